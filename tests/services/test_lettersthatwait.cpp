#include "core/rules/earlieranswers.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString registered(TownHall &town, const QStringList &departments = { u"SBF"_s })
{
    CaseDraft draft = snowDraft();
    draft.departments = departments;
    const auto made = town.cases().registerCase(draft);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return made->number;
}

//! Of the one case there is, the oldest first
QList<Message> waiting(TownHall &town)
{
    QList<Message> letters = town.session().outbox().messages({}, 50).value();
    letters.removeIf([](const Message &letter) { return !letter.isWaiting(); });
    std::ranges::sort(letters, {}, [](const Message &letter) { return letter.id.value; });
    return letters;
}

//! "assignment SBF, interim_answer"
QString inShort(const QList<Message> &letters)
{
    QStringList parts;
    for (const Message &letter : letters)
        parts.append((QString(toName(letter.kind)) + u' ' + letter.department).trimmed());
    parts.sort();
    return parts.join(u", "_s);
}

QString allWords(const QList<Message> &letters)
{
    QStringList words;
    for (const Message &letter : letters)
        words += { letter.toAddress, letter.letter.subject, letter.letter.body };
    return words.join(u'\n');
}

void letLeave(TownHall &town)
{
    for (const Message &letter : waiting(town)) {
        const auto left = town.session().outbox().markDispatched({ letter.id });
        if (!left)
            qFatal("%s", qPrintable(left.error().message));
    }
}

void take(TownHall &town, const QString &number, const Command &step)
{
    const auto done = town.cases().apply(number, step);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

Command answerWithoutThem(const QString &text = u"Det är gjort."_s)
{
    return SendAnswer{ text, Outcome::Improvement, {}, u"Hann inte."_s };
}

Command interim(const QDate &day)
{
    return SendInterimAnswer{ u"Vi tittar på det."_s, day };
}

Command elsewhere()
{
    return Refer{ { ReferralGround::FaultReport, {}, u"E-tjänsten"_s, u"Hänvisad."_s } };
}

Command close()
{
    return Close{ u"Vill inte ha svar."_s, Outcome::NoAction };
}

Command named(const QString &headline)
{
    Correct correction;
    correction.headline = headline;
    return correction;
}

Command reachedAt(const QString &address)
{
    Correct correction;
    correction.submitter = snowDraft().submitter;
    correction.submitter->email = address;
    return correction;
}

Command spokenToIn(const QString &language)
{
    Correct correction;
    correction.language = language;
    return correction;
}

Command protectedPerson()
{
    Correct correction;
    correction.submitter = snowDraft().submitter;
    correction.submitter->protectedIdentity = true;
    return correction;
}

} // namespace

