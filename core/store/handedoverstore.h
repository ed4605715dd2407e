#pragma once

#include "core/model/person.h"
#include "core/model/result.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace lyhord {

class Database;

//! That a case was handed over to the chief legal officer: all that the contact centre sees of it (R90)
struct HandedOver
{
    QString number;
    QDateTime at; //!< UTC
    QString by; //!< login
    QString name; //!< of whoever that is; empty if none is on record
    friend bool operator==(const HandedOver &, const HandedOver &) = default;
};

//! What is known of suspected bribery outside the chief legal officer's sight
class HandedOverStore
{
public:
    explicit HandedOverStore(Database &db);

    //! Nothing when that case was not handed over, or the person may not know
    [[nodiscard]] Result<std::optional<HandedOver>> of(const QString &number) const;
    //! How many were; 0 for a person who may not know
    [[nodiscard]] Result<qint64> count() const;
    //! Addresses among the people of those who hold the role that day: the chief legal officer's, to write to, and the
    //! administrators', to be told when there is none. The one who has held it shortest first.
    [[nodiscard]] Result<QStringList> addresses(Role role, QDate day) const;

private:
    Database &m_db;
};

} // namespace lyhord
