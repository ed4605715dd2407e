#include "core/services/casemarks.h"

#include "core/db/database.h"
#include "core/rules/soundtext.h"
#include "core/services/caseservice.h"
#include "core/services/commit.h"
#include "core/services/servicecontext.h"
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

CaseMarkStore marksOf(ServiceContext &context)
{
    return { context.database(), context.person().login };
}

template <class Write>
Result<> written(ServiceContext &context, Write write)
{
    return commit(context.database(), [&]() -> Result<> { return write(marksOf(context)); });
}

} // namespace

CaseMarks::CaseMarks(ServiceContext &context, CaseService &cases)
    : m_context(context)
    , m_cases(cases)
{
}

Result<> CaseMarks::flag(const QString &number, const CaseFlag &flag)
{
    const QString line = normalised(flag.line);
    if (!flag.day.isValid())
        return refused(u"day"_s, Tr::tr("Choose the day on which you want to come back to the case."));
    if (flag.day < m_context.today())
        return refused(u"day"_s, Tr::tr("That day has passed. Choose today or a day to come."));
    if (const QString reason = unsoundBecause(line); !reason.isEmpty())
        return refused(u"line"_s, reason);
    if (lengthInCodePoints(line) > longestLine || line.contains(u'\n'))
        return refused(u"line"_s, Tr::tr("One line of at most %1 characters.").arg(longestLine));
    const Result<Case> subject = m_cases.visible(number);
    if (!subject)
        return tl::unexpected(subject.error());
    return written(m_context, [&](CaseMarkStore marks) { return marks.flag(subject->id, { flag.day, line }); });
}

Result<> CaseMarks::unflag(const QString &number)
{
    const Result<Case> subject = m_cases.visible(number);
    if (!subject)
        return tl::unexpected(subject.error());
    return written(m_context, [&](CaseMarkStore marks) { return marks.unflag(subject->id); });
}

Result<> CaseMarks::noteLook(CaseId id, EventId newest)
{
    const QDateTime now = m_context.clock().now();
    return written(m_context, [&](CaseMarkStore marks) -> Result<> {
        if (const auto forgotten = marks.forgetLooksBefore(now.addDays(-looksAreKept)); !forgotten)
            return forgotten;
        return marks.noteLook(id, newest, now);
    });
}

Result<CaseMarks::Marked> CaseMarks::marked()
{
    const auto changed = marksOf(m_context).changed(m_context.accessScope());
    if (!changed)
        return tl::unexpected(changed.error());
    const auto toLeave = marksOf(m_context).handedOverToLeave(m_context.accessScope());
    if (!toLeave)
        return tl::unexpected(toLeave.error());
    const auto flagged = marksOf(m_context).flagged(m_context.accessScope());
    if (!flagged)
        return tl::unexpected(flagged.error());
    return Marked{ *changed, *flagged, *toLeave };
}

} // namespace lyhord
