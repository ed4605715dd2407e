#include "ui/client/pastmonths.h"

#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/services/reports.h"
#include "core/services/session.h"
#include "ui/client/whendone.h"
#include "ui/client/workplace.h"

namespace lyhord {

void sumPastMonths(Workplace &workplace)
{
    const auto summed = workplace.ask(
        [](Session &session) {
            return session.reports().maySumMonths() ? session.reports().sumMonths(1) : Result<int>(0);
        },
        Lane::Background);
    whenDone(summed, &workplace, [&workplace](const Result<int> &months) {
        if (!months) // the cases are read instead, and the next report tries again
            qCInfo(workplaceLog, "a past month was not added up: %s", loggable(months.error()).constData());
        else if (*months > 0)
            sumPastMonths(workplace);
    });
}

} // namespace lyhord
