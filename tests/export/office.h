#pragma once

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

// The programs that people open a report with, to see what they see.
namespace lyhord::test {

using SheetRows = QList<QStringList>;

[[nodiscard]] bool hasLibreOffice();
//! Every sheet by its name, as LibreOffice reads it after recalculating all formulas; numbers unformatted
[[nodiscard]] QMap<QString, SheetRows> sheetsOf(const QString &workbook);

[[nodiscard]] bool hasPoppler();
[[nodiscard]] QMap<QString, QString> pdfInfo(const QString &file); //!< as pdfinfo prints it
[[nodiscard]] QString pdfText(const QString &file, int page = 0); //!< laid out as on the page; page 0: all of them
[[nodiscard]] QStringList pdfFonts(const QString &file); //!< pdffonts' lines
} // namespace lyhord::test
