#include "ui/administration/tasksection.h"

#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
namespace {
constexpr int textWidth = 640;
}

TaskSection::TaskSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Section(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, space::unit, 0);
    m_column->setSpacing(space::unit);
    m_column->addStretch(1);
}

QPushButton *TaskSection::addTask(const QString &sentence, const QString &text)
{
    auto *said = new QLabel(sentence, this);
    said->setWordWrap(true);
    said->setMaximumWidth(textWidth);
    auto *button = new QPushButton(text, this);
    button->setAccessibleDescription(sentence);
    addBelow(said);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignLeft);
    m_column->insertSpacing(m_column->count() - 1, space::wide);
    if (!m_first)
        m_first = button;
    return button;
}

void TaskSection::addBelow(QWidget *widget, int stretch)
{
    m_column->insertWidget(m_column->count() - 1, widget, stretch);
}

void TaskSection::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace lyhord
