#include "core/model/casejson.h"
#include "core/model/query.h"
#include "core/rules/personaldata.h"
#include "tests/services/madeuptown.h"
#include "tests/support/testmain.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>
#include <QtCore/QSet>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<SampleCase> inhabited(const QString &profile, quint64 seed, qint64 count)
{
    SampleTown town(bookOf(profile), seed, aFridayMorning(), count);
    return casesOf(town);
}

QByteArray bytesOf(const QList<SampleCase> &cases)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SampleCase &one : cases) {
        hash.addData(QJsonDocument(snapshot(one.subject)).toJson());
        for (const Event &event : one.events) {
            hash.addData(toIso(event.at).toUtf8() + event.by.toUtf8() + QJsonDocument(event.details).toJson());
            hash.addData(QByteArray::number(static_cast<int>(event.kind)));
        }
        for (const Message &message : one.messages)
            hash.addData((message.toAddress + message.letter.subject + message.letter.body).toUtf8());
    }
    return hash.result();
}

//! One town for the tests that only look
const QList<SampleCase> &eskilstuna()
{
    static const QList<SampleCase> cases = inhabited(u"eskilstuna"_s, 7, 3000);
    return cases;
}

template <class Matches>
int perThousand(Matches matches)
{
    return static_cast<int>(
        std::count_if(eskilstuna().begin(), eskilstuna().end(), matches) * 1000 / eskilstuna().size());
}

//! What a queue of the desktop would hold
bool isIn(Queue queue, const Case &subject)
{
    switch (queue) {
    case Queue::ToAssign:
        return subject.status == CaseStatus::Registered;
    case Queue::Consulting:
        return subject.status == CaseStatus::Consulting;
    case Queue::AnswersToSend:
        return subject.status == CaseStatus::AnswerReady;
    case Queue::WithDepartment:
        return subject.status == CaseStatus::AwaitingAnswer && subject.ladder == LadderStep::None;
    case Queue::Reminder1:
        return subject.status == CaseStatus::AwaitingAnswer && subject.ladder == LadderStep::FirstReminder;
    case Queue::Reminder2:
        return subject.status == CaseStatus::AwaitingAnswer && subject.ladder == LadderStep::SecondReminder;
    case Queue::WriteOffDue:
        return subject.status == CaseStatus::AwaitingAnswer && subject.ladder == LadderStep::WriteOffProposed;
    case Queue::Inbox:
    case Queue::ToSend:
    case Queue::ToPrint:
    case Queue::ToCall:
    case Queue::NoOwner:
    case Queue::Closed:
    case Queue::ChiefLegalOfficer:
        return false;
    }
    return false;
}

} // namespace

