#include "core/services/directory.h"
#include "tests/integration/rightsbed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString administrator = u"rights_contact_centre_administrator"_s;

QString granted(const QString &login, const QString &role, const QString &agreement = u"Avtal"_s)
{
    return u"INSERT INTO grants (login, role, department, agreement, valid_from) VALUES (%1, '%2', '', '%3', 20200101)"_s
        .arg(login, role, agreement);
}

const QString todaysDay = u"to_char(now() AT TIME ZONE 'Europe/Stockholm', 'YYYYMMDD')::bigint"_s;
const QString yesterday = u"to_char((now() AT TIME ZONE 'Europe/Stockholm')::date - 1, 'YYYYMMDD')::bigint"_s;

template <class T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : (result.error().message + u" / "_s + result.error().detail).toUtf8();
}

} // namespace

//! Who may do what is added to and ended, never rewritten, and by nobody in secret or for themselves alone (R32, L9)
class TestForgedGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("The rights in the server are the server's.");
        m_bed = std::make_unique<RightsBed>();
    }
    void cleanupTestCase() { m_bed.reset(); }

    void isRefused_data()
    {
        QTest::addColumn<QStringList>("statements");
        const auto add = [](const char *name, const QStringList &statements) { QTest::newRow(name) << statements; };
        add("deleting a grant", { u"DELETE FROM grants WHERE login = 'rights_handler'"_s });
        for (const QString &column : { u"login = session_user"_s, u"role = 'worker'"_s, u"department = 'KFF'"_s,
                 u"agreement = 'x'"_s, u"valid_from = 20190101"_s, u"granted_by = 'rights_late'"_s, u"granted_at = 1"_s,
                 u"granted_in = NULL"_s, u"ended_by = 'rights_late'"_s, u"valid_to = NULL"_s })
            add(qPrintable(u"another "_s + column),
                { u"UPDATE grants SET %1 WHERE login = 'rights_handler'"_s.arg(column) });
        add("longer than it was",
            { u"UPDATE grants SET valid_to = 20991231 WHERE login = 'rights_handler'"_s,
                u"UPDATE grants SET valid_to = 20991232 WHERE login = 'rights_handler'"_s });
        add("what has ended", { u"UPDATE grants SET valid_to = 20990101 WHERE login = 'rights_late'"_s });
        add("chief legal officer for oneself", { granted(u"session_user"_s, u"chief_legal_officer"_s) });
        add("the right of L9 for oneself", { u"UPDATE people SET may_read_secret = 1 WHERE login = session_user"_s });
        add("the same in passing",
            { u"INSERT INTO people (login, name, email, may_read_secret) VALUES (session_user, '', '', 1) "
              "ON CONFLICT (login) DO UPDATE SET may_read_secret = excluded.may_read_secret"_s });
        add("the right of L9 of another's giving",
            { u"UPDATE people SET may_read_secret = 1, secret_given_by = 'rights_late' WHERE login = 'rights_handler'"_s });
        add("no agreement", { granted(u"'rights_handler'"_s, u"handler"_s, u" "_s) });
        add("no such role", { granted(u"'rights_handler'"_s, u"king"_s) });
        add("granted by another",
            { u"INSERT INTO grants (login, role, department, agreement, valid_from, granted_by) VALUES ('rights_late', "
              "'handler', 'SBF', 'Avtal', 20200101, 'rights_late')"_s });
        add("deleting a person", { u"DELETE FROM people WHERE login = 'rights_late'"_s });
        add("becoming another person", { u"UPDATE people SET login = 'x' WHERE login = session_user"_s });
    }
    void isRefused()
    {
        QFETCH(const QStringList, statements);
        PlainSession psql(m_bed->url(), administrator);
        const PlainSession::Answer answer = psql.attempt(statements);
        QVERIFY(!answer.done);
        QVERIFY2(isRefusal(answer.state), qPrintable(answer.state));
    }

    void whatIsGrantedHoldsWhenItIsCommitted()
    {
        PlainSession psql(m_bed->url(), administrator);
        const QString roles = u"SELECT string_agg(role, ' ' ORDER BY role) FROM held()"_s;
        QCOMPARE(psql.run(roles).first, u"contact_centre_administrator"_s);
        QCOMPARE(
            psql.attempt({ granted(u"session_user"_s, u"worker"_s), roles }).first, u"contact_centre_administrator"_s);
        const QStringList saved{ u"SAVEPOINT a"_s, granted(u"session_user"_s, u"worker"_s), u"RELEASE a"_s };
        QCOMPARE(
            psql.run(u"BEGIN; "_s + saved.join(u"; "_s) + u"; "_s + roles).first, u"contact_centre_administrator"_s);
        psql.run(u"ROLLBACK"_s);
        QVERIFY(psql.run(granted(u"session_user"_s, u"worker"_s)).done);
        QCOMPARE(psql.run(roles).first, u"contact_centre_administrator worker"_s);
        QCOMPARE(m_bed
                     ->asOwner(u"SELECT granted_by || (abs(granted_at - extract(epoch FROM now())) < 60) FROM grants "
                               "WHERE role = 'worker' ORDER BY id DESC LIMIT 1"_s)
                     .first,
            administrator + u"true"_s);
    }

    void aNewGrantDoesNotBeginInThePast()
    {
        PlainSession psql(m_bed->url(), administrator);
        const PlainSession::Answer made = psql.attempt({ granted(u"'rights_handler'"_s, u"quality_strategist"_s),
            u"SELECT valid_from = "_s + todaysDay
                + u" FROM grants WHERE role = 'quality_strategist' "
                  "AND login = 'rights_handler'"_s });
        QVERIFY2(made.done, qPrintable(made.state));
        QCOMPARE(made.first, u"t"_s);
    }

    void whatIsEndedEndsAtOnceAndHeldUntilThen()
    {
        PlainSession psql(m_bed->url(), administrator);
        const PlainSession::Answer ended = psql.attempt(
            { u"UPDATE grants SET valid_to = 19990101 WHERE login = 'rights_handler'"_s,
                u"SELECT valid_to = "_s + yesterday + u" FROM grants WHERE login = 'rights_handler'"_s });
        QVERIFY2(ended.done, qPrintable(ended.state));
        QCOMPARE(ended.first, u"t"_s);
    }

    //! Through the program: what was held stays to be seen
    void theHistoryStays()
    {
        const auto &all = m_bed->people();
        Session &session = m_bed->sessionOf(
            *std::find_if(all.cbegin(), all.cend(), [](const Person &one) { return one.login == administrator; }));
        Person person = personAs(Role::Handler, u"SBF"_s);
        person.login = u"rights_changing"_s;
        person.grants[0].validFrom = m_bed->today();
        Result<PersonKept> done = session.directory().addPerson(person);
        QVERIFY2(done.has_value(), why(done).constData());
        person.grants[0].department = u"KFF"_s;
        person.grants.append({ Role::QualityOfficer, u"SBF"_s, u"Avtal"_s, m_bed->today(), {} });
        done = session.directory().changePerson(person);
        QVERIFY2(done.has_value(), why(done).constData());
        Person now = *session.directory().person(person.login);
        QCOMPARE(now.grants.size(), 3);
        QCOMPARE(now.grants.at(0).department, u"SBF"_s);
        QCOMPARE(now.grants.at(0).validTo, m_bed->today().addDays(-1));
        QCOMPARE(now.grants.mid(1), person.grants);
        PlainSession psql(m_bed->url(), person.login);
        QCOMPARE(psql.run(u"SELECT string_agg(role || department, ' ' ORDER BY role) FROM held()"_s).first,
            u"handlerKFF quality_officerSBF"_s);
        now.grants[1].validTo = m_bed->today().addDays(30);
        done = session.directory().changePerson(now);
        QVERIFY2(done.has_value(), why(done).constData());
        QCOMPARE(*session.directory().person(person.login), now);
        now.grants[1].validTo = m_bed->today().addDays(60); // a new grant
        done = session.directory().changePerson(now);
        QVERIFY2(done.has_value(), why(done).constData());
        QCOMPARE(session.directory().person(person.login)->grants.size(), 4);
        // Again the same: nothing is added
        const Person same = *session.directory().person(person.login);
        done = session.directory().changePerson(same);
        QVERIFY2(done.has_value(), why(done).constData());
        QCOMPARE(*session.directory().person(person.login), same);
        done = session.directory().retirePerson(person.login, m_bed->today().addDays(-1));
        QVERIFY2(done.has_value(), why(done).constData());
        QVERIFY(!psql.run(u"SELECT count(*) FROM held()"_s).done);
        QCOMPARE(m_bed
                     ->asOwner(u"SELECT count(*) || ' ' || count(*) FILTER (WHERE ended_by = '%1') FROM grants "
                               "WHERE login = 'rights_changing' AND granted_by = '%1'"_s.arg(administrator))
                     .first,
            u"4 2"_s);
    }

    //! Those who have the chief legal officer's role are told who gets it too, by a letter that names no case (R11,
    //! R90)
    void whoReadsWhatFewMayReadIsTold()
    {
        const auto &all = m_bed->people();
        Session &session = m_bed->sessionOf(
            *std::find_if(all.cbegin(), all.cend(), [](const Person &one) { return one.login == administrator; }));
        Person person = personAs(Role::ChiefLegalOfficer);
        person.login = u"rights_second_jurist"_s;
        person.email = u"second@example.org"_s;
        person.grants[0].validFrom = m_bed->today();
        const auto letters = [this](const QString &address) {
            return m_bed
                ->asOwner(u"SELECT count(*) FROM outbox_rows WHERE case_id IS NULL AND department = '' AND "
                          "to_address = '%1'"_s.arg(address))
                .first.toInt();
        };
        const QString hers = u"chief_legal_officer@example.org"_s;
        const int before = letters(hers);
        const auto added = session.directory().addPerson(person);
        QVERIFY2(added.has_value(), why(added).constData());
        QCOMPARE(added->toldTo, QStringList{ hers });
        QCOMPARE(letters(hers), before + 1);
        person.mayReadSecret = true;
        const auto changed = session.directory().changePerson(person);
        QVERIFY2(changed.has_value(), why(changed).constData());
        QCOMPARE(letters(hers), before + 2);
        const auto retired = session.directory().retirePerson(person.login, m_bed->today().addDays(-1));
        QVERIFY2(retired.has_value(), why(retired).constData());
        QCOMPARE(retired->chiefLegalOfficers.size(), 1);
        QVERIFY(!retired->toldTo.isEmpty());
        // Nobody else's address
        PlainSession &psql = m_bed->plain(
            *std::find_if(all.cbegin(), all.cend(), [](const Person &one) { return one.login == administrator; }));
        QVERIFY(
            !psql.attempt({ u"INSERT INTO outbox (kind, by_way, department, state, language, created_at, not_before, "
                            "to_name, to_address, failure, subject, body) VALUES ('report', 'email', '', 'queued', "
                            "'sv', 1, 1, '', 'somebody@example.org', '', 'Hej', 'Hej')"_s })
                 .done);
    }

    //! An administrator who has the right of L9 already may still change her own name
    void onesOwnNameIsChanged()
    {
        const auto &all = m_bed->people();
        Person person = *std::find_if(all.cbegin(), all.cend(),
            [](const Person &one) { return one.login == u"rights_secret_contact_centre_administrator"_s; });
        person.name = u"Annan"_s;
        const auto done = m_bed->sessionOf(person).directory().changePerson(person);
        QVERIFY2(done.has_value(), why(done).constData());
    }

private:
    std::unique_ptr<RightsBed> m_bed;
};

LYHORD_TEST(TestForgedGrants)
#include "test_forgedgrants.moc"
