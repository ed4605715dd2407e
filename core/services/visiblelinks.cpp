#include "core/services/visiblelinks.h"

#include "core/rules/permissions.h"
#include "core/services/caseservice.h"
#include "core/services/servicecontext.h"
#include "core/store/casestore.h"

#include <QtCore/QSet>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

bool tellsOfALink(EventKind kind)
{
    return kind == EventKind::Linked || kind == EventKind::Split || kind == EventKind::Undone;
}

//! The other case's; empty for an event that names none
QString otherNumber(const Event &event)
{
    return tellsOfALink(event.kind) ? event.details[u"number"_s].toString() : QString();
}

Result<QSet<QString>> outOfSight(ServiceContext &context, const QSet<QString> &numbers)
{
    QSet<QString> hidden;
    for (const QString &number : numbers) {
        const Result<Case> linked = CaseStore(context.database()).byNumber(number);
        if (!linked && linked.error().code != ErrorCode::NotFound)
            return tl::unexpected(linked.error());
        if (!linked || !may(context.person(), Action::ReadCase, *linked, context.today()))
            hidden.insert(number);
    }
    return hidden;
}

void removeLinks(Case &subject, const QSet<QString> &hidden)
{
    subject.links.removeIf([&hidden](const CaseLink &link) { return hidden.contains(link.number); });
}

QSet<QString> linkedNumbers(const Case &subject)
{
    QSet<QString> numbers;
    for (const CaseLink &link : subject.links)
        numbers.insert(link.number);
    return numbers;
}

} // namespace

Result<Case> withLinksInSight(ServiceContext &context, Case subject)
{
    return outOfSight(context, linkedNumbers(subject)).map([&subject](const QSet<QString> &hidden) {
        removeLinks(subject, hidden);
        return subject;
    });
}

Case savedWithLinksInSight(ServiceContext &context, Case saved)
{
    const QSet<QString> linked = linkedNumbers(saved);
    removeLinks(saved, outOfSight(context, linked).value_or(linked));
    return saved;
}

Result<> hideLinksOutOfSight(ServiceContext &context, CaseFile &file)
{
    QSet<QString> named = linkedNumbers(file.subject);
    for (const Event &event : std::as_const(file.events)) {
        if (const QString number = otherNumber(event); !number.isEmpty())
            named.insert(number);
    }
    const Result<QSet<QString>> hidden = outOfSight(context, named);
    if (!hidden)
        return tl::unexpected(hidden.error());
    removeLinks(file.subject, *hidden);
    file.events.removeIf([&](const Event &event) { return hidden->contains(otherNumber(event)); });
    return {};
}

} // namespace lyhord
