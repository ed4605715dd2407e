#include "app/lyhordctl/command.h"
#include "app/lyhordctl/input.h"
#include "app/lyhordctl/output.h"

#include "core/report/statistics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::ReportCommands)
};

QJsonObject figures(const BaseFigures &base)
{
    QJsonObject gender;
    for (const auto &[value, name] : EnumNames<Gender>::all)
        gender.insert(QString(name), base.gender.value(value));
    return { { u"received"_s, base.received }, { u"closed"_s, base.closed }, { u"improvement"_s, base.improvement },
        { u"no_action"_s, base.noAction }, { u"answered_directly"_s, base.answeredDirectly },
        { u"answered_within_10_working_days"_s, base.answeredInTime }, { u"wanting_reply"_s, base.wantingReply },
        { u"written_off"_s, base.writtenOff }, { u"referred"_s, base.referred }, { u"gender"_s, gender } };
}

Result<Answer> report(Office &office, const Arguments &arguments)
{
    if (arguments.value(u"format"_s) != u"json")
        return notOneOf(u"format"_s, arguments.value(u"format"_s), { u"json"_s });
    if (const Result<> permitted = office.require(Action::ReadStatistics); !permitted)
        return tl::unexpected(permitted.error());
    const Result<Period> period = periodFrom(arguments.value(u"period"_s));
    if (!period)
        return tl::unexpected(period.error());
    const Result<SplitBy> split = arguments.has(u"split"_s) ? oneOf<SplitBy>(arguments.value(u"split"_s), u"split"_s)
                                                            : SplitBy::None;
    if (!split)
        return tl::unexpected(split.error());
    const QString scope = arguments.value(u"scope"_s) == u"all" ? QString() : arguments.value(u"scope"_s);
    const Result<BaseReport> made = baseReport(office.database(), *period, scope, *split);
    if (!made)
        return tl::unexpected(made.error());
    QJsonObject printed{ { u"period"_s,
                             QJsonObject{ { u"name"_s, made->period.name },
                                 { u"from"_s, made->period.from.toString(Qt::ISODate) },
                                 { u"to"_s, made->period.to.toString(Qt::ISODate) } } },
        { u"scope"_s, scope.isEmpty() ? u"all"_s : scope }, { u"made"_s, toIso(office.clock().now()) },
        { u"made_by"_s, office.person().login }, { u"base"_s, figures(made->base) } };
    if (*split != SplitBy::None) {
        QJsonObject parts;
        for (auto it = made->split.cbegin(); it != made->split.cend(); ++it)
            parts.insert(it.key(), figures(it.value()));
        printed.insert(u"split"_s, parts);
    }
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
