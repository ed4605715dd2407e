#include "app/lyhordctl/stepreading.h"

#include "app/lyhordctl/input.h"

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

const OptionSpec department{ u"department"_s, OptionSpec::Value, true };
const OptionSpec text{ u"text"_s, OptionSpec::Value, true };

Result<lyhord::Command> assign(const Arguments &arguments)
{
    return Assign{ arguments.values(u"department"_s) };
}

Result<lyhord::Command> recordAnswer(const Arguments &arguments)
{
    const Result<Outcome> outcome = oneOf<Outcome>(arguments.value(u"outcome"_s), u"outcome"_s);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const Result<QString> answer = textFrom(arguments.value(u"text"_s), arguments.value(u"text-file"_s), u"text"_s);
    if (!answer)
        return tl::unexpected(answer.error());
    return RecordAnswer{ .department = arguments.value(u"department"_s),
        .outcome = *outcome,
        .text = *answer,
        .givenBy = arguments.value(u"given-by"_s) };
}

Result<lyhord::Command> send(const Arguments &arguments)
{
    SendAnswer answer;
    const Result<QString> given = textFrom({}, arguments.value(u"text-file"_s), u"text"_s);
    if (!given)
        return tl::unexpected(given.error());
    answer.text = *given;
    if (arguments.has(u"outcome"_s)) {
        const Result<Outcome> outcome = oneOf<Outcome>(arguments.value(u"outcome"_s), u"outcome"_s);
        if (!outcome)
            return tl::unexpected(outcome.error());
        answer.outcome = *outcome;
    }
    answer.standardAnswer = arguments.value(u"standard-answer"_s);
    answer.missingPartReason = arguments.value(u"missing-part-reason"_s);
    return answer;
}

Result<lyhord::Command> interim(const Arguments &arguments)
{
    const Result<QDate> day = dayFrom(arguments.value(u"new-date"_s), u"new_date"_s);
    if (!day)
        return tl::unexpected(day.error());
    return SendInterimAnswer{ .text = arguments.value(u"text"_s), .newDate = *day };
}

Result<lyhord::Command> refer(const Arguments &arguments)
{
    const Result<ReferralGround> ground = oneOf<ReferralGround>(arguments.value(u"ground"_s), u"ground"_s);
    if (!ground)
        return tl::unexpected(ground.error());
    return Refer{ { .ground = *ground,
        .statute = arguments.value(u"statute"_s),
        .to = arguments.value(u"to"_s),
        .told = arguments.value(u"told"_s) } };
}

Result<lyhord::Command> link(const Arguments &arguments)
{
    LinkTo link{ .number = arguments.value(u"to"_s), .kind = LinkKind::Related };
    if (arguments.has(u"kind"_s)) {
        const Result<LinkKind> kind = oneOf<LinkKind>(arguments.value(u"kind"_s), u"kind"_s);
        if (!kind)
            return tl::unexpected(kind.error());
        link.kind = *kind;
    }
    return link;
}

Result<lyhord::Command> writeOff(const Arguments &)
{
    return WriteOff{};
}

} // namespace

StepUsage usageOf(BatchStep step)
{
    switch (step) {
    case BatchStep::Assign:
        return { { { u"department"_s, OptionSpec::Many, true } }, assign };
    case BatchStep::Answer:
        return { { department, { u"outcome"_s, OptionSpec::Value, true }, { u"text"_s }, { u"text-file"_s },
                     { u"given-by"_s } },
            recordAnswer };
    case BatchStep::Send:
        return { { { u"text-file"_s }, { u"outcome"_s }, { u"standard-answer"_s }, { u"missing-part-reason"_s } },
            send };
    case BatchStep::Interim:
        return { { text, { u"new-date"_s, OptionSpec::Value, true } }, interim };
    case BatchStep::Link:
        return { { { u"to"_s, OptionSpec::Value, true }, { u"kind"_s } }, link };
    case BatchStep::Refer:
        return { { { u"ground"_s, OptionSpec::Value, true }, { u"to"_s, OptionSpec::Value, true },
                     { u"told"_s, OptionSpec::Value, true }, { u"statute"_s } },
            refer };
    case BatchStep::WriteOff:
        return { {}, writeOff };
    }
    return {};
}

} // namespace lyhord::ctl
