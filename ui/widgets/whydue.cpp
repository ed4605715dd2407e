#include "ui/widgets/whydue.h"

#include "resources/icons/icons.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

//! Closed by any key: there is nothing in it but what is read
class DueDays : public QFrame
{
public:
    DueDays(const QString &because, QWidget *list)
        : QFrame(list, Qt::Popup)
    {
        setObjectName(u"dueDaysOfLine"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(because);
        auto *days = new QLabel(because, this);
        days->setObjectName(u"dueDays"_s);
        days->setTextFormat(Qt::PlainText);
        (new QVBoxLayout(this))->addWidget(days);
    }

protected:
    void keyPressEvent(QKeyEvent *) override { close(); }
};

} // namespace

WhyDue::WhyDue(QWidget *parent)
    : QPushButton(tr("How it is counted"), parent)
    , m_days(new QLabel(parent))
{
    setObjectName(u"whyDue"_s);
    setProperty(flatProperty, true);
    setAutoDefault(false);
    setCheckable(true);
    m_days->setObjectName(u"dueDays"_s);
    m_days->setTextFormat(Qt::PlainText);
    m_days->setWordWrap(true);
    m_days->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_days->setVisible(false);
    connect(this, &QPushButton::toggled, this, &WhyDue::showDays);
}

void WhyDue::explain(const QString &because)
{
    m_days->setText(because);
    setAccessibleDescription(because);
    setEnabled(!because.isEmpty());
    if (because.isEmpty())
        fold();
}

void WhyDue::fold()
{
    setChecked(false);
}

void WhyDue::showDays(bool shown)
{
    m_days->setVisible(shown);
    setIcon(shown ? lyhord::icon(Icon::Up) : QIcon());
}

void showDueDays(QWidget *list, const QRect &line, const QString &because)
{
    auto *days = new DueDays(because, list);
    days->adjustSize();
    const QRect screen = list->screen()->availableGeometry();
    QPoint place = list->mapToGlobal(line.bottomLeft());
    place.setX(std::max(screen.left(), std::min(place.x(), screen.right() - days->width())));
    place.setY(std::max(screen.top(), std::min(place.y(), screen.bottom() - days->height())));
    days->move(place);
    days->show();
    days->setFocus(Qt::PopupFocusReason);
}

} // namespace lyhord
