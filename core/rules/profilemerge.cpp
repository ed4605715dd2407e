#include "core/rules/profilemerge.h"

#include "core/rules/dayinsentence.h"
#include "core/rules/nameversions.h"
#include "core/rules/rulevalues.h"
#include "core/rules/workingcalendar.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ProfileMerge)
};

template <class T, class Key>
qsizetype placeOf(const QList<T> &entries, const T &wanted, Key key)
{
    const auto found = std::ranges::find_if(entries, [&](const T &one) { return key(one) == key(wanted); });
    return found == entries.end() ? -1 : found - entries.begin();
}

QString keyOfHeadline(const Headline &headline)
{
    return headline.department + u": "_s + headline.text;
}

QString keyOfGround(const GroundRule &rule)
{
    return toName(rule.ground);
}

QString keyOfLetter(const LetterTemplate &letter)
{
    return u"%1 %2"_s.arg(QString(toName(letter.kind)), letter.language);
}

//! As it stands here, where the file cannot know it
void keepWhatIsOurs(Headline &headline, const Headline &there)
{
    headline.id = there.id;
}

void keepWhatIsOurs(StandardAnswer &answer, const StandardAnswer &there)
{
    answer.id = there.id;
}

template <class T>
void keepWhatIsOurs(T &, const T &)
{
}

// What is there in several versions, each from a day on

QString keyOf(const Category &category)
{
    return category.path;
}

QString keyOf(const Process &process)
{
    return process.key;
}

template <class T>
QList<T> versionsIn(const QList<T> &all, const QString &key)
{
    Profile profile;
    if constexpr (std::is_same_v<T, Category>) {
        profile.categories = all;
        return versionsOfCategory(key, profile);
    } else {
        profile.processes = all;
        return versionsOfProcess(key, profile);
    }
}

Category asInFile(Category category, const Category &given)
{
    category.name = given.name;
    category.mandatory = given.mandatory;
    return category;
}

Process asInFile(Process process, const Process &given)
{
    process.name = given.name;
    process.parent = given.parent;
    process.kind = given.kind;
    return process;
}

bool isAnotherName(const Category &former, const Category &now)
{
    return !(former.name == now.name);
}

//! Or another place, which old reports keep as well
bool isAnotherName(const Process &former, const Process &now)
{
    return !(former.name == now.name && former.parent == now.parent);
}

QString holdsAtOnce()
{
    return Tr::tr("Holds at once");
}

//! From one day, or from several one after another
QString holdFrom(const QList<QDate> &days)
{
    QStringList words;
    for (const QDate day : days)
        words.append(dayInSentence(day));
    //: a day, or several: "1 December 2026 and 1 March 2027"
    return days.isEmpty() ? holdsAtOnce() : Tr::tr("Holds from %1").arg(QLocale().createSeparatedList(words));
}

class Merge
{
public:
    Merge(const Profile &there, const Profile &file, const MergeWishes &wishes)
        : m_there(profileOn(there, wishes.today))
        , m_file(file)
        , m_wishes(wishes)
    {
        m_merge.profile = m_there;
    }

    ProfileMerge all()
    {
        Profile &into = m_merge.profile;
        municipality(into);
        departments(into);
        apply(u"headline"_s, into.headlines, m_file.headlines, keyOfHeadline);
        apply(u"area"_s, into.areas, m_file.areas, [](const Area &x) { return x.key; });
        named(u"category"_s, into.categories, m_file.categories);
        apply(u"standard_answer"_s, into.standardAnswers, m_file.standardAnswers,
            [](const StandardAnswer &x) { return x.key; });
        apply(u"ground"_s, into.grounds, m_file.grounds, keyOfGround);
        apply(u"statute"_s, into.statutes, m_file.statutes, [](const Statute &x) { return x.key; });
        named(u"process"_s, into.processes, m_file.processes);
        apply(u"service_declaration"_s, into.serviceDeclarations, m_file.serviceDeclarations,
            [](const ServiceDeclaration &x) { return x.key; });
        apply(u"campaign"_s, into.campaigns, m_file.campaigns, [](const Campaign &x) { return x.key; });
        apply(u"letter"_s, into.letters, m_file.letters, keyOfLetter);
        settings(into);
        closingDays(into);
        return std::move(m_merge);
    }

private:
    void municipality(Profile &into)
    {
        into.key = m_file.key;
        into.municipality = m_file.municipality;
        into.contactCentre = m_file.contactCentre;
        into.numberPrefix = m_file.numberPrefix;
        into.types = m_file.types;
        into.ownPhoneNumbers = m_file.ownPhoneNumbers;
        if (!(into.key == m_there.key && into.municipality == m_there.municipality
                && into.contactCentre == m_there.contactCentre && into.numberPrefix == m_there.numberPrefix
                && into.types == m_there.types && into.ownPhoneNumbers == m_there.ownPhoneNumbers))
            m_merge.changed.append({ u"municipality"_s, m_file.municipality, holdsAtOnce() });
    }

