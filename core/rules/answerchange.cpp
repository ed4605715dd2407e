#include "core/rules/answerchange.h"

#include "core/rules/commandcontext.h"
#include "core/rules/currentassignments.h"
#include "core/rules/lettertext.h"
#include "core/rules/permissions.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Answers)
};

} // namespace

QString noChangeBecause(const Person &person, const Case &subject, const QString &department, QDate today)
{
    const Assignment *given = answerGiven(subject, department);
    if (!given || !isMaskedFor(person, subject, today))
        return {};
    if (given->answeredBy == person.login && !given->text.isEmpty()) // her own words, and they are before her
        return {};
    return Tr::tr("The case is secret and you may not read the answer that is there. Somebody with the right to read "
                  "it changes it.");
}

std::optional<Outcome> proposedOutcome(const SendAnswer &answer, const Case &subject, const Profile &profile)
{
    const StandardAnswer *agreed = standardAnswer(answer.standardAnswer, profile);
    return agreed != nullptr && agreed->outcome ? agreed->outcome : jointOutcome(subject);
}

} // namespace lyhord
