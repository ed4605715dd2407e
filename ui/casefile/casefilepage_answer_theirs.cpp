#include "core/rules/answerchange.h"
#include "core/rules/currentassignments.h"
#include "core/rules/lifecycle.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/stepform.h"
#include "ui/client/answeredwords.h"
#include "ui/client/formdraft.h"
#include "ui/client/workplace.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <utility>

// What somebody else has recorded as the department's answer while one writes it, or since one began a draft. Neither
// is lost, and each keeps its own outcome (R93).
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString whose = u"department"_s; //!< path of the field
const QString text = u"text"_s;
const QString outcome = u"outcome"_s;
const QString givenByPath = u"given_by"_s;

// In a draft
const QString begunKey = u"/begun"_s; //!< no editor is called so
const QString onKey = u"on"_s;
const QString ownKey = u"own"_s;

//! What stands there already is not put there anew: it would count as typed
void putBack(StepForm &form, const QString &path, const QString &value)
{
    if (form.value(path) != value)
        form.setValue(path, value);
}

} // namespace

QJsonObject CaseFilePage::answerStanding(const QString &department) const
{
    const Assignment *given = answerGiven(m_file.subject, department);
    if (!given)
        return {};
    return { { u"by"_s, given->answeredBy }, { outcome, QString(toName(*given->outcome)) }, { text, given->text } };
}

//! The answer that stands, unless a draft is gone on with that is older than it. A draft that says itself what it was
//! begun on is asked when it is put back.
QJsonObject CaseFilePage::begunOn(const QString &department) const
{
    const Assignment *given = answerGiven(m_file.subject, department);
    const Result<SpooledDraft> kept = m_workplace.drafts().load(answerOf(department).token());
    const bool isOlder = given && kept && kept->changed < *given->answered;
    return isOlder ? QJsonObject() : answerStanding(department);
}

//! Beside what is written the draft keeps the answer that stood there by then, and the outcome that belongs to it
void CaseFilePage::keepWhatItIsBegunOn(StepForm &form, FormDraft &draft)
{
    const auto look = [this, &form] {
        const auto isOwn = [&](const QString &path) {
            return form.ownValue(path) != m_answerBegan.value(path).toString();
        };
        if (!isOwn(text) && !isOwn(givenByPath))
            return QJsonValue();
        QJsonObject own;
        for (const QString &path : { text, outcome, givenByPath })
            own.insert(path, form.ownValue(path));
        return QJsonValue(QJsonObject{ { onKey, m_begunOn }, { ownKey, own } });
    };
    const auto put = [this, &form](const QJsonValue &kept) {
        dropTheirAnswer(form);
        m_ownAnswer = kept[ownKey].toObject();
        m_begunOn = kept.isObject() ? kept[onKey].toObject() : m_stoodAtFirst;
    };
    draft.keepAlso({ begunKey, QJsonValue(), look, put });
    connect(&draft, &FormDraft::restored, this, [this, &form] {
        const QJsonObject own = std::exchange(m_ownAnswer, {});
        for (const QString &path : own.keys())
            putBack(form, path, own.value(path).toString());
        if (m_draft && m_draft->token() == answerOf(form.value(whose)).token())
            offerTheirAnswer(form);
    });
}

//! What stands is not replaced by words that were begun on something else, unless the person has seen both
void CaseFilePage::offerTheirAnswer(StepForm &form)
{
    const QString department = form.value(whose);
    const Case &subject = m_file.subject;
    sayWhichAnswer(form, subject, department, m_workplace);
    const Assignment *given = answerGiven(subject, department);
    if (!given) {
        const bool isHers = answerableBy(m_workplace.person(), subject, m_workplace.today()).contains(department);
        form.setConfirmable(isHers || !handedBackMeanwhile());
        return dropTheirAnswer(form);
    }
    const QJsonObject standing = answerStanding(department);
    if (standing == m_theirAnswer)
        return;
    const bool isUnread = !noChangeBecause(m_workplace.person(), subject, department, m_workplace.today()).isEmpty();
    if (isUnread || standing == m_begunOn)
        return dropTheirAnswer(form);
    const QString who = nameOf(given->answeredBy);
    form.showTheirs(text,
        { .who = who,
            .heading = tr("%1 has recorded an answer of the department (%2). What you have written was not begun "
                          "from it.",
                "person, moment")
                           .arg(who, momentInWords(*given->answered)),
            .above = tr("What %1 has recorded").arg(who),
            .values = { { text, given->text }, { outcome, QString(toName(*given->outcome)) },
                { givenByPath, givenBy(*given, m_file) } } });
    m_theirAnswer = standing;
    m_seen = subject;
}

void CaseFilePage::dropTheirAnswer(StepForm &form)
{
    form.dropTheirs(text);
    m_theirAnswer = {};
}

//! One's own is from now on written with theirs before one's eyes. Theirs taken instead leaves one's own as it was.
void CaseFilePage::decideOnAnswer(StepForm &form)
{
    if (!form.hasTakenTheirs(text))
        m_begunOn = m_theirAnswer;
    m_draft->noteChange();
}

//! The department whose answer is being written, where it has said meanwhile that the case is not its own
const Assignment *CaseFilePage::handedBackMeanwhile() const
{
    if (!m_form || m_form->step() != u"answer")
        return nullptr;
    const auto index = currentAssignment(m_file.subject, m_form->value(whose));
    const Assignment *asked = index ? &m_file.subject.assignments.at(*index) : nullptr;
    const bool isMeanwhileBack = asked && asked->isHandedBack()
        && std::ranges::any_of(m_file.events,
            [this](const Event &event) { return event.kind == EventKind::HandedBack && isMeanwhile(event); });
    return isMeanwhileBack ? asked : nullptr;
}

} // namespace lyhord
