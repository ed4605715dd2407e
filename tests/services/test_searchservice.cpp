#include "core/services/searchservice.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! R102 over cases and the inbox, by whoever searches
class TestSearchService : public QObject
{
    Q_OBJECT

    static InboxItem message()
    {
        InboxItem item;
        item.source = InboxSource::Web;
        item.received = momentFromIso(u"2026-11-19T09:00"_s);
        item.subject = u"Trasig gunga"_s;
        item.text = u"Gungan i Stadsparken är trasig."_s;
        item.submitter.name = u"Bo Lindqvist"_s;
        item.submitter.email = u"bo@example.org"_s;
        item.externalId = u"form:1"_s;
        item.rawSha256 = QByteArray(64, 'a');
        return item;
    }
    static QStringList subjects(const Result<Findings> &found)
    {
        if (!found)
            qFatal("%s", qPrintable(found.error().message + found.error().detail));
        QStringList texts;
        for (const SearchHit &hit : found->cases.hits)
            texts.append(hit.headline);
        for (const InboxHit &hit : found->messages.hits)
            texts.append(hit.subject);
        return texts;
    }
    static QStringList found(Session &session, const QString &text)
    {
        return subjects(SearchService(session).search(text, 10));
    }
    static QStringList near(Session &session, const QString &text)
    {
        const auto exact = SearchService(session).search(text, 10);
        return subjects(SearchService(session).searchNear(text, 10, exact.value_or(Findings())));
    }

private Q_SLOTS:
    void aMessageIsFoundUntilItIsDealtWith()
    {
        TownHall town;
        const InboxItemId id = **town.session().inbox().add(message());
        const QStringList it{ u"Trasig gunga"_s };
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(found(town.session(), u"stadsparken gung"_s), it);
            QVERIFY(town.session().inbox().discard(id, u"skräp"_s));
            QCOMPARE(found(town.session(), u"stadsparken gung"_s), QStringList());
            QCOMPARE(near(town.session(), u"lindkvist"_s), QStringList());
            QVERIFY(town.session().inbox().bringBack(id));
            QCOMPARE(near(town.session(), u"lindkvist"_s), it);
        }
        const Case kept = town.snowCase();
        QVERIFY(town.session().inbox().attachToCase(id, kept.number));
        const auto after = SearchService(town.session()).search(u"gungan"_s, 10);
        QVERIFY(after->messages.hits.isEmpty());
        QCOMPARE(after->cases.hits.size(), 1); // as a follow-up of the case
    }

    void whoDoesNotHandleTheInboxFindsNoMessage()
    {
        TownHall town;
        QVERIFY(*town.session().inbox().add(message()));
        for (const Role role : { Role::Handler, Role::DepartmentRegistrar, Role::QualityOfficer }) {
            const auto session = town.sessionOf(role, u"SBF"_s);
            QCOMPARE(found(*session, u"gungan"_s), QStringList());
            QCOMPARE(near(*session, u"lindkvist"_s), QStringList());
        }
        QCOMPARE(found(*town.sessionOf(Role::ContactCentreOfficer), u"gungan"_s), QStringList(u"Trasig gunga"_s));
    }

    //! A person with protected identity, by an officer without the right of her own to read it (L9)
    void aProtectedMessageIsFoundWithTheRightOnly()
    {
        TownHall town;
        InboxItem hidden = message();
        hidden.submitter.protectedIdentity = true;
        QVERIFY(*town.session().inbox().add(hidden));
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        for (const QString &typed : { u"gungan"_s, u"lindqvist"_s, u"bo@example.org"_s })
            QCOMPARE(found(*officer, typed), QStringList());
        QCOMPARE(near(*officer, u"lindkvist"_s), QStringList());
    }

    void whatIsNearFillsThePlaceThatIsLeft()
    {
        TownHall town;
        for (const QString &name : { u"Eva Andersen"_s, u"Eva Andersson"_s, u"Eva Anderson"_s }) {
            CaseDraft draft = snowDraft();
            draft.headline = name.section(u' ', 1) + u" om snö"_s;
            draft.submitter.name = name;
            QVERIFY(town.cases().registerCase(draft));
        }
        SearchService service(town.session());
        for (int round = 0; round < 3; ++round) {
            const auto exact = service.search(u"Andersson"_s, 10);
            QCOMPARE(subjects(exact), QStringList(u"Andersson om snö"_s));
            QCOMPARE(subjects(service.searchNear(u"Andersson"_s, 10, *exact)),
                (QStringList{ u"Anderson om snö"_s, u"Andersen om snö"_s }));
            QCOMPARE(subjects(service.searchNear(u"Andersson"_s, 2, *exact)), QStringList(u"Anderson om snö"_s));
            QCOMPARE(subjects(service.searchNear(u"Andersson"_s, 1, *exact)), QStringList());
        }
    }

    //! R90: the contact centre sees that one was handed over, when and by whom; by its whole number and nothing else
    void whatWasHandedOverIsKnownByItsWholeNumber()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        QVERIFY(town.cases().apply(
            number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Lämnat vidare."_s } }));
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        for (int round = 0; round < 3; ++round) {
            const Result<Findings> found = SearchService(*officer).search(number, 10);
            QVERIFY(found && found->handedOver && !found->isEmpty());
            QVERIFY(found->cases.hits.isEmpty());
            QCOMPARE(found->handedOver->number, number);
            QCOMPARE(found->handedOver->headline, officer->cases().open(number)->subject.headline);
            QVERIFY(found->handedOver->submitterName.isEmpty() && found->handedOver->snippet.isEmpty());
            for (const QString &less : { number.right(6), number.left(10), u"snö"_s, number + u" snö"_s })
                QVERIFY(!SearchService(*officer).search(less, 10)->handedOver);
            QVERIFY(!SearchService(*handler).search(number, 10)->handedOver);
        }
        const QString ordinary = town.snowCase().number;
        QVERIFY(!SearchService(*officer).search(ordinary, 10)->handedOver);
    }

    //! The municipality's own prefix is a part of the number, typed or not
    void whatWasHandedOverIsKnownByItsNumberWithThePrefix()
    {
        TownHall town;
        Profile profile = *town.session().directory().profile();
        profile.numberPrefix = u"ED"_s;
        QVERIFY(town.session().directory().importProfile(profile));
        const QString number = town.snowCase().number;
        QCOMPARE(number, u"ED-2026-000001"_s);
        QVERIFY(town.cases().apply(
            number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Lämnat vidare."_s } }));
        for (int round = 0; round < 3; ++round) {
            for (const QString &typed : { number, u"ed-2026-000001"_s, u"2026-000001"_s, u" ED-2026-000001 "_s }) {
                const Result<Findings> found = SearchService(town.session()).search(typed, 10);
                QVERIFY2(found && found->handedOver, qPrintable(typed));
                QCOMPARE(found->handedOver->number, number);
            }
            for (const QString &less : { u"ED-2026-00000"_s, u"XY-2026-000001"_s, u"26-000001"_s, u"000001"_s })
                QVERIFY2(!SearchService(town.session()).search(less, 10)->handedOver, qPrintable(less));
        }
    }
};

LYHORD_TEST(TestSearchService)
#include "test_searchservice.moc"
