#include "core/store/directorychain.h"

#include "core/db/database.h"
#include "core/db/migrations.h"
#include "core/services/reportcalendar.h"
#include "tests/services/townhall.h"
#include "tests/support/anotherprogram.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void must(const Result<> &done)
{
    if (!done)
        qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
}

template <class T>
void must(const Result<T> &done)
{
    must(done.map([](const T &) {}));
}

template <class T>
T need(Result<T> result)
{
    must(result);
    return std::move(*result);
}

LocalText swedish(const QString &text)
{
    return { { { u"sv"_s, text } } };
}

QStringList found(Session &session)
{
    return need(session.verifyAudit()).problems;
}

QStringList found(TownHall &town)
{
    return found(town.session());
}

QString row(const QString &key, const QString &table, const QString &what)
{
    return u"Row “%1” of the table %2 was %3 by another program."_s.arg(key, table, what);
}

const Grant agreed{ Role::Handler, u"SBF"_s, u"2026-03"_s, QDate(2026, 1, 1), {} };

//! Something in each table that is covered
void fill(TownHall &town)
{
    Directory &directory = town.session().directory();
    must(directory.add(Process{ .key = u"skola"_s, .name = swedish(u"Utbildning"_s) }));
    must(directory.add(
        ServiceDeclaration{ .key = u"snabb"_s, .text = swedish(u"Svar inom tio dagar"_s), .owner = u"SBF"_s }));
    must(directory.add(Campaign{ .key = u"var"_s, .name = u"Vårstädning"_s }));
    must(directory.changeSetting({ u"answer_working_days"_s, u"8"_s, QDate(2026, 11, 23) }));
    must(directory.addClosingDay(QDate(2026, 11, 27), u"Planeringsdag"_s).map([](const QList<MovedCase> &) {}));
    must(directory.addPerson(
        { .login = u"bo"_s, .name = u"Bo Ek"_s, .email = u"bo@example.org"_s, .grants = { agreed } }));
    Department moved = directory.profile()->departments.constFirst();
    moved.mailbox = u"stad@example.org"_s;
    must(directory.changeDepartment(moved));
    must(town.session().reportCalendar().setRecipient({ .kind = DueKind::Strategist,
        .scope = {},
        .name = u"Kommunstrategen"_s,
        .address = u"strateg@example.org"_s }));
}

struct Meddled
{
    QString table;
    QString where; //!< the row that is changed or removed
    QString key;
    QString set;
    QString insert;
    QString added; //!< the key of what is inserted
};

