#pragma once

#include "core/model/profile.h"
#include "core/model/result.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <chrono>
#include <optional>

namespace lyhord {

//! The rule values that hold on a day (R5). Field names are the setting keys in snake case.
struct RuleValues
{
    int version = 1; //!< how many changes of any value have come into force: stored with each deadline (C11)
    int answerWorkingDays = 10; //!< R49
    int secondReminderDays = 30; //!< R54, calendar days
    bool secondReminderFromFirst = false; //!< O4: counted from the first reminder instead of from receipt
    int writeOffMonths = 3; //!< R55
    int retentionYears = 2; //!< R65
    int sendDelayMinutes = 2; //!< sending waits, so that the step can be taken back
    bool postCountsAsDayBefore = false; //!< C6: post and the first emptied box count as the working day before
    int smallNumber = 5; //!< R78: cells below this are masked where a report leaves the municipality
    bool reportsGo = true; //!< reports go out on their dates (R72, R73)
    bool monthlyReportsWait = false; //!< a department's report goes only when somebody sends it
    QString chiefLegalOfficerMailbox; //!< R90; empty: her own address among the people
    bool strategistReportsWait = false; //!< the same for the quality strategist's and the process groups'
    friend bool operator==(const RuleValues &, const RuleValues &) = default;
};

//! The values in force on a day; a later entry for the same key wins from its validFrom on
[[nodiscard]] RuleValues ruleValuesOn(const QList<Setting> &settings, QDate day);
//! The values a case was given by its CaseDeadlines::rulesVersion: what was changed later moves it no more (R97)
[[nodiscard]] RuleValues ruleValuesOfVersion(const QList<Setting> &settings, int version);
//! R97: the past is not rewritten. What holds since today can be replaced today: those of one day stand in the order in
//! which they were entered, and the last of them holds.
[[nodiscard]] Result<> checkNewSetting(const Setting &setting, QDate today);
//! The last that was entered for its rule and day; nothing where there is none
[[nodiscard]] std::optional<Setting> settingSince(const QList<Setting> &settings, const QString &key, QDate day);
//! Refuses an unknown key or a value out of bounds, by name
[[nodiscard]] Result<> checkSetting(const Setting &setting);

} // namespace lyhord
