#include "ui/writing/spellchecker.h"

#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/rules/listedword.h"
#include "core/services/wordlist.h"
#include "core/spelling/dictionary.h"
#include "ui/client/workplace.h"

#include <QtCore/QPromise>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 100'000;
const QString ownWordsKey = u"words"_s; //!< in the person's settings

//! Without a dictionary nothing is wrong
using Answer = std::optional<QHash<QString, bool>>;

} // namespace

//! Lives on the thread of the dictionaries
class SpellingWorker : public QObject
{
public:
    [[nodiscard]] Dictionary *dictionary(const QString &language)
    {
        const auto [known, isNew] = m_dictionaries.try_emplace(language);
        if (isNew)
            known->second = Dictionary::of(language);
        return known->second.get();
    }

private:
    std::map<QString, std::unique_ptr<Dictionary>> m_dictionaries;
};

SpellChecker &SpellChecker::of(Workplace &workplace)
{
    auto *known = workplace.findChild<SpellChecker *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new SpellChecker(workplace);
}

SpellChecker::SpellChecker(Workplace &workplace)
    : QObject(&workplace)
    , m_workplace(workplace)
    , m_worker(std::make_unique<SpellingWorker>())
{
    m_worker->moveToThread(&m_thread);
    connect(&workplace.memory(), &PersonalMemory::loaded, this, &SpellChecker::readOwn);
    connect(&workplace, &Workplace::rulesChanged, this, [this] {
        readNames();
        readList();
    });
    readOwn();
    readNames();
    readList();
}

SpellChecker::~SpellChecker()
{
    m_thread.quit();
    m_thread.wait();
}

//! The thread begins with the first word that is asked for
template <class T>
QFuture<T> SpellChecker::run(std::function<T(SpellingWorker &)> job)
{
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), promise, job = std::move(job)] {
        promise->addResult(job(*worker));
        promise->finish();
    });
    return promise->future();
}

SpellChecker::Spelt SpellChecker::spelt(const QString &word, const QString &language) const
{
    const auto known = m_known.constFind(language);
    const bool isKnown = known != m_known.constEnd() && known->contains(word);
    if ((isKnown && known->value(word)) || isListed(word))
        return Spelt::Right;
    return isKnown ? Spelt::Wrong : Spelt::NotAskedYet;
}

void SpellChecker::ask(const QStringList &words, const QString &language)
{
    QStringList open;
    QSet<QString> &asked = m_asked[language];
    for (const QString &word : words) {
        if (asked.contains(word))
            continue;
        asked.insert(word);
        open.append(word);
    }
    if (open.isEmpty())
        return;
    const QFuture<Answer> future = run<Answer>([open, language](SpellingWorker &worker) -> Answer {
        Dictionary *dictionary = worker.dictionary(language);
        if (!dictionary)
            return std::nullopt;
        QHash<QString, bool> known;
        for (const QString &word : open)
            known.insert(word, dictionary->knows(word));
        return known;
    });
    whenDone(future, this, [this, open, language](const Answer &answer) {
        QHash<QString, bool> &known = m_known[language];
        if (known.size() > mostRemembered)
            known.clear();
        if (!answer)
            m_missing.insert(language);
        for (const QString &word : open) {
            m_asked[language].remove(word);
            known.insert(word, answer ? answer->value(word) : true);
        }
        Q_EMIT answered();
    });
}

QFuture<QStringList> SpellChecker::proposals(const QString &word, const QString &language)
{
    return run<QStringList>([word, language](SpellingWorker &worker) {
        Dictionary *dictionary = worker.dictionary(language);
        return dictionary ? dictionary->proposals(word) : QStringList();
    });
}

QFuture<QStringList> SpellChecker::missingLanguages()
{
    return run<QStringList>([](SpellingWorker &) {
        QStringList missing;
        const QStringList languages = Dictionary::languages();
        for (const QString &language : languages) {
            if (!Dictionary::isInstalled(language))
                missing.append(language);
        }
        return missing;
    });
}

bool SpellChecker::isListed(const QString &word) const
{
    const auto knows = [this](const QString &one) {
        return m_own.contains(one) || m_common.contains(one) || m_names.contains(one);
    };
    const QString listed = listedForm(word);
    return knows(listed) || (listed.endsWith(u's') && knows(listed.chopped(1))); // "Vilstas" of "Vilsta"
}

bool SpellChecker::addsForAll() const
{
    return m_workplace.may(Action::Register);
}

bool SpellChecker::canRemove(const QString &word) const
{
    const QString listed = listedForm(word);
    const auto common = m_common.constFind(listed);
    return m_own.contains(listed)
        || (common != m_common.constEnd()
            && (m_workplace.may(Action::Administer) || common->addedBy == m_workplace.person().login));
}

void SpellChecker::readOwn()
{
    const QStringList own = m_workplace.memory().value(ownWordsKey).split(u'\n', Qt::SkipEmptyParts);
    m_own = QSet<QString>(own.begin(), own.end());
    Q_EMIT listChanged();
}

void SpellChecker::readNames()
{
    const Profile &profile = m_workplace.profile();
    QStringList texts;
    for (const Department &department : profile.departments)
        texts += department.name.texts.values();
    for (const Area &area : profile.areas)
        texts += area.name.texts.values();
    for (const Category &category : profile.categories)
        texts += category.name.texts.values();
    for (const Headline &headline : profile.headlines)
        texts.append(headline.text);
    static const QRegularExpression between(u"[^\\p{L}\\p{M}'’:-]+"_s);
    m_names.clear();
    for (const QString &text : std::as_const(texts)) {
        const QStringList words = text.split(between, Qt::SkipEmptyParts);
        for (const QString &word : words)
            m_names.insert(listedForm(word));
    }
}

void SpellChecker::readList()
{
    whenDone(m_workplace.ask([](Session &session) { return WordList(session).all(); }, Lane::Background), this,
        [this](const Result<QList<ListedWord>> &words) {
            if (!words) {
                qCInfo(spellingLog, "the word list was not read: %s", loggable(words.error()).constData());
                return;
            }
            m_common.clear();
            for (const ListedWord &one : *words)
                m_common.insert(one.word, one);
            Q_EMIT listChanged();
        });
}

void SpellChecker::add(const QString &word)
{
    if (addsForAll())
        changeCommon(word, true);
    else
        changeOwn(listedForm(word), true);
}

void SpellChecker::remove(const QString &word)
{
    if (m_own.contains(listedForm(word)))
        changeOwn(listedForm(word), false);
    else
        changeCommon(word, false);
}

void SpellChecker::changeOwn(const QString &word, bool listed)
{
    if (listed)
        m_own.insert(word);
    else
        m_own.remove(word);
    QStringList own(m_own.begin(), m_own.end());
    own.sort();
    m_workplace.memory().setValue(ownWordsKey, own.join(u'\n'));
    Q_EMIT listChanged();
}

void SpellChecker::changeCommon(const QString &word, bool listed)
{
    const auto job = [word, listed](Session &session) {
        return listed ? WordList(session).add(word) : WordList(session).remove(word);
    };
    whenDone(m_workplace.ask(job), this, [this](const Result<> &done) {
        if (!done)
            Q_EMIT m_workplace.failed(done.error());
        readList();
    });
}

} // namespace lyhord
