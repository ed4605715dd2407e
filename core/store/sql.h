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

class QSqlQuery;

namespace lyhord {

class Database;

// The one place that talks to QSqlQuery: statements are prepared once for each connection, values are bound by
// position, every read is taken to its end or finished, so that no lock stays behind.
namespace sql {

[[nodiscard]] QVariant toColumn(bool value);
[[nodiscard]] QVariant toColumn(int value);
[[nodiscard]] QVariant toColumn(qint64 value);
[[nodiscard]] QVariant toColumn(const QString &value); //!< NFC, never NULL
[[nodiscard]] QVariant toColumn(const QByteArray &value); //!< bytes
[[nodiscard]] QVariant toColumn(const QDateTime &value); //!< epoch seconds; NULL when invalid
[[nodiscard]] QVariant toColumn(QDate value); //!< 20261120; NULL when invalid
[[nodiscard]] QVariant toColumn(std::nullopt_t none);
template <class Tag>
[[nodiscard]] QVariant toColumn(Id<Tag> id)
{
    return id.isValid() ? toColumn(id.value) : toColumn(std::nullopt);
}
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] QVariant toColumn(E value)
{
    return QVariant(QString(toName(value)));
}
template <class T>
[[nodiscard]] QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : toColumn(std::nullopt);
}

//! A day that is never reached stands last in every order; keyset paging needs a value where the model has none
inline constexpr int neverDue = 99991231;
[[nodiscard]] int toDueColumn(QDate day);
[[nodiscard]] QDate dayFromColumn(int yearMonthDay); //!< invalid for neverDue and 0

//! One use of a prepared statement, reset when it goes. A failed preparation shows when it is run.
class Query
{
public:
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    //! The next question marks, in their order
    template <class... Values>
    Query &bind(const Values &...values)
    {
        (bindNext(toColumn(values)), ...);
        return *this;
    }
    Query &bindNext(const QVariant &value);

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
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] std::optional<QDateTime> maybeMoment(int column) const;
    [[nodiscard]] std::optional<QDate> maybeDay(int column) const;
    template <class E>
    [[nodiscard]] std::optional<E> maybe(int column) const
    {
        return fromName<E>(text(column));
    }
    template <class E>
    [[nodiscard]] E named(int column, E otherwise) const
    {
        return fromName<E>(text(column)).value_or(otherwise);
    }

private:
    friend class lyhord::Database;
    struct Prepared;
    explicit Query(std::shared_ptr<Prepared> prepared);
    [[nodiscard]] tl::unexpected<Error> failure() const;
    std::shared_ptr<Prepared> m_prepared;
    int m_bound = 0;
};

//! From the connection's cache, whose key is the text
[[nodiscard]] Query prepare(Database &db, const QString &text);
//! A statement without values that is not worth keeping
[[nodiscard]] Result<> run(Database &db, const QString &text);

} // namespace sql
} // namespace lyhord
