#include "ui/queues/dispatchbar.h"

#include "resources/icons/icons.h"
#include "ui/client/dispatching.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QPushButton>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

DispatchBar::DispatchBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QPushButton(icon(Icon::Check), {}, this))
    , m_print(new QPushButton(icon(Icon::Print), tr("Pr&int the chosen…"), this))
    , m_printAll(new QPushButton(icon(Icon::Print), tr("Print a&ll…"), this))
{
    m_mark->setObjectName(u"markDispatched"_s);
    m_print->setObjectName(u"printChosen"_s);
    m_printAll->setObjectName(u"printAll"_s);
    m_mark->setToolTip(dispatchKeys().toString(QKeySequence::NativeText));
    auto *flow = new FlowLayout(this);
    for (QPushButton *button : { m_mark, m_print, m_printAll })
        flow->addWidget(button);
    connect(m_mark, &QPushButton::clicked, this, &DispatchBar::markWished);
    connect(m_print, &QPushButton::clicked, this, &DispatchBar::printWished);
    connect(m_printAll, &QPushButton::clicked, this, &DispatchBar::printAllWished);
    setChosen(0);
    setHasCases(false);
    hide();
}

void DispatchBar::showFor(std::optional<ReplyBy> way)
{
    setVisible(way.has_value());
    if (!way)
        return;
    m_mark->setText(dispatchInWords(*way).remove(u'&')); // the case beside the list has the letter
    m_print->setVisible(*way == ReplyBy::Letter);
    m_printAll->setVisible(*way == ReplyBy::Letter);
}

void DispatchBar::setChosen(qsizetype cases)
{
    m_mark->setEnabled(cases > 0);
    m_print->setEnabled(cases > 0);
}

void DispatchBar::setHasCases(bool any)
{
    m_printAll->setEnabled(any);
}

} // namespace lyhord
