#pragma once

#include "core/statistics/report.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <optional>

namespace lyhord::test {

//! A file of case facts for tools: the values of each row by the keys of the columns
struct FactsFile
{
    QStringList columns;
    QList<QHash<QString, QString>> rows;
};
[[nodiscard]] FactsFile factsIn(const QByteArray &csv);

//! Between which numbers a figure lies by the rows that one can count
struct CountedRange
{
    qint64 least = 0;
    qint64 most = 0;
};

//! Figures that together are so many, by their places in a report
struct CountedSum
{
    QList<FigurePlace> figures;
    qint64 total = 0;
};

//! What a reader of a masked report counts in the masked facts of the same request (R103), by one column and by pairs.
//! He knows that a row with "–" has none of the values that stand with others of its department, and from the report
//! which values there are at all.
class FactsCounts
{
public:
    FactsCounts(const FactsFile &facts, const Report &masked);
    //! Nothing: the rows do not tell. A sum row's key is "all".
    [[nodiscard]] std::optional<CountedRange> rangeOf(const FigurePlace &place) const;
    //! What values that stand nowhere are together
    [[nodiscard]] QList<CountedSum> sums() const;
    //! In words: values that few rows show, and columns in which few rows hide theirs
    [[nodiscard]] QStringList few() const;

private:
    enum class Answer { No, Maybe, Yes };
    struct Condition
    {
        QString column;
        QStringList values; //!< one of them
        bool isOther = false; //!< none of them
        bool orBelow = false; //!< or a path below one of them
    };
    struct Question
    {
        QList<Condition> conditions;
        bool isExact = true; //!< else there may be more of what came in earlier
    };

    [[nodiscard]] std::optional<Condition> groupOf(const FigurePlace &place) const;
    [[nodiscard]] std::optional<Question> measureOf(const QString &column) const;
    [[nodiscard]] QString columnOf(const QString &table) const;
    [[nodiscard]] static bool holds(const Condition &condition, const QString &value);
    [[nodiscard]] Answer answer(const QHash<QString, QString> &row, const Condition &condition) const;
    [[nodiscard]] Answer answer(const QHash<QString, QString> &row, const QList<Condition> &conditions) const;
    [[nodiscard]] QStringList possible(const QHash<QString, QString> &row, const QString &column) const;
    [[nodiscard]] std::optional<CountedSum> sumOf(const ReportTable &table, const QString &column) const;
    void learnValues();

    const FactsFile &m_facts;
    const Report &m_masked;
    QStringList m_months; //!< of the period
    QHash<QString, QStringList> m_values; //!< by column: all there are
    QHash<QString, QStringList> m_shown; //!< by department and column
};

} // namespace lyhord::test
