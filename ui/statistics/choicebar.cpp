#include "ui/statistics/choicebar.h"

#include "resources/icons/icons.h"
#include "ui/statistics/periodchoice.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

// in a choice, what a level below is indented by
const QString step = u"    "_s;

} // namespace

ChoiceBar::ChoiceBar(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_period(new PeriodChoice(today, this))
    , m_more(new QWidget(this))
    , m_moreButton(new QPushButton(this))
    , m_masked(new QCheckBox(tr("Hide small fi&gures"), m_more))
{
    build();
    showMore(false);
    countMore();
}

ComboBox *ChoiceBar::addBox(const QString &label, const QString &name, QWidget *line)
{
    auto *box = new ComboBox(line);
    box->setMinimumContentsLength(20);
    line->layout()->addWidget(new Field(label, box, name, line));
    connect(box, &ComboBox::keyChosen, this, &ChoiceBar::announce);
    return box;
}

void ChoiceBar::build()
{
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line, space::unit);
    flow->addWidget(m_period);
    new FlowLayout(m_more, space::unit);
    m_department = addBox(tr("&Department"), u"department"_s, line);
    m_split = addBox(tr("&Split by"), u"split"_s, line);
    m_split->setItems({ { u"none"_s, tr("Not split") }, { u"department"_s, tr("Department") },
        { u"process"_s, tr("Process area and process") }, { u"type"_s, tr("Type") }, { u"channel"_s, tr("Channel") },
        { u"month"_s, tr("Month") }, { u"area"_s, tr("Area") }, { u"category"_s, tr("Category") },
        { u"service_declaration"_s, tr("Service declaration") }, { u"campaign"_s, tr("Campaign") },
        { u"gender"_s, tr("Gender") }, { u"language"_s, tr("Language") } });
    auto *button = new QWidget(line);
    auto *below = new QVBoxLayout(button); // in line with the boxes, whose labels stand above
    below->setContentsMargins(0, fontMetrics().height() + space::tiny, 0, 0);
    below->addWidget(m_moreButton);
    flow->addWidget(button);
    m_moreButton->setObjectName(u"moreChoices"_s);
    m_moreButton->setProperty(flatProperty, true);
    m_moreButton->setCheckable(true);

    m_process = addBox(tr("&Process"), u"process"_s, m_more);
    m_declaration = addBox(tr("Service dec&laration"), u"serviceDeclaration"_s, m_more);
    m_campaign = addBox(tr("C&ampaign"), u"campaign"_s, m_more);
    m_organisation = addBox(tr("&Organisation"), u"organisation"_s, m_more);
    m_organisation->setItems({ { u"today"_s, tr("As it is today") }, { u"of_that_day"_s, tr("As it was then") } });
    m_organisation->setToolTip(tr("As it is today: a department that has a successor is counted with it."));
    auto *mask = new QWidget(m_more);
    auto *maskLine = new QVBoxLayout(mask);
    maskLine->setContentsMargins(0, fontMetrics().height() + space::unit, 0, 0);
    maskLine->addWidget(m_masked);
    m_more->layout()->addWidget(mask);
    m_masked->setObjectName(u"masked"_s);
    m_masked->setToolTip(tr("For what leaves the municipality: nobody can be told from small numbers, nor can they be "
                            "reckoned from the others."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(line);
    column->addWidget(m_more);
    connect(m_period, &PeriodChoice::periodChosen, this, &ChoiceBar::announce);
    connect(m_moreButton, &QPushButton::toggled, this, &ChoiceBar::showMore);
    connect(m_masked, &QCheckBox::toggled, this, &ChoiceBar::announce);
}

void ChoiceBar::announce()
{
    countMore();
    Q_EMIT chosen();
}

void ChoiceBar::fill(ComboBox *box, const QList<ReportChoice> &values, const QString &all)
{
    QList<ComboBox::Item> items;
    if (!all.isEmpty())
        items.append({ QString(), all });
    for (const ReportChoice &value : values)
        items.append({ value.key, step.repeated(value.level) + value.title });
    const QString before = box->key();
    box->setItems(items);
    if (!before.isEmpty() && box->findData(before) < 0)
        box->setCurrentIndex(0);
    box->parentWidget()->setVisible(!values.isEmpty());
}

void ChoiceBar::setChoices(const ReportChoices &choices)
{
    if (choices.firstDay)
        m_period->setFirstDay(*choices.firstDay);
    fill(m_department, choices.departments, choices.everywhere ? tr("The whole municipality") : QString());
    fill(m_process, choices.processes, tr("All processes"));
    fill(m_declaration, choices.serviceDeclarations, tr("All, and without any"));
    fill(m_campaign, choices.campaigns, tr("All, and without any"));
    countMore();
}

StatisticsChoice ChoiceBar::choice() const
{
    StatisticsChoice choice;
    choice.kind = m_period->kind();
    choice.period = m_period->name();
    choice.department = m_department->key();
    choice.process = m_process->key();
    choice.serviceDeclaration = m_declaration->key();
    choice.campaign = m_campaign->key();
    choice.split = fromName<SplitBy>(m_split->key()).value_or(SplitBy::None);
    choice.organisation = fromName<Organisation>(m_organisation->key()).value_or(Organisation::Today);
    choice.masked = m_masked->isChecked();
    return choice;
}

void ChoiceBar::setChoice(const StatisticsChoice &choice)
{
    const QSignalBlocker quiet(this);
    m_period->setPeriod(choice.kind, choice.period);
    // a value that is no longer offered is not chosen either
    const auto choose = [](ComboBox *box, const QString &key) { box->setCurrentIndex(qMax(0, box->findData(key))); };
    choose(m_department, choice.department);
    choose(m_process, choice.process);
    choose(m_declaration, choice.serviceDeclaration);
    choose(m_campaign, choice.campaign);
    choose(m_split, toName(choice.split));
    choose(m_organisation, toName(choice.organisation));
    m_masked->setChecked(choice.masked);
    countMore();
}

void ChoiceBar::showSmallFigures()
{
    m_masked->setChecked(false);
}

void ChoiceBar::showMore(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setIcon(icon(shown ? Icon::Up : Icon::Down));
}

//! What limits the figures is told even while it is folded away
void ChoiceBar::countMore()
{
    const StatisticsChoice now = choice();
    const int chosen = int(!now.process.isEmpty()) + int(!now.serviceDeclaration.isEmpty())
        + int(!now.campaign.isEmpty()) + int(now.organisation != Organisation::Today) + int(now.masked);
    m_moreButton->setText(chosen == 0 ? tr("&More choices") : tr("&More choices (%n in use)", nullptr, chosen));
}

} // namespace lyhord
