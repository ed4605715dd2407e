#include "app/lyhordctl/arguments.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::Arguments)
};

bool isOptional(const QString &positional)
{
    return positional.startsWith(u'[');
}

bool isRepeated(const QString &positional)
{
    return positional.contains(u'…');
}

} // namespace

QString Usage::line() const
{
    QStringList parts{ u"lyhordctl"_s, words };
    parts += positionals;
    for (const OptionSpec &option : options) {
        QString text = u"--"_s + option.name;
        if (option.kind != OptionSpec::Flag)
            text += option.kind == OptionSpec::Many ? u" … …"_s : u" …"_s;
        parts.append(option.required ? text : u"["_s + text + u"]"_s);
    }
    return parts.join(u' ');
}

tl::expected<Arguments, QString> Arguments::parse(const Usage &usage, const QStringList &words)
{
    Arguments found;
    const OptionSpec *open = nullptr; // an option that takes more words
    bool onlyPositionals = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == u"--" && !onlyPositionals) {
            onlyPositionals = true;
            open = nullptr;
            continue;
        }
        if (!word.startsWith(u"--") || onlyPositionals) {
            if (open)
                found.m_options[open->name].append(word);
            else
                found.m_positionals.append(word);
            continue;
        }
        const QString name = word.section(u'=', 0, 0).sliced(2);
        const auto spec = std::find_if(usage.options.cbegin(), usage.options.cend(),
            [&name](const OptionSpec &option) { return option.name == name; });
        if (spec == usage.options.cend())
            return tl::unexpected(Tr::tr("The option --%1 is not known here. Usage: %2").arg(name, usage.line()));
        open = nullptr;
        if (spec->kind == OptionSpec::Flag) {
            found.m_options[name] = {};
        } else if (word.contains(u'=')) {
            found.m_options[name].append(word.section(u'=', 1));
        } else if (spec->kind == OptionSpec::Many) {
            found.m_options[name];
            open = &*spec;
        } else if (i + 1 < words.size()) {
            found.m_options[name] = { words.at(++i) };
        } else {
            return tl::unexpected(Tr::tr("The option --%1 needs a value. Usage: %2").arg(name, usage.line()));
        }
    }
    for (const OptionSpec &option : usage.options) {
        const bool missing = !found.m_options.contains(option.name)
            || (option.kind == OptionSpec::Many && found.m_options.value(option.name).isEmpty());
        if (option.required && missing)
            return tl::unexpected(Tr::tr("The option --%1 is missing. Usage: %2").arg(option.name, usage.line()));
    }
    const qsizetype least = std::count_if(usage.positionals.cbegin(), usage.positionals.cend(),
        [](const QString &positional) { return !isOptional(positional); });
    const bool unlimited = !usage.positionals.isEmpty() && isRepeated(usage.positionals.constLast());
    if (found.m_positionals.size() < least)
        return tl::unexpected(Tr::tr("Something is missing. Usage: %1").arg(usage.line()));
    if (found.m_positionals.size() > usage.positionals.size() && !unlimited)
        return tl::unexpected(Tr::tr("\"%1\" is too much. Usage: %2")
                                  .arg(found.m_positionals.at(usage.positionals.size()), usage.line()));
    return found;
}

} // namespace lyhord::ctl
