#pragma once

#include "core/intake/csvrecords.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord {

//! How the columns of a spreadsheet become the fields of a case. Fields are named as in the JSON of a case
//! ("submitter.name"), and `external_id` is the row's number in the system it comes from.
struct CsvMapping
{
    QString delimiter; //!< empty: the one that fits best
    CsvEncoding encoding = CsvEncoding::Auto;
    QString dateFormat; //!< as QDateTime takes it; empty: the ways dates are written in Sweden
    QMap<QString, QString> columns; //!< column → field; an empty field leaves the column out
    QMap<QString, QMap<QString, QString>> values; //!< field → what stands in the file → the program's value
    QMap<QString, QString> defaults; //!< field → value where the file has none
    //! The field a column goes to: null if the mapping does not know it, empty if it is to be left out
    [[nodiscard]] QString fieldOf(const QString &column) const;
    friend bool operator==(const CsvMapping &, const CsvMapping &) = default;
};

//! All fields a column can go to
[[nodiscard]] QStringList csvFields();
//! The names of the values a field can have; empty if it takes any text
[[nodiscard]] QStringList csvValuesOf(const QString &field);

//! Unknown keys, fields and values are refused by name
[[nodiscard]] Result<CsvMapping> csvMappingFromJson(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const CsvMapping &mapping);

} // namespace lyhord
