#include "core/rules/commandcontext.h"
#include "core/rules/dayinsentence.h"
#include "core/rules/lettertext.h"
#include "core/rules/permissions.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Dispatch)
};

QString cannotBeMarkedBecause(const Message &letter, const QDateTime &now)
{
    switch (letter.state) {
    case MessageState::Sent:
        return letter.sentBy.isEmpty()
            ? Tr::tr("It has left already: %1.", "moment").arg(momentInSentence(letter.sent.value_or(now)))
            : Tr::tr("It has left already: %1, %2.", "moment, login")
                  .arg(momentInSentence(letter.sent.value_or(now)), letter.sentBy);
    case MessageState::Cancelled:
        return Tr::tr("It was taken back before it had left, so it is not to be sent any more.");
    case MessageState::Queued:
    case MessageState::Failed:
        break;
    }
    if (now < letter.created) {
        return Tr::tr("It was written on %1: nothing leaves before it is written.", "moment")
            .arg(momentInSentence(letter.created));
    }
    return {};
}

} // namespace

Result<> checkMayLeave(const Message &letter, const QDateTime &now)
{
    const QString reason = cannotBeMarkedBecause(letter, now);
    return reason.isEmpty() ? Result<>() : refused(u"id"_s, reason);
}

Result<Decision> apply(const MarkDispatched &command, const CommandContext &context)
{
    const Message &letter = command.letter;
    if (const auto checked = checkMayLeave(letter, context.now); !checked)
        return tl::unexpected(checked.error());
    // R89: whoever says that it was said or mailed has read it; an envelope may be posted by anybody
    const bool isRead = isToThePerson(letter.kind) && letter.by != ReplyBy::Letter;
    if (isRead && isMaskedFor(context.by, context.before, context.today)) {
        return failed(ErrorCode::NotPermitted,
            Tr::tr(
                "The case is secret and you may not read what the person is told. Somebody with the right to read it "
                "marks it."));
    }
    QJsonObject details{ { u"message"_s, letter.id.value }, { u"letter"_s, QString(toName(letter.kind)) },
        { u"by"_s, QString(toName(letter.by)) } };
    if (!letter.department.isEmpty())
        details.insert(u"department"_s, letter.department);
    Decision change{ context.before, { { EventKind::Dispatched, details } }, {}, { letter.id } };
    if (letter.kind == LetterKind::Answer && context.before.status != CaseStatus::Referred) // R19: counts no answer
        giveAnswer(change.after, context.now);
    return change;
}

} // namespace lyhord
