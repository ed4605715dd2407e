#include "ui/widgets/buttonmenu.h"

#include <QtCore/QEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace lyhord {
namespace {

class FirstEntry : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            activateFirst(*static_cast<QMenu *>(watched));
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void activateFirst(QMenu &menu)
{
    const QList<QAction *> entries = menu.actions();
    const auto first = std::ranges::find_if(entries,
        [](const QAction *entry) { return entry->isVisible() && entry->isEnabled() && !entry->isSeparator(); });
    if (first != entries.end())
        menu.setActiveAction(*first);
}

void giveMenu(QPushButton *button, QMenu *menu)
{
    button->setMenu(menu);
    menu->installEventFilter(new FirstEntry(menu));
}

} // namespace lyhord
