#include "ui/registration/quickentryform.h"

#include "ui/common/profilechoices.h"
#include "ui/common/segmentedchoice.h"
#include "ui/common/textedit.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr int formWidth = 640;
}

QuickEntryForm::QuickEntryForm(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextEdit(this))
    , m_department(new CompletingEdit(CompletingEdit::Takes::ChoicesOnly, this))
    , m_outcome(new SegmentedChoice(this))
{
    m_text->setVisibleLines(4, 6);
    m_outcome->setItems({ { QString(toName(Outcome::Improvement)), inWords(Outcome::Improvement) },
        { QString(toName(Outcome::NoAction)), inWords(Outcome::NoAction) } });
    auto *narrow = new QWidget(this);
    narrow->setMaximumWidth(formWidth);
    auto *column = new QVBoxLayout(narrow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_fields.add(new Field(tr("In the per&son's own words"), m_text, u"text"_s, narrow)));
    column->addWidget(m_fields.add(new Field(tr("&Department it concerns"), m_department, u"departments"_s, narrow)));
    column->addWidget(
        m_fields.add(new Field(tr("What it &leads to"), m_outcome, u"answered_directly.outcome"_s, narrow)));
    m_fields.field(u"answered_directly.outcome"_s)
        ->setHint(tr("Type, area, headline and category are filled in. Turn quick entry off to see and change them."));
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(narrow, 1);
    row->addStretch();
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuickEntryForm::draftChanged);
    connect(m_department, &CompletingEdit::edited, this, &QuickEntryForm::draftChanged);
    connect(
        m_department, &CompletingEdit::chosenByReturn, m_outcome, [this] { m_outcome->setFocus(Qt::TabFocusReason); });
    connect(m_outcome, &SegmentedChoice::keyChosen, this, &QuickEntryForm::draftChanged);
}

void QuickEntryForm::setChoices(const FormChoices &choices)
{
    m_choices = choices;
    m_department->setChoices(departmentChoices(choices.profile, choices.language, choices.today()));
}

CaseDraft QuickEntryForm::draft() const
{
    CaseDraft draft = m_rest;
    draft.text = m_text->toPlainText();
    const QString department = m_department->value(); // what is typed and is none goes along, to be refused
    if (department != draft.departments.value(0))
        draft.departments = department.isEmpty() ? QStringList() : QStringList{ department };
    CaseDraft::DirectAnswer answer = draft.answeredDirectly.value_or(CaseDraft::DirectAnswer());
    answer.outcome = fromName<Outcome>(m_outcome->key());
    if (answer.outcome || draft.answeredDirectly)
        draft.answeredDirectly = answer;
    return draft;
}

void QuickEntryForm::setDraft(const CaseDraft &draft)
{
    const QSignalBlocker quiet(m_text);
    m_rest = draft;
    m_fields.clear();
    m_text->setPlainText(draft.text);
    const QString department = draft.departments.value(0);
    m_department->setKey(department, departmentName(m_choices, department));
    const auto outcome = draft.answeredDirectly ? draft.answeredDirectly->outcome : std::nullopt;
    m_outcome->setKey(outcome ? QString(toName(*outcome)) : QString());
}

QList<Problem> QuickEntryForm::showAllProblems(const QList<Problem> &problems)
{
    const QList<Problem> homeless = m_fields.showProblems(problems);
    m_fields.focusFirstProblem();
    return homeless;
}

void QuickEntryForm::settle()
{
    m_department->settle();
}

void QuickEntryForm::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace lyhord
