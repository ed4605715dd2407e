#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QLineEdit>

#include <optional>

namespace lyhord {

//! A day, typed: "2026-11-20", "20/11", "20" (the day next to the one given), Up and Down for a day, PgUp and PgDn for
//! a month. One Tab stop, where QDateEdit has one for each part.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QDate today, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<QDate> date() const; //!< empty when nothing, or no day, is written
    [[nodiscard]] bool isSound() const; //!< a day, or nothing at all
    void setDate(std::optional<QDate> date); //!< announces nothing

Q_SIGNALS:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] std::optional<QDate> parsed() const;
    void step(int days, int months);
    QDate m_today;
};

} // namespace lyhord
