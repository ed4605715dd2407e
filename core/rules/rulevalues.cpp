#include "core/rules/rulevalues.h"

#include "core/rules/settingwords.h"
#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::RuleValues)
};

struct NumberSetting
{
    QLatin1StringView key;
    int RuleValues::*value = nullptr;
    int least = 0;
    int most = 0;
};
constexpr std::array numberSettings{
    NumberSetting{ "answer_working_days"_L1, &RuleValues::answerWorkingDays, 1, 250 },
    NumberSetting{ "second_reminder_days"_L1, &RuleValues::secondReminderDays, 1, 366 },
    NumberSetting{ "write_off_months"_L1, &RuleValues::writeOffMonths, 1, 60 },
    NumberSetting{ "retention_years"_L1, &RuleValues::retentionYears, 1, 100 },
    NumberSetting{ "send_delay_minutes"_L1, &RuleValues::sendDelayMinutes, 0, 1440 },
    NumberSetting{ "small_number"_L1, &RuleValues::smallNumber, 0, 100 },
};

//! A setting with two values, given as words
struct ChoiceSetting
{
    QLatin1StringView key;
    bool RuleValues::*value = nullptr;
    QLatin1StringView no;
    QLatin1StringView yes;
};
constexpr std::array choiceSettings{
    ChoiceSetting{ "second_reminder_from"_L1, &RuleValues::secondReminderFromFirst, "receipt"_L1, "first_reminder"_L1 },
    ChoiceSetting{ "post_counts_as_day_before"_L1, &RuleValues::postCountsAsDayBefore, "false"_L1, "true"_L1 },
    ChoiceSetting{ "report_calendar"_L1, &RuleValues::reportsGo, "off"_L1, "on"_L1 },
    ChoiceSetting{ "monthly_reports"_L1, &RuleValues::monthlyReportsWait, "by_themselves"_L1, "when_sent"_L1 },
    ChoiceSetting{ "strategist_reports"_L1, &RuleValues::strategistReportsWait, "by_themselves"_L1, "when_sent"_L1 },
};

struct MailboxSetting
{
    QLatin1StringView key;
    QString RuleValues::*value = nullptr;
};
constexpr std::array mailboxSettings{
    MailboxSetting{ "chief_legal_officer_mailbox"_L1, &RuleValues::chiefLegalOfficerMailbox },
};

template <class Table>
auto settingNamed(const Table &table, const QString &key) -> decltype(table.data())
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.key == key; });
    return found == table.end() ? nullptr : &*found;
}

std::optional<int> numberIn(const NumberSetting &setting, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < setting.least || number > setting.most)
        return std::nullopt;
    return number;
}

std::optional<bool> choiceIn(const ChoiceSetting &setting, const QString &text)
{
    if (text == setting.yes)
        return true;
    if (text == setting.no)
        return false;
    return std::nullopt;
}

//! What cannot be understood changes nothing: checkSetting() has refused it where it was entered
RuleValues changedBy(const Setting &setting, RuleValues values)
{
    if (const auto *number = settingNamed(numberSettings, setting.key))
        values.*(number->value) = numberIn(*number, setting.value).value_or(values.*(number->value));
    else if (const auto *choice = settingNamed(choiceSettings, setting.key))
        values.*(choice->value) = choiceIn(*choice, setting.value).value_or(values.*(choice->value));
    else if (const auto *mailbox = settingNamed(mailboxSettings, setting.key))
        values.*(mailbox->value) = setting.value;
    return values;
}

//! The same values with a higher version where the setting changes any
RuleValues nextVersion(const Setting &setting, const RuleValues &values)
{
    RuleValues changed = changedBy(setting, values);
    if (!(changed == values))
        ++changed.version;
    return changed;
}

//! Those of one day in the order in which they were entered
QList<Setting> byDay(QList<Setting> settings)
{
    std::stable_sort(settings.begin(), settings.end(),
        [](const Setting &one, const Setting &other) { return one.validFrom < other.validFrom; });
    return settings;
}

QString knownKeys()
{
    QStringList keys;
    for (const NumberSetting &setting : numberSettings)
        keys.append(setting.key);
    for (const ChoiceSetting &setting : choiceSettings)
        keys.append(setting.key);
    for (const MailboxSetting &setting : mailboxSettings)
        keys.append(setting.key);
    keys.sort();
    return keys.join(", "_L1);
}

Result<> checkValue(const Setting &setting)
{
    if (const auto *number = settingNamed(numberSettings, setting.key)) {
        if (!numberIn(*number, setting.value))
            return refused(u"value"_s,
                Tr::tr("The value of “%1” must be a whole number from %2 to %3.")
                    .arg(settingInWords(setting.key), QString::number(number->least), QString::number(number->most)));
        return {};
    }
    if (const auto *choice = settingNamed(choiceSettings, setting.key)) {
        if (!choiceIn(*choice, setting.value))
            return refused(u"value"_s,
                Tr::tr("The value of “%1” must be either %2 or %3.")
                    .arg(settingInWords(setting.key), QString(choice->no), QString(choice->yes)));
        return {};
    }
    if (settingNamed(mailboxSettings, setting.key)) {
        if (!setting.value.isEmpty() && !isEmailAddress(setting.value))
            return refused(u"value"_s, Tr::tr("\"%1\" is not an e-mail address.").arg(setting.value));
        return {};
    }
    return refused(u"key"_s, Tr::tr("There is no setting called %1. There are: %2.").arg(setting.key, knownKeys()));
}

} // namespace

RuleValues ruleValuesOn(const QList<Setting> &settings, QDate day)
{
    RuleValues values;
    for (const Setting &setting : byDay(settings)) {
        if (!setting.validFrom.isValid() || setting.validFrom <= day)
            values = nextVersion(setting, values);
    }
    return values;
}

RuleValues ruleValuesOfVersion(const QList<Setting> &settings, int version)
{
    RuleValues values;
    for (const Setting &setting : byDay(settings)) {
        const RuleValues next = nextVersion(setting, values);
        if (next.version > version)
            return values;
        values = next;
    }
    return values;
}

Result<> checkSetting(const Setting &setting)
{
    if (auto checked = checkValue(setting); !checked)
        return checked;
    if (!setting.validFrom.isValid())
        return refused(u"valid_from"_s, Tr::tr("Say from which day the new value holds."));
    return {};
}

Result<> checkNewSetting(const Setting &setting, QDate today)
{
    if (auto checked = checkSetting(setting); !checked)
        return checked;
    if (setting.validFrom < today) {
        return refused(u"valid_from"_s,
            Tr::tr("What held before today stays as it was: a new value can hold from today on, or from a later day."));
    }
    return {};
}

std::optional<Setting> settingSince(const QList<Setting> &settings, const QString &key, QDate day)
{
    const auto last = std::find_if(settings.crbegin(), settings.crend(),
        [&](const Setting &one) { return one.key == key && one.validFrom == day; });
    return last == settings.crend() ? std::nullopt : std::optional(*last);
}

} // namespace lyhord
