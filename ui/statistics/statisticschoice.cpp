#include "ui/statistics/statisticschoice.h"

#include "core/statistics/periods.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

QString toText(const StatisticsChoice &choice)
{
    const QJsonObject object{ { u"kind"_s, toName(choice.kind) }, { u"period"_s, choice.period },
        { u"department"_s, choice.department }, { u"process"_s, choice.process },
        { u"service_declaration"_s, choice.serviceDeclaration }, { u"campaign"_s, choice.campaign },
        { u"split"_s, toName(choice.split) }, { u"organisation"_s, toName(choice.organisation) },
        { u"masked"_s, choice.masked } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

StatisticsChoice statisticsChoiceFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto word = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    StatisticsChoice choice;
    choice.kind = fromName<PeriodKind>(word("kind"_L1)).value_or(choice.kind);
    choice.period = word("period"_L1);
    choice.department = word("department"_L1);
    choice.process = word("process"_L1);
    choice.serviceDeclaration = word("service_declaration"_L1);
    choice.campaign = word("campaign"_L1);
    choice.split = fromName<SplitBy>(word("split"_L1)).value_or(choice.split);
    choice.organisation = fromName<Organisation>(word("organisation"_L1)).value_or(choice.organisation);
    choice.masked = object.value("masked"_L1).toBool();
    return choice;
}

Result<ReportRequest> requestFor(const StatisticsChoice &choice, const QString &language)
{
    return periodFrom(choice.period).map([&](const Period &period) {
        return ReportRequest{ period, choice.department, choice.process, choice.serviceDeclaration, choice.campaign,
            choice.split, choice.organisation, choice.masked, language };
    });
}

} // namespace lyhord
