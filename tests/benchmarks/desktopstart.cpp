// The desktop as app/lyhord starts it, watched: when the first queue is painted, what memory it takes, and what a
// thousand jumps in the closed queue do to both. Told the file of a database, and the number of jumps.
#include "app/common/translations.h"
#include "tests/benchmarks/startwatch.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/caselistview.h"
#include "ui/shell/launcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

template <class W>
W *shownWidget()
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (auto *found = qobject_cast<W *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

class Journey : public QObject
{
public:
    Journey(Launcher &launcher, int jumps)
        : m_jumps(jumps)
    {
        m_look.callOnTimeout(this, [this] { findList(); });
        m_look.start(0);
        launcher.start();
    }

private:
    void findList()
    {
        m_view = shownWidget<CaseListView>();
        if (!m_view)
            return;
        m_look.stop();
        m_watch = new PaintWatch(
            m_view, [this] { painted(); }, this);
    }

    [[nodiscard]] CaseListModel *model() const { return qobject_cast<CaseListModel *>(m_view->model()); }

    void painted()
    {
        if (!model()->rowAt(m_row))
            return; // its rows are still on their way
        switch (m_stage) {
        case Stage::Start:
            report("painted", millisecondsSinceStart());
            m_stage = Stage::Settling;
            QTimer::singleShot(2'000, this, [this] { settled(); }); // counts and anchors come from behind
            break;
        case Stage::Repainting:
            m_repaints.append(double(monotonicNanoseconds() - m_began));
            m_repaints.size() < 100 ? repaint() : jump();
            break;
        case Stage::Jumping:
            m_jumped.append(double(monotonicNanoseconds() - m_began));
            if (m_jumped.size() == 100)
                report("memory after 100 jumps", double(residentKiB()));
            m_jumped.size() < m_jumps ? jump() : finish();
            break;
        case Stage::Settling:
        case Stage::Opening:
            break;
        }
    }

    void settled()
    {
        report("memory", double(residentKiB()));
        if (m_jumps == 0)
            return QApplication::quit();
        m_stage = Stage::Opening;
        shownWidget<MainWindow>()->showList(ListChoice::of(Queue::Closed));
        m_counting.callOnTimeout(this, [this] {
            if (m_stage != Stage::Opening || !model()->isCounted() || !model()->rowAt(0))
                return;
            m_counting.stop();
            report("rows", model()->rowCount());
            m_stage = Stage::Repainting;
            repaint();
        });
        m_counting.start(20);
    }

    void repaint()
    {
        m_began = monotonicNanoseconds();
        m_view->viewport()->update();
    }

    void jump()
    {
        m_stage = Stage::Jumping;
        m_row = int(m_random.bounded(model()->rowCount()));
        m_began = monotonicNanoseconds();
        m_view->scrollTo(model()->index(m_row, 0), QAbstractItemView::PositionAtCenter);
        m_view->viewport()->update();
    }

    void finish()
    {
        report("memory after all jumps", double(residentKiB()));
        report("jump", median(m_jumped) / 1e6);
        report("repaint", median(m_repaints) / 1e6);
        QApplication::quit();
    }

    enum class Stage { Start, Settling, Opening, Repainting, Jumping };
    Stage m_stage = Stage::Start;
    int m_jumps;
    int m_row = 0;
    qint64 m_began = 0;
    QList<double> m_repaints;
    QList<double> m_jumped;
    QTimer m_look;
    QTimer m_counting;
    QRandomGenerator m_random{ 7 };
    CaseListView *m_view = nullptr;
    PaintWatch *m_watch = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"lyhord"_s);
    QApplication::setApplicationName(u"lyhord"_s);
    installLanguage(u"sv"_s);
    Theme::install(application, ThemeChoice::Light);
    const QStringList words = QApplication::arguments();
    LaunchOptions options;
    options.place.url = u"sqlite:"_s + words.value(1);
    options.place.login = u"anna"_s;
    options.place.clock = std::make_shared<FixedClock>(momentFromIso(u"2026-11-20T08:00"_s));
    options.language = u"sv"_s;
    Launcher launcher(options);
    const Journey journey(launcher, words.value(2).toInt());
    return QApplication::exec();
}
