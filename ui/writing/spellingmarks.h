#pragma once

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtGui/QTextCursor>

#include <functional>

class QPlainTextEdit;
class QTextBlock;

namespace lyhord {

class SpellChecker;

//! Red waves below what is spelt wrong in a text. Only what has changed is looked at, a moment after the last key and
//! a few milliseconds at a time, so that no key has to wait. The word that is being written is not judged yet.
class SpellingMarks : public QObject
{
    Q_OBJECT
public:
    struct Context
    {
        QString language; //!< ISO 639-1
        QStringList names; //!< words that are right because somebody is called so, in lower case
        friend bool operator==(const Context &, const Context &) = default;
    };
    //! Owned by the edit; context is asked each time something is looked at
    SpellingMarks(SpellChecker &checker, QPlainTextEdit *edit, std::function<Context()> context);
    void lookAgain(); //!< the context may be another

    //! The marked word the cursor stands in or at, selected; else a null cursor
    [[nodiscard]] QTextCursor markedAt(const QTextCursor &cursor) const;
    //! The next marked one after the cursor, from the beginning again after the last; null if there is none
    [[nodiscard]] QTextCursor nextMarked(const QTextCursor &cursor) const;
    [[nodiscard]] qsizetype count() const { return m_marked.size(); }
    [[nodiscard]] bool isSettled() const; //!< all that was written has been judged
    void judgeWritten(); //!< the word that is being written too, at once

Q_SIGNALS:
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void changed(int position, int removed, int added);
    void widen(int from, int to);
    void lookAtAll();
    void look();
    void lookAt(const QTextBlock &block);
    void mark(const QTextCursor &word, bool isBeingWritten);
    void cursorMoved();
    void takeAnswers();
    void show();

    SpellChecker &m_checker;
    QPlainTextEdit *m_edit;
    std::function<Context()> m_askContext;
    Context m_context;
    QList<QTextCursor> m_marked; //!< each selects a word; they move with the text
    QTextCursor m_writing; //!< the wrong word that is not marked yet
    QList<QTextCursor> m_unanswered; //!< in blocks whose words have been asked for
    int m_from = 0; //!< of the text that has to be looked at, to m_to
    int m_to = -1;
    QTimer m_soon;
};

} // namespace lyhord
