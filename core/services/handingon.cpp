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

//! What waits for a department that is gone, what is due first of each
Result<QStringList> HandingOn::due()
{
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

Result<CasesHandedOn> HandingOn::runDue(const Progress &progress)
{
    CasesHandedOn done;
    if (!mayHandOn())
        return done;
    const Result<QStringList> numbers = due();
    if (!numbers)
        return tl::unexpected(numbers.error());
    qint64 looked = 0;
    for (const QString &number : *numbers) {
        if (progress && !progress(looked++, numbers->size()))
            break;
        const Result<bool> moved = handOn(number);
        if (moved && *moved)
            done.numbers.append(number);
        if (moved || moved.error().code == ErrorCode::Conflict)
            continue;
        qCWarning(workerLog, "a case was not handed on: %s", loggable(moved.error()).constData());
        done.failed.append(u"%1: %2"_s.arg(number, moved.error().message));
    }
    return done;
}

Result<bool> HandingOn::handOn(const QString &number)
{
    const Result<Case> before = CaseStore(m_context.database()).byNumber(number);
    if (!before)
        return tl::unexpected(before.error());
    const auto write = [this, subject = *before](ChangeTransaction &change) -> Result<Case> {
        const Result<HandedOn> moved = handedOn(subject, change.now(), change.book());
        if (!moved)
            return tl::unexpected(moved.error());
        if (moved->change.events.isEmpty())
            return subject;
        return withLaterWords(m_context.database(), subject, Assign{ moved->asked }, moved->change)
            .and_then([&](const Decision &decision) { return change.write(subject, decision); });
    };
    return m_writer.commit(number, workersPerson(m_context.today()), write).map([&before](const Case &kept) {
        return kept.version != before->version;
    });
}

} // namespace lyhord
