#include "core/services/casemarks.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/rules/soundtext.h"
#include "core/services/caseservice.h"
#include "core/services/session.h"
#include "core/store/casemarkstore.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseMarks)
};

constexpr int looksAreKept = 60; // days: what nobody has looked at for longer is not waited for
constexpr qsizetype longestLine = 200;

CaseMarkStore marksOf(Session &session)
{
    return { session.database(), session.person().login };
}

template <class Write>
Result<> written(Session &session, Write write)
{
    return sql::inTransaction(session.database(), [&]() -> Result<> { return write(marksOf(session)); });
}

} // namespace

CaseMarks::CaseMarks(Session &session)
    : m_session(session)
{
}

Result<> CaseMarks::fill(CaseFile &file)
{
    const auto marks = marksOf(m_session).ofCase(file.subject.id);
    if (!marks)
        return tl::unexpected(marks.error());
    file.flag = marks->flag;
    file.seenBefore = marks->seen;
    return {};
}

Result<> CaseMarks::flag(const QString &number, const CaseFlag &flag)
{
    const QString line = normalised(flag.line);
    if (!flag.day.isValid())
        return refused(u"day"_s, Tr::tr("Choose the day on which you want to come back to the case."));
    if (flag.day < m_session.today())
        return refused(u"day"_s, Tr::tr("That day has passed. Choose today or a day to come."));
    if (const QString reason = unsoundBecause(line); !reason.isEmpty())
        return refused(u"line"_s, reason);
    if (lengthInCodePoints(line) > longestLine || line.contains(u'\n'))
        return refused(u"line"_s, Tr::tr("One line of at most %1 characters.").arg(longestLine));
    const Result<Case> subject = m_session.cases().visible(number);
    if (!subject)
        return tl::unexpected(subject.error());
    return written(m_session, [&](CaseMarkStore marks) { return marks.flag(subject->id, { flag.day, line }); });
}

Result<> CaseMarks::unflag(const QString &number)
{
    const Result<Case> subject = m_session.cases().visible(number);
    if (!subject)
        return tl::unexpected(subject.error());
    return written(m_session, [&](CaseMarkStore marks) { return marks.unflag(subject->id); });
}

Result<> CaseMarks::noteLook(CaseId id, EventId newest)
{
    const QDateTime now = m_session.clock().now();
    return written(m_session, [&](CaseMarkStore marks) -> Result<> {
        if (const auto forgotten = marks.forgetLooksBefore(now.addDays(-looksAreKept)); !forgotten)
            return forgotten;
        return marks.noteLook(id, newest, now);
    });
}

Result<CaseMarks::Marked> CaseMarks::marked()
{
    const auto changed = marksOf(m_session).changed(m_session.accessScope());
    if (!changed)
        return tl::unexpected(changed.error());
    const auto toLeave = marksOf(m_session).handedOverToLeave(m_session.accessScope());
    if (!toLeave)
        return tl::unexpected(toLeave.error());
    const auto flagged = marksOf(m_session).flagged(m_session.accessScope());
    if (!flagged)
        return tl::unexpected(flagged.error());
    return Marked{ *changed, *flagged, *toLeave };
}

} // namespace lyhord
