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

//! Who gets the report and where. A department's goes to its official mailbox (R36), a process group's to the
//! strategist unless it has an address of its own (R74). Without an address refused in words that say what is missing:
//! never sent to somebody else instead.
[[nodiscard]] Result<ReportRecipient> recipientOf(
    const DueReport &report, const Profile &profile, const QList<ReportRecipient> &recipients);

//! Refuses an address that is none, a scope that is not there, an address for a department's monthly report
[[nodiscard]] Result<> checkRecipient(const ReportRecipient &recipient, const Profile &profile);

} // namespace lyhord
