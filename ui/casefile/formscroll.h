#pragma once

#include <QtWidgets/QScrollArea>

namespace lyhord {

//! The fields of a form between its heading and its buttons. Whole, it is as high as they are, and what is around it
//! scrolls; else it takes the room it gets and scrolls itself, with the heading and the buttons in sight.
class FormScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit FormScroll(QWidget *parent);
    void setWhole(bool whole); //!< as it is at first
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isWhole = false;
};

} // namespace lyhord
