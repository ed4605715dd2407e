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

//! The same for the one that holds, however many it has replaced that day
QString lineKey(const Setting &setting, int replacements = 0)
{
    const QString key = setting.key + u'@' + setting.validFrom.toString(Qt::ISODate);
    return replacements == 0 ? key : key + u'@' + QString::number(replacements);
}

//! Until the day before the next value of the rule; versions: by day
Validity heldFor(const Setting &setting, const QList<SettingVersion> &versions)
{
    Validity held{ setting.validFrom, std::nullopt };
    for (const Setting &later : versions) {
        if (!held.to && later.validFrom > setting.validFrom)
            held.to = later.validFrom.addDays(-1);
    }
    return held;
}

//! Listed in the order in which they were entered, before the one that replaced them
EntryCell replacedCell(const QString &name, const SettingVersion &setting)
{
    constexpr int most = 10'000;
    //: a rule, and the day on which its value was replaced, the same on which it came
    return EntryCell(Tr::tr("%1 – replaced on %2").arg(name, dayInWords(setting.validFrom)),
        u"%1 %2 %3"_s.arg(name, setting.validFrom.addDays(-1).toString(Qt::ISODate)).arg(most - setting.replacements));
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
        if (isNew())
            m_from->setDate(key == "move"_L1 ? today() : today().addDays(1)); // only what holds today can move them
    });
    fields().field(u"running_cases"_s)->setHint(tr("What moves is shown before it is saved."));
}

QList<SettingVersion> SettingSection::entries() const
{
    QList<SettingVersion> all;
    for (const Setting &setting : workplace().profile().settings) {
        for (SettingVersion &former : all) {
            if (former.key == setting.key && former.validFrom == setting.validFrom)
                ++former.replacements;
        }
        all.append({ setting, 0 });
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Setting &one, const Setting &other) { return one.validFrom < other.validFrom; });
    return all;
}

QList<SettingVersion> SettingSection::versionsOf(const QString &key) const
{
    QList<SettingVersion> versions = entries();
    versions.removeIf([&key](const Setting &one) { return one.key != key; });
    return versions;
}

EntryLine SettingSection::lineOf(const SettingVersion &setting) const
{
    const QString name = settingInWords(setting.key);
    const QList<SettingVersion> versions = versionsOf(setting.key);
    const Validity held = heldFor(setting, versions);
    const bool isReplaced = setting.replacements > 0;
    const bool isOneOfSeveral = versions.size() > 1 || setting.validFrom > today();
    EntryLine line{ .key = lineKey(setting, setting.replacements),
        .cells = { isReplaced    ? replacedCell(name, setting)
                : isOneOfSeveral ? versionCell(name, held)
                                 : EntryCell(name),
            valueInWords(setting), dayCell(setting.validFrom) },
        .name = name };
    line.retired = isReplaced || isRetired(held);
    return line;
}

SettingVersion SettingSection::fresh() const
{
    const EntryLine *line = currentLine();
    return { Setting{ .key = line ? line->key.section(u'@', 0, 0) : allRules().constFirst().key,
                 .value = {},
                 .validFrom = today().addDays(1) },
        0 };
}

void SettingSection::show(const SettingVersion &setting)
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

bool SettingSection::holdsSinceToday() const
{
    return entry().validFrom == today() && entry().replacements == 0;
}

bool SettingSection::mayMoveRunningCases(const QString &rule) const
{
    return (isNew() || holdsSinceToday()) && movesDays(rule);
}

bool SettingSection::movesRunningCases() const
{
    return m_running->key() == "move"_L1 && mayMoveRunningCases(m_rule->key());
}

void SettingSection::showEditorOf(const QString &rule)
{
    const RuleWords words = wordsOf(rule);
    fields().field(u"value"_s)->setVisible(words.choices.isEmpty());
    fields().field(u"value"_s)->setHint(words.hint);
    fields().field(u"choice"_s)->setVisible(!words.choices.isEmpty());
    m_choice->setItems(words.choices);
    fields()
        .field(u"valid_from"_s)
        ->setHint(isNew() || !holdsSinceToday()
                ? tr("Until then the present value holds.")
                : tr("Another value replaces it today. This one can still be read here, as replaced."));
    fields().field(u"running_cases"_s)->setVisible(mayMoveRunningCases(rule));
}

SettingVersion SettingSection::written(SettingVersion setting) const
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

KeepJob SettingSection::keep(const SettingVersion &setting) const
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

LookJob SettingSection::lookAt(const SettingVersion &setting) const
{
    if (!movesRunningCases())
        return {};
    return [setting](Session &session) { return session.directory().previewSettingForAll(setting); };
}

KeepJob SettingSection::withdraw(const SettingVersion &setting) const
{
    return [setting](Session &session) -> Result<EntryKept> {
        return session.directory().withdrawSetting(setting.key, setting.validFrom).map([&] { return EntryKept{}; });
    };
}

} // namespace lyhord
