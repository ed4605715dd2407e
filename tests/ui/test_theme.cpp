#include "tests/support/testmain.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QApplication>

#include <cmath>

using namespace lyhord;

Q_DECLARE_METATYPE(lyhord::ThemeChoice)

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsCanBeReadOnEveryGround_data();
    void textsCanBeReadOnEveryGround();
    void linesRoundFieldsCanBeSeen_data() { themes(); }
    void linesRoundFieldsCanBeSeen();
    void chosenTextKeepsTheColoursOfItsTones_data() { themes(); }
    void chosenTextKeepsTheColoursOfItsTones();

private:
    static void themes()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    static double luminance(const QColor &colour)
    {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double x = luminance(a);
        const double y = luminance(b);
        return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
    }
    static void verify(const QColor &text, const QColor &ground, double least)
    {
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= least,
            qPrintable(QStringLiteral("%1 on %2 is %3:1").arg(text.name(), ground.name()).arg(ratio, 0, 'f', 2)));
    }
};

void TestTheme::textsCanBeReadOnEveryGround_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    for (const auto choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        const auto row = [&](const char *name, QPalette::ColorRole text, QPalette::ColorRole ground) {
            QTest::addRow("%s, %s", choice == ThemeChoice::Light ? "light" : "dark", name)
                << choice << int(text) << int(ground);
        };
        row("running text", QPalette::Text, QPalette::Base);
        row("running text in every other line", QPalette::Text, QPalette::AlternateBase);
        row("labels", QPalette::WindowText, QPalette::Window);
        row("buttons", QPalette::ButtonText, QPalette::Button);
        row("placeholders, which Fusion shows at 4.0:1", QPalette::PlaceholderText, QPalette::Base);
        row("selected text, which Fusion shows at 3.7:1", QPalette::HighlightedText, QPalette::Highlight);
        row("links", QPalette::Link, QPalette::Base);
        row("visited links", QPalette::LinkVisited, QPalette::Base);
        row("tool tips", QPalette::ToolTipText, QPalette::ToolTipBase);
    }
}

void TestTheme::textsCanBeReadOnEveryGround()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(int, text);
    QFETCH(int, ground);
    Theme::install(*qApp, choice);
    const QPalette palette = QApplication::palette();
    for (const auto group : { QPalette::Active, QPalette::Inactive })
        verify(palette.color(group, QPalette::ColorRole(text)), palette.color(group, QPalette::ColorRole(ground)), 4.5);
}

void TestTheme::linesRoundFieldsCanBeSeen()
{
    QFETCH(ThemeChoice, choice);
    Theme::install(*qApp, choice);
    const Theme &theme = Theme::instance();
    const QPalette palette = QApplication::palette();
    for (const auto ground : { QPalette::Base, QPalette::Window }) {
        verify(theme.line(), palette.color(ground), 3);
        verify(theme.focus(), palette.color(ground), 3);
    }
}

void TestTheme::chosenTextKeepsTheColoursOfItsTones()
{
    QFETCH(ThemeChoice, choice);
    Theme::install(*qApp, choice);
    const Theme &theme = Theme::instance();
    const QPalette palette = QApplication::palette();
    for (const auto tone : { Tone::Neutral, Tone::Accent, Tone::Late, Tone::Soon, Tone::Good, Tone::Secret }) {
        verify(theme.text(tone), palette.color(QPalette::Base), 4.5);
        verify(theme.text(tone), palette.color(QPalette::Window), 4.5);
        verify(theme.text(tone), theme.fill(tone), 4.5);
        verify(theme.text(tone), theme.chosen(), 4.5);
        verify(theme.text(tone), theme.side(), 4.5);
    }
    for (const QColor &ground : { palette.color(QPalette::Base), palette.color(QPalette::Window), theme.side() })
        verify(theme.muted(), ground, 4.5);
}

LYHORD_TEST(TestTheme)
#include "test_theme.moc"
