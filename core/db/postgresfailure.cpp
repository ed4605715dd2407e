#include "core/db/postgresfailure.h"

#include "core/db/dialect.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>

#include <locale.h>
#include <poll.h>

#include <libpq-fe.h>

namespace lyhord::postgresfailure {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Database)
};

struct CloseSession
{
    void operator()(PGconn *session) const { PQfinish(session); }
};
using Session = std::unique_ptr<PGconn, CloseSession>;

constexpr int sliceMs = 100;
constexpr int patienceMs = 10'000;

//! What libpq says is read by us and told in words of our own: in this thread it says it in English meanwhile
class PlainWords
{
public:
    PlainWords()
        : m_plain(newlocale(LC_MESSAGES_MASK, "C", nullptr))
        , m_before(uselocale(m_plain))
    {
    }
    ~PlainWords()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainWords(const PlainWords &) = delete;
    PlainWords &operator=(const PlainWords &) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

enum class Waited { Ready, TooLong, Stopped };

//! Until libpq can go on
Waited waitFor(const PGconn *session, PostgresPollingStatusType wanted, const std::function<bool()> &goOn)
{
    pollfd socket{};
    socket.fd = PQsocket(session);
    socket.events = wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT;
    for (int waited = 0; socket.fd >= 0 && waited < patienceMs; waited += sliceMs) {
        if (goOn && !goOn())
            return Waited::Stopped;
        if (poll(&socket, 1, sliceMs) > 0)
            return Waited::Ready;
    }
    return Waited::TooLong;
}

struct Attempt
{
    Waited waited = Waited::Ready;
    bool connected = false;
    QString said; //!< with the server's codes in it
};

//! Like PQconnectdb
Attempt attempt(const QByteArray &text, const std::function<bool()> &goOn)
{
    const PlainWords plain;
    const Session session(PQconnectStart(text.constData()));
    PQsetErrorVerbosity(session.get(), PQERRORS_VERBOSE);
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (PQstatus(session.get()) != CONNECTION_BAD && status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED) {
        if (const Waited waited = waitFor(session.get(), status, goOn); waited != Waited::Ready)
            return { waited, false, {} };
        status = PQconnectPoll(session.get());
    }
    return { Waited::Ready, PQstatus(session.get()) == CONNECTION_OK,
        QString::fromUtf8(PQerrorMessage(session.get())) };
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

struct Saying
{
    QLatin1StringView words;
    dialect::Fault fault;
};

//! libpq's own words, the most telling first
constexpr Saying sayings[]{
    { "does not match host name"_L1, dialect::Fault::CertificateName },
    { "root certificate file"_L1, dialect::Fault::CertificateFile },
    { "certificate verify failed"_L1, dialect::Fault::CertificateUntrusted },
    { "does not support SSL"_L1, dialect::Fault::NoEncryption },
    { "SSL"_L1, dialect::Fault::Encryption },
    { "certificate"_L1, dialect::Fault::Encryption },
    { "read-only"_L1, dialect::Fault::Standby },
    { "hot standby"_L1, dialect::Fault::Standby },
    { "no password supplied"_L1, dialect::Fault::PasswordMissing },
    { "GSSAPI"_L1, dialect::Fault::NoTicket },
    { "password"_L1, dialect::Fault::LoginRefused },
    { "could not translate host name"_L1, dialect::Fault::UnknownHost },
    { "Connection refused"_L1, dialect::Fault::NobodyListens },
    { "timeout expired"_L1, dialect::Fault::NoAnswer },
    { "timed out"_L1, dialect::Fault::NoAnswer },
};

dialect::Fault faultIn(const QString &said)
{
    const auto *known = std::find_if(
        std::begin(sayings), std::end(sayings), [&said](const Saying &saying) { return said.contains(saying.words); });
    return known == std::end(sayings) ? dialect::Fault::NoServer : known->fault;
}

} // namespace

void ClearAnswer::operator()(PGresult *answer) const
{
    PQclear(answer);
}

Error errorOf(const PGconn *session, const PGresult *answer, const QString &statement)
{
    const QString state = QString::fromLatin1(PQresultErrorField(answer, PG_DIAG_SQLSTATE));
    const dialect::Fault fault = PQstatus(session) == CONNECTION_OK ? dialect::faultOf(state)
                                                                    : dialect::Fault::ServerGone;
    return dialect::errorFor(fault, u"PostgreSQL %1: %2"_s.arg(state, statement.simplified()));
}

Result<> tryOut(const postgresurl::Parameters &parameters, const std::function<bool()> &goOn)
{
    const Attempt made = attempt(postgresurl::connectionText(parameters), goOn);
    if (made.connected)
        return {};
    const QString detail = u"PostgreSQL %1: open"_s;
    if (made.waited == Waited::Stopped)
        return failed(ErrorCode::Unreachable, Tr::tr("The attempt was stopped."), detail.arg(u"stopped"_s));
    if (made.waited == Waited::TooLong)
        return tl::unexpected(dialect::errorFor(dialect::Fault::NoAnswer, detail.arg(u"no answer"_s)));
    const std::optional<QString> state = lastState(made.said);
    return tl::unexpected(dialect::errorFor(
        state ? dialect::faultOf(*state) : faultIn(made.said), detail.arg(state.value_or(u"no answer"_s))));
}

Error whyNot(const postgresurl::Parameters &parameters)
{
    const auto tried = tryOut(parameters);
    // It works now: what stood in the way has gone this moment.
    return tried ? dialect::errorFor(dialect::Fault::NoServer, u"PostgreSQL: open"_s) : tried.error();
}

} // namespace lyhord::postgresfailure
