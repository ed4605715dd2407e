#pragma once

#include "core/model/duereport.h"
#include "core/model/profile.h"
#include "core/model/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! Whom the report is about, in words: a department's or a process's name, a board, or the municipality
[[nodiscard]] QString scopeInWords(const DueReport &report, const Profile &profile, const QString &language);

//! How a report is made while nobody is on record who gets it
[[nodiscard]] ReportRecipient nobodyYet(const DueReport &report);

//! The department whose mailbox gets a department's report on that day: its own, and when it is gone the one that has
//! its matters, if that has a mailbox (R98)
[[nodiscard]] QString whoseMailboxGets(const DueReport &report, const Profile &profile, QDate day);

//! Who gets the report on that day and where. A department's goes to an official mailbox (R36), a process group's to
//! the strategist unless it has an address of its own (R74). Without an address refused in words that say what is
//! missing: never sent to somebody else instead.
[[nodiscard]] Result<ReportRecipient> recipientOf(
    const DueReport &report, const Profile &profile, const QList<ReportRecipient> &recipients, QDate day);

//! Refuses an address that is none, a scope that is not there, an address for a department's monthly report
[[nodiscard]] Result<> checkRecipient(const ReportRecipient &recipient, const Profile &profile);

} // namespace lyhord
