#pragma once

#include "core/services/runningcases.h"

#include <QtWidgets/QTreeWidget>

namespace lyhord {

//! The running cases that a change would move: number, which day, the day now and the day then (R97)
class MovesList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit MovesList(QWidget *parent);
    void show(const QList<MovedCase> &moved);
    //! How many, of how many the answer day moves, and how many departments are written to; says so too when there is
    //! none
    [[nodiscard]] static QString inWords(const QList<MovedCase> &moved);
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace lyhord
