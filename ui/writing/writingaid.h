#pragma once

#include "core/rules/snippet.h"

#include <QtCore/QObject>

#include <functional>

class QPlainTextEdit;

namespace lyhord {

class Workplace;

//! What helps writing a text: the person's own text blocks (Ctrl+Space, or the context menu), filled in from the case
class WritingAid : public QObject
{
    Q_OBJECT
public:
    //! What the text is about as it stands now; a case that is not registered has no number. Its language is that of
    //! the letter.
    using About = std::function<Case()>;
    WritingAid(Workplace &workplace, QPlainTextEdit *edit, About about); //!< owned by the edit
    void openSnippets();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &position);
    void insert(const Snippet &snippet);

    Workplace &m_workplace;
    QPlainTextEdit *m_edit;
    About m_about;
};

//! For every text of several lines in a form
void helpWritingIn(QWidget *form, Workplace &workplace, const WritingAid::About &about);

} // namespace lyhord
