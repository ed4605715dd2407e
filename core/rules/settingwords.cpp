#include "core/rules/settingwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::RuleValues)
};

} // namespace

QString settingInWords(const QString &key)
{
    const QMap<QString, QString> names{
        { u"answer_working_days"_s, Tr::tr("Working days until the answer is due") },
        { u"second_reminder_days"_s, Tr::tr("Days until the second reminder") },
        { u"second_reminder_from"_s, Tr::tr("What the second reminder is counted from") },
        { u"write_off_months"_s, Tr::tr("Months until a case may be written off") },
        { u"retention_years"_s, Tr::tr("Years a closed case is kept") },
        { u"send_delay_minutes"_s, Tr::tr("Minutes a letter waits before it is sent") },
        { u"small_number"_s, Tr::tr("Numbers below this are masked in reports") },
        { u"post_counts_as_day_before"_s, Tr::tr("Post counts as received the working day before") },
        { u"chief_legal_officer_mailbox"_s, Tr::tr("The chief legal officer's mailbox") },
        { u"report_calendar"_s, Tr::tr("Reports go out on their dates") },
        { u"monthly_reports"_s, Tr::tr("The departments' monthly reports go") },
        { u"strategist_reports"_s, Tr::tr("The quality strategist's reports go") },
    };
    return names.value(key, key);
}

} // namespace lyhord
