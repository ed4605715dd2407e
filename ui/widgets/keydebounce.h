#pragma once

#include <QtCore/QTimer>

namespace lyhord {

//! Started when a step has brought the next case by itself: a key that bounces, and a second click, are not meant for
//! that one
class KeyDebounce : public QTimer
{
public:
    KeyDebounce(const QString &objectName, QObject *parent);
    //! The key is not meant: there has been no pause since the step. It has to pause anew.
    [[nodiscard]] bool isBounce();
};

} // namespace lyhord
