#include "core/rules/firstdaywithout.h"
#include "core/rules/permissions.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! R90: from when on nobody reads what is handed over to the chief legal officer
class TestFirstDayWithout : public QObject
{
    Q_OBJECT

    static Person officer(std::optional<QDate> to = std::nullopt, std::optional<QDate> retired = std::nullopt,
        QDate from = QDate(2020, 1, 1))
    {
        Person person = personAs(Role::ChiefLegalOfficer);
        person.grants.first().validFrom = from;
        person.grants.first().validTo = to;
        person.retired = retired;
        return person;
    }

private Q_SLOTS:
    void theFirstDayWithoutAReader_data()
    {
        QTest::addColumn<QList<Person>>("people");
        QTest::addColumn<std::optional<QDate>>("nobody");
        const QDate today(2026, 11, 20);
        const Person administrator = personAs(Role::ContactCentreAdministrator);
        using Day = std::optional<QDate>;
        QTest::newRow("nobody ever") << QList<Person>{ administrator } << Day(today);
        QTest::newRow("one, for good") << QList<Person>{ administrator, officer() } << Day();
        QTest::newRow("one until the end of today") << QList<Person>{ officer(today) } << Day(QDate(2026, 11, 21));
        QTest::newRow("one whose role has ended") << QList<Person>{ officer(QDate(2026, 11, 19)) } << Day(today);
        QTest::newRow("one who has left") << QList<Person>{ officer({}, QDate(2026, 11, 19)) } << Day(today);
        QTest::newRow("one who leaves before the role ends")
            << QList<Person>{ officer(QDate(2027, 6, 30), QDate(2026, 12, 31)) } << Day(QDate(2027, 1, 1));
        QTest::newRow("another one follows at once")
            << QList<Person>{ officer(QDate(2026, 12, 31)), officer({}, {}, QDate(2027, 1, 1)) } << Day();
        QTest::newRow("another one follows later") << QList<Person>{ officer(QDate(2026, 12, 31)),
            officer({}, {}, QDate(2027, 2, 1)) } << Day(QDate(2027, 1, 1));
        QTest::newRow("the other one stays") << QList<Person>{ officer(today), officer() } << Day();
    }
    void theFirstDayWithoutAReader()
    {
        QFETCH(const QList<Person>, people);
        QFETCH(const std::optional<QDate>, nobody);
        QCOMPARE(firstDayWithout(Action::ReadBribery, people, QDate(2026, 11, 20)), nobody);
    }
};

LYHORD_TEST(TestFirstDayWithout)
#include "test_firstdaywithout.moc"
