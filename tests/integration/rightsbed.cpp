#include "tests/integration/rightsbed.h"

#include "core/services/directory.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"

#include <QtCore/QUrl>

#include <libpq-fe.h>

#include <utility>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char keeper[] = "lyhord_test_keeper";

struct ClearAnswer
{
    void operator()(PGresult *answer) const { PQclear(answer); }
};

template <class T>
T certainly(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

QString departmentOf(Role role)
{
    const bool bound = role == Role::DepartmentRegistrar || role == Role::Handler || role == Role::QualityOfficer;
    return bound ? u"SBF"_s : QString();
}

void takeNotice(void *noticed, const PGresult *notice)
{
    *static_cast<QByteArray *>(noticed) += PQresultErrorMessage(notice);
}

//! Every cell, or every field of the error
QByteArray allOf(const PGresult *answer)
{
    QByteArray told = PQresultErrorMessage(answer);
    for (int row = 0; row < PQntuples(answer); ++row) {
        for (int column = 0; column < PQnfields(answer); ++column)
            told += QByteArray(PQgetvalue(answer, row, column), PQgetlength(answer, row, column)) + '\n';
    }
    return told;
}

//! What COPY TO STDOUT gives; null if it is no such answer
QByteArray copiedOut(PGconn *connection, const PGresult *answer)
{
    if (PQresultStatus(answer) != PGRES_COPY_OUT)
        return {};
    QByteArray copied("");
    char *line = nullptr;
    for (int size = PQgetCopyData(connection, &line, 0); size > 0; size = PQgetCopyData(connection, &line, 0)) {
        copied += QByteArray(line, size);
        PQfreemem(line);
    }
    return copied;
}

Person named(Person person, const QString &login)
{
    person.login = login;
    return person;
}

QList<Person> everybody(QDate today)
{
    QList<Person> people;
    for (const auto &[role, name] : EnumNames<Role>::all) {
        const Person person = personAs(role, departmentOf(role));
        people.append(named(person, u"rights_"_s + name));
    }
    for (const Role role : { Role::ContactCentreOfficer, Role::ContactCentreAdministrator, Role::Handler,
             Role::QualityOfficer, Role::BoardReader }) {
        Person person = named(personAs(role, departmentOf(role)), u"rights_secret_"_s + toName(role));
        person.mayReadSecret = true;
        people.append(person);
    }
    Person left = named(personAs(Role::ContactCentreAdministrator), u"rights_left"_s);
    left.retired = today.addDays(-1);
    Person early = named(personAs(Role::ContactCentreOfficer), u"rights_early"_s);
    early.grants[0].validFrom = today.addDays(1);
    Person late = named(personAs(Role::Handler, u"SBF"_s), u"rights_late"_s);
    late.grants[0].validTo = today.addDays(-1);
    return people << left << early << late;
}

} // namespace

// --- psql

void PlainSession::End::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

PlainSession::PlainSession(const QString &url, const QString &login)
{
    QUrl ofLogin(url);
    ofLogin.setUserName(login);
    m_connection.reset(PQconnectdb(ofLogin.toEncoded().constData()));
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        qFatal("%s: %s", qPrintable(login), PQerrorMessage(m_connection.get()));
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_VERBOSE);
    PQsetErrorContextVisibility(m_connection.get(), PQSHOW_CONTEXT_ALWAYS);
    PQsetNoticeReceiver(m_connection.get(), takeNotice, &m_noticed);
    run(u"SET search_path = lyhord; SET client_min_messages = error"_s);
}

PlainSession::Answer PlainSession::run(const QString &statements)
{
    std::unique_ptr<PGresult, ClearAnswer> got(PQexec(m_connection.get(), statements.toUtf8().constData()));
    Answer answer;
    const QByteArray copied = copiedOut(m_connection.get(), got.get());
    if (!copied.isNull()) {
        got.reset(PQgetResult(m_connection.get()));
        while (const std::unique_ptr<PGresult, ClearAnswer> rest{ PQgetResult(m_connection.get()) }) { }
    }
    const ExecStatusType status = PQresultStatus(got.get());
    answer.done = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
    answer.state = QString::fromLatin1(PQresultErrorField(got.get(), PG_DIAG_SQLSTATE));
    answer.rows = status == PGRES_TUPLES_OK ? PQntuples(got.get()) : QByteArray(PQcmdTuples(got.get())).toLongLong();
    if (status == PGRES_TUPLES_OK && answer.rows > 0)
        answer.first = QString::fromUtf8(PQgetvalue(got.get(), 0, 0));
    answer.told = copied + allOf(got.get()) + std::exchange(m_noticed, {});
    return answer;
}

QByteArray PlainSession::notified()
{
    QByteArray told;
    PQconsumeInput(m_connection.get());
    while (PGnotify *notice = PQnotifies(m_connection.get())) {
        told += QByteArray(notice->relname) + '=' + notice->extra + '\n';
        PQfreemem(notice);
    }
    return told;
}

PlainSession::Answer PlainSession::attempt(const QStringList &statements)
{
    run(u"BEGIN"_s);
    Answer last;
    for (const QString &statement : statements) {
        last = run(statement);
        const bool changedNothing = !statement.startsWith("SELECT"_L1) && last.rows == 0;
        if (!last.done || changedNothing) {
            last.done = false;
            run(u"ROLLBACK"_s);
            return last;
        }
    }
    if (const Answer checked = run(u"SET CONSTRAINTS ALL IMMEDIATE"_s); !checked.done)
        last = checked;
    run(u"ROLLBACK"_s);
    return last;
}

