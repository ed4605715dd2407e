#pragma once

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

//! Typing as a person does: into whatever has the keyboard
namespace lyhord::test {

inline void type(const QString &text)
{
    for (const QChar letter : text) // keyClicks() knows no å
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(letter.toUpper().unicode()),
            QString(letter), Qt::NoModifier);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier, int times = 1)
{
    for (int i = 0; i < times; ++i)
        QTest::keyClick(QApplication::focusWidget(), key, with);
}

} // namespace lyhord::test
