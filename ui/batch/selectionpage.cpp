#include "ui/batch/selectionpage.h"

#include "core/rules/batchstep.h"
#include "ui/batch/batchforms.h"
#include "ui/client/workplace.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

SelectionPage::SelectionPage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_heading(new QLabel(this))
    , m_steps(new QVBoxLayout)
{
    setObjectName(u"selectionPage"_s);
    asHeading(m_heading);
    m_heading->setWordWrap(true);
    auto *sentence = new QLabel(
        tr("Choose what to do with all of them. Before anything is done you see what will happen to each, and "
           "afterwards it can be undone in all."),
        this);
    sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::wide);
    column->addWidget(m_heading);
    column->addWidget(sentence);
    column->addLayout(m_steps);
    column->addStretch(1);
    for (const BatchStep step : batchStepsFor(workplace.person(), workplace.today())) {
        const QString name = QString(toName(step));
        //: the name of a step; the dots say that more is asked
        const QString text = tr("%1…").arg(inWords(step));
        auto *button = new QPushButton(text, this);
        button->setObjectName(u"many-"_s + name);
        m_steps->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, name] { begin(name); });
        auto *action = new QAction(text, this);
        action->setObjectName(u"many-"_s + name);
        connect(action, &QAction::triggered, this, [this, name] { begin(name); });
        m_actions.append(action);
    }
}

QString SelectionPage::title() const
{
    return tr("%n case(s) are chosen", nullptr, int(m_numbers.size()));
}

void SelectionPage::load(const PageRequest &request)
{
    m_numbers = request.numbers;
    m_heading->setText(title());
    Q_EMIT titleChanged();
}

void SelectionPage::focusFirst()
{
    if (QLayoutItem *first = m_steps->itemAt(0))
        first->widget()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void SelectionPage::begin(const QString &step)
{
    PageRequest request{ .kind = PageKind::Batch };
    request.numbers = m_numbers;
    request.step = step;
    m_navigator.go(request);
}

} // namespace lyhord
