#include "lifecyclefixture.h"

#include "core/rules/permissions.h"

using namespace lyhord;
using namespace lyhord::test;

namespace {

Message callAbout(const Case &subject, MessageState state = MessageState::Queued)
{
    Message call{ .id = { 7 },
        .caseId = subject.id,
        .caseNumber = subject.number,
        .kind = LetterKind::Answer,
        .by = ReplyBy::Phone,
        .created = momentFromIso(u"2026-11-24T10:00"_s),
        .state = state };
    if (state == MessageState::Sent) {
        call.sent = momentFromIso(u"2026-11-24T11:30"_s);
        call.sentBy = u"bo"_s;
    }
    return call;
}

} // namespace

class TestLifecycleDispatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasLeftIsSaidOnce_data()
    {
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("outcome");
        const QString later = u"2026-11-24T10:10"_s;
        QTest::newRow("R89: the call was made") << MessageState::Queued << later << u"closed"_s;
        QTest::newRow("R89: made by hand after it could not be delivered")
            << MessageState::Failed << later << u"closed"_s;
        QTest::newRow("at the moment it was written") << MessageState::Queued << u"2026-11-24T10:00"_s << u"closed"_s;
        QTest::newRow("before it was written") << MessageState::Queued << u"2026-11-24T09:59"_s << u"refused id"_s;
        QTest::newRow("twice") << MessageState::Sent << later << u"refused id"_s;
        QTest::newRow("taken back") << MessageState::Cancelled << later << u"refused id"_s;
    }
    void whatHasLeftIsSaidOnce()
    {
        QFETCH(const MessageState, state);
        QFETCH(const QString, now);
        const Case before = closedCase();
        const auto result = step(before, MarkDispatched{ callAbout(before, state) }, officer(), now);
        QTEST(inShort(result), "outcome");
        if (!result)
            return;
        Case given = before; // the case stays closed: it leaves its queue, and its answer is given
        given.firstAnswered = momentFromIso(now);
        QCOMPARE(result->after, given);
        QCOMPARE(result->dispatched, QList<MessageId>{ { 7 } });
        QVERIFY(result->letters.isEmpty());
        QCOMPARE(result->events.size(), 1);
        QCOMPARE(result->events.constFirst().kind, EventKind::Dispatched);
        QCOMPARE(result->events.constFirst().details,
            (QJsonObject{ { u"message"_s, 7 }, { u"letter"_s, u"answer"_s }, { u"by"_s, u"phone"_s } }));
    }

    void whoSaidItBeforeIsNamed()
    {
        const Case before = closedCase();
        const auto again = step(before, MarkDispatched{ callAbout(before, MessageState::Sent) });
        QVERIFY(!again);
        QVERIFY2(again.error().message.contains(u"bo"_s) && again.error().message.contains(u"24 November 2026 11:30"_s),
            qPrintable(again.error().message));
    }

    //! R89: nobody says that it was said who could not read it
    void ofASecretCaseItIsSaidByWhoMayReadIt()
    {
        Case before = closedCase();
        before.secrecy = true;
        const auto unread = step(before, MarkDispatched{ callAbout(before) }, officer(), u"2026-11-24T10:10"_s);
        QVERIFY(!unread);
        QCOMPARE(unread.error().code, ErrorCode::NotPermitted);
        Person reader = officer();
        reader.mayReadSecret = true;
        QVERIFY(step(before, MarkDispatched{ callAbout(before) }, reader, u"2026-11-24T10:10"_s));
        Message question = callAbout(before);
        question.kind = LetterKind::Assignment;
        question.department = u"SBF"_s; // it holds nothing of what was said
        QVERIFY(step(before, MarkDispatched{ question }, officer(), u"2026-11-24T10:10"_s));
    }

    void whoSendsSaysIt_data()
    {
        QTest::addColumn<Person>("person");
        QTest::addColumn<bool>("may");
        QTest::newRow("contact centre") << officer() << true;
        QTest::newRow("administrator") << administrator() << true;
        QTest::newRow("the department that answered") << personAs(Role::Handler, u"SBF"_s) << false;
        QTest::newRow("its registrar") << personAs(Role::DepartmentRegistrar, u"SBF"_s) << false;
        QTest::newRow("who looks on") << personAs(Role::QualityOfficer, u"SBF"_s) << false;
    }
    void whoSendsSaysIt()
    {
        QFETCH(const Person, person);
        QFETCH(const bool, may);
        const Case before = closedCase();
        const auto result = step(before, MarkDispatched{ callAbout(before) }, person, u"2026-11-24T10:10"_s);
        QCOMPARE(result.has_value(), may);
        if (!may)
            QCOMPARE(result.error().code, ErrorCode::NotPermitted);
    }

    void aMarkMadeByMistakeIsTakenBack()
    {
        const Case before = closedCase();
        Case marked = before;
        marked.version += 1;
        const LastStep mark{ .before = before,
            .by = officer().login,
            .at = momentFromIso(u"2026-11-24T10:10"_s),
            .kind = EventKind::Dispatched,
            .version = marked.version };
        const auto result = undone(marked, mark, officer(), momentFromIso(u"2026-11-24T10:12"_s), smallBook());
        QVERIFY(result);
        QCOMPARE(result->after.status, CaseStatus::Closed);
        QCOMPARE(result->events.constFirst().details[u"kind"_s].toString(), u"dispatched"_s);
        marked.version += 1; // the person has written again since, say
        QVERIFY(!undone(marked, mark, officer(), momentFromIso(u"2026-11-24T10:12"_s), smallBook()));
    }
};

LYHORD_TEST(TestLifecycleDispatch)
#include "test_lifecycle_dispatch.moc"
