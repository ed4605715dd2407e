#include "ui/registration/wheresection.h"

#include "ui/common/chipbar.h"
#include "ui/common/theme.h"
#include "ui/registration/categorybox.h"
#include "ui/registration/directanswerbox.h"
#include "ui/registration/duebox.h"
#include "ui/registration/morepart.h"

#include <QtCore/QCollator>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

WhereSection::WhereSection(Fields &fields, QWidget *parent)
    : QWidget(parent)
    , m_departments(new ChipBar(this))
    , m_category(new CategoryBox(this))
    , m_due(new DueBox(this))
    , m_direct(nullptr)
    , m_more(nullptr)
{
    m_departments->setPlaceholder(tr("Name of a department"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(
        fields.add(new Field(tr("Goes to departments (&X)"), m_departments, u"departments"_s, this)), 1, Qt::AlignTop);
    row->addWidget(fields.add(new Field(tr("Category (&Z)"), m_category, u"category"_s, this)), 1, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_due);
    m_direct = new DirectAnswerBox(fields, this);
    column->addWidget(m_direct);
    m_more = new MorePart(fields, this);
    column->addWidget(m_more);
    connect(m_departments, &ChipBar::keysChanged, this, [this] {
        narrow();
        Q_EMIT edited();
    });
    connect(m_category, &CategoryBox::pathChanged, this, &WhereSection::edited);
    connect(m_direct, &DirectAnswerBox::answerChanged, this, &WhereSection::edited);
    connect(m_more, &MorePart::edited, this, &WhereSection::edited);
}

void WhereSection::setChoices(const FormChoices &choices)
{
    m_choices = choices;
    QList<ChipBar::Choice> departments;
    for (const Department &department : choices.profile.departments) {
        if (department.valid.holdsOn(choices.today()))
            departments.append({ department.key, department.name.in(choices.language) });
    }
    const QCollator order;
    std::sort(departments.begin(), departments.end(),
        [&](const ChipBar::Choice &a, const ChipBar::Choice &b) { return order.compare(a.text, b.text) < 0; });
    m_departments->setChoices(departments);
    m_more->setChoices(choices);
    narrow();
}

//! What belongs to the chosen departments only
void WhereSection::narrow()
{
    m_category->setChoices(m_choices, m_departments->keys());
    m_direct->setChoices(m_choices, m_departments->keys());
}

void WhereSection::show(const CaseDraft &draft)
{
    m_departments->setKeys(draft.departments);
    narrow();
    m_category->setPath(draft.category);
    m_direct->setAnswer(draft.answeredDirectly);
    m_more->show(draft);
}

void WhereSection::writeTo(CaseDraft &draft) const
{
    draft.departments = m_departments->keys();
    draft.category = m_category->path();
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
    narrow();
}

void WhereSection::setCategory(const QString &path)
{
    m_category->setPath(path);
}

} // namespace lyhord
