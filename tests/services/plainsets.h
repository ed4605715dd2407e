#pragma once

#include "core/model/period.h"
#include "tests/services/plaincase.h"

#include <functional>

// Sets of cases, each by the case's own moment, and what is told of a set.
namespace lyhord::test {

using Cases = QList<const PlainCase *>;
using Numbers = QList<double>;

[[nodiscard]] Cases those(const Cases &cases, const std::function<bool(const PlainCase &)> &belongs);
[[nodiscard]] double countOf(const Cases &cases, const std::function<bool(const PlainCase &)> &belongs);
[[nodiscard]] bool lies(const std::optional<QDate> &day, const Period &period);

// --- sets

[[nodiscard]] Cases receivedIn(const Cases &cases, const Period &period);
[[nodiscard]] Cases closedIn(const Cases &cases, const Period &period);
[[nodiscard]] Cases writtenOffIn(const Cases &cases, const Period &period);
[[nodiscard]] Cases answersGivenIn(const Cases &cases, const Period &period); //!< first answers (R89)
[[nodiscard]] Cases wantingReply(const Cases &cases);
[[nodiscard]] Cases wantingNone(const Cases &cases);
//! R88: whose answer day lies there and before the day of making
[[nodiscard]] Cases dueIn(const Cases &cases, const Period &period, QDate today);
[[nodiscard]] Cases dueAgainIn(const Cases &cases, const Period &period, QDate today);
[[nodiscard]] Cases openOn(const Cases &cases, QDate day); //!< at its end
//! Not taken back, and of no referral
[[nodiscard]] double stepsIn(
    const Cases &cases, const Period &period, const std::function<bool(const Event &)> &counts);

// --- what is told of a set

[[nodiscard]] std::optional<double> shareOf(double part, double whole); //!< nothing of nothing
[[nodiscard]] double improvements(const Cases &closed);
[[nodiscard]] double answeredInTime(const Cases &due);
[[nodiscard]] double answeredLate(const Cases &due);
[[nodiscard]] double writtenOffUnanswered(const Cases &due);
[[nodiscard]] double stillWaiting(const Cases &due); //!< no answer, and not written off
[[nodiscard]] double closedInTime(const Cases &due); //!< closing taken for the answer
[[nodiscard]] double answeredAgainInTime(const Cases &due);
[[nodiscard]] double received(const Cases &cases, const Period &period);
[[nodiscard]] std::optional<double> median(Numbers numbers);
//! The smallest number that nine tenths of all do not exceed
[[nodiscard]] std::optional<double> ninetiethPercentile(Numbers numbers);
[[nodiscard]] Numbers numbersOf(const Cases &cases, const std::function<int(const PlainCase &)> &number);
[[nodiscard]] Numbers feedbackDays(const Cases &answered);
[[nodiscard]] Numbers handlingDays(const Cases &closed);

} // namespace lyhord::test
