#include "app/lyhordctl/command.h"
#include "app/lyhordctl/handedovercase.h"
#include "app/lyhordctl/input.h"
#include "app/lyhordctl/output.h"
#include "app/lyhordctl/stepreading.h"

#include "core/intake/jsoncase.h"
#include "core/model/casejson.h"
#include "core/rules/answerday.h"
#include "core/rules/recordedanswer.h"
#include "core/rules/secretreaders.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/searchservice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::CaseCommands)
};

const OptionSpec department{ u"department"_s, OptionSpec::Value, true };
const OptionSpec reason{ u"reason"_s, OptionSpec::Value, true };
const OptionSpec text{ u"text"_s, OptionSpec::Value, true };

//! What a step has made of the case, as the person may see it
Result<Answer> shown(Session &session, const Result<Case> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return session.cases().afterOwnStep(changed->number).map([](const CaseFile &file) {
        return Answer(document(file));
    });
}

//! With what whoever has asked a department should know
Result<Answer> shownAsked(Session &session, const Result<Case> &changed, const QStringList &departments)
{
    Result<Answer> answer = shown(session, changed);
    if (!answer)
        return answer;
    return session.ruleBook().map([&](const RuleBook &book) {
        const QString unread = unreadSecretInWords(
            *changed, departments, book.secretReaders, book.profile, session.today());
        if (!unread.isEmpty())
            answer->document.insert(u"warnings"_s, QJsonArray{ unread });
        return *answer;
    });
}

Result<Answer> step(Session &session, const Arguments &arguments, const lyhord::Command &command)
{
    const Result<Case> changed = session.cases().apply(arguments.positional(0), command);
    const auto *assign = std::get_if<Assign>(&command);
    return assign ? shownAsked(session, changed, assign->departments) : shown(session, changed);
}

Result<CaseDraft> draftFrom(const QString &file)
{
    return readInput(file).and_then([](const QByteArray &bytes) { return draftFromJson(bytes); });
}

Result<Answer> registerOne(Session &session, const Arguments &arguments)
{
    const Result<CaseDraft> draft = draftFrom(arguments.positional(0));
    if (!draft)
        return tl::unexpected(draft.error());
    return shownAsked(session, session.cases().registerCase(*draft), draft->departments);
}

//! With the last day for each department's answer: who was asked late has one of its own (R92); and whether who
//! answered is whom the case concerns (R96)
QJsonArray withDaysAndWhoAnswered(const QJsonArray &assignments, const CaseFile &file, const Profile &profile)
{
    const Case &subject = file.subject;
    const WorkingCalendar calendar(profile.closingDays);
    QList<Assignment> shown = subject.assignments;
    shown.removeIf([](const Assignment &asked) { return asked.withdrawn.has_value(); });
    QJsonArray with;
    for (qsizetype index = 0; index < assignments.size() && index < shown.size(); ++index) {
        QJsonObject assignment = assignments.at(index).toObject();
        const QDate day = answerDayOf(shown.at(index), subject.deadlines, calendar);
        assignment.insert(
            u"answer_due"_s, day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null));
        assignment.insert(u"concerned_answers"_s, isByTheConcerned(shown.at(index), file.events));
        with.append(assignment);
    }
    return with;
}

Result<Answer> show(Session &session, const Arguments &arguments)
{
    const Result<CaseFile> file = session.cases().open(arguments.positional(0));
    if (!file)
        return tl::unexpected(file.error());
    const Result<Profile> profile = session.directory().profile();
    if (!profile)
        return tl::unexpected(profile.error());
    QJsonObject shownCase = document(*file);
    if (const QJsonValue asked = shownCase.value(u"assignments"_s); asked.isArray())
        shownCase.insert(u"assignments"_s, withDaysAndWhoAnswered(asked.toArray(), *file, *profile));
    if (arguments.has(u"explain"_s)) {
        const Result<ExplainedDeadlines> explained = session.cases().explain(arguments.positional(0));
        if (!explained)
            return tl::unexpected(explained.error());
        shownCase.insert(u"deadlines"_s, document(*explained));
    }
    return Answer(shownCase);
}

