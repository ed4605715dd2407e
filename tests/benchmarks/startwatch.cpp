#include "tests/benchmarks/startwatch.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractItemView>

#include <cstdio>
#include <ctime>

namespace lyhord::bench {

qint64 monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("memory is read from /proc");
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    qFatal("no VmRSS in /proc/self/status");
}

double millisecondsSinceStart()
{
    return double(monotonicNanoseconds() - qEnvironmentVariable("LYHORD_BENCH_STARTED").toLongLong()) / 1e6;
}

PaintWatch::PaintWatch(QAbstractItemView *view, std::function<void()> painted, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_painted(std::move(painted))
{
    view->viewport()->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    // The timer runs when this painting is done and has been shown.
    if (event->type() == QEvent::Paint)
        QTimer::singleShot(0, this, [this] { m_painted(); });
    return QObject::eventFilter(watched, event);
}

void report(const char *name, double value)
{
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

} // namespace lyhord::bench
