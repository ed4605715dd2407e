#include "core/db/database.h"
#include "core/rules/dayinsentence.h"
#include "core/rules/firstdaywithout.h"
#include "core/rules/owngrants.h"
#include "core/rules/permissions.h"
#include "core/rules/rightstold.h"
#include "core/rules/roledepartment.h"
#include "core/rules/validation.h"
#include "core/services/directory.h"
#include "core/services/servicecontext.h"
#include "core/store/directorystore.h"
#include "core/store/handedoverstore.h"
#include "core/store/outboxstore.h"
#include "core/store/rightsstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Directory)
};

//! Those that were given for a department before that was refused can be ended, but not given anew
Result<> checkForNoDepartment(const Grant &grant, const QList<Grant> &there)
{
    const bool isThere = std::ranges::any_of(
        there, [&grant](const Grant &one) { return one.role == grant.role && one.department == grant.department; });
    if (isThere || grant.department.isEmpty() || !isForNoDepartment(grant.role))
        return {};
    return refused(u"department"_s, Tr::tr("This role is not given for a department. Leave the department empty."));
}

Result<> checkGrant(const Grant &grant, const Profile &profile)
{
    if (needsDepartment(grant.role) && grant.department.isEmpty())
        return refused(u"department"_s, Tr::tr("This role is given for one department: say which."));
    const bool known = grant.department.isEmpty()
        || std::any_of(profile.departments.cbegin(), profile.departments.cend(),
            [&grant](const Department &department) { return department.key == grant.department; });
    if (!known)
        return refused(u"department"_s, Tr::tr("There is no department %1.").arg(grant.department));
    if (grant.agreement.trimmed().isEmpty())
        return refused(u"agreement"_s, Tr::tr("A role rests on an agreement with the department: say which."));
    return {};
}

//! there: the roles the person has already
Result<> checkPerson(const Person &person, const Profile &profile, const QList<Grant> &there)
{
    if (person.login.trimmed().isEmpty() || person.login.size() > 100)
        return refused(u"login"_s, Tr::tr("A person needs a login of at most 100 characters."));
    if (!person.email.isEmpty() && !isEmailAddress(person.email))
        return refused(u"email"_s, Tr::tr("\"%1\" is not an e-mail address.").arg(person.email));
    for (const Grant &grant : person.grants) {
        if (const auto sound = checkGrant(grant, profile); !sound)
            return sound;
        if (const auto sound = checkForNoDepartment(grant, there); !sound)
            return sound;
    }
    return {};
}

//! Of what the person at work is about to change in her own entry
Result<> checkOwn(const Person &before, const Person &after)
{
    if (hasNewRoleOfFew(before, after))
        return refused(u"grants"_s,
            Tr::tr("A role that reads what only few may read is not given to oneself. Ask another administrator."));
    if (hasNewRightToSecrets(before, after))
        return refused(u"may_read_secret"_s,
            Tr::tr("The right to read secret cases is not given to oneself. Ask another administrator."));
    return {};
}

bool administers(const Person &person, QDate day)
{
    return (!person.retired || *person.retired >= day) && may(person, Action::GrantRoles, day);
}

QList<Person> withChanged(QList<Person> people, const Person &changed)
{
    std::ranges::replace_if(
        people, [&changed](const Person &one) { return one.login == changed.login; }, changed);
    return people;
}

//! On a server a person has a login there, too
Result<> saveWithLogin(ServiceContext &context, DirectoryStore &store, const Person &person)
{
    if (const auto saved = store.savePerson(person); !saved)
        return saved;
    return RightsStore(context.database()).takeInLogin(person.login);
}

} // namespace

Result<QList<Person>> Directory::people()
{
    if (const auto permitted = m_context.require(Action::Administer); !permitted)
        return tl::unexpected(permitted.error());
    return DirectoryStore(m_context.database()).people();
}

Result<Person> Directory::person(const QString &login)
{
    if (const auto permitted = m_context.require(Action::Administer); !permitted)
        return tl::unexpected(permitted.error());
    return DirectoryStore(m_context.database()).person(login);
}

//! Who is told is looked up before the change: those who have it already
Result<PersonKept> Directory::keepPerson(const Person &before, const Person &after, const QList<Person> &people,
    const std::function<Result<>(const Profile &)> &check)
{
    const QDate today = m_context.today();
    const QList<RightChange> changes = rightChanges(before, after, today);
    PersonKept kept;
    QDate day = today;
    for (const RightChange &change : changes) {
        if (change.right != RightChange::Right::ChiefLegalOfficer || change.isGiven)
            continue;
        kept.isRoleWithdrawn = true;
        day = std::max(day, change.day.addDays(1));
    }
    if (kept.isRoleWithdrawn)
        kept.chiefLegalOfficers = chiefLegalOfficersOn(withChanged(people, after), day);
    const Result<QString> centre = profile().map([](const Profile &there) { return there.contactCentre; });
    if (!centre)
        return tl::unexpected(centre.error());
    const auto write = [&](DirectoryStore &store) -> Result<> {
        kept.toldTo.clear(); // it may be run again
        if (!changes.isEmpty()) {
            const Result<QStringList> told = tellOfRights(
                rightsLetter(changes, after, m_context.person(), kept.chiefLegalOfficers, *centre));
            if (!told)
                return tl::unexpected(told.error());
            kept.toldTo = *told;
        }
        return saveWithLogin(m_context, store, after);
    };
    return keep(Action::GrantRoles, check, write).map([&kept] { return kept; });
}

