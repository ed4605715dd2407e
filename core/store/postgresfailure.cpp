#include "core/store/postgresfailure.h"

#include "core/store/dialect.h"

#include <QtCore/QRegularExpression>

#include <array>
#include <optional>

#include <poll.h>

namespace lyhord::postgresfailure {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CloseSession
{
    void operator()(PGconn *session) const { PQfinish(session); }
};
using Session = std::unique_ptr<PGconn, CloseSession>;

constexpr int patienceMs = 10'000;

//! Waits until libpq can go on; false: nobody answers
bool waitFor(const PGconn *session, PostgresPollingStatusType wanted)
{
    pollfd socket{};
    socket.fd = PQsocket(session);
    socket.events = wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT;
    return socket.fd >= 0 && poll(&socket, 1, patienceMs) > 0;
}

//! Like PQconnectdb, with the server's codes in what it says
QString whatIsSaid(const QByteArray &text)
{
    const Session session(PQconnectStart(text.constData()));
    PQsetErrorVerbosity(session.get(), PQERRORS_VERBOSE);
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (PQstatus(session.get()) != CONNECTION_BAD && status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED) {
        if (!waitFor(session.get(), status))
            return {};
        status = PQconnectPoll(session.get());
    }
    return QString::fromUtf8(PQerrorMessage(session.get()));
}

//! With several servers the last answer counts: the others were not there, or are standbys
std::optional<QString> lastState(const QString &said)
{
    static const QRegularExpression pattern(u": +(?=[A-Z]*[0-9])([0-9A-Z]{5}): "_s);
    std::optional<QString> found;
    for (auto it = pattern.globalMatch(said); it.hasNext();)
        found = it.next().captured(1);
    return found;
}

//! libpq's own words; those about keys and certificates are not translated away in the names they hold
bool isAboutEncryption(const QString &said)
{
    static const QRegularExpression pattern(u"SSL|TLS|certificate|sslmode|sslrootcert|root\\.crt"_s);
    return pattern.match(said).hasMatch();
}

bool isAboutStandby(const QString &said)
{
    return said.contains("read-only"_L1) || said.contains("hot standby"_L1);
}

} // namespace

Error errorOf(const PGconn *session, const PGresult *answer, const QString &statement)
{
    const QString state = QString::fromLatin1(PQresultErrorField(answer, PG_DIAG_SQLSTATE));
    const dialect::Fault fault = PQstatus(session) == CONNECTION_OK ? dialect::faultOf(state)
                                                                    : dialect::Fault::ServerGone;
    return dialect::errorFor(fault, u"PostgreSQL %1: %2"_s.arg(state, statement.simplified()));
}

Error whyNot(const postgresurl::Parameters &parameters)
{
    const QString said = whatIsSaid(postgresurl::connectionText(parameters));
    const std::optional<QString> state = lastState(said);
    const QString detail = u"PostgreSQL %1: open"_s.arg(state.value_or(u"no answer"_s));
    if (state)
        return dialect::errorFor(dialect::faultOf(*state), detail);
    if (isAboutEncryption(said))
        return dialect::errorFor(dialect::Fault::Encryption, detail);
    if (isAboutStandby(said))
        return dialect::errorFor(dialect::Fault::Standby, detail);
    if (said.contains("password"_L1))
        return dialect::errorFor(dialect::Fault::LoginRefused, detail);
    return dialect::errorFor(dialect::Fault::NoServer, detail);
}

} // namespace lyhord::postgresfailure
