#include "core/services/casemarks.h"
#include "tests/services/handedovercase.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! R90: what is written about a case that is the chief legal officer's, to whom, and her answer to it
class TestHandedOverLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! She learns of it by that letter, and whoever sends says that it has left
    void thatSheWasToldIsSaidByWhoeverSends()
    {
        TownHall hall;
        setMailbox(hall, u"jurist@lillkoping.se"_s);
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        const auto registrar = hall.sessionOf(Role::Handler, u"SBF"_s);
        for (int round = 0; round < 3; ++round) {
            const QString number = handedOver(hall);
            QList<Message> told = letters(hall.session(), LetterKind::HandedOver);
            told.removeIf([&](const Message &letter) { return letter.caseNumber != number; });
            QCOMPARE(told.size(), 1);
            const MessageId id = told.constFirst().id;
            QVERIFY(told.constFirst().isWaiting());
            const auto before = jurist->cases().refreshed(number)->events.size();
            QVERIFY(!registrar->outbox().markDispatched({ id })); // who sends nothing
            const auto marked = hall.session().outbox().markDispatched({ id });
            QVERIFY2(marked, marked ? "" : qPrintable(marked.error().message));
            QCOMPARE(marked->constFirst().state, MessageState::Sent);
            QCOMPARE(marked->constFirst().sentBy, hall.session().person().login);
            QCOMPARE(toldBy(inWords(marked->constFirst())), QStringList());
            QCOMPARE(jurist->cases().refreshed(number)->events.size(), before); // no step in what they do not see
            QVERIFY(!hall.session().outbox().markDispatched({ id })); // once
            QVERIFY(hall.cases().afterOwnStep(number)->handedOver);
        }
    }

    //! Not even that it is suspected bribery, to whom may be the one suspected
    void noDepartmentIsWrittenWhatItIs()
    {
        TownHall hall;
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        const QString number = handedOver(hall);
        const QList<Message> asked = letters(*jurist, LetterKind::Assignment);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().state, MessageState::Cancelled); // it held the text, and had not left
        QVERIFY(letters(*jurist, LetterKind::Withdrawal).isEmpty()); // who was never told hears nothing (R99)
    }

    void whoHadTheLetterIsToldThatThereIsNothingToDo()
    {
        TownHall hall;
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        const QString number = hall.snowCase().number;
        const MessageId asked = hall.cases().open(number)->messages.constFirst().id;
        QVERIFY(hall.session().outbox().markDispatched({ asked }));
        QVERIFY(hall.cases().apply(
            number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Tack."_s } }));
        const QList<Message> withdrawn = letters(*jurist, LetterKind::Withdrawal);
        QCOMPARE(withdrawn.size(), 1);
        QCOMPARE(withdrawn.constFirst().state, MessageState::Queued);
        for (const QString &word : { u"jurist"_s, u"legal"_s, u"brib"_s, u"mutor"_s, u"brott"_s })
            QVERIFY2(!withdrawn.constFirst().letter.body.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }

    void herLetterHoldsTheNumberAlone()
    {
        TownHall hall;
        const auto officer = hall.sessionOf(Role::ContactCentreOfficer);
        setMailbox(hall, u"jurist@example.org"_s);
        const QString number = handedOver(hall);
        for (Session *session : { officer.get(), &hall.session() }) {
            const QList<Message> words = letters(*session, LetterKind::HandedOver);
            QCOMPARE(words.size(), 1);
            const Message &letter = words.constFirst();
            QVERIFY(letter.letter.subject.contains(number));
            QCOMPARE(letter.state, MessageState::Queued);
            QCOMPARE(letter.toAddress, u"jurist@example.org"_s);
            QCOMPARE(letter.caseNumber, number);
            QCOMPARE(toldBy(inWords(letter)), QStringList());
        }
    }

    void withoutASettingItGoesToHerOwnAddress()
    {
        TownHall hall;
        Person jurist = personAs(Role::ChiefLegalOfficer);
        jurist.email = u"hon@example.org"_s;
        jurist.grants.first().agreement = u"agreed"_s;
        QVERIFY(hall.session().directory().addPerson(jurist));
        handedOver(hall);
        const QList<Message> words = letters(hall.session(), LetterKind::HandedOver);
        QCOMPARE(words.size(), 1);
        QCOMPARE(words.constFirst().toAddress, u"hon@example.org"_s);
        QCOMPARE(words.constFirst().state, MessageState::Queued);
    }

    void eachOfThemIsWrittenToAtHerOwnAddress()
    {
        TownHall hall;
        QStringList addresses{ u"hon@example.org"_s, u"han@example.org"_s, u"vik@example.org"_s };
        for (const QString &address : std::as_const(addresses)) {
            Person jurist = personAs(Role::ChiefLegalOfficer);
            jurist.login = jurist.name = address.section(u'@', 0, 0);
            jurist.email = address;
            QVERIFY(hall.session().directory().addPerson(jurist));
        }
        for (int round = 1; round <= 3; ++round) {
            const QString number = handedOver(hall);
            QStringList written;
            for (const Message &letter : letters(hall.session(), LetterKind::HandedOver)) {
                if (letter.caseNumber != number)
                    continue;
                written.append(letter.toAddress);
                QCOMPARE(letter.state, MessageState::Queued);
                QCOMPARE(toldBy(inWords(letter)), QStringList());
            }
            written.sort();
            addresses.sort();
            QCOMPARE(written, addresses);
        }
        setMailbox(hall, u"jurist@example.org"_s); // then that one alone
        const QString number = handedOver(hall);
        QStringList written;
        for (const Message &letter : letters(hall.session(), LetterKind::HandedOver)) {
            if (letter.caseNumber == number)
                written.append(letter.toAddress);
        }
        QCOMPARE(written, QStringList{ u"jurist@example.org"_s });
    }

    void withoutAMailboxAdministratorsAreTold()
    {
        TownHall hall;
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        const auto officer = hall.sessionOf(Role::ContactCentreOfficer);
        const auto changeEmail = [&hall](const QString &login, const QString &email) {
            Person known = *hall.session().directory().person(login);
            known.email = email;
            if (const auto changed = hall.session().directory().changePerson(known); !changed)
                qFatal("%s", qPrintable(changed.error().message));
        };
        changeEmail(jurist->person().login, {});
        changeEmail(u"anna"_s, u"anna@example.org"_s);
        const QString number = handedOver(hall);
        for (Session *session : { &hall.session(), officer.get() }) {
            QList<Message> words = letters(*session, LetterKind::HandedOver);
            QCOMPARE(words.size(), 2);
            if (words.constFirst().state == MessageState::Failed)
                words.swapItemsAt(0, 1);
            const Message &told = words.constFirst();
            QCOMPARE(told.state, MessageState::Queued);
            QCOMPARE(told.toAddress, u"anna@example.org"_s);
            QVERIFY(told.letter.subject.contains(number));
            QCOMPARE(toldBy(inWords(told)), QStringList());
            QCOMPARE(words.constLast().state, MessageState::Failed);
            QVERIFY(!words.constLast().failure.isEmpty());
        }
        QCOMPARE(listed(*jurist, inQueue(Queue::ChiefLegalOfficer)), QStringList{ number });
    }

    void theMailboxIsAnAddress()
    {
        TownHall hall;
        const auto refused = hall.session().directory().changeSetting(
            { u"chief_legal_officer_mailbox"_s, u"chefsjuristen"_s, QDate(2026, 11, 1) });
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"value"_s);
    }

    void sheAnswersAndItStaysHandedOver_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("by e-mail") << int(ReplyBy::Email);
        QTest::newRow("by telephone") << int(ReplyBy::Phone);
    }
    void sheAnswersAndItStaysHandedOver()
    {
        QFETCH(const int, by);
        TownHall hall;
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        const auto officer = hall.sessionOf(Role::ContactCentreOfficer);
        const QString number = handedOver(hall, static_cast<ReplyBy>(by));
        using Waiting = QMap<QString, bool>;
        QCOMPARE(jurist->caseMarks().marked()->toLeave, Waiting({ { number, false } })); // that it was handed over
        QVERIFY(jurist->cases().open(number)->offered.contains(u"send"_s));
        const auto empty = jurist->cases().apply(number, SendAnswer{});
        QVERIFY(!empty);
        QCOMPARE(empty.error().field, u"text"_s);
        QVERIFY(!jurist->cases().apply(
            number, SendAnswer{ .text = u"Vi utreder."_s, .outcome = Outcome::Improvement })); // R19: counts nothing
        const auto answered = jurist->cases().apply(number, SendAnswer{ .text = u"Saken är polisanmäld."_s });
        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().message + answered.error().detail));
        QCOMPARE(answered->status, CaseStatus::Referred);

        QList<Message> own = letters(*jurist, LetterKind::Answer);
        QCOMPARE(own.size(), 1);
        QVERIFY(own.constFirst().letter.body.contains(u"Saken är polisanmäld."_s));
        QVERIFY(!own.constFirst().letter.body.contains(u"\n\n\n"_s));
        if (static_cast<ReplyBy>(by) == ReplyBy::Email) // her name below it, and nobody else's
            QVERIFY2(own.constFirst().letter.body.contains(u"Chefsjuristen"_s)
                    && !own.constFirst().letter.body.contains(smallProfile().contactCentre),
                qPrintable(own.constFirst().letter.body));
        QCOMPARE(jurist->caseMarks().marked()->toLeave, Waiting({ { number, true } })); // told in her list
        QCOMPARE(hall.session().caseMarks().marked()->toLeave, Waiting());
        QVERIFY(!own.constFirst().toAddress.isEmpty());
        QCOMPARE(listed(*jurist, inQueue(Queue::ChiefLegalOfficer)), QStringList{ number }); // it has not left (R89)
        for (Session *other : { officer.get(), &hall.session() }) {
            QCOMPARE(letters(*other, LetterKind::Answer).size(), 0);
            QCOMPARE(letters(*other, LetterKind::Referral).size(), 0);
            QVERIFY(!other->outbox().message(own.constFirst().id));
            QVERIFY(!other->outbox().markDispatched({ own.constFirst().id }));
            const auto file = other->cases().open(number);
            QCOMPARE(file->events.size(), 1); // who handed it over, and not what she did
            QVERIFY(file->subject.answer.isEmpty());
            QCOMPARE(other->cases().counts()->queues.value(Queue::ToCall), 0);
        }

        QVERIFY(jurist->cases().open(number)->offered.contains(u"dispatched"_s));
        const auto left = jurist->outbox().markDispatched({ own.constFirst().id });
        QVERIFY2(left, left ? "" : qPrintable(left.error().message + left.error().detail));
        const QList<Message> first = letters(*jurist, LetterKind::Referral); // that it was handed over has not left yet
        QCOMPARE(first.size(), 1);
        QCOMPARE(listed(*jurist, inQueue(Queue::ChiefLegalOfficer)), QStringList{ number });
        QCOMPARE(jurist->cases().counts()->queues.value(Queue::ChiefLegalOfficer), 1);
        QVERIFY(jurist->outbox().markDispatched({ first.constFirst().id }));
        QCOMPARE(listed(*jurist, inQueue(Queue::ChiefLegalOfficer)), QStringList());
        QVERIFY(jurist->caseMarks().marked()->toLeave.isEmpty());
        QCOMPARE(jurist->cases().counts()->queues.value(Queue::ChiefLegalOfficer), 0);
        const auto file = jurist->cases().open(number);
        QCOMPARE(file->subject.answer, u"Saken är polisanmäld."_s);
        QVERIFY(!file->subject.firstAnswered); // no figure counts it as answered
        QCOMPARE(found(*jurist, number), QStringList{ number });
        QCOMPARE(found(*officer, u"polisanmäld"_s), QStringList());
    }

    void whoWantsNoReplyGetsNoneAndItIsDoneAllTheSame()
    {
        TownHall hall;
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        const QString number = handedOver(hall, {});
        QVERIFY(jurist->cases().apply(number, SendAnswer{ .text = u"Polisanmält."_s }));
        QCOMPARE(letters(*jurist, LetterKind::Answer).size(), 0);
        QCOMPARE(listed(*jurist, inQueue(Queue::ChiefLegalOfficer)), QStringList());
        QCOMPARE(jurist->cases().open(number)->subject.answer, u"Polisanmält."_s);
    }
};

LYHORD_TEST(TestHandedOverLetters)
#include "test_handedoverletters.moc"
