#include "ui/administration/importreportmodel.h"

#include "core/export/csvlines.h"
#include "resources/icons/icons.h"
#include "ui/administration/refusalwords.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/theme.h"

#include <QtCore/QFileInfo>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quoted(QString text, QChar delimiter)
{
    text.replace(u'\n', u' ');
    if (text.contains(delimiter) || text.contains(u'"'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

void ImportReportModel::show(const ImportReport &report)
{
    beginResetModel();
    m_rows = report.refused + report.notes;
    m_refusals = static_cast<int>(report.refused.size());
    endResetModel();
}

QString ImportReportModel::asText(QChar delimiter) const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            const QVariant value = row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                           : data(index(row, column), Qt::DisplayRole);
            cells.append(quoted(withoutFormula(value.toString()), delimiter));
        }
        lines.append(cells.join(delimiter));
    }
    return lines.join(u'\n') + u'\n';
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RefusedRow &row = m_rows.at(index.row());
    if (role == ToneRole)
        return static_cast<int>(Tone::Neutral);
    if (role == SymbolRole && index.column() == What)
        return static_cast<int>(isRefusal(index.row()) ? Icon::Warning : Icon::Information);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case File:
        return QFileInfo(row.file).fileName();
    case Line:
        return row.line > 0 ? QString::number(row.line) : tr("whole file");
    case What:
        return isRefusal(index.row()) ? tr("Refused") : tr("Imported in part");
    default:
        return refusalInWords(row.reason, row.field);
    }
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Line:
        return tr("Line");
    case What:
        return tr("What happened");
    default:
        return tr("Reason");
    }
}

} // namespace lyhord
