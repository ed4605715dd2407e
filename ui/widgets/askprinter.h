#pragma once

#include <QtGui/QPageLayout>

#include <functional>

class QPrinter;
class QString;
class QWidget;

namespace lyhord {

//! Asks for the printer, beginning with this paper; the title of what asks says what will be printed. The name is what
//! print queues show and what a file is called that is printed to: it tells of no person. `print` is called when it has
//! been chosen. Does not wait.
void askForPrinter(const QPageLayout &paper, const QString &title, const QString &documentName, QWidget *parent,
    const std::function<void(QPrinter &printer)> &print);

} // namespace lyhord
