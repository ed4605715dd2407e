#include "ui/common/pastmonths.h"

#include "core/services/office.h"
#include "core/services/reports.h"
#include "ui/common/whendone.h"
#include "ui/common/workplace.h"

namespace lyhord {

void sumPastMonths(Workplace &workplace)
{
    const auto summed = workplace.ask(
        [](Office &office) { return office.reports().maySumMonths() ? office.reports().sumMonths(1) : Result<int>(0); },
        Lane::Background);
    whenDone(summed, &workplace, [&workplace](const Result<int> &months) {
        if (!months) // the cases are read instead, and the next report tries again
            qInfo("Adding up a month: %s", qUtf8Printable(months.error().detail));
        else if (*months > 0)
            sumPastMonths(workplace);
    });
}

} // namespace lyhord
