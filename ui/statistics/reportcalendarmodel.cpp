#include "ui/statistics/reportcalendarmodel.h"

#include "core/model/clock.h"
#include "core/rules/letterwords.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/words.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

ReportCalendarModel::ReportCalendarModel(QString language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{
}

void ReportCalendarModel::setEntries(const QList<CalendarEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const CalendarEntry *ReportCalendarModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int ReportCalendarModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).key == key)
            return row;
    }
    return -1;
}

int ReportCalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ReportCalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReportCalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("State");
    case Report:
        return tr("Report");
    case Period:
        return tr("Period");
    case Due:
        //: column: the day a report is to go
        return tr("Goes by");
    case To:
        //: column: who gets a report
        return tr("To");
    case Sent:
        return tr("Sent");
    case ColumnCount:
        break;
    }
    return {};
}

QString ReportCalendarModel::text(const CalendarEntry &entry, int column) const
{
    switch (Column(column)) {
    case State:
        return stateInShort(entry);
    case Report:
        return nameInWords(entry);
    case Period:
        return inWords(entry.report.period, m_language);
    case Due:
        return entry.report.due ? dayInWords(*entry.report.due) : tr("No fixed day");
    case To:
        return entry.toName.isEmpty() ? entry.toAddress : entry.toName;
    case Sent:
        return entry.sent ? dayInWords(localDay(*entry.sent)) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReportCalendarModel::data(const QModelIndex &index, int role) const
{
    const CalendarEntry *entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? stateInWords(*entry) : text(*entry, index.column());
    case ToneRole:
        return int(index.column() == State ? toneOf(*entry) : Tone::Neutral);
    case SymbolRole:
        return index.column() == State ? QVariant(int(symbolOf(*entry))) : QVariant();
    default:
        return {};
    }
}

QString nameInWords(const CalendarEntry &entry)
{
    switch (entry.report.kind) {
    case DueKind::Monthly:
        return ReportCalendarModel::tr("Month: %1").arg(entry.scope);
    case DueKind::Strategist:
        return ReportCalendarModel::tr("To the quality strategist");
    case DueKind::ProcessGroup:
        return ReportCalendarModel::tr("Process group: %1").arg(entry.scope);
    case DueKind::Board:
        return ReportCalendarModel::tr("Board: %1").arg(entry.scope);
    case DueKind::Executive:
        return ReportCalendarModel::tr("To the municipal executive");
    }
    return {};
}

QString stateInShort(const CalendarEntry &entry)
{
    switch (entry.state) {
    case CalendarState::Coming:
        //: state of a report whose period has not ended
        return ReportCalendarModel::tr("Coming");
    case CalendarState::Offered:
        //: state of a report nobody has made and that has no fixed day
        return ReportCalendarModel::tr("Can be made");
    case CalendarState::Waiting:
        if (!entry.missing.isEmpty())
            return ReportCalendarModel::tr("Address missing");
        return entry.isLate ? ReportCalendarModel::tr("Late") : ReportCalendarModel::tr("Draft");
    case CalendarState::Released:
        return ReportCalendarModel::tr("On its way");
    case CalendarState::Queued:
        return ReportCalendarModel::tr("In the outbox");
    case CalendarState::Sent:
        return ReportCalendarModel::tr("Sent");
    case CalendarState::Failed:
        return ReportCalendarModel::tr("Not delivered");
    case CalendarState::SentByHand:
        return ReportCalendarModel::tr("Sent by hand");
    }
    return {};
}

QString stateInWords(const CalendarEntry &entry)
{
    switch (entry.state) {
    case CalendarState::Coming:
        return ReportCalendarModel::tr("The period has not ended; the report can be made from %1 on.")
            .arg(dayInWords(entry.report.from));
    case CalendarState::Offered:
        return ReportCalendarModel::tr("A reminder without a fixed day: send it when it is wanted.");
    case CalendarState::Waiting:
        if (!entry.missing.isEmpty())
            return entry.missing;
        if (entry.goesByItself && entry.report.due)
            return entry.isLate
                ? ReportCalendarModel::tr("It should have gone by %1 and goes as soon as the worker runs.")
                      .arg(dayInWords(*entry.report.due))
                : ReportCalendarModel::tr("It goes by itself on %1.").arg(dayInWords(*entry.report.due));
        return entry.isLate ? ReportCalendarModel::tr("It should have gone by %1 and waits until somebody sends it.")
                                  .arg(dayInWords(entry.report.due.value_or(entry.report.from)))
                            : ReportCalendarModel::tr("It waits until somebody sends it.");
    case CalendarState::Released:
        return ReportCalendarModel::tr("It goes as soon as the worker runs.");
    case CalendarState::Queued:
        return ReportCalendarModel::tr("Its letter is in the outbox.");
    case CalendarState::Sent:
        return ReportCalendarModel::tr("It has been sent.");
    case CalendarState::Failed:
        return ReportCalendarModel::tr("Its letter could not be delivered. The outbox says why.");
    case CalendarState::SentByHand:
        return ReportCalendarModel::tr("Somebody has seen to it.");
    }
    return {};
}

Tone toneOf(const CalendarEntry &entry)
{
    switch (entry.state) {
    case CalendarState::Coming:
    case CalendarState::Offered:
    case CalendarState::Released:
    case CalendarState::Queued:
        return Tone::Neutral;
    case CalendarState::Waiting:
        return entry.isLate ? Tone::Late : entry.missing.isEmpty() ? Tone::Neutral : Tone::Soon;
    case CalendarState::Failed:
        return Tone::Late;
    case CalendarState::Sent:
    case CalendarState::SentByHand:
        return Tone::Good;
    }
    return Tone::Neutral;
}

Icon symbolOf(const CalendarEntry &entry)
{
    switch (entry.state) {
    case CalendarState::Coming:
    case CalendarState::Offered:
        return Icon::Calendar;
    case CalendarState::Waiting:
        return entry.isLate || !entry.missing.isEmpty() ? Icon::Warning : Icon::Edit;
    case CalendarState::Released:
    case CalendarState::Queued:
        return Icon::Email;
    case CalendarState::Failed:
        return Icon::Warning;
    case CalendarState::Sent:
    case CalendarState::SentByHand:
        return Icon::Done;
    }
    return Icon::Calendar;
}

} // namespace lyhord
