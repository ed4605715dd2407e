#include "core/rules/answerchange.h"

#include "core/rules/asked.h"
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
    const bool isUnread = subject.isSecret() && !may(person, Action::ReadSecret, subject, today);
    if (!isUnread || !answerGiven(subject, department))
        return {};
    return Tr::tr("The case is secret and you may not read the answer that is there. Somebody with the right to read "
                  "it changes it.");
}

} // namespace lyhord