//! R89: a letter that waits says what is so when it leaves, or is withdrawn, whatever step comes between
class TestLettersThatWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhatIsSoOrAreWithdrawn_data()
    {
        QTest::addColumn<QList<Command>>("before");
        QTest::addColumn<Command>("step");
        QTest::addColumn<QString>("waited");
        QTest::addColumn<QString>("waits");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("isSilentOf");

        const QDate first(2026, 12, 18);
        const QDate second(2026, 12, 23);
        const QString question = u"assignment SBF"_s;
        const QString none;
        const Command withdrawn = Unassign{ u"SBF"_s, u"Fel förvaltning."_s };
        const Command again = Reopen{ u"Ny fråga."_s };
        const Command asked = Assign{ { u"SBF"_s } };
        const Command unhappy = NotSatisfied{ u"Det är inte gjort."_s };
        using Steps = QList<Command>;

        // who need not answer is to answer after all
        QTest::newRow("answered without them, opened again")
            << Steps{ answerWithoutThem() } << again << u"answer, withdrawal SBF"_s << question << u"Svara senast"_s
            << u"behöver inte"_s;
        QTest::newRow("closed without an answer, opened again")
            << Steps{ close() } << again << u"withdrawal SBF"_s << question << u"Svara senast"_s << u"behöver inte"_s;
        QTest::newRow("answered without them, not satisfied")
            << Steps{ answerWithoutThem() } << unhappy << u"answer, withdrawal SBF"_s << u"answer, not_satisfied SBF"_s
            << u"inte nöjd"_s << u"behöver inte"_s;
        QTest::newRow("taken back, asked again")
            << Steps{ withdrawn } << asked << u"withdrawal SBF"_s << question << u"Svara senast"_s << u"behöver inte"_s;
        QTest::newRow("taken back, another asked")
            << Steps{ withdrawn } << Command(Assign{ { u"KFF"_s } }) << u"withdrawal SBF"_s
            << u"assignment KFF, withdrawal SBF"_s << u"behöver inte"_s << none;
        QTest::newRow("referred, opened again: nobody is asked")
            << Steps{ elsewhere() } << again << u"referral, withdrawal SBF"_s << u"withdrawal SBF"_s
            << u"behöver inte"_s << none;

        // an answer by a day
        QTest::newRow("another day is promised")
            << Steps{ interim(first) } << interim(second) << u"assignment SBF, interim_answer"_s
            << u"assignment SBF, interim_answer"_s << u"23 december"_s << u"18 december"_s;
        QTest::newRow("referred after the promise")
            << Steps{ interim(first) } << elsewhere() << u"assignment SBF, interim_answer"_s
            << u"referral, withdrawal SBF"_s << none << u"18 december"_s;
        QTest::newRow("closed after the promise")
            << Steps{ interim(first) } << close() << u"assignment SBF, interim_answer"_s << u"withdrawal SBF"_s << none
            << u"18 december"_s;
        QTest::newRow("answered after the promise: it is kept")
            << Steps{ interim(first) } << answerWithoutThem() << u"assignment SBF, interim_answer"_s
            << u"answer, interim_answer, withdrawal SBF"_s << u"Det är gjort."_s << none;

        // what is corrected
        QTest::newRow("the headline, in the answer")
            << Steps{ answerWithoutThem() } << named(u"Ishalka"_s) << u"answer, withdrawal SBF"_s
            << u"answer, withdrawal SBF"_s << u"Svar: Ishalka"_s << u"Snöröjning"_s;
        QTest::newRow("the address, of the answer")
            << Steps{ answerWithoutThem() } << reachedAt(u"oberg@example.org"_s) << u"answer, withdrawal SBF"_s
            << u"answer, withdrawal SBF"_s << u"oberg@example.org"_s << u"asa@example.org"_s;
        QTest::newRow("the language, of the answer")
            << Steps{ answerWithoutThem() } << spokenToIn(u"fi"_s) << u"answer, withdrawal SBF"_s
            << u"answer, withdrawal SBF"_s << u"Vastaus: "_s << u"Svar: "_s;
        QTest::newRow("the address, of the promise and in the question")
            << Steps{ interim(first) } << reachedAt(u"oberg@example.org"_s) << u"assignment SBF, interim_answer"_s
            << u"assignment SBF, interim_answer"_s << u"18 december"_s << u"asa@example.org"_s;
        QTest::newRow("protected, in the reason") << Steps{ withdrawn } << protectedPerson() << u"withdrawal SBF"_s
                                                  << u"withdrawal SBF"_s << u"Fel förvaltning."_s << u"Snöröjning"_s;
        QTest::newRow("protected, in what the person added")
            << Steps{ FollowUp{ u"Lyktan är trasig."_s } } << protectedPerson() << u"assignment SBF, follow_up SBF"_s
            << u"assignment SBF, follow_up SBF"_s << none << u"Lyktan"_s;
        QTest::newRow("the headline, after the person was not satisfied with an answer that waits")
            << Steps{ answerWithoutThem(), unhappy } << named(u"Ishalka"_s) << u"answer, not_satisfied SBF"_s
            << u"answer, not_satisfied SBF"_s << u"Det är gjort."_s << none;
        QTest::newRow("the headline, with the answer of before and that of now")
            << Steps{ answerWithoutThem(u"Det är plogat."_s), unhappy, answerWithoutThem(u"Det är sandat."_s) }
            << named(u"Ishalka"_s) << u"answer, answer, withdrawal SBF"_s << u"answer, answer, withdrawal SBF"_s
            << u"Det är plogat."_s << none;
    }
    void sayWhatIsSoOrAreWithdrawn()
    {
        QFETCH(const QList<Command>, before);
        QFETCH(const Command, step);
        QFETCH(const QString, waited);
        QFETCH(const QString, waits);
        QFETCH(const QString, says);
        QFETCH(const QString, isSilentOf);
        TownHall town;
        const QString number = registered(town);
        for (const Command &one : before)
            take(town, number, one);
        const QList<Message> first = waiting(town);
        QCOMPARE(inShort(first), waited);
        for (int time = 0; time < 3; ++time) {
            take(town, number, step);
            const QList<Message> letters = waiting(town);
            QCOMPARE(inShort(letters), waits);
            QVERIFY2(allWords(letters).contains(says), qPrintable(allWords(letters)));
            QVERIFY2(isSilentOf.isEmpty() || !allWords(letters).contains(isSilentOf), qPrintable(allWords(letters)));
            const auto undone = town.cases().undo(number);
            QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
            QCOMPARE(waiting(town), first); // word for word
        }
    }

    //! Who has had the question, and nothing since that takes it back, is not asked twice
    void whoIsToAnswerAfterAllHasALetterThatSaysSo_data()
    {
        QTest::addColumn<bool>("questionHasLeft");
        QTest::addColumn<bool>("withdrawalHasLeft");
        QTest::addColumn<QString>("waits");
        QTest::newRow("had the question only") << true << false << QString();
        QTest::newRow("was told that it need not") << true << true << u"assignment SBF"_s;
        QTest::newRow("was only told that it need not") << false << true << u"assignment SBF"_s;
        QTest::newRow("had nothing") << false << false << u"assignment SBF"_s;
    }
    void whoIsToAnswerAfterAllHasALetterThatSaysSo()
    {
        QFETCH(const bool, questionHasLeft);
        QFETCH(const bool, withdrawalHasLeft);
        QFETCH(const QString, waits);
        TownHall town;
        const QString number = registered(town);
        if (questionHasLeft)
            letLeave(town);
        take(town, number, close());
        QCOMPARE(inShort(waiting(town)), u"withdrawal SBF"_s);
        if (withdrawalHasLeft)
            letLeave(town);
        for (int time = 0; time < 3; ++time) {
            take(town, number, Reopen{ u"Ny fråga."_s });
            QCOMPARE(inShort(waiting(town)), waits);
            QVERIFY(town.cases().undo(number));
        }
    }

    void whoIsAskedAnewReadsWhatWasAnsweredAndSaidBefore()
    {
        TownHall town;
        const QString number = registered(town);
        take(town, number, FollowUp{ u"Lyktan är också trasig."_s });
        take(town, number, answerWithoutThem());
        letLeave(town);
        for (int time = 0; time < 3; ++time) {
            const auto seen = town.cases().previewLetters(number, Reopen{ u"Ny fråga."_s });
            QVERIFY2(seen, seen ? "" : qPrintable(seen.error().message));
            take(town, number, Reopen{ u"Ny fråga."_s });
            const QList<Message> letters = waiting(town);
            QCOMPARE(inShort(letters), u"assignment SBF, follow_up SBF"_s);
            QCOMPARE(allWords(letters), allWords(*seen));
            QVERIFY2(letters.constFirst().letter.body.contains(u"Det är gjort."_s), qPrintable(allWords(letters)));
            QVERIFY(letters.constLast().letter.body.contains(u"Lyktan är också trasig."_s));
            QVERIFY(town.cases().undo(number));
        }
    }

    //! R89: an answer that was withdrawn before it had left was never given
    void whatNeverLeftIsNoEarlierAnswer_data()
    {
        QTest::addColumn<ReplyBy>("by");
        for (const auto &[by, name] : EnumNames<ReplyBy>::all)
            QTest::newRow(name.data()) << by;
    }
    void whatNeverLeftIsNoEarlierAnswer()
    {
        QFETCH(const ReplyBy, by);
        TownHall town;
        CaseDraft draft = snowDraft();
        draft.submitter.phone = u"070-174 06 05"_s;
        draft.submitter.address = u"Storgatan 1"_s;
        draft.replyBy = by;
        const auto made = town.cases().registerCase(draft);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        const QString number = made->number;
        const auto told = [&] {
            QStringList texts;
            const QList<EarlierAnswer> answers = earlierAnswers(town.cases().open(number)->events);
            for (const EarlierAnswer &answer : answers)
                texts.append(answer.text);
            return texts;
        };
        for (int time = 0; time < 3; ++time) {
            take(town, number, answerWithoutThem(u"Det är plogat."_s));
            take(town, number, Reopen{ u"Ny fråga."_s });
            QCOMPARE(told(), QStringList());
            const auto letters = town.cases().previewAssignment(number, { u"KFF"_s });
            QVERIFY(letters && !letters->constFirst().letter.body.contains(u"Det är plogat."_s));
        }
        take(town, number, answerWithoutThem(u"Det är sandat."_s));
        town.letAnswerLeave(number);
        take(town, number, Reopen{ u"Ännu en fråga."_s });
        QCOMPARE(told(), QStringList{ u"Det är sandat."_s });
        take(town, number, Assign{ { u"KFF"_s } });
        QVERIFY(allWords(waiting(town)).contains(u"Det är sandat."_s));
        QVERIFY(!allWords(waiting(town)).contains(u"Det är plogat."_s));
    }
};

LYHORD_TEST(TestLettersThatWait)
#include "test_lettersthatwait.moc"