Result<QStringList> Directory::tellOfRights(const Letter &letter)
{
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    QStringList addresses;
    if (!book->values.chiefLegalOfficerMailbox.isEmpty())
        addresses.append(book->values.chiefLegalOfficerMailbox);
    for (const Role role : { Role::ChiefLegalOfficer, Role::ContactCentreAdministrator }) {
        if (!addresses.isEmpty())
            break;
        const Result<QStringList> theirs = HandedOverStore(m_context.database()).addresses(role, m_context.today());
        if (!theirs)
            return tl::unexpected(theirs.error());
        addresses = *theirs;
    }
    Message message;
    message.kind = LetterKind::Report; // about no case
    message.language = u"sv"_s;
    message.letter = letter;
    message.created = m_context.clock().now();
    message.notBefore = message.created;
    for (const QString &address : std::as_const(addresses)) {
        message.toAddress = address;
        if (const Result<Message> queued = OutboxStore(m_context.database()).add(message); !queued)
            return tl::unexpected(queued.error());
    }
    return addresses;
}

Result<PersonKept> Directory::addPerson(const Person &person)
{
    const auto check = [&](const Profile &profile) -> Result<> {
        if (DirectoryStore(m_context.database()).person(person.login))
            return refused(u"login"_s, Tr::tr("There is a person %1 already.").arg(person.login));
        return checkPerson(person, profile, {});
    };
    return keepPerson({}, person, {}, check);
}

//! R90: what is handed over is hers alone, so without her it waits for nobody
Result<> Directory::checkHandedOverIsRead(const QList<Person> &people, const Person &changed)
{
    const QDate today = m_context.today();
    const std::optional<QDate> before = firstDayWithout(Action::ReadBribery, people, today);
    const std::optional<QDate> nobody = firstDayWithout(Action::ReadBribery, withChanged(people, changed), today);
    if (!nobody || (before && *before <= *nobody))
        return {};
    const Result<qint64> cases = HandedOverStore(m_context.database()).count();
    if (!cases)
        return tl::unexpected(cases.error());
    return refused(u"accept_warnings"_s,
        Tr::tr("From %1 nobody could read what is handed over to the chief legal officer: %2 is the only one.")
                .arg(dayInSentence(*nobody), changed.name.isEmpty() ? changed.login : changed.name)
            + u' ' + Tr::tr("%n case(s) have been handed over.", nullptr, int(*cases)) + u' '
            + Tr::tr("Give the role to somebody else first, or confirm that nobody is to have it."));
}

Result<PersonKept> Directory::changePerson(const Person &person, Warnings warnings)
{
    const Result<QList<Person>> all = people();
    if (!all)
        return tl::unexpected(all.error());
    const auto known = std::ranges::find(*all, person.login, &Person::login);
    if (known == all->cend())
        return refused(u"login"_s, Tr::tr("There is no person %1.").arg(person.login));
    const auto check = [&](const Profile &profile) -> Result<> {
        const QDate today = m_context.today();
        const bool someoneAdministers = administers(person, today)
            || std::any_of(all->cbegin(), all->cend(),
                [&](const Person &one) { return one.login != person.login && administers(one, today); });
        if (!someoneAdministers) {
            return refused(u"grants"_s,
                Tr::tr("Nobody would be left who may grant roles. Make somebody else administrator first."));
        }
        const std::optional<QDate> nobody = firstDayWithout(Action::GrantRoles, withChanged(*all, person), today);
        const std::optional<QDate> before = firstDayWithout(Action::GrantRoles, *all, today);
        if (nobody && (!before || *nobody < *before)) {
            return refused(u"grants"_s,
                Tr::tr("From %1 nobody would be left who may grant roles. Make somebody else administrator first.")
                    .arg(dayInSentence(*nobody)));
        }
        if (person.login == m_context.person().login) {
            if (const auto sound = checkOwn(*known, person); !sound)
                return sound;
        }
        if (const auto sound = checkPerson(person, profile, known->grants); !sound)
            return sound;
        return warnings == Warnings::Accept ? Result<>() : checkHandedOverIsRead(*all, person);
    };
    return keepPerson(*known, person, *all, check);
}

Result<PersonKept> Directory::retirePerson(const QString &login, QDate last, Warnings warnings)
{
    Result<Person> retired = person(login);
    if (!retired)
        return tl::unexpected(retired.error());
    retired->retired = last;
    return changePerson(*retired, warnings);
}

} // namespace lyhord
