#pragma once

#include "core/model/listedword.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QThread>

#include <functional>
#include <memory>

namespace lyhord {

class SpellingWorker;
class Workplace;

//! How words are spelt, for the window: dictionaries are read and asked on a thread of their own, and what they said is
//! remembered. Words of the municipality's list, those in the names of its departments, areas, categories and
//! headlines, and the person's own are right in every language.
class SpellChecker : public QObject
{
    Q_OBJECT
public:
    enum class Spelt { Right, Wrong, NotAskedYet };
    [[nodiscard]] static SpellChecker &of(Workplace &workplace); //!< one for each workplace
    ~SpellChecker() override;

    [[nodiscard]] Spelt spelt(const QString &word, const QString &language) const; //!< at once
    //! answered() follows; language: ISO 639-1
    void ask(const QStringList &words, const QString &language);
    [[nodiscard]] QFuture<QStringList> proposals(const QString &word, const QString &language); //!< best first
    //! False once it is known that no dictionary of the language is installed
    [[nodiscard]] bool hasDictionary(const QString &language) const { return !m_missing.contains(language); }
    //! The languages without a dictionary on this computer
    [[nodiscard]] QFuture<QStringList> missingLanguages();

    //! To the municipality's list by who may, else to the person's own
    void add(const QString &word);
    [[nodiscard]] bool addsForAll() const;
    //! It stands in one of the lists and the person may take it off
    [[nodiscard]] bool canRemove(const QString &word) const;
    void remove(const QString &word);
    void readList(); //!< the municipality's, anew

Q_SIGNALS:
    void answered(); //!< more is known than before
    void listChanged();

private:
    explicit SpellChecker(Workplace &workplace);
    template <class T>
    QFuture<T> run(std::function<T(SpellingWorker &)> job);
    [[nodiscard]] bool isListed(const QString &word) const;
    void readOwn();
    void readNames();
    void changeOwn(const QString &word, bool listed);
    void changeCommon(const QString &word, bool listed);

    Workplace &m_workplace;
    QThread m_thread;
    std::unique_ptr<SpellingWorker> m_worker;
    QHash<QString, QHash<QString, bool>> m_known; //!< by language and word
    QHash<QString, QSet<QString>> m_asked; //!< and not answered yet
    QSet<QString> m_missing;
    QSet<QString> m_own;
    QSet<QString> m_names;
    QHash<QString, ListedWord> m_common;
};

} // namespace lyhord
