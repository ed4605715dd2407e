#include "core/intake/profilechanges.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Before a profile is read, old and new values are said of what it changes
class TestProfileChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldAndNewValuesAreSaid()
    {
        const Profile there = smallProfile();
        Profile file = there;
        Department &department = file.departments.first();
        const QString kind = u"department"_s;
        const QString key = department.key;
        QCOMPARE(ProfileChanges(there, file).inWords(kind, key), QString());
        const QString before = department.mailbox;
        department.mailbox = u"ny@example.org"_s;
        department.name.texts.insert(u"fi"_s, u"Uusi nimi"_s);
        const QString told = ProfileChanges(there, file).inWords(kind, key);
        QVERIFY2(told.contains(u"mailbox: %1 → ny@example.org"_s.arg(before)), qPrintable(told));
        QVERIFY2(told.contains(u"name (fi): "_s) && told.contains(u"→ Uusi nimi"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"name (sv)"_s), qPrintable(told));
        department.mailbox.clear();
        QVERIFY(ProfileChanges(there, file).inWords(kind, key).contains(u"mailbox: %1 → nothing"_s.arg(before)));
    }

    void theMunicipalityAndItsRuleValues()
    {
        const Profile there = smallProfile();
        Profile file = there;
        file.contactCentre = u"Kontakt"_s;
        const QString told = ProfileChanges(there, file).inWords(u"municipality"_s, file.municipality);
        QCOMPARE(told, u"contact centre: %1 → Kontakt"_s.arg(there.contactCentre));
        Profile earlier = there;
        earlier.settings = { { u"answer_working_days"_s, u"10"_s, QDate(2019, 9, 1) } };
        file.settings = { { u"answer_working_days"_s, u"12"_s, QDate(2027, 1, 1) } };
        const QString value = ProfileChanges(earlier, file).inWords(u"setting"_s, u"answer_working_days"_s);
        QVERIFY2(value.contains(u"value: 10 → 12"_s), qPrintable(value));
    }

    void whatIsLongIsShortened()
    {
        const Profile there = smallProfile();
        Profile file = there;
        file.departments.first().routines = QString(500, u'x');
        const QString told = ProfileChanges(there, file).inWords(u"department"_s, file.departments.constFirst().key);
        QVERIFY2(told.size() < 200 && told.contains(u'…'), qPrintable(told));
    }
};

LYHORD_TEST(TestProfileChanges)
#include "test_profilechanges.moc"
