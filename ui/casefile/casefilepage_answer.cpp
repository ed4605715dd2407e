#include "core/rules/answerchange.h"
#include "core/rules/currentassignments.h"
#include "core/rules/lifecycle.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/stepform.h"
#include "ui/client/answerdraft.h"
#include "ui/client/workplace.h"

#include <QtWidgets/QScrollArea>

#include <algorithm>

// The answers of several departments are written in one form, one after the other. Each has a draft of its own.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString whose = u"department"_s; //!< path of the field
const QStringList written{ u"text"_s, u"outcome"_s, u"given_by"_s };

} // namespace

DraftSubject CaseFilePage::answerOf(const QString &department) const
{
    DraftSubject subject = answerDraft(m_number, department, m_workplace.departmentName(department));
    subject.isSecret = m_file.subject.isSecret();
    return subject;
}

//! The one that is proposed, unless words wait for another one only
QString CaseFilePage::departmentToBegin(const QString &proposed) const
{
    const auto isBegun = [this](const QString &department) {
        return m_workplace.drafts().load(answerOf(department).token()).has_value();
    };
    if (isBegun(proposed))
        return proposed;
    const QStringList all = answerableBy(m_workplace.person(), m_file.subject, m_workplace.today());
    const auto begun = std::ranges::find_if(all, isBegun);
    return begun == all.end() ? proposed : *begun;
}

//! An earlier version kept the answers of all departments as one draft, which said whose it was
void CaseFilePage::takeOverEarlierAnswer(const QString &proposed)
{
    LocalDrafts &drafts = m_workplace.drafts();
    const QString earlier = DraftSubject{ draftkind::step, m_number, u"answer"_s }.token();
    Result<SpooledDraft> kept = drafts.load(earlier);
    if (!kept)
        return;
    kept->token = answerOf(kept->content.value(u"/of_department"_s).toString(proposed)).token();
    if (!drafts.load(kept->token) && drafts.save(*kept))
        drafts.remove(earlier);
}

//! What the fields hold before anything is written: the answer that stands already, which is changed then
QVariantMap CaseFilePage::answerBegins(const QString &department) const
{
    QVariantMap begins = m_emptyAnswer;
    const Assignment *given = answerGiven(m_file.subject, department);
    if (given && noChangeBecause(m_workplace.person(), m_file.subject, department, m_workplace.today()).isEmpty()) {
        begins.insert(u"text"_s, given->text);
        begins.insert(u"outcome"_s, QString(toName(*given->outcome)));
    }
    return begins;
}

void CaseFilePage::fillAnswer(StepForm &form, const QVariantMap &values)
{
    for (const QString &path : written)
        form.setValue(path, values.value(path).toString());
}

//! A draft that was chosen in the list
void CaseFilePage::openAnswer(const QString &department)
{
    if (m_form && m_form->step() == u"answer" && m_form->value(whose) != department)
        return m_form->choose(whose, department);
    m_wishedAnswer = department;
    take(u"answer"_s);
    m_wishedAnswer.clear();
}

//! True: something that was kept has been put into it
bool CaseFilePage::beginAnswer(StepForm &form)
{
    takeOverEarlierAnswer(form.value(whose));
    const QString department = m_wishedAnswer.isEmpty() ? departmentToBegin(form.value(whose)) : m_wishedAnswer;
    form.findChild<QWidget *>(whose)->setProperty(answerdraft::standsInToken, true);
    form.setValue(whose, department);
    form.choose(whose, form.value(whose)); // it says which answer this is
    m_emptyAnswer.clear();
    for (const QString &path : written)
        m_emptyAnswer.insert(path, form.value(path));
    m_answerBegan = answerBegins(form.value(whose));
    m_stoodAtFirst = answerStanding(form.value(whose));
    fillAnswer(form, m_answerBegan);
    m_begunOn = begunOn(department);
    m_theirAnswer = {};
    m_isAnswerBack = false;
    const bool isBack = beginDraft(
        &form, answerOf(department), [this, &form](FormDraft &draft) { keepWhatItIsBegunOn(form, draft); });
    m_isAnswerBack = isBack && form.value(whose) == department;
    if (isBack && !m_isAnswerBack) // it cannot be chosen any more
        form.setHint(u"text"_s, tr("This was written for %1.").arg(m_workplace.departmentName(department)));
    form.onChosen(whose, [this](StepForm &filled, const QString &chosen) { answerForAnother(filled, chosen); });
    connect(&form, &StepForm::theirsDecided, this, [this, &form] { decideOnAnswer(form); });
    offerTheirAnswer(form);
    return isBack;
}

//! Words that wait for that department come up. Words written before it was chosen go along; those that were kept for
//! the department before stay with it.
void CaseFilePage::answerForAnother(StepForm &form, const QString &department)
{
    const DraftSubject next = answerOf(department);
    if (department.isEmpty() || !m_draft || m_draft->token() == next.token())
        return;
    LocalDrafts &drafts = m_workplace.drafts();
    const QString before = m_draft->token();
    const QVariantMap begins = answerBegins(department);
    const bool isUnwritten = std::ranges::all_of(
        written, [&](const QString &path) { return form.ownValue(path) == m_answerBegan.value(path).toString(); });
    m_draft->keepNow();
    form.setHint(u"text"_s, {});
    m_stoodAtFirst = answerStanding(department);
    if (m_isAnswerBack || isUnwritten || drafts.load(next.token())) {
        m_draft->end();
        dropTheirAnswer(form);
        m_answerBegan = begins;
        m_begunOn = begunOn(department);
        fillAnswer(form, begins);
        m_isAnswerBack = m_draft->begin(next);
        return offerTheirAnswer(form);
    }
    QVariantMap own; // and not what was taken of another department's
    for (const QString &path : written)
        own.insert(path, form.ownValue(path));
    dropTheirAnswer(form);
    fillAnswer(form, own);
    m_answerBegan = begins;
    m_begunOn = {}; // the answer of that department was not seen when this was written
    QVariantMap empty = m_draft->held();
    for (auto value = empty.begin(); value != empty.end(); ++value)
        *value = begins.value(value.key());
    m_draft->beginFrom(next, empty);
    m_draft->keepNow();
    drafts.remove(before);
    offerTheirAnswer(form);
}

//! Of the form in which that step was written, where its kind does not say which; empty: it does
QString CaseFilePage::draftOf(const Event &step) const
{
    return step.kind == EventKind::AnswerRecorded ? answerDraft(m_number, step.details.value(whose).toString()).token()
                                                  : QString();
}

} // namespace lyhord
