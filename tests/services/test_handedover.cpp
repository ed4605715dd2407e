#include "core/services/casemarks.h"
#include "core/services/reports.h"
#include "core/services/unreadhandedover.h"
#include "core/services/workingnotes.h"
#include "tests/services/handedovercase.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Every way of asking for a list of cases that could hold it
QList<CaseQuery> everyQuery(const QString &number)
{
    QList<CaseQuery> queries(1);
    for (const auto &[queue, name] : EnumNames<Queue>::all)
        queries.append(inQueue(queue));
    for (const auto &[own, name] : EnumNames<OwnList>::all) {
        queries.append(CaseQuery());
        queries.last().own = own;
    }
    for (const auto &[status, name] : EnumNames<CaseStatus>::all) {
        queries.append(CaseQuery());
        queries.last().status = status;
    }
    for (const QString &text : { number, u"kuvert"_s, u"svanlund"_s, u"1740605"_s }) {
        queries.append(CaseQuery());
        queries.last().text = text;
    }
    queries.append(CaseQuery());
    queries.last().department = u"SBF"_s;
    queries.append(CaseQuery());
    queries.last().receivedFrom = QDate(2026, 11, 1);
    return queries;
}

} // namespace

//! R90: suspected bribery is the chief legal officer's, and what others see and find of it
class TestHandedOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheHasItInAQueueAndFindsIt()
    {
        TownHall hall;
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        const QString number = handedOver(hall);
        QCOMPARE(jurist->cases().counts()->queues.value(Queue::ChiefLegalOfficer), 1);
        QCOMPARE(listed(*jurist, inQueue(Queue::ChiefLegalOfficer)), QStringList{ number });
        for (const QString &text :
            { number, number.right(6), u"kuvert"_s, u"svanlund"_s, u"070-174 06 05"_s, u"174 06"_s })
            QCOMPARE(found(*jurist, text), QStringList{ number });
        const auto file = jurist->cases().open(number);
        QVERIFY(file);
        QVERIFY(!file->handedOver);
        QCOMPARE(file->subject.text, envelopeDraft().text);
        QCOMPARE(file->subject.submitter.name, envelopeDraft().submitter.name);
        QCOMPARE(file->subject.referral->told, u"Det är lämnat vidare."_s);
    }

    //! Also who has the role beside another one
    void sheHasItWhateverElseSheIs_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : { Role::ContactCentreOfficer, Role::ContactCentreAdministrator, Role::Handler })
            QTest::newRow(toName(role).data()) << int(role);
    }
    void sheHasItWhateverElseSheIs()
    {
        QFETCH(const int, role);
        TownHall hall;
        Person both = personAs(Role::ChiefLegalOfficer);
        both.login = u"both"_s;
        const bool isOfDepartment = static_cast<Role>(role) == Role::Handler;
        both.grants += personAs(static_cast<Role>(role), isOfDepartment ? u"SBF"_s : QString()).grants;
        for (Grant &grant : both.grants)
            grant.agreement = u"agreed"_s;
        QVERIFY(hall.session().directory().addPerson(both));
        auto session = Session::open(hall.url(), both.login, hall.clock());
        QVERIFY(session);
        const QString number = handedOver(hall);
        const QString other = hall.snowCase().number;
        QCOMPARE(listed(**session, inQueue(Queue::ChiefLegalOfficer)), QStringList{ number });
        QCOMPARE((*session)->cases().counts()->queues.value(Queue::ChiefLegalOfficer), 1);
        QCOMPARE(found(**session, number), QStringList{ number });
        QCOMPARE(found(**session, u"kuvert"_s), QStringList{ number });
        QCOMPARE((*session)->cases().open(number)->subject.text, envelopeDraft().text);
        QVERIFY(listed(**session, CaseQuery()).contains(other));
        QVERIFY(listed(**session, CaseQuery()).contains(number));
    }

    void nobodyElseFindsIt_data()
    {
        QTest::addColumn<int>("role");
        for (const auto &[role, name] : EnumNames<Role>::all) {
            if (role != Role::ChiefLegalOfficer)
                QTest::newRow(name.data()) << int(role);
        }
    }
    void nobodyElseFindsIt()
    {
        QFETCH(const int, role);
        TownHall hall;
        const auto kind = static_cast<Role>(role);
        const bool isOfDepartment = kind == Role::DepartmentRegistrar || kind == Role::Handler
            || kind == Role::QualityOfficer;
        const auto session = hall.sessionOf(kind, isOfDepartment ? u"SBF"_s : QString());
        setMailbox(hall, u"jurist@example.org"_s);
        const QString number = handedOver(hall);
        QList<Session *> others{ session.get() };
        others.append(&hall.session()); // who registered and referred it
        for (Session *other : std::as_const(others)) {
            for (const QString &text :
                { number, number.right(6), u"kuvert"_s, u"gåvor"_s, u"svanlund"_s, u"1740605"_s, u"berit.svanlund"_s })
                QCOMPARE(found(*other, text), QStringList());
            for (const CaseQuery &query : everyQuery(number)) {
                QVERIFY(!listed(*other, query).contains(number));
                QCOMPARE(other->cases().count(query).value_or(0), 0);
            }
            const auto counts = other->cases().counts();
            if (counts) {
                for (const auto &[queue, count] : counts->queues.toStdMap())
                    QVERIFY2(count == 0, toName(queue).data());
                QCOMPARE(counts->departments.value(u"SBF"_s), 0);
            }
            const PersonSought person{
                .phone = u"070-174 06 05"_s, .email = u"berit.svanlund@example.org"_s, .name = u"Berit Svanlund"_s
            };
            if (const auto earlier = other->cases().earlierOf(person, 10))
                QCOMPARE(earlier->byContact.size() + earlier->byName.size(), 0);
            if (const auto alike = other->cases().similarOpen(envelopeDraft().text, 10))
                QCOMPARE(alike->size(), 0);
            QVERIFY(!other->cases().similarTo(number, 10));
            QVERIFY(!other->cases().compose(number));
            QVERIFY(!other->cases().explain(number));
            QVERIFY(!other->cases().apply(number, Reopen{ u"Inget brott."_s }));
            QVERIFY(!other->cases().apply(number, SendAnswer{ .text = u"Svar."_s }));
            QVERIFY(!other->cases().undo(number));
            for (const Message &letter : other->outbox().messages({}, 50).value_or(QList<Message>())) {
                if (letter.kind == LetterKind::Assignment || letter.kind == LetterKind::Withdrawal)
                    QFAIL("a letter of the case is seen");
                QCOMPARE(toldBy(inWords(letter)), QStringList());
            }
        }
    }

    void aLinkDoesNotTellOfIt()
    {
        TownHall hall;
        const auto officer = hall.sessionOf(Role::ContactCentreOfficer);
        const QString other = hall.snowCase().number;
        const auto stored = hall.cases().registerCase(envelopeDraft());
        QVERIFY(stored);
        QVERIFY(hall.cases().apply(other, LinkTo{ stored->number, LinkKind::Related }));
        QCOMPARE(officer->cases().open(other)->subject.links.size(), 1);
        QVERIFY(hall.cases().apply(stored->number,
            Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Det är lämnat vidare."_s } }));
        for (Session *one : { officer.get(), &hall.session() }) {
            const auto page = one->cases().list({}, {}, 10);
            QVERIFY(page);
            const auto cases = one->cases().casesOf(page->rows);
            QVERIFY(cases);
            QCOMPARE(cases->size(), 1);
            QCOMPARE(cases->constFirst().number, other);
            QVERIFY(cases->constFirst().links.isEmpty());
        }
    }

    //! What one had flagged, looked at and written a note on before it was handed over
    void nothingOfItIsLeftInOnesOwnLists()
    {
        TownHall hall;
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        const auto officer = hall.sessionOf(Role::ContactCentreOfficer);
        const auto handler = hall.sessionOf(Role::Handler, u"SBF"_s);
        const auto stored = hall.cases().registerCase(envelopeDraft());
        QVERIFY(stored);
        const QString number = stored->number;
        const auto others = [&] { return QList<Session *>{ officer.get(), handler.get(), &hall.session() }; };
        for (Session *one : others()) {
            QVERIFY(one->caseMarks().flag(number, { one->today(), u"Kuvertet"_s }));
            QVERIFY(one->workingNotes().add(number, u"Vem tog emot kuvertet?"_s));
            QVERIFY(one->caseMarks().noteLook(stored->id, one->cases().open(number)->events.constLast().id));
        }
        QVERIFY(hall.cases().apply(
            number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Det är lämnat vidare."_s } }));
        QVERIFY(jurist->cases().apply(number, SendAnswer{ .text = u"Vi utreder."_s }));
        for (Session *one : others()) {
            const auto counts = one->cases().counts();
            for (const auto &[own, count] : counts->own.toStdMap())
                QVERIFY2(count == 0, toName(own).data());
            const auto marked = one->caseMarks().marked();
            QVERIFY(marked);
            QVERIFY(marked->changed.isEmpty() && marked->flagged.isEmpty());
            for (const CaseQuery &query : everyQuery(number))
                QVERIFY(!listed(*one, query).contains(number));
        }
        QVERIFY(jurist->cases().open(number)->notes.isEmpty()); // of the contact centre, and for nobody else
    }

    void figuresPointAtNothing_data()
    {
        QTest::addColumn<int>("role");
        for (const auto &[role, name] : EnumNames<Role>::all) {
            if (reachOf(role, Action::ReadStatistics) != Reach::Never)
                QTest::newRow(name.data()) << int(role);
        }
    }
    void figuresPointAtNothing()
    {
        QFETCH(const int, role);
        TownHall hall;
        const auto kind = static_cast<Role>(role);
        const QString department = kind == Role::QualityOfficer ? u"SBF"_s : QString();
        const auto session = hall.sessionOf(kind, department);
        const QString number = handedOver(hall);
        hall.setNow(u"2026-12-07T10:00"_s);
        for (const SplitBy split : { SplitBy::Department, SplitBy::Gender, SplitBy::Type }) {
            const ReportRequest request{ .period = { u"2026-11"_s, QDate(2026, 11, 1), QDate(2026, 11, 30) },
                .department = department,
                .split = split };
            const auto report = session->reports().make(request);
            QVERIFY2(report, report ? "" : qPrintable(report.error().message));
            for (const ReportTable &table : report->tables) {
                for (const ReportRow &row : table.rows) {
                    for (qsizetype i = 0; i < row.cells.size(); ++i) {
                        const bool isOfDepartment = !department.isEmpty() || row.key == "SBF"_L1;
                        QVERIFY2(!isOfDepartment || !row.cells.at(i).hasCases, qPrintable(table.key + row.key));
                        const auto behind = session->reports().casesBehind(
                            request, { table.key, row.key, table.columns.at(i).key }, 50);
                        QVERIFY(!behind || behind->isEmpty());
                    }
                }
            }
            const auto told = session->reports().eachCase(request, [](const CaseFacts &) -> Result<> {
                return failed(ErrorCode::Refused, u"that there is one is told"_s);
            });
            QVERIFY2(told, told ? "" : qPrintable(told.error().message));
        }
    }

    //! Neither that it is there nor what she does with it moves a figure or a row of the facts
    void noFigureMoves()
    {
        TownHall hall;
        const auto session = hall.sessionOf(Role::QualityStrategist);
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        static_cast<void>(hall.snowCase());
        const Case elsewhere = hall.snowCase();
        QVERIFY(hall.cases().apply(
            elsewhere.number, Refer{ { ReferralGround::FaultReport, {}, u"Felanmälan"_s, u"Anmäl det dit."_s } }));
        const auto counted = [&] {
            QList<QList<ReportCell>> cells;
            QStringList facts;
            hall.setNow(u"2026-12-07T10:00"_s);
            for (const SplitBy split : { SplitBy::None, SplitBy::Department, SplitBy::Type, SplitBy::Channel }) {
                const ReportRequest request{ .period = { u"2026-11"_s, QDate(2026, 11, 1), QDate(2026, 11, 30) },
                    .split = split };
                const auto report = session->reports().make(request);
                if (!report)
                    qFatal("%s", qPrintable(report.error().message));
                for (const ReportTable &table : report->tables) {
                    for (const ReportRow &row : table.rows)
                        cells.append(row.cells);
                }
                const auto told = session->reports().eachCase(request, [&facts](const CaseFacts &one) -> Result<> {
                    facts.append(one.number);
                    return {};
                });
                if (!told)
                    qFatal("%s", qPrintable(told.error().message));
            }
            return std::pair(cells, facts);
        };
        const auto before = counted();
        QCOMPARE(before.second.size(), 8); // two cases, for each of the splits
        hall.setNow(u"2026-11-20T14:05"_s);
        const QString number = handedOver(hall);
        QVERIFY(counted() == before);
        QVERIFY(jurist->cases().apply(number, SendAnswer{ .text = u"Vi utreder."_s }));
        QVERIFY(counted() == before);
        QVERIFY(jurist->outbox().markDispatched({ letters(*jurist, LetterKind::Answer).constFirst().id }));
        QVERIFY(counted() == before);
    }

    void whoRefersItSeesNoMoreOfItThanOthers()
    {
        TownHall hall;
        const QString number = handedOver(hall);
        for (const Result<CaseFile> &file :
            { hall.cases().afterOwnStep(number), hall.cases().open(number), hall.cases().refreshed(number) }) {
            QVERIFY(file);
            QVERIFY(file->handedOver);
            QCOMPARE(file->subject.number, number);
            QCOMPARE(toldBy(file->subject.headline + file->subject.text + file->subject.submitter.name), QStringList());
        }
    }

    void theContactCentreSeesThatAndNothingMore()
    {
        TownHall hall;
        const auto officer = hall.sessionOf(Role::ContactCentreOfficer);
        const QString number = handedOver(hall);
        for (Session *session : { officer.get(), &hall.session() }) {
            const auto file = session->cases().open(number);
            QVERIFY2(file, file ? "" : qPrintable(file.error().message));
            QVERIFY(file->handedOver);
            QCOMPARE(file->subject.status, CaseStatus::Referred);
            Case known;
            known.number = number;
            known.headline = file->subject.headline;
            known.status = CaseStatus::Referred;
            known.secrecy = true;
            QCOMPARE(file->subject, known); // nothing else is filled in
            QCOMPARE(toldBy(known.headline), QStringList());
            QCOMPARE(file->events.size(), 1);
            QCOMPARE(file->events.constFirst().kind, EventKind::Referred);
            QCOMPARE(file->events.constFirst().by, u"anna"_s);
            QCOMPARE(file->events.constFirst().at, momentFromIso(u"2026-11-20T14:05"_s));
            QVERIFY(file->events.constFirst().details.isEmpty());
            QVERIFY(file->messages.isEmpty() && file->attachments.isEmpty() && file->notes.isEmpty());
            QVERIFY(file->offered.isEmpty() && !file->mayUndo && !file->mayNote);
        }
    }

    //! A department that was asked before it was handed over has nothing to do with it any more
    void aDepartmentSeesNothing()
    {
        TownHall hall;
        const auto handler = hall.sessionOf(Role::Handler, u"SBF"_s);
        const QString number = handedOver(hall);
        const auto missing = handler->cases().open(u"2026-999999"_s);
        const auto hidden = handler->cases().open(number);
        QVERIFY(!missing && !hidden);
        QCOMPARE(hidden.error().code, missing.error().code); // nor that there is one
        QCOMPARE(hidden.error().message.count(number), missing.error().message.count(u"2026-999999"_s));
    }

    //! The only one leaves, loses the role or gets an end day: said in words, and done only when that is confirmed
    void theOnlyOneLeavesOnlyWhenThatIsConfirmed_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("leaves") << 0;
        QTest::newRow("loses the role") << 1;
        QTest::newRow("leaves on a day to come") << 2;
    }
    void theOnlyOneLeavesOnlyWhenThatIsConfirmed()
    {
        QFETCH(const int, how);
        TownHall hall;
        Directory &directory = hall.session().directory();
        const QString login = hall.sessionOf(Role::ChiefLegalOfficer)->person().login;
        static_cast<void>(handedOver(hall));
        static_cast<void>(handedOver(hall));
        QCOMPARE(*unreadHandedOver(hall.session(), hall.session().directory()), std::nullopt);
        const QDate today = hall.session().today();
        const auto leave = [&](Warnings warnings) {
            if (how != 1)
                return directory.retirePerson(login, today.addDays(how == 0 ? -1 : 30), warnings);
            Person person = *directory.person(login);
            person.grants.first().validTo = today.addDays(-1);
            return directory.changePerson(person, warnings);
        };
        const Person before = *directory.person(login);
        for (int round = 0; round < 3; ++round) {
            const auto refused = leave(Warnings::Refuse);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Refused);
            QCOMPARE(refused.error().field, u"accept_warnings"_s);
            const QString said = refused.error().message;
            QVERIFY2(said.contains(u"nobody could read what is handed over"_s), qPrintable(said));
            QVERIFY2(said.contains(u"2 case"_s), qPrintable(said));
            QCOMPARE(toldBy(said), QStringList());
            QCOMPARE(*directory.person(login), before);
        }
        Person renamed = before; // what leaves her where she is asks for nothing
        renamed.name = u"Karin Wallgren"_s;
        QVERIFY(directory.changePerson(renamed));
        QVERIFY(leave(Warnings::Accept));
        const auto unread = unreadHandedOver(hall.session(), hall.session().directory());
        QVERIFY(unread);
        QCOMPARE(unread->has_value(), how != 2);
        if (how != 2)
            QCOMPARE((*unread)->cases, 2);
        const auto officer = hall.sessionOf(Role::ContactCentreOfficer);
        QCOMPARE(
            *unreadHandedOver(*officer, officer->directory()), std::nullopt); // who does not administer is not told
        Person next = personAs(Role::ChiefLegalOfficer);
        next.login = u"next"_s;
        next.grants.first().agreement = u"agreed"_s;
        QVERIFY(directory.addPerson(next));
        QCOMPARE(*unreadHandedOver(hall.session(), hall.session().directory()), std::nullopt);
    }

    void oneOfTwoLeavesUnasked()
    {
        TownHall hall;
        const QString login = hall.sessionOf(Role::ChiefLegalOfficer)->person().login;
        Person other = personAs(Role::ChiefLegalOfficer);
        other.login = u"other"_s;
        other.grants.first().agreement = u"agreed"_s;
        QVERIFY(hall.session().directory().addPerson(other));
        QVERIFY(hall.session().directory().retirePerson(login, hall.session().today().addDays(-1)));
    }

    //! One that was none is opened again by her, and is everybody's as before
    void whatWasNoneGoesBack()
    {
        TownHall hall;
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        const QString number = handedOver(hall);
        const auto opened = jurist->cases().apply(number, Reopen{ u"Inget brott."_s });
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
        QCOMPARE(jurist->cases().counts()->queues.value(Queue::ChiefLegalOfficer), 0);
        QVERIFY(!jurist->cases().open(number));
        const auto file = hall.cases().open(number);
        QVERIFY(file && !file->handedOver);
        QCOMPARE(found(hall.session(), number), QStringList{ number });
    }

    void sheSeesNoOtherCase()
    {
        TownHall hall;
        const auto jurist = hall.sessionOf(Role::ChiefLegalOfficer);
        const QString other = hall.snowCase().number;
        QVERIFY(!jurist->cases().open(other));
        QCOMPARE(found(*jurist, other), QStringList());
        QCOMPARE(listed(*jurist, CaseQuery()), QStringList());
        QCOMPARE(jurist->outbox().messages({}, 50)->size(), 0);
        QVERIFY(!jurist->cases().apply(other, SendAnswer{ .text = u"Svar."_s, .outcome = Outcome::NoAction }));
    }
};

LYHORD_TEST(TestHandedOver)
#include "test_handedover.moc"
