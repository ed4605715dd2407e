#pragma once

#include "core/model/casefacts.h"
#include "core/model/result.h"
#include "core/statistics/factcolumns.h"
#include "core/statistics/hiddencells.h"
#include "core/statistics/sharedrows.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <functional>
#include <vector>

namespace lyhord {

//! Case facts that may stand beside a masked report of the same request (R103): no figure that the report hides can be
//! counted in them, and nobody stands alone in them. What was referred elsewhere is no case and is left out. A column
//! that would tell a hidden figure of all stands as "–" throughout. Of a group that has a hidden figure which the other
//! columns would tell, the name is "–". Of the rest so much is "–" that all that stands in a row stands in as many as
//! are no small number; department, kind and month come first. Days stand by their months.
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

    [[nodiscard]] int placeOf(Column &column, const QString &key, const std::function<CellValue()> &shown) const;
    [[nodiscard]] const Column &named(const QString &key) const;
    [[nodiscard]] QStringList told(bool types) const;
    [[nodiscard]] bool departmentIsHidden(const QString &key) const;
    void hideValues();
    void hideDepartments();
    [[nodiscard]] bool mayStand(size_t column, int place, const SharedRows::Row &shown) const;
    void hideCombinations();
    void putInOrder();

    std::vector<Column> m_columns;
    const Report &m_masked;
    HiddenCells m_hidden;
    SharedRows::RowCounts m_rows; //!< places of values
    qint64 m_count = 0;
    size_t m_department = 0; //!< column
};

} // namespace lyhord
