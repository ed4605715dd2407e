#include "ui/widgets/askprinter.h"

#include "core/rules/filename.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <memory>

namespace lyhord {

void askForPrinter(const QPageLayout &paper, const QString &title, const QString &documentName, QWidget *parent,
    const std::function<void(QPrinter &printer)> &print)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paper);
    printer->setDocName(fileNameFrom(documentName));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
        [print, printer](QPrinter *chosen) { print(*chosen); });
    dialog->open();
}

} // namespace lyhord
