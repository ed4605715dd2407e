#include "core/db/database.h"
#include "core/services/caseservice.h"
#include "core/services/masking.h"
#include "core/services/servicecontext.h"
#include "core/services/similarsearch.h"
#include "core/store/casestore.h"
#include "core/store/inboxstore.h"
#include "core/store/searchindex.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseLists)
};

//! A list of a department that does not exist would be empty, and nobody would know why
Result<> checkDepartment(ServiceContext &context, const QString &department)
{
    if (department.isEmpty())
        return {};
    const Result<RuleBook> book = context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const bool isKnown = std::ranges::any_of(
        book->profile.departments, [&](const Department &one) { return one.key == department; });
    return isKnown ? Result<>() : refused(u"department"_s, Tr::tr("There is no department called %1.").arg(department));
}

} // namespace

Result<CasePage> CaseService::list(const CaseQuery &query, const Cursor &after, int limit)
{
    if (after.isEmpty()) { // a department that was there for the first page is there for the next
        if (const auto known = checkDepartment(m_context, query.department); !known)
            return tl::unexpected(known.error());
    }
    return CaseStore(m_context.database()).list(query, m_context.accessScope(), m_context.today(), after, limit);
}

Result<qint64> CaseService::count(const CaseQuery &query)
{
    return CaseStore(m_context.database()).count(query, m_context.accessScope(), m_context.today());
}

Result<Anchors> CaseService::anchors(const CaseQuery &query, const Anchors &known, int slice)
{
    return CaseStore(m_context.database()).anchors(query, m_context.accessScope(), m_context.today(), known, slice);
}

Result<QueueCounts> CaseService::counts()
{
    Result<QueueCounts> counts = CaseStore(m_context.database()).counts(m_context.accessScope(), m_context.today());
    if (!counts || !m_context.require(Action::HandleInbox))
        return counts;
    const Result<qint64> waiting = InboxStore(m_context.database()).countWaiting();
    if (!waiting)
        return tl::unexpected(waiting.error());
    const bool isServer = m_context.database().kind() == DatabaseKind::Postgresql; // it counts what is in sight only
    const Result<qint64> unseen = isServer ? InboxStore(m_context.database()).countOutOfSight() : 0;
    if (!unseen)
        return tl::unexpected(unseen.error());
    counts->queues.insert(Queue::Inbox, *waiting + *unseen);
    return counts;
}

Result<SearchHits> CaseService::search(const QString &text, int limit)
{
    return SearchIndex(m_context.database()).search(text, m_context.accessScope(), limit);
}

namespace {

//! The agreed headline: what is added freely, a street say, comes after a comma (R35)
QString agreedPart(const QString &headline)
{
    return headline.section(u',', 0, 0).trimmed();
}

} // namespace

Result<SimilarCases> CaseService::similarTo(const QString &number, int limit)
{
    const Result<Case> found = foundCase(number);
    if (!found)
        return tl::unexpected(found.error());
    const Case subject = asSeenBy(m_context.person(), *found, m_context.today());
    CaseQuery sameWords;
    sameWords.awaited = true;
    sameWords.text = agreedPart(subject.headline);
    const Result<CasePage> sameHeadline = list(sameWords, {}, limit);
    if (!sameHeadline)
        return tl::unexpected(sameHeadline.error());
    const Result<QList<CaseRow>> rows = similarOpen(subject.headline + u'\n' + subject.text, limit);
    if (!rows)
        return tl::unexpected(rows.error());
    SimilarCases similar;
    if (isOpen(subject.status))
        similar.same.append(number);
    for (const CaseRow &row : sameHeadline->rows + *rows) {
        const bool isSame = agreedPart(row.headline).compare(agreedPart(subject.headline), Qt::CaseInsensitive) == 0;
        QStringList &among = isSame ? similar.same : similar.alike;
        if (row.number != number && !among.contains(row.number) && isOpen(row.status))
            among.append(row.number);
    }
    return similar;
}

Result<QList<CaseRow>> CaseService::similarOpen(const QString &text, int limit)
{
    return SimilarSearch(m_context.database(), m_context.accessScope()).openLike(text, limit);
}

Result<EarlierCases> CaseService::earlierOf(const PersonSought &person, int limit)
{
    return EarlierSearch(m_context.database(), m_context.accessScope()).of(person, limit);
}

} // namespace lyhord
