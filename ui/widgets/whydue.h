#pragma once

#include <QtWidgets/QPushButton>

class QLabel;
class QRect;

namespace lyhord {

//! Asks how the day an answer is due was counted: the days stand below it while it is pressed
class WhyDue : public QPushButton
{
    Q_OBJECT
public:
    explicit WhyDue(QWidget *parent = nullptr);
    //! Where the days are shown; put below the button by whoever lays it out
    [[nodiscard]] QLabel *days() const { return m_days; }
    void explain(const QString &because); //!< line by line; empty: nothing can be counted
    void fold(); //!< the days are hidden again

private:
    void showDays(bool shown);
    QLabel *m_days;
};

//! The same for a line of a list: over the list, until a key is pressed or something else is clicked
void showDueDays(QWidget *list, const QRect &line, const QString &because);

} // namespace lyhord
