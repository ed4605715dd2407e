#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Referred as suspected bribery by anna
QString handedOver(TownHall &hall)
{
    const QString number = hall.snowCase({}).number;
    const Referral bribery{ ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Det är lämnat vidare."_s };
    const auto referred = hall.cases().apply(number, Refer{ bribery });
    if (!referred)
        qFatal("%s", qPrintable(referred.error().message));
    return number;
}

QStringList found(Office &office, const QString &text)
{
    QStringList numbers;
    const auto hits = office.cases().search(text, 10);
    if (!hits)
        return { hits.error().message };
    for (const SearchHit &hit : hits->hits)
        numbers.append(hit.number);
    return numbers;
}

QList<Message> lettersToHer(Office &office)
{
    QList<Message> letters = office.outbox().messages({}, 50).value_or(QList<Message>());
    letters.removeIf([](const Message &letter) { return letter.kind != LetterKind::HandedOver; });
    return letters;
}

} // namespace

//! R90: suspected bribery is the chief legal officer's
class TestHandedOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheHasItInAQueueAndFindsIt()
    {
        TownHall hall;
        const auto jurist = hall.officeOf(Role::ChiefLegalOfficer);
        const QString number = handedOver(hall);
        QCOMPARE(jurist->cases().counts()->queues.value(Queue::ChiefLegalOfficer), 1);
        CaseQuery query;
        query.queue = Queue::ChiefLegalOfficer;
        const auto page = jurist->cases().list(query, {}, 10);
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.constFirst().number, number);
        QCOMPARE(found(*jurist, number), QStringList{ number });
        QCOMPARE(found(*jurist, u"plogat"_s), QStringList{ number });
        const auto file = jurist->cases().open(number);
        QVERIFY(file);
        QCOMPARE(file->subject.text, snowDraft().text);
        QCOMPARE(file->subject.referral->told, u"Det är lämnat vidare."_s);
    }

    void theContactCentreSeesThatAndNothingMore()
    {
        TownHall hall;
        const auto officer = hall.officeOf(Role::ContactCentreOfficer);
        const QString number = handedOver(hall);
        for (Office *office : { officer.get(), &hall.office() }) {
            QCOMPARE(office->cases().counts()->queues.value(Queue::ChiefLegalOfficer), 0);
            QCOMPARE(found(*office, u"plogat"_s), QStringList());
            CaseQuery query;
            query.status = CaseStatus::Referred;
            QCOMPARE(office->cases().list(query, {}, 10)->rows.size(), 0);
            const auto file = office->cases().open(number);
            QVERIFY2(file, file ? "" : qPrintable(file.error().message));
            QCOMPARE(file->subject.status, CaseStatus::Referred);
            QVERIFY(file->subject.text.isEmpty());
            QVERIFY(file->subject.submitter.name.isEmpty());
            QVERIFY(!file->subject.referral);
            QCOMPARE(file->events.size(), 1);
            QCOMPARE(file->events.constFirst().kind, EventKind::Referred);
            QCOMPARE(file->events.constFirst().by, u"anna"_s);
            QVERIFY(file->events.constFirst().details.isEmpty());
        }
    }

    void aDepartmentSeesNothing()
    {
        TownHall hall;
        const auto handler = hall.officeOf(Role::Handler, u"SBF"_s);
        const QString number = handedOver(hall);
        QVERIFY(!handler->cases().open(number));
        QCOMPARE(found(*handler, u"plogat"_s), QStringList());
        QCOMPARE(handler->cases().counts()->queues.value(Queue::ChiefLegalOfficer), 0);
        QCOMPARE(lettersToHer(*handler).size(), 0);
    }

    void herLetterHoldsTheNumberAlone()
    {
        TownHall hall;
        const Setting mailbox{ u"chief_legal_officer_mailbox"_s, u"jurist@example.org"_s, QDate(2026, 11, 1) };
        QVERIFY(hall.office().directory().changeSetting(mailbox));
        const QString number = handedOver(hall);
        const QList<Message> letters = lettersToHer(hall.office());
        QCOMPARE(letters.size(), 1);
        const Message &letter = letters.constFirst();
        QVERIFY(letter.letter.subject.contains(number));
        if (!onServer()) // there the address is hers to see
            QCOMPARE(letter.toAddress, u"jurist@example.org"_s);
        for (const QString &told : { snowDraft().text, snowDraft().headline, snowDraft().submitter.name })
            QVERIFY(!(letter.letter.subject + letter.letter.body).contains(told));
    }

    void withoutAMailboxAdministratorsSeeThatNobodyWasWrittenTo()
    {
        TownHall hall;
        handedOver(hall);
        const QList<Message> letters = lettersToHer(hall.office());
        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters.constFirst().state, MessageState::Failed);
        QVERIFY(!letters.constFirst().failure.isEmpty());
    }
};

LYHORD_TEST(TestHandedOver)
#include "test_handedover.moc"
