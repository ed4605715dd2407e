#pragma once

#include "core/rules/snippet.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>
#include <QtWidgets/QWidget>

#include <functional>

class QMenu;
class QPlainTextEdit;

namespace lyhord {

class SpellingAid;
class Workplace;

//! What helps writing a text: how it is spelt (F7), and the person's own text blocks (Ctrl+Space), filled in from the
//! case; both in the context menu too
class WritingAid : public QObject
{
    Q_OBJECT
public:
    //! What the text is about as it stands now; a case that is not registered has no number. Its language is that of
    //! the letter.
    using About = std::function<Case()>;
    WritingAid(Workplace &workplace, QPlainTextEdit *edit, About about); //!< owned by the edit
    void openSnippets();
    [[nodiscard]] const SpellingAid &spelling() const { return *m_spelling; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &position);
    void insert(const Snippet &snippet);

    Workplace &m_workplace;
    QPlainTextEdit *m_edit;
    About m_about;
    SpellingAid *m_spelling;
};

//! For every text of several lines in a form
void helpWritingIn(QWidget *form, Workplace &workplace, const WritingAid::About &about);

} // namespace lyhord
