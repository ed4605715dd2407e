#include "ui/casefile/casehead.h"

#include "core/rules/answerday.h"
#include "core/services/caseservice.h"
#include "ui/client/duedays.h"
#include "ui/client/workplace.h"
#include "ui/widgets/duewords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whydue.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <utility>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

CaseHead::CaseHead(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    m_numberLabel = new QLabel(this);
    m_numberLabel->setObjectName(u"caseNumber"_s);
    m_numberLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headline = new QLabel(this);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headline->setTextFormat(Qt::PlainText);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_headline->setFont(large);
    m_status = new StatusPill(this);
    m_numberLabel->setMinimumHeight(m_status->sizeHint().height()); // on one line with the pills
    m_due = new StatusPill(this);
    m_whyDue = new WhyDue(this);
    m_secret = new StatusPill(this);
    m_flag = new StatusPill(this);
    m_flag->setObjectName(u"flag"_s);

    auto *pills = new FlowLayout; // on a narrow page they go on to the next line
    for (QWidget *pill :
        { static_cast<QWidget *>(m_numberLabel), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_due),
            static_cast<QWidget *>(m_whyDue), static_cast<QWidget *>(m_flag), static_cast<QWidget *>(m_secret) })
        pills->addWidget(pill);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(pills);
    column->addWidget(m_whyDue->days());
    column->addWidget(m_headline);
}

void CaseHead::show(const CaseFile &file)
{
    const Case &subject = file.subject;
    m_numberLabel->setText(subject.number);
    m_headline->setText(subject.headline);
    const bool answerWaits = subject.status == CaseStatus::Closed && answerThatWaits(file.messages);
    m_status->show(inWords(subject.status), answerWaits ? Icon::InTime : iconOf(subject.status),
        answerWaits ? Tone::Neutral : toneOf(subject.status)); // R89: not done until it has left
    m_secret->setVisible(subject.isSecret());
    m_flag->setVisible(file.flag.has_value());
    if (file.flag) {
        const bool isDue = file.flag->day <= m_workplace.today();
        m_flag->show(
            tr("Come back %1").arg(dayInWords(file.flag->day)), Icon::Calendar, isDue ? Tone::Soon : Tone::Neutral);
        m_flag->setToolTip(file.flag->line);
    }
    if (subject.isSecret())
        m_secret->show(tr("Secret"), Icon::Secret, Tone::Secret);
    if (std::exchange(m_number, subject.number) != subject.number)
        m_whyDue->fold();
    showDue(subject, answerWaits);
}

void CaseHead::showDue(const Case &subject, bool answerWaits)
{
    const bool counts = (isOpen(subject.status) || answerWaits) && subject.deadlines.answerDue.isValid();
    m_due->setVisible(counts);
    m_whyDue->setVisible(counts);
    if (!counts)
        return m_whyDue->fold();
    const QDate today = m_workplace.today();
    const QDate due = subject.deadlines.answerDue;
    const WorkingCalendar &calendar = m_workplace.rules().calendar;
    const Tone tone = toneOfDue(due, subject.interimDue, today, calendar);
    const QDate told = hasPromisePassed(subject.interimDue, today) ? *subject.interimDue : due;
    m_due->show(
        tr("%1 (%2)", "due in words, date").arg(dueInWords(due, subject.interimDue, today, calendar), dayInWords(told)),
        iconOfDue(tone), tone);
    const QString explained = whyCaseIsDue(m_workplace, subject);
    m_due->setToolTip(explained);
    m_due->setAccessibleDescription(explained);
    m_whyDue->explain(explained);
}

} // namespace lyhord
