#include "app/lyhordctl/command.h"
#include "app/lyhordctl/stepreading.h"

#include "core/services/batchservice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

// One step on many cases, and taking it back (R95).
namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::BatchCommands)
};

//! The two lists, and whether all cases were gone through
struct Lists
{
    QJsonArray done;
    QJsonArray refused;
    bool isWhole = true;

    void add(const QString &number, const std::optional<Error> &error)
    {
        if (!error)
            done.append(number);
        else
            refused.append(QJsonObject{ { u"number"_s, number }, { u"reason"_s, error->message } });
    }
};

//! step: StepOutcome(const QString &number or const BatchCase &). When the database is gone the rest is not tried.
template <class List, class Step>
Lists throughAll(const List &all, const Progress &progress, Step step)
{
    Lists lists;
    std::optional<Error> gone;
    qint64 through = 0;
    for (const auto &one : all) {
        StepOutcome outcome = step(one, gone);
        if (outcome.error && outcome.error->code == ErrorCode::Unreachable)
            gone = outcome.error;
        lists.add(outcome.number, outcome.error);
        if (progress)
            progress(++through, all.size());
    }
    lists.isWhole = !gone;
    return lists;
}

QStringList numbersIn(const Arguments &arguments)
{
    QStringList numbers = arguments.positionals();
    numbers.removeDuplicates();
    return numbers;
}

Answer previewed(Session &session, const QStringList &numbers, const lyhord::Command &command)
{
    const Lists lists = throughAll(numbers, {}, [&](const QString &number, const std::optional<Error> &gone) {
        return StepOutcome{ number, gone ? gone : session.batches().preview(number, command).refusal };
    });
    return { { { u"batch"_s, QJsonValue::Null }, { u"done"_s, lists.done }, { u"refused"_s, lists.refused } },
        lists.isWhole };
}

Result<Answer> taken(
    Session &session, const QStringList &numbers, const lyhord::Command &command, const Progress &progress)
{
    const Result<BatchMark> mark = session.batches().begin(command);
    if (!mark)
        return tl::unexpected(mark.error());
    const Lists lists = throughAll(numbers, progress, [&](const QString &number, const std::optional<Error> &gone) {
        return gone ? StepOutcome{ number, gone } : session.batches().take(*mark, number, command);
    });
    const Result<std::optional<BatchId>> batch = session.batches().recorded(*mark);
    const QJsonValue id = batch && *batch ? QJsonValue((*batch)->value) : QJsonValue();
    return Answer({ { u"batch"_s, id }, { u"done"_s, lists.done }, { u"refused"_s, lists.refused } }, lists.isWhole);
}

Result<Answer> run(BatchStep step, const Setup &setup, const Arguments &arguments)
{
    const Result<lyhord::Command> command = usageOf(step).read(arguments);
    if (!command)
        return tl::unexpected(command.error());
    const Result<std::unique_ptr<Session>> session = openSession(setup);
    if (!session)
        return tl::unexpected(session.error());
    const QStringList numbers = numbersIn(arguments);
    if (arguments.has(u"preview"_s))
        return previewed(**session, numbers, *command);
    return taken(**session, numbers, *command, progressOf(setup, Tr::tr("Cases")));
}

Result<Answer> takeBack(const Setup &setup, const Arguments &arguments)
{
    bool isNumber = false;
    const BatchId id{ arguments.positional(0).toLongLong(&isNumber) };
    if (!isNumber)
        return refused(
            u"batch"_s, Tr::tr("\"%1\" is not the number of a step on many cases.").arg(arguments.positional(0)));
    const Result<std::unique_ptr<Session>> session = openSession(setup);
    if (!session)
        return tl::unexpected(session.error());
    BatchService &service = (*session)->batches();
    const Result<Batch> batch = service.one(id);
    if (!batch)
        return tl::unexpected(batch.error());
    const Lists lists = throughAll(toTakeBack(*batch), progressOf(setup, Tr::tr("Cases")),
        [&](const BatchCase &done, const std::optional<Error> &gone) {
            return gone ? StepOutcome{ done.number, gone } : service.takeBack(done);
        });
    return Answer({ { u"done"_s, lists.done }, { u"refused"_s, lists.refused } }, lists.isWhole);
}

Command commandFor(BatchStep step)
{
    QList<OptionSpec> options = usageOf(step).options;
    options.append({ u"preview"_s, OptionSpec::Flag });
    return { { u"case batch "_s + toName(step), { u"NUMBER…"_s }, options },
        Tr::tr("takes the step \"%1\" on many cases").arg(QString(toName(step))), {},
        [step](const Setup &setup, const Arguments &arguments) { return run(step, setup, arguments); } };
}

} // namespace

QList<Command> batchCommands()
{
    QList<Command> commands;
    for (const auto &[step, name] : EnumNames<BatchStep>::all)
        commands.append(commandFor(step));
    commands.append({ { u"case undo-batch"_s, { u"BATCH"_s }, {} },
        Tr::tr("takes a step on many cases back in all of them"), {}, takeBack });
    return commands;
}

} // namespace lyhord::ctl
