#include "app/lyhordctl/command.h"
#include "app/lyhordctl/input.h"
#include "app/lyhordctl/output.h"

#include "core/report/periods.h"
#include "core/report/reportjson.h"
#include "core/services/reports.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::ReportCommands)
};

Result<ReportRequest> requested(const Arguments &arguments)
{
    const Result<Period> period = periodFrom(arguments.value(u"period"_s));
    if (!period)
        return tl::unexpected(period.error());
    const Result<SplitBy> split = arguments.has(u"split"_s) ? oneOf<SplitBy>(arguments.value(u"split"_s), u"split"_s)
                                                            : SplitBy::None;
    if (!split)
        return tl::unexpected(split.error());
    const QString scope = arguments.value(u"scope"_s);
    return ReportRequest{ .period = *period, .department = scope == u"all" ? QString() : scope, .split = *split };
}

Result<Answer> report(Office &office, const Arguments &arguments)
{
    if (arguments.value(u"format"_s) != u"json")
        return notOneOf(u"format"_s, arguments.value(u"format"_s), { u"json"_s });
    const Result<ReportRequest> request = requested(arguments);
    if (!request)
        return tl::unexpected(request.error());
    const Result<Report> made = office.reports().make(*request);
    if (!made)
        return tl::unexpected(made.error());
    const QJsonObject printed = reportJson(*made);
    if (const QString file = arguments.value(u"output"_s); !file.isEmpty()) {
        if (const Result<> written = writeOutput(file, QJsonDocument(printed).toJson()); !written)
            return tl::unexpected(written.error());
    }
    return Answer(printed);
}

} // namespace

QList<Command> reportCommands()
{
    return {
        { { u"report"_s, {},
              { { u"period"_s, OptionSpec::Value, true }, { u"scope"_s }, { u"split"_s },
                  { u"format"_s, OptionSpec::Value, true }, { u"output"_s } } },
            Tr::tr("makes a report for a period"), report, {} },
    };
}

} // namespace lyhord::ctl
