#pragma once

#include "core/model/case.h"
#include "core/report/listprint.h"
#include "core/report/rowswriter.h"

#include <QtCore/QMap>

namespace lyhord {

class Workplace;

//! What of a case stands in the file or on the paper of a list, in the words of the screen. Holds what it needs, so
//! that it can be used on any thread.
class ListColumns
{
public:
    explicit ListColumns(const Workplace &workplace);

    [[nodiscard]] const QList<RowsColumn> &inFile() const { return m_inFile; }
    [[nodiscard]] QList<CellValue> cellsOf(const CaseRow &row) const;

    [[nodiscard]] QList<PrintedList::Column> onPaper() const;
    [[nodiscard]] QStringList lineOf(const CaseRow &row) const;

private:
    [[nodiscard]] QString departmentsOf(const CaseRow &row) const;
    [[nodiscard]] static QString headlineOf(const CaseRow &row);

    QMap<QString, QString> m_departments; //!< name by key
    bool m_names; //!< who submitted may be read
    QList<RowsColumn> m_inFile;
};

} // namespace lyhord
