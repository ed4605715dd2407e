#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <utility>

// The numbers a person may mean by what was typed: "483", "2026-483", "26-483", "000483", "2026000483", "2026-00".
namespace lyhord {

struct NumberSought
{
    QString prefix; //!< the municipality's own; empty if it has none
    QString year; //!< four or two digits; empty if none was typed
    QString running; //!< the digits typed of the running number, zeros included
    friend bool operator==(const NumberSought &, const NumberSought &) = default;

    //! Empty if the text is no part of a case number
    [[nodiscard]] static std::optional<NumberSought> in(const QString &text, const QString &prefix);
    //! Two texts between which the numbers lie that begin as they were typed, zeros included; empty without a year of
    //! four digits
    [[nodiscard]] std::optional<std::pair<QString, QString>> range() const;
    //! The number itself, where its year and its running number were typed in full, the zeros before it or not
    [[nodiscard]] std::optional<QString> whole() const;
};

//! A year in which cases were registered, and its last running number
struct NumberedYear
{
    int year = 0;
    qint64 last = 0;
    [[nodiscard]] static std::optional<NumberedYear> of(const QString &number); //!< as if this were its last
};

//! Whole numbers, best first: the running number itself in each year, then those that begin or end with what was typed,
//! newest first. years: newest first. A hundred for each year at most.
[[nodiscard]] QStringList likelyNumbers(const NumberSought &sought, const QList<NumberedYear> &years);

} // namespace lyhord
