#include "core/spelling/dictionary.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QStringDecoder>
#include <QtCore/QStringEncoder>

#include <hunspell.hxx>
#include <libvoikko/voikko.h>

#include <optional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView finnish = "fi"_L1;

//! A dictionary's two files
struct HunspellFiles
{
    QString affixes;
    QString words;
};

//! In the order of preference
QStringList hunspellNames(const QString &language)
{
    if (language == "sv"_L1)
        return { u"sv_SE"_s, u"sv"_s, u"sv_FI"_s };
    if (language == "en"_L1)
        return { u"en_GB"_s, u"en_US"_s, u"en"_s };
    return {};
}

QString fileNamed(const QString &name)
{
    const QString found = QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"hunspell/"_s + name);
    const QString system = u"/usr/share/hunspell/"_s + name;
    return found.isEmpty() && QFile::exists(system) ? system : found;
}

std::optional<HunspellFiles> hunspellFiles(const QString &language)
{
    for (const QString &name : hunspellNames(language)) {
        const HunspellFiles files{ fileNamed(name + u".aff"_s), fileNamed(name + u".dic"_s) };
        if (!files.affixes.isEmpty() && !files.words.isEmpty())
            return files;
    }
    return std::nullopt;
}

class HunspellDictionary : public Dictionary
{
public:
    explicit HunspellDictionary(const HunspellFiles &files)
        : m_hunspell(QFile::encodeName(files.affixes).constData(), QFile::encodeName(files.words).constData())
        , m_encode(m_hunspell.get_dic_encoding())
        , m_decode(m_hunspell.get_dic_encoding())
    {
    }

    bool knows(const QString &word) override { return m_hunspell.spell(encoded(word)); }

    QStringList proposals(const QString &word) override
    {
        QStringList all;
        for (const std::string &one : m_hunspell.suggest(encoded(word)))
            all.append(m_decode(QByteArrayView(one.data(), qsizetype(one.size()))));
        return all;
    }

    [[nodiscard]] bool isUsable() const { return m_encode.isValid() && m_decode.isValid(); }

private:
    std::string encoded(const QString &word)
    {
        const QByteArray bytes = m_encode(QString(word).replace(u'’', u'\''));
        return bytes.toStdString();
    }

    Hunspell m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

struct VoikkoClose
{
    void operator()(VoikkoHandle *handle) const { voikkoTerminate(handle); }
};

class VoikkoDictionary : public Dictionary
{
public:
    explicit VoikkoDictionary(VoikkoHandle *handle)
        : m_handle(handle)
    {
        voikkoSetBooleanOption(handle, VOIKKO_OPT_IGNORE_DOT, 1);
        voikkoSetBooleanOption(handle, VOIKKO_OPT_IGNORE_NUMBERS, 1);
    }

    bool knows(const QString &word) override
    {
        return voikkoSpellCstr(m_handle.get(), word.toUtf8().constData()) != VOIKKO_SPELL_FAILED;
    }

    QStringList proposals(const QString &word) override
    {
        QStringList all;
        char **found = voikkoSuggestCstr(m_handle.get(), word.toUtf8().constData());
        for (char **one = found; one && *one; ++one)
            all.append(QString::fromUtf8(*one));
        if (found)
            voikkoFreeCstrArray(found);
        return all;
    }

private:
    std::unique_ptr<VoikkoHandle, VoikkoClose> m_handle;
};

} // namespace

QStringList Dictionary::languages()
{
    return { u"sv"_s, u"fi"_s, u"en"_s };
}

QString Dictionary::packageOf(const QString &language)
{
    if (language == "sv"_L1)
        return u"hunspell-sv"_s;
    if (language == "fi"_L1)
        return u"voikko-fi"_s;
    return language == "en"_L1 ? u"hunspell-en-gb"_s : QString();
}

std::unique_ptr<Dictionary> Dictionary::of(const QString &language)
{
    if (language == finnish) {
        const char *error = nullptr;
        VoikkoHandle *handle = voikkoInit(&error, finnish.latin1(), nullptr);
        return handle ? std::make_unique<VoikkoDictionary>(handle) : nullptr;
    }
    const std::optional<HunspellFiles> files = hunspellFiles(language);
    if (!files)
        return nullptr;
    auto made = std::make_unique<HunspellDictionary>(*files);
    return made->isUsable() ? std::move(made) : nullptr;
}

bool Dictionary::isInstalled(const QString &language)
{
    if (language != finnish)
        return hunspellFiles(language).has_value();
    char **found = voikkoListSupportedSpellingLanguages(nullptr);
    bool isThere = false;
    for (char **one = found; one && *one; ++one)
        isThere = isThere || finnish == QLatin1StringView(*one);
    if (found)
        voikkoFreeCstrArray(found);
    return isThere;
}

} // namespace lyhord
