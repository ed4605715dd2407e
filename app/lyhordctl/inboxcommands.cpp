#include "app/lyhordctl/command.h"
#include "app/lyhordctl/input.h"
#include "app/lyhordctl/output.h"

#include "core/intake/jsoncase.h"
#include "core/services/caseservice.h"
#include "core/services/importer.h"
#include "core/services/inboxservice.h"
#include "core/services/outbox.h"

#include <QtCore/QCoreApplication>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::InboxCommands)
};

InboxItemId itemId(const Arguments &arguments)
{
    return { arguments.positional(0).toLongLong() };
}

QJsonArray discardedDocuments(const QList<InboxItem> &items)
{
    QJsonArray array;
    for (const InboxItem &item : items) {
        QJsonObject one = document(item);
        one.insert(u"discarded"_s,
            QJsonObject{ { u"at"_s, toIso(item.discarded->at) }, { u"by"_s, item.discarded->by },
                { u"reason"_s, item.discarded->reason } });
        array.append(one);
    }
    return array;
}

Result<Answer> list(Session &session, const Arguments &arguments)
{
    if (arguments.has(u"discarded"_s)) {
        return session.inbox().discarded().map([](const QList<InboxItem> &items) {
            return Answer({ { u"items"_s, discardedDocuments(items) } });
        });
    }
    return session.inbox().items().map([](const QList<InboxItem> &items) {
        return Answer({ { u"items"_s, documents(items) } });
    });
}

Result<Answer> show(Session &session, const Arguments &arguments)
{
    return session.inbox().item(itemId(arguments)).map([](const InboxItem &item) { return Answer(document(item)); });
}

Result<Answer> shown(Session &session, const Result<Case> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return session.cases().afterOwnStep(changed->number).map([](const CaseFile &file) {
        return Answer(document(file));
    });
}

Result<Answer> registerItem(Session &session, const Arguments &arguments)
{
    const Result<CaseDraft> draft = readInput(arguments.positional(1)).and_then([](const QByteArray &bytes) {
        return draftFromJson(bytes);
    });
    if (!draft)
        return tl::unexpected(draft.error());
    return shown(session, session.cases().registerInboxItem(itemId(arguments), *draft));
}

Result<Answer> attach(Session &session, const Arguments &arguments)
{
    const QString number = arguments.value(u"case"_s);
    if (const Result<Case> attached = session.inbox().attachToCase(itemId(arguments), number); !attached)
        return tl::unexpected(attached.error());
    return session.cases().afterOwnStep(number).map([](const CaseFile &file) { return Answer(document(file)); });
}

Result<Answer> refer(Session &session, const Arguments &arguments)
{
    const Result<ReferralGround> ground = oneOf<ReferralGround>(arguments.value(u"ground"_s), u"ground"_s);
    if (!ground)
        return tl::unexpected(ground.error());
    return shown(session,
        session.inbox().refer(itemId(arguments),
            { .ground = *ground,
                .statute = arguments.value(u"statute"_s),
                .to = arguments.value(u"to"_s),
                .told = arguments.value(u"told"_s) }));
}

Result<Answer> discard(Session &session, const Arguments &arguments)
{
    return session.inbox().discard(itemId(arguments), arguments.value(u"reason"_s)).map([&arguments] {
        return Answer({ { u"discarded"_s, itemId(arguments).value } });
    });
}

Result<Answer> bringBack(Session &session, const Arguments &arguments)
{
    const Result<> back = session.inbox().bringBack(itemId(arguments));
    if (!back)
        return tl::unexpected(back.error());
    return show(session, arguments);
}

Result<Answer> takeOut(Session &session, const Arguments &arguments)
{
    return shown(session, session.inbox().takeOut(itemId(arguments)));
}

QJsonArray rowDocuments(const QList<RefusedRow> &rows)
{
    QJsonArray array;
    for (const RefusedRow &row : rows) {
        array.append(QJsonObject{ { u"file"_s, row.file }, { u"line"_s, row.line }, { u"field"_s, orNull(row.field) },
            { u"reason"_s, row.reason } });
    }
    return array;
}

