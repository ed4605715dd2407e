#pragma once

#include <QtCore/QTime>
#include <QtWidgets/QLineEdit>

#include <optional>

namespace lyhord {

//! A time of day, typed: "14:05", "14.05", "1405", "14". One Tab stop, where QTimeEdit has one for each part.
class TimeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TimeField(QWidget *parent = nullptr);
    [[nodiscard]] std::optional<QTime> time() const; //!< empty when nothing, or no time, is written
    [[nodiscard]] bool isSound() const; //!< a time, or nothing at all
    void setTime(std::optional<QTime> time); //!< announces nothing

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace lyhord
