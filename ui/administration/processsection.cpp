#include "ui/administration/processsection.h"

#include "core/rules/nameversions.h"
#include "core/services/directory.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ProcessSection)
};

QString inWords(ProcessKind kind)
{
    switch (kind) {
    case ProcessKind::Management:
        return Tr::tr("Management process");
    case ProcessKind::Area:
        return Tr::tr("Process area");
    case ProcessKind::MainProcess:
        return Tr::tr("Main process");
    case ProcessKind::SubProcess:
        return Tr::tr("Subprocess");
    case ProcessKind::Support:
        return Tr::tr("Support process");
    }
    return {};
}

QString lineKey(const Process &process)
{
    return process.key + u'@' + (process.valid.from ? process.valid.from->toString(Qt::ISODate) : QString());
}

bool isNamedOrPlacedAsBefore(const Process &process, const Process &before)
{
    return process.name == before.name && process.parent == before.parent;
}

} // namespace

SectionTexts ProcessSection::texts()
{
    return { .list = { .name = tr("Processes"),
                 .headers = { tr("Name"), tr("Kind"), tr("In use") },
                 .wideColumn = 0,
                 .showRetired = tr("Show retired an&d former names"),
                 .empty = tr("The municipality's processes appear here as a tree. Add the first area with Alt+N.") },
        .newButton = tr("&New process"),
        .choose = tr("Choose a process at the left to change it, or add one below the chosen line with Alt+N."),
        .note = tr("Changes to the structure apply from 1 January: give a new process that day, and let the one it "
                   "replaces end the day before. Old cases keep the process they were given."),
        .retires = true };
}

ProcessSection::ProcessSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_kind(addChoice(tr("Kin&d"), u"kind"_s))
    , m_parent(addChoice(tr("Belo&w"), u"parent"_s))
    , m_key(addLine(tr("&Key"), u"key"_s))
    , m_name(addNames())
    , m_valid(addValidity())
{
    QList<ComboBox::Item> kinds;
    for (const auto &[kind, name] : EnumNames<ProcessKind>::all)
        kinds.append({ QString(name), inWords(kind) });
    m_kind->setItems(kinds);
    lockWhenKnown(m_kind);
    lockWhenKnown(m_key);
    fields().field(u"key"_s)->setHint(tr("Short and for ever, such as preschool."));
}

QList<Process> ProcessSection::entries() const
{
    return workplace().profile().processes;
}

QList<Process> ProcessSection::known() const
{
    return processesOn(workplace().profile(), today());
}

EntryLine ProcessSection::lineOf(const Process &process) const
{
    const QString name = process.name.in(language());
    const bool isOneOfSeveral = versionsOfProcess(process.key, workplace().profile()).size() > 1;
    EntryLine line{ .key = lineKey(process),
        .cells = { isOneOfSeveral ? versionCell(name, process.valid) : EntryCell(name), inWords(process.kind),
            validityCell(process.valid) },
        .name = name };
    line.retired = isRetired(process.valid);
    line.group = process.key;
    line.parent = process.parent;
    return line;
}

//! Below the line that is chosen, as far as something can stand below it
Process ProcessSection::fresh() const
{
    Process process;
    const EntryLine *line = currentLine();
    for (const Process &above : known()) {
        if (!line || line->group != above.key)
            continue;
        for (const auto &[kind, name] : EnumNames<ProcessKind>::all) {
            if (kindAbove(kind) == above.kind)
                process = { .key = {}, .parent = above.key, .kind = kind };
        }
    }
    return process;
}

ProcessKind ProcessSection::chosenKind() const
{
    return fromName<ProcessKind>(m_kind->key()).value_or(ProcessKind::Area);
}

void ProcessSection::fillParents(ProcessKind kind)
{
    const std::optional<ProcessKind> above = kindAbove(kind);
    const QString chosen = m_parent->key();
    QList<ComboBox::Item> items;
    for (const Process &process : known()) {
        if (above && process.kind == *above && !isRetired(process.valid))
            items.append({ process.key, process.name.in(language()) });
    }
    m_parent->setItems(items);
    if (m_parent->findData(chosen) >= 0)
        m_parent->setKey(chosen);
    fields().field(u"parent"_s)->setVisible(above.has_value());
}

void ProcessSection::show(const Process &process)
{
    m_kind->setKey(QString(toName(process.kind)));
    fillParents(process.kind);
    const QList<Process> above = versionsOfProcess(process.parent, workplace().profile());
    const Process *parent = versionOn(above, today());
    if (!process.parent.isEmpty())
        chooseIn(m_parent, process.parent, parent ? parent->name.in(language()) : process.parent);
    m_key->setText(process.key);
    m_name.show(process.name);
    m_valid.show(process.valid);
}

Process ProcessSection::written(Process process) const
{
    process.kind = chosenKind();
    process.parent = kindAbove(process.kind) ? m_parent->key() : QString();
    process.key = m_key->text().trimmed();
    process.name = m_name.written(process.name);
    process.valid = m_valid.written();
    return process;
}

//! Another name or place without another day holds from tomorrow, and builds on what holds by then (R97)
Process ProcessSection::asVersion(Process process) const
{
    if (isNew())
        return process;
    if (!isNamedOrPlacedAsBefore(process, entry()) && process.valid.from == entry().valid.from)
        process.valid.from = today().addDays(1);
    return builtOnItsDay(versionsOfProcess(process.key, workplace().profile()), entry(), process);
}

void ProcessSection::whenTyped()
{
    fillParents(chosenKind());
    const bool isAnother = !isNew() && !isNamedOrPlacedAsBefore(written(), entry());
    const QDate first = asVersion(written()).valid.from.value_or(today());
    fields()
        .field(u"valid_from"_s)
        ->setHint(isAnother
                ? tr("The change holds from %1: old reports keep the former name and place.").arg(dayInWords(first))
                : QString());
}

KeepJob ProcessSection::keep(const Process &shown) const
{
    return [process = asVersion(shown), fresh = isNew()](Session &session) -> Result<EntryKept> {
        const Result<> kept = fresh ? session.directory().add(process) : session.directory().change(process);
        return kept.map([&] { return EntryKept{ lineKey(process), {}, false }; });
    };
}

KeepJob ProcessSection::retire(const Process &process, QDate last) const
{
    return [process, last](Session &session) -> Result<EntryKept> {
        return session.directory().retire(process, last).map([&] { return EntryKept{ lineKey(process), {}, false }; });
    };
}

} // namespace lyhord
