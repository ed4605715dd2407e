#include "ui/registration/morepart.h"

#include "core/rules/nameversions.h"
#include "resources/icons/icons.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

//! "Care › Home care": a process with those above it
QString processName(const QList<Process> &processes, const QString &language, const Process &process)
{
    QString name = process.name.in(language);
    QString parent = process.parent;
    for (int level = 0; level < 4 && !parent.isEmpty(); ++level) {
        const QString sought = std::exchange(parent, QString());
        for (const Process &known : processes) {
            if (known.key != sought)
                continue;
            name = known.name.in(language) + u" › "_s + name;
            parent = known.parent;
            break;
        }
    }
    return name;
}

QList<ComboBox::Item> startingWithNone()
{
    return { { {}, MorePart::tr("None") } };
}

} // namespace

MorePart::MorePart(Fields &fields, QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QPushButton(tr("More: process, campaign, register number"), this))
    , m_parts(new QWidget(this))
    , m_process(new ComboBox(m_parts))
    , m_declaration(new ComboBox(m_parts))
    , m_campaign(new ComboBox(m_parts))
    , m_registerNumber(new QLineEdit(m_parts))
{
    m_toggle->setObjectName(u"more"_s);
    m_toggle->setProperty(flatProperty, true);
    m_toggle->setAutoDefault(false);
    m_toggle->setCheckable(true);
    auto *upper = new RowLayout;
    upper->addWidget(fields.add(new Field(tr("Process"), m_process, u"process"_s, m_parts)), 1, Qt::AlignTop);
    upper->addWidget(fields.add(new Field(tr("Service declaration"), m_declaration, u"service_declaration"_s, m_parts)),
        1, Qt::AlignTop);
    auto *lower = new RowLayout;
    lower->addWidget(fields.add(new Field(tr("Campaign"), m_campaign, u"campaign"_s, m_parts)), 1, Qt::AlignTop);
    lower->addWidget(
        fields.add(new Field(tr("Register number"), m_registerNumber, u"register_number"_s, m_parts)), 1, Qt::AlignTop);
    auto *rows = new QVBoxLayout(m_parts);
    rows->setContentsMargins(space::wide, 0, 0, 0);
    rows->setSpacing(space::unit);
    rows->addLayout(upper);
    rows->addLayout(lower);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_parts);
    connect(m_toggle, &QPushButton::toggled, this, &MorePart::fold);
    for (ComboBox *box : { m_process, m_declaration, m_campaign })
        connect(box, &ComboBox::keyChosen, this, &MorePart::edited);
    connect(m_registerNumber, &QLineEdit::textEdited, this, &MorePart::edited);
    fold(false);
}

void MorePart::fold(bool open)
{
    m_parts->setVisible(open);
    m_toggle->setIcon(icon(open ? Icon::Up : Icon::Down));
}

void MorePart::unfold()
{
    m_toggle->setChecked(true);
}

QWidget *MorePart::lastInTabOrder() const
{
    return m_registerNumber;
}

void MorePart::setChoices(const FormChoices &choices)
{
    const QDate day = choices.today();
    const QList<Process> known = processesOn(choices.profile, day);
    QList<ComboBox::Item> processes = startingWithNone();
    for (const Process &process : known) {
        if (process.valid.holdsOn(day))
            processes.append({ process.key, processName(known, choices.language, process) });
    }
    m_process->setItems(processes);
    QList<ComboBox::Item> declarations = startingWithNone();
    for (const ServiceDeclaration &declaration : choices.profile.serviceDeclarations) {
        if (declaration.valid.holdsOn(day))
            declarations.append({ declaration.key, declaration.text.in(choices.language) });
    }
    m_declaration->setItems(declarations);
    QList<ComboBox::Item> campaigns = startingWithNone();
    for (const Campaign &campaign : choices.profile.campaigns) {
        if (campaign.valid.holdsOn(day))
            campaigns.append({ campaign.key, campaign.name });
    }
    m_campaign->setItems(campaigns);
}

void MorePart::show(const CaseDraft &draft)
{
    m_process->setKey(draft.process);
    m_declaration->setKey(draft.serviceDeclaration);
    m_campaign->setKey(draft.campaign);
    m_registerNumber->setText(draft.registerNumber);
    const bool any = !draft.process.isEmpty() || !draft.serviceDeclaration.isEmpty() || !draft.campaign.isEmpty()
        || !draft.registerNumber.isEmpty();
    m_toggle->setChecked(any);
}

void MorePart::writeTo(CaseDraft &draft) const
{
    draft.process = m_process->key();
    draft.serviceDeclaration = m_declaration->key();
    draft.campaign = m_campaign->key();
    draft.registerNumber = m_registerNumber->text();
}

} // namespace lyhord
