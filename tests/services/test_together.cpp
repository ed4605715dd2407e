#include "core/db/database.h"
#include "core/intake/jsoncase.h"
#include "core/services/personalsettings.h"
#include "core/services/presence.h"
#include "core/services/workplacename.h"
#include "core/store/presencestore.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Two people at one case, each in a session of their own
class TestTogether : public QObject
{
    Q_OBJECT

    static CaseCorrection correctionOf(const Case &seen)
    {
        CaseCorrection correction;
        correction.version = seen.version;
        correction.base = seen;
        return correction;
    }

private Q_SLOTS:
    void twoChangeDifferentFieldsAndBothHold()
    {
        TownHall town;
        const auto bo = town.sessionOf(Role::ContactCentreOfficer);
        const Case seen = town.snowCase();
        CaseCorrection first = correctionOf(seen);
        first.headline = u"Plogning av gångväg"_s;
        first.submitter = SubmitterCorrection{ .phone = u"016-710 10 00"_s };
        QVERIFY(bo->cases().correct(seen.number, first));
        CaseCorrection second = correctionOf(seen);
        second.area = u"reception"_s;
        second.submitter = SubmitterCorrection{ .name = u"Åsa Berg"_s };
        const auto both = town.cases().correctTogether(seen.number, second);
        QVERIFY2(both, qPrintable(both ? QString() : both.error().message));
        QVERIFY(both->conflicts.isEmpty());
        QCOMPARE(both->now.headline, u"Plogning av gångväg"_s);
        QCOMPARE(both->now.area, u"reception"_s);
        QCOMPARE(both->now.submitter.name, u"Åsa Berg"_s);
        QVERIFY(!both->now.submitter.phone.isEmpty());
        QCOMPARE(both->now.version, seen.version + 2);
    }

    void whatMayBePersonalInACorrectedHeadlineHasToBeConfirmed() // R94
    {
        TownHall town;
        const Case seen = town.snowCase();
        const auto correct = [&](const QByteArray &more) {
            const QByteArray json = "{\"headline\": \"Hål vid Storgatan 5\", \"version\": "
                + QByteArray::number(seen.version) + more + "}";
            return correctionFromJson(json).and_then(
                [&](const CaseCorrection &given) { return town.cases().correct(seen.number, given); });
        };
        const auto asked = correct({});
        QVERIFY(!asked);
        QCOMPARE(asked.error().field, u"headline"_s);
        QCOMPARE(town.cases().open(seen.number)->subject.headline, seen.headline);
        QVERIFY(!correct(", \"accept_warnings\": false"));
        const auto confirmed = correct(", \"accept_warnings\": true");
        QVERIFY2(confirmed, qPrintable(confirmed ? QString() : confirmed.error().message));
        QCOMPARE(confirmed->headline, u"Hål vid Storgatan 5"_s);
        CaseCorrection other = correctionOf(*confirmed); // it is not asked again of a headline that stays
        other.area = u"reception"_s;
        QVERIFY(town.cases().correct(seen.number, other));
    }

    void ofTheSameFieldBothTextsAreShownAndNothingIsSaved()
    {
        TownHall town;
        const auto bo = town.sessionOf(Role::ContactCentreOfficer);
        const Case seen = town.snowCase();
        CaseCorrection theirs = correctionOf(seen);
        theirs.headline = u"Halka"_s;
        QVERIFY(bo->cases().correct(seen.number, theirs));
        CaseCorrection mine = correctionOf(seen);
        mine.headline = u"Plogning"_s;
        mine.area = u"reception"_s;
        const auto both = town.cases().correctTogether(seen.number, mine);
        QVERIFY(both);
        QCOMPARE(
            both->conflicts, (QList<FieldConflict>{ { u"headline"_s, seen.headline, u"Plogning"_s, u"Halka"_s } }));
        QCOMPARE(both->now.headline, u"Halka"_s);
        QCOMPARE(both->now.area, seen.area);
        const auto plain = town.cases().correct(seen.number, mine);
        QVERIFY(!plain);
        QCOMPARE(plain.error().code, ErrorCode::Conflict);
        QCOMPARE(plain.error().field, u"headline"_s);

        CaseCorrection chosen = correctionOf(both->now); // mine, after having seen both
        chosen.headline = u"Plogning"_s;
        chosen.area = u"reception"_s;
        QCOMPARE(town.cases().correct(seen.number, chosen)->headline, u"Plogning"_s);
    }

