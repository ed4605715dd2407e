#pragma once

#include "core/model/clock.h"
#include "core/model/person.h"
#include "core/model/result.h"
#include "core/rules/lifecycle.h"
#include "core/rules/permissions.h"

#include <chrono>
#include <memory>
#include <optional>

namespace lyhord {

class Database;

//! What every service works with: one open database, the person at work, the clock and the rules as they stand.
//! Belongs to the thread that opened it.
class ServiceContext
{
public:
    //! corrected: instead of the clock given, where a server's time counts; may be null. The clock given outlives this.
    ServiceContext(
        std::unique_ptr<Database> database, Person person, std::unique_ptr<Clock> corrected, const Clock &given);
    ~ServiceContext();

    [[nodiscard]] const Person &person() const { return m_person; }
    [[nodiscard]] const Clock &clock() const { return m_corrected ? *m_corrected : m_given; }
    [[nodiscard]] QDate today() const; //!< local
    [[nodiscard]] AccessScope accessScope() const; //!< what the person sees today
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Database &database() const { return *m_database; }

    //! The rules as they stand now; kept until somebody changes the directory
    [[nodiscard]] Result<RuleBook> ruleBook();
    //! NotPermitted in words unless the person may do it
    [[nodiscard]] Result<> require(Action action) const;

    //! Whether the database answers; connects again if it was lost
    [[nodiscard]] Result<> ping();
    //! How long a step waits for a lost database to come back: for programs that end with it. Not at all unless told.
    void setPatience(std::chrono::seconds patience) { m_patience = patience; }
    [[nodiscard]] std::chrono::seconds patience() const { return m_patience; }
    //! Waits as long as that; whether the database is there
    [[nodiscard]] bool waitUntilBack();

    ServiceContext(const ServiceContext &) = delete;
    ServiceContext &operator=(const ServiceContext &) = delete;

private:
    std::unique_ptr<Clock> m_corrected;
    const Clock &m_given;
    std::unique_ptr<Database> m_database;
    Person m_person;
    std::optional<Profile> m_profile;
    WorkingCalendar m_calendar;
    QList<SecretReader> m_secretReaders;
    QString m_profileRevision;
    std::chrono::seconds m_patience{ 0 };
};

} // namespace lyhord
