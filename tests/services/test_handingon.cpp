#include "core/rules/currentassignments.h"
#include "core/services/worker.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! R98: what waits for a department goes to its successor when its last day has passed
class TestHandingOn : public QObject
{
    Q_OBJECT

    static QStringList handedOn(TownHall &town, const QString &now)
    {
        town.setNow(now);
        Worker worker(town.session(), u"worker"_s);
        const auto done = worker.runDue();
        if (!done || !worker.leave())
            return { u"no round"_s };
        return done->handedOn.numbers + done->handedOn.failed;
    }
    static qsizetype lettersTo(TownHall &town, const QString &department, LetterKind kind)
    {
        const auto messages = town.session().outbox().messages({}, 100);
        return std::ranges::count_if(messages.value(),
            [&](const Message &message) { return message.department == department && message.kind == kind; });
    }

private Q_SLOTS:
    void theRoundAfterTheLastDayHandsOnAndTheNextOneDoesNothing()
    {
        TownHall town;
        const QString alone = town.snowCase({ u"SBF"_s }).number;
        const QString both = town.snowCase({ u"SBF"_s, u"KFF"_s }).number;
        const QString answered = town.snowCase({ u"SBF"_s, u"SOC"_s }).number;
        QVERIFY(town.cases().apply(answered, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
        const QString others = town.snowCase({ u"SOC"_s }).number;
        QVERIFY(town.session().directory().retireDepartment(u"SBF"_s, QDate(2026, 11, 30), u"KFF"_s));
        QCOMPARE(town.session().directory().waitingFor(u"SBF"_s).value(), 2);
        QCOMPARE(handedOn(town, u"2026-11-30T20:00"_s), QStringList());
        QCOMPARE(lettersTo(town, u"KFF"_s, LetterKind::Assignment), 1);

        QCOMPARE(handedOn(town, u"2026-12-01T07:00"_s), (QStringList{ alone, both }));
        QCOMPARE(awaitedDepartments(town.cases().open(alone)->subject), QStringList{ u"KFF"_s });
        QCOMPARE(awaitedDepartments(town.cases().open(both)->subject), QStringList{ u"KFF"_s });
        QCOMPARE(awaitedDepartments(town.cases().open(answered)->subject), QStringList{ u"SOC"_s });
        QCOMPARE(awaitedDepartments(town.cases().open(others)->subject), QStringList{ u"SOC"_s });
        QCOMPARE(lettersTo(town, u"KFF"_s, LetterKind::Assignment), 2);
        QCOMPARE(town.session().directory().waitingFor(u"SBF"_s).value(), 0);

        const int version = town.cases().open(alone)->subject.version;
        QCOMPARE(handedOn(town, u"2026-12-01T07:10"_s), QStringList());
        QCOMPARE(handedOn(town, u"2026-12-02T07:00"_s), QStringList());
        QCOMPARE(town.cases().open(alone)->subject.version, version);
        QCOMPARE(lettersTo(town, u"KFF"_s, LetterKind::Assignment), 2);
    }

    void whereTheLastDayHasPassedItHappensAtOnce()
    {
        TownHall town;
        const QString number = town.snowCase({ u"SBF"_s }).number;
        town.setNow(u"2026-12-10T09:00"_s);
        QVERIFY(town.session().directory().retireDepartment(u"SBF"_s, QDate(2026, 12, 9), u"KFF"_s));
        const Case after = town.cases().open(number)->subject;
        QCOMPARE(awaitedDepartments(after), QStringList{ u"KFF"_s });
        QCOMPARE(after.status, CaseStatus::AwaitingAnswer);
        const auto messages = town.session().outbox().messages({}, 100);
        const auto letter = std::ranges::find_if(*messages, [](const Message &message) {
            return message.department == u"KFF"_s && message.kind == LetterKind::Assignment;
        });
        QVERIFY(letter != messages->end());
        QVERIFY2(letter->letter.body.contains(u"14 december 2026"_s), qPrintable(letter->letter.body)); // R92
        QCOMPARE(handedOn(town, u"2026-12-10T09:10"_s), QStringList());
    }

    //! R18: who was to say whether it is a case at all is asked no more; a question that had left is taken back
    void aQuestionBeforehandGoesToTheSuccessor()
    {
        for (const bool hasLeft : { false, true }) {
            TownHall town;
            const QString number = town.snowCase({}).number;
            QVERIFY(town.cases().apply(number, Consult{ u"SBF"_s, u"Är det här ett ärende?"_s }));
            const MessageId letter = town.cases().open(number)->messages.constFirst().id;
            if (hasLeft)
                QVERIFY(town.session().outbox().markDispatched({ letter }));
            QVERIFY(town.session().directory().retireDepartment(u"SBF"_s, QDate(2026, 11, 30), u"KFF"_s));
            QCOMPARE(handedOn(town, u"2026-12-01T07:00"_s), QStringList{ number });
            const CaseFile file = *town.cases().open(number);
            QCOMPARE(file.subject.consultations.size(), 1);
            QCOMPARE(file.subject.consultations.constFirst().department, u"KFF"_s);
            QCOMPARE(file.subject.status, CaseStatus::Consulting);
            QStringList wait;
            for (const Message &message : file.messages) {
                if (message.isWaiting())
                    wait.append(QString(toName(message.kind)) + u' ' + message.department);
            }
            wait.sort();
            QCOMPARE(wait.join(u", "_s), u"consultation KFF, withdrawal SBF"_s);
            QCOMPARE(handedOn(town, u"2026-12-01T07:10"_s), QStringList());
            QVERIFY(town.cases().apply(number, AnswerConsultation{ u"KFF"_s, u"Ja."_s }));
            QCOMPARE(town.cases().open(number)->subject.status, CaseStatus::Registered);
        }
    }

    //! Who is asked now is told what the person has said since
    void whatThePersonHasSaidSinceGoesWithIt()
    {
        TownHall town;
        const QString number = town.snowCase({ u"SBF"_s }).number;
        QVERIFY(town.cases().apply(number, FollowUp{ u"Nu ligger det is också."_s }));
        QVERIFY(town.session().directory().retireDepartment(u"SBF"_s, QDate(2026, 11, 30), u"KFF"_s));
        QCOMPARE(handedOn(town, u"2026-12-01T07:00"_s), QStringList{ number });
        QCOMPARE(lettersTo(town, u"KFF"_s, LetterKind::FollowUp), 1);
    }

    void aSuccessorThatCannotBeAskedIsRefusedWhileCasesWait() // R36
    {
        TownHall town;
        const QString number = town.snowCase({ u"SBF"_s }).number;
        Directory &directory = town.session().directory();
        QCOMPARE(directory.retireDepartment(u"SBF"_s, QDate(2026, 11, 30), u"NOMAIL"_s).error().field, u"successor"_s);
        QVERIFY(directory.retireDepartment(u"SOC"_s, QDate(2026, 11, 30), u"NOMAIL"_s)); // nothing waits for it
        QVERIFY(directory.retireDepartment(u"SBF"_s, QDate(2026, 11, 30), u"KFF"_s));
        QCOMPARE(handedOn(town, u"2026-12-01T07:00"_s), QStringList{ number });
    }
};

LYHORD_TEST(TestHandingOn)
#include "test_handingon.moc"
