#pragma once

#include "core/model/ids.h"
#include "core/model/names.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <memory>
#include <optional>

namespace lyhord {

class Database;

// The one place that talks to the database: statements are prepared once for each connection, values are bound by
// position, every read is taken to its end or finished, so that no lock stays behind.
namespace sql {

//! A day that is never reached stands last in every order; keyset paging needs a value where the model has none
inline constexpr int neverDue = 99991231;
[[nodiscard]] int toDueColumn(QDate day);
[[nodiscard]] int toDayColumn(QDate day); //!< 20261120; 0 when invalid
[[nodiscard]] int toMonthColumn(QDate day); //!< 202611
[[nodiscard]] QDate monthFromColumn(int yearMonth); //!< its first day
[[nodiscard]] QDate dayFromColumn(int yearMonthDay); //!< invalid for neverDue and 0

//! One use of a prepared statement, reset when it goes. A failed preparation shows when it is run.
class Query
{
public:
    class Prepared; //!< what each kind of database makes of it
    explicit Query(std::shared_ptr<Prepared> prepared);
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    //! The next question marks, in their order
    template <class... Values>
    Query &bind(const Values &...values)
    {
        (put(values), ...);
        return *this;
    }
    Query &bindNext(const QVariant &value); //!< a number, a text, bytes; NULL where it is none

    [[nodiscard]] Result<> run();
    [[nodiscard]] Result<int> change(); //!< runs; how many rows were changed
    [[nodiscard]] Result<bool> first(); //!< runs and steps to the first row; false: there is none
    //! Runs and hands every row to take(const Query &)
    template <class Take>
    [[nodiscard]] Result<> each(Take take)
    {
        if (auto started = run(); !started)
            return started;
        while (next())
            take(std::as_const(*this));
        return finished();
    }
    //! Steps on; look at finished() once it is false
    [[nodiscard]] bool next();
    [[nodiscard]] Result<> finished();

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] int number(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QLatin1StringView utf8(int column) const; //!< of a text, until the next step
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] std::optional<QDateTime> maybeMoment(int column) const;
    [[nodiscard]] std::optional<QDate> maybeDay(int column) const;
    template <class E>
    [[nodiscard]] std::optional<E> maybe(int column) const
    {
        const QLatin1StringView name = utf8(column);
        for (const auto &[known, text] : EnumNames<E>::all) {
            if (text == name)
                return known;
        }
        return std::nullopt;
    }
    template <class E>
    [[nodiscard]] E named(int column, E otherwise) const
    {
        return maybe<E>(column).value_or(otherwise);
    }

private:
    void put(std::nullopt_t none); //!< NULL
    void put(bool value);
    void put(int value);
    void put(qint64 value);
    void put(const QString &value); //!< NFC: a decomposed å is never found again; never NULL
    void put(const QByteArray &value); //!< bytes
    void put(const QDateTime &value); //!< epoch seconds; NULL when invalid
    void put(QDate value); //!< 20261120; NULL when invalid
    void putLatin1(QLatin1StringView value);
    template <class Tag>
    void put(Id<Tag> id)
    {
        if (id.isValid())
            put(id.value);
        else
            put(std::nullopt);
    }
    template <class E>
    requires std::is_enum_v<E>
    void put(E value) { putLatin1(toName(value)); }
    template <class T>
    void put(const std::optional<T> &value)
    {
        if (value)
            put(*value);
        else
            put(std::nullopt);
    }
    [[nodiscard]] tl::unexpected<Error> failure() const;
    std::shared_ptr<Prepared> m_prepared;
    int m_bound = 0;
    bool m_isRow = false;
    bool m_isFirst = false;
    bool m_hasFailed = false;
};

//! From the connection's cache, whose key is the text
[[nodiscard]] Query prepare(Database &db, const QString &text);
//! A statement without values that is not worth keeping
[[nodiscard]] Result<> run(Database &db, const QString &text);

} // namespace sql
} // namespace lyhord
