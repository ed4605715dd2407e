#include "core/services/handingon.h"

#include "core/db/database.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/rules/handingon.h"
#include "core/services/changetransaction.h"
#include "core/services/changewriter.h"
#include "core/services/laterletters.h"
#include "core/services/servicecontext.h"
#include "core/services/workersperson.h"
#include "core/store/casestore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

HandingOn::HandingOn(ServiceContext &context, ChangeWriter &writer)
    : m_context(context)
    , m_writer(writer)
{
}

//! A server lets nobody ask a department but who assigns, and the worker a successor, whoever signs
bool HandingOn::mayHandOn() const
{
    return m_context.database().kind() == DatabaseKind::Sqlite || m_context.require(Action::Assign).has_value()
        || m_context.require(Action::Work).has_value();
}

Result<QStringList> HandingOn::due()
{
    if (!mayHandOn())
        return QStringList();
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    QStringList numbers;
    for (const Department &department : book->profile.departments) {
        if (heirOf(department.key, book->profile, m_context.today()).isEmpty())
            continue;
        const Result<QStringList> waiting = CaseStore(m_context.database()).awaiting(department.key);
        if (!waiting)
            return tl::unexpected(waiting.error());
        numbers += *waiting;
    }
    numbers.removeDuplicates();
    return numbers;
}

Result<> HandingOn::handOn(const QString &number, CasesHandedOn &done)
{
    const Result<bool> handed = moved(number);
    if (!handed && handed.error().code == ErrorCode::Unreachable)
        return tl::unexpected(handed.error());
    if (handed && *handed)
        done.numbers.append(number);
    if (!handed && handed.error().code != ErrorCode::Conflict) {
        qCWarning(workerLog, "a case was not handed on: %s", loggable(handed.error()).constData());
        done.failed.append(u"%1: %2"_s.arg(number, handed.error().message));
    }
    return {};
}

Result<CasesHandedOn> HandingOn::runDue()
{
    const Result<QStringList> numbers = due();
    if (!numbers)
        return tl::unexpected(numbers.error());
    CasesHandedOn done;
    for (const QString &number : *numbers) {
        if (const auto handed = handOn(number, done); !handed)
            return tl::unexpected(handed.error());
    }
    return done;
}

Result<bool> HandingOn::moved(const QString &number)
{
    const Result<Case> before = CaseStore(m_context.database()).byNumber(number);
    if (!before)
        return tl::unexpected(before.error());
    const auto write = [this, subject = *before](ChangeTransaction &change) -> Result<Case> {
        const Result<HandedOn> onward = handedOn(subject, change.now(), change.book());
        if (!onward)
            return tl::unexpected(onward.error());
        if (onward->change.events.isEmpty())
            return subject;
        return withLaterWords(m_context.database(), subject, Assign{ onward->asked }, onward->change)
            .and_then([&](const Decision &decision) { return change.write(subject, decision); });
    };
    return m_writer.commit(number, workersPerson(m_context.today()), write).map([&before](const Case &kept) {
        return kept.version != before->version;
    });
}

} // namespace lyhord