QList<Meddled> everyTable()
{
    return {
        { u"profile_meta"_s, u"key = 'municipality'"_s, u"municipality"_s, u"value = 'x'"_s,
            u"(key, value) VALUES ('zz', 'x')"_s, u"zz"_s },
        { u"departments"_s, u"key = 'SBF'"_s, u"SBF"_s, u"mailbox = 'x@example.org'"_s,
            u"(key, position, name, board, mailbox, successor, routines, words) VALUES ('ZZ', 99, '{}', '', '', '', '', '[]')"_s,
            u"ZZ"_s },
        { u"department_versions"_s, u"department = 'SBF' AND version_from = 0"_s, u"SBF 0"_s, u"name = '{}'"_s,
            u"(department, version_from, position, name, mailbox) VALUES ('SOC', 0, 99, '{}', 'x@example.org')"_s,
            u"SOC 0"_s },
        { u"headlines"_s, u"id = 1"_s, u"1"_s, u"valid_to = 20261101"_s,
            u"(id, position, department, text, category) VALUES (99, 99, 'SBF', 'x', '')"_s, u"99"_s },
        { u"areas"_s, u"key = 'services'"_s, u"services"_s, u"position = 99"_s,
            u"(key, position, name, words) VALUES ('zz', 99, '{}', '[]')"_s, u"zz"_s },
        { u"categories"_s, u"path = 'SBF/vinter'"_s, u"SBF/vinter 0"_s, u"mandatory = 1"_s,
            u"(path, version_from, position, name, mandatory) VALUES ('SBF/zz', 20260101, 99, '{}', 0)"_s,
            u"SBF/zz 20260101"_s },
        { u"standard_answers"_s, u"key = 'salt'"_s, u"salt"_s, u"outcome = 'improvement'"_s,
            u"(id, key, position, department, title, text, agreement) VALUES (99, 'zz', 99, 'SBF', 'x', '{}', 'x')"_s,
            u"zz"_s },
        { u"grounds"_s, u"ground = 'bribery_or_crime'"_s, u"bribery_or_crime"_s, u"told = '{}'"_s,
            u"(ground, position, name, reason, addressee, told, words) VALUES ('zz', 99, '{}', '{}', '{}', '{}', '[]')"_s,
            u"zz"_s },
        { u"statutes"_s, u"key = 'plan'"_s, u"plan"_s, u"number = 'SFS 1'"_s,
            u"(key, position, name, number, addressee, words) VALUES ('zz', 99, '{}', 'x', '{}', '[]')"_s, u"zz"_s },
        { u"processes"_s, u"key = 'skola'"_s, u"skola 0"_s, u"kind = 'support'"_s,
            u"(key, position, parent, kind, name) VALUES ('zz', 99, '', 'area', '{}')"_s, u"zz 0"_s },
        { u"service_declarations"_s, u"key = 'snabb'"_s, u"snabb"_s, u"owner = 'KFF'"_s,
            u"(key, position, text, owner) VALUES ('zz', 99, '{}', 'SBF')"_s, u"zz"_s },
        { u"campaigns"_s, u"key = 'var'"_s, u"var"_s, u"valid_from = 20270101"_s,
            u"(key, position, name) VALUES ('zz', 99, 'x')"_s, u"zz"_s },
        { u"letter_templates"_s, u"kind = 'answer' AND language = 'fi'"_s, u"answer fi"_s, u"body = 'x'"_s,
            u"(kind, language, position, subject, body) VALUES ('answer', 'zz', 99, 'x', 'x')"_s, u"answer zz"_s },
        { u"settings"_s, u"key = 'answer_working_days' AND valid_from = 20261123"_s,
            u"answer_working_days 20261123 1"_s, u"value = '80'"_s,
            u"(key, valid_from, position, value) VALUES ('answer_working_days', 20200101, 99, '80')"_s,
            u"answer_working_days 20200101 99"_s },
        { u"closing_days"_s, u"day = 20261127"_s, u"20261127 1"_s, u"withdrawn_version = 2"_s,
            u"(day, position, name, calendar_version) VALUES (20261130, 99, 'x', 1)"_s, u"20261130 1"_s },
        { u"people"_s, u"login = 'bo'"_s, u"bo"_s, u"may_read_secret = 1"_s,
            u"(login, name, email, may_read_secret) VALUES ('zz', 'x', '', 1)"_s, u"zz"_s },
        { u"grants"_s, u"login = 'bo'"_s, u"2"_s, u"agreement = 'x'"_s,
            u"(id, login, role, department, agreement, valid_from) VALUES (99, 'bo', 'contact_centre_administrator', '', 'x', 20260101)"_s,
            u"99"_s },
        { u"report_recipients"_s, u"kind = 'strategist'"_s, u"strategist"_s, u"address = 'x@example.org'"_s,
            u"(kind, scope, name, address, language, masked) VALUES ('executive', '', 'x', 'x@example.org', 'sv', 0)"_s,
            u"executive"_s },
    };
}

} // namespace

class TestDirectoryChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! R32, R97: in a file, where nothing keeps another program out
    void whatAnotherProgramDoesIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("problem");
        for (const Meddled &one : everyTable()) {
            const QByteArray name = one.table.toUtf8();
            QTest::addRow("%s: changed", name.constData()) << u"UPDATE %1 SET %2 WHERE %3"_s.arg(
                one.table, one.set, one.where) << row(one.key, one.table, u"changed"_s);
            QTest::addRow("%s: added", name.constData())
                << u"INSERT INTO %1 %2"_s.arg(one.table, one.insert) << row(one.added, one.table, u"added"_s);
            QTest::addRow("%s: removed", name.constData())
                << u"DELETE FROM %1 WHERE %2"_s.arg(one.table, one.where) << row(one.key, one.table, u"removed"_s);
        }
    }
    void whatAnotherProgramDoesIsFound()
    {
        QFETCH(const QString, statement);
        QFETCH(const QString, problem);
        TownHall town;
        fill(town);
        QCOMPARE(found(town), QStringList());
        byAnotherProgram(town.url(), statement);
        for (int time = 1; time <= 3; ++time)
            QCOMPARE(found(town), QStringList{ problem });
        QVERIFY(need(town.session().check()).problems.contains(problem));
    }

    void aMeddledHistoryIsFound_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::newRow("a link fits another value")
            << u"UPDATE settings SET value = '80'; UPDATE directory_links SET after_sha = zeroblob(32) WHERE table_name = 'settings'"_s;
        QTest::newRow("the last link is gone")
            << u"DELETE FROM directory_links WHERE id = (SELECT max(id) FROM directory_links)"_s;
        QTest::newRow("a link in the middle is gone") << u"DELETE FROM directory_links WHERE id = 3"_s;
        QTest::newRow("a link was added")
            << u"INSERT INTO directory_links SELECT max(id) + 1, 'areas', 'zz', NULL, zeroblob(32), zeroblob(32) FROM directory_links"_s;
        QTest::newRow("begun anew")
            << u"DELETE FROM directory_links; UPDATE directory_chain_head SET last_link = 0, hash = zeroblob(32)"_s;
    }
    void aMeddledHistoryIsFound()
    {
        QFETCH(const QString, statements);
        TownHall town;
        fill(town);
        byAnotherProgram(
            town.url(), u"DROP TRIGGER directory_links_stay; DROP TRIGGER directory_links_hold; "_s + statements);
        QVERIFY(!found(town).isEmpty());
    }

    //! The program writes whole rows: with what another one has put into them
    void whatIsSavedOverAnotherProgramsChangeStaysFound()
    {
        TownHall town;
        fill(town);
        byAnotherProgram(town.url(), u"UPDATE people SET may_read_secret = 1 WHERE login = 'bo'"_s);
        Directory &directory = town.session().directory();
        Person bo = need(directory.person(u"bo"_s));
        bo.email = u"bo.ek@example.org"_s;
        must(directory.changePerson(bo));
        const QStringList problems = found(town);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.constFirst().contains(u"“bo” of the table people"_s), qPrintable(problems.constFirst()));
    }

    void aRowThatIsLeftAloneStaysFoundWhenOthersAreSaved()
    {
        TownHall town;
        fill(town);
        byAnotherProgram(town.url(),
            u"INSERT INTO grants (id, login, role, department, agreement, valid_from) "
            "VALUES (99, 'bo', 'contact_centre_administrator', '', 'x', 20260101)"_s);
        Directory &directory = town.session().directory();
        Person bo = need(directory.person(u"bo"_s));
        bo.email = u"bo.ek@example.org"_s;
        must(directory.changePerson(bo));
        must(directory.changeSetting({ u"answer_working_days"_s, u"9"_s, QDate(2026, 12, 1) }));
        QCOMPARE(found(town), QStringList{ row(u"99"_s, u"grants"_s, u"added"_s) });
    }

    //! A day's use, again and again
    void whatTheProgramDoesIsNoFinding()
    {
        TownHall town;
        fill(town);
        Directory &directory = town.session().directory();
        const QStringList places{ u"Halt på bron"_s, u"Halt på torget"_s, u"Halt på trappan"_s };
        for (int time = 1; time <= 3; ++time) {
            const QString suffix = QString::number(time);
            Person ek = { .login = u"ek"_s + suffix, .name = u"Eva Ek"_s, .grants = { agreed } };
            must(directory.addPerson(ek));
            ek.grants.append({ Role::Handler, u"KFF"_s, u"2026-04"_s, QDate(2026, 11, 1), {} });
            must(directory.changePerson(ek));
            ek.grants.last().validTo = QDate(2026, 11, 30);
            must(directory.changePerson(ek));
            ek.grants.removeFirst();
            must(directory.changePerson(ek));
            must(directory.retirePerson(ek.login, QDate(2026, 11, 19)));

            const QDate day(2027, 1, time);
            must(directory.changeSetting({ u"answer_working_days"_s, u"7"_s, day }));
            must(directory.changeSetting({ u"answer_working_days"_s, u"6"_s, day }));
            must(directory.withdrawSetting(u"answer_working_days"_s, day));
            must(directory.addClosingDay(QDate(2026, 12, 7 + time), u"Klämdag"_s).map([](const QList<MovedCase> &) {}));
            must(directory.withdrawClosingDay(QDate(2026, 12, 7 + time)).map([](const QList<MovedCase> &) {}));

            Department renamed = directory.profile()->departments.at(1);
            renamed.name = swedish(u"Kultur "_s + suffix);
            must(directory.changeDepartment(renamed, QDate(2027, 1, time)));
            must(directory.addHeadline({ .department = u"SBF"_s, .text = places.at(time - 1) })
                     .map([](const Headline &) {}));
            must(directory.change(
                Process{ .key = u"skola"_s, .name = swedish(suffix), .valid = { QDate(2027, 1, time), {} } }));
            must(directory.addCategory({ .path = u"SBF/lek"_s + suffix, .name = swedish(u"Lekplatser"_s) }));
            must(directory.retireCategory(u"SBF/lek"_s + suffix, QDate(2026, 12, 31)));

            const QString number = town.snowCase().number;
            QVERIFY(town.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
            QVERIFY(town.cases().undo(number));

            Profile file = *directory.profile();
            file.campaigns.clear();
            file.municipality = u"Storköpings kommun "_s + suffix;
            QVERIFY(directory.importProfile(file));
            QVERIFY(directory.importProfile(file, true));
            QVERIFY(directory.importProfile(file, true));

            ReportCalendar &calendar = town.session().reportCalendar();
            ReportRecipient executive{ .kind = DueKind::Executive, .name = u"KS"_s, .address = u"ks@example.org"_s };
            must(calendar.setRecipient(executive));
            executive.masked = true;
            must(calendar.setRecipient(executive));
            must(calendar.removeRecipient(executive.kind, executive.scope));
            QVERIFY(!calendar.removeRecipient(executive.kind, executive.scope));

            QCOMPARE(found(town), QStringList());
            QCOMPARE(town.session().check()->problems, QStringList());
        }
    }

    //! What stood there before there were links is taken as it stands
    void aDatabaseOfAnOlderProgramIsWhole_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : { 1, 17, 28 })
            QTest::addRow("from version %d", version) << version;
    }
    void aDatabaseOfAnOlderProgramIsWhole()
    {
        QFETCH(const int, version);
        const QTemporaryDir folder;
        const QString url = u"sqlite:"_s + folder.filePath(u"old.db"_s);
        const FixedClock clock(momentFromIso(u"2026-11-20T14:05"_s));
        {
            const auto old = need(Database::open(url, OpenMode::Create));
            must(migrations::apply(*old, clock.now(), version).map([](int) {}));
            must(old->runScript(
                u"INSERT INTO people (login, name, email, may_read_secret) VALUES ('anna', 'Anna', '', 1);"
                "INSERT INTO grants (login, role, department, agreement, valid_from) VALUES ('anna', "
                "'contact_centre_administrator', '', '2026-01', 20260101);"
                "INSERT INTO profile_meta (key, value) VALUES ('key', 'old'), ('municipality', 'Lillköping');"
                "INSERT INTO departments (key, position, name, board, mailbox, successor, routines, words) VALUES "
                "('SBF', 1, '{}', '', 'sbf@example.org', '', '', '[]');"
                "INSERT INTO settings (key, valid_from, position, value) VALUES ('answer_working_days', 0, 1, '10');"
                "INSERT INTO closing_days (day, position, name, calendar_version) VALUES (20261127, 1, 'Klämdag', 1);"_s));
        }
        for (int time = 1; time <= 3; ++time) {
            const auto session = need(Session::open(url, u"anna"_s, clock));
            QCOMPARE(found(*session), QStringList());
            must(session->directory().changeSetting({ u"answer_working_days"_s, u"8"_s, QDate(2026, 12, time) }));
            QCOMPARE(found(*session), QStringList());
        }
        byAnotherProgram(url, u"UPDATE departments SET mailbox = 'x@example.org'"_s);
        const auto session = need(Session::open(url, u"anna"_s, clock));
        QCOMPARE(found(*session), QStringList{ row(u"SBF"_s, u"departments"_s, u"changed"_s) });
    }

    //! Links of before name a process by its key alone. What was meddled with before the migration is still found.
    void aProcessOfAnOlderProgramIsTheSameOne_data()
    {
        QTest::addColumn<QString>("meddled");
        QTest::addColumn<QString>("row");
        QTest::newRow("left alone") << QString() << QString();
        QTest::newRow("changed, without a first day")
            << u"UPDATE processes SET name = 'x' WHERE key = 'skola'"_s << u"“skola”"_s;
        QTest::newRow("changed, with a first day")
            << u"UPDATE processes SET name = 'x' WHERE key = 'vard'"_s << u"“vard”"_s;
        QTest::newRow("removed") << u"DELETE FROM processes WHERE key = 'vard'"_s << u"“vard”"_s;
    }
    void aProcessOfAnOlderProgramIsTheSameOne()
    {
        QFETCH(const QString, meddled);
        QFETCH(const QString, row);
        const QTemporaryDir folder;
        const QString url = u"sqlite:"_s + folder.filePath(u"old.db"_s);
        const FixedClock clock(momentFromIso(u"2026-11-20T14:05"_s));
        {
            const auto old = need(Database::open(url, OpenMode::Create));
            must(migrations::apply(*old, clock.now(), 28).map([](int) {}));
            must(old->runScript(
                u"INSERT INTO people (login, name, email, may_read_secret) VALUES ('anna', 'Anna', '', 1);"
                "INSERT INTO grants (login, role, department, agreement, valid_from) VALUES ('anna', "
                "'contact_centre_administrator', '', '2026-01', 20260101);"
                "INSERT INTO profile_meta (key, value) VALUES ('key', 'old'), ('municipality', 'Lillköping');"
                "INSERT INTO processes (key, position, parent, kind, name, valid_from) VALUES "
                "('skola', 1, '', 'area', '{}', NULL), ('vard', 2, '', 'area', '{}', 20260101);"_s));
            must(migrations::apply(*old, clock.now(), 30, [&old](const std::function<Result<>()> &migrate) {
                return DirectoryChain(*old).recordedAll(migrate);
            }).map([](int) {}));
        }
        if (!meddled.isEmpty())
            byAnotherProgram(url, meddled);
        const auto session = need(Session::open(url, u"anna"_s, clock));
        for (int time = 1; time <= 3; ++time) {
            const QStringList problems = found(*session);
            QCOMPARE(problems.size(), meddled.isEmpty() ? 0 : 1);
            QVERIFY(problems.join(u'\n').contains(row));
            must(session->directory().change(
                Process{ .key = u"skola"_s, .name = swedish(u"S"_s), .valid = { QDate(2027, 1, time), {} } }));
        }
    }

    //! A later version's migration changes rows and tables: that is this program's doing, what was meddled with before
    //! it is not
    void aMigrationIsNoFindingAndHidesNone()
    {
        TownHall town;
        fill(town);
        const auto migrate = [&town](const QString &script) {
            Database &database = town.session().database();
            return DirectoryChain(database).recordedAll([&] { return database.runScript(script); });
        };
        must(migrate(
            u"UPDATE settings SET value = '12'; ALTER TABLE areas ADD COLUMN colour text NOT NULL DEFAULT ''"_s));
        QCOMPARE(found(town), QStringList());
        byAnotherProgram(town.url(), u"UPDATE people SET may_read_secret = 1 WHERE login = 'bo'"_s);
        must(migrate(u"ALTER TABLE people ADD COLUMN place text NOT NULL DEFAULT ''"_s));
        const QStringList problems = found(town);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.constFirst().contains(u"“bo” of the table people"_s), qPrintable(problems.constFirst()));
    }

    void whatFailsLeavesNoLink()
    {
        TownHall town;
        fill(town);
        Directory &directory = town.session().directory();
        for (int time = 1; time <= 3; ++time) {
            QVERIFY(!directory.changeSetting({ u"answer_working_days"_s, u"15"_s, QDate(2026, 11, 19) }));
            Person bo = need(directory.person(u"bo"_s));
            bo.grants.append({ Role::Handler, {}, {}, QDate(2026, 11, 1), {} });
            QVERIFY(!directory.changePerson(bo));
            QCOMPARE(found(town), QStringList());
        }
    }
};

LYHORD_TEST(TestDirectoryChain)
#include "test_directorychain.moc"
