#include "ui/administration/settingsection.h"

#include "core/rules/settingwords.h"
#include "core/services/directory.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::SettingSection)
};

//! How a rule value is spoken of; the values it may have are the rules' to say
struct RuleWords
{
    QString key;
    QString hint;
    QList<ComboBox::Item> choices; //!< empty: a number, or an address
};

QList<RuleWords> allRules()
{
    return {
        { u"answer_working_days"_s, Tr::tr("A number of working days after the day of receipt."), {} },
        { u"second_reminder_days"_s, Tr::tr("A number of calendar days."), {} },
        { u"second_reminder_from"_s, {},
            { { u"receipt"_s, Tr::tr("The day of receipt") }, { u"first_reminder"_s, Tr::tr("The first reminder") } } },
        { u"write_off_months"_s, Tr::tr("A number of months."), {} },
        { u"retention_years"_s, Tr::tr("A number of years."), {} },
        { u"send_delay_minutes"_s, Tr::tr("So long a step can be taken back."), {} },
        { u"small_number"_s, Tr::tr("In what leaves the municipality, so that nobody is recognised."), {} },
        { u"post_counts_as_day_before"_s, {}, { { u"false"_s, Tr::tr("No") }, { u"true"_s, Tr::tr("Yes") } } },
        { u"chief_legal_officer_mailbox"_s,
            Tr::tr("An e-mail address for word of suspected bribery or crime; the letter holds the number alone."),
            {} },
        { u"report_calendar"_s, {}, { { u"on"_s, Tr::tr("Yes") }, { u"off"_s, Tr::tr("No") } } },
        { u"monthly_reports"_s, {},
            { { u"by_themselves"_s, Tr::tr("By themselves on their day") },
                { u"when_sent"_s, Tr::tr("When somebody has looked them through and sends them") } } },
        { u"strategist_reports"_s, {},
            { { u"by_themselves"_s, Tr::tr("By themselves on their day") },
                { u"when_sent"_s, Tr::tr("When somebody has looked them through and sends them") } } },
    };
}

RuleWords wordsOf(const QString &key)
{
    const QList<RuleWords> all = allRules();
    const auto known = std::find_if(
        all.cbegin(), all.cend(), [&key](const RuleWords &rule) { return rule.key == key; });
    return known == all.cend() ? RuleWords{ key, {}, {} } : *known;
}

QString valueInWords(const Setting &setting)
{
    for (const ComboBox::Item &choice : wordsOf(setting.key).choices) {
        if (choice.key == setting.value)
            return choice.text;
    }
    return setting.value;
}

//! Those that a case's days are reckoned by
bool movesDays(const QString &rule)
{
    return QStringList{ u"answer_working_days"_s, u"second_reminder_days"_s, u"second_reminder_from"_s,
        u"write_off_months"_s, u"post_counts_as_day_before"_s }
        .contains(rule);
}

QString lineKey(const Setting &setting)
{
    return setting.key + u'@' + setting.validFrom.toString(Qt::ISODate);
}

//! Until the day before the next value of the rule; versions: by day
Validity heldFor(const Setting &setting, const QList<Setting> &versions)
{
    Validity held{ setting.validFrom, std::nullopt };
    for (const Setting &later : versions) {
        if (!held.to && later.validFrom > setting.validFrom)
            held.to = later.validFrom.addDays(-1);
    }
    return held;
}

} // namespace

SectionTexts SettingSection::texts()
{
    return { .list = { .name = tr("Rule values"),
                 .headers = { tr("Rule"), tr("Value"), tr("Holds from") },
                 .wideColumn = 0,
                 .showRetired = tr("Show former values"),
                 .empty = tr(
                     "The municipality's own values of the rules appear here. Until there are any, those of the "
                     "guidelines hold. Add one with Alt+N.") },
        .newButton = tr("&New value"),
        .choose = tr("Choose a rule at the left to see its value, or give it a new one with Alt+N."),
        .note = tr("A new value holds from a day on. What was reckoned before that day keeps the former value."),
        .withdrawButton = tr("Wi&thdraw…"),
        .withdrawQuestion = tr("This value does not hold yet. Taken back, the present one goes on holding.") };
}

