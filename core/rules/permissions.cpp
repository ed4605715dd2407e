#include "core/rules/permissions.h"

#include <algorithm>
#include <initializer_list>

namespace lyhord {

namespace {

bool isOneOf(Action action, std::initializer_list<Action> actions)
{
    return std::ranges::find(actions, action) != actions.end();
}

Reach everywhere(bool allowed)
{
    return allowed ? Reach::Everywhere : Reach::Never;
}

Reach inOwnDepartment(bool allowed)
{
    return allowed ? Reach::OwnDepartment : Reach::Never;
}

// The administration of a case is the contact centre's (R28), and so is the judgement what is none (R17). Secret cases
// are read by a right of the person's own (L9), not by a role.
bool contactCentreOfficerMay(Action action)
{
    return isOneOf(action,
        { Action::ReadCase, Action::ReadNames, Action::Register, Action::Assign, Action::RecordAnswer,
            Action::AnswerConsultation, Action::Send, Action::Close, Action::Correct, Action::Undo, Action::HandleInbox,
            Action::Import, Action::ReadStatistics, Action::SendReports });
}

bool contactCentreAdministratorMay(Action action)
{
    return contactCentreOfficerMay(action)
        || isOneOf(action,
            { Action::CloseWithMissingPart, Action::Administer, Action::GrantRoles, Action::Backup, Action::Audit,
                Action::Work });
}

bool handlerMay(Action action)
{
    return isOneOf(action, { Action::ReadCase, Action::ReadNames, Action::RecordAnswer });
}

//! R18: it is the registrar who is asked in doubt
bool departmentRegistrarMay(Action action)
{
    return handlerMay(action) || action == Action::AnswerConsultation;
}

//! R33: kept informed of what comes in, and takes no step
bool qualityOfficerMay(Action action)
{
    return isOneOf(action, { Action::ReadCase, Action::ReadStatistics });
}

// Suspected bribery only. She answers the person (R90); Close, because one that was none is opened again.
bool chiefLegalOfficerMay(Action action)
{
    return isOneOf(action,
        { Action::ReadCase, Action::ReadNames, Action::ReadSecret, Action::ReadBribery, Action::Send, Action::Close });
}

// It brings in what comes, and does not read who sent it.
bool workerMay(Action action)
{
    return isOneOf(action,
        { Action::Work, Action::ReadCase, Action::Send, Action::Import, Action::ReadStatistics, Action::SendReports,
            Action::Backup });
}

bool holds(const Grant &grant, QDate day)
{
    return grant.validFrom <= day && (!grant.validTo || day <= *grant.validTo);
}

QList<Grant> grantsOn(const Person &person, QDate day)
{
    QList<Grant> held;
    if (person.retired && *person.retired < day)
        return held;
    std::ranges::copy_if(
        person.grants, std::back_inserter(held), [day](const Grant &grant) { return holds(grant, day); });
    return held;
}

//! Whoever was withdrawn has nothing more to do with the case
bool isAsked(const Case &subject, const QString &department)
{
    return std::ranges::any_of(subject.assignments,
               [&](const Assignment &asked) { return asked.department == department && !asked.withdrawn; })
        || std::ranges::any_of(
            subject.consultations, [&](const Consultation &consulted) { return consulted.department == department; });
}

bool reaches(const Grant &grant, Action action, const Case &subject)
{
    if ((grant.role == Role::ChiefLegalOfficer) != isHandedOver(subject))
        return false;
    switch (reachOf(grant.role, action)) {
    case Reach::Never:
        return false;
    case Reach::OwnDepartment:
        return isAsked(subject, grant.department);
    case Reach::Everywhere:
        return true;
    }
    return false;
}

bool anyReaches(const Person &person, Action action, const Case &subject, QDate day)
{
    return std::ranges::any_of(
        grantsOn(person, day), [&](const Grant &grant) { return reaches(grant, action, subject); });
}

bool mayReadSecretOf(const Person &person, const Case &subject, QDate day)
{
    return anyReaches(person, Action::ReadSecret, subject, day)
        || (person.mayReadSecret && anyReaches(person, Action::ReadCase, subject, day));
}

//! A correction may lift the mark, and shows what was there before
bool showsWhatIsSecret(Action action)
{
    return isOneOf(action, { Action::ReadNames, Action::ReadSecret, Action::Correct });
}

bool isOrdinary(const Grant &grant)
{
    return grant.role != Role::ChiefLegalOfficer;
}

bool reachesEverywhere(const QList<Grant> &grants, Action action)
{
    return std::ranges::any_of(grants,
        [&](const Grant &grant) { return isOrdinary(grant) && reachOf(grant.role, action) == Reach::Everywhere; });
}

QStringList departmentsOf(const QList<Grant> &grants, Action action)
{
    QStringList departments;
    for (const Grant &grant : grants) {
        if (reachOf(grant.role, action) == Reach::OwnDepartment && !departments.contains(grant.department))
            departments.append(grant.department);
    }
    return departments;
}

//! What waits there waits for whoever assigns or sends
bool isOfContactCentre(Queue queue)
{
    switch (queue) {
    case Queue::Inbox:
    case Queue::ToAssign:
    case Queue::ToSend:
    case Queue::ToPrint:
    case Queue::ToCall:
    case Queue::NoOwner:
        return true;
    case Queue::Consulting:
    case Queue::WithDepartment:
    case Queue::Reminder1:
    case Queue::Reminder2:
    case Queue::WriteOffDue:
    case Queue::AnswersToSend:
    case Queue::Closed:
    case Queue::ChiefLegalOfficer:
        return false;
    }
    return false;
}

} // namespace

Reach reachOf(Role role, Action action)
{
    switch (role) {
    case Role::ContactCentreOfficer:
        return everywhere(contactCentreOfficerMay(action));
    case Role::ContactCentreAdministrator:
        return everywhere(contactCentreAdministratorMay(action));
    case Role::DepartmentRegistrar:
        return inOwnDepartment(departmentRegistrarMay(action));
    case Role::Handler:
        return inOwnDepartment(handlerMay(action));
    case Role::QualityOfficer:
        return inOwnDepartment(qualityOfficerMay(action));
    case Role::QualityStrategist:
        return everywhere(isOneOf(action, { Action::ReadStatistics, Action::SendReports }));
    case Role::ProcessSupport:
    case Role::BoardReader:
        return everywhere(action == Action::ReadStatistics);
    case Role::ChiefLegalOfficer:
        return everywhere(chiefLegalOfficerMay(action));
    case Role::Worker:
        return everywhere(workerMay(action));
    }
    return Reach::Never;
}

bool isHandedOver(const Case &subject)
{
    return subject.referral && subject.referral->ground == ReferralGround::BriberyOrCrime;
}

bool may(const Person &person, Action action, QDate day)
{
    const QList<Grant> held = grantsOn(person, day);
    const auto gives = [&](Action wanted) {
        return std::ranges::any_of(
            held, [&](const Grant &grant) { return reachOf(grant.role, wanted) != Reach::Never; });
    };
    return gives(action) || (action == Action::ReadSecret && person.mayReadSecret && gives(Action::ReadCase));
}

bool may(const Person &person, Action action, const Case &subject, QDate day)
{
    if (action == Action::ReadSecret)
        return mayReadSecretOf(person, subject, day);
    if (!anyReaches(person, action, subject, day))
        return false;
    return !subject.isSecret() || !showsWhatIsSecret(action) || mayReadSecretOf(person, subject, day);
}

bool isMaskedFor(const Person &person, const Case &subject, QDate day)
{
    return subject.isSecret() && !may(person, Action::ReadSecret, subject, day);
}

AccessScope accessScopeOf(const Person &person, QDate day)
{
    const QList<Grant> held = grantsOn(person, day);
    const QStringList named = departmentsOf(held, Action::ReadNames);
    AccessScope scope;
    scope.login = person.login;
    scope.everywhere = reachesEverywhere(held, Action::ReadCase);
    scope.departments = departmentsOf(held, Action::ReadCase);
    scope.bribery = std::ranges::any_of(
        held, [](const Grant &grant) { return reachOf(grant.role, Action::ReadBribery) == Reach::Everywhere; });
    const bool seesOrdinaryCases = scope.everywhere || !scope.departments.isEmpty();
    // One flag for all that is seen: names are shown only if no department is seen without them.
    const bool namedInAll = std::ranges::all_of(
        scope.departments, [&](const QString &department) { return named.contains(department); });
    scope.names = reachesEverywhere(held, Action::ReadNames)
        || (!scope.everywhere && (seesOrdinaryCases ? namedInAll : scope.bribery));
    scope.secret = seesOrdinaryCases ? person.mayReadSecret : scope.bribery;
    return scope;
}

QList<Queue> queuesFor(const Person &person, QDate day)
{
    const AccessScope scope = accessScopeOf(person, day);
    const bool seesHersOnly = scope.bribery && !scope.everywhere && scope.departments.isEmpty();
    QList<Queue> queues;
    for (const auto &[queue, name] : EnumNames<Queue>::all) {
        const bool isTheirs = queue == Queue::ChiefLegalOfficer ? scope.bribery
            : queue == Queue::Inbox                             ? may(person, Action::HandleInbox, day)
                                    : scope.everywhere || !(seesHersOnly || isOfContactCentre(queue));
        if (isTheirs)
            queues.append(queue);
    }
    return queues;
}

AccessScope countingScopeOf(const Person &person, QDate day)
{
    const QList<Grant> held = grantsOn(person, day);
    AccessScope scope;
    scope.login = person.login;
    scope.everywhere = reachesEverywhere(held, Action::ReadStatistics);
    scope.departments = departmentsOf(held, Action::ReadStatistics);
    return scope;
}

} // namespace lyhord
