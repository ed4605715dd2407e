#include "core/report/factswriter.h"

#include "core/report/factcolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <optional>

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
            ++m_cases[keyOf(column, facts, column.valueOf(facts))];
    }

    //! What stands in place of the value; nothing: the value may be shown
    [[nodiscard]] std::optional<QString> shownInstead(
        const FactColumn &column, const CaseFacts &facts, const CellValue &value) const
    {
        if (m_hiddenBelow == 0 || std::holds_alternative<std::monostate>(value))
            return std::nullopt;
        if (const auto *day = std::get_if<QDate>(&value))
            return day->toString(u"yyyy-MM"_s);
        return m_cases.value(keyOf(column, facts, value)) < m_hiddenBelow ? std::optional(u"–"_s) : std::nullopt;
    }

private:
    [[nodiscard]] static QString keyOf(const FactColumn &column, const CaseFacts &facts, const CellValue &value)
    {
        return facts.department + u'\n' + column.key + u'\n' + asText(value);
    }

    QList<FactColumn> m_columns;
    int m_hiddenBelow;
    QHash<QString, int> m_cases;
};

//! Values for whoever gets the file; each name is looked up once, not for every case
class FactValues
{
public:
    FactValues(RowsFormat format, Profile names)
        : m_areWords(format != RowsFormat::ToolsCsv)
        , m_names(std::move(names))
    {
    }

    [[nodiscard]] CellValue shown(const FactColumn &column, const CaseFacts &facts, const CellValue &value)
    {
        if (!m_areWords || !column.inWords || std::holds_alternative<std::monostate>(value))
            return value;
        QString &words = m_words[column.key + u'\n' + asText(value)];
        if (words.isNull())
            words = column.inWords(facts, m_names);
        return words;
    }

private:
    bool m_areWords;
    Profile m_names;
    QHash<QString, QString> m_words;
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
    FactValues values(format, choice.names);
    QList<CellValue> row;
    const auto take = [&](const CaseFacts &facts) {
        row.clear();
        for (const FactColumn &column : std::as_const(columns)) {
            const CellValue value = column.valueOf(facts);
            const std::optional<QString> instead = rareness.shownInstead(column, facts, value);
            row.append(instead ? CellValue(*instead) : values.shown(column, facts, value));
        }
        return (*writer)->add(row);
    };
    if (const Result<> gone = each(take); !gone)
        return gone;
    return (*writer)->finish();
}

} // namespace lyhord
