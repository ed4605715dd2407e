#include "ui/help/guideopener.h"

#include "ui/help/helpwindow.h"
#include "ui/widgets/guideanchor.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

namespace lyhord {

GuideOpener::GuideOpener(const QString &language, KeySource keys, QObject *parent)
    : QObject(parent)
    , m_language(language)
    , m_keys(std::move(keys))
{
    qApp->installEventFilter(this);
}

GuideOpener::~GuideOpener() = default;

void GuideOpener::showPlace()
{
    show(guideAnchorAt(QApplication::focusWidget()));
}

void GuideOpener::show(const QString &anchor)
{
    if (!m_window) // of no parent: a dialog that waits for an answer does not lock it
        m_window = std::make_unique<HelpWindow>(Guide::inLanguage(m_language, m_keys()));
    m_window->open(anchor);
}

void GuideOpener::close()
{
    if (m_window)
        m_window->close();
}

//! The window's menu takes F1 first; a dialog has no menu
bool GuideOpener::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    if (static_cast<QWidget *>(watched)->window() != m_window.get())
        showPlace();
    return true;
}

} // namespace lyhord
