#include "core/rules/earlieranswers.h"
#include "core/rules/laterwords.h"
#include "core/rules/lettertext.h"
#include "core/rules/waitingletters.h"
#include "tests/rules/lifecyclefixture.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Event happened(EventKind kind, const QString &at, const QJsonObject &details = {})
{
    Event made;
    made.kind = kind;
    made.at = momentFromIso(at);
    made.by = u"eva"_s;
    made.details = details;
    return made;
}

Event undone(EventKind kind)
{
    return happened(EventKind::Undone, u"2026-12-01T12:00"_s, { { u"kind"_s, QString(toName(kind)) } });
}

QJsonObject opened(const QString &answer)
{
    return { { u"reason"_s, u"Ringde igen."_s }, { u"answer"_s, answer }, { u"outcome"_s, u"no_action"_s } };
}

QStringList textsOf(const QList<Event> &events)
{
    QStringList texts;
    const QList<EarlierAnswer> answers = earlierAnswers(events);
    for (const EarlierAnswer &answer : answers)
        texts.append(answer.text);
    return texts;
}

} // namespace

//! What a person was answered stays to be read when the case comes back
class TestEarlierAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsKeptWithItsDayWhenTheCaseComesBack()
    {
        const QList<Event> events{ happened(EventKind::Registered, u"2026-11-02T09:00"_s),
            happened(EventKind::AnswerSent, u"2026-11-02T09:05"_s),
            happened(EventKind::Reopened, u"2026-11-20T10:00"_s, opened(u"Plogas i dag."_s)) };
        const QList<EarlierAnswer> answers = earlierAnswers(events);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.constFirst().text, u"Plogas i dag."_s);
        QCOMPARE(answers.constFirst().outcome, std::optional(Outcome::NoAction));
        QCOMPARE(answers.constFirst().at, momentFromIso(u"2026-11-02T09:05"_s));
        QCOMPARE(answers.constFirst().by, u"eva"_s);
        QVERIFY(earlierAnswersInLetter(events).contains(u"2 november 2026"_s));
        QVERIFY(earlierAnswersInLetter(events).endsWith(u"Plogas i dag."_s));
    }

    void eachReopeningAddsItsOwn()
    {
        const Event first = happened(EventKind::AnswerSent, u"2026-11-02T09:05"_s);
        const Event again = happened(EventKind::NotSatisfied, u"2026-11-03T09:00"_s, opened(u"Ett."_s));
        const Event second = happened(EventKind::AnswerSent, u"2026-11-04T09:05"_s);
        const Event third = happened(EventKind::Reopened, u"2026-11-05T09:00"_s, opened(u"Två."_s));
        QCOMPARE(textsOf({ first, again, second, third }), (QStringList{ u"Ett."_s, u"Två."_s }));
        QCOMPARE(earlierAnswers({ first, again, second, third }).constLast().at, second.at);
        QCOMPARE(textsOf({ first, again, undone(EventKind::NotSatisfied) }), QStringList());
        QCOMPARE(textsOf({ first, again, undone(EventKind::NotSatisfied), again }), QStringList{ u"Ett."_s });
        QCOMPARE(textsOf({ first }), QStringList()); // it is the answer, and no earlier one
        QCOMPARE(textsOf({ happened(EventKind::Closed, {}),
                     happened(EventKind::Reopened, {}, { { u"reason"_s, u"x"_s } }) }),
            QStringList());
        QVERIFY(earlierAnswersInLetter({ first }).isEmpty());
    }

    void whatNeverLeftIsNone() // R89
    {
        const Event first = happened(EventKind::AnswerSent, u"2026-11-02T09:05"_s);
        QJsonObject details = opened(u"Ett."_s);
        details.insert(u"answer_withdrawn"_s, true);
        const Event withdrawn = happened(EventKind::Reopened, u"2026-11-02T09:10"_s, details);
        const Event second = happened(EventKind::AnswerSent, u"2026-11-04T09:05"_s);
        const Event again = happened(EventKind::Reopened, u"2026-11-05T09:00"_s, opened(u"Två."_s));
        QCOMPARE(textsOf({ first, withdrawn }), QStringList());
        QCOMPARE(textsOf({ first, withdrawn, second, again }), QStringList{ u"Två."_s });
        QCOMPARE(earlierAnswers({ first, withdrawn, second, again }).constFirst().at, second.at);
        QVERIFY(earlierAnswersInLetter({ first, withdrawn }).isEmpty());
        Case reopened = registeredCase();
        QVERIFY(withdrawnAnswer(reopened, { first, withdrawn })); // it is put right
        QCOMPARE(withdrawnAnswer(reopened, { first, withdrawn })->text, u"Ett."_s);
        QVERIFY(!withdrawnAnswer(reopened, { first, withdrawn, second }));
        QVERIFY(!withdrawnAnswer(reopened, { first, again }));
        reopened.assignments = { Assignment{} }; // somebody is asked anew
        QVERIFY(!withdrawnAnswer(reopened, { first, withdrawn }));
    }

    //! Who is asked now reads what was answered before, and keeps it when the letter is written anew
    void whoIsAskedNowIsToldOfIt()
    {
        const QList<Event> events{ happened(EventKind::AnswerSent, u"2026-11-02T09:05"_s),
            happened(EventKind::Reopened, u"2026-11-20T10:00"_s, opened(u"Plogas i dag."_s)) };
        const Case before = registeredCase();
        const Assign assign{ { u"SBF"_s } };
        const Decision change = withLaterLetters(done(step(before, assign)), assign, events);
        const Profile profile = smallBook().profile;
        const auto letter = renderLetter(change.letters.constFirst(), change.after, profile);
        QVERIFY(letter->body.contains(before.text));
        QVERIFY(letter->body.contains(u"Plogas i dag."_s));
        Case secret = change.after;
        secret.secrecy = true;
        QVERIFY(!renderLetter(change.letters.constFirst(), secret, profile)->body.contains(u"Plogas i dag."_s)); // L9

        Message waiting;
        waiting.id = MessageId{ 1 };
        waiting.kind = LetterKind::Assignment;
        waiting.department = u"SBF"_s;
        waiting.state = MessageState::Queued;
        waiting.letter = *letter;
        Decision corrected{ change.after, {}, {} };
        corrected.after.headline = u"Halt vid bron"_s;
        const WaitingLetters anew = waitingLetters(change.after, corrected, { waiting }, profile);
        QCOMPARE(anew.renewed.size(), 1);
        QVERIFY(renderLetter(anew.renewed.constFirst().request, corrected.after, profile)
                    ->body.contains(u"Plogas i dag."_s));
        waiting.letter = *renderLetter(
            { .kind = LetterKind::Assignment, .department = u"SBF"_s }, change.after, profile);
        QVERIFY(
            waitingLetters(change.after, corrected, { waiting }, profile).renewed.constFirst().request.text.isEmpty());
    }
};

LYHORD_TEST(TestEarlierAnswers)
#include "test_earlieranswers.moc"
