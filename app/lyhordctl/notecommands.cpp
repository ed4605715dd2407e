#include "app/lyhordctl/command.h"
#include "app/lyhordctl/handedovercase.h"
#include "app/lyhordctl/input.h"
#include "app/lyhordctl/output.h"

#include "core/services/casemarks.h"
#include "core/services/caseservice.h"
#include "core/services/workingnotes.h"

#include <QtCore/QCoreApplication>

// Working notes and flags: a person's own, and no part of the case's documents, so `case show` prints none of them.
namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::NoteCommands)
};

Result<Answer> printed(Session &session, const Arguments &arguments)
{
    const Result<QList<WorkingNote>> notes = session.workingNotes().of(arguments.positional(0));
    if (!notes)
        return tl::unexpected(saidOfHandedOver(session, arguments.positional(0), notes.error()));
    QJsonArray array;
    for (const WorkingNote &note : *notes) {
        array.append(QJsonObject{ { u"id"_s, note.id.value }, { u"by"_s, note.author },
            { u"written"_s, toIso(note.written) }, { u"changed"_s, orNull(note.changed) }, { u"text"_s, note.text } });
    }
    return Answer({ { u"number"_s, arguments.positional(0) }, { u"notes"_s, array } });
}

Result<Answer> printedAfter(Session &session, const Arguments &arguments, const Result<> &done)
{
    return done ? printed(session, arguments) : tl::unexpected(done.error());
}

Result<NoteId> noteFrom(const QString &text)
{
    bool isNumber = false;
    const NoteId note{ text.toLongLong(&isNumber) };
    if (!isNumber || !note.isValid())
        return refused(u"id"_s, Tr::tr("%1 is no note.").arg(text));
    return note;
}

Result<Answer> add(Session &session, const Arguments &arguments)
{
    return printedAfter(
        session, arguments, session.workingNotes().add(arguments.positional(0), arguments.value(u"text"_s)));
}

Result<Answer> change(Session &session, const Arguments &arguments)
{
    const Result<NoteId> note = noteFrom(arguments.positional(1));
    if (!note)
        return tl::unexpected(note.error());
    return printedAfter(
        session, arguments, session.workingNotes().change(arguments.positional(0), *note, arguments.value(u"text"_s)));
}

Result<Answer> remove(Session &session, const Arguments &arguments)
{
    const Result<NoteId> note = noteFrom(arguments.positional(1));
    if (!note)
        return tl::unexpected(note.error());
    return printedAfter(session, arguments, session.workingNotes().remove(arguments.positional(0), *note));
}

Result<Answer> flagged(Session &session, const Arguments &arguments, const Result<> &done)
{
    if (!done)
        return tl::unexpected(done.error());
    return session.cases().refreshed(arguments.positional(0)).map([](const CaseFile &file) {
        const QJsonValue flag = file.flag ? QJsonValue(QJsonObject{ { u"day"_s, file.flag->day.toString(Qt::ISODate) },
                                    { u"text"_s, orNull(file.flag->line) } })
                                          : QJsonValue();
        return Answer({ { u"number"_s, file.subject.number }, { u"flag"_s, flag } });
    });
}

Result<Answer> flag(Session &session, const Arguments &arguments)
{
    const Result<QDate> day = dayFrom(arguments.value(u"day"_s), u"day"_s);
    if (!day)
        return tl::unexpected(day.error());
    return flagged(
        session, arguments, session.caseMarks().flag(arguments.positional(0), { *day, arguments.value(u"text"_s) }));
}

Result<Answer> unflag(Session &session, const Arguments &arguments)
{
    return flagged(session, arguments, session.caseMarks().unflag(arguments.positional(0)));
}

} // namespace

QList<Command> noteCommands()
{
    const QString number = u"NUMBER"_s;
    const QString id = u"ID"_s;
    const OptionSpec text{ u"text"_s, OptionSpec::Value, true };
    return {
        { { u"case notes"_s, { number }, {} }, Tr::tr("shows the working notes on a case"), printed, {} },
        { { u"case note"_s, { number }, { text } }, Tr::tr("adds a working note"), add, {} },
        { { u"case note-change"_s, { number, id }, { text } }, Tr::tr("writes a note of one's own anew"), change, {} },
        { { u"case note-remove"_s, { number, id }, {} }, Tr::tr("removes a note of one's own"), remove, {} },
        { { u"case flag"_s, { number }, { { u"day"_s, OptionSpec::Value, true }, { u"text"_s } } },
            Tr::tr("flags a case to come back to it on a day"), flag, {} },
        { { u"case unflag"_s, { number }, {} }, Tr::tr("takes the flag away"), unflag, {} },
    };
}

} // namespace lyhord::ctl
