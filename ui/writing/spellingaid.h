#pragma once

#include "core/model/case.h"
#include "ui/writing/spellingmarks.h"

#include <QtCore/QObject>

#include <functional>

class QMenu;
class QPlainTextEdit;

namespace lyhord {

class SpellChecker;
class Workplace;

//! How a text is spelt: its red waves, what is proposed instead of a word (F7 goes from one to the next), and which
//! language it is in: the case's, else the screen's, unless another one was chosen for what stands in the field
class SpellingAid : public QObject
{
    Q_OBJECT
public:
    using About = std::function<Case()>;
    SpellingAid(Workplace &workplace, QPlainTextEdit *edit, About about); //!< owned by the edit
    [[nodiscard]] const SpellingMarks &marks() const { return *m_marks; }
    void toNextWord(); //!< the wrong word at the cursor, or the next, with its proposals below it

    using Proposed = std::function<void(const QTextCursor &word, const QStringList &proposals)>;
    //! At once with a null cursor where no wrong word is
    void whenProposed(const QTextCursor &place, const Proposed &then);
    //! What can be done about a word (null: none is wrong) and the language
    void addTo(QMenu *menu, const QTextCursor &place, const QTextCursor &word, const QStringList &proposals);
    [[nodiscard]] QString language() const; //!< that the words are looked up in

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] SpellingMarks::Context context() const;
    void propose(const QTextCursor &word, const Proposed &then);
    void showProposals(const QTextCursor &word, const QStringList &proposals);
    void addWord(QMenu *menu, const QTextCursor &word, const QStringList &proposals);
    void addLanguages(QMenu *menu);
    void choose(const QString &language);
    void replace(const QTextCursor &word, const QString &wrong, const QString &with);
    void say(const QString &sentence);
    [[nodiscard]] QString noDictionary() const;

    Workplace &m_workplace;
    QPlainTextEdit *m_edit;
    About m_about;
    SpellChecker &m_checker;
    SpellingMarks *m_marks;
    QString m_chosen; //!< language; empty: the case's
    QString m_chosenFor; //!< number of the case whose text it was chosen for
    bool m_waiting = false; //!< F7 was pressed before all was judged
};

} // namespace lyhord
