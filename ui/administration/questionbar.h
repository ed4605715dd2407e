#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace lyhord {

class FlowLayout;
class RowLayout;

//! A question asked where it arises, below the form: a sentence, what there is to fill in, and buttons. Escape closes
//! it.
class QuestionBar : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionBar(QWidget *parent);
    void setSentence(const QString &sentence);
    void addEditor(QWidget *editor);
    QPushButton *addButton(const QString &text);
    void open(QWidget *first); //!< shown, with the keyboard on the widget given
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void colour();
    QLabel *m_symbol;
    QLabel *m_sentence;
    RowLayout *m_editors;
    FlowLayout *m_buttons;
};

} // namespace lyhord
