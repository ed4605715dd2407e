#include "ui/registration/texthints.h"

#include "core/rules/personaldata.h"
#include "core/services/caseservice.h"
#include "ui/client/workplace.h"
#include "ui/registration/proposallearner.h"

#include <algorithm>
#include <chrono>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr qsizetype readAtMost = 20'000; // what a text is about is said before that
constexpr qsizetype leastToCompare = 12;
constexpr int similarAtMost = 3;

QString wordsOf(const CaseDraft &draft)
{
    return (draft.headline + u'\n' + draft.text).left(readAtMost);
}

} // namespace

TextHints::TextHints(Workplace &workplace, const ProposalLearner &learner, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_learner(learner)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &TextHints::think);
}

void TextHints::read(const CaseDraft &draft)
{
    m_draft = draft;
    m_pause.start();
}

void TextHints::clear()
{
    m_pause.stop();
    ++m_generation;
    m_sought.clear();
    m_routing.clear();
    m_hints = {};
    Q_EMIT found(m_hints);
}

QList<ScopeHint> TextHints::scopeOf(const CaseDraft &draft) const
{
    return scopeHints(wordsOf(draft), m_workplace.profile(), m_workplace.today(), m_workplace.language());
}

void TextHints::think()
{
    const QString text = wordsOf(m_draft);
    const Profile &profile = m_workplace.profile();
    const QDate today = m_workplace.today();
    m_hints.scope = scopeOf(m_draft);
    seekRoutes(text);
    const QList<PersonalDataSpan> spans = findPersonalData(text, today, profile.ownPhoneNumbers);
    m_hints.protectedIdentity = !m_draft.submitter.protectedIdentity
        && std::any_of(spans.begin(), spans.end(),
            [](const auto &span) { return span.kind == PersonalDataKind::ProtectedIdentityHint; });
    seekSimilar(text.simplified());
    show();
}

//! By what was learned, where something was; else by the keywords
void TextHints::seekRoutes(const QString &text)
{
    const Profile &profile = m_workplace.profile();
    const QDate today = m_workplace.today();
    m_routing = routingHints(text, profile, today);
    m_hints.oneOfThem = false;
    const auto model = m_learner.model();
    if (!model)
        return;
    const QString area = m_routing.isEmpty() ? QString() : m_routing.constFirst().area;
    const DepartmentProposals proposals = model->propose(text, profile, today);
    m_hints.oneOfThem = !proposals.oneIsSure && proposals.threeAreSure;
    m_routing.clear();
    for (const DepartmentProposal &each : proposals.all) {
        const bool worthShowing = m_hints.oneOfThem || (proposals.oneIsSure && m_routing.isEmpty());
        if (worthShowing)
            m_routing.append({ each.department, each.category, area, each.words.join(u", "_s),
                agreedHeadline(each.department, each.category, profile, today) });
    }
}

void TextHints::show()
{
    Hints hints = m_hints;
    const bool oneIsChosen = std::ranges::any_of(
        m_routing, [this](const RoutingHint &hint) { return m_draft.departments.contains(hint.department); });
    if (hints.oneOfThem && oneIsChosen) { // what is left of the guesses is none
        Q_EMIT found(hints);
        return;
    }
    for (const RoutingHint &hint : std::as_const(m_routing)) {
        const bool chosen = m_draft.departments.contains(hint.department)
            && (hint.category.isEmpty() || !m_draft.category.isEmpty());
        if (!hint.department.isEmpty() && !chosen)
            hints.routing.append(hint);
    }
    Q_EMIT found(hints);
}

void TextHints::seekSimilar(const QString &text)
{
    if (text == m_sought)
        return;
    m_sought = text;
    const int generation = ++m_generation;
    if (text.size() < leastToCompare) {
        m_hints.similar.clear();
        return;
    }
    whenDone(m_workplace.ask([text](Session &session) { return session.cases().similarOpen(text, similarAtMost); }),
        this, [this, generation](const Result<QList<CaseRow>> &rows) {
            if (generation != m_generation)
                return;
            m_hints.similar = rows.value_or(QList<CaseRow>());
            show();
        });
}

} // namespace lyhord
