#pragma once

#include <QtWidgets/QDialog>

namespace lyhord {

class TextEdit;

//! What somebody writes to a report before it goes; may be empty. Deletes itself.
class CommentDialog : public QDialog
{
    Q_OBJECT
public:
    CommentDialog(const QString &comment, QWidget *parent);
    [[nodiscard]] QString comment() const;

private:
    TextEdit *m_text;
};

} // namespace lyhord