bool isRefusal(const QString &state)
{
    return state == "42501"_L1 || state == "22012"_L1 || state == "42P01"_L1 || state == "LY001"_L1
        || state == "LY003"_L1;
}

// --- the bed

QString nameOf(Situation situation)
{
    switch (situation) {
    case Situation::Own:
        return u"own case"_s;
    case Situation::Other:
        return u"other's case"_s;
    case Situation::Secret:
        return u"secret case"_s;
    case Situation::Bribery:
        return u"suspected bribery"_s;
    }
    return {};
}

RightsBed::RightsBed()
    : m_url(newServerDatabase())
{
    const QString name = QUrl(m_url).path().mid(1);
    const QString role = QString::fromLatin1(keeper);
    onServerDatabase(m_url,
        u"DO $$ BEGIN CREATE ROLE %1 LOGIN CREATEROLE; EXCEPTION WHEN duplicate_object OR unique_violation THEN END $$; "
        "ALTER DATABASE %2 OWNER TO %1"_s.arg(role, name));
    m_owner = certainly(Session::initialise(urlOf(role), role, m_clock, { .profile = smallProfile() }));
    m_people = everybody(today());
    for (const Person &person : std::as_const(m_people)) {
        // Who has left had a login while at work.
        Person atWork = person;
        atWork.retired.reset();
        certainly(m_owner->directory().addPerson(atWork));
        if (person.retired)
            certainly(m_owner->directory().changePerson(person));
        onServerDatabase(m_url,
            u"DO $$ BEGIN CREATE ROLE %1 LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN END $$"_s.arg(
                person.login));
    }
    asOwner(
        u"INSERT INTO inbox_items (source, received_at, language, anonymous, submitter_name, email, phone, address, "
        "gender, protected_identity, suggested_department, suggested_case, suggested_area, subject, unmapped, body) "
        "VALUES ('import', 1, 'sv', 0, '', '', '', '', 'woman', 0, '', '', '', 'Snö', '[]', '')"_s);
}

QString RightsBed::urlOf(const QString &login) const
{
    QUrl url(m_url);
    url.setUserName(login);
    return url.toString(QUrl::FullyEncoded);
}

Session &RightsBed::sessionOf(const Person &person)
{
    std::shared_ptr<Session> &session = m_openSessions[person.login];
    if (!session)
        session = certainly(Session::open(urlOf(person.login), {}, m_clock));
    return *session;
}

PlainSession &RightsBed::plain(const Person &person)
{
    std::shared_ptr<PlainSession> &session = m_sessions[person.login];
    if (!session)
        session = std::make_shared<PlainSession>(m_url, person.login);
    return *session;
}

PlainSession::Answer RightsBed::asOwner(const QString &statements)
{
    std::shared_ptr<PlainSession> &session = m_sessions[QString::fromLatin1(keeper)];
    if (!session)
        session = std::make_shared<PlainSession>(m_url, QString::fromLatin1(keeper));
    const PlainSession::Answer answer = session->run(statements);
    if (!answer.done)
        qFatal("%s: %s", qPrintable(statements), qPrintable(answer.state));
    return answer;
}

// The script that starts the server has its log beside its data.
QByteArray RightsBed::serverLog(qint64 from)
{
    return PlainSession(m_url, u"postgres"_s)
        .run(u"SELECT pg_read_file(current_setting('data_directory') || '/../log', %1, 1000000000)"_s.arg(from))
        .told;
}

qint64 RightsBed::serverLogEnd()
{
    return PlainSession(m_url, u"postgres"_s)
        .run(u"SELECT (pg_stat_file(current_setting('data_directory') || '/../log')).size"_s)
        .first.toLongLong();
}

void RightsBed::refer(const QString &number)
{
    certainly(m_owner->cases().apply(number,
        Refer{ { .ground = ReferralGround::BriberyOrCrime,
            .statute = {},
            .to = u"Chefsjuristen"_s,
            .told = u"Tack."_s } }));
}

Case RightsBed::newCase(Situation situation, bool closed)
{
    CaseDraft draft = snowDraft();
    const QString department = situation == Situation::Other ? u"KFF"_s : u"SBF"_s;
    draft.secrecy = situation == Situation::Secret;
    const Case registered = certainly(m_owner->cases().registerCase(draft));
    Case made = certainly(m_owner->cases().apply(registered.number, Assign{ { department } }));
    asOwner(u"INSERT INTO consultation_rows VALUES (%1, 0, '%2', 'Är det ett ärende?', 1, 'rights', '', NULL, '')"_s
                .arg(made.id.value)
                .arg(department));
    if (closed)
        made = certainly(
            m_owner->cases().apply(made.number, Close{ .reason = u"Ringt upp"_s, .outcome = Outcome::NoAction }));
    if (situation == Situation::Bribery) {
        const Case hidden = made;
        refer(made.number);
        made.status = CaseStatus::Referred;
        made.secrecy = true;
        made.referral = Referral{ ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Tack."_s };
        ++made.version;
        made.consultations = hidden.consultations;
    }
    made.consultations.append({ .department = department, .question = u"Är det ett ärende?"_s });
    return made;
}

} // namespace lyhord::test
