#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace lyhord {

//! Asks for one line before a step: a number, a reason. The button waits until something is written. Deletes itself.
class AskLine : public QDialog
{
    Q_OBJECT
public:
    AskLine(const QString &title, const QString &label, QWidget *parent);
    //! With a line of its own kind, which it takes
    AskLine(const QString &title, const QString &label, QLineEdit *line, QWidget *parent);
    void setText(const QString &text);
    void setButton(const QString &word);
    //! The line has a list that opens below it, within this window. The size a person gives it is remembered.
    void makeRoomForList(const QString &rememberedAs);
    [[nodiscard]] QString text() const;

private:
    QLineEdit *m_line;
    QPushButton *m_button;
};

} // namespace lyhord
