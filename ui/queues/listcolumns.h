#pragma once

#include "core/export/listprint.h"
#include "core/export/rowswriter.h"
#include "core/model/case.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <functional>
#include <optional>

namespace lyhord {

class Workplace;

//! What of a case stands in the file or on the paper of a list, in the words of the screen. Holds what it needs, so
//! that it can be used on any thread.
class ListColumns
{
public:
    //! shown: columns of CaseListModel, nothing else is taken along; empty: all of them, also those no list shows
    explicit ListColumns(const Workplace &workplace, const std::optional<QSet<int>> &shown = std::nullopt);

    [[nodiscard]] QList<RowsColumn> inFile() const;
    [[nodiscard]] QList<CellValue> cellsOf(const CaseRow &row) const;

    [[nodiscard]] QList<PrintedList::Column> onPaper() const;
    [[nodiscard]] QStringList lineOf(const CaseRow &row) const;

private:
    void setUpPaper(const std::function<bool(int column)> &isShown);
    void leaveRoomForHeadlines();
    [[nodiscard]] static QString departmentsOf(const CaseRow &row, const QMap<QString, QString> &byKey);
    [[nodiscard]] static QString headlineOf(const CaseRow &row);

    QMap<QString, QString> m_departments; //!< name by key
    struct Column
    {
        RowsColumn head;
        std::function<CellValue(const CaseRow &row)> cell;
    };
    struct PaperColumn
    {
        PrintedList::Column head;
        std::function<QString(const CaseRow &row)> cell;
    };
    QList<Column> m_inFile;
    QList<PaperColumn> m_onPaper;
};

} // namespace lyhord
