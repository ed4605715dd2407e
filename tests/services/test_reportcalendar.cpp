#include "core/services/reportcalendar.h"

#include "core/rules/reportdates.h"
#include "core/services/worker.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>

#include <atomic>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Files that are quick to make and say what they are
Result<QList<AttachedFile>> plainFiles(const Report &report, const DueReport &due, int)
{
    const QString stem = QString(due.period.name + u'-' + due.scope).replace(u".."_s, u"--"_s);
    const QByteArray about = (report.request.period.name + u' ' + report.request.department).toUtf8();
    return QList<AttachedFile>{ { stem + u".pdf"_s, u"application/pdf"_s, "%PDF " + about },
        { stem + u".xlsx"_s, u"application/xlsx"_s, "PK " + about } };
}

//! A municipality whose calendar begins in December 2025, with recipients for all but the boards, and with an old case
class ReportTown
{
public:
    ReportTown()
    {
        Profile profile = town.session().directory().profile().value();
        profile.processes = { { .key = u"skola"_s,
                                  .parent = {},
                                  .kind = ProcessKind::Area,
                                  .name = { { { u"sv"_s, u"Utbildning"_s } } },
                                  .valid = {} },
            { .key = u"it"_s,
                .parent = {},
                .kind = ProcessKind::Support,
                .name = { { { u"sv"_s, u"IT"_s } } },
                .valid = {} } };
        must(town.session().directory().importProfile(profile).map([](const ImportDone &) {}));
        must(calendar().setRecipient({ .kind = DueKind::Strategist,
            .scope = {},
            .name = u"Kommunstrategen"_s,
            .address = u"strateg@example.org"_s }));
        must(calendar().setRecipient({ .kind = DueKind::ProcessGroup,
            .scope = u"skola"_s,
            .name = u"PUG Utbildning"_s,
            .address = u"pug@example.org"_s }));
        must(receive(QDate(2024, 1, 2)));
    }
    [[nodiscard]] Result<> receive(QDate day)
    {
        CaseDraft draft = snowDraft();
        draft.received = momentFromIso(day.toString(Qt::ISODate) + u"T09:00"_s);
        return town.cases().registerCase(draft).map([](const Case &) {});
    }
    [[nodiscard]] ReportCalendar &calendar() { return town.session().reportCalendar(); }
    [[nodiscard]] ReportCalendar making(const ReportCalendar::FileMaker &files)
    {
        return { town.session(), town.session().reports(), files };
    }
    void setDay(QDate day) { town.setNow(day.toString(Qt::ISODate) + u"T06:00"_s); }
    [[nodiscard]] QList<Message> letters()
    {
        QList<Message> letters = town.session().outbox().messages({}, 10'000).value();
        letters.removeIf([](const Message &letter) { return letter.kind != LetterKind::Report; });
        return letters;
    }
    [[nodiscard]] CalendarEntry entry(const QString &key) { return calendar().entry(key).value(); }
    static void must(const Result<> &done)
    {
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
    }

    TownHall town{ u"2025-12-15T09:00"_s };
};

//! What should have gone in the days by the rules, without those nobody is on record for
QStringList expected(ReportTown &town, QDate from, QDate to)
{
    QStringList keys;
    const Profile profile = town.town.session().directory().profile().value();
    for (const DueReport &due : reportsDue(profile, WorkingCalendar(), from, to)) {
        if (due.due && due.scope != u"NOMAIL")
            keys.append(keyOf(due));
    }
    return keys;
}

QString addressOf(const QString &key)
{
    if (key.startsWith(u"monthly"))
        return key.section(u':', 2).toLower() + u"@example.org"_s;
    return key.endsWith(u":skola") ? u"pug@example.org"_s : u"strateg@example.org"_s;
}

//! Each report has one letter, with both files, to whom it belongs
void compareLetters(ReportTown &town, const QStringList &keys)
{
    const QList<Message> letters = town.letters();
    QCOMPARE(letters.size(), keys.size());
    QHash<qint64, Message> byId;
    for (const Message &letter : letters)
        byId.insert(letter.id.value, letter);
    for (const QString &key : keys) {
        const CalendarEntry entry = town.entry(key);
        QVERIFY2(byId.contains(entry.message.value), qPrintable(key));
        const Message letter = byId.take(entry.message.value); // no two reports share a letter
        QCOMPARE(letter.toAddress, addressOf(key));
        QCOMPARE(entry.toAddress, letter.toAddress);
        QCOMPARE(letter.files.size(), 2);
        for (const Attachment &file : letter.files)
            QVERIFY2(file.name.contains(QString(entry.report.period.name).replace(u".."_s, u"--"_s))
                    && file.name.contains(entry.report.scope) && file.size > 0,
                qPrintable(file.name));
    }
}

} // namespace

class TestReportCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! R72-R74, O9: with real files
    void aYearWithTheWorkerOnEachDaySendsEachReportOnceOnItsDay()
    {
        ReportTown town;
        QStringList sent;
        const QDate first(2025, 12, 16);
        for (QDate day = first; day <= QDate(2026, 12, 31); day = day.addDays(1)) {
            town.setDay(day);
            if (day.day() == 10)
                (void)town.town.snowCase();
            if (day == QDate(2026, 6, 15))
                town.must(town.town.session().directory().retireDepartment(u"KFF"_s, QDate(2026, 6, 30), {}));
            const Result<WorkDone> done = Worker(town.town.session(), u"worker"_s).runDue();
            QVERIFY(done);
            QCOMPARE(done->reports.failed.join(u' '), QString());
            QCOMPARE(done->reports.queued, expected(town, day, day));
            sent += done->reports.queued;
        }
        QCOMPARE(sent.size(), 12 * 4 - 5 + 3 * 3);
        QCOMPARE(sent.filter(u":KFF"_s).size(), 7); // its last month too
        compareLetters(town, sent);
        const Message letter = town.letters().constFirst();
        QVERIFY(town.town.session().outbox().fileContent(letter.id, letter.files.at(0).id)->startsWith("%PDF"));
        QVERIFY(town.town.session().outbox().fileContent(letter.id, letter.files.at(1).id)->startsWith("PK"));
        QCOMPARE(town.town.session().check()->problems, QStringList());
        const CalendarEntry nowhere = town.entry(u"monthly:2026-11:NOMAIL"_s);
        QVERIFY(!nowhere.missing.isEmpty() && nowhere.isLate && nowhere.state == CalendarState::Waiting);
    }

    void nothingIsQueuedOfTheTimeBeforeTheFirstCase()
    {
        TownHall town{ u"2026-12-01T09:00"_s };
        ReportCalendar calendar(town.session(), town.session().reports(), plainFiles);
        QVERIFY(calendar.setRecipient({ .kind = DueKind::Strategist,
            .scope = {},
            .name = u"Kommunstrategen"_s,
            .address = u"strateg@example.org"_s }));
        const auto queuedOn = [&](const QString &day) {
            town.setNow(day + u"T06:00"_s);
            const ReportsDone done = calendar.runDue().value();
            return done.queued + done.drafts;
        };
        QCOMPARE(queuedOn(u"2026-12-04"_s), QStringList()); // November: there was no case yet
        QCOMPARE(queuedOn(u"2027-01-05"_s), QStringList()); // nor in December
        QVERIFY(!calendar.entry(u"monthly:2026-11:SBF"_s)->isLate);
        town.setNow(u"2027-01-20T10:00"_s);
        QVERIFY(town.cases().registerCase(snowDraft()));
        QCOMPARE(queuedOn(u"2027-01-21"_s), QStringList()); // nor is it made up for now
        const QStringList first = queuedOn(u"2027-02-05"_s);
        QVERIFY2(first.contains(u"monthly:2027-01:SBF"_s), qPrintable(first.join(u' ')));
        QCOMPARE(first.filter(u"2026"_s), QStringList());
    }

    void aClosedDepartmentsLastMonthGoesToItsSuccessorOnce()
    {
        ReportTown town;
        const QString key = u"monthly:2025-12:SBF"_s;
        town.must(town.town.session().directory().retireDepartment(u"SBF"_s, QDate(2025, 12, 20), u"KFF"_s));
        town.setDay(QDate(2026, 1, 5));
        QVERIFY(town.making(plainFiles).runDue()->queued.contains(key));
        const Message letter = town.town.session().outbox().message(town.entry(key).message).value();
        QCOMPARE(letter.toAddress, u"kff@example.org"_s);
        QCOMPARE(letter.department, u"KFF"_s);
        QCOMPARE(town.entry(key).toAddress, u"kff@example.org"_s);
        QCOMPARE(town.calendar().lookThrough(key)->request.organisation, Organisation::OfThatDay); // its own figures
        for (const QDate day : { QDate(2026, 1, 7), QDate(2026, 2, 5), QDate(2026, 3, 5) }) {
            town.setDay(day);
            QCOMPARE(town.making(plainFiles).runDue()->queued.filter(u":SBF"_s), QStringList());
        }
    }

    //! Where nobody worked in that month, it is neither sent later nor listed as late for ever
    void aClosedDepartmentsLastMonthIsNotMadeUpLater()
    {
        ReportTown town;
        const QString key = u"monthly:2025-12:SBF"_s;
        town.must(town.town.session().directory().retireDepartment(u"SBF"_s, QDate(2025, 12, 20), u"KFF"_s));
        town.setDay(QDate(2026, 2, 10));
        QVERIFY(!town.making(plainFiles).runDue()->queued.contains(key));
        QCOMPARE(town.calendar().entry(key).error().code, ErrorCode::NotFound);
    }

    void whatWasDueWhileNobodyWorkedIsMadeUpOnceTheOldestFirst_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 2; ++seed)
            QTest::addRow("weeks off, %d", seed) << seed;
    }
    void whatWasDueWhileNobodyWorkedIsMadeUpOnceTheOldestFirst()
    {
        QFETCH(const int, seed);
        ReportTown town;
        const auto other = town.town.sessionOf(Role::Worker);
        QRandomGenerator dice(static_cast<quint32>(seed));
        QStringList sent;
        QDate done(2025, 12, 15);
        for (QDate day = done.addDays(1); day <= QDate(2026, 12, 31);
             day = day.addDays(1 + dice.bounded(45))) { // up to six weeks without anybody
            town.setDay(day);
            ReportCalendar mine = town.making(plainFiles);
            ReportCalendar others(*other, other->reports(), plainFiles);
            const ReportsDone first = (dice.bounded(2) == 0 ? mine : others).runDue().value();
            QCOMPARE(first.queued, expected(town, done.addDays(1), day));
            QVERIFY(mine.runDue()->queued.isEmpty() && others.runDue()->queued.isEmpty());
            sent += first.queued;
            done = day;
        }
        compareLetters(town, sent);
    }

    void twoWorkersAtOnceMakeEachReportOnce()
    {
        ReportTown town;
        const auto other = town.town.sessionOf(Role::Worker);
        town.setDay(QDate(2026, 1, 7));
        bool interrupted = false;
        qsizetype others = 0;
        ReportCalendar first = town.making([&](const Report &report, const DueReport &due, int small) {
            // While the first makes a report, the second one makes and queues them all.
            if (!std::exchange(interrupted, true))
                others = ReportCalendar(*other, other->reports(), plainFiles).runDue()->queued.size();
            return plainFiles(report, due, small);
        });
        const ReportsDone done = first.runDue().value();
        QCOMPARE(others, 7);
        QVERIFY(done.queued.isEmpty());
        QCOMPARE(done.failed, QStringList());
        compareLetters(town, expected(town, QDate(2026, 1, 1), QDate(2026, 1, 7)));
    }

    void workersInTheirOwnThreadsMakeEachReportOnce()
    {
        ReportTown town;
        (void)town.town.sessionOf(Role::Worker);
        const FixedClock clock(momentFromIso(u"2026-04-07T07:00"_s));
        std::atomic<int> queued = 0;
        std::atomic<int> failed = 0;
        QList<QThread *> threads;
        for (int i = 0; i < 2; ++i) {
            threads.append(QThread::create([&] {
                const auto session = Session::open(town.town.url(), QString(toName(Role::Worker)), clock);
                const auto done = session ? ReportCalendar(**session, (*session)->reports(), plainFiles).runDue()
                                          : Result<ReportsDone>();
                queued += done ? int(done->queued.size()) : 0;
                failed += session && done ? int(done->failed.size()) : 1;
            }));
            threads.last()->start();
        }
        for (QThread *thread : std::as_const(threads)) {
            QVERIFY(thread->wait(60'000));
            delete thread;
        }
        town.setDay(QDate(2026, 4, 7));
        const QStringList all = expected(town, QDate(2025, 12, 15), QDate(2026, 4, 7));
        QCOMPARE(failed.load(), 0);
        QCOMPARE(queued.load(), int(all.size()));
        compareLetters(town, all);
    }

    void whoDiesBetweenMakingAndQueuingLeavesNothingHalf()
    {
        ReportTown town;
        town.setDay(QDate(2026, 1, 7));
        int made = 0;
        ReportCalendar dying = town.making(
            [&](const Report &report, const DueReport &due, int small) -> Result<QList<AttachedFile>> {
                if (++made > 3)
                    return lyhord::failed(ErrorCode::Broken, u"The power is gone"_s);
                return plainFiles(report, due, small);
            });
        QCOMPARE(dying.runDue()->queued.size(), 3);
        QCOMPARE(town.letters().size(), 3);
        const ReportsDone after = town.making(plainFiles).runDue().value();
        QCOMPARE(after.queued.size(), 4);
        compareLetters(town, expected(town, QDate(2026, 1, 1), QDate(2026, 1, 7)));
    }

    void theStrategistsCanBeLookedThroughAndCommentedBeforeItsDay()
    {
        ReportTown town;
        const QString key = u"strategist:2026-Q1:"_s;
        town.setDay(QDate(2026, 3, 31));
        QCOMPARE(town.entry(key).state, CalendarState::Coming);
        QCOMPARE(town.calendar().comment(key, u"För tidigt"_s).error().code, ErrorCode::Refused);
        QCOMPARE(town.calendar().lookThrough(key).error().code, ErrorCode::Refused);

        town.setDay(QDate(2026, 4, 1));
        QVERIFY(town.calendar().runDue()->drafts.contains(key));
        QVERIFY(town.entry(key).goesByItself);
        QVERIFY(town.calendar().comment(key, u" Vintern var lång. "_s));
        const Report report = town.calendar().lookThrough(key).value();
        QCOMPARE(report.comment, u"Vintern var lång."_s);
        QCOMPARE(report.request.period.from, QDate(2026, 1, 1));
        QVERIFY(report.frozen); // R77

        town.setDay(QDate(2026, 4, 7));
        QVERIFY(town.making(plainFiles).runDue()->queued.contains(key));
        const Message letter = town.town.session().outbox().message(town.entry(key).message).value();
        QVERIFY(letter.letter.body.contains(u"Vintern var lång."_s));
        QCOMPARE(letter.letter.subject, u"Säg vad du tycker: Lillköpings kommun, januari–mars 2026"_s);
        QCOMPARE(town.calendar().comment(key, u"För sent"_s).error().code, ErrorCode::Refused);
    }

    void whatWaitsForAPersonGoesWhenThatPersonSendsIt()
    {
        ReportTown town;
        town.must(town.town.session().directory().changeSetting(
            { u"monthly_reports"_s, u"when_sent"_s, QDate(2025, 12, 16) }));
        const QString key = u"monthly:2025-12:SBF"_s;
        town.setDay(QDate(2026, 1, 8));
        const ReportsDone done = town.making(plainFiles).runDue().value();
        QVERIFY(done.drafts.contains(key) && done.queued.filter(u"monthly"_s).isEmpty());
        QVERIFY(town.entry(key).isLate && !town.entry(key).goesByItself);
        const QList<CalendarEntry> due = town.calendar().dueNow().value();
        QVERIFY(std::ranges::any_of(due, [&](const CalendarEntry &entry) { return entry.key == key; }));

        QCOMPARE(town.making(plainFiles).send(key)->state, CalendarState::Queued);
        QCOMPARE(town.calendar().send(key).error().code, ErrorCode::Refused); // once is enough
        const MessageId letter = town.entry(key).message;
        QVERIFY(town.town.session().outbox().markDispatched({ letter }));
        QCOMPARE(town.entry(key).state, CalendarState::Sent);
        QVERIFY(town.entry(key).sent);

        const CalendarEntry again = town.making(plainFiles).send(key).value(); // the mailbox lost it
        QCOMPARE(again.state, CalendarState::Queued);
        QVERIFY(again.message != letter);
    }

    void whoMayNotQueueLetsTheWorkerDoIt()
    {
        ReportTown town;
        const auto strategist = town.town.sessionOf(Role::QualityStrategist);
        const QString key = u"strategist:2025:"_s;
        town.setDay(QDate(2026, 1, 2));
        ReportCalendar calendar(*strategist, strategist->reports(), plainFiles);
        QVERIFY(calendar.comment(key, u"Läs sidan två."_s));
        const Result<CalendarEntry> released = calendar.send(key);
        QVERIFY(released);
        QCOMPARE(released->state, CalendarState::Released);
        QVERIFY(town.letters().isEmpty());
        QVERIFY(calendar.runDue()->queued.isEmpty());
        QCOMPARE(town.making(plainFiles).runDue()->queued, QStringList{ key });
        QCOMPARE(calendar.entry(key)->state, CalendarState::Queued);
        QCOMPARE(calendar.entry(key)->madeBy, strategist->person().login);
    }

    void whatAPersonHasSeenToGoesNoMore()
    {
        ReportTown town;
        const QString key = u"monthly:2025-12:SBF"_s;
        const QString board = u"board:2025-H2:SBF"_s;
        town.setDay(QDate(2026, 1, 2));
        QCOMPARE(town.entry(board).state, CalendarState::Offered); // R75
        QVERIFY(!town.entry(board).missing.isEmpty());
        QCOMPARE(town.calendar().send(board).error().code, ErrorCode::Refused);
        for (const QString &one : { key, board })
            QCOMPARE(town.calendar().markSentByHand(one)->state, CalendarState::SentByHand);
        town.setDay(QDate(2026, 1, 9));
        QVERIFY(!town.making(plainFiles).runDue()->queued.contains(key));
    }

    void anAddressThatComesLaterIsEnough()
    {
        ReportTown town;
        const QString key = u"executive:2025:"_s;
        town.setDay(QDate(2026, 1, 20));
        QCOMPARE(town.calendar().send(key).error().code, ErrorCode::Refused);
        QVERIFY(town.calendar().lookThrough(key)->request.masked); // R78
        town.must(town.calendar().setRecipient(
            { .kind = DueKind::Executive, .scope = {}, .name = u"KS"_s, .address = u"ks@example.org"_s }));
        QCOMPARE(town.making(plainFiles).send(key)->toAddress, u"ks@example.org"_s);

        const QString monthly = u"monthly:2025-12:NOMAIL"_s;
        QVERIFY(town.making(plainFiles).runDue());
        QCOMPARE(town.entry(monthly).state, CalendarState::Waiting);
        Department department = town.town.session().directory().profile()->departments.last();
        department.mailbox = u"nomail@example.org"_s;
        town.must(town.town.session().directory().changeDepartment(department)); // the first one holds at once
        QVERIFY(town.making(plainFiles).runDue()->queued.contains(monthly));
    }

    void nothingGoesWhileTheCalendarIsOff()
    {
        ReportTown town;
        const QDate off(2025, 12, 16);
        town.must(town.town.session().directory().changeSetting({ u"report_calendar"_s, u"off"_s, off }));
        town.must(town.town.session().directory().changeSetting({ u"report_calendar"_s, u"on"_s, QDate(2026, 2, 1) }));
        town.setDay(QDate(2026, 1, 20));
        QVERIFY(town.making(plainFiles).runDue()->queued.isEmpty());
        town.setDay(QDate(2026, 2, 5));
        QCOMPARE(town.making(plainFiles).runDue()->queued, expected(town, QDate(2026, 2, 1), QDate(2026, 2, 5)));
    }

    void whoCountsForADepartmentSeesItsReportsOnly()
    {
        ReportTown town;
        town.setDay(QDate(2026, 1, 8));
        QVERIFY(town.making(plainFiles).runDue());
        const auto officer = town.town.sessionOf(Role::QualityOfficer, u"SBF"_s);
        const QList<CalendarEntry> seen = officer->reportCalendar().list(QDate(2026, 1, 1), QDate(2026, 1, 31)).value();
        QCOMPARE(seen.size(), 2); // its monthly one and its board's
        for (const CalendarEntry &entry : seen)
            QCOMPARE(entry.report.scope, u"SBF"_s);
        QCOMPARE(officer->reportCalendar().send(u"monthly:2025-12:SBF"_s).error().code, ErrorCode::NotPermitted);
        QCOMPARE(officer->reportCalendar().entry(u"monthly:2025-12:KFF"_s).error().code, ErrorCode::NotFound);
        const auto handler = town.town.sessionOf(Role::Handler, u"SBF"_s);
        QCOMPARE(handler->reportCalendar().list(QDate(2026, 1, 1), QDate(2026, 1, 31)).error().code,
            ErrorCode::NotPermitted);
        const auto reader = town.town.sessionOf(Role::BoardReader);
        QCOMPARE(
            reader->reportCalendar().comment(u"monthly:2025-12:SBF"_s, u"x"_s).error().code, ErrorCode::NotPermitted);
    }
};

LYHORD_TEST(TestReportCalendar)
#include "test_reportcalendar.moc"
