#pragma once

#include "core/model/message.h"

#include <QtWidgets/QWidget>

#include <optional>

class QPushButton;

namespace lyhord {

//! Above a queue of answers that have not left: the one thing to do with them, and for letters to print them first
class DispatchBar : public QWidget
{
    Q_OBJECT
public:
    explicit DispatchBar(QWidget *parent = nullptr);

    void showFor(std::optional<ReplyBy> way); //!< empty: hidden
    void setChosen(qsizetype cases); //!< how many cases are selected
    void setHasCases(bool any); //!< the list holds some

Q_SIGNALS:
    void markWished();
    void printWished(); //!< the letters of the chosen cases
    void printAllWished();

private:
    QPushButton *m_mark;
    QPushButton *m_print;
    QPushButton *m_printAll;
};

} // namespace lyhord
