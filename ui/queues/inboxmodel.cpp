#include "ui/queues/inboxmodel.h"

#include "core/model/clock.h"
#include "ui/common/linedelegate.h"
#include "ui/common/words.h"

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
    endResetModel();
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
        if (index.column() == Received)
            return int(iconOf(item->source));
        if (index.column() == Subject && item->submitter.protectedIdentity)
            return int(Icon::Protected);
        return {};
    case ToneRole:
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
