#include "ui/writing/snippetdialog.h"

#include "ui/client/workplace.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"
#include "ui/writing/snippetpicker.h"
#include "ui/writing/spellingaid.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

SnippetDialog::SnippetDialog(Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_snippets(snippetsFrom(workplace.memory().value(snippetsKey)))
    , m_list(new QListWidget(this))
    , m_form(new QWidget(this))
    , m_name(new QLineEdit(m_form))
    , m_text(new TextEdit(m_form))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your text blocks"));
    setGuideAnchor(this, u"snippets"_s);
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetDialog::showCurrent);
    connect(m_name, &QLineEdit::textChanged, this, &SnippetDialog::takeOver);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SnippetDialog::takeOver);
    showList();
    m_list->setCurrentRow(m_snippets.isEmpty() ? -1 : 0);
    showCurrent();
}

void SnippetDialog::build()
{
    m_text->setVisibleLines(6, 10);
    new SpellingAid(m_workplace, m_text, [] { return Case(); }); // owned by it
    m_list->setObjectName(u"snippets"_s);
    m_list->setMinimumWidth(200);
    auto *list = new Field(tr("Text &blocks"), m_list, u"snippets"_s, this);
    auto *name = new Field(tr("&Name"), m_name, u"name"_s, m_form);
    auto *text = new Field(tr("Te&xt"), m_text, u"text"_s, m_form);
    text->setHint(tr("What stands in braces is filled in when it is inserted."));
    auto *fields = new QPushButton(tr("Insert a &field"), m_form);
    fields->setObjectName(u"insertField"_s);
    fields->setAutoDefault(false);
    auto *menu = new QMenu(fields);
    for (const QString &field : snippetFields(m_workplace.language()))
        menu->addAction(u'{' + field + u'}', this, [this, field] { insertField(field); });
    giveMenu(fields, menu);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(name);
    form->addWidget(text, 1);
    form->addWidget(fields, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton(tr("&Add"), u"addSnippet"_s, &SnippetDialog::add));
    buttons->addWidget(m_remove = addButton(tr("&Remove"), u"removeSnippet"_s, &SnippetDialog::remove));
    buttons->addWidget(m_takeBack = addButton(tr("&Take it back"), u"takeBackSnippet"_s, &SnippetDialog::takeBack));
    buttons->addWidget(m_up = addButton(tr("Move &up"), u"snippetUp"_s, &SnippetDialog::moveUp));
    buttons->addWidget(m_down = addButton(tr("Move &down"), u"snippetDown"_s, &SnippetDialog::moveDown));
    buttons->addStretch();
    auto *close = new QDialogButtonBox(this);
    connect(
        close->addButton(tr("&Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
    m_takeBack->hide();
    auto *both = new QHBoxLayout;
    both->addWidget(list, 1);
    both->addWidget(m_form, 2);
    auto *how = new QLabel(tr("Ctrl+Space inserts one where an answer is written."), this);
    how->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(how);
    column->addLayout(both, 1);
    column->addLayout(buttons);
    column->addWidget(close);
    setMinimumSize(620, 380);
}

QPushButton *SnippetDialog::addButton(const QString &text, const QString &name, void (SnippetDialog::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void SnippetDialog::showList()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Snippet &one : std::as_const(m_snippets))
        m_list->addItem(one.name);
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
}

void SnippetDialog::showCurrent()
{
    if (m_quiet)
        return;
    const int row = m_list->currentRow();
    const QScopedValueRollback quiet(m_quiet, true);
    m_name->setText(row < 0 ? QString() : m_snippets.at(row).name);
    m_text->setPlainText(row < 0 ? QString() : m_snippets.at(row).text);
    m_form->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_snippets.size());
}

void SnippetDialog::takeOver()
{
    const int row = m_list->currentRow();
    if (m_quiet || row < 0)
        return;
    m_removedFrom = -1;
    m_takeBack->hide();
    m_snippets[row] = { m_name->text().simplified(), m_text->toPlainText() };
    m_list->item(row)->setText(m_snippets.at(row).name);
    store();
}

void SnippetDialog::add()
{
    const int row = m_list->currentRow() + 1;
    m_snippets.insert(row, Snippet{ tr("New text block"), {} });
    showList();
    m_list->setCurrentRow(row);
    showCurrent();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SnippetDialog::remove()
{
    m_removedFrom = m_list->currentRow();
    m_removed = m_snippets.takeAt(m_removedFrom);
    m_takeBack->show();
    showList();
    showCurrent();
    store();
    m_takeBack->setFocus(Qt::OtherFocusReason);
}

void SnippetDialog::takeBack()
{
    m_snippets.insert(qMin(qsizetype(m_removedFrom), m_snippets.size()), m_removed);
    m_takeBack->hide();
    showList();
    m_list->setCurrentRow(m_removedFrom);
    showCurrent();
    store();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SnippetDialog::move(int rows)
{
    const int row = m_list->currentRow();
    m_snippets.move(row, row + rows);
    showList();
    m_list->setCurrentRow(row + rows);
    showCurrent();
    store();
}

//! One without name or text is not kept
void SnippetDialog::store()
{
    m_workplace.memory().setValue(snippetsKey, toStored(m_snippets));
}

void SnippetDialog::insertField(const QString &field)
{
    m_text->insertPlainText(u'{' + field + u'}');
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace lyhord
