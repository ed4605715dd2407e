#include "ui/shell/signaturedialog.h"

#include "ui/client/formdraft.h"
#include "ui/client/workplace.h"
#include "ui/widgets/donebykey.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textedit.h"
#include "ui/writing/writingaid.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

namespace lyhord {

SignatureDialog::SignatureDialog(Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_text(new TextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your signature"));
    setGuideAnchor(this, QStringLiteral("signature"));
    m_text->setVisibleLines(3, 5);
    m_text->setPlainText(workplace.memory().value(signatureKey));
    auto *field = new Field(tr("&Below the answers you write"), m_text, QStringLiteral("signature"), this);
    field->setHint(tr("It follows you to every workstation. Leave it empty if you want none."));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setProperty(primaryProperty, true);
    pressByCtrlEnter(save);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(field);
    column->addWidget(buttons);
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    helpWritingIn(this, workplace, [] { return Case(); });
    (new FormDraft(workplace.drafts(), this))->begin({ .kind = draftkind::signature });
}

void SignatureDialog::accept()
{
    QDialog::accept();
    m_workplace.memory().setValue(signatureKey, signature());
}

QString SignatureDialog::signature() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace lyhord
