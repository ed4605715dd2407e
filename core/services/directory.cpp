#include "core/services/directory.h"

#include "core/db/database.h"
#include "core/rules/directorychecks.h"
#include "core/rules/headlines.h"
#include "core/rules/nameversions.h"
#include "core/rules/permissions.h"
#include "core/services/commit.h"
#include "core/services/servicecontext.h"
#include "core/store/directorystore.h"

#include <algorithm>

// The words agreed with departments. Departments and whole profiles are in directory_departments.cpp, people in
// directory_people.cpp, rule values and calendar in directory_rules.cpp.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using namespace directorychecks;

namespace {

//! R94: what may be personal data has to be confirmed
Result<> checkConfirmed(const Headline &headline, Warnings warnings, const Profile &profile, QDate today)
{
    const QString doubt = findingInHeadline(headline.text, {}, profile.ownPhoneNumbers, today).warning;
    return warnings == Warnings::Accept || doubt.isEmpty() ? Result<>() : refused(u"accept_warnings"_s, doubt);
}

} // namespace

Directory::Directory(ServiceContext &context, HandingOn &handingOn)
    : m_context(context)
    , m_handingOn(handingOn)
{
}

Result<Profile> Directory::profile()
{
    return m_context.ruleBook().map([](const RuleBook &book) { return book.profile; });
}

//! Permission first, then the check against what there is, then the write, in a transaction of its own
Result<> Directory::keep(Action action, const std::function<Result<>(const Profile &)> &check,
    const std::function<Result<>(DirectoryStore &)> &write)
{
    if (const auto permitted = m_context.require(action); !permitted)
        return permitted;
    const Result<Profile> there = profile();
    if (!there)
        return tl::unexpected(there.error());
    if (const auto sound = check(*there); !sound)
        return sound;
    return commit(m_context.database(), [&]() -> Result<> {
        DirectoryStore store(m_context.database());
        return write(store).and_then([&store] { return store.markChanged(); });
    });
}

Result<Headline> Directory::addHeadline(const Headline &headline, Warnings warnings)
{
    Headline added = headline;
    added.id = {};
    const auto check = [this, &added, warnings](const Profile &profile) -> Result<> {
        const bool there = std::any_of(
            profile.headlines.cbegin(), profile.headlines.cend(), [&added](const Headline &one) {
                return one.department == added.department && one.text == added.text && !one.valid.to;
            });
        if (there)
            return exists(added.text);
        const auto sound = checkHeadline(added, profile, m_context.today());
        return sound ? checkConfirmed(added, warnings, profile, m_context.today()) : sound;
    };
    const auto write = [&added](DirectoryStore &store) -> Result<> {
        const Result<Headline> saved = store.saveHeadline(added);
        if (!saved)
            return tl::unexpected(saved.error());
        added = *saved;
        return {};
    };
    return keep(Action::Administer, check, write).map([&added] { return added; });
}

Result<> Directory::changeHeadline(const Headline &headline, Warnings warnings)
{
    const auto check = [this, &headline, warnings](const Profile &profile) -> Result<> {
        const auto there = entry(profile.headlines, headline.id, &Headline::id);
        if (there == profile.headlines.cend())
            return missing(u"id"_s, headline.text);
        const auto sound = checkHeadline(headline, profile, m_context.today());
        const bool isSame = there->text == headline.text;
        return sound && !isSame ? checkConfirmed(headline, warnings, profile, m_context.today()) : sound;
    };
    return keep(Action::Administer, check, [&headline](DirectoryStore &store) -> Result<> {
        const auto saved = store.saveHeadline(headline);
        return saved ? Result<>() : tl::unexpected(saved.error());
    });
}

Result<> Directory::retireHeadline(HeadlineId id, QDate last)
{
    const Result<Profile> there = profile();
    if (!there)
        return tl::unexpected(there.error());
    const auto found = entry(there->headlines, id, &Headline::id);
    if (found == there->headlines.cend())
        return missing(u"id"_s, QString::number(id.value));
    Headline retired = *found;
    retired.valid.to = last;
    return changeHeadline(retired);
}

