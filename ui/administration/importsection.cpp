#include "ui/administration/importsection.h"

#include "ui/administration/importdialog.h"
#include "ui/client/workplace.h"

#include <QtWidgets/QPushButton>

namespace lyhord {

ImportSection::ImportSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : TaskSection(workplace, navigator, parent)
{
    QPushButton *button = addTask(
        tr("Brings in feedback from other systems: web forms from Open ePlatform, reports by Open311, spreadsheets, and "
           "cases from another database of this program. What was refused is listed with its "
           "reason, and the same file a second time imports nothing twice."),
        tr("I&mport…"));
    button->setEnabled(workplace.may(Action::Import));
    connect(button, &QPushButton::clicked, this, &ImportSection::open);
}

void ImportSection::open()
{
    auto *dialog = new ImportDialog(workplace(), navigator(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lyhord
