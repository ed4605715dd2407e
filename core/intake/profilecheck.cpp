#include "core/intake/profilecheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ProfileFile)
};

QString path(QLatin1StringView list, qsizetype index, QLatin1StringView field)
{
    return u"%1[%2].%3"_s.arg(list).arg(index).arg(field);
}

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isSpace(); });
}

bool isMailbox(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at >= 1 && at < text.size() - 1 && !hasSpace(text);
}

bool overlap(const Validity &one, const Validity &other)
{
    const bool oneIsOver = one.to && other.from && *one.to < *other.from;
    const bool otherIsOver = other.to && one.from && *other.to < *one.from;
    return !oneIsOver && !otherIsOver;
}

class Check
{
public:
    explicit Check(const Profile &profile)
        : m_profile(profile)
    {
    }

    std::optional<Error> all()
    {
        departments();
        once(m_profile.areas, "areas"_L1, "key"_L1, &Area::key);
        categories();
        once(m_profile.standardAnswers, "standard_answers"_L1, "key"_L1, &StandardAnswer::key);
        once(m_profile.statutes, "statutes"_L1, "key"_L1, &Statute::key);
        once(m_profile.serviceDeclarations, "service_declarations"_L1, "key"_L1, &ServiceDeclaration::key);
        once(m_profile.campaigns, "campaigns"_L1, "key"_L1, &Campaign::key);
        once(m_profile.closingDays, "closing_days"_L1, "day"_L1, [](const ClosingDay &day) {
            return u"%1 %2"_s.arg(day.day.toString(Qt::ISODate)).arg(day.withdrawnVersion.value_or(0));
        });
        once(m_profile.departmentVersions, "department_versions"_L1, "from"_L1, [](const DepartmentVersion &version) {
            return u"%1 %2"_s.arg(version.department, version.from.value_or(QDate()).toString(Qt::ISODate));
        });
        for (qsizetype i = 0; i < m_profile.departmentVersions.size(); ++i) {
            const DepartmentVersion &version = m_profile.departmentVersions.at(i);
            mustBeDepartment(version.department, path("department_versions"_L1, i, "department"_L1));
            mustBeMailbox(version.mailbox, path("department_versions"_L1, i, "mailbox"_L1));
        }
        once(m_profile.grounds, "grounds"_L1, "ground"_L1,
            [](const GroundRule &rule) { return QString(toName(rule.ground)); });
        once(m_profile.letters, "letters"_L1, "kind"_L1,
            [](const LetterTemplate &letter) { return u"%1 %2"_s.arg(toName(letter.kind), letter.language); });
        once(m_profile.settings, "settings"_L1, "key"_L1, [](const Setting &setting) {
            return u"%1 %2"_s.arg(setting.key, setting.validFrom.toString(Qt::ISODate));
        });
        processes();
        references();
        if (m_profile.types.isEmpty())
            refuse(u"types"_s, Tr::tr("At least one kind of case must be offered."));
        return m_problem;
    }

private:
    template <class T, class Key>
    void once(const QList<T> &entries, QLatin1StringView list, QLatin1StringView field, Key key)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString found = std::invoke(key, entries.at(i));
            if (seen.contains(found))
                refuse(path(list, i, field), Tr::tr("“%1” is there twice.").arg(found));
            seen.insert(found);
        }
    }

    //! The same key may come again with another name, but not for the same days (R70)
    template <class T>
    void onceADay(const QList<T> &entries, QLatin1StringView list, QLatin1StringView field, QString T::*key)
    {
        QHash<QString, QList<Validity>> seen;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const T &entry = entries.at(i);
            QList<Validity> &others = seen[entry.*key];
            for (const Validity &other : std::as_const(others)) {
                if (overlap(entry.valid, other))
                    refuse(path(list, i, field), Tr::tr("“%1” is there twice for the same days.").arg(entry.*key));
            }
            others.append(entry.valid);
        }
    }

    void departments()
    {
        once(m_profile.departments, "departments"_L1, "key"_L1, &Department::key);
        for (const Department &department : m_profile.departments)
            m_departments.insert(department.key);
        for (qsizetype i = 0; i < m_profile.departments.size(); ++i) {
            const Department &department = m_profile.departments.at(i);
            if (department.key.contains(u'/') || hasSpace(department.key))
                refuse(path("departments"_L1, i, "key"_L1), Tr::tr("A department's key holds no slash and no space."));
            mustBeMailbox(department.mailbox, path("departments"_L1, i, "mailbox"_L1));
            if (!department.successor.isEmpty())
                mustBeDepartment(department.successor, path("departments"_L1, i, "successor"_L1));
        }
    }

    void categories()
    {
        onceADay(m_profile.categories, "categories"_L1, "path"_L1, &Category::path);
        for (const Category &category : m_profile.categories)
            m_categories.insert(category.path);
        for (qsizetype i = 0; i < m_profile.categories.size(); ++i) {
            const QString &whole = m_profile.categories.at(i).path;
            const QString field = path("categories"_L1, i, "path"_L1);
            if (!whole.contains(u'/')) {
                refuse(field, Tr::tr("A category's path begins with its department: “SBF/vinter”."));
                continue;
            }
            mustBeDepartment(whole.section(u'/', 0, 0), field);
            const QString parent = whole.section(u'/', 0, -2);
            if (parent.contains(u'/') && !m_categories.contains(parent))
                refuse(field, Tr::tr("The category “%1” above it is missing.").arg(parent));
        }
    }

    void processes()
    {
        onceADay(m_profile.processes, "processes"_L1, "key"_L1, &Process::key);
        QSet<QString> keys;
        for (const Process &process : m_profile.processes)
            keys.insert(process.key);
        for (qsizetype i = 0; i < m_profile.processes.size(); ++i) {
            const Process &process = m_profile.processes.at(i);
            if (!process.parent.isEmpty() && !keys.contains(process.parent))
                refuse(path("processes"_L1, i, "parent"_L1), Tr::tr("There is no process “%1”.").arg(process.parent));
        }
    }

    void references()
    {
        for (qsizetype i = 0; i < m_profile.headlines.size(); ++i) {
            const Headline &headline = m_profile.headlines.at(i);
            mustBeDepartment(headline.department, path("headlines"_L1, i, "department"_L1));
            if (!headline.category.isEmpty() && !m_categories.contains(headline.category))
                refuse(path("headlines"_L1, i, "category"_L1),
                    Tr::tr("There is no category “%1”.").arg(headline.category));
        }
        for (qsizetype i = 0; i < m_profile.standardAnswers.size(); ++i)
            mustBeDepartment(
                m_profile.standardAnswers.at(i).department, path("standard_answers"_L1, i, "department"_L1));
        for (qsizetype i = 0; i < m_profile.serviceDeclarations.size(); ++i) {
            const QString &owner = m_profile.serviceDeclarations.at(i).owner;
            if (!owner.isEmpty())
                mustBeDepartment(owner, path("service_declarations"_L1, i, "owner"_L1));
        }
    }

    void mustBeDepartment(const QString &key, const QString &field)
    {
        if (!m_departments.contains(key))
            refuse(field, Tr::tr("There is no department “%1”.").arg(key));
    }

    void mustBeMailbox(const QString &address, const QString &field)
    {
        if (!address.isEmpty() && !isMailbox(address))
            refuse(field, Tr::tr("“%1” is no e-mail address.").arg(address));
    }

    void refuse(const QString &field, const QString &message)
    {
        if (!m_problem)
            m_problem = Error{ ErrorCode::Refused, message, {}, field };
    }

    const Profile &m_profile;
    std::optional<Error> m_problem;
    QSet<QString> m_departments;
    QSet<QString> m_categories;
};

} // namespace

std::optional<Error> problemIn(const Profile &profile)
{
    return Check(profile).all();
}

} // namespace lyhord
