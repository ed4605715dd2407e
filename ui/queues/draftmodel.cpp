#include "ui/queues/draftmodel.h"

#include "core/drafts/undonedraft.h"
#include "ui/client/draftwords.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/words.h"

namespace lyhord {

DraftModel::DraftModel(LocalDrafts &drafts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_drafts(drafts)
    , m_entries(withoutUndone(drafts.entries()))
{
    connect(&drafts, &LocalDrafts::changed, this, &DraftModel::read);
}

void DraftModel::read()
{
    const QList<LocalDrafts::Entry> entries = withoutUndone(m_drafts.entries());
    bool same = entries.size() == m_entries.size();
    for (qsizetype i = 0; same && i < entries.size(); ++i)
        same = entries.at(i).token == m_entries.at(i).token;
    if (same) { // written again while somebody types: the list must not lose its place
        m_entries = entries;
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const LocalDrafts::Entry *DraftModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int DraftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Changed ? tr("Last changed") : tr("Draft");
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    const LocalDrafts::Entry *entry = entryAt(index.row());
    if (!entry)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (index.column() == Changed)
            return momentInWords(entry->changed);
        //: a draft that stands on a page just now
        return m_drafts.isOpen(entry->token) ? tr("%1 (open now)").arg(draftInWords(*entry)) : draftInWords(*entry);
    }
    return role == SymbolRole && index.column() == Title ? QVariant(int(Icon::Drafts)) : QVariant();
}

} // namespace lyhord
