#include "ui/administration/recipientsection.h"

#include "core/rules/nameversions.h"
#include "core/services/reportcalendar.h"
#include "ui/client/navigator.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/languageitems.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::RecipientSection)
};

QString kindInWords(DueKind kind)
{
    switch (kind) {
    case DueKind::Monthly:
        return Tr::tr("A department's monthly report");
    case DueKind::Strategist:
        return Tr::tr("The quality strategist's report");
    case DueKind::ProcessGroup:
        return Tr::tr("A process group's report");
    case DueKind::Board:
        return Tr::tr("A board's report");
    case DueKind::Executive:
        return Tr::tr("The municipal executive's report");
    }
    return {};
}

bool isOfDepartment(DueKind kind)
{
    return kind == DueKind::Monthly || kind == DueKind::Board;
}

QString lineKey(const ReportRecipient &recipient)
{
    return QString(toName(recipient.kind)) + u' ' + recipient.scope;
}

} // namespace

SectionTexts RecipientSection::texts()
{
    return { .list = { .name = tr("Report recipients"),
                 .headers = { tr("Report"), tr("About"), tr("Recipient"), tr("E-mail address") },
                 .wideColumn = 2,
                 .showRetired = {},
                 .empty = tr(
                     "Who gets the reports that go out on their dates appears here. Add the first with Alt+N.") },
        .newButton = tr("&New recipient"),
        .choose = tr("Choose a recipient at the left to change it, or add one with Alt+N."),
        .note = tr("A department's monthly report goes to its official mailbox. A process group's report goes to the "
                   "quality strategist unless the group is entered here."),
        .withdrawButton = tr("Remo&ve…"),
        .withdrawQuestion = tr("Reports that have been sent stay in the outbox.") };
}

RecipientSection::RecipientSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_kind(addChoice(tr("&Report"), u"kind"_s))
    , m_scope(addChoice(tr("A&bout"), u"scope"_s))
    , m_name(addLine(tr("Na&me"), u"name"_s))
    , m_address(addLine(tr("E-mail a&ddress"), u"address"_s))
    , m_language(addChoice(tr("Lan&guage"), u"language"_s))
    , m_masked(addCheck(tr("&Hide small numbers"), u"masked"_s))
{
    QList<ComboBox::Item> kinds;
    for (const auto &[kind, name] : EnumNames<DueKind>::all)
        kinds.append({ QString(name), kindInWords(kind) });
    m_kind->setItems(kinds);
    m_language->setItems(languageItems({}));
    lockWhenKnown(m_kind);
    lockWhenKnown(m_scope);
}

//! Recipients are no part of the profile: they are asked for by themselves
void RecipientSection::refresh()
{
    const auto asked = workplace().ask([](Session &session) { return session.reportCalendar().recipients(); });
    whenDone(asked, this, [this, generation = ++m_generation](const Result<QList<ReportRecipient>> &all) {
        if (generation != m_generation)
            return;
        if (!all)
            return navigator().showNotice(noticeFor(all.error()));
        m_recipients = *all;
        EntrySection::refresh();
    });
}

QString RecipientSection::scopeName(const ReportRecipient &recipient) const
{
    if (isOfDepartment(recipient.kind))
        return workplace().departmentName(recipient.scope);
    const QList<Process> versions = versionsOfProcess(recipient.scope, workplace().profile());
    const Process *process = versionOn(versions, today());
    return recipient.kind == DueKind::ProcessGroup && process ? process->name.in(language()) : recipient.scope;
}

EntryLine RecipientSection::lineOf(const ReportRecipient &recipient) const
{
    return { .key = lineKey(recipient),
        .cells = { kindInWords(recipient.kind), scopeName(recipient), recipient.name, recipient.address } };
}

DueKind RecipientSection::chosenKind() const
{
    return fromName<DueKind>(m_kind->key()).value_or(DueKind::Strategist);
}

//! Areas and support processes have a group each (R81)
void RecipientSection::fillScopes(DueKind kind)
{
    const QString chosen = m_scope->key();
    QList<ComboBox::Item> items;
    for (const Process &process : processesOn(workplace().profile(), today())) {
        const bool hasGroup = process.kind == ProcessKind::Area || process.kind == ProcessKind::Support;
        if (kind == DueKind::ProcessGroup && hasGroup && !isRetired(process.valid))
            items.append({ process.key, process.name.in(language()) });
    }
    if (isOfDepartment(kind))
        fillDepartments(m_scope);
    else
        m_scope->setItems(items);
    if (m_scope->findData(chosen) >= 0)
        m_scope->setKey(chosen);
    fields().field(u"scope"_s)->setVisible(isOfDepartment(kind) || kind == DueKind::ProcessGroup);
    fields().field(u"address"_s)->setVisible(kind != DueKind::Monthly);
}

void RecipientSection::show(const ReportRecipient &recipient)
{
    m_kind->setKey(QString(toName(recipient.kind)));
    fillScopes(recipient.kind);
    if (!recipient.scope.isEmpty())
        chooseIn(m_scope, recipient.scope, scopeName(recipient));
    m_name->setText(recipient.name);
    m_address->setText(recipient.address);
    m_language->setKey(recipient.language);
    m_masked->setChecked(recipient.masked);
}

ReportRecipient RecipientSection::written(ReportRecipient recipient) const
{
    recipient.kind = chosenKind();
    const bool hasScope = isOfDepartment(recipient.kind) || recipient.kind == DueKind::ProcessGroup;
    recipient.scope = hasScope ? m_scope->key() : QString();
    recipient.name = m_name->text().trimmed();
    recipient.address = recipient.kind == DueKind::Monthly ? QString() : m_address->text().trimmed();
    recipient.language = m_language->key();
    recipient.masked = m_masked->isChecked();
    return recipient;
}

void RecipientSection::whenTyped()
{
    fillScopes(chosenKind());
}

KeepJob RecipientSection::keep(const ReportRecipient &recipient) const
{
    return [recipient](Session &session) -> Result<EntryKept> {
        return session.reportCalendar().setRecipient(recipient).map([&] {
            return EntryKept{ lineKey(recipient), {}, false };
        });
    };
}

KeepJob RecipientSection::withdraw(const ReportRecipient &recipient) const
{
    return [recipient](Session &session) -> Result<EntryKept> {
        return session.reportCalendar().removeRecipient(recipient.kind, recipient.scope).map([] {
            return EntryKept{ {}, tr("The recipient was removed."), false };
        });
    };
}

} // namespace lyhord
