#include "core/rules/directorychecks.h"

#include "core/rules/headlines.h"
#include "core/rules/soundtext.h"
#include "core/rules/standardanswer.h"
#include "core/rules/validation.h"

#include <QtCore/QCoreApplication>

namespace lyhord::directorychecks {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Directory)
};

bool hasSwedish(const LocalText &text)
{
    return !text.in(u"sv"_s).trimmed().isEmpty();
}

Result<> checkNamed(const QString &key, const LocalText &name, const Validity &valid)
{
    if (const auto sound = checkKey(key); !sound)
        return sound;
    if (!hasSwedish(name))
        return refused(u"name"_s, Tr::tr("Write a name in Swedish."));
    return checkValidity(valid);
}

} // namespace

Result<> checkKey(const QString &key)
{
    const bool sound = !key.isEmpty() && key.size() <= 40 && std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-';
    });
    return sound ? Result<>()
                 : refused(u"key"_s,
                     Tr::tr("A key is short, of letters, digits, hyphens and underscores: \"%1\" is not.").arg(key));
}

Result<> checkValidity(const Validity &valid)
{
    if (valid.from && valid.to && *valid.to < *valid.from)
        return refused(u"valid_to"_s, Tr::tr("The last day lies before the first."));
    return {};
}

tl::unexpected<Error> exists(const QString &key)
{
    return refused(u"key"_s, Tr::tr("There is a %1 already.").arg(key));
}

tl::unexpected<Error> missing(const QString &field, const QString &key)
{
    return refused(
        field, key.isEmpty() ? Tr::tr("Choose one from the list.") : Tr::tr("There is no %1 here.").arg(key));
}

Result<> checkEntry(const Department &department)
{
    if (const auto key = checkKey(department.key); !key)
        return key;
    if (department.name.in(u"sv"_s).trimmed().isEmpty())
        return refused(u"name"_s, Tr::tr("A department needs a name."));
    if (!department.mailbox.isEmpty() && !isEmailAddress(department.mailbox))
        return refused(u"mailbox"_s, Tr::tr("\"%1\" is not an e-mail address.").arg(department.mailbox));
    return checkValidity(department.valid);
}

Result<> checkHeadline(const Headline &headline, const Profile &profile, QDate today)
{
    if (headline.text.trimmed().isEmpty() || headline.text.size() > maxHeadlineLength)
        return refused(u"text"_s, Tr::tr("A headline has from 1 to %1 characters.").arg(maxHeadlineLength));
    const HeadlineFinding finding = findingInHeadline(headline.text, {}, profile.ownPhoneNumbers, today);
    if (!finding.forbidden.isEmpty())
        return refused(u"headline"_s, finding.forbidden);
    if (entry(profile.departments, headline.department, &Department::key) == profile.departments.cend())
        return missing(u"department"_s, headline.department);
    if (!headline.category.isEmpty()
        && entry(profile.categories, headline.category, &Category::path) == profile.categories.cend())
        return missing(u"category"_s, headline.category);
    return checkValidity(headline.valid);
}

Result<> checkCategory(const Category &category, const Profile &profile)
{
    const QStringList keys = category.path.split(u'/');
    for (const QString &key : keys) {
        if (const auto sound = checkKey(key); !sound)
            return refused(u"path"_s, sound.error().message);
    }
    if (keys.size() < 2)
        return refused(u"path"_s, Tr::tr("A category's path begins with its department, as in SBF/vinter."));
    if (entry(profile.departments, keys.constFirst(), &Department::key) == profile.departments.cend())
        return missing(u"path"_s, keys.constFirst());
    const QString parent = category.path.section(u'/', 0, -2);
    if (keys.size() > 2 && entry(profile.categories, parent, &Category::path) == profile.categories.cend())
        return missing(u"path"_s, parent);
    if (category.name.in(u"sv"_s).trimmed().isEmpty())
        return refused(u"name"_s, Tr::tr("A category needs a name."));
    return checkValidity(category.valid);
}

