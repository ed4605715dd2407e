#pragma once

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QKeyEvent;
class QLabel;
class QPushButton;

namespace lyhord {

class FlowLayout;
class RowLayout;

//! A question asked where it arises, below the form: a sentence, what there is to fill in, and buttons. Escape closes
//! it and gives the keyboard back to where it was. What was typed before the question was seen answers nothing: it goes
//! on into the field that was written in, until the keyboard has rested for a moment.
class QuestionBar : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionBar(QWidget *parent);
    void setSentence(const QString &sentence);
    void addEditor(QWidget *editor);
    QPushButton *addButton(const QString &text);
    //! What Tab reaches in it, as it is seen: the editors before the buttons, whichever were added first
    [[nodiscard]] QList<QWidget *> tabStops() const;
    void open(QWidget *first); //!< shown, with the keyboard on the widget given
    void dismiss();
    [[nodiscard]] bool isHeard() const { return !m_unseen.isActive(); } //!< keys are answers by now

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void colour();
    void passOn(QKeyEvent *event);
    QLabel *m_symbol;
    QLabel *m_sentence;
    RowLayout *m_editors;
    FlowLayout *m_buttons;
    QPointer<QWidget> m_before; //!< had the keyboard when it was asked
    QTimer m_unseen; //!< runs until what is typed can be meant for it
};

} // namespace lyhord
