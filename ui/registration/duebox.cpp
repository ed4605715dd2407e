#include "ui/registration/duebox.h"

#include "resources/icons/icons.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

DueBox::DueBox(QWidget *parent)
    : QWidget(parent)
    , m_day(new QLabel(this))
    , m_why(new QPushButton(tr("How it is counted"), this))
    , m_days(new QLabel(this))
{
    m_day->setObjectName(u"due"_s);
    m_day->setWordWrap(true);
    m_why->setObjectName(u"whyDue"_s);
    m_why->setProperty(flatProperty, true);
    m_why->setAutoDefault(false);
    m_why->setCheckable(true);
    m_days->setObjectName(u"dueDays"_s);
    m_days->setTextFormat(Qt::PlainText);
    m_days->setWordWrap(true);
    m_days->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_days->setVisible(false);
    auto *line = new RowLayout;
    line->addWidget(m_day, 1);
    line->addWidget(m_why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(line);
    column->addWidget(m_days);
    connect(m_why, &QPushButton::toggled, this, &DueBox::showDays);
    clear();
}

void DueBox::show(const ExplainedDate &due, const QString &inWords)
{
    m_day->setText(tr("An answer is due %1 (%2).").arg(dayInWords(due.date), inWords));
    m_days->setText(due.because.join(u'\n'));
    m_why->setEnabled(true);
}

void DueBox::clear()
{
    m_day->setText(tr("The day an answer is due is shown when the day of receipt is known."));
    m_why->setChecked(false);
    m_why->setEnabled(false);
}

void DueBox::showDays(bool shown)
{
    m_days->setVisible(shown);
    m_why->setIcon(shown ? icon(Icon::Up) : QIcon());
}

} // namespace lyhord
