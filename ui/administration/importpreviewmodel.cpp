#include "ui/administration/importpreviewmodel.h"

#include "ui/administration/refusalwords.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/words.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostOfText = 60;

QString beginningOf(const QString &text)
{
    const QString line = text.left(2 * mostOfText).simplified();
    return line.size() > mostOfText ? line.left(mostOfText) + u'…' : line;
}

QString cell(const CaseDraft &draft, int column)
{
    switch (column) {
    case ImportPreviewModel::Received:
        return draft.received ? momentInWords(*draft.received) : QString();
    case ImportPreviewModel::Kind:
        return draft.type ? inWords(*draft.type) : QString();
    case ImportPreviewModel::Headline:
        return draft.headline;
    case ImportPreviewModel::Text:
        return beginningOf(draft.text);
    case ImportPreviewModel::From:
        return draft.submitter.anonymous ? ImportPreviewModel::tr("Anonymous") : draft.submitter.name;
    default:
        return ImportPreviewModel::tr("Can be read");
    }
}

} // namespace

void ImportPreviewModel::show(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (row)
            return cell(*row, index.column());
        return index.column() == Result ? refusalInWords(row.error().message, row.error().field) : QString();
    case ToneRole:
        return static_cast<int>(row ? Tone::Neutral : Tone::Late);
    case SymbolRole:
        if (index.column() == Result)
            return static_cast<int>(row ? Icon::Done : Icon::Warning);
        return {};
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Received:
        return tr("Received");
    case Kind:
        return tr("Kind");
    case Headline:
        return tr("Headline");
    case Text:
        return tr("Text");
    case From:
        return tr("From");
    default:
        return tr("Result");
    }
}

} // namespace lyhord
