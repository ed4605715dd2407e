#pragma once

#include <QtWidgets/QSplitter>

namespace lyhord {

//! A list and what is chosen in it: beside each other, or below each other where it is narrower than that
class TurningSplitter : public QSplitter
{
    Q_OBJECT
public:
    //! roomForTwo: in pixels; not less than the two need beside each other, else it would never come to be narrower
    TurningSplitter(int roomForTwo, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_roomForTwo;
};

} // namespace lyhord
