#pragma once

#include "core/model/ids.h"
#include "core/model/profile.h"
#include "core/model/result.h"
#include "core/statistics/report.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <functional>

namespace lyhord {

class Database;

//! What a report is made with
struct ReportMaking
{
    const Profile &profile;
    QDateTime now; //!< UTC
    QString by; //!< name
    int smallNumber = 5; //!< R78
    bool tellsImprovements = false; //!< the reader may read cases
    std::function<bool()> goOn; //!< asked between two reads; false stops the work
    bool countsAnew = false; //!< every fact is read, also of months that were added up
    int mostImprovements = 1000; //!< so many are told, the newest; of older ones only how many there are
};

[[nodiscard]] Result<Report> makeReport(Database &database, const ReportRequest &request, const ReportMaking &making);
//! The cases a figure was counted of, as they are now, the newest first
[[nodiscard]] Result<QList<CaseId>> casesBehind(
    Database &database, const ReportRequest &request, const FigurePlace &place, const ReportMaking &making);
//! Keeps the month's facts as they are now, in the caller's transaction; by: login
[[nodiscard]] Result<> freezeMonth(Database &database, QDate month, const ReportMaking &making, const QString &by);

//! Names, numbers and addresses taken out of what was told, and only its beginning
[[nodiscard]] QString improvementSentence(
    const QString &text, const QStringList &names, QDate today, const QStringList &ownPhoneNumbers);

} // namespace lyhord