    void whoMayNotCorrectIsNotToldWhatIsThere()
    {
        TownHall town;
        const Case seen = town.snowCase();
        CaseCorrection theirs = correctionOf(seen);
        theirs.headline = u"Halka"_s;
        QVERIFY(town.cases().correct(seen.number, theirs));
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        CaseCorrection mine = correctionOf(seen);
        mine.headline = u"Plogning"_s;
        const auto refused = handler->cases().correctTogether(seen.number, mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    }

    void aStepThatBuildsOnNothingChangedIsTakenOnTheNewerCase()
    {
        TownHall town;
        const auto bo = town.sessionOf(Role::ContactCentreOfficer);
        const Case seen = town.snowCase({ u"SBF"_s, u"KFF"_s });
        QVERIFY(bo->cases().apply(seen.number, RecordAnswer{ u"KFF"_s, Outcome::NoAction, u"Inte vår väg."_s }));
        const auto mine = town.cases().applyFrom(
            seen, RecordAnswer{ u"SBF"_s, Outcome::Improvement, u"Vi plogar i dag."_s });
        QVERIFY2(mine, qPrintable(mine ? QString() : mine.error().message));
        QCOMPARE(mine->status, CaseStatus::AnswerReady);
    }

    void anAnswerSomebodyElseHasRecordedMeanwhileIsNotOverwritten()
    {
        TownHall town;
        const auto bo = town.sessionOf(Role::ContactCentreOfficer);
        const Case seen = town.snowCase();
        QVERIFY(bo->cases().apply(seen.number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Bos text."_s }));
        const RecordAnswer mine{ u"SBF"_s, Outcome::Improvement, u"Min text."_s };
        const auto refused = town.cases().applyFrom(seen, mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        const auto now = town.cases().refreshed(seen.number);
        QCOMPARE(now->subject.assignments.constFirst().text, u"Bos text."_s);
        QVERIFY(town.cases().applyFrom(now->subject, mine)); // after having seen it
        QCOMPARE(town.cases().open(seen.number)->subject.assignments.constFirst().text, u"Min text."_s);
    }

    void aRefreshOfASecretCaseLeavesNoTraceOfItsOwn()
    {
        TownHall town;
        CaseDraft draft = snowDraft();
        draft.secrecy = true;
        const QString number = town.cases().registerCase(draft)->number;
        const auto opened = town.cases().open(number);
        QVERIFY(opened && !opened->masked);
        const auto again = town.cases().refreshed(number);
        QCOMPARE(again->subject.text, opened->subject.text);
        QCOMPARE(again->events.size(), opened->events.size());
    }

    void theTimelineKnowsWhoTookTheSteps()
    {
        TownHall town;
        const auto bo = town.sessionOf(Role::ContactCentreOfficer);
        const Case seen = town.snowCase();
        QVERIFY(bo->cases().apply(seen.number, FollowUp{ u"Det är fortfarande halt."_s }));
        const auto file = town.cases().open(seen.number);
        QCOMPARE(file->names.value(bo->person().login), bo->person().name);
    }

    void whoHasACaseOpenIsSeenAndLeavesNoEvent()
    {
        TownHall town;
        auto bo = town.sessionOf(Role::ContactCentreOfficer);
        const Case seen = town.snowCase();
        const auto before = town.cases().open(seen.number)->events.size();
        QCOMPARE(bo->presence().enter(seen.number)->size(), 0);
        const QList<Onlooker> expected{ { bo->person().login, bo->person().name } };
        QCOMPARE(*town.session().presence().enter(seen.number), expected);
        QCOMPARE(town.cases().open(seen.number)->events.size(), before);
        bo.reset(); // the window is closed
        QCOMPARE(town.session().presence().othersAt(seen.number)->size(), 0);
    }

    //! One's own or another's, killed or not yet taken note of by whoever started it
    void aWorkplaceWhoseProgramHasEndedIsNotSeen()
    {
        TownHall town;
        const auto bo = town.sessionOf(Role::ContactCentreOfficer); // so that somebody else works here
        const Case seen = town.snowCase();
        const auto others = [&] { return town.session().presence().othersAt(seen.number)->size(); };
        QVERIFY(town.session().presence().enter(seen.number));
        const auto database = Database::open(town.url());
        QVERIFY(database);
        for (const QString &login :
            { town.session().person().login, bo->person().login, town.session().person().login }) {
            const pid_t program = fork();
            if (program == 0) {
                pause();
                _exit(1);
            }
            QVERIFY(
                PresenceStore(**database).note(login, workplaceNameOf(program), seen.id, town.session().clock().now()));
            QCOMPARE(others(), 1); // that window is open
            QCOMPARE(kill(program, SIGKILL), 0);
            siginfo_t ended{};
            QCOMPARE(waitid(P_PID, id_t(program), &ended, WEXITED | WNOWAIT), 0);
            QCOMPARE(others(), 0); // dead, and nobody has taken note
            QCOMPARE(waitpid(program, nullptr, 0), program);
            QCOMPARE(others(), 0);
        }
    }

    //! A later program that has got the number of the one that ended is another one
    void aProgramWithTheSameNumberIsAnotherOne()
    {
        const QString mine = newWorkplaceName();
        QVERIFY(!hasWorkplaceEnded(mine));
        QVERIFY(newWorkplaceName() != mine);
        QStringList parts = mine.split(u'.');
        parts[2] = u"1"_s;
        QVERIFY(hasWorkplaceEnded(parts.join(u'.')));
        parts[0] = u"0123456789abcdef"_s; // of another computer nobody knows that here
        QVERIFY(!hasWorkplaceEnded(parts.join(u'.')));
        for (const QString &odd : { QString(), u"desk 1"_s, u"..."_s, u"a.b.c.d"_s })
            QVERIFY(!hasWorkplaceEnded(odd));
    }

    void presenceRunsOutInLessThanAMinute()
    {
        TownHall town;
        const auto bo = town.sessionOf(Role::ContactCentreOfficer);
        const Case seen = town.snowCase();
        QVERIFY(bo->presence().enter(seen.number));
        town.setNow(u"2026-11-20T14:05:50"_s);
        QCOMPARE(town.session().presence().othersAt(seen.number)->size(), 1);
        town.setNow(u"2026-11-20T14:05:51"_s);
        QCOMPARE(town.session().presence().othersAt(seen.number)->size(), 0);
        QVERIFY(bo->presence().enter(seen.number));
        QCOMPARE(town.session().presence().othersAt(seen.number)->size(), 1);
    }

    void whoWorksAloneWritesNothing()
    {
        TownHall town;
        const Case seen = town.snowCase();
        const auto other = Database::open(town.url());
        QVERIFY(other);
        const qint64 before = *(*other)->dataVersion();
        QVERIFY(town.session().presence().enter(seen.number));
        QCOMPARE(*(*other)->dataVersion(), before);
    }

    void whatOnesArrangesFollowsToAnotherWorkstation()
    {
        TownHall town;
        const auto bo = town.sessionOf(Role::ContactCentreOfficer);
        QVERIFY(bo->personalSettings().save(u"signature"_s, u"Bo Ek, Eskilstuna direkt"_s));
        QVERIFY(bo->personalSettings().save(u"columns/inbox"_s, u"1"_s));
        QVERIFY(bo->personalSettings().save(u"columns/inbox"_s, {}));
        const auto elsewhere = town.sessionOf(Role::ContactCentreOfficer);
        QCOMPARE(*elsewhere->personalSettings().all(),
            (QMap<QString, QString>{ { u"signature"_s, u"Bo Ek, Eskilstuna direkt"_s } }));
        QVERIFY(town.session().personalSettings().all()->isEmpty());
    }
};

LYHORD_TEST(TestTogether)
#include "test_together.moc"
