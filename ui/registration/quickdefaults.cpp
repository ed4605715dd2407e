#include "ui/registration/quickdefaults.h"

#include "core/rules/personaldata.h"
#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::QuickEntryForm)
};

constexpr qsizetype headlineLength = 60;

RoutingHint hintFor(const QString &department, const QList<RoutingHint> &hints)
{
    for (const RoutingHint &hint : hints) {
        if (hint.department == department)
            return hint;
    }
    return {};
}

QString areaKey(const RoutingHint &hint, const FormChoices &choices)
{
    if (!hint.area.isEmpty())
        return hint.area;
    QString first;
    for (const Area &area : choices.profile.areas) {
        if (!area.valid.holdsOn(choices.today()))
            continue;
        if (area.key == "services"_L1)
            return area.key;
        if (first.isEmpty())
            first = area.key;
    }
    return first;
}

//! A full stop inside a word, as in E.ON or 14.30, ends none
QString firstSentence(const QString &text)
{
    static const QRegularExpression end(uR"([.!?]+(?=["')”’»\]]*(\s|$))|\n)"_s);
    const QString plain = text.trimmed();
    const QString sentence = plain.left(plain.indexOf(end)).simplified();
    if (sentence.size() <= headlineLength)
        return sentence;
    const qsizetype space = sentence.lastIndexOf(u' ', headlineLength);
    return sentence.left(space > 0 ? space : headlineLength) + u'…';
}

//! What was said first; empty where it holds what could tell of a person
QString headlineFrom(const QString &text, const FormChoices &choices)
{
    const QString said = firstSentence(text);
    return findPersonalData(said, choices.today(), choices.profile.ownPhoneNumbers).isEmpty() ? said : QString();
}

QString madeHeadline(const CaseDraft &draft, const FormChoices &choices)
{
    const QString department = draft.category.section(u'/', 0, 0);
    const QString agreed = draft.category.isEmpty()
        ? QString()
        : agreedHeadline(department, draft.category, choices.profile, choices.today());
    if (!agreed.isEmpty())
        return agreed;
    if (const QString said = headlineFrom(draft.text, choices); !said.isEmpty())
        return said;
    return draft.departments.isEmpty()
        ? Tr::tr("Answered directly")
        : Tr::tr("Answered directly: %1").arg(departmentName(choices, draft.departments.constFirst()));
}

//! The chief legal officer answers who wants an answer (R90), which nobody can know but the person
bool canBeReached(const Submitter &who)
{
    return !who.anonymous && (hasContent(who.phone) || hasContent(who.email) || hasContent(who.address));
}

} // namespace

QString toldInTheCall()
{
    return Tr::tr("The person got the answer in the conversation.");
}

CaseDraft withQuickDefaults(CaseDraft draft, const QList<RoutingHint> &hints, const FormChoices &choices)
{
    const RoutingHint hint = hintFor(draft.departments.value(0), hints);
    if (!draft.type)
        draft.type = choices.profile.types.value(0, CaseType::View);
    if (draft.area.isEmpty())
        draft.area = areaKey(hint, choices);
    if (draft.category.isEmpty())
        draft.category = hint.category;
    if (!hasContent(draft.headline))
        draft.headline = madeHeadline(draft, choices);
    if (!draft.replyWanted)
        draft.replyWanted = !draft.submitter.anonymous;
    if (!draft.answeredDirectly)
        draft.answeredDirectly = CaseDraft::DirectAnswer();
    if (!hasContent(draft.answeredDirectly->text))
        draft.answeredDirectly->text = toldInTheCall();
    return draft;
}

CaseDraft withReferralDefaults(CaseDraft draft, ReferralGround ground, const FormChoices &choices)
{
    if (!draft.type)
        draft.type = choices.profile.types.value(0, CaseType::View);
    if (draft.area.isEmpty())
        draft.area = areaKey({}, choices);
    if (!hasContent(draft.headline) && ground != ReferralGround::BriberyOrCrime)
        draft.headline = headlineFrom(draft.text, choices);
    if (!hasContent(draft.headline)) {
        for (const GroundRule &rule : choices.profile.grounds) {
            if (rule.ground == ground)
                draft.headline = rule.name.in(choices.language);
        }
    }
    const bool isToBeAsked = ground == ReferralGround::BriberyOrCrime && canBeReached(draft.submitter);
    if (!draft.replyWanted && !isToBeAsked)
        draft.replyWanted = false; // what the person was told is part of the referral
    draft.departments.clear();
    draft.answeredDirectly.reset();
    return draft;
}

CaseDraft asRegistered(CaseDraft draft, const FormChoices &choices)
{
    if (!draft.answeredDirectly)
        return draft;
    for (const QString &key : std::as_const(draft.departments)) {
        if (draft.category.isEmpty() && draft.answeredDirectly->department.isEmpty() && isDepartment(choices, key))
            draft.answeredDirectly->department = key;
    }
    draft.departments.removeIf([&choices](const QString &key) { return isDepartment(choices, key); });
    if (!draft.replyWanted)
        draft.replyWanted = !draft.submitter.anonymous;
    return draft;
}

} // namespace lyhord
