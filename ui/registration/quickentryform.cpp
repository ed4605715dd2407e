#include "ui/registration/quickentryform.h"

#include "ui/common/combobox.h"
#include "ui/common/segmentedchoice.h"
#include "ui/common/textedit.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QtCore/QCollator>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr int formWidth = 640;
}

QuickEntryForm::QuickEntryForm(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextEdit(this))
    , m_department(new ComboBox(this))
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
    connect(m_department, &ComboBox::keyChosen, this, &QuickEntryForm::draftChanged);
    connect(m_outcome, &SegmentedChoice::keyChosen, this, &QuickEntryForm::draftChanged);
}

void QuickEntryForm::setChoices(const FormChoices &choices)
{
    QList<ComboBox::Item> departments;
    for (const Department &department : choices.profile.departments) {
        if (department.valid.holdsOn(choices.today()))
            departments.append({ department.key, department.name.in(choices.language) });
    }
    const QCollator order;
    std::sort(departments.begin(), departments.end(),
        [&](const ComboBox::Item &a, const ComboBox::Item &b) { return order.compare(a.text, b.text) < 0; });
    departments.prepend({ {}, tr("Not chosen") });
    m_department->setItems(departments);
}

CaseDraft QuickEntryForm::draft() const
{
    CaseDraft draft = m_rest;
    draft.text = m_text->toPlainText();
    draft.departments = m_department->key().isEmpty() ? QStringList() : QStringList{ m_department->key() };
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
    m_department->setKey(draft.departments.value(0));
    const auto outcome = draft.answeredDirectly ? draft.answeredDirectly->outcome : std::nullopt;
    m_outcome->setKey(outcome ? QString(toName(*outcome)) : QString());
}

QList<Problem> QuickEntryForm::showAllProblems(const QList<Problem> &problems)
{
    const QList<Problem> homeless = m_fields.showProblems(problems);
    m_fields.focusFirstProblem();
    return homeless;
}

void QuickEntryForm::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace lyhord
