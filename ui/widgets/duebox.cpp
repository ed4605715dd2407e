#include "ui/widgets/duebox.h"

#include "ui/widgets/rowlayout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whydue.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

DueBox::DueBox(QWidget *parent)
    : QWidget(parent)
    , m_day(new QLabel(this))
    , m_why(new WhyDue(this))
{
    m_day->setObjectName(u"due"_s);
    m_day->setWordWrap(true);
    auto *line = new RowLayout;
    line->addWidget(m_day, 1);
    line->addWidget(m_why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(line);
    column->addWidget(m_why->days());
    clear();
}

void DueBox::show(const ExplainedDate &due, const QString &inWords)
{
    show(due.date, inWords, due.because.join(u'\n'));
}

void DueBox::show(QDate due, const QString &inWords, const QString &because)
{
    m_day->setText(tr("An answer is due %1 (%2).").arg(dayInWords(due), inWords));
    m_why->explain(because);
}

void DueBox::clear()
{
    m_day->setText(tr("The day an answer is due is shown when the day of receipt is known."));
    m_why->explain({});
}

} // namespace lyhord
