#include "core/rules/sameperson.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! By what a person is recognised who gets in touch again
class TestSamePerson : public QObject
{
    Q_OBJECT

    static Submitter told(const QString &name, const QString &phone, const QString &email)
    {
        Submitter who;
        who.name = name;
        who.phone = phone;
        who.email = email;
        return who;
    }

private Q_SLOTS:
    void onlyWhatTellsWhoItIsIsSought_data()
    {
        QTest::addColumn<Submitter>("who");
        QTest::addColumn<PersonSought>("sought");
        QTest::newRow("nothing yet") << told({}, {}, {}) << PersonSought{};
        QTest::newRow("all of it") << told(u" Åsa  Öberg "_s, u"070-174 06 05 "_s, u" asa@example.org"_s)
                                   << PersonSought{ u"070-174 06 05"_s, u"asa@example.org"_s, u"Åsa Öberg"_s };
        QTest::newRow("a first name is many people's") << told(u"Åsa"_s, {}, {}) << PersonSought{};
        QTest::newRow("the beginning of a number") << told({}, u"070-174"_s, {}) << PersonSought{};
        QTest::newRow("half an address") << told({}, {}, u"asa@example"_s) << PersonSought{};
    }
    void onlyWhatTellsWhoItIsIsSought()
    {
        QFETCH(const Submitter, who);
        QFETCH(const PersonSought, sought);
        QCOMPARE(personSought(who, false), sought);
        QCOMPARE(personSought(who, false).isEmpty(), sought == PersonSought{});
    }

    void nobodyIsSoughtWhoIsProtected()
    {
        Submitter who = told(u"Åsa Öberg"_s, u"070-174 06 05"_s, u"asa@example.org"_s);
        QVERIFY(!personSought(who, false).isEmpty());
        QVERIFY(personSought(who, true).isEmpty());
        who.protectedIdentity = true;
        QVERIFY(personSought(who, false).isEmpty());
        who.protectedIdentity = false;
        who.anonymous = true;
        QVERIFY(personSought(who, false).isEmpty());
    }

    void twoPeopleAreSeenWhereNothingAgrees_data()
    {
        QTest::addColumn<Submitter>("one");
        QTest::addColumn<Submitter>("other");
        QTest::addColumn<bool>("two");
        const Submitter asa = told(u"Åsa Öberg"_s, u"070-174 06 05"_s, u"asa@example.org"_s);
        QTest::newRow("other names") << asa << told(u"Bo Ek"_s, {}, {}) << true;
        QTest::newRow("another address") << told({}, {}, u"bo@example.org"_s) << asa << true;
        QTest::newRow("another number") << told({}, u"070-174 06 06"_s, {}) << asa << true;
        QTest::newRow("all of it other") << told(u"Bo Ek"_s, u"016-12 34 56"_s, u"bo@example.org"_s) << asa << true;
        QTest::newRow("the same") << asa << asa << false;
        QTest::newRow("a new address, the same name") << told(u"öberg åsa"_s, {}, u"o@example.com"_s) << asa << false;
        QTest::newRow("the family's address") << told(u"Bo Ek"_s, {}, u"ASA@example.org "_s) << asa << false;
        QTest::newRow("the number as it is written abroad") << told(u"Å"_s, u"+46 70 174 06 05"_s, {}) << asa << false;
        QTest::newRow("a first name") << told(u"Åsa"_s, {}, {}) << asa << false;
        QTest::newRow("nothing to compare") << told({}, u"070-174 06 05"_s, {}) << told(u"Bo Ek"_s, {}, {}) << false;
        QTest::newRow("nothing told") << Submitter() << asa << false;
        Submitter nobody = told(u"Bo Ek"_s, {}, {});
        nobody.anonymous = true;
        QTest::newRow("anonymous") << nobody << asa << false;
    }
    void twoPeopleAreSeenWhereNothingAgrees()
    {
        QFETCH(const Submitter, one);
        QFETCH(const Submitter, other);
        QTEST(areTwoPeople(one, other), "two");
        QTEST(areTwoPeople(other, one), "two");
    }

    void namesAreTheSameInAnyOrder()
    {
        const Submitter who = told(u"Åsa Maria Öberg-Ek"_s, {}, u"Asa@Example.org "_s);
        for (const QString &name : { u"Åsa Öberg"_s, u"öberg åsa"_s, u"ÅSA MARIA"_s, u"A\u030Asa Ek"_s })
            QVERIFY2(hasName(who, name), qPrintable(name));
        for (const QString &name : { u"Asa Oberg"_s, u"Åsa Öber"_s, u"Åsa Berg"_s, QString() })
            QVERIFY2(!hasName(who, name), qPrintable(name));
        QVERIFY(hasEmail(who, u"asa@example.org"_s));
        QVERIFY(!hasEmail(who, u"sa@example.org"_s));
        QVERIFY(!hasEmail(told({}, {}, {}), {}));
    }
};

Q_DECLARE_METATYPE(lyhord::PersonSought)

LYHORD_TEST(TestSamePerson)
#include "test_sameperson.moc"
