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
//! He divides them as they were divided, knows that a row with "–" has none of the values that stand in its part, and
//! from the report which values there are at all.
class FactsCounts
{
public:
    FactsCounts(const FactsFile &facts, const Report &masked);
    //! Nothing: the rows do not tell. A sum row's key is "all".
    [[nodiscard]] std::optional<CountedRange> rangeOf(const FigurePlace &place) const;
    //! What values that stand nowhere are together
    [[nodiscard]] QList<CountedSum> sums() const;
    //! In words: values that few rows show, columns in which few rows hide theirs, and rows that few are like
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
    [[nodiscard]] Answer answer(qsizetype row, const Condition &condition) const;
    [[nodiscard]] Answer answer(qsizetype row, const QList<Condition> &conditions) const;
    [[nodiscard]] QStringList possible(qsizetype row, const QString &column) const;
    [[nodiscard]] std::optional<CountedSum> sumOf(const ReportTable &table, const QString &column) const;
    void learnValues();
    [[nodiscard]] QString dividedBy(const QList<qsizetype> &part, const QStringList &columns) const;
    void learnParts(const QList<qsizetype> &part, QStringList columns);

    const FactsFile &m_facts;
    const Report &m_masked;
    QStringList m_months; //!< of the period
    QHash<QString, QStringList> m_values; //!< by column: all there are
    QList<QHash<QString, QStringList>> m_shown; //!< of each row: by column what stands in its part
};

} // namespace lyhord::test
