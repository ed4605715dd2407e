#include "ui/registration/wheresection.h"

#include "core/rules/belonging.h"
#include "ui/registration/directanswerbox.h"
#include "ui/widgets/duebox.h"
#include "ui/registration/morepart.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/profilechoices.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

WhereSection::WhereSection(Fields &fields, QWidget *parent)
    : QWidget(parent)
    , m_departments(new ChipBar(this))
    , m_departmentsField(new Field({}, m_departments, u"departments"_s, this))
    , m_category(new CompletingEdit(CompletingEdit::Takes::ChoicesOnly, this))
    , m_due(new DueBox(this))
    , m_direct(nullptr)
    , m_more(nullptr)
{
    m_departments->setPlaceholder(tr("Name of a department"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto *row = new RowLayout;
    row->addWidget(fields.add(m_departmentsField), 1, Qt::AlignTop);
    row->addWidget(fields.add(new Field(tr("Category (&Z)"), m_category, u"category"_s, this)), 1, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_due);
    m_direct = new DirectAnswerBox(fields, this);
    column->addWidget(m_direct);
    m_more = new MorePart(fields, this);
    column->addWidget(m_more);
    connect(m_departments, &ChipBar::keysChanged, this, [this] {
        m_brought.departmentIsOwn();
        narrow();
        Q_EMIT edited();
    });
    connect(m_departments, &ChipBar::typed, this, &WhereSection::edited);
    connect(m_category, &CompletingEdit::chosen, this,
        [this](const QString &path) { bringDepartment(departmentOf(path, m_choices.profile, m_choices.today())); });
    connect(m_category, &CompletingEdit::edited, this, [this] {
        m_brought.categoryIsOwn();
        Q_EMIT edited();
    });
    connect(m_direct, &DirectAnswerBox::answerChanged, this, &WhereSection::showWhetherAsked);
    connect(m_direct, &DirectAnswerBox::answerChanged, this, &WhereSection::edited);
    connect(m_more, &MorePart::edited, this, &WhereSection::edited);
    showWhetherAsked();
}

//! R99: of what was answered at once a department is told in the figures; it is not asked, and owes no answer
void WhereSection::showWhetherAsked()
{
    const bool isAnswered = m_direct->answer().has_value();
    m_departmentsField->setLabel(isAnswered ? tr("Concerns the department (&X)") : tr("Goes to departments (&X)"));
    m_due->setVisible(!isAnswered);
}

void WhereSection::setChoices(const FormChoices &choices)
{
    m_choices = choices;
    m_departments->setChoices(departmentChoices(choices.profile, choices.language, choices.today()));
    m_more->setChoices(choices);
    narrow();
}

bool WhereSection::isDepartmentOpen() const
{
    const QStringList keys = m_departments->keys();
    return m_departments->unsettled().isEmpty() && keys.size() <= 1 && m_brought.isOpen(keys.value(0));
}

//! What belongs to the departments a person has chosen only; first of all what belongs to the one that came along
void WhereSection::narrow()
{
    QList<CompletingEdit::Choice> categories = categoryChoices(m_choices.profile, m_choices.language, m_choices.today(),
        isDepartmentOpen() ? QStringList() : m_departments->keys());
    if (isDepartmentOpen() && !m_brought.department().isEmpty()) {
        std::stable_partition(categories.begin(), categories.end(),
            [start = m_brought.department() + u'/'](const auto &choice) { return choice.key.startsWith(start); });
    }
    m_category->setChoices(categories);
    m_direct->setChoices(m_choices, m_departments->keys());
}

void WhereSection::show(const CaseDraft &draft)
{
    showDepartments(draft.departments);
    m_brought.forget();
    narrow();
    setCategory(draft.category);
    m_direct->setAnswer(draft.answeredDirectly);
    showWhetherAsked();
    m_more->show(draft);
}

//! What was typed and never chosen goes on being typed: it is none of the departments
void WhereSection::showDepartments(QStringList keys)
{
    const auto typed = std::ranges::find_if_not(
        keys, [this](const QString &key) { return isDepartment(m_choices, key); });
    const QString text = typed == keys.end() ? QString() : *typed;
    if (!text.isEmpty())
        keys.erase(typed);
    m_departments->setWritten({ { u"keys"_s, keys.join(u' ') }, { u"typed"_s, text } });
}

void WhereSection::writeTo(CaseDraft &draft) const
{
    draft.departments = m_departments->keys();
    // What is typed and is no department goes along, so that it is kept, and refused by the rules.
    if (const QString typed = m_departments->unsettled(); !typed.isEmpty() && !draft.departments.contains(typed))
        draft.departments.append(typed);
    draft.category = m_category->value();
    draft.answeredDirectly = m_direct->answer();
    m_more->writeTo(draft);
}

void WhereSection::setLanguage(const QString &code)
{
    m_direct->setLanguage(code);
}

void WhereSection::addDepartment(const QString &key)
{
    m_departments->add(key);
    m_brought.departmentIsOwn();
    narrow();
}

void WhereSection::bringDepartment(const QString &key)
{
    if (key.isEmpty() || !isDepartmentOpen())
        return;
    m_departments->setKeys({ key });
    m_brought.departmentCame(key);
    narrow();
}

void WhereSection::setCategory(const QString &path)
{
    m_brought.categoryCameWithHeadline({});
    showCategory(*m_category, m_choices, path);
}

void WhereSection::bringWith(const Headline &headline, bool withDepartment, bool withCategory)
{
    if (withDepartment && !headline.department.isEmpty() && isDepartmentOpen()) {
        const QString before = m_departments->keys().value(0);
        bringDepartment(headline.department);
        m_brought.departmentCameWithHeadline(headline.department, before);
    }
    if (withCategory) {
        setCategory(headline.category);
        m_brought.categoryCameWithHeadline(headline.category);
    }
}

Brought WhereSection::takeBackBrought()
{
    const Brought taken = m_brought.takeBack();
    if (!taken.department.isEmpty()) {
        m_departments->setKeys({});
        narrow();
    }
    if (!taken.category.isEmpty())
        setCategory({});
    return taken;
}

void WhereSection::settle()
{
    m_departments->settle();
    m_category->settle();
}

} // namespace lyhord
