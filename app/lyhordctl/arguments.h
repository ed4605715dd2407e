#pragma once

#include "core/model/result.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace lyhord::ctl {

//! A word beginning with -- that a command knows
struct OptionSpec
{
    enum Kind { Value, Flag, Many }; //!< Many takes every word up to the next option, and may be repeated
    QString name; //!< without the dashes
    Kind kind = Value;
    bool required = false;
};

//! What a command takes: how it is called is written once, here, and shown when it was called wrongly
struct Usage
{
    QString words; //!< "case show"
    QStringList positionals; //!< "NUMBER"; the last one may end in "…" (one or more), one in brackets may be left out
    QList<OptionSpec> options;
    [[nodiscard]] QString line() const;
};

//! The words after the command, sorted into what its usage names
class Arguments
{
public:
    //! Fails with a usage line when a word is missing, unknown or too many
    [[nodiscard]] static tl::expected<Arguments, QString> parse(const Usage &usage, const QStringList &words);

    [[nodiscard]] QString positional(qsizetype index) const { return m_positionals.value(index); }
    [[nodiscard]] QStringList positionals() const { return m_positionals; }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }

private:
    QStringList m_positionals;
    QMap<QString, QStringList> m_options;
};

} // namespace lyhord::ctl
