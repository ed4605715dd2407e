#include "ui/widgets/clearbutton.h"

#include "resources/icons/icons.h"
#include "ui/widgets/style.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLineEdit>

namespace lyhord {
namespace {
constexpr int side = 24;
constexpr int inset = 4;
constexpr int symbolSize = 14;
}

ClearButton::ClearButton(QLineEdit *field)
    : QPushButton(field)
    , m_field(field)
{
    setProperty(flatProperty, true);
    setIcon(lyhord::icon(Icon::Cancel));
    setIconSize({ symbolSize, symbolSize });
    setAccessibleName(tr("Empty the field"));
    setToolTip(tr("Empty the field"));
    setCursor(Qt::ArrowCursor);
    setAutoDefault(false);
    field->setTextMargins(0, 0, side, 0);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &ClearButton::showFor);
    connect(this, &QPushButton::clicked, field, [field] {
        field->setFocus(Qt::OtherFocusReason);
        field->clear();
        Q_EMIT field->textEdited({});
    });
    showFor(field->text());
}

void ClearButton::showFor(const QString &text)
{
    place();
    setVisible(!text.isEmpty());
}

void ClearButton::place()
{
    setGeometry(m_field->width() - side - inset, (m_field->height() - side) / 2, side, side);
}

bool ClearButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

} // namespace lyhord
