#pragma once

#include "core/model/names.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

namespace lyhord {

enum class CsvKind {
    Excel, //!< as Swedish Excel opens it: semicolon, decimal comma, CRLF, UTF-8 with BOM
    Tools, //!< as programs read it (RFC 4180 but for LF): comma, decimal point, UTF-8
};

LYHORD_NAMES(CsvKind, 2, { CsvKind::Excel, QLatin1StringView("excel") }, { CsvKind::Tools, QLatin1StringView("tools") })

//! A text that a spreadsheet would run (it begins with = + - @, a tab, a line end, or the wide forms of those signs,
//! spaces before them not counted) with an apostrophe before it; any other as it is. For what is written into a CSV
//! file or copied for a spreadsheet.
[[nodiscard]] QString withoutFormula(const QString &text);

//! Lines of a CSV file. Texts of either kind are withoutFormula(), since a spreadsheet opens both; numbers keep their
//! sign.
class CsvLines
{
public:
    explicit CsvLines(CsvKind kind)
        : m_kind(kind)
    {
    }
    [[nodiscard]] QByteArray opening() const; //!< what stands before the first line

    CsvLines &text(const QString &text);
    CsvLines &number(qint64 value);
    CsvLines &number(double value);
    CsvLines &share(double value); //!< per cent for Excel, 0 to 1 for tools
    CsvLines &day(QDate day); //!< nothing for an invalid one
    CsvLines &yesNo(bool value); //!< 1 or 0
    CsvLines &nothing();
    [[nodiscard]] QByteArray takeLine();

private:
    CsvLines &raw(const QString &value);

    CsvKind m_kind;
    QString m_line;
    bool m_isFirst = true;
};

} // namespace lyhord