Result<> checkStandardAnswer(const StandardAnswer &answer, const Profile &profile)
{
    if (const auto key = checkKey(answer.key); !key)
        return key;
    if (entry(profile.departments, answer.department, &Department::key) == profile.departments.cend())
        return missing(u"department"_s, answer.department);
    if (answer.title.trimmed().isEmpty())
        return refused(u"title"_s, Tr::tr("A standard answer needs a title."));
    if (answer.text.in(u"sv"_s).trimmed().isEmpty())
        return refused(u"text"_s, Tr::tr("A standard answer needs a text."));
    if (const auto text = checkStandardText(u"text"_s, answer.text); !text)
        return text;
    if (!answer.outcome)
        return refused(u"outcome"_s, Tr::tr("Say what a standard answer leads to: improvement or no action."));
    return checkValidity(answer.valid);
}

Result<> checkPastNames(const Category &changed, const QList<Category> &former, QDate today)
{
    if (changed.valid.from && *changed.valid.from >= today)
        return {};
    const auto same = std::ranges::find_if(
        former, [&changed](const Category &one) { return one.valid.from == changed.valid.from; });
    if (same != former.end() && same->name == changed.name)
        return {};
    return refused(u"valid_from"_s,
        Tr::tr("Old cases and reports keep the name that held for them. Let the new name hold from today or from a "
               "later day."));
}

Result<> checkPastNames(const Process &changed, const QList<Process> &former, QDate today)
{
    if (changed.valid.from && *changed.valid.from >= today)
        return {};
    const auto same = std::ranges::find_if(
        former, [&changed](const Process &one) { return one.valid.from == changed.valid.from; });
    if (same != former.end() && same->name == changed.name && same->parent == changed.parent)
        return {};
    return refused(u"valid_from"_s,
        Tr::tr("Old reports keep the name and the place that held for them. Let the change hold from today or from a "
               "later day."));
}

Result<> checkEntry(const Area &area, const Profile &)
{
    return checkNamed(area.key, area.name, area.valid);
}

Result<> checkEntry(const Statute &statute, const Profile &)
{
    if (const auto sound = checkNamed(statute.key, statute.name, statute.valid); !sound)
        return sound;
    if (statute.number.trimmed().isEmpty())
        return refused(u"number"_s, Tr::tr("Write the law's number, such as SFS 2010:900."));
    return {};
}

Result<> checkEntry(const Process &process, const Profile &profile)
{
    if (const auto sound = checkNamed(process.key, process.name, process.valid); !sound)
        return sound;
    const std::optional<ProcessKind> above = kindAbove(process.kind);
    if (!above) {
        return process.parent.isEmpty() ? Result<>()
                                        : refused(u"parent"_s, Tr::tr("This kind of process stands below none."));
    }
    const auto parent = entry(profile.processes, process.parent, &Process::key);
    if (parent != profile.processes.cend() && parent->kind == *above)
        return {};
    return refused(u"parent"_s,
        *above == ProcessKind::Area ? Tr::tr("Choose the process area that the main process belongs to.")
                                    : Tr::tr("Choose the main process that the subprocess belongs to."));
}

Result<> checkEntry(const ServiceDeclaration &declaration, const Profile &profile)
{
    if (const auto sound = checkKey(declaration.key); !sound)
        return sound;
    if (!hasSwedish(declaration.text))
        return refused(u"text"_s, Tr::tr("Write what is promised, in Swedish."));
    if (entry(profile.departments, declaration.owner, &Department::key) == profile.departments.cend())
        return refused(u"owner"_s, Tr::tr("Choose the department that answers for the promise."));
    return checkValidity(declaration.valid);
}

Result<> checkEntry(const Campaign &campaign, const Profile &)
{
    if (const auto sound = checkKey(campaign.key); !sound)
        return sound;
    if (campaign.name.trimmed().isEmpty())
        return refused(u"name"_s, Tr::tr("A campaign needs a name."));
    return checkValidity(campaign.valid);
}

Result<> checkEntry(const GroundRule &rule, const Profile &)
{
    if (!hasSwedish(rule.name))
        return refused(u"name"_s, Tr::tr("Write a name in Swedish."));
    if (!hasSwedish(rule.told))
        return refused(u"told"_s, Tr::tr("Write what the person is told, in Swedish."));
    return {};
}

} // namespace lyhord::directorychecks
