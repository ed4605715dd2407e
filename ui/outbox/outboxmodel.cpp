#include "ui/outbox/outboxmodel.h"

#include "core/model/clock.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/words.h"

namespace lyhord {
namespace {

Icon symbolOf(const Message &message)
{
    if (message.state == MessageState::Sent)
        return Icon::Done;
    if (message.state == MessageState::Failed)
        return Icon::Warning;
    switch (message.by) {
    case ReplyBy::Email:
        return Icon::Email;
    case ReplyBy::Phone:
        return Icon::Phone;
    case ReplyBy::Letter:
        return Icon::Letter;
    }
    return Icon::Email;
}

//! Days as they stand in the column beside it
QString lengthInWords(const QDateTime &since, const QDateTime &now)
{
    const qint64 seconds = since.secsTo(now);
    constexpr int minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds < hour)
        return OutboxModel::tr("%n minute(s)", nullptr, int(qMax<qint64>(0, seconds) / minute));
    if (seconds < 2 * day)
        return OutboxModel::tr("%n hour(s)", nullptr, int(seconds / hour));
    return OutboxModel::tr("%n day(s)", nullptr, int(localDay(since).daysTo(localDay(now))));
}

} // namespace

OutboxModel::OutboxModel(std::function<QString(const QString &key)> departmentName, QObject *parent)
    : QAbstractTableModel(parent)
    , m_departmentName(std::move(departmentName))
{
}

void OutboxModel::setMessages(const QList<Message> &messages, const QDateTime &now)
{
    beginResetModel();
    m_messages = messages;
    m_now = now;
    endResetModel();
}

const Message *OutboxModel::messageAt(int row) const
{
    return row >= 0 && row < m_messages.size() ? &m_messages.at(row) : nullptr;
}

int OutboxModel::rowOf(MessageId id) const
{
    for (int row = 0; row < m_messages.size(); ++row) {
        if (m_messages.at(row).id == id)
            return row;
    }
    return -1;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("State");
    case Created:
        return tr("Written");
    case Waited:
        //: column: how long a letter has waited to leave
        return tr("Has waited");
    case CaseNumber:
        return tr("Case");
    case Kind:
        return tr("Letter");
    case To:
        //: column: the addressee of a letter
        return tr("To");
    case ColumnCount:
        break;
    }
    return {};
}

QString OutboxModel::addresseeOf(const Message &message) const
{
    if (message.secret && message.department.isEmpty())
        return tr("Secret");
    if (!message.department.isEmpty())
        return m_departmentName(message.department);
    return message.toName.isEmpty() ? message.toAddress : message.toName;
}

QString OutboxModel::text(const Message &message, int column) const
{
    switch (Column(column)) {
    case State:
        return stateInWords(message);
    case Created:
        return dayInWords(localDay(message.created));
    case Waited:
        return message.isWaiting() ? lengthInWords(message.created, m_now) : QString();
    case CaseNumber:
        return message.caseNumber;
    case Kind:
        return inWords(message.kind);
    case To:
        return addresseeOf(message);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const Message *message = messageAt(index.row());
    if (!message)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(*message, index.column());
    case ToneRole:
        return int(index.column() == State ? toneOf(*message) : Tone::Neutral);
    case SymbolRole:
        return index.column() == State ? QVariant(int(symbolOf(*message))) : QVariant();
    case NumberRole:
        return message->caseNumber;
    default:
        return {};
    }
}

Tone toneOf(const Message &message)
{
    switch (message.state) {
    case MessageState::Queued:
        return message.by == ReplyBy::Email ? Tone::Neutral : Tone::Soon;
    case MessageState::Sent:
        return Tone::Good;
    case MessageState::Failed:
        return Tone::Late;
    case MessageState::Cancelled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace lyhord
