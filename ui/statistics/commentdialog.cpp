#include "ui/statistics/commentdialog.h"

#include "ui/widgets/donebykey.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

namespace lyhord {

CommentDialog::CommentDialog(const QString &comment, QWidget *parent)
    : QDialog(parent)
    , m_text(new TextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Comment on the report"));
    m_text->setPlainText(comment);
    m_text->setVisibleLines(5, 8);
    auto *field = new Field(tr("Co&mment"), m_text, QStringLiteral("comment"), this);
    field->setHint(tr("It stands on the report's first page and in its letter."));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setProperty(primaryProperty, true);
    keep->setDefault(true);
    pressByCtrlEnter(keep);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(field);
    column->addWidget(buttons);
    setMinimumWidth(480);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString CommentDialog::comment() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace lyhord
