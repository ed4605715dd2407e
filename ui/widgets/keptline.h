#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace lyhord {

//! Says above a form what a kept draft has put into it, with the way to begin without it
class KeptLine : public QWidget
{
    Q_OBJECT
public:
    KeptLine(const QString &beginAnew, QWidget *parent); //!< the word on its button
    void say(const QString &sentence); //!< empty: nothing was put in, and the line is hidden

Q_SIGNALS:
    void beginAnewWished();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    QPushButton *m_begin;
};

} // namespace lyhord