Result<> Directory::addCategory(const Category &category)
{
    const auto check = [&category](const Profile &profile) -> Result<> {
        if (entry(profile.categories, category.path, &Category::path) != profile.categories.cend())
            return exists(category.path);
        return checkCategory(category, profile);
    };
    return keep(Action::Administer, check, [&](DirectoryStore &store) { return store.saveCategory(category); });
}

Result<> Directory::changeCategory(const Category &category)
{
    const Result<Profile> there = profile();
    if (!there)
        return tl::unexpected(there.error());
    const QList<Category> former = versionsOfCategory(category.path, *there);
    const auto check = [&](const Profile &profile) -> Result<> {
        if (former.isEmpty())
            return missing(u"path"_s, category.path);
        if (const auto sound = checkCategory(category, profile); !sound)
            return sound;
        return checkPastNames(category, former, m_context.today());
    };
    return keep(Action::Administer, check, [&](DirectoryStore &store) -> Result<> {
        for (const Category &version : withVersion(former, category)) {
            if (const auto saved = store.saveCategory(version); !saved)
                return saved;
        }
        return {};
    });
}

Result<> Directory::retireCategory(const QString &path, QDate last)
{
    const Result<Profile> there = profile();
    if (!there)
        return tl::unexpected(there.error());
    QList<Category> retired;
    for (Category one : there->categories) {
        const bool isBelow = one.path == path || one.path.startsWith(path + u'/');
        if (!isBelow || one.valid.to)
            continue;
        one.valid.to = last;
        retired.append(one);
    }
    if (retired.isEmpty())
        return missing(u"path"_s, path);
    return keep(
        Action::Administer, [](const Profile &) { return Result<>(); },
        [&retired](DirectoryStore &store) -> Result<> {
            for (const Category &one : retired) {
                if (const auto saved = store.saveCategory(one); !saved)
                    return saved;
            }
            return {};
        });
}

Result<StandardAnswer> Directory::addStandardAnswer(const StandardAnswer &answer)
{
    StandardAnswer added = answer;
    const auto check = [&added](const Profile &profile) -> Result<> {
        if (entry(profile.standardAnswers, added.key, &StandardAnswer::key) != profile.standardAnswers.cend())
            return exists(added.key);
        return checkStandardAnswer(added, profile);
    };
    const auto write = [&added](DirectoryStore &store) -> Result<> {
        const Result<StandardAnswer> saved = store.saveStandardAnswer(added);
        if (!saved)
            return tl::unexpected(saved.error());
        added = *saved;
        return {};
    };
    return keep(Action::Administer, check, write).map([&added] { return added; });
}

Result<> Directory::changeStandardAnswer(const StandardAnswer &answer)
{
    const auto check = [&answer](const Profile &profile) -> Result<> {
        if (entry(profile.standardAnswers, answer.key, &StandardAnswer::key) == profile.standardAnswers.cend())
            return missing(u"key"_s, answer.key);
        return checkStandardAnswer(answer, profile);
    };
    return keep(Action::Administer, check, [&answer](DirectoryStore &store) -> Result<> {
        const auto saved = store.saveStandardAnswer(answer);
        return saved ? Result<>() : tl::unexpected(saved.error());
    });
}

Result<> Directory::retireStandardAnswer(const QString &key, QDate last)
{
    const Result<Profile> there = profile();
    if (!there)
        return tl::unexpected(there.error());
    const auto found = entry(there->standardAnswers, key, &StandardAnswer::key);
    if (found == there->standardAnswers.cend())
        return missing(u"key"_s, key);
    StandardAnswer retired = *found;
    retired.valid.to = last;
    // One that was taken in when less was refused can still be given up
    return keep(
        Action::Administer, [&retired](const Profile &) { return checkValidity(retired.valid); },
        [&retired](DirectoryStore &store) -> Result<> {
            const auto saved = store.saveStandardAnswer(retired);
            return saved ? Result<>() : tl::unexpected(saved.error());
        });
}

} // namespace lyhord
