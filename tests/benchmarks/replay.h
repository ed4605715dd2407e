#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QVariant>

#include <functional>

namespace lyhord::bench {

//! A statement as the program ran it: its text and the values that were bound
struct Recorded
{
    QByteArray sql;
    QList<QVariant> values; //!< of a server: bytes as they were sent
    QList<unsigned> types; //!< of a server: as the program gave them, 0 where it left it to the server
};

//! The same statements through the C library: prepared once, values bound, every column of every row read
class Replay
{
public:
    Replay() = default;
    virtual ~Replay() = default;
    Replay(const Replay &) = delete;
    Replay &operator=(const Replay &) = delete;

    using Replace = std::function<QVariant(const QVariant &)>; //!< for values that may not repeat, as ids
    virtual void run(const Replace &replace = {}) = 0;
    [[nodiscard]] virtual qint64 scalar(const char *sql) = 0;
};

} // namespace lyhord::bench
