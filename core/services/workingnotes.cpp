#include "core/services/workingnotes.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/rules/soundtext.h"
#include "core/rules/validation.h"
#include "core/rules/workgroup.h"
#include "core/services/caseservice.h"
#include "core/services/session.h"
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
    return sql::inTransaction(database, [&]() -> Result<> { return write(NoteStore(database)); });
}

} // namespace

WorkingNotes::WorkingNotes(Session &session)
    : m_session(session)
{
}

Result<QList<WorkingNote>> WorkingNotes::of(const QString &number)
{
    return m_session.cases().visible(number).and_then([this](const Case &subject) { return of(subject); });
}

Result<QList<WorkingNote>> WorkingNotes::of(const Case &subject)
{
    if (workgroupFor(m_session.person(), subject, m_session.today()).isEmpty())
        return QList<WorkingNote>();
    return NoteStore(m_session.database()).ofCase(subject.id, workgroupsOf(m_session.person(), m_session.today()));
}

Result<> WorkingNotes::add(const QString &number, const QString &text)
{
    const Result<QString> note = sound(text);
    if (!note)
        return tl::unexpected(note.error());
    const Result<Case> subject = m_session.cases().visible(number);
    if (!subject)
        return tl::unexpected(subject.error());
    const QString group = workgroupFor(m_session.person(), *subject, m_session.today());
    if (group.isEmpty())
        return failed(ErrorCode::NotPermitted, Tr::tr("Notes are written by those who work on the case."));
    return written(m_session.database(), [&](NoteStore notes) {
        return notes.add(subject->id, group,
            { .id = {},
                .author = m_session.person().login,
                .authorName = {},
                .text = *note,
                .written = m_session.clock().now(),
                .changed = {} });
    });
}

Result<> WorkingNotes::change(const QString &number, NoteId id, const QString &text)
{
    const Result<QString> note = sound(text);
    if (!note)
        return tl::unexpected(note.error());
    const Result<Case> subject = m_session.cases().visible(number);
    if (!subject)
        return tl::unexpected(subject.error());
    return written(m_session.database(), [&](NoteStore notes) {
        return notes.change(id, subject->id, m_session.person().login, *note, m_session.clock().now());
    });
}

Result<> WorkingNotes::remove(const QString &number, NoteId id)
{
    const Result<Case> subject = m_session.cases().visible(number);
    if (!subject)
        return tl::unexpected(subject.error());
    return written(
        m_session.database(), [&](NoteStore notes) { return notes.remove(id, subject->id, m_session.person().login); });
}

} // namespace lyhord
