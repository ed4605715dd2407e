#pragma once

#include "ui/widgets/completionlist.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

namespace lyhord::test {

//! Of the lists that are open in the window of a widget
inline QStringList shownLines(const QWidget *in)
{
    QStringList lines;
    for (const CompletionList *list : in->window()->findChildren<CompletionList *>()) {
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
            lines.append(list->model()->index(row, 0).data().toString());
    }
    return lines;
}

} // namespace lyhord::test