Result<CaseQuery> queryFrom(const Arguments &arguments)
{
    CaseQuery query;
    query.department = arguments.value(u"department"_s);
    query.text = arguments.value(u"text"_s);
    if (arguments.has(u"queue"_s)) {
        const Result<Queue> queue = oneOf<Queue>(arguments.value(u"queue"_s), u"queue"_s);
        if (!queue)
            return tl::unexpected(queue.error());
        query.queue = *queue;
    }
    if (arguments.has(u"own"_s)) {
        const Result<OwnList> own = oneOf<OwnList>(arguments.value(u"own"_s), u"own"_s);
        if (!own)
            return tl::unexpected(own.error());
        query.own = *own;
    }
    if (arguments.has(u"status"_s)) {
        const Result<CaseStatus> status = oneOf<CaseStatus>(arguments.value(u"status"_s), u"status"_s);
        if (!status)
            return tl::unexpected(status.error());
        query.status = *status;
    }
    for (const auto &[option, day] :
        { std::pair{ u"received-from"_s, &query.receivedFrom }, std::pair{ u"received-to"_s, &query.receivedTo } }) {
        if (!arguments.has(option))
            continue;
        const Result<QDate> given = dayFrom(arguments.value(option), option);
        if (!given)
            return tl::unexpected(given.error());
        *day = *given;
    }
    return query;
}

Result<int> limitFrom(const Arguments &arguments, int otherwise)
{
    if (!arguments.has(u"limit"_s))
        return otherwise;
    bool isNumber = false;
    const int limit = arguments.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > 10'000)
        return refused(u"limit"_s, Tr::tr("The limit must be a number from 1 to 10000."));
    return limit;
}

Result<Answer> list(Session &session, const Arguments &arguments)
{
    const Result<CaseQuery> query = queryFrom(arguments);
    if (!query)
        return tl::unexpected(query.error());
    const Result<int> limit = limitFrom(arguments, 100);
    if (!limit)
        return tl::unexpected(limit.error());
    const Result<CasePage> page = session.cases().list(*query, arguments.value(u"after"_s), *limit);
    if (!page)
        return tl::unexpected(page.error());
    const Result<qint64> count = session.cases().count(*query);
    if (!count)
        return tl::unexpected(count.error());
    const Result<QList<Case>> cases = session.cases().casesOf(page->rows);
    if (!cases)
        return tl::unexpected(cases.error());
    QJsonArray printed;
    for (const Case &listed : *cases) {
        QJsonObject object = document(CaseFile{ .subject = listed });
        for (const QString &left : { u"text"_s, u"attachments"_s, u"events"_s })
            object.remove(left);
        printed.append(object);
    }
    return Answer({ { u"cases"_s, printed }, { u"next"_s, orNull(page->next) }, { u"count"_s, *count } });
}

Result<Answer> compose(Session &session, const Arguments &arguments)
{
    const Result<ComposedAnswer> composed = session.cases().compose(arguments.positional(0));
    if (!composed)
        return tl::unexpected(composed.error());
    return Answer({ { u"subject"_s, composed->letter.subject }, { u"body"_s, composed->letter.body },
        { u"text"_s, composed->text }, { u"missing"_s, QJsonArray::fromStringList(composed->missing) } });
}

Result<Answer> link(Session &session, const Arguments &arguments)
{
    const Result<LinkKind> kind = oneOf<LinkKind>(arguments.value(u"kind"_s), u"kind"_s);
    if (!kind)
        return tl::unexpected(kind.error());
    return step(session, arguments, LinkTo{ .number = arguments.positional(1), .kind = *kind });
}

Result<Answer> close(Session &session, const Arguments &arguments)
{
    const Result<Outcome> outcome = oneOf<Outcome>(arguments.value(u"outcome"_s), u"outcome"_s);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return step(session, arguments, Close{ .reason = arguments.value(u"reason"_s), .outcome = *outcome });
}

//! What would become of the time limits; nothing is stored
Result<Answer> moved(Session &session, const QString &number, const CaseCorrection &correction)
{
    const Result<CaseFile> file = session.cases().refreshed(number);
    if (!file)
        return tl::unexpected(file.error());
    return session.cases().deadlinesAfter(number, correction).map([&](const CaseDeadlines &after) {
        return Answer({ { u"number"_s, number }, { u"before"_s, document(file->subject.deadlines) },
            { u"after"_s, document(after) } });
    });
}

