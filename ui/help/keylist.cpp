#include "ui/help/keylist.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::KeyList)
};

QString plain(const QString &text)
{
    return QString(text).remove(u'&').remove(u'…');
}

void addMenu(QList<GuideKey> &keys, const QMenu *menu, const QString &where)
{
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (const QMenu *below = action->menu<QMenu *>())
            addMenu(keys, below, where);
        else if (!action->shortcut().isEmpty() && action->parent() == menu) // else it is a page's, below
            keys.append({ action->shortcut().toString(QKeySequence::NativeText), plain(action->text()), where });
    }
}

//! What no menu says
QList<GuideKey> keysBesides()
{
    const QString everywhere = Tr::tr("Everywhere");
    const QString list = Tr::tr("In a list");
    const QString reading = Tr::tr("In a case");
    const QString beside = Tr::tr("In a case's own window");
    const QString figures = Tr::tr("In the statistics");
    const QString form = Tr::tr("In a form");
    const QString registration = Tr::tr("In the registration");
    const QString administration = Tr::tr("In the administration");
    const QString guide = Tr::tr("In the guide");
    return {
        { u"Ctrl+1 … Ctrl+9"_s, Tr::tr("Opens the queue with that place in the column"), everywhere },
        { u"Esc"_s, Tr::tr("Closes a message, or goes back to the list"), everywhere },
        { u"Enter"_s, Tr::tr("Opens what is chosen"), list },
        { u"Esc"_s, Tr::tr("Closes the window"), beside },
        { shownKey(u"Ctrl+W"_s), Tr::tr("Closes the window"), beside },
        { u"Ctrl+Enter"_s, Tr::tr("Goes to the case in the main window, where steps are taken"), beside },
        { shownKey(u"Ctrl+C"_s), Tr::tr("Copies the chosen lines as a table"), list },
        { Tr::tr("Space"), Tr::tr("Takes the line into what is chosen, or out of it"), list },
        { shownKey(u"Ctrl+A"_s), Tr::tr("Chooses all lines"), list },
        { u"F2"_s, Tr::tr("Shows how the day an answer is due was counted"), list },
        { Tr::tr("Delete"), Tr::tr("Discards the chosen draft, which can be taken back"), list },
        { Tr::tr("Letters"), Tr::tr("Goes to the line that begins so"), list },
        { u"Enter"_s, Tr::tr("Opens the letter or file the cursor stands on"), reading },
        { shownKey(u"Ctrl+Z"_s), Tr::tr("Takes the last step of the case back"), reading },
        { shownKey(u"Ctrl+PgUp"_s), Tr::tr("Goes to the period before"), figures },
        { shownKey(u"Ctrl+PgDown"_s), Tr::tr("Goes to the period after"), figures },
        { u"Enter"_s, Tr::tr("Shows the cases behind a figure"), figures },
        { u"1 2 3 …"_s, Tr::tr("Chooses kind or area while it has the focus"), form },
        { shownKey(u"Ctrl+Space"_s), Tr::tr("Inserts a text block of your own where one writes"), form },
        { shownKey(u"F8"_s), Tr::tr("Opens what was said while one writes about it, and closes it again"), form },
        { shownKey(u"F7"_s), Tr::tr("Goes to the next misspelt word and shows what is proposed"), form },
        { u"Ctrl+Enter"_s, Tr::tr("Does what the page is for: registers, assigns, sends"), form },
        { shownKey(u"Ctrl+Shift+Enter"_s),
            Tr::tr("Registers, and begins the next: a new one, or the next of the inbox"), registration },
        { shownKey(u"Ctrl+Alt+Enter"_s), Tr::tr("Registers, and begins another matter of the same message"),
            registration },
        { shownKey(u"Alt+Q"_s), Tr::tr("Turns quick entry on or off"), registration },
        { shownKey(u"Ctrl+Shift+D"_s), Tr::tr("Takes the department that is proposed"), form },
        { shownKey(u"Ctrl+Shift+K"_s), Tr::tr("To the person's earlier cases"), registration },
        { u"F3"_s, Tr::tr("Attaches what is written to the case that looks like it"), registration },
        { shownKey(u"Ctrl+Shift+H"_s), Tr::tr("Refers instead of registering"), registration },
        { Tr::tr("Alt+digit"), Tr::tr("Chooses kind or area from anywhere in the registration"), form },
        { Tr::tr("Alt+letter"), Tr::tr("Goes to the field with that letter underlined"), form },
        { shownKey(u"Ctrl+S"_s), Tr::tr("Saves the entry"), administration },
        { shownKey(u"Ctrl+F"_s), Tr::tr("Searches the guide"), guide },
        { shownKey(u"Alt+Left"_s), Tr::tr("Goes back to what was read before"), guide },
        { shownKey(u"Alt+Right"_s), Tr::tr("Goes forward again"), guide },
        { u"Esc"_s, Tr::tr("Ends the search, or closes the guide"), guide },
    };
}

} // namespace

QList<GuideKey> allKeys(const QMenuBar *menus)
{
    QList<GuideKey> keys;
    const QList<QAction *> top = menus ? menus->actions() : QList<QAction *>();
    for (const QAction *action : top) {
        if (const QMenu *menu = action->menu<QMenu *>())
            addMenu(keys, menu, plain(action->text()));
    }
    return keys + keysBesides();
}

} // namespace lyhord
