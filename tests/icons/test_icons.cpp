#include "resources/icons/icons.h"
#include "tests/support/testmain.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

using namespace lyhord;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsSharpAtEveryScale_data();
    void everyIconIsSharpAtEveryScale();
    void anIconIsDarkOnLightAndLightOnDark();
    void anIconTurnsLightWhenItsRowIsSelected();
    void aDisabledIconIsFainter();
    void theApplicationIconHasTheSizesOfTaskbars();
};

namespace {

//! The strongest pixel of what is drawn: its lightness and how much it covers
QColor ink(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1, mode).toImage();
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor colour = image.pixelColor(x, y); colour.alpha() > strongest.alpha())
                strongest = colour;
        }
    }
    return strongest;
}

class WithPalette
{
public:
    WithPalette(const QColor &window, const QColor &highlight)
        : m_before(QGuiApplication::palette())
    {
        QPalette palette = m_before;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::Highlight, highlight);
        QGuiApplication::setPalette(palette);
    }
    ~WithPalette() { QGuiApplication::setPalette(m_before); }
    Q_DISABLE_COPY_MOVE(WithPalette)

private:
    QPalette m_before;
};

} // namespace

void TestIcons::everyIconIsSharpAtEveryScale_data()
{
    QTest::addColumn<int>("name");
    for (int name = 0; name <= int(Icon::Up); ++name)
        QTest::addRow("icon %d", name) << name;
}

void TestIcons::everyIconIsSharpAtEveryScale()
{
    QFETCH(int, name);
    const QIcon shown = icon(Icon(name));
    for (const int points : { 16, 20, 24, 32 }) {
        for (const qreal scale : { 1.0, 1.5, 2.0, 3.0 }) {
            const QPixmap picture = shown.pixmap(QSize(points, points), scale);
            QCOMPARE(picture.size(), QSize(points, points) * scale);
            QCOMPARE(picture.devicePixelRatio(), scale);
        }
    }
    QVERIFY2(ink(shown).alpha() > 200, "nothing is drawn");
}

void TestIcons::anIconIsDarkOnLightAndLightOnDark()
{
    const QIcon shown = icon(Icon::Inbox);
    {
        const WithPalette light(Qt::white, Qt::darkBlue);
        QVERIFY(ink(shown).lightness() < 80);
    }
    const WithPalette dark(QColor(30, 32, 36), Qt::darkBlue);
    QVERIFY(ink(shown).lightness() > 200);
}

void TestIcons::anIconTurnsLightWhenItsRowIsSelected()
{
    const WithPalette light(Qt::white, Qt::darkBlue);
    QVERIFY(ink(icon(Icon::Phone), QIcon::Selected).lightness() > 200);
}

void TestIcons::aDisabledIconIsFainter()
{
    QVERIFY(ink(icon(Icon::AnswersToSend), QIcon::Disabled).alpha() < 150);
}

void TestIcons::theApplicationIconHasTheSizesOfTaskbars()
{
    const QList<QSize> sizes = applicationIcon().availableSizes();
    for (const int pixels : { 16, 24, 32, 48, 256 })
        QVERIFY2(sizes.contains(QSize(pixels, pixels)), qPrintable(QString::number(pixels)));
}

LYHORD_TEST(TestIcons)
#include "test_icons.moc"
