#include "tests/ui/keyboardround.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pressesBesides = 300; //!< links in a text are stops of their own

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *part = widget; part; part = part->parentWidget()) {
        if (!part->objectName().isEmpty()) {
            name += (part == widget ? u" "_s : u" in "_s) + part->objectName();
            break;
        }
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += u" “%1”"_s.arg(button->text());
    return name;
}

bool isShowing(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->size().isEmpty();
}

QList<QWidget *> stopsOf(QWidget &window)
{
    QList<QWidget *> stops;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() == &window && isShowing(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0
            && !widget->focusProxy())
            stops.append(widget);
    }
    return stops;
}

//! Presses the key until it has come to the first one twice again; the same one several times in a row counts once
QList<QWidget *> pressed(QWidget *first, int most, Qt::Key key)
{
    QList<QWidget *> went{ first };
    int returns = 0;
    for (int i = 0; i < most && returns < 2; ++i) {
        QTest::keyClick(QApplication::focusWidget(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget *now = QApplication::focusWidget();
        if (!now)
            break;
        if (now == went.constLast())
            continue;
        went.append(now);
        if (now == first)
            ++returns;
    }
    return went;
}

QStringList roundProblems(const QList<QWidget *> &stops, Qt::Key key)
{
    const QString which = key == Qt::Key_Tab ? u"Tab"_s : u"Shift+Tab"_s;
    QWidget *first = QApplication::focusWidget();
    if (!first)
        return { which + u": nothing has the keyboard"_s };
    const QList<QWidget *> went = pressed(first, int(stops.size()) * 3 + pressesBesides, key);
    if (went.count(first) < 3) {
        QStringList way;
        for (const QWidget *widget : went.last(qMin<qsizetype>(went.size(), 8)))
            way.append(nameOf(widget));
        return { which + u" does not come round twice from "_s + nameOf(first) + u"; last: "_s + way.join(u" > "_s) };
    }
    QStringList problems;
    const qsizetype second = went.indexOf(first, 1);
    for (const QWidget *stop : stops) {
        if (!went.first(second).contains(stop))
            problems.append(which + u" does not reach "_s + nameOf(stop));
        else if (!went.sliced(second).contains(stop))
            problems.append(which + u" does not reach the second time: "_s + nameOf(stop));
    }
    return problems;
}

//! On Linux the name of a combo box is what is chosen in it: only its label names it
bool hasName(QWidget *widget, const QList<QLabel *> &labels)
{
    if (qobject_cast<QComboBox *>(widget)) {
        return std::any_of(
            labels.cbegin(), labels.cend(), [widget](const QLabel *label) { return label->buddy() == widget; });
    }
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
    return told && !told->text(QAccessible::Name).trimmed().isEmpty();
}

QStringList letterProblems(const QWidget &window)
{
    QMap<QString, QStringList> users;
    const auto note = [&users](const QString &text, const QString &whose) {
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            users[letter.toString()].append(whose);
    };
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->window() == &window && isShowing(button))
            note(button->text(), nameOf(button));
    }
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->window() == &window && isShowing(label) && label->buddy() && isShowing(label->buddy()))
            note(label->text(), u"label "_s + label->text());
    }
    const auto bars = window.findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars) {
        const auto menus = bar->actions();
        for (const QAction *menu : menus)
            note(menu->text(), u"menu "_s + menu->text());
    }
    QStringList problems;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it->size() > 1)
            problems.append(it.key() + u" is asked for by "_s + it->join(u", "_s));
    }
    return problems;
}

} // namespace

QStringList keyboardProblems(QWidget &window)
{
    const QList<QWidget *> stops = stopsOf(window);
    QStringList problems;
    if (stops.isEmpty())
        problems.append(u"Nothing takes the keyboard."_s);
    const auto labels = window.findChildren<QLabel *>();
    for (QWidget *stop : stops) {
        if (!hasName(stop, labels))
            problems.append(u"without a name: "_s + nameOf(stop));
    }
    problems += letterProblems(window);
    problems += roundProblems(stops, Qt::Key_Tab);
    problems += roundProblems(stops, Qt::Key_Backtab);
    return problems;
}

} // namespace lyhord::test
