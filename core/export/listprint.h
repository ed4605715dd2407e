#pragma once

#include "core/model/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

class QPagedPaintDevice;

namespace lyhord {

//! A list of lines for paper: A4 lying, the heading of the columns on each page
struct PrintedList
{
    struct Column
    {
        QString title;
        double width = 0; //!< in millimetres; 0: what the others leave, in one column at most
        int mostLines = 1; //!< of one cell; what does not fit ends in "…"
    };
    QString title;
    QString below; //!< who made it, when, how many
    QList<Column> columns;
    QList<QStringList> rows; //!< a text for each column
};

//! Sets paper and pages of the device itself. False when the device takes nothing.
[[nodiscard]] bool printList(const PrintedList &list, QPagedPaintDevice &device);
[[nodiscard]] Result<> writeListPdf(const PrintedList &list, const QString &file);

} // namespace lyhord
