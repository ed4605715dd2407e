#include "ui/shell/keysdialog.h"

#include "ui/common/lineview.h"
#include "ui/common/theme.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int lineHeight = 30; //!< none takes more than one line

void add(QStandardItemModel *model, const QString &keys, const QString &what, const QString &where)
{
    model->appendRow({ new QStandardItem(keys), new QStandardItem(what), new QStandardItem(where) });
}

void addMenu(QStandardItemModel *model, const QMenu *menu, const QString &where)
{
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (const QMenu *below = action->menu<QMenu *>())
            addMenu(model, below, where);
        else if (!action->shortcut().isEmpty())
            add(model, action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&'), where);
    }
}

} // namespace

KeysDialog::KeysDialog(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({ tr("Key"), tr("What it does"), tr("Where") });
    const QList<QAction *> top = menus->actions();
    for (const QAction *action : top) {
        if (const QMenu *menu = action->menu<QMenu *>())
            addMenu(model, menu, action->text().remove(u'&'));
    }
    const QString everywhere = tr("Everywhere");
    add(model, u"Ctrl+1 … Ctrl+9"_s, tr("Opens the queue with that place in the column"), everywhere);
    add(model, u"Esc"_s, tr("Closes a message, or goes back to the list"), everywhere);
    const QString list = tr("In a list");
    add(model, u"Enter"_s, tr("Opens what is chosen"), list);
    add(model, u"Ctrl+C"_s, tr("Copies the chosen lines as a table"), list);
    add(model, tr("Delete"), tr("Discards the chosen draft, which can be taken back"), list);
    add(model, tr("Letters"), tr("Goes to the line that begins so"), list);
    add(model, u"Enter"_s, tr("Opens the letter or file the cursor stands on"), tr("In a case"));
    const QString figures = tr("In the statistics");
    add(model, u"Ctrl+PgUp, Ctrl+PgDown"_s, tr("Goes to the period before, or after"), figures);
    add(model, u"Enter"_s, tr("Shows the cases behind a figure"), figures);
    const QString form = tr("In a form");
    add(model, u"1 2 3 …"_s, tr("Chooses kind or area while it has the focus"), form);
    add(model, u"Ctrl+Enter"_s, tr("Does what the page is for: registers, assigns, sends"), form);
    add(model, tr("Alt+digit"), tr("Chooses kind or area from anywhere in the registration"), form);
    add(model, tr("Alt+letter"), tr("Goes to the field with that letter underlined"), form);

    auto *view = new LineView(tr("Keys"), 1, this);
    view->setModel(model);
    view->verticalHeader()->setDefaultSectionSize(lineHeight);
    view->horizontalHeader()->resizeSection(0, 150);
    view->horizontalHeader()->resizeSection(2, 120);
    view->setCurrentIndex(model->index(0, 0));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(640, 560);
}

} // namespace lyhord
