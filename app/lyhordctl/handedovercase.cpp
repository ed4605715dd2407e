#include "app/lyhordctl/handedovercase.h"

#include "core/rules/dayinsentence.h"
#include "core/services/caseservice.h"
#include "core/services/session.h"

#include <QtCore/QCoreApplication>

namespace lyhord::ctl {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::CaseCommands)
};

} // namespace

Error saidOfHandedOver(Session &session, const QString &number, const Error &otherwise)
{
    if (otherwise.code != ErrorCode::NotFound)
        return otherwise;
    const Result<CaseFile> known = session.cases().refreshed(number);
    if (!known || !known->handedOver || known->events.isEmpty())
        return otherwise;
    const Event &referred = known->events.constFirst();
    Error error = otherwise;
    error.code = ErrorCode::NotPermitted;
    error.message = Tr::tr(
        "%1: handed over to the chief legal officer on %2 by %3. She alone reads it.", "a case's number, moment, who")
                        .arg(number, momentInSentence(referred.at), known->names.value(referred.by, referred.by));
    return error;
}

} // namespace lyhord::ctl
