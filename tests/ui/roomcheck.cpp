#include "tests/ui/roomcheck.h"

#include "ui/widgets/pageframe.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextEdit>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastFieldWidth = 60;
constexpr int leastListWidth = 140;
constexpr int leastHeight = 20;
constexpr int mostPresses = 150;

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()).remove(u"lyhord::"_s);
    for (const QWidget *part = widget; part; part = part->parentWidget()) {
        if (!part->objectName().isEmpty() && !part->objectName().startsWith("qt_"_L1)) {
            name += (part == widget ? u" "_s : u" in "_s) + part->objectName();
            break;
        }
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += u" “%1”"_s.arg(button->text());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        name += u" “%1”"_s.arg(label->text().left(60));
    return name;
}

bool isShowing(const QWidget *widget, const QWidget &window)
{
    return widget->isVisible() && widget->window() == &window && !qobject_cast<const QMenuBar *>(widget);
}

//! Empty if all of its words can be read
QString cutProblem(const QWidget *widget)
{
    const auto tooNarrow = [widget](int needed) {
        return widget->width() + 1 < needed
            ? u"%1 is %2 wide and needs %3"_s.arg(nameOf(widget)).arg(widget->width()).arg(needed)
            : QString();
    };
    if (widget->objectName() == u"databaseName" || widget->objectName() == u"oneLine") // the tooltip has it whole
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
        if (!label->wordWrap())
            return tooNarrow(label->sizeHint().width());
        const int height = label->heightForWidth(label->width());
        return label->height() + 1 < height
            ? u"%1 is %2 high and needs %3"_s.arg(nameOf(label)).arg(label->height()).arg(height)
            : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
        return tooNarrow(button->sizeHint().width());
    if (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
        return {};
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget))
        return tooNarrow(leastFieldWidth);
    if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget))
        return tooNarrow(leastListWidth);
    return {};
}

//! What is laid out beyond its parent's edge cannot be come to, unless the parent scrolls
QString outsideProblem(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || widget->isWindow() || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())
        || qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QComboBox *>(parent))
        return {};
    const QRect area = widget->geometry();
    return parent->rect().adjusted(-2, -2, 2, 2).contains(area)
        ? QString()
        : u"%1 goes beyond %2"_s.arg(nameOf(widget), nameOf(parent));
}

QString sidewaysProblem(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (!area || (!qobject_cast<const QScrollArea *>(area) && !qobject_cast<const PageFrame *>(area)))
        return {};
    const int beyond = area->horizontalScrollBar()->maximum();
    if (beyond <= 0)
        return {};
    QString because;
    const auto inside = area->viewport()->findChildren<QWidget *>();
    for (const QWidget *part : inside) {
        if (part->isVisible() && part->minimumSizeHint().expandedTo(part->minimumSize()).width() > area->width() - 24)
            because = u", for %1"_s.arg(nameOf(part));
    }
    return u"%1 is scrolled sideways by %2%3"_s.arg(nameOf(area)).arg(beyond).arg(because);
}

//! What of it is not clipped away by those it stands in
QSize sizeInSight(const QWidget *widget)
{
    QRect seen = widget->rect();
    const QWidget *part = widget;
    while (!part->isWindow() && part->parentWidget()) {
        seen.translate(part->pos());
        part = part->parentWidget();
        seen &= part->rect();
    }
    return seen.size();
}

QString focusProblem(const QWidget *stop)
{
    const QSize seen = sizeInSight(stop);
    const bool isSeen = seen.height() >= qMin(stop->height(), leastHeight)
        && seen.width() >= qMin(stop->width(), leastFieldWidth);
    return isSeen ? QString()
                  : u"%1 has the keyboard, and %2 × %3 of it is in sight"_s.arg(nameOf(stop))
                        .arg(seen.width())
                        .arg(seen.height());
}

//! Once round the window, forwards or back
QStringList roundProblems(QWidget &window, Qt::Key key)
{
    QStringList problems;
    const QWidget *first = QApplication::focusWidget();
    for (int press = 0; press < mostPresses; ++press) {
        QWidget *stop = QApplication::focusWidget();
        if (!stop || stop->window() != &window) {
            problems.append(u"nothing in the window has the keyboard"_s);
            break;
        }
        if (const QString problem = focusProblem(stop); !problem.isEmpty() && !problems.contains(problem))
            problems.append(problem);
        if (press > 0 && stop == first)
            break;
        QTest::keyClick(stop, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return problems;
}

} // namespace

QStringList roomProblems(QWidget &window)
{
    QStringList problems;
    const auto note = [&problems](const QString &problem) {
        if (!problem.isEmpty())
            problems.append(problem);
    };
    if (const QSize least = window.minimumSizeHint();
        least.width() > window.width() || least.height() > window.height())
        note(u"the window needs %1 × %2"_s.arg(least.width()).arg(least.height()));
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!isShowing(widget, window))
            continue;
        note(cutProblem(widget));
        note(outsideProblem(widget));
        note(sidewaysProblem(widget));
    }
    return problems + roundProblems(window, Qt::Key_Tab) + roundProblems(window, Qt::Key_Backtab);
}

} // namespace lyhord::test
