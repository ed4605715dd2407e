#include "core/rules/messagetakenout.h"

#include "core/model/clock.h"
#include "core/rules/permissions.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::HadBack)
};

} // namespace

QDate lastDayToHaveBack(const QDateTime &dealtWith)
{
    return localDay(dealtWith.addDays(daysToHaveBack));
}

Result<Decision> messageTakenOut(
    const Case &from, EventKind addedAs, bool lettersHaveGone, const Person &by, const QDateTime &now)
{
    const QDate today = localDay(now);
    if (!may(by, Action::HandleInbox, today) || !may(by, Action::Undo, from, today) || isMaskedFor(by, from, today)) {
        return failed(ErrorCode::NotPermitted,
            Tr::tr("A message is taken out of a case by the contact centre, by somebody who may read the case."));
    }
    if (from.status == CaseStatus::Disposed)
        return failed(ErrorCode::Refused, Tr::tr("What was deleted by decision does not come back."));
    QJsonObject details{ { u"kind"_s, QString(toName(addedAs)) }, { u"taken_out"_s, true } };
    if (lettersHaveGone)
        details.insert(u"letters_gone"_s, true);
    return Decision{ from, { { EventKind::Undone, details } }, {}, {} };
}

} // namespace lyhord
