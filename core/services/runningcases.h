#pragma once

#include "core/model/case.h"
#include "core/model/result.h"
#include "core/rules/deadlines.h"
#include "core/rules/earlierdays.h"
#include "core/rules/lifecycle.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace lyhord {

class ServiceContext;
class ChangeTransaction;

//! A running case whose days a change has moved
struct MovedCase
{
    QString number;
    CaseDeadlines before;
    CaseDeadlines after;
    QStringList told = {}; //!< departments that are written to, as they have to answer earlier
};

//! What running cases are reckoned by from now on
struct NewRules
{
    WorkingCalendar calendar;
    std::optional<RuleValues> values = {}; //!< empty: each case keeps those it was given (R97)
    QJsonObject because; //!< "calendar" or "setting", for the timeline
};

struct MoveOfCase
{
    Case before;
    Decision decision;
    QList<EarlierDay> earlier; //!< of departments
};

//! The running cases whose days these rules move, each as it would be. Finished ones stay as they are (field.md 19).
[[nodiscard]] Result<QList<MoveOfCase>> movesOfRunningCases(
    ChangeTransaction &writer, const RuleBook &book, const NewRules &rules, ServiceContext &context);
[[nodiscard]] QList<MovedCase> inShort(const QList<MoveOfCase> &moves);

} // namespace lyhord