    template <class T, class Key>
    void apply(const QString &kind, QList<T> &into, const QList<T> &file, Key key)
    {
        for (const T &given : file) {
            if (isThere(into, given, key))
                continue;
            const qsizetype place = placeOf(into, given, key);
            if (place < 0) {
                into.append(given);
                m_merge.added.append({ kind, key(given) });
                continue;
            }
            T changed = given;
            keepWhatIsOurs(changed, into.at(place));
            m_merge.changed.append({ kind, key(given), holdsAtOnce() });
            into[place] = changed;
        }
        if (!m_wishes.retireMissing)
            return;
        for (T &one : into) {
            if (placeOf(file, one, key) < 0)
                retire(kind, key(one), one);
        }
    }

    //! Just so: a headline that was retired and agreed again is there twice
    template <class T, class Key>
    static bool isThere(const QList<T> &entries, const T &given, Key key)
    {
        return std::ranges::any_of(entries, [&](const T &one) {
            T same = given;
            keepWhatIsOurs(same, one);
            return key(one) == key(given) && same == one;
        });
    }

    template <class T>
    void retire(const QString &kind, const QString &key, T &entry)
    {
        if constexpr (requires { entry.valid; })
            end(kind, key, entry.valid);
        else
            m_merge.kept.append({ kind, key, Tr::tr("It belongs to every municipality and cannot be retired.") });
    }

    void end(const QString &kind, const QString &key, Validity &valid)
    {
        const QDate last = std::max(m_wishes.today.addDays(-1), valid.from.value_or(QDate()));
        if (valid.to && *valid.to <= last)
            return;
        valid.to = last;
        m_merge.retired.append({ kind, key });
    }

    void departments(Profile &into)
    {
        for (const Department &given : m_file.departments) {
            const qsizetype place = placeOf(into.departments, given, [](const Department &x) { return x.key; });
            if (place < 0) {
                into.departments.append(given);
                into.departmentVersions += versionsOf(given.key, m_file);
                m_merge.added.append({ u"department"_s, given.key });
                continue;
            }
            changeDepartment(into, into.departments[place], given);
        }
        if (!m_wishes.retireMissing)
            return;
        for (Department &one : into.departments) {
            if (placeOf(m_file.departments, one, [](const Department &x) { return x.key; }) < 0)
                retireDepartment(one);
        }
    }

    void changeDepartment(Profile &into, Department &department, const Department &given)
    {
        QList<DepartmentVersion> versions = versionsOf(department.key, into);
        const QList<DepartmentVersion> before = versions;
        const QDate from = firstDayOfChange(department, given, m_wishes.today);
        const Department there = departmentOn(department, m_there.departmentVersions, from);
        QList<QDate> days;
        const auto change = [&](const Department &then, QDate day) {
            const QList<DepartmentVersion> without = versions;
            versions = withVersion(versions, department, then, day);
            if (versions != without)
                days.append(day);
        };
        if (!(there.name == given.name && there.mailbox == given.mailbox))
            change(given, from);
        for (const DepartmentVersion &later : versionsOf(given.key, m_file)) {
            Department then = given;
            then.name = later.name;
            then.mailbox = later.mailbox;
            if (later.from && *later.from > m_wishes.today)
                change(then, *later.from);
        }
        Department changed = given; // name and mailbox come with their versions
        changed.name = department.name;
        changed.mailbox = department.mailbox;
        if (!(changed == department) || versions != before)
            m_merge.changed.append({ u"department"_s, given.key, holdFrom(days) });
        department = changed;
        into.departmentVersions.removeIf([&](const DepartmentVersion &one) { return one.department == given.key; });
        into.departmentVersions += versions;
    }

    void retireDepartment(Department &department)
    {
        const qint64 waiting = m_wishes.waiting.value(department.key);
        if (waiting == 0 || !department.successor.isEmpty() || department.valid.to)
            return end(u"department"_s, department.key, department.valid);
        m_merge.kept.append({ u"department"_s, department.key,
            Tr::tr(
                "%n cases wait for its answer. Hand them on, or retire it with a successor.", nullptr, int(waiting)) });
    }

    //! Entries whose names have versions
    template <class T>
    void named(const QString &kind, QList<T> &into, const QList<T> &file)
    {
        QStringList keys;
        for (const T &given : file) {
            if (!keys.contains(keyOf(given)))
                keys.append(keyOf(given));
        }
        for (const QString &key : std::as_const(keys))
            mergeVersions(kind, key, into, file);
        if (!m_wishes.retireMissing)
            return;
        for (T &one : into) {
            if (!keys.contains(keyOf(one)) && !one.valid.to)
                end(kind, keyOf(one), one.valid);
        }
    }

