#pragma once

#include "core/rules/writtenday.h"

#include <QtCore/QDate>
#include <QtWidgets/QLineEdit>

#include <functional>
#include <optional>

class QCalendarWidget;

namespace lyhord {

//! A day, typed as writtenDay() understands it, Up and Down for a day, PgUp and PgDn for a month, or chosen in a
//! calendar (Alt+Down, or a press on the symbol). One Tab stop, where QDateEdit has one for each part.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QDate today, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<QDate> date() const; //!< empty when nothing, or no day, is written
    [[nodiscard]] bool isSound() const; //!< a day, or nothing at all
    void setDate(std::optional<QDate> date); //!< announces nothing
    void setYearMeant(YearMeant meant) { m_yearMeant = meant; } //!< of a day that is written without one
    [[nodiscard]] static QString howToWrite(); //!< what is said of something that is no day
    //! Says why a day is no working day, empty if it is one: shown in the calendar, where all days can be chosen
    void setWhyFree(std::function<QString(QDate)> whyFree) { m_whyFree = std::move(whyFree); }
    void openCalendar();

Q_SIGNALS:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] std::optional<QDate> parsed() const;
    void step(int days, int months);
    [[nodiscard]] QRect calendarPlace() const; //!< where the symbol that opens the calendar is drawn
    void markFreeDays(QCalendarWidget &calendar) const;
    QDate m_today;
    YearMeant m_yearMeant = YearMeant::Nearest;
    std::function<QString(QDate)> m_whyFree;
};

} // namespace lyhord
