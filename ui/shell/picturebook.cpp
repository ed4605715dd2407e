#include "ui/shell/picturebook.h"

#include "core/services/caseservice.h"
#include "core/services/inboxservice.h"
#include "ui/client/workplace.h"
#include "ui/queues/listchoice.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QPixmap>

#include <chrono>
#include <cstdio>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr QSize pictureSize{ 1366, 768 };
//! A page asks, shows, and may ask again for what follows from it
constexpr int settleRounds = 8;
constexpr auto settlePause = 40ms;

struct Found
{
    QString open;
    QString toAssign;
    QString toSend;
    InboxItemId item;
};

QString firstIn(Session &session, Queue queue)
{
    CaseQuery query;
    query.queue = queue;
    const Result<CasePage> page = session.cases().list(query, {}, 20);
    if (!page)
        return {};
    for (const CaseRow &row : page->rows) {
        if (!row.secret)
            return row.number;
    }
    return {};
}

} // namespace

PictureBook::PictureBook(Workplace &workplace, MainWindow &window, const QString &folder)
    : QObject(&window)
    , m_workplace(workplace)
    , m_window(window)
    , m_folder(folder)
{
}

void PictureBook::start()
{
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "lyhord: %s\n", qUtf8Printable(tr("The folder %1 cannot be made.").arg(m_folder)));
        Q_EMIT finished(false);
        return;
    }
    m_window.setWindowState(Qt::WindowNoState);
    m_window.resize(pictureSize);
    m_window.show();
    const auto found = m_workplace.ask([](Session &session) {
        Found cases;
        cases.open = firstIn(session, Queue::WithDepartment);
        cases.toAssign = firstIn(session, Queue::ToAssign);
        cases.toSend = firstIn(session, Queue::AnswersToSend);
        if (const auto items = session.inbox().items(); items && !items->isEmpty())
            cases.item = items->first().id;
        return cases;
    });
    whenDone(found, this, [this](const Found &cases) {
        for (const ThemeChoice theme : { ThemeChoice::Light, ThemeChoice::Dark }) {
            const QString look = theme == ThemeChoice::Light ? u"light"_s : u"dark"_s;
            const auto add = [&](const QString &name, std::function<void()> show) {
                m_scenes.push_back({ name + u'-' + look, [theme, show = std::move(show)] {
                                        Theme::instance().choose(theme);
                                        show();
                                    } });
            };
            const auto page = [&](const QString &name, PageKind kind, const QString &number, InboxItemId item = {}) {
                if (m_window.offers(kind))
                    add(name, [this, kind, number, item] { m_window.go({ kind, number, item, {} }); });
            };
            add(u"queue"_s, [this] { m_window.showList(ListChoice::of(Queue::WithDepartment)); });
            if (!cases.open.isEmpty())
                page(u"case"_s, PageKind::Case, cases.open);
            page(u"registration"_s, PageKind::Registration, {});
            if (!cases.toAssign.isEmpty())
                page(u"assignment"_s, PageKind::Assignment, cases.toAssign);
            if (!cases.toSend.isEmpty())
                page(u"answering"_s, PageKind::Answering, cases.toSend);
            page(u"outbox"_s, PageKind::Outbox, {});
            page(u"report-calendar"_s, PageKind::ReportCalendar, {});
            page(u"statistics"_s, PageKind::Statistics, {});
            page(u"administration"_s, PageKind::Administration, {});
            add(u"inbox"_s, [this] { m_window.showList(ListChoice::of(Queue::Inbox)); });
            if (cases.item.isValid())
                page(u"inbox-item"_s, PageKind::InboxItem, {}, cases.item);
        }
        next();
    });
}

void PictureBook::next()
{
    if (m_at >= m_scenes.size()) {
        Q_EMIT finished(m_whole);
        return;
    }
    m_scenes[m_at].show();
    settle(settleRounds);
}

void PictureBook::settle(int rounds)
{
    if (rounds == 0)
        return take();
    // the background lane answers when nobody waits in the interactive one
    whenDone(m_workplace.ask([](Session &) { return true; }, Lane::Background), this,
        [this, rounds](bool) { QTimer::singleShot(settlePause, this, [this, rounds] { settle(rounds - 1); }); });
}

void PictureBook::take()
{
    const QString file = QDir(m_folder).filePath(m_scenes[m_at].name + u".png"_s);
    const bool saved = m_window.grab().save(file);
    m_whole = m_whole && saved;
    std::printf("%s\n", qUtf8Printable(QDir(file).absolutePath()));
    std::fflush(stdout);
    ++m_at;
    next();
}

} // namespace lyhord
