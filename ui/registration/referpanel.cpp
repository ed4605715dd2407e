#include "ui/registration/referpanel.h"

#include "ui/client/referralform.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

ReferPanel::ReferPanel(
    Workplace &workplace, const QString &letterLanguage, const std::optional<ScopeHint> &hint, QWidget *parent)
    : QWidget(parent)
    , m_form(new ReferralForm(workplace, letterLanguage, this))
    , m_problem(new QLabel(this))
    , m_cancel(new QPushButton(tr("Do not refer"), this))
{
    if (hint)
        m_form->setGround(hint->ground, hint->statute);
    auto *heading = new QLabel(tr("Refer to the right place"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_cancel->setObjectName(u"cancelRefer"_s);
    m_cancel->setAutoDefault(false);
    m_problem->setObjectName(u"referProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_cancel->setToolTip(tr("Esc"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(heading);
    if (hint && !hint->matched.isEmpty()) {
        //: a word in the text
        auto *why = new QLabel(tr("The ground is proposed, because the text says “%1”.").arg(hint->matched), this);
        why->setObjectName(u"proposedGround"_s);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        column->addWidget(why);
    }
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_form, &ReferralForm::edited, this, &ReferPanel::edited);
    connect(m_form, &ReferralForm::edited, m_problem, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, this, &ReferPanel::cancelled);
}

Referral ReferPanel::referral() const
{
    return m_form->referral();
}

void ReferPanel::setReferral(const Referral &referral)
{
    m_form->setReferral(referral);
}

void ReferPanel::setTold(const QString &told)
{
    m_form->setTold(told);
}

void ReferPanel::keepGround()
{
    m_form->keepGround();
    m_cancel->hide();
}

void ReferPanel::leaveGroundOpen()
{
    m_form->leaveGroundOpen();
}

bool ReferPanel::isGroundChosen() const
{
    return m_form->isGroundChosen();
}

QList<Problem> ReferPanel::problems() const
{
    return m_form->problems();
}

void ReferPanel::showProblems(const QList<Problem> &problems)
{
    const QList<Problem> homeless = m_form->showProblems(problems);
    QPalette coloured = m_problem->palette();
    coloured.setColor(QPalette::WindowText, Theme::instance().text(Tone::Late));
    m_problem->setPalette(coloured);
    m_problem->setText(homeless.isEmpty() ? QString() : homeless.constFirst().reason);
    m_problem->setVisible(!homeless.isEmpty());
    m_form->focusFirstProblem();
}

void ReferPanel::focusFirst()
{
    if (QWidget *first = m_form->findChild<QWidget *>(u"ground"_s))
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace lyhord
