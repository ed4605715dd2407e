#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

#include <array>
#include <optional>
#include <utility>

namespace lyhord {

//! Enumerations are stored and exchanged by name. Specialise with `static constexpr std::array<std::pair<E, …>, N> all`
template <class E>
struct EnumNames;

template <class E>
[[nodiscard]] constexpr QLatin1StringView toName(E value)
{
    for (const auto &[known, name] : EnumNames<E>::all) {
        if (known == value)
            return name;
    }
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> fromName(QStringView name)
{
    for (const auto &[known, text] : EnumNames<E>::all) {
        if (text == name)
            return known;
    }
    return std::nullopt;
}

//! All names of an enumeration, for messages that list what may be said
template <class E>
[[nodiscard]] QStringList namesOf()
{
    QStringList names;
    for (const auto &entry : EnumNames<E>::all)
        names.append(QString(entry.second));
    return names;
}

} // namespace lyhord

//! LYHORD_NAMES(Outcome, {Outcome::NoAction, "no_action"}, …) in namespace lyhord
#define LYHORD_NAMES(E, count, ...)                                                                                    \
    template <>                                                                                                        \
    struct EnumNames<E>                                                                                                \
    {                                                                                                                  \
        static constexpr std::array<std::pair<E, QLatin1StringView>, count> all{ { __VA_ARGS__ } };                    \
    };
