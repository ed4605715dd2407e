#include "core/services/outbox.h"

#include "core/db/database.h"
#include "core/rules/waitingletters.h"
#include "core/services/caseservice.h"
#include "core/services/commit.h"
#include "core/services/servicecontext.h"
#include "core/store/casestore.h"
#include "core/store/outboxstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Outbox)
};

} // namespace

Outbox::Outbox(ServiceContext &context, CaseService &cases)
    : m_context(context)
    , m_cases(cases)
{
}

Result<QList<Message>> Outbox::messages(const QString &to, int limit)
{
    if (const auto permitted = m_context.require(Action::Send); !permitted)
        return tl::unexpected(permitted.error());
    return OutboxStore(m_context.database()).list(to, m_context.accessScope(), limit);
}

Result<Message> Outbox::message(MessageId id)
{
    if (const auto permitted = m_context.require(Action::Send); !permitted)
        return tl::unexpected(permitted.error());
    return OutboxStore(m_context.database()).one(id, m_context.accessScope());
}

Result<QByteArray> Outbox::fileContent(MessageId id, AttachmentId file)
{
    return message(id).and_then(
        [&](const Message &) { return OutboxStore(m_context.database()).fileContent(id, file); });
}

Result<QList<Message>> Outbox::markDispatched(const QList<MessageId> &ids)
{
    const QDateTime now = m_context.clock().now();
    QList<Message> letters;
    for (const MessageId id : ids) {
        const Result<Message> letter = message(id);
        if (!letter)
            return tl::unexpected(letter.error());
        if (const auto checked = checkMayLeave(*letter, now); !checked)
            return tl::unexpected(checked.error());
        if (std::ranges::find(letters, id, &Message::id) != letters.end())
            return refused(u"id"_s, Tr::tr("Letter %1 is named twice.").arg(id.value));
        letters.append(*letter);
    }
    for (Message &letter : letters) {
        if (const auto marked = markOne(letter); !marked)
            return tl::unexpected(marked.error());
        const Result<Message> left = message(letter.id);
        if (!left)
            return tl::unexpected(left.error());
        letter = *left;
    }
    return letters;
}

Result<QList<Message>> Outbox::waitingLetters(ReplyBy way, QStringList numbers)
{
    constexpr int mostPrinted = 500;
    if (numbers.isEmpty()) {
        CaseQuery query;
        query.queue = queueOf(way);
        const Result<CasePage> page = m_cases.list(query, {}, mostPrinted);
        if (!page)
            return tl::unexpected(page.error());
        for (const CaseRow &row : page->rows)
            numbers.append(row.number);
    }
    QList<Message> waiting;
    for (const QString &number : std::as_const(numbers)) {
        Result<Message> letter = waitingLetter(number, way);
        if (letter)
            waiting.append(*letter);
        else if (letter.error().code != ErrorCode::Refused) // somebody else has just posted it
            return tl::unexpected(letter.error());
    }
    return waiting;
}

QList<StepOutcome> Outbox::markLettersDispatched(const QStringList &numbers, ReplyBy way)
{
    QList<StepOutcome> outcomes;
    for (const QString &number : numbers) {
        const Result<> marked = waitingLetter(number, way).and_then([this](const Message &letter) {
            return markOne(letter);
        });
        outcomes.append({ number, marked ? std::nullopt : std::optional(marked.error()) });
    }
    return outcomes;
}

//! That the chief legal officer was told of a case is no step in it: whoever sends says so and sees nothing of it (R90)
Result<> Outbox::markOne(const Message &letter)
{
    if (letter.caseId.isValid() && letter.kind != LetterKind::HandedOver) {
        const Result<Case> marked = m_cases.apply(letter.caseNumber, MarkDispatched{ letter });
        return marked ? Result<>() : tl::unexpected(marked.error());
    }
    return commit(m_context.database(), [&]() -> Result<> {
        return OutboxStore(m_context.database()).markSent(letter.id, m_context.clock().now(), m_context.person().login);
    });
}

Result<Message> Outbox::waitingLetter(const QString &number, ReplyBy way)
{
    if (const auto permitted = m_context.require(Action::Send); !permitted)
        return tl::unexpected(permitted.error());
    const Result<Case> subject = CaseStore(m_context.database()).byNumber(number);
    if (!subject)
        return tl::unexpected(subject.error());
    const Result<QList<Message>> letters = OutboxStore(m_context.database())
                                               .ofCase(subject->id, m_context.accessScope());
    if (!letters)
        return tl::unexpected(letters.error());
    const Message *waiting = waitingForThePerson(*letters, way);
    if (!waiting)
        return failed(ErrorCode::Refused, Tr::tr("Nothing of that kind waits in case %1 any more.").arg(number));
    return *waiting;
}

} // namespace lyhord
