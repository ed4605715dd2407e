#include "ui/widgets/theme.h"

#include "ui/widgets/style.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <utility>

namespace lyhord {
namespace {
Theme *installed = nullptr;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}
} // namespace

void Theme::install(QApplication &application, ThemeChoice choice)
{
    const bool systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    application.setStyle(new Style);
    installed = new Theme(application, systemIsDark);
    installed->choose(choice);
}

Theme::Theme(QApplication &application, bool systemIsDark)
    : QObject(&application)
    , m_systemIsDark(systemIsDark)
{
}

Theme &Theme::instance()
{
    return *installed;
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    m_dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemIsDark);
    apply();
}

Theme::OnPaper::OnPaper()
    : m_wasDark(std::exchange(instance().m_dark, false))
{
}

Theme::OnPaper::~OnPaper()
{
    instance().m_dark = m_wasDark;
}

void Theme::apply()
{
    const QPalette whole = palette();
    QApplication::setPalette(whole);
    // A chosen line is tinted, not inverted: the colours of what is late or secret stay readable on it.
    QPalette lists = whole;
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        lists.setColor(group, QPalette::Highlight, chosen());
        lists.setColor(group, QPalette::HighlightedText, whole.color(QPalette::Active, QPalette::Text));
    }
    QApplication::setPalette(lists, "QAbstractItemView");
    QToolTip::setPalette(whole);
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    struct Roles
    {
        QPalette::ColorRole role;
        QRgb light;
        QRgb dark;
    };
    static constexpr Roles roles[] = {
        { QPalette::Window, 0xf5f7f9, 0x1b2026 },
        { QPalette::WindowText, 0x18232d, 0xe7ebef },
        { QPalette::Base, 0xffffff, 0x14181d },
        { QPalette::AlternateBase, 0xf5f7f9, 0x1a1f25 },
        { QPalette::Text, 0x18232d, 0xe7ebef },
        { QPalette::Button, 0xffffff, 0x2a3139 },
        { QPalette::ButtonText, 0x18232d, 0xe7ebef },
        { QPalette::BrightText, 0xffffff, 0xffffff },
        { QPalette::PlaceholderText, 0x596673, 0x9fabb7 },
        { QPalette::Highlight, 0x0a5f8a, 0x1f6fa5 },
        { QPalette::HighlightedText, 0xffffff, 0xffffff },
        { QPalette::Link, 0x0a5f8a, 0x7cc4f0 },
        { QPalette::LinkVisited, 0x5b3f94, 0xc7b3f5 },
        { QPalette::ToolTipBase, 0x18232d, 0xe7ebef },
        { QPalette::ToolTipText, 0xffffff, 0x14181d },
        { QPalette::Light, 0xffffff, 0x39424c },
        { QPalette::Midlight, 0xe9edf1, 0x323a43 },
        { QPalette::Mid, 0xbac3cc, 0x4a5560 },
        { QPalette::Dark, 0x7c8894, 0x0f1216 },
        { QPalette::Shadow, 0x4c5762, 0x000000 },
    };
    QPalette made;
    for (const Roles &entry : roles)
        made.setColor(entry.role, rgb(m_dark ? entry.dark : entry.light));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        made.setColor(QPalette::Disabled, role, rgb(m_dark ? 0x7d8894 : 0x75808b));
    made.setColor(QPalette::Disabled, QPalette::Button, rgb(m_dark ? 0x1f252b : 0xeef1f4));
    made.setColor(QPalette::Disabled, QPalette::Base, rgb(m_dark ? 0x1b2026 : 0xf2f4f6));
    return made;
}

QColor Theme::text(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return rgb(m_dark ? 0xe7ebef : 0x18232d);
    case Tone::Accent:
        return rgb(m_dark ? 0x86caf3 : 0x0a5680);
    case Tone::Late:
        return rgb(m_dark ? 0xffa59d : 0xa8201a);
    case Tone::Soon:
        return rgb(m_dark ? 0xf3c877 : 0x774b00);
    case Tone::Good:
        return rgb(m_dark ? 0x8ddba4 : 0x17603a);
    case Tone::Secret:
        return rgb(m_dark ? 0xd3bcff : 0x5f3596);
    }
    return {};
}

QColor Theme::fill(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return rgb(m_dark ? 0x2a3139 : 0xe9edf1);
    case Tone::Accent:
        return rgb(m_dark ? 0x17384c : 0xe1eff8);
    case Tone::Late:
        return rgb(m_dark ? 0x47211f : 0xfde8e6);
    case Tone::Soon:
        return rgb(m_dark ? 0x41331a : 0xfdf0d3);
    case Tone::Good:
        return rgb(m_dark ? 0x1b3a27 : 0xe2f3e8);
    case Tone::Secret:
        return rgb(m_dark ? 0x33264c : 0xefe7fa);
    }
    return {};
}

QColor Theme::line() const
{
    return rgb(m_dark ? 0x74818d : 0x84909b);
}

QColor Theme::softLine() const
{
    return rgb(m_dark ? 0x323a43 : 0xd9dfe5);
}

QColor Theme::focus() const
{
    return rgb(m_dark ? 0x6cbdf0 : 0x0b6fb0);
}

QColor Theme::chosen() const
{
    return rgb(m_dark ? 0x1d4058 : 0xd9eaf6);
}

QColor Theme::side() const
{
    return rgb(m_dark ? 0x161a1f : 0xe9eef2);
}

QColor Theme::muted() const
{
    return rgb(m_dark ? 0xa7b2bd : 0x515e6a);
}

} // namespace lyhord
