#pragma once

#include "core/model/casefacts.h"
#include "core/model/result.h"
#include "core/statistics/factcolumns.h"
#include "core/statistics/hiddencells.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace lyhord {

//! Case facts that may stand beside a masked report of the same request (R103): no figure that the report hides can be
//! counted in them. What was referred elsewhere is no case and is left out. A column that would tell a hidden figure of
//! all stands as "–" throughout. Of a group that has a hidden figure which the other columns would tell, the name is
//! "–"; so is a value that fewer rows than a small number have, of all or of their department. Rows that are "–" are
//! none or no small number either: else more values are hidden, the rarest first. Days stand by their months.
class FactsMask
{
public:
    //! masked: has to stay as long as the mask
    FactsMask(QList<FactColumn> columns, const Report &masked);
    //! shown: what stands for a value where it may; asked once for each
    using Shown = std::function<CellValue(const FactColumn &, const CaseFacts &, const CellValue &)>;
    void add(const CaseFacts &facts, const Shown &shown);
    //! In an order that tells nothing of the rows but what stands in them. Refused where their number itself is hidden.
    [[nodiscard]] Result<> eachRow(const std::function<Result<>(const QList<CellValue> &)> &take);

private:
    struct Value
    {
        QString key; //!< empty: there is none
        CellValue shown;
        bool isHidden = false; //!< wherever it stands
    };
    struct Column
    {
        FactColumn column;
        bool isHidden = false;
        QHash<QString, int> places; //!< in values
        std::vector<Value> values;
    };
    using Row = std::vector<int>; //!< places of values; -1: hidden
    using RowCounts = std::map<Row, qint64>;

    [[nodiscard]] int placeOf(Column &column, const QString &key, const std::function<CellValue()> &shown) const;
    [[nodiscard]] const Column &named(const QString &key) const;
    [[nodiscard]] QStringList told(bool types) const;
    [[nodiscard]] bool departmentIsHidden(const QString &key) const;
    void hideValues();
    [[nodiscard]] std::set<int> hiddenIn(const Column &column, const QList<qint64> &counts, bool hasDepartment) const;
    void hideDepartments();
    void hideInDepartments();
    void putInOrder();

    std::vector<Column> m_columns;
    const Report &m_masked;
    HiddenCells m_hidden;
    RowCounts m_rows;
    qint64 m_count = 0;
    size_t m_department = 0; //!< column
};

} // namespace lyhord
