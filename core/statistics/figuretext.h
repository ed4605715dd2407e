#pragma once

#include "core/statistics/report.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace lyhord {

//! Counts below this are small: with them a person might be recognised (R78)
inline constexpr int defaultSmallNumber = 5;

//! What stands in the place of a masked figure (R103): "<5" for a small one, a dash for one that protects another
[[nodiscard]] QString maskedFigure(const ReportCell &masked, int smallNumber = defaultSmallNumber);

//! How a report's figures are read by people: "1 234", "87,5 %", "+12", "4,5", "<5"
class FigureText
{
public:
    //! Language as in ReportRequest
    explicit FigureText(const QString &language, int smallNumber = defaultSmallNumber);

    //! Empty where there is no figure: a dash says that one is hidden
    [[nodiscard]] QString of(const ReportCell &cell, FigureKind kind) const;
    [[nodiscard]] QString count(qint64 value) const; //!< "1 234"
    [[nodiscard]] QString masked() const; //!< "<5"
    [[nodiscard]] QString of(QDate day) const; //!< in a table
    [[nodiscard]] QString of(const QDateTime &moment) const; //!< in a sentence, in local time
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    [[nodiscard]] QString number(double value, FigureKind kind) const;

    QLocale m_locale;
    int m_smallNumber;
};

} // namespace lyhord
