#pragma once

#include "core/rules/snippet.h"

#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace lyhord {

inline const QString snippetsKey = QStringLiteral("snippets"); //!< in the person's settings

//! The person's text blocks below the cursor: a part of a name is typed, Return inserts. Deletes itself.
class SnippetPicker : public QFrame
{
    Q_OBJECT
public:
    SnippetPicker(const QList<Snippet> &snippets, QWidget *parent);
    void openAt(const QPoint &place); //!< in global coordinates

Q_SIGNALS:
    void chosen(const lyhord::Snippet &snippet);
    void manageWished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatching();
    void choose();

    QList<Snippet> m_all;
    QList<Snippet> m_shown;
    QLineEdit *m_typed;
    QListWidget *m_list;
    QLabel *m_empty;
};

} // namespace lyhord
