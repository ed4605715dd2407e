#include "core/rules/nameversions.h"

#include "core/rules/profilenames.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate newYear(2027, 1, 1);

LocalText named(const QString &name)
{
    return { { { u"sv"_s, name } } };
}

Department department(const QString &name, const QString &mailbox)
{
    return { .key = u"SBF"_s, .name = named(name), .mailbox = mailbox };
}

//! "2027-01-01 Name mailbox"
QStringList inWords(const QList<DepartmentVersion> &versions)
{
    QStringList lines;
    for (const DepartmentVersion &one : versions)
        lines.append(u"%1 %2 %3"_s.arg(
            one.from ? one.from->toString(Qt::ISODate) : u"first"_s, one.name.in(u"sv"_s), one.mailbox));
    return lines;
}

QStringList inWords(const QList<Category> &versions)
{
    QStringList lines;
    for (const Category &one : versions)
        lines.append(
            u"%1 %2–%3"_s.arg(one.name.in(u"sv"_s), one.valid.from ? one.valid.from->toString(Qt::ISODate) : QString(),
                one.valid.to ? one.valid.to->toString(Qt::ISODate) : QString()));
    return lines;
}

Category category(const QString &name, std::optional<QDate> from, std::optional<QDate> to = {})
{
    return { .path = u"SBF/vinter"_s, .name = named(name), .mandatory = false, .valid = { from, to } };
}

} // namespace

//! R97: a changed name or mailbox is a new version from a day; what held before stays readable
class TestNameVersions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstChangeKeepsWhatHeldBefore()
    {
        const Department there = department(u"A"_s, u"a@example.org"_s);
        QCOMPARE(inWords(withVersion({}, there, department(u"A"_s, u"b@example.org"_s), newYear)),
            QStringList({ u"first A a@example.org"_s, u"2027-01-01 A b@example.org"_s }));
    }

    void aLaterVersionKeepsItsOwnAndTakesWhatIsChangedBeforeIt()
    {
        const Department there = department(u"A"_s, u"a@example.org"_s);
        QList<DepartmentVersion> versions = withVersion({}, there, department(u"B"_s, u"a@example.org"_s), newYear);
        versions = withVersion(versions, there, department(u"A"_s, u"c@example.org"_s), QDate(2026, 12, 1));
        QCOMPARE(inWords(versions),
            QStringList(
                { u"first A a@example.org"_s, u"2026-12-01 A c@example.org"_s, u"2027-01-01 B c@example.org"_s }));
    }

    void whatIsTakenBackIsNoVersion()
    {
        const Department there = department(u"A"_s, u"a@example.org"_s);
        const auto versions = withVersion({}, there, department(u"B"_s, u"a@example.org"_s), newYear);
        QCOMPARE(inWords(withVersion(versions, there, there, newYear)), QStringList());
    }

    void aProfileGivesTheNamesOfItsDay()
    {
        Profile profile;
        profile.departments = { department(u"A"_s, u"a@example.org"_s) };
        profile.departmentVersions = withVersion(
            {}, profile.departments.at(0), department(u"B"_s, u"b@example.org"_s), newYear);
        profile.categories = { category(u"Vinter"_s, {}, QDate(2026, 12, 31)), category(u"Halka"_s, newYear) };
        for (int time = 1; time <= 3; ++time) { // also from one that was asked for another day before
            profile = profileOn(profile, newYear);
            QCOMPARE(profile.departments.at(0).mailbox, u"b@example.org"_s);
            QCOMPARE(categoryInWords(u"SBF/vinter"_s, profile), u"Halka"_s);
            profile = profileOn(profile, newYear.addDays(-1));
            QCOMPARE(profile.departments.at(0).mailbox, u"a@example.org"_s);
            QCOMPARE(categoryInWords(u"SBF/vinter"_s, profile), u"Vinter"_s);
        }
    }

    void aCategorysNewNameEndsTheFormerTheDayBefore_data()
    {
        QTest::addColumn<QList<Category>>("there");
        QTest::addColumn<Category>("changed");
        QTest::addColumn<QStringList>("expected");
        const QList<Category> one{ category(u"A"_s, {}) };
        QTest::newRow("the first change")
            << one << category(u"B"_s, newYear) << QStringList{ u"A –2026-12-31"_s, u"B 2027-01-01–"_s };
        const QList<Category> two{ category(u"A"_s, {}, QDate(2026, 12, 31)), category(u"B"_s, newYear) };
        QTest::newRow("between") << two << category(u"C"_s, QDate(2026, 12, 1))
                                 << QStringList{ u"A –2026-11-30"_s, u"C 2026-12-01–2026-12-31"_s, u"B 2027-01-01–"_s };
        QTest::newRow("the same day once more")
            << two << category(u"C"_s, newYear) << QStringList{ u"A –2026-12-31"_s, u"C 2027-01-01–"_s };
        QTest::newRow("of one that ends")
            << QList<Category>{ category(u"A"_s, {}, QDate(2028, 6, 30)) } << category(u"B"_s, newYear)
            << QStringList{ u"A –2026-12-31"_s, u"B 2027-01-01–2028-06-30"_s };
    }

    void aCategorysNewNameEndsTheFormerTheDayBefore()
    {
        QFETCH(const QList<Category>, there);
        QFETCH(const Category, changed);
        QFETCH(const QStringList, expected);
        QCOMPARE(inWords(withVersion(there, changed)), expected);
    }
};

LYHORD_TEST(TestNameVersions)
#include "test_nameversions.moc"
