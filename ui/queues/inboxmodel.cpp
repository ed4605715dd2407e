#include "ui/queues/inboxmodel.h"

#include "core/model/clock.h"
#include "core/rules/deadlines.h"
#include "ui/widgets/duewords.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/words.h"

#include <QtCore/QCollator>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

InboxModel::InboxModel(bool mayReadSecret, QObject *parent)
    : QAbstractTableModel(parent)
    , m_mayReadSecret(mayReadSecret)
{
}

void InboxModel::setItems(const QList<InboxItem> &items)
{
    if (m_items == items)
        return;
    beginResetModel();
    m_items = items;
    arrange();
    endResetModel();
}

void InboxModel::setToday(QDate today, const WorkingCalendar &calendar)
{
    m_today = today;
    m_calendar = calendar;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void InboxModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<InboxItemId> ids;
    for (const QModelIndex &one : before)
        ids.append(m_items.at(one.row()).id);
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

//! Of what is alike, what came in first stands first
void InboxModel::arrange()
{
    QCollator collator(QLocale(QLocale::Swedish));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto compared = [&](const InboxItem &a, const InboxItem &b) -> int {
        switch (Column(m_sortColumn)) {
        case Due:
            return a.answerDue == b.answerDue ? 0 : a.answerDue < b.answerDue ? -1 : 1;
        case Received:
        case ColumnCount:
            return a.received == b.received ? 0 : a.received < b.received ? -1 : 1;
        case Subject:
        case From:
        case Suggestion:
            break;
        }
        return collator.compare(text(a, m_sortColumn), text(b, m_sortColumn));
    };
    std::sort(m_items.begin(), m_items.end(), [&](const InboxItem &a, const InboxItem &b) {
        const int order = m_sortOrder == Qt::AscendingOrder ? compared(a, b) : compared(b, a);
        if (order != 0)
            return order < 0;
        return a.received == b.received ? a.id < b.id : a.received < b.received;
    });
}

const InboxItem *InboxModel::itemAt(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

int InboxModel::rowOf(InboxItemId id) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).id == id)
            return row;
    }
    return -1;
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Due:
        //: column: when the answer is due
        return tr("Due");
    case Received:
        return tr("Received");
    case Subject:
        return tr("What it says");
    case From:
        //: column: who sent it
        return tr("From");
    case Suggestion:
        return tr("Suggestion");
    case ColumnCount:
        break;
    }
    return {};
}

bool InboxModel::hides(const InboxItem &item) const
{
    return item.submitter.protectedIdentity && !m_mayReadSecret;
}

QString InboxModel::text(const InboxItem &item, int column) const
{
    switch (Column(column)) {
    case Due:
        return m_today.isValid() ? dueInWords(item.answerDue, m_today, m_calendar) : dayInWords(item.answerDue);
    case Received:
        return dayInWords(localDay(item.received));
    case Subject:
        if (hides(item))
            return tr("Protected identity");
        return item.subject.isEmpty() ? item.text.left(200).simplified() : item.subject;
    case From:
        if (hides(item))
            return {};
        if (item.submitter.anonymous)
            return tr("Anonymous");
        return item.submitter.name.isEmpty() ? item.submitter.email : item.submitter.name;
    case Suggestion:
        return suggestionInWords(item);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    const InboxItem *item = itemAt(index.row());
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*item, index.column());
    case SymbolRole:
        if (index.column() == Due)
            return int(iconOfDue(toneOfDue(item->answerDue, m_today, m_calendar)));
        if (index.column() == Received)
            return int(iconOf(item->source));
        if (index.column() == Subject && item->submitter.protectedIdentity)
            return int(Icon::Protected);
        return {};
    case ToneRole:
        if (index.column() == Due)
            return int(toneOfDue(item->answerDue, m_today, m_calendar));
        return int(index.column() == Subject && item->submitter.protectedIdentity ? Tone::Secret : Tone::Neutral);
    case Qt::AccessibleTextRole:
        return index.column() == Received ? QVariant(tr("%1, %2").arg(text(*item, Received), inWords(item->source)))
                                          : QVariant(text(*item, index.column()));
    default:
        return {};
    }
}

QString suggestionInWords(const InboxItem &item)
{
    if (!item.suggestedCase.isEmpty())
        return InboxModel::tr("Belongs to %1").arg(item.suggestedCase);
    QStringList parts;
    if (item.suggestedType)
        parts.append(inWords(*item.suggestedType));
    if (!item.suggestedDepartment.isEmpty())
        parts.append(item.suggestedDepartment);
    return parts.join(u", "_s);
}

} // namespace lyhord
