#include "core/db/database.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/rules/dayinsentence.h"
#include "core/rules/departmentavailability.h"
#include "core/rules/directorychecks.h"
#include "core/rules/handingon.h"
#include "core/rules/lettertext.h"
#include "core/rules/nameversions.h"
#include "core/rules/rulevalues.h"
#include "core/rules/standardanswer.h"
#include "core/rules/validation.h"
#include "core/services/directory.h"
#include "core/services/servicecontext.h"
#include "core/store/casestore.h"
#include "core/store/directorystore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

// Departments, and whole profiles read from a file.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using namespace directorychecks;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Directory)
};

Result<> checkProfile(const Profile &profile)
{
    for (const Department &department : profile.departments) {
        if (const auto sound = checkEntry(department); !sound)
            return sound;
    }
    for (const Setting &setting : profile.settings) {
        if (const auto sound = checkSetting(setting); !sound)
            return sound;
    }
    for (const LetterTemplate &letter : profile.letters) {
        if (const auto sound = checkTemplate(letter); !sound)
            return sound;
    }
    return checkStandardTexts(profile);
}

bool haveOneName(const Department &one, const Department &other)
{
    return one.name == other.name && one.mailbox == other.mailbox;
}

ImportDone inShort(const ProfileMerge &merge, const QList<MovedCase> &moved)
{
    return { merge.added, merge.changed, merge.retired, merge.kept, moved };
}

} // namespace

Result<> Directory::addDepartment(const Department &department)
{
    const auto check = [&department](const Profile &profile) -> Result<> {
        const auto alike = std::ranges::find_if(profile.departments, [&department](const Department &one) {
            return one.key.compare(department.key, Qt::CaseInsensitive) == 0; // whoever types it means either
        });
        return alike != profile.departments.cend() ? Result<>(exists(alike->key)) : checkEntry(department);
    };
    return keep(Action::Administer, check, [&](DirectoryStore &store) { return store.saveDepartment(department); });
}

Result<> Directory::changeDepartment(const Department &department, std::optional<QDate> from)
{
    const QDate today = m_context.today();
    Department kept = department;
    QList<DepartmentVersion> versions;
    const auto check = [&](const Profile &profile) -> Result<> {
        const auto there = entry(profile.departments, department.key, &Department::key);
        if (there == profile.departments.cend())
            return missing(u"key"_s, department.key);
        if (const auto sound = checkEntry(department); !sound)
            return sound;
        if (department.valid.to && !there->valid.to) {
            if (const auto free = checkIsTakenOver(department, profile); !free)
                return free;
        }
        if (from && *from < today) {
            return refused(u"from"_s,
                Tr::tr(
                    "What held before today stays as it was: the new name or mailbox can hold from today on, or from "
                    "a later day."));
        }
        versions = versionsOf(department.key, profile);
        const QDate first = from.value_or(firstDayOfChange(*there, department, today));
        const Department changed = from ? department : withWhatIsPlanned(department, *there, versions, first);
        const bool isOther = !haveOneName(changed, departmentOn(*there, versions, first));
        if (isOther)
            versions = withVersion(versions, *there, changed, first);
        if (!isOther || first > today) {
            kept.name = there->name;
            kept.mailbox = there->mailbox;
        }
        if (from && !isOther && kept == *there) {
            return refused(u"from"_s,
                Tr::tr("There is nothing to save: name and mailbox are these on %1 already.")
                    .arg(dayInSentence(first)));
        }
        return {};
    };
    const auto done = keep(Action::Administer, check, [&](DirectoryStore &store) -> Result<> {
        if (const auto saved = store.saveDepartment(kept); !saved)
            return saved;
        return store.saveDepartmentVersions(department.key, versions);
    });
    if (done && kept.valid.to && *kept.valid.to < today)
        handOnNow();
    return done;
}

Result<> Directory::retireDepartment(const QString &key, QDate last, const QString &successor)
{
    const Result<Profile> there = profile();
    if (!there)
        return tl::unexpected(there.error());
    const auto found = entry(there->departments, key, &Department::key);
    if (found == there->departments.cend())
        return missing(u"key"_s, key);
    const bool knownSuccessor = successor.isEmpty()
        || (successor != key && entry(there->departments, successor, &Department::key) != there->departments.cend());
    if (!knownSuccessor)
        return missing(u"successor"_s, successor);
    Department retired = *found;
    retired.valid.to = last;
    retired.successor = successor;
    return changeDepartment(retired);
}