class TestSampleTown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameBytes()
    {
        QCOMPARE(bytesOf(inhabited(u"eskilstuna"_s, 5, 300)), bytesOf(inhabited(u"eskilstuna"_s, 5, 300)));
        QVERIFY(bytesOf(inhabited(u"eskilstuna"_s, 5, 300)) != bytesOf(inhabited(u"eskilstuna"_s, 6, 300)));
    }

    void asManyAsWereAskedFor_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("count");
        for (const QString &profile : { u"eskilstuna"_s, u"boras"_s }) {
            for (const int count : { 0, 1, 10, 40, 777 })
                QTest::addRow("%s %d", qPrintable(profile), count) << profile << count;
        }
    }
    void asManyAsWereAskedFor()
    {
        QFETCH(const QString, profile);
        QFETCH(const int, count);
        QCOMPARE(inhabited(profile, 1, count).size(), count);
    }

    void theRulesRefuseNothing_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("eskilstuna") << u"eskilstuna"_s;
        QTest::newRow("boras: questions, other departments (D1)") << u"boras"_s;
    }
    void theRulesRefuseNothing()
    {
        QFETCH(const QString, profile);
        SampleTown town(bookOf(profile), 3, aFridayMorning(), 1000);
        SampleCase one;
        while (town.next(one)) { }
        QVERIFY2(town.refusals().isEmpty(), qPrintable(town.refusals().join(u"; "_s)));
    }

    void aProfileOfOnesOwnIsFilledToo()
    {
        RuleBook book = bookOf(u"eskilstuna"_s);
        book.profile.key = u"provstad"_s;
        book.profile.departments = { book.profile.departments.at(2), book.profile.departments.at(3) };
        book.profile.headlines.clear();
        book.profile.categories.clear();
        book.profile.standardAnswers.clear();
        book.profile.areas.clear();
        SampleTown town(book, 3, aFridayMorning(), 200);
        SampleCase one;
        int cases = 0;
        while (town.next(one))
            ++cases;
        QCOMPARE(cases, 200);
        QVERIFY2(town.refusals().isEmpty(), qPrintable(town.refusals().join(u"; "_s)));
    }

    void numbersRunWithoutGapsInTheOrderOfRegistration()
    {
        QMap<int, int> last;
        QDateTime before;
        for (const SampleCase &one : eskilstuna()) {
            const int year = localDay(one.subject.registered).year();
            QCOMPARE(one.subject.number, u"%1-%2"_s.arg(year).arg(++last[year], 6, 10, QChar(u'0')));
            QVERIFY(!before.isValid() || before <= one.subject.registered);
            before = one.subject.registered;
        }
    }

    void everythingHappensInOrderAndNothingAfterNow()
    {
        for (const SampleCase &one : eskilstuna()) {
            QVERIFY2(one.subject.received <= one.subject.registered, qPrintable(one.subject.number));
            QVERIFY(one.subject.received >= aFridayMorning().addYears(-3).addDays(-20));
            QVERIFY(!one.events.isEmpty());
            QCOMPARE(one.events.first().kind, EventKind::Registered);
            QCOMPARE(one.events.first().at, one.subject.registered);
            for (qsizetype i = 1; i < one.events.size(); ++i)
                QVERIFY2(one.events.at(i - 1).at <= one.events.at(i).at, qPrintable(one.subject.number));
            QVERIFY(one.events.last().at <= aFridayMorning());
        }
    }

    void everyStatusAndChannelHasSome()
    {
        QSet<CaseStatus> statuses;
        QSet<Channel> channels;
        for (const SampleCase &one : eskilstuna()) {
            statuses.insert(one.subject.status);
            channels.insert(one.subject.channel);
        }
        statuses.insert(CaseStatus::Disposed); // no step disposes of a case yet
        QCOMPARE(statuses.size(), qsizetype(EnumNames<CaseStatus>::all.size()));
        QCOMPARE(channels.size(), qsizetype(EnumNames<Channel>::all.size()));
    }

    void everyQueueHasSome_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("count");
        for (const char *now :
            { "2026-11-20T08:00", "2027-01-07T09:30", "2026-04-07T12:00", "2026-06-28T23:30", "2026-08-03T07:00" }) {
            for (const int count : { 40, 1500 })
                QTest::addRow("%d cases at %s", count, now) << QString::fromLatin1(now) << count;
        }
    }
    void everyQueueHasSome()
    {
        QFETCH(const QString, now);
        QFETCH(const int, count);
        SampleTown town(bookOf(u"eskilstuna"_s), 1, momentFromIso(now), count);
        QMap<Queue, int> counts;
        SampleCase one;
        while (town.next(one)) {
            for (const auto &[queue, name] : EnumNames<Queue>::all)
                counts[queue] += isIn(queue, one.subject) ? 1 : 0;
        }
        for (const Queue queue : { Queue::ToAssign, Queue::Consulting, Queue::WithDepartment, Queue::Reminder1,
                 Queue::Reminder2, Queue::WriteOffDue, Queue::AnswersToSend })
            QVERIFY2(counts.value(queue) > 0, toName(queue).data());
        QVERIFY(town.inboxItems().size() >= 5 && town.inboxItems().size() <= 15);
    }

    void everyKindOfStepIsThere()
    {
        QSet<EventKind> kinds;
        for (const SampleCase &one : eskilstuna()) {
            for (const Event &event : one.events)
                kinds.insert(event.kind);
        }
        for (const EventKind kind : { EventKind::Assigned, EventKind::Consulted, EventKind::ConsultAnswered,
                 EventKind::AnswerRecorded, EventKind::InterimAnswerSent, EventKind::AnswerSent,
                 EventKind::ReminderSent, EventKind::WriteOffProposed, EventKind::WrittenOff, EventKind::Reopened,
                 EventKind::Referred, EventKind::Corrected, EventKind::Linked, EventKind::FollowedUp,
                 EventKind::Unassigned, EventKind::Closed, EventKind::NotSatisfied, EventKind::Dispatched })
            QVERIFY2(kinds.contains(kind), toName(kind).data());
    }

    void sharesAreThoseOfTheField()
    {
        const auto within = [](int value, int least, int most) { return value >= least && value <= most; };
        QVERIFY(within(perThousand([](const auto &one) { return one.subject.type == CaseType::Complaint; }), 570, 940));
        QVERIFY(within(perThousand([](const auto &one) { return one.subject.type == CaseType::Praise; }), 10, 230));
        QVERIFY(within(perThousand([](const auto &one) { return one.subject.channel == Channel::Web; }), 500, 580));
        QVERIFY(within(perThousand([](const auto &one) { return one.subject.channel == Channel::Phone; }), 160, 240));
        QVERIFY(within(perThousand([](const auto &one) { return one.subject.submitter.anonymous; }), 120, 180));
        QVERIFY(within(perThousand([](const auto &one) { return one.subject.language == "fi"_L1; }), 110, 190));
        QVERIFY(
            within(perThousand([](const auto &one) { return one.subject.status == CaseStatus::Referred; }), 20, 70));
        QVERIFY(within(perThousand([](const auto &one) { return one.subject.answeredDirectly; }), 60, 200));
        QVERIFY(within(perThousand([](const auto &one) { return one.subject.assignments.size() > 1; }), 20, 150));
    }

    void streetsHaveMostAndPeakInJanuary()
    {
        int streets = 0;
        int asked = 0;
        QMap<int, int> byMonth;
        for (const SampleCase &one : eskilstuna()) {
            if (one.subject.assignments.isEmpty())
                continue;
            ++asked;
            if (one.subject.assignments.first().department == "SBF"_L1) {
                ++streets;
                ++byMonth[localDay(one.subject.registered).month()];
            }
        }
        QVERIFY2(streets * 100 / asked >= 46 && streets * 100 / asked <= 72,
            qPrintable(QString::number(streets * 100 / asked)));
        QVERIFY(byMonth.value(1) > byMonth.value(10) * 2);
    }

    void mostAreAnsweredInTime()
    {
        int answered = 0;
        int inTime = 0;
        for (const SampleCase &one : eskilstuna()) {
            if (!one.subject.firstAnswered || !one.subject.deadlines.answerDue.isValid())
                continue;
            ++answered;
            inTime += localDay(*one.subject.firstAnswered) <= one.subject.deadlines.answerDue ? 1 : 0;
        }
        QVERIFY2(inTime * 100 / answered >= 75 && inTime * 100 / answered <= 97,
            qPrintable(QString::number(inTime * 100 / answered)));
    }

    void textsDiffer()
    {
        QSet<QString> texts;
        for (const SampleCase &one : eskilstuna())
            texts.insert(one.subject.text);
        QVERIFY2(texts.size() > 2500, qPrintable(QString::number(texts.size())));
        for (const QString &text : texts)
            QVERIFY2(!text.contains(u'{') && !text.contains(u"  "_s) && !text.startsWith(u' '), qPrintable(text));
    }

    void nobodyIsReal()
    {
        for (const SampleCase &one : eskilstuna()) {
            const Submitter &submitter = one.subject.submitter;
            QVERIFY(submitter.email.isEmpty() || submitter.email.endsWith(u"@example.org"_s));
            QVERIFY2(submitter.phone.isEmpty() || submitter.phone.startsWith(u"070-174 06 "_s)
                    || submitter.phone.startsWith(u"08-465 004 "_s),
                qPrintable(submitter.phone));
            QVERIFY(submitter.address.isEmpty() || submitter.address.endsWith(u"999 99 Exempelstad"_s));
            const QString words = one.subject.headline + u'\n' + one.subject.text + u'\n' + one.subject.answer;
            QVERIFY2(findPersonalData(words, QDate(2026, 11, 20)).isEmpty(), qPrintable(words));
            if (submitter.anonymous)
                QVERIFY(submitter.name.isEmpty() && submitter.email.isEmpty() && submitter.phone.isEmpty());
        }
    }

    void everyLetterIsThereAndGoesSomewhere()
    {
        qsizetype letters = 0;
        for (const SampleCase &one : eskilstuna()) {
            for (const Message &message : one.messages) {
                QVERIFY(!message.toAddress.isEmpty());
                QVERIFY(message.letter.subject.contains(one.subject.number));
                ++letters;
            }
        }
        QVERIFY(letters > eskilstuna().size());
    }

    void ofAVeryLargeTownTheLettersOfTheLastNinetyDaysAreKept()
    {
        const QList<SampleCase> cases = inhabited(u"eskilstuna"_s, 1, 10'001);
        qsizetype letters = 0;
        for (const SampleCase &one : cases) {
            for (const Message &message : one.messages) {
                QVERIFY(message.created >= aFridayMorning().addDays(-90));
                ++letters;
            }
            if (one.subject.firstAnswered && !one.subject.answeredDirectly)
                QVERIFY(one.subject.firstAnswered < aFridayMorning());
        }
        QVERIFY(letters > 100);
    }

    void writingOffIsSpreadOverTheYears()
    {
        QMap<QDate, int> byDay;
        QSet<int> years;
        for (const SampleCase &one : eskilstuna()) {
            if (one.subject.status != CaseStatus::WrittenOff)
                continue;
            const QDate day = localDay(*one.subject.closed);
            QVERIFY(day >= one.subject.deadlines.writeOff);
            ++byDay[day];
            years.insert(day.year());
        }
        QVERIFY(byDay.size() >= 10);
        QVERIFY(*std::ranges::max_element(byDay) <= 2);
        QVERIFY(years.contains({ 2024, 2025, 2026 }));
    }

    void mostBelongToAProcess()
    {
        const int share = perThousand([](const auto &one) { return !one.subject.process.isEmpty(); });
        QVERIFY2(share > 800 && share < 1000, qPrintable(QString::number(share)));
    }

    void stepsAreTakenByPeopleWhoAreThere()
    {
        SampleTown town(bookOf(u"eskilstuna"_s), 7, aFridayMorning(), 0);
        QSet<QString> logins{ u"worker"_s };
        const QList<Person> people = town.people();
        for (const Person &person : people) {
            QVERIFY2(!logins.contains(person.login), qPrintable(person.login));
            QVERIFY(!person.grants.isEmpty() && !person.grants.first().agreement.isEmpty()); // R32
            logins.insert(person.login);
        }
        for (const SampleCase &one : eskilstuna()) {
            for (const Event &event : one.events)
                QVERIFY2(logins.contains(event.by), qPrintable(event.by));
        }
    }
};

LYHORD_TEST(TestSampleTown)
#include "test_sampletown.moc"
