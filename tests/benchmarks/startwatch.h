#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>

#include <functional>

class QAbstractItemView;

namespace lyhord::bench {

[[nodiscard]] qint64 monotonicNanoseconds();

//! Of this process, in KiB. Program text that is shared with others counts too: it is the same for both programs.
[[nodiscard]] qint64 residentKiB();

//! Since the process that measures has started this one; it tells its clock in LYHORD_BENCH_STARTED
[[nodiscard]] double millisecondsSinceStart();

//! Calls back after each painting of a list by which its row is there
class PaintWatch : public QObject
{
public:
    PaintWatch(QAbstractItemView *view, std::function<void()> painted, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QAbstractItemView> m_view;
    std::function<void()> m_painted;
};

//! "NAME VALUE", a line each, for the process that measures
void report(const char *name, double value);

} // namespace lyhord::bench