Result<Answer> import(const Setup &setup, const Arguments &arguments)
{
    if (arguments.has(u"as-inbox"_s) && arguments.has(u"as-cases"_s))
        return refused(u"as-cases"_s, Tr::tr("Choose either --as-inbox or --as-cases."));
    const Result<std::unique_ptr<Session>> session = Session::open(setup.database, setup.login, *setup.clock);
    if (!session)
        return tl::unexpected(session.error());
    ImportOrder order;
    order.format = arguments.value(u"format"_s);
    order.files = arguments.positionals();
    order.mappingFile = arguments.value(u"map"_s);
    if (arguments.has(u"as-cases"_s))
        order.asCases = true;
    if (arguments.has(u"as-inbox"_s))
        order.asCases = false;
    const Result<ImportReport> report = importFiles(**session, order, progressOf(setup, Tr::tr("Importing")));
    if (!report)
        return tl::unexpected(report.error());
    return Answer({ { u"read"_s, report->read }, { u"imported"_s, report->imported }, { u"changed"_s, report->changed },
        { u"already"_s, report->already }, { u"refused"_s, rowDocuments(report->refused) },
        { u"notes"_s, rowDocuments(report->notes) } });
}

Result<Answer> outboxList(Session &session, const Arguments &arguments)
{
    return session.outbox().messages(arguments.value(u"to"_s), 1000).map([](const QList<Message> &messages) {
        return Answer({ { u"messages"_s, documents(messages) } });
    });
}

Result<Answer> outboxShow(Session &session, const Arguments &arguments)
{
    return session.outbox().message(MessageId{ arguments.positional(0).toLongLong() }).map([](const Message &message) {
        return Answer(document(message));
    });
}

Result<Answer> outboxDone(Session &session, const Arguments &arguments)
{
    QList<MessageId> ids;
    const QStringList named = arguments.positionals();
    for (const QString &id : named)
        ids.append(MessageId{ id.toLongLong() });
    return session.outbox().markDispatched(ids).map([](const QList<Message> &messages) {
        return Answer({ { u"messages"_s, documents(messages) } });
    });
}

Result<Answer> outboxFile(Session &session, const Arguments &arguments)
{
    const MessageId letter{ arguments.positional(0).toLongLong() };
    const AttachmentId file{ arguments.positional(1).toLongLong() };
    const QString output = arguments.value(u"output"_s);
    const Result<QByteArray> content = session.outbox().fileContent(letter, file);
    if (!content)
        return tl::unexpected(content.error());
    if (const Result<> written = writeOutput(output, *content); !written)
        return tl::unexpected(written.error());
    return Answer({ { u"output"_s, output }, { u"size"_s, content->size() } });
}

} // namespace

QList<Command> inboxCommands()
{
    const OptionSpec required{ {}, OptionSpec::Value, true };
    const auto must = [required](const QString &name) {
        OptionSpec option = required;
        option.name = name;
        return option;
    };
    return {
        { { u"inbox list"_s, {}, { { u"discarded"_s, OptionSpec::Flag } } },
            Tr::tr("lists what has come in and is not yet a case, or what was put away"), list, {} },
        { { u"inbox show"_s, { u"ID"_s }, {} }, Tr::tr("shows one of them"), show, {} },
        { { u"inbox register"_s, { u"ID"_s, u"FILE|-"_s }, {} }, Tr::tr("makes a case of it"), registerItem, {} },
        { { u"inbox attach"_s, { u"ID"_s }, { must(u"case"_s) } }, Tr::tr("adds it to an open case"), attach, {} },
        { { u"inbox refer"_s, { u"ID"_s }, { must(u"ground"_s), must(u"to"_s), must(u"told"_s), { u"statute"_s } } },
            Tr::tr("sends it to the right place"), refer, {} },
        { { u"inbox discard"_s, { u"ID"_s }, { must(u"reason"_s) } }, Tr::tr("puts it away, with the reason"), discard,
            {} },
        { { u"inbox bring-back"_s, { u"ID"_s }, {} }, Tr::tr("brings back what was put away"), bringBack, {} },
        { { u"inbox take-out"_s, { u"ID"_s }, {} }, Tr::tr("takes it out of the case it was added to"), takeOut, {} },
        { { u"import"_s, { u"FILE…"_s },
              { must(u"format"_s), { u"map"_s }, { u"as-inbox"_s, OptionSpec::Flag },
                  { u"as-cases"_s, OptionSpec::Flag } } },
            Tr::tr("reads files of another system"), {}, import },
        { { u"outbox list"_s, {}, { { u"to"_s } } }, Tr::tr("lists letters queued, sent and failed"), outboxList, {} },
        { { u"outbox show"_s, { u"ID"_s }, {} }, Tr::tr("shows a letter"), outboxShow, {} },
        { { u"outbox done"_s, { u"ID…"_s }, {} }, Tr::tr("says that a letter was posted, a call made, an e-mail sent"),
            outboxDone, {} },
        { { u"outbox file"_s, { u"ID"_s, u"FILE"_s }, { must(u"output"_s) } },
            Tr::tr("writes a file that goes with a letter"), outboxFile, {} },
    };
}

} // namespace lyhord::ctl
