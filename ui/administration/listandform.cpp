#include "ui/administration/listandform.h"

#include <QtWidgets/QApplication>

namespace lyhord {
namespace {
//! Pixels: 1366 × 768 at 200 % leaves less. Not less than the two need beside each other.
constexpr int roomForTwo = 700;
}

ListAndForm::ListAndForm(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *to) { keyboardMoved(to); });
}

void ListAndForm::setParts(QWidget *list, QWidget *form)
{
    m_list = list;
    m_form = form;
    addWidget(list);
    addWidget(form);
}

void ListAndForm::bringUp(Part part)
{
    m_front = part;
    arrange();
}

bool ListAndForm::isFormAlone() const
{
    return m_takeTurns && m_front == Part::Form;
}

void ListAndForm::arrange()
{
    if (!m_list || m_arranging)
        return;
    m_arranging = true; // what is hidden gives the keyboard away
    QWidget *front = m_front == Part::List ? m_list : m_form;
    QWidget *other = m_front == Part::List ? m_form : m_list;
    front->show();
    other->setVisible(!m_takeTurns);
    m_arranging = false;
}

//! Where the keyboard is stays in sight as the window becomes narrower
void ListAndForm::keyboardMoved(const QWidget *to)
{
    if (!to || !m_list || m_arranging)
        return;
    if (m_list->isAncestorOf(to))
        m_front = Part::List;
    else if (m_form->isAncestorOf(to))
        m_front = Part::Form;
}

QSize ListAndForm::minimumSizeHint() const
{
    if (!m_list)
        return QSplitter::minimumSizeHint();
    const auto least = [](const QWidget *part) { return part->minimumSizeHint().expandedTo(part->minimumSize()); };
    return least(m_list).expandedTo(least(m_form));
}

void ListAndForm::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (const bool turns = width() < roomForTwo; turns != m_takeTurns) {
        m_takeTurns = turns;
        arrange();
        Q_EMIT turnsChanged(turns);
    }
}

} // namespace lyhord
