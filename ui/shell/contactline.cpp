#include "ui/shell/contactline.h"

#include "core/model/clock.h"
#include "ui/client/reachability.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <chrono>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr int symbolSize = 16;
constexpr auto backIsSaidFor = 12s;

} // namespace

ContactLine::ContactLine(const Reachability &reachability, QWidget *parent)
    : QWidget(parent)
    , m_reachability(reachability)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(u"contact"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::unit, 0, 0, 0);
    row->setSpacing(space::tiny);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a narrow window stays narrow
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(backIsSaidFor);
    connect(&m_quiet, &QTimer::timeout, this, [this] { say(State::Quiet); });
    connect(&reachability, &Reachability::lost, this, [this] { say(State::Away); });
    connect(&reachability, &Reachability::back, this, [this] { say(State::Back); });
    connect(&Theme::instance(), &Theme::changed, this, &ContactLine::colour);
    setVisible(false);
}

void ContactLine::say(State state)
{
    m_state = state;
    if (state == State::Away) {
        m_quiet.stop();
        const QDateTime since = toLocal(m_reachability.since());
        m_text->setText(tr("No contact with the database since %1. What is shown can be read; registrations are kept "
                           "here and get their numbers when contact is back.")
                            .arg(QLocale().toString(since.time(), QLocale::ShortFormat)));
    } else if (state == State::Back) {
        m_text->setText(tr("Contact with the database is back."));
        m_quiet.start();
    }
    m_text->setToolTip(m_text->text());
    setAccessibleName(m_text->text());
    setVisible(state != State::Quiet);
    Q_EMIT shown(state != State::Quiet);
    colour();
    if (state != State::Quiet) {
        QAccessibleEvent told(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

void ContactLine::colour()
{
    const bool away = m_state == State::Away;
    const QColor ink = Theme::instance().text(away ? Tone::Soon : Tone::Good);
    m_symbol->setPixmap(tinted(away ? Icon::Warning : Icon::Done, symbolSize, ink, devicePixelRatioF()));
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_text->setPalette(palette);
}

} // namespace lyhord
