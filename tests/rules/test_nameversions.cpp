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

//! One value of a department changed from a day on
struct Step
{
    QDate day;
    QString what; //!< a language of its name, or "mailbox"
    QString now;
    [[nodiscard]] Department taken(Department department) const
    {
        if (what == u"mailbox")
            department.mailbox = now;
        else if (now.isEmpty())
            department.name.texts.remove(what);
        else
            department.name.texts.insert(what, now);
        return department;
    }
};

//! "2027-01-01 fi=A sv=B mailbox"
QStringList languagesIn(const QList<DepartmentVersion> &versions)
{
    QStringList lines;
    for (const DepartmentVersion &one : versions) {
        QStringList words{ one.from ? one.from->toString(Qt::ISODate) : u"first"_s };
        for (const auto &[language, name] : one.name.texts.asKeyValueRange())
            words.append(language + u'=' + name);
        if (!one.mailbox.isEmpty())
            words.append(one.mailbox);
        lines.append(words.join(u' '));
    }
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

    void eachLanguageOfANameIsAValueOfItsOwn_data()
    {
        QTest::addColumn<QList<Step>>("steps");
        QTest::addColumn<QStringList>("expected");
        const QDate spring(2027, 3, 1);
        QTest::newRow("Swedish, then Finnish for the same day") << QList<Step>{ { spring, u"sv"_s, u"B"_s },
            { spring, u"fi"_s, u"Bf"_s } } << QStringList{ u"first sv=A"_s, u"2027-03-01 fi=Bf sv=B"_s };
        QTest::newRow("English, then Finnish for a later day")
            << QList<Step>{ { newYear, u"en"_s, u"Be"_s }, { spring, u"fi"_s, u"Bf"_s } }
            << QStringList{ u"first sv=A"_s, u"2027-01-01 en=Be sv=A"_s, u"2027-03-01 en=Be fi=Bf sv=A"_s };
        QTest::newRow("an earlier day does not undo a later one's other language")
            << QList<Step>{ { spring, u"fi"_s, u"Bf"_s }, { newYear, u"sv"_s, u"B"_s } }
            << QStringList{ u"first sv=A"_s, u"2027-01-01 sv=B"_s, u"2027-03-01 fi=Bf sv=B"_s };
        QTest::newRow("an earlier day does not undo a later one's same language")
            << QList<Step>{ { spring, u"sv"_s, u"B"_s }, { newYear, u"sv"_s, u"C"_s } }
            << QStringList{ u"first sv=A"_s, u"2027-01-01 sv=C"_s, u"2027-03-01 sv=B"_s };
        QTest::newRow("a mailbox beside a name")
            << QList<Step>{ { spring, u"sv"_s, u"B"_s }, { spring, u"mailbox"_s, u"b@example.org"_s } }
            << QStringList{ u"first sv=A"_s, u"2027-03-01 sv=B b@example.org"_s };
        QTest::newRow("a word taken back, and only that one")
            << QList<Step>{ { spring, u"sv"_s, u"B"_s }, { spring, u"fi"_s, u"Bf"_s }, { spring, u"sv"_s, u"A"_s } }
            << QStringList{ u"first sv=A"_s, u"2027-03-01 fi=Bf sv=A"_s };
        QTest::newRow("all of it taken back")
            << QList<Step>{ { spring, u"fi"_s, u"Bf"_s }, { spring, u"fi"_s, {} } } << QStringList{};
    }

    void eachLanguageOfANameIsAValueOfItsOwn()
    {
        QFETCH(const QList<Step>, steps);
        QFETCH(const QStringList, expected);
        const Department today = department(u"A"_s, {});
        QList<DepartmentVersion> onThatDay;
        QList<DepartmentVersion> asToday;
        for (const Step &step : steps) {
            onThatDay = withVersion(onThatDay, today, step.taken(departmentOn(today, onThatDay, step.day)), step.day);
            // Somebody who has today's before his eyes changes one value: the rest is as planned
            const Department changed = withWhatIsPlanned(step.taken(today), today, asToday, step.day);
            asToday = withVersion(asToday, today, changed, step.day);
        }
        QCOMPARE(languagesIn(onThatDay), expected);
        if (!QByteArray(QTest::currentDataTag()).contains("taken back")) // it looks as if it had been left alone
            QCOMPARE(languagesIn(asToday), expected);
    }

    void whatALaterVersionTakesBackHasALastDay_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<std::optional<QDate>>("last");
        const QDate day(2026, 12, 1);
        QTest::newRow("the name, which is another one from new year")
            << Step{ day, u"sv"_s, u"C"_s } << std::optional(QDate(2026, 12, 31));
        QTest::newRow("the name as it is to be from new year, earlier")
            << Step{ day, u"sv"_s, u"B"_s } << std::optional<QDate>();
        QTest::newRow("another language") << Step{ day, u"fi"_s, u"Cf"_s } << std::optional<QDate>();
        QTest::newRow("the mailbox") << Step{ day, u"mailbox"_s, u"c@example.org"_s } << std::optional<QDate>();
        QTest::newRow("the same day") << Step{ newYear, u"sv"_s, u"C"_s } << std::optional<QDate>();
    }

    void whatALaterVersionTakesBackHasALastDay()
    {
        QFETCH(const Step, step);
        QFETCH(const std::optional<QDate>, last);
        const Department today = department(u"A"_s, {});
        const auto versions = withVersion({}, today, department(u"B"_s, {}), newYear);
        QCOMPARE(lastDayOfChange(versions, today, step.taken(departmentOn(today, versions, step.day)), step.day), last);
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

    void aVersionOfACategoryBuildsOnWhatHoldsOnItsDay()
    {
        QList<Category> versions{ category(u"A"_s, {}) };
        for (const auto &[language, name] : { std::pair(u"sv"_s, u"B"_s), std::pair(u"fi"_s, u"Bf"_s),
                 std::pair(u"en"_s, u"Be"_s) }) { // three times for the same day
            const Category shown = versions.constFirst();
            Category written = shown;
            written.name.texts.insert(language, name);
            written.valid.from = newYear;
            versions = withVersion(versions, builtOnItsDay(versions, shown, written));
            QCOMPARE(versions.size(), 2);
        }
        QCOMPARE(inWords(versions), QStringList({ u"A –2026-12-31"_s, u"B 2027-01-01–"_s }));
        QCOMPARE(versions.at(1).name.texts,
            (QMap<QString, QString>{ { u"sv"_s, u"B"_s }, { u"fi"_s, u"Bf"_s }, { u"en"_s, u"Be"_s } }));
        // An earlier one in Finnish leaves the Swedish name of the later one
        Category between = versions.constFirst();
        between.name.texts.insert(u"fi"_s, u"Cf"_s);
        between.valid.from = QDate(2026, 12, 1);
        versions = withVersion(versions, builtOnItsDay(versions, versions.constFirst(), between));
        QCOMPARE(
            inWords(versions), QStringList({ u"A –2026-11-30"_s, u"A 2026-12-01–2026-12-31"_s, u"B 2027-01-01–"_s }));
        QCOMPARE(versions.at(2).name.in(u"fi"_s), u"Bf"_s);
    }

    void aProcessMovesOnADayAndIsThereOnce()
    {
        Profile profile;
        profile.processes = { { .key = u"gator"_s,
                                  .parent = u"stad"_s,
                                  .kind = ProcessKind::MainProcess,
                                  .name = named(u"Gator"_s),
                                  .valid = { QDate(2020, 1, 1), QDate(2030, 6, 30) } },
            { .key = u"stad"_s, .parent = {}, .kind = ProcessKind::Area, .name = named(u"Stad"_s), .valid = {} } };
        const Process shown = profile.processes.constFirst();
        Process moved = shown;
        moved.parent = u"vard"_s;
        moved.valid.from = newYear;
        Process renamed = shown;
        renamed.name = named(u"Trafik"_s);
        renamed.valid.from = QDate(2026, 12, 1); // an earlier day: the later place stays, the name is carried on
        QList<Process> versions{ shown };
        for (const Process &written : { moved, renamed })
            versions = withVersion(versions, builtOnItsDay(versions, shown, written));
        profile.processes = versions + profile.processes.mid(1);
        const auto on = [&profile](QDate day) {
            const QList<Process> once = processesOn(profile, day);
            const Process &then = once.constFirst();
            return u"%1 %2 %3"_s.arg(once.size()).arg(then.name.in(u"sv"_s), then.parent);
        };
        QCOMPARE(on(QDate(2019, 1, 1)), u"2 Gator stad"_s);
        QCOMPARE(on(QDate(2026, 11, 30)), u"2 Gator stad"_s);
        QCOMPARE(on(QDate(2026, 12, 31)), u"2 Trafik stad"_s);
        QCOMPARE(on(newYear), u"2 Trafik vard"_s);
        QCOMPARE(on(QDate(2031, 1, 1)), u"2 Trafik vard"_s);
        QCOMPARE(processesOn(profile, newYear).constFirst().valid, shown.valid);
        QCOMPARE(processesOn(profile, newYear).constLast(), profile.processes.constLast());
    }
};

LYHORD_TEST(TestNameVersions)
#include "test_nameversions.moc"
