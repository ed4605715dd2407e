#include "ui/widgets/askline.h"

#include "ui/widgets/donebykey.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/style.h"

#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace lyhord {
namespace {
constexpr int usualLetters = 60; //!< of a line; with less room it is narrower
constexpr QSize sizeWithList{ 900, 420 };
}

AskLine::AskLine(const QString &title, const QString &label, QWidget *parent)
    : AskLine(title, label, new QLineEdit, parent)
{
}

AskLine::AskLine(const QString &title, const QString &label, QLineEdit *line, QWidget *parent)
    : QDialog(parent)
    , m_line(line)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *field = new Field(
        label, m_line, QStringLiteral("line"), this); // before the buttons: the keyboard begins here
    auto *buttons = new QDialogButtonBox(this);
    m_button = buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    m_button->setProperty(primaryProperty, true);
    m_button->setDefault(true);
    m_button->setEnabled(false);
    pressByCtrlEnter(m_button);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(field);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * usualLetters, sizeHint().height());
    connect(m_line, &QLineEdit::textChanged, this, [this] { m_button->setEnabled(!text().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_line->setFocus(Qt::OtherFocusReason); // made before the dialog, it would come after its buttons
}

void AskLine::setText(const QString &text)
{
    m_line->setText(text);
    m_line->selectAll();
}

void AskLine::makeRoomForList(const QString &rememberedAs)
{
    const QString key = QStringLiteral("%1/size").arg(rememberedAs);
    const QSize room = parentWidget() ? parentWidget()->window()->size() : sizeWithList;
    const QSize remembered = QSettings().value(key).toSize();
    resize((remembered.isValid() ? remembered : sizeWithList).boundedTo(room));
    connect(this, &QDialog::finished, this, [this, key, first = size()] {
        if (size() != first) // else it was only made to fit
            QSettings().setValue(key, size());
    });
}

void AskLine::setButton(const QString &word)
{
    m_button->setText(word);
}

QString AskLine::text() const
{
    return m_line->text().trimmed();
}

} // namespace lyhord
