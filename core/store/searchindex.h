#pragma once

#include "core/db/databasekind.h"
#include "core/model/query.h"
#include "core/model/result.h"
#include "core/store/searchtext.h"

#include <QtCore/QList>

namespace lyhord {

class Database;
class FoundCases;
struct NumberSought;
namespace caselist {
struct VisibleCases;
struct TextCondition;
}

//! The statements, for the test that looks at their plans
namespace searchstatements {
//! A case number's beginning
[[nodiscard]] QString byNumber(const caselist::VisibleCases &visible);
//! Fifty whole numbers
[[nodiscard]] QString byNumbers(const caselist::VisibleCases &visible);
[[nodiscard]] QString byPhone(DatabaseKind kind, const caselist::VisibleCases &visible);
[[nodiscard]] QString byWords(
    DatabaseKind kind, const caselist::VisibleCases &visible, searchtext::Marks marks = searchtext::Marks::Matter);
[[nodiscard]] QString withBeginning(DatabaseKind kind, const caselist::VisibleCases &visible);
//! source: a SELECT of ids
[[nodiscard]] QString submitted(DatabaseKind kind, const caselist::VisibleCases &visible, const QString &source);
} // namespace searchstatements

//! Cases with a word
struct WordHits
{
    qint64 cases = 0; //!< about, of a common word: the newest are counted
    QList<qint64> open; //!< ids of those among the newest that are open, newest first
};

//! An open case with its words, for comparing them
struct OpenText
{
    CaseRow row;
    QString text; //!< as far as the viewer may read it
};

//! A case with who submitted it
struct SubmittedCase
{
    CaseRow row;
    Submitter who; //!< name and e-mail address only
};

//! Finds cases by what a person types (R102): parts of their numbers, telephone numbers however written, words of
//! headline, text, answers and what was written since, names, e-mail and postal addresses. å, ä and ö are letters of
//! their own. A secret case is found by its number only, and names and contact not at all, by those without the right.
class SearchIndex
{
public:
    explicit SearchIndex(Database &db);

    //! By number first, then by telephone, then by words from two letters on, newest first, the last of which may be a
    //! beginning; where that is few, what differs only by marks follows.
    [[nodiscard]] Result<SearchHits> search(const QString &text, const AccessScope &scope, int limit);
    //! What is only near the words: each may be a beginning, in which case the words are still those typed, and then
    //! each may be spelt otherwise; newest first in both. Not those that were found already, by their numbers.
    //! On a server a slip in the first letters of a word is not seen, nor are words of answers respelt.
    [[nodiscard]] Result<SearchHits> searchNear(
        const QString &text, const AccessScope &scope, int limit, const QStringList &alreadyFound);
    //! The cases search() finds as a condition of a list
    [[nodiscard]] Result<caselist::TextCondition> condition(const QString &text, const AccessScope &scope);
    //! Cases with a word that begins so, in headline or text; the open ones as far as the viewer may find them
    [[nodiscard]] Result<WordHits> withBeginning(const QString &beginning, const AccessScope &scope);
    //! How many cases there are or have been, about
    [[nodiscard]] Result<qint64> caseCount();
    //! By the ids of withBeginning(), in the same order
    [[nodiscard]] Result<QList<OpenText>> openTexts(const QList<qint64> &ids, const AccessScope &scope);
    //! Cases of exactly this telephone number, however written, newest first; none that is secret, whoever asks
    [[nodiscard]] Result<QList<SubmittedCase>> withPhone(const QString &phone, const AccessScope &scope, int limit);
    //! The same of cases with all these words in name or contact
    [[nodiscard]] Result<QList<SubmittedCase>> withPerson(const QString &words, const AccessScope &scope, int limit);

private:
    struct HitOfCase
    {
        qint64 id = 0;
        SearchHit hit;
        QString address; //!< where the viewer may read it
    };
    [[nodiscard]] Result<> addByNumber(const QString &text, FoundCases &found);
    [[nodiscard]] Result<> addByPhone(const QString &text, FoundCases &found);
    [[nodiscard]] Result<> addByWords(const QString &text, searchtext::Manner manner, FoundCases &found);
    [[nodiscard]] Result<> addFromServer(
        const QString &match, const searchtext::WantedWords &wanted, searchtext::Manner manner, FoundCases &found);
    [[nodiscard]] Result<> addWithSnippets(
        const QList<HitOfCase> &hits, const searchtext::WantedWords &wanted, FoundCases &found);
    [[nodiscard]] Result<QStringList> numbersMeant(const NumberSought &sought);
    [[nodiscard]] Result<QString> numberPrefix();
    [[nodiscard]] Result<QList<SubmittedCase>> submitted(
        const QString &source, const QVariantList &values, const AccessScope &scope, int limit);
    Database &m_db;
};

} // namespace lyhord
