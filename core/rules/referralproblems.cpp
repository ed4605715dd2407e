#include "core/rules/referralproblems.h"

#include "core/rules/placeholder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

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

QString statuteProblem(const Referral &referral, const QList<Statute> &statutes, QDate today)
{
    if (referral.ground != ReferralGround::ExerciseOfAuthority)
        return {};
    const auto found = std::ranges::find(statutes, referral.statute, &Statute::key);
    if (found == statutes.end()) {
        return referral.statute.isEmpty()
            ? Tr::tr("Say under which law the matter is an exercise of authority.")
            : Tr::tr("Say under which law the matter is an exercise of authority; %1 is not in the list.")
                  .arg(referral.statute);
    }
    return found->valid.holdsOn(today)
        ? QString()
        : Tr::tr("The law %1 is not in force any more. Choose the one that is.").arg(referral.statute);
}

} // namespace

QList<Problem> problemsIn(const Referral &referral, const QList<Statute> &statutes, QDate today)
{
    QList<Problem> problems{ { u"statute"_s, statuteProblem(referral, statutes, today) },
        { u"to"_s, addresseeProblem(referral.to) }, { u"told"_s, toldProblem(referral.told) } };
    problems.removeIf([](const Problem &problem) { return problem.reason.isEmpty(); });
    return problems;
}

} // namespace lyhord