SettingSection::SettingSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_rule(addChoice(tr("R&ule"), u"key"_s))
    , m_number(addLine(tr("V&alue"), u"value"_s))
    , m_choice(addChoice(tr("V&alue"), u"choice"_s))
    , m_from(addDay(tr("Holds fr&om"), u"valid_from"_s))
    , m_running(addChoice(tr("Running &cases"), u"running_cases"_s))
{
    QList<ComboBox::Item> rules;
    const QList<RuleWords> all = allRules();
    for (const RuleWords &rule : all)
        rules.append({ rule.key, settingInWords(rule.key) });
    m_rule->setItems(rules);
    lockWhenKnown(m_rule);
    lockWhenKnown(m_from);
    m_running->setItems({ { u"keep"_s, tr("Keep their days") }, { u"move"_s, tr("Get new days, from today") } });
    connect(m_running, &ComboBox::keyChosen, this, [this](const QString &key) {
        m_from->setDate(key == "move"_L1 ? today() : today().addDays(1)); // only what holds today can move them
    });
    fields().field(u"valid_from"_s)->setHint(tr("Until then the present value holds."));
    fields().field(u"running_cases"_s)->setHint(tr("What moves is shown before it is saved."));
}

QList<Setting> SettingSection::entries() const
{
    QList<Setting> all = workplace().profile().settings;
    std::stable_sort(all.begin(), all.end(),
        [](const Setting &one, const Setting &other) { return one.validFrom < other.validFrom; });
    return all;
}

QList<Setting> SettingSection::versionsOf(const QString &key) const
{
    QList<Setting> versions = entries();
    versions.removeIf([&key](const Setting &one) { return one.key != key; });
    return versions;
}

EntryLine SettingSection::lineOf(const Setting &setting) const
{
    const QString name = settingInWords(setting.key);
    const QList<Setting> versions = versionsOf(setting.key);
    const Validity held = heldFor(setting, versions);
    const bool isOneOfSeveral = versions.size() > 1 || setting.validFrom > today();
    EntryLine line{ .key = lineKey(setting),
        .cells = { isOneOfSeveral ? versionCell(name, held) : EntryCell(name), valueInWords(setting),
            dayCell(setting.validFrom) },
        .name = name };
    line.retired = isRetired(held);
    return line;
}

Setting SettingSection::fresh() const
{
    const EntryLine *line = currentLine();
    return { .key = line ? line->key.section(u'@', 0, 0) : allRules().constFirst().key,
        .value = {},
        .validFrom = today().addDays(1) };
}

void SettingSection::show(const Setting &setting)
{
    chooseIn(m_rule, setting.key, settingInWords(setting.key));
    showEditorOf(setting.key);
    m_number->setText(setting.value);
    if (!setting.value.isEmpty())
        m_choice->setKey(setting.value);
    m_from->setDate(setting.validFrom);
    m_running->setKey(u"keep"_s);
}

//! What holds already is history
bool SettingSection::isToCome() const
{
    return entry().validFrom > today();
}

bool SettingSection::movesRunningCases() const
{
    return isNew() && m_running->key() == "move"_L1 && movesDays(m_rule->key());
}

void SettingSection::showEditorOf(const QString &rule)
{
    const RuleWords words = wordsOf(rule);
    fields().field(u"value"_s)->setVisible(words.choices.isEmpty());
    fields().field(u"value"_s)->setHint(words.hint);
    fields().field(u"choice"_s)->setVisible(!words.choices.isEmpty());
    m_choice->setItems(words.choices);
    fields().field(u"running_cases"_s)->setVisible(isNew() && movesDays(rule));
}

Setting SettingSection::written(Setting setting) const
{
    setting.key = m_rule->key();
    setting.value = wordsOf(setting.key).choices.isEmpty() ? m_number->text().trimmed() : m_choice->key();
    setting.validFrom = m_from->date().value_or(QDate());
    return setting;
}

void SettingSection::whenTyped()
{
    showEditorOf(m_rule->key());
}

KeepJob SettingSection::keep(const Setting &setting) const
{
    if (!movesRunningCases()) {
        return [setting](Session &session) -> Result<EntryKept> {
            return session.directory().changeSetting(setting).map([&] {
                return EntryKept{ lineKey(setting), {}, false };
            });
        };
    }
    return [setting](Session &session) -> Result<EntryKept> {
        return session.directory().changeSettingForAll(setting).map([&](const QList<MovedCase> &moved) {
            return EntryKept{ lineKey(setting),
                tr("The new value holds from today. %n running cases got other days.", nullptr, int(moved.size())),
                !moved.isEmpty() };
        });
    };
}

LookJob SettingSection::lookAt(const Setting &setting) const
{
    if (!movesRunningCases())
        return {};
    return [setting](Session &session) { return session.directory().previewSettingForAll(setting); };
}

KeepJob SettingSection::withdraw(const Setting &setting) const
{
    return [setting](Session &session) -> Result<EntryKept> {
        return session.directory().withdrawSetting(setting.key, setting.validFrom).map([&] { return EntryKept{}; });
    };
}

} // namespace lyhord
