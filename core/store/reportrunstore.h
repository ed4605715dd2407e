#pragma once

#include "core/model/duereport.h"
#include "core/model/result.h"

#include <QtCore/QList>

#include <optional>

namespace lyhord {

class Database;

//! Reports that go out on their dates: what became of each, and who gets them
class ReportRunStore
{
public:
    explicit ReportRunStore(Database &db);

    //! The moment the calendar came with the database; earlier when a copied database says so
    [[nodiscard]] Result<QDate> came();
    [[nodiscard]] Result<QList<ReportRun>> all();
    [[nodiscard]] Result<std::optional<ReportRun>> one(DueKind kind, const QString &period, const QString &scope);
    //! False when somebody has begun with it already; with its id
    [[nodiscard]] Result<bool> begin(ReportRun &run);
    //! Conflict when somebody else has changed it meanwhile; the new version is put in
    [[nodiscard]] Result<> change(ReportRun &run);

    [[nodiscard]] Result<QList<ReportRecipient>> recipients();
    [[nodiscard]] Result<> saveRecipient(const ReportRecipient &recipient);
    [[nodiscard]] Result<> removeRecipient(DueKind kind, const QString &scope); //!< NotFound in words

private:
    Database &m_db;
};

} // namespace lyhord
