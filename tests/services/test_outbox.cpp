#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/rules/waitingletters.h"
#include "core/store/outboxstore.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 amountIn(TownHall &town, Queue queue)
{
    return town.cases().counts()->queues.value(queue);
}

QStringList numbersIn(Session &session, Queue queue)
{
    CaseQuery query;
    query.queue = queue;
    QStringList numbers;
    const auto page = session.cases().list(query, {}, 20);
    for (const CaseRow &row : page->rows)
        numbers.append(row.number);
    return numbers;
}

CaseDraft draftBy(ReplyBy way)
{
    CaseDraft draft = snowDraft();
    draft.submitter.phone = u"070-174 06 05"_s;
    draft.submitter.address = u"Storgatan 1"_s;
    draft.replyBy = way;
    draft.departments = { u"SBF"_s };
    return draft;
}

//! Registered, answered by the department, and the answer sent on: closed for the department
QString answeredCase(TownHall &town, ReplyBy way)
{
    const QString number = town.cases().registerCase(draftBy(way))->number;
    if (!town.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Plogat."_s })
        || !town.cases().apply(number, SendAnswer{}))
        qFatal("the answer cannot be sent");
    return number;
}

Message answerOf(Session &session, const QString &number)
{
    const auto letters = session.outbox().messages({}, 50);
    for (const Message &letter : *letters) {
        if (letter.caseNumber == number && letter.kind == LetterKind::Answer)
            return letter;
    }
    return {};
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerWaitsUntilItHasLeft_data()
    {
        QTest::addColumn<ReplyBy>("way");
        QTest::addColumn<Queue>("queue");
        QTest::newRow("R89: an e-mail no mail server has taken") << ReplyBy::Email << Queue::ToSend;
        QTest::newRow("R89: a letter that is not posted") << ReplyBy::Letter << Queue::ToPrint;
        QTest::newRow("R89: a call that is not made") << ReplyBy::Phone << Queue::ToCall;
    }
    void anAnswerWaitsUntilItHasLeft()
    {
        QFETCH(const ReplyBy, way);
        QFETCH(const Queue, queue);
        TownHall town;
        const QString number = answeredCase(town, way);
        QCOMPARE(town.cases().open(number)->subject.status, CaseStatus::Closed);
        QCOMPARE(amountIn(town, queue), 1);
        QCOMPARE(amountIn(town, Queue::AnswersToSend), 0);
        QCOMPARE(amountIn(town, Queue::Closed), 1);
        QCOMPARE(numbersIn(town.session(), queue), QStringList{ number });
        const Message answer = answerOf(town.session(), number);
        QVERIFY(!answer.sent && answer.sentBy.isEmpty());

        town.setNow(u"2026-11-23T10:00"_s);
        const auto marked = town.session().outbox().markDispatched({ answer.id });
        QVERIFY2(marked, marked ? "" : qPrintable(marked.error().message));
        QCOMPARE(amountIn(town, queue), 0);
        const Message left = answerOf(town.session(), number);
        QCOMPARE(left.state, MessageState::Sent);
        QCOMPARE(left.sentBy, town.session().person().login);
        if (town.session().database().kind() == DatabaseKind::Sqlite) // a server knows the time better
            QCOMPARE(*left.sent, momentFromIso(u"2026-11-23T10:00"_s));
        const auto file = town.cases().open(number);
        QCOMPARE(file->events.constLast().kind, EventKind::Dispatched);
        QCOMPARE(file->events.constLast().by, town.session().person().login);
        QCOMPARE(file->subject.status, CaseStatus::Closed);

        const auto again = town.session().outbox().markDispatched({ answer.id });
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Refused);
        QCOMPARE(again.error().field, u"id"_s);
    }

    void whatThePersonIsToldMeanwhileWaitsToo_data()
    {
        QTest::addColumn<ReplyBy>("way");
        QTest::addColumn<Queue>("queue");
        QTest::newRow("R89: an e-mail") << ReplyBy::Email << Queue::ToSend;
        QTest::newRow("R89: a letter") << ReplyBy::Letter << Queue::ToPrint;
        QTest::newRow("R89: a call") << ReplyBy::Phone << Queue::ToCall;
    }
    void whatThePersonIsToldMeanwhileWaitsToo()
    {
        QFETCH(const ReplyBy, way);
        QFETCH(const Queue, queue);
        TownHall town;
        const QString number = town.cases().registerCase(draftBy(way))->number;
        QCOMPARE(amountIn(town, queue), 0); // the question to the department is no work of these queues
        QVERIFY(town.cases().apply(number, SendInterimAnswer{ u"Vi tittar på det."_s, QDate(2026, 12, 18) }));
        for (int time = 0; time < 3; ++time) {
            QCOMPARE(amountIn(town, queue), 1);
            QCOMPARE(numbersIn(town.session(), queue), QStringList{ number });
            CaseQuery query;
            query.queue = queue;
            QCOMPARE(town.cases().count(query).value(), 1);
            QVERIFY(town.cases().open(number)->offered.contains(u"dispatched"_s));
            const auto waiting = town.session().outbox().waitingLetters(way, {});
            QVERIFY(waiting && waiting->size() == 1);
            QCOMPARE(waiting->constFirst().kind, LetterKind::InterimAnswer);
            const auto outcomes = town.session().outbox().markLettersDispatched({ number }, way);
            QVERIFY(!outcomes.constFirst().error);
            QCOMPARE(amountIn(town, queue), 0);
            QVERIFY(!town.cases().open(number)->offered.contains(u"dispatched"_s));
            QVERIFY(town.cases().undo(number, std::nullopt, EventKind::Dispatched));
        }
        QVERIFY(town.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Plogat."_s }));
        QVERIFY(town.cases().apply(number, SendAnswer{}));
        QCOMPARE(amountIn(town, queue), 1); // one case, two letters
        QCOMPARE(numbersIn(town.session(), queue), QStringList{ number });
        QCOMPARE(town.session().outbox().waitingLetters(way, {})->constFirst().kind, LetterKind::Answer);
        QVERIFY(!town.session().outbox().markLettersDispatched({ number }, way).constFirst().error);
        QCOMPARE(amountIn(town, queue), 1); // the other one
    }

    void whatWaitsLeadsTheOutbox()
    {
        TownHall town;
        const QString first = town.cases().registerCase(draftBy(ReplyBy::Email))->number;
        const QString second = town.cases().registerCase(draftBy(ReplyBy::Email))->number;
        const QString third = town.cases().registerCase(draftBy(ReplyBy::Email))->number;
        const auto letters = town.session().outbox().messages({}, 50);
        const auto last = std::ranges::find(*letters, third, &Message::caseNumber);
        QVERIFY(town.session().outbox().markDispatched({ last->id }));
        QStringList numbers;
        const QList<Message> ordered = waitingFirst(*town.session().outbox().messages({}, 50));
        for (const Message &letter : ordered)
            numbers.append(letter.caseNumber);
        QCOMPARE(numbers, (QStringList{ first, second, third }));
    }

    void emailsThatNothingSendsAreCounted()
    {
        const QDateTime due = momentFromIso(u"2026-11-23T10:12"_s);
        const Message email{ .id = { 1 }, .notBefore = due };
        Message call = email;
        call.by = ReplyBy::Phone;
        Message gone = email;
        gone.state = MessageState::Sent;
        Message later = email;
        later.notBefore = due.addSecs(60);
        const QList<Message> all{ later, call, gone, email };
        QCOMPARE(lateMail(all, due.addSecs(15 * 60)), LateMail());
        QCOMPARE(lateMail(all, due.addSecs(15 * 60 + 1)), (LateMail{ 1, due }));
        QCOMPARE(lateMail(all, due.addSecs(3600)), (LateMail{ 2, due }));
        QCOMPARE(lateMail({}, due), LateMail());
    }

    void aMarkMadeByMistakeIsTakenBackThreeTimes()
    {
        TownHall town;
        const QString number = answeredCase(town, ReplyBy::Phone);
        const MessageId call = answerOf(town.session(), number).id;
        for (int time = 0; time < 3; ++time) {
            QVERIFY(town.session().outbox().markDispatched({ call }));
            QCOMPARE(amountIn(town, Queue::ToCall), 0);
            QVERIFY(town.cases().open(number)->mayUndo);
            QVERIFY(town.cases().undo(number));
            QCOMPARE(amountIn(town, Queue::ToCall), 1);
            const Message waiting = answerOf(town.session(), number);
            QVERIFY(waiting.state == MessageState::Queued && !waiting.sent && waiting.sentBy.isEmpty());
            QCOMPARE(town.cases().open(number)->subject.status, CaseStatus::Closed);
        }
        QVERIFY(town.cases().undo(number)); // and now the sending itself
        QCOMPARE(town.cases().open(number)->subject.status, CaseStatus::AnswerReady);
        QCOMPARE(amountIn(town, Queue::ToCall), 0);
        QCOMPARE(answerOf(town.session(), number).state, MessageState::Cancelled);
    }

    void whatAMailServerHasTakenIsNotTakenBack()
    {
        TownHall town;
        const QString number = answeredCase(town, ReplyBy::Email);
        {
            auto transaction = sql::Transaction::begin(town.session().database());
            QVERIFY(OutboxStore(town.session().database())
                        .markSent(answerOf(town.session(), number).id, town.clock().now(), u"worker"_s));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(amountIn(town, Queue::ToSend), 0);
        QVERIFY(!town.cases().open(number)->mayUndo);
        QVERIFY(!town.cases().undo(number));
    }

    void whatCouldNotBeDeliveredStandsBeforeAPersonAgain()
    {
        TownHall town;
        const QString number = answeredCase(town, ReplyBy::Email);
        const MessageId mail = answerOf(town.session(), number).id;
        {
            auto transaction = sql::Transaction::begin(town.session().database());
            QVERIFY(OutboxStore(town.session().database()).markFailed(mail, u"no such mailbox"_s));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(numbersIn(town.session(), Queue::ToSend), QStringList{ number });
        QVERIFY(town.session().outbox().markDispatched({ mail }));
        QCOMPARE(amountIn(town, Queue::ToSend), 0);
    }

    void severalAreMarkedTogetherOrNone()
    {
        TownHall town;
        const QString one = answeredCase(town, ReplyBy::Phone);
        const QString two = answeredCase(town, ReplyBy::Letter);
        const MessageId call = answerOf(town.session(), one).id;
        const MessageId letter = answerOf(town.session(), two).id;
        QVERIFY(!town.session().outbox().markDispatched({ call, call }));
        const auto unknown = town.session().outbox().markDispatched({ call, { 999 } });
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QCOMPARE(amountIn(town, Queue::ToCall), 1);
        QVERIFY(town.session().outbox().markDispatched({ call, letter }));
        QCOMPARE(amountIn(town, Queue::ToCall) + amountIn(town, Queue::ToPrint), 0);
    }

    void answersOfAQueueAreMarkedByTheirCases()
    {
        TownHall town;
        const QString one = answeredCase(town, ReplyBy::Letter);
        const QString two = answeredCase(town, ReplyBy::Letter);
        const QString called = answeredCase(town, ReplyBy::Phone);
        const auto outcomes = town.session().outbox().markLettersDispatched({ one, called, two }, ReplyBy::Letter);
        QCOMPARE(outcomes.size(), 3);
        QVERIFY(!outcomes.at(0).error && !outcomes.at(2).error);
        QVERIFY(outcomes.at(1).error); // that one is to be called
        QVERIFY(outcomes.at(1).error->message.contains(called));
        QCOMPARE(amountIn(town, Queue::ToPrint), 0);
        QCOMPARE(amountIn(town, Queue::ToCall), 1);
    }

    void whatWasSaidInTheCallIsGivenAtOnce()
    {
        TownHall town;
        CaseDraft draft = draftBy(ReplyBy::Phone);
        draft.departments.clear();
        draft.channel = Channel::Phone;
        draft.answeredDirectly = CaseDraft::DirectAnswer{ u"Det plogas i dag."_s, Outcome::NoAction, {} };
        QVERIFY(town.cases().registerCase(draft)); // R42
        QCOMPARE(amountIn(town, Queue::ToCall), 0);
        QCOMPARE(amountIn(town, Queue::Closed), 1);
    }

    void aCaseThatIsOpenAgainIsNoLongerInTheQueue()
    {
        TownHall town;
        const QString number = answeredCase(town, ReplyBy::Phone);
        QVERIFY(town.cases().apply(number, Reopen{ u"Ny fråga."_s }));
        QCOMPARE(amountIn(town, Queue::ToCall), 0);
        QVERIFY(town.cases().undo(number));
        QCOMPARE(amountIn(town, Queue::ToCall), 1);
    }

    void onlyWhoSendsMayMark()
    {
        TownHall town;
        const QString number = answeredCase(town, ReplyBy::Phone);
        const MessageId call = answerOf(town.session(), number).id;
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        const auto refused = handler->outbox().markDispatched({ call });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
        QVERIFY(!handler->cases().apply(number, MarkDispatched{ answerOf(town.session(), number) }));
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        QVERIFY(officer->outbox().markDispatched({ call }));
        QCOMPARE(answerOf(town.session(), number).sentBy, officer->person().login);
        QVERIFY(officer->cases().undo(number)); // her own
    }

    //! R89: what stands in an envelope may be posted by anybody who sends; who called or mailed could read it
    void whoeverMayNotReadThePersonMarksWhatIsPostedAndNothingElse()
    {
        for (const ReplyBy way : { ReplyBy::Letter, ReplyBy::Phone, ReplyBy::Email }) {
            TownHall town;
            CaseDraft draft = draftBy(way);
            draft.submitter.protectedIdentity = true;
            draft.departments.clear();
            const QString number = town.cases().registerCase(draft)->number;
            QVERIFY(town.cases().apply(number, SendAnswer{ u"Ja."_s, Outcome::NoAction, {}, {} }));
            const auto officer = town.sessionOf(Role::ContactCentreOfficer);
            const Message answer = answerOf(*officer, number);
            QVERIFY(answer.toAddress.isEmpty() && answer.letter.body.isEmpty());
            const auto marked = officer->outbox().markDispatched({ answer.id });
            QCOMPARE(marked.has_value(), way == ReplyBy::Letter);
            if (way == ReplyBy::Letter)
                continue;
            QCOMPARE(marked.error().code, ErrorCode::NotPermitted);
            const Queue queue = way == ReplyBy::Phone ? Queue::ToCall : Queue::ToSend;
            QCOMPARE(numbersIn(*officer, queue), QStringList{ number });
            QVERIFY(town.session().outbox().markDispatched({ answer.id }));
            QCOMPARE(amountIn(town, queue), 0);
        }
    }
};

LYHORD_TEST(TestOutbox)
#include "test_outbox.moc"
