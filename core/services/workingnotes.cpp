#include "core/services/workingnotes.h"

#include "core/db/database.h"
#include "core/rules/soundtext.h"
#include "core/rules/validation.h"
#include "core/rules/workgroup.h"
#include "core/services/caseservice.h"
#include "core/services/commit.h"
#include "core/services/servicecontext.h"
#include "core/store/notestore.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::WorkingNotes)
};

Result<QString> sound(const QString &text)
{
    const QString note = normalised(text);
    if (!hasContent(note))
        return refused(u"text"_s, Tr::tr("Write the note first."));
    if (const QString reason = unsoundBecause(note); !reason.isEmpty())
        return refused(u"text"_s, reason);
    if (lengthInCodePoints(note) > maxTextLength)
        return refused(u"text"_s, Tr::tr("The note is too long."));
    return note;
}

template <class Write>
Result<> written(Database &database, Write write)
{
    return commit(database, [&]() -> Result<> { return write(NoteStore(database)); });
}

} // namespace

Result<QList<WorkingNote>> notesInSight(ServiceContext &context, const Case &subject)
{
    if (workgroupFor(context.person(), subject, context.today()).isEmpty())
        return QList<WorkingNote>();
    return NoteStore(context.database()).ofCase(subject.id, workgroupsOf(context.person(), context.today()));
}

WorkingNotes::WorkingNotes(ServiceContext &context, CaseService &cases)
    : m_context(context)
    , m_cases(cases)
{
}

Result<QList<WorkingNote>> WorkingNotes::of(const QString &number)
{
    return m_cases.visible(number).and_then([this](const Case &subject) { return notesInSight(m_context, subject); });
}

Result<> WorkingNotes::add(const QString &number, const QString &text)
{
    const Result<QString> note = sound(text);
    if (!note)
        return tl::unexpected(note.error());
    const Result<Case> subject = m_cases.visible(number);
    if (!subject)
        return tl::unexpected(subject.error());
    const QString group = workgroupFor(m_context.person(), *subject, m_context.today());
    if (group.isEmpty())
        return failed(ErrorCode::NotPermitted, Tr::tr("Notes are written by those who work on the case."));
    return written(m_context.database(), [&](NoteStore notes) {
        return notes.add(subject->id, group,
            { .id = {},
                .author = m_context.person().login,
                .authorName = {},
                .text = *note,
                .written = m_context.clock().now(),
                .changed = {} });
    });
}

Result<> WorkingNotes::change(const QString &number, NoteId id, const QString &text)
{
    const Result<QString> note = sound(text);
    if (!note)
        return tl::unexpected(note.error());
    const Result<Case> subject = m_cases.visible(number);
    if (!subject)
        return tl::unexpected(subject.error());
    return written(m_context.database(), [&](NoteStore notes) {
        return notes.change(id, subject->id, m_context.person().login, *note, m_context.clock().now());
    });
}

Result<> WorkingNotes::remove(const QString &number, NoteId id)
{
    const Result<Case> subject = m_cases.visible(number);
    if (!subject)
        return tl::unexpected(subject.error());
    return written(
        m_context.database(), [&](NoteStore notes) { return notes.remove(id, subject->id, m_context.person().login); });
}

} // namespace lyhord