Result<Answer> correct(Session &session, const Arguments &arguments)
{
    const Result<CaseCorrection> read = readInput(arguments.positional(1)).and_then([](const QByteArray &bytes) {
        return correctionFromJson(bytes);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (arguments.has(u"preview"_s))
        return moved(session, arguments.positional(0), *read);
    return shown(session, session.cases().correct(arguments.positional(0), *read));
}

Result<Answer> split(Session &session, const Arguments &arguments)
{
    const Result<CaseDraft> draft = draftFrom(arguments.positional(1));
    if (!draft)
        return tl::unexpected(draft.error());
    return shown(session, session.cases().split(arguments.positional(0), *draft));
}

Result<Answer> attach(Session &session, const Arguments &arguments)
{
    QList<AttachedFile> files;
    for (const QString &path : arguments.positionals().sliced(1)) {
        const Result<QByteArray> content = readInput(path);
        if (!content)
            return tl::unexpected(content.error());
        const QString name = QFileInfo(path).fileName();
        files.append({ name, QMimeDatabase().mimeTypeForFileNameAndData(name, *content).name(), *content });
    }
    const Result<QList<Attachment>> stored = session.cases().attach(arguments.positional(0), files);
    if (!stored)
        return tl::unexpected(stored.error());
    return session.cases().afterOwnStep(arguments.positional(0)).map([](const CaseFile &file) {
        return Answer(document(file));
    });
}

Result<Answer> attachment(Session &session, const Arguments &arguments)
{
    const Result<QByteArray> content = session.cases().attachmentContent(
        arguments.positional(0), AttachmentId{ arguments.positional(1).toLongLong() });
    if (!content)
        return tl::unexpected(content.error());
    if (const Result<> written = writeOutput(arguments.value(u"output"_s), *content); !written)
        return tl::unexpected(written.error());
    return Answer({ { u"output"_s, arguments.value(u"output"_s) }, { u"size"_s, content->size() } });
}

Result<Answer> undo(Session &session, const Arguments &arguments)
{
    const QString number = arguments.positional(0);
    return shown(session, session.cases().undo(number).map_error([&](const Error &error) {
        return saidOfHandedOver(session, number, error);
    }));
}

//! A step that needs nothing but words
template <class MakeCommand>
auto stepOf(MakeCommand make)
{
    return [make](Session &session, const Arguments &arguments) { return step(session, arguments, make(arguments)); };
}

//! A step that can be taken on many as well: batchcommands.cpp
Command stepOnOne(BatchStep one, const QString &summary)
{
    const StepUsage usage = usageOf(one);
    return { { u"case "_s + toName(one), { u"NUMBER"_s }, usage.options }, summary,
        [read = usage.read](Session &session, const Arguments &arguments) {
            return read(arguments).and_then(
                [&](const lyhord::Command &command) { return step(session, arguments, command); });
        },
        {} };
}

Result<Answer> search(Session &session, const Arguments &arguments)
{
    const Result<int> limit = limitFrom(arguments, 50);
    if (!limit)
        return tl::unexpected(limit.error());
    SearchService service(session);
    const Result<Findings> found = service.search(arguments.positional(0), *limit);
    if (!found)
        return tl::unexpected(found.error());
    const Result<Findings> near = service.searchNear(arguments.positional(0), *limit, *found);
    if (!near)
        return tl::unexpected(near.error());
    // A script that asks for what it typed gets that, and what is only spelt nearly so apart from it.
    return Answer({ { u"hits"_s, documents(found->cases.hits) }, { u"more"_s, found->cases.more },
        { u"inbox"_s, documents(found->messages.hits) }, { u"inbox_more"_s, found->messages.more },
        { u"near"_s, documents(near->cases.hits) }, { u"near_more"_s, near->cases.more },
        { u"inbox_near"_s, documents(near->messages.hits) }, { u"inbox_near_more"_s, near->messages.more } });
}

Result<Answer> queues(Session &session, const Arguments &)
{
    const Result<QueueCounts> counts = session.cases().counts();
    if (!counts)
        return tl::unexpected(counts.error());
    QJsonObject printed;
    for (const auto &[queue, name] : EnumNames<Queue>::all)
        printed.insert(QString(name), counts->queues.value(queue));
    return Answer(printed);
}

} // namespace

QList<Command> caseCommands()
{
    const OptionSpec limit{ u"limit"_s };
    const QString number = u"NUMBER"_s;
    return {
        { { u"case register"_s, { u"FILE|-"_s }, {} }, Tr::tr("registers a case from JSON"), registerOne, {} },
        { { u"case show"_s, { number }, { { u"explain"_s, OptionSpec::Flag } } },
            Tr::tr("shows a case with its timeline"), show, {} },
        { { u"case list"_s, {},
              { { u"queue"_s }, { u"own"_s }, { u"department"_s }, { u"status"_s }, { u"text"_s },
                  { u"received-from"_s }, { u"received-to"_s }, limit, { u"after"_s } } },
            Tr::tr("lists cases, a page at a time"), list, {} },
        stepOnOne(BatchStep::Assign, Tr::tr("asks departments")),
        { { u"case unassign"_s, { number }, { department, reason } }, Tr::tr("no longer asks a department"),
            stepOf([](const Arguments &a) {
                return Unassign{ a.value(u"department"_s), a.value(u"reason"_s) };
            }),
            {} },
        { { u"case hand-back"_s, { number }, { department, reason } },
            Tr::tr("a department that is asked says that the case is not its own"), stepOf([](const Arguments &a) {
                return HandBack{ a.value(u"department"_s), a.value(u"reason"_s) };
            }),
            {} },
        { { u"case consult"_s, { number }, { department, { u"question"_s, OptionSpec::Value, true } } },
            Tr::tr("asks a department's registrar whether this is a case"), stepOf([](const Arguments &a) {
                return Consult{ a.value(u"department"_s), a.value(u"question"_s) };
            }),
            {} },
        { { u"case consult-answer"_s, { number }, { department, text } }, Tr::tr("records the registrar's answer"),
            stepOf([](const Arguments &a) {
                return AnswerConsultation{ a.value(u"department"_s), a.value(u"text"_s) };
            }),
            {} },
        stepOnOne(BatchStep::Refer, Tr::tr("sends what is no case to the right place")),
        stepOnOne(BatchStep::Answer, Tr::tr("records a department's answer")),
        { { u"case compose"_s, { number }, {} }, Tr::tr("shows the joint answer as it would go out"), compose, {} },
        stepOnOne(BatchStep::Interim, Tr::tr("sends an interim answer with a new date")),
        stepOnOne(BatchStep::Send, Tr::tr("sends the answer and closes the case")),
        { { u"case close"_s, { number }, { reason, { u"outcome"_s, OptionSpec::Value, true } } },
            Tr::tr("closes without an answer"), close, {} },
        { { u"case reopen"_s, { number }, { reason } }, Tr::tr("opens a closed case again"),
            stepOf([](const Arguments &a) { return Reopen{ a.value(u"reason"_s) }; }), {} },
        { { u"case remind"_s, { number }, {} }, Tr::tr("sends the reminder whose day has come"),
            stepOf([](const Arguments &) { return Remind{ .byPerson = true }; }), {} },
        stepOnOne(BatchStep::WriteOff, Tr::tr("writes off after three months without feedback")),
        { { u"case follow-up"_s, { number }, { text } }, Tr::tr("adds what the person has written since"),
            stepOf([](const Arguments &a) { return FollowUp{ a.value(u"text"_s) }; }), {} },
        { { u"case not-satisfied"_s, { number }, { text } }, Tr::tr("takes the case one level up"),
            stepOf([](const Arguments &a) { return NotSatisfied{ a.value(u"text"_s) }; }), {} },
        { { u"case split"_s, { number, u"FILE|-"_s }, {} }, Tr::tr("makes a case of its own of one of several matters"),
            split, {} },
        { { u"case link"_s, { number, number }, { { u"kind"_s, OptionSpec::Value, true } } }, Tr::tr("links two cases"),
            link, {} },
        { { u"case correct"_s, { number, u"FILE|-"_s }, { { u"preview"_s, OptionSpec::Flag } } },
            Tr::tr("changes fields; needs the version that was read"), correct, {} },
        { { u"case undo"_s, { number }, {} }, Tr::tr("takes the last step back"), undo, {} },
        { { u"case attach"_s, { number, u"FILE…"_s }, {} }, Tr::tr("attaches files"), attach, {} },
        { { u"case attachment"_s, { number, u"ID"_s }, { { u"output"_s, OptionSpec::Value, true } } },
            Tr::tr("saves an attached file"), attachment, {} },
        { { u"queues"_s, {}, {} }, Tr::tr("counts what there is to do"), queues, {} },
        { { u"search"_s, { u"TEXT"_s }, { limit } }, Tr::tr("finds cases by word or number"), search, {} },
    };
}

} // namespace lyhord::ctl
