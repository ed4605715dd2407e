#include "core/report/factswriter.h"

#include "core/report/factcolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FactsWriter)
};

QString asText(const CellValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *flag = std::get_if<bool>(&value);
    return flag ? QString::number(int(*flag)) : QString();
}

//! How many cases of a department have a value in a column
class Rareness
{
public:
    Rareness(QList<FactColumn> columns, int hiddenBelow)
        : m_columns(std::move(columns))
        , m_hiddenBelow(hiddenBelow)
    {
    }

    void count(const CaseFacts &facts)
    {
        for (const FactColumn &column : std::as_const(m_columns))
            ++m_cases[keyOf(column, facts)];
    }

    [[nodiscard]] CellValue shown(const FactColumn &column, const CaseFacts &facts) const
    {
        const CellValue value = column.valueOf(facts);
        if (m_hiddenBelow == 0 || std::holds_alternative<std::monostate>(value))
            return value;
        if (const auto *day = std::get_if<QDate>(&value))
            return day->toString(u"yyyy-MM"_s);
        return m_cases.value(keyOf(column, facts)) < m_hiddenBelow ? CellValue(u"–"_s) : value;
    }

private:
    [[nodiscard]] static QString keyOf(const FactColumn &column, const CaseFacts &facts)
    {
        return facts.department + u'\n' + column.key + u'\n' + asText(column.valueOf(facts));
    }

    QList<FactColumn> m_columns;
    int m_hiddenBelow;
    QHash<QString, int> m_cases;
};

} // namespace

Result<> writeFacts(const QString &file, RowsFormat format, const std::function<Result<>(const TakeFacts &)> &each,
    const FactsChoice &choice)
{
    QList<FactColumn> columns = factColumns();
    columns.removeIf([&](const FactColumn &column) { return column.key == u"number" && !choice.withNumbers; });
    Rareness rareness(columns, choice.hiddenBelow);
    const auto count = [&rareness](const CaseFacts &facts) {
        rareness.count(facts);
        return Result<>();
    };
    if (choice.hiddenBelow > 0) {
        if (const Result<> counted = each(count); !counted)
            return counted;
    }
    const QList<RowsColumn> heads(columns.cbegin(), columns.cend());
    const Result<std::unique_ptr<RowsWriter>> writer = RowsWriter::open(file, format, Tr::tr("Cases"), heads);
    if (!writer)
        return tl::unexpected(writer.error());
    QList<CellValue> row;
    const auto take = [&](const CaseFacts &facts) {
        row.clear();
        for (const FactColumn &column : std::as_const(columns))
            row.append(rareness.shown(column, facts));
        return (*writer)->add(row);
    };
    if (const Result<> gone = each(take); !gone)
        return gone;
    return (*writer)->finish();
}

} // namespace lyhord
