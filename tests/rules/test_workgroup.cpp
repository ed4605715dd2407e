#include "core/rules/workgroup.h"

#include "lifecyclefixture.h"

using namespace lyhord;
using namespace lyhord::test;

//! L2: working notes are shared by those who work on the case at the same place, and by nobody else
class TestWorkgroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereOneWorksOnACase_data()
    {
        QTest::addColumn<Person>("person");
        QTest::addColumn<Case>("subject");
        QTest::addColumn<QString>("group");
        const Case asked = registeredCase({ u"SBF"_s });
        Case secret = asked;
        secret.secrecy = true;
        Person seer = officer();
        seer.mayReadSecret = true;
        const Case bribery = referredCase(ReferralGround::BriberyOrCrime);
        const auto as = [](Role role, const QString &department = {}) { return personAs(role, department); };
        QTest::newRow("officer") << officer() << asked << u"contact_centre"_s;
        QTest::newRow("administrator") << administrator() << asked << u"contact_centre"_s;
        QTest::newRow("handler asked") << as(Role::Handler, u"SBF"_s) << asked << u"department:SBF"_s;
        QTest::newRow("registrar asked") << as(Role::DepartmentRegistrar, u"SBF"_s) << asked << u"department:SBF"_s;
        QTest::newRow("handler of another") << as(Role::Handler, u"KFF"_s) << asked << QString();
        QTest::newRow("reads only") << as(Role::QualityOfficer, u"SBF"_s) << asked << QString();
        QTest::newRow("the worker") << as(Role::Worker) << asked << QString();
        QTest::newRow("counts only") << as(Role::QualityStrategist) << asked << QString();
        QTest::newRow("secret, without the right") << officer() << secret << QString();
        QTest::newRow("secret, with it") << seer << secret << u"contact_centre"_s;
        QTest::newRow("bribery, the contact centre") << administrator() << bribery << QString();
        QTest::newRow("bribery, the chief legal officer") << as(Role::ChiefLegalOfficer) << bribery << u"legal"_s;
        QTest::newRow("the chief legal officer, another case") << as(Role::ChiefLegalOfficer) << asked << QString();
    }
    void whereOneWorksOnACase()
    {
        QFETCH(const Person, person);
        QFETCH(const Case, subject);
        QTEST(workgroupFor(person, subject, QDate(2026, 11, 23)), "group");
    }

    void whoHasLeftWorksNowhere()
    {
        Person left = officer();
        left.retired = QDate(2026, 11, 1);
        QVERIFY(workgroupsOf(left, QDate(2026, 11, 23)).isEmpty());
        QCOMPARE(workgroupsOf(officer(), QDate(2026, 11, 23)), QStringList{ u"contact_centre"_s });
    }
};

LYHORD_TEST(TestWorkgroup)
#include "test_workgroup.moc"
