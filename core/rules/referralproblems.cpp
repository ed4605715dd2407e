#include "core/rules/referralproblems.h"

#include "core/rules/placeholder.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Lifecycle)
};

QString addresseeProblem(const QString &to)
{
    if (!hasContent(to))
        return Tr::tr("Say to whom the case is referred.");
    const QString left = placeholderAddressee(to);
    return left.isEmpty()
        ? QString()
        : Tr::tr("“%1” only holds the place of whom the person is referred to. Write who it is.").arg(left);
}

QString toldProblem(const QString &told)
{
    if (!hasContent(told))
        return Tr::tr("Write down what the person was told.");
    const QString left = placeholderIn(told);
    return left.isEmpty()
        ? QString()
        : Tr::tr("“%1” only holds the place of something the person is to be told. Write it out.").arg(left);
}

} // namespace

QList<Problem> problemsIn(const Referral &referral)
{
    QList<Problem> problems{ { u"to"_s, addresseeProblem(referral.to) }, { u"told"_s, toldProblem(referral.told) } };
    problems.removeIf([](const Problem &problem) { return problem.reason.isEmpty(); });
    return problems;
}

} // namespace lyhord
