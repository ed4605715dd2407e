// How long the window is held while somebody types in registration, and how soon the statistics are there. Told the
// file of a database (startbench keeps its own in a folder).
#include "app/common/translations.h"
#include "tests/benchmarks/startwatch.h"
#include "ui/shell/launcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/statistics/figurecard.h"
#include "ui/widgets/theme.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>
#include <cstdio>

using namespace lyhord;
using namespace lyhord::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Notes how long each event, timer or answer from another thread holds the window
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside)
            return QApplication::notify(receiver, event);
        m_isInside = true;
        const qint64 began = monotonicNanoseconds();
        const bool isTaken = QApplication::notify(receiver, event);
        m_held.append(double(monotonicNanoseconds() - began) / 1e6);
        m_isInside = false;
        return isTaken;
    }
    //! Milliseconds, the shortest first; begins anew
    QList<double> takeHeld()
    {
        QList<double> held = std::exchange(m_held, {});
        std::sort(held.begin(), held.end());
        return held;
    }

private:
    QList<double> m_held;
    bool m_isInside = false;
};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

template <class W>
W *shownWidget(const QString &name = {})
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        auto *found = dynamic_cast<W *>(widget);
        if (found && found->isVisible() && (name.isEmpty() || found->objectName() == name))
            return found;
    }
    return nullptr;
}

template <class W>
W *awaited(const QString &name = {})
{
    for (int i = 0; i < 6'000; ++i) {
        if (W *found = shownWidget<W>(name))
            return found;
        wait(5);
    }
    qFatal("%s has not been shown", qPrintable(name));
}

//! As fast as a quick typist: a key each 90 ms, with pauses in which what is proposed is looked for
void type(QWidget *editor, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(editor, &press);
        wait(letter == u'.' ? 900 : 90);
    }
}

void typeInRegistration(WatchedApplication &application, MainWindow &window)
{
    window.go({ PageKind::Registration, {}, {}, {} });
    auto *text = awaited<QPlainTextEdit>(u"text"_s);
    text->setFocus();
    wait(4'000); // what has been learned is read
    (void)application.takeHeld();
    type(text,
        u"Gatlyktan vid lekplatsen på Kyrkogatan är trasig sedan tre veckor. Barnen vågar inte gå hem från fritids när det "
        "är mörkt. Jag har ringt två gångr och ingen har svarat. Ring mig gärna på 016 10 20 30."_s);
    const QList<double> held = application.takeHeld();
    std::printf(
        "%-58s %8.1f   goal <= 16\n", "a key in registration, longest hold of the window, ms", held.constLast());
    std::printf("%-58s %8.1f\n", "  the tenth longest, ms", held.value(held.size() - 10));
}

void openStatistics(WatchedApplication &application, MainWindow &window)
{
    for (int round = 1; round <= 5; ++round) {
        window.go({ PageKind::Registration, {}, {}, {} });
        wait(1'000);
        (void)application.takeHeld();
        const qint64 began = monotonicNanoseconds();
        window.go({ PageKind::Statistics, {}, {}, {} });
        while (!shownWidget<FigureCard>())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        shownWidget<FigureCard>()->window()->repaint();
        const double filled = double(monotonicNanoseconds() - began) / 1e6;
        std::printf("statistics filled and drawn, time %d %35s %8.1f   goal <= 200\n", round, "ms", filled);
        std::printf("%-58s %8.1f\n", "  longest hold of the window meanwhile, ms", application.takeHeld().constLast());
    }
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QApplication::setOrganizationName(u"lyhord"_s);
    QApplication::setApplicationName(u"lyhord"_s);
    installLanguage(u"sv"_s);
    Theme::install(application, ThemeChoice::Light);
    LaunchOptions options;
    options.place.url = u"sqlite:"_s + QApplication::arguments().value(1);
    options.place.login = u"anna"_s;
    options.place.clock = std::make_shared<FixedClock>(momentFromIso(u"2026-11-20T08:00"_s));
    options.language = u"sv"_s;
    Launcher launcher(options);
    launcher.start();
    auto *window = awaited<MainWindow>();
    wait(3'000);
    openStatistics(application, *window);
    typeInRegistration(application, *window);
    return 0;
}
