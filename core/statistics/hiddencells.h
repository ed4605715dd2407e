#pragma once

#include "core/statistics/report.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace lyhord {

//! What a masked report hides, by what its figures count (R103)
class HiddenCells
{
public:
    explicit HiddenCells(const Report &masked);
    //! One of these figures of all; by the keys of their columns
    [[nodiscard]] bool ofAll(const QStringList &figures) const;
    //! One of these figures of a group or of one that lies below it, in any table. A month's key is "2026-10"; its
    //! year's figures count with it.
    [[nodiscard]] bool of(SplitBy by, const QString &group, const QStringList &figures) const;
    //! How many took so many working days; figure: "feedback" or "handling"
    [[nodiscard]] bool ofDays(const QString &figure, int days) const;

private:
    struct Days
    {
        QString figure;
        int from = 0;
        int to = 0;
    };
    void hideOfGroup(const ReportTable &table, qsizetype row, const QString &figure, SplitBy by);
    void hideDays(const ReportRow &row, const QString &figure);

    QSet<QString> m_ofAll;
    QHash<std::pair<int, QString>, QSet<QString>> m_ofGroups; //!< by SplitBy and key
    QList<Days> m_days;
};

} // namespace lyhord
