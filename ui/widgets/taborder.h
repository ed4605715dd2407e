#pragma once

#include <QtCore/QList>

class QWidget;

namespace lyhord {

// A widget made after its form was built stands last in the window's Tab order, wherever it stands on the screen.

//! Right before `successor`, which stays where it is in the order
void putBefore(QWidget *newcomer, QWidget *successor);
//! Several, in this order
void putAllBefore(const QList<QWidget *> &newcomers, QWidget *successor);
//! Several, in this order, right after `predecessor`
void putAllAfter(QWidget *predecessor, const QList<QWidget *> &newcomers);
//! Everything inside the container that Tab reaches, in the order it was made, right after `predecessor`
void putContentAfter(QWidget *predecessor, const QWidget *container);
//! Everything inside the container that Tab reaches, in the order it was made
[[nodiscard]] QList<QWidget *> stopsIn(const QWidget *container);
//! What of the widget Tab reaches last; itself where there is nothing inside
[[nodiscard]] QWidget *lastStopIn(QWidget *widget);

} // namespace lyhord
