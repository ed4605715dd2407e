#pragma once

#include "core/rules/snippet.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace lyhord {

class TextEdit;
class Workplace;

//! The person's own text blocks: add, change, remove, put in order. What is changed is remembered at once, so there is
//! nothing to confirm and nothing to lose. Deletes itself.
class SnippetDialog : public QDialog
{
    Q_OBJECT
public:
    SnippetDialog(Workplace &workplace, QWidget *parent);

private:
    void build();
    QPushButton *addButton(const QString &text, const QString &name, void (SnippetDialog::*slot)());
    void showList();
    void showCurrent();
    void takeOver();
    void add();
    void remove();
    void takeBack();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int rows);
    void store();
    void insertField(const QString &field);

    Workplace &m_workplace;
    QList<Snippet> m_snippets;
    Snippet m_removed;
    int m_removedFrom = -1;
    bool m_quiet = false;
    QListWidget *m_list;
    QWidget *m_form;
    QLineEdit *m_name;
    TextEdit *m_text;
    QPushButton *m_remove = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace lyhord