//! R98: what waits for its answer would wait for nobody
Result<> Directory::checkIsTakenOver(const Department &department, const Profile &profile)
{
    const auto waiting = CaseStore(m_context.database()).waitingByDepartment(); // consultations too
    if (!waiting)
        return tl::unexpected(waiting.error());
    const qint64 cases = waiting->value(department.key);
    if (cases == 0)
        return {};
    if (!department.successor.isEmpty()) {
        const QDate day = std::max(department.valid.to->addDays(1), m_context.today());
        const QString heir = heirOf(department.successor, profile, day);
        const QString reason = cannotBeAskedBecause(heir.isEmpty() ? department.successor : heir, profile, day);
        return reason.isEmpty() ? Result<>() : refused(u"successor"_s, reason);
    }
    return refused(u"successor"_s,
        Tr::tr("%n cases wait for an answer of %1. Say who takes over, or hand them on first.", nullptr, int(cases))
            .arg(department.name.in(u"sv"_s)));
}

Result<qint64> Directory::waitingFor(const QString &department)
{
    return CaseStore(m_context.database()).awaiting(department).map([](const QStringList &numbers) {
        return qint64(numbers.size());
    });
}

Result<QStringList> Directory::dueToHandOn()
{
    const Result<> permitted = m_context.require(Action::Work) ? Result<>() : m_context.require(Action::Send);
    if (!permitted)
        return tl::unexpected(permitted.error());
    return m_handingOn.due();
}

Result<> Directory::handOn(const QString &number, CasesHandedOn &done)
{
    return m_handingOn.handOn(number, done);
}

//! The department is retired all the same: what could not be handed on now is tried again with what comes due by itself
void Directory::handOnNow()
{
    if (const auto handedOn = m_handingOn.runDue(); !handedOn)
        qCWarning(workerLog, "nothing was handed on: %s", loggable(handedOn.error()).constData());
}

// --- a whole profile

Result<ProfileMerge> Directory::mergedWith(const Profile &file, bool retireMissing)
{
    if (const auto permitted = m_context.require(Action::Administer); !permitted)
        return tl::unexpected(permitted.error());
    if (const auto sound = checkProfile(file); !sound)
        return tl::unexpected(sound.error());
    const Result<Profile> there = profile();
    if (!there)
        return tl::unexpected(there.error());
    const Result<QMap<QString, qint64>> waiting = CaseStore(m_context.database()).waitingByDepartment();
    if (!waiting)
        return tl::unexpected(waiting.error());
    return merged(*there, file, { .today = m_context.today(), .retireMissing = retireMissing, .waiting = *waiting });
}

Result<Directory::RulesChange> Directory::profileRead(const Profile &file, const ProfileMerge &merge)
{
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const QJsonObject because{ { u"calendar"_s, QJsonObject{ { u"profile"_s, file.key } } } };
    return RulesChange{ *book, { WorkingCalendar(merge.profile.closingDays), std::nullopt, because },
        [profile = merge.profile](DirectoryStore &store) { return store.saveProfile(profile); } };
}

Result<ImportDone> Directory::previewImport(const Profile &file, bool retireMissing)
{
    const Result<ProfileMerge> merge = mergedWith(file, retireMissing);
    if (!merge)
        return tl::unexpected(merge.error());
    return look(profileRead(file, *merge)).map([&merge](const QList<MovedCase> &moved) {
        return inShort(*merge, moved);
    });
}

Result<ImportDone> Directory::importProfile(const Profile &file, bool retireMissing)
{
    const Result<ProfileMerge> merge = mergedWith(file, retireMissing);
    if (!merge)
        return tl::unexpected(merge.error());
    return carryOut(profileRead(file, *merge)).map([&merge](const QList<MovedCase> &moved) {
        return inShort(*merge, moved);
    });
}

} // namespace lyhord