    template <class T>
    void mergeVersions(const QString &kind, const QString &key, QList<T> &into, const QList<T> &file)
    {
        const QList<T> before = versionsIn(into, key);
        const QList<T> given = versionsIn(file, key);
        if (before.isEmpty()) {
            into += given;
            m_merge.added.append({ kind, key });
            return;
        }
        const QDate tomorrow = m_wishes.today.addDays(1);
        QList<QDate> days;
        T next = asInFile(*versionOn(before, tomorrow), *versionOn(given, m_wishes.today));
        if (isAnotherName(*versionOn(before, tomorrow), next)) {
            next.valid.from = tomorrow;
            days.append(tomorrow);
        }
        QList<T> versions = withVersion(before, next);
        for (const T &later : given) {
            if (!later.valid.isYetToCome(m_wishes.today))
                continue;
            const QList<T> without = versions;
            versions = withVersion(versions, later);
            if (versions != without)
                days.append(*later.valid.from);
        }
        versions.last().valid.to = given.last().valid.to;
        if (versions == before)
            return;
        m_merge.changed.append({ kind, key, holdFrom(days) });
        replace(into, before, versions);
    }

    //! Those that were there keep their places
    template <class T>
    static void replace(QList<T> &into, const QList<T> &before, const QList<T> &versions)
    {
        for (const T &version : versions) {
            const auto is = [&version](const T &one) {
                return keyOf(one) == keyOf(version) && one.valid.from == version.valid.from;
            };
            if (std::ranges::any_of(before, is))
                *std::ranges::find_if(into, is) = version;
            else
                into.append(version);
        }
    }

    void settings(Profile &into)
    {
        for (const Setting &given : m_file.settings) {
            const auto there = std::find_if(into.settings.rbegin(), into.settings.rend(), // the last of a day holds
                [&given](const Setting &x) { return x.key == given.key && x.validFrom == given.validFrom; });
            const bool isNew = there == into.settings.rend();
            if (!isNew && *there == given)
                continue;
            if (given.validFrom <= m_wishes.today) {
                if (changesToday(given))
                    m_merge.kept.append({ u"setting"_s, given.key,
                        Tr::tr(
                            "A value from %1 would change what has been reckoned since. Enter it with a day to come.")
                            .arg(dayInSentence(given.validFrom)) });
                continue;
            }
            (isNew ? m_merge.added : m_merge.changed)
                .append({ u"setting"_s, given.key, holdFrom({ given.validFrom }) });
            if (isNew)
                into.settings.append(given);
            else
                *there = given;
        }
        if (m_wishes.retireMissing)
            keepHistory(
                u"setting"_s, m_there.settings, m_file.settings, [](const Setting &x) { return x.key; },
                Tr::tr("A rule value holds until another one is entered."));
    }

    //! The one of its rule that holds in the file today, with another value than here
    [[nodiscard]] bool changesToday(const Setting &given) const
    {
        const bool isFormer = std::ranges::any_of(m_file.settings, [&](const Setting &later) {
            return later.key == given.key && given.validFrom < later.validFrom && later.validFrom <= m_wishes.today;
        });
        Setting now = given;
        now.validFrom = m_wishes.today;
        RuleValues there = ruleValuesOn(m_there.settings, m_wishes.today);
        RuleValues then = ruleValuesOn(m_there.settings + QList<Setting>{ now }, m_wishes.today);
        then.version = there.version;
        return !isFormer && !(then == there);
    }

    void closingDays(Profile &into)
    {
        const WorkingCalendar calendar(into.closingDays);
        const int next = calendar.version() + 1;
        for (const ClosingDay &given : m_file.closingDays) {
            const bool isHere = std::ranges::any_of(into.closingDays,
                [&given](const ClosingDay &one) { return one.day == given.day && !one.withdrawnVersion; });
            if (isHere || given.withdrawnVersion)
                continue;
            into.closingDays.append({ given.day, given.name, next });
            m_merge.added.append({ u"closing_day"_s, given.day.toString(Qt::ISODate) });
        }
        if (m_wishes.retireMissing) {
            QList<ClosingDay> inForce = m_there.closingDays;
            inForce.removeIf([](const ClosingDay &one) { return one.withdrawnVersion.has_value(); });
            keepHistory(
                u"closing_day"_s, inForce, m_file.closingDays,
                [](const ClosingDay &x) { return x.day.toString(Qt::ISODate); },
                Tr::tr("A closing day is withdrawn in the calendar, where the days that it moves are shown."));
        }
    }

    template <class T, class Key>
    void keepHistory(const QString &kind, const QList<T> &there, const QList<T> &file, Key key, const QString &reason)
    {
        QStringList told;
        for (const T &one : there) {
            if (placeOf(file, one, key) >= 0 || told.contains(key(one)))
                continue;
            told.append(key(one));
            m_merge.kept.append({ kind, key(one), reason });
        }
    }

    const Profile m_there;
    const Profile &m_file;
    const MergeWishes &m_wishes;
    ProfileMerge m_merge;
};

} // namespace

ProfileMerge merged(const Profile &there, const Profile &file, const MergeWishes &wishes)
{
    return Merge(there, file, wishes).all();
}

} // namespace lyhord
