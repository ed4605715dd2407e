#pragma once

#include "core/db/sql.h"

#include <QtCore/QByteArray>
#include <QtCore/QElapsedTimer>

namespace lyhord::sql {

//! A statement in a connection's cache. The database's own library is asked directly: through QSqlQuery, which makes a
//! QVariant of every value, a page of a list took nearly four times as long as the reading itself.
class Query::Prepared
{
public:
    enum class Step {
        Row, //!< it can be read
        Done,
        Failed, //!< error() says why
    };
    enum class ValueKind {
        None, //!< NULL
        Integer,
        Text,
    };

    Prepared() = default;
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;
    virtual ~Prepared() = default;

    //! Whether it is worth keeping
    [[nodiscard]] virtual bool isSound() const = 0;
    [[nodiscard]] bool isInUse() const { return m_inUse; }
    void take() { m_inUse = true; }
    void giveBack()
    {
        reset();
        m_inUse = false;
    }

    virtual void bindNull(int place) = 0;
    virtual void bindInteger(int place, qint64 value) = 0;
    //! constant data, there as long as the program
    virtual void bindConstant(int place, QLatin1StringView text) = 0;
    virtual void bindText(int place, QByteArray utf8) = 0;
    virtual void bindBytes(int place, const QByteArray &bytes) = 0;

    //! Runs at the first call, then goes to the next row
    [[nodiscard]] virtual Step step() = 0;
    [[nodiscard]] virtual int changes() const = 0; //!< rows
    [[nodiscard]] virtual Error error() const = 0;

    // Logged where it takes long
    void startTiming() { m_since.start(); }
    void noteFirstStep() const;
    void noteEnd() const; //!< all rows were read

    // Of the row it stands on
    [[nodiscard]] virtual ValueKind kindOf(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    //! UTF-8, until the next step
    [[nodiscard]] virtual QLatin1StringView text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;

private:
    //! Neither rows nor values nor locks stay behind
    virtual void reset() = 0;
    [[nodiscard]] virtual QByteArray statement() const = 0;
    bool m_inUse = false;
    QElapsedTimer m_since;
};

} // namespace lyhord::sql
