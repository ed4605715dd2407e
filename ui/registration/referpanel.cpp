#include "ui/registration/referpanel.h"

#include "ui/common/referralform.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

ReferPanel::ReferPanel(
    Workplace &workplace, const QString &letterLanguage, const std::optional<ScopeHint> &hint, QWidget *parent)
    : QWidget(parent)
    , m_form(new ReferralForm(workplace, letterLanguage, this))
{
    if (hint)
        m_form->setGround(hint->ground, hint->statute);
    auto *heading = new QLabel(tr("Refer to the right place"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *confirm = new QPushButton(tr("Register and refer"), this);
    confirm->setObjectName(u"confirmRefer"_s);
    confirm->setProperty(primaryProperty, true);
    confirm->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Do not refer"), this);
    cancel->setObjectName(u"cancelRefer"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(confirm);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(heading);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_form, &ReferralForm::edited, this, &ReferPanel::edited);
    connect(confirm, &QPushButton::clicked, this, &ReferPanel::confirmed);
    connect(cancel, &QPushButton::clicked, this, &ReferPanel::cancelled);
}

Referral ReferPanel::referral() const
{
    return m_form->referral();
}

void ReferPanel::setReferral(const Referral &referral)
{
    m_form->setReferral(referral);
}

void ReferPanel::showProblems(const QList<Problem> &problems)
{
    m_form->showProblems(problems);
}

void ReferPanel::focusFirst()
{
    if (QWidget *first = m_form->findChild<QWidget *>(u"ground"_s))
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace lyhord
