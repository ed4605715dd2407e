#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace lyhord {

//! Knows how the words of one language are spelt. Loading one takes a moment and so do proposals: not for the thread
//! that draws. One thread at a time.
class Dictionary
{
public:
    //! The languages that can be spelt, ISO 639-1
    [[nodiscard]] static QStringList languages();
    //! Which package a language's dictionary comes in; empty for a language that cannot be spelt
    [[nodiscard]] static QString packageOf(const QString &language);
    //! Swedish and English by Hunspell, Finnish by Voikko, which knows how its words are put together. Null where no
    //! dictionary of that language is installed.
    [[nodiscard]] static std::unique_ptr<Dictionary> of(const QString &language);
    [[nodiscard]] static bool isInstalled(const QString &language); //!< without loading it
    virtual ~Dictionary() = default;
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    [[nodiscard]] virtual bool knows(const QString &word) = 0;
    [[nodiscard]] virtual QStringList proposals(const QString &word) = 0; //!< best first

protected:
    Dictionary() = default;
};

} // namespace lyhord
