#include "ui/writing/snippetpicker.h"

#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pickerWidth = 420;
constexpr int listHeight = 180;
}

SnippetPicker::SnippetPicker(const QList<Snippet> &snippets, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_all(snippets)
    , m_typed(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"snippetPicker"_s);
    setAccessibleName(tr("Insert a text block"));
    setFrameShape(QFrame::StyledPanel);
    m_typed->setPlaceholderText(tr("A part of its name"));
    m_typed->setAccessibleName(tr("A part of the text block's name"));
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("Text blocks"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(listHeight);
    m_list->setUniformItemSizes(true);
    m_empty->setWordWrap(true);
    auto *manage = new QPushButton(tr("Your text &blocks…"), this);
    manage->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addWidget(manage, 0, Qt::AlignLeft);
    setFixedWidth(pickerWidth);
    connect(m_typed, &QLineEdit::textChanged, this, &SnippetPicker::showMatching);
    connect(m_typed, &QLineEdit::returnPressed, this, &SnippetPicker::choose);
    connect(m_list, &QListWidget::itemClicked, this, &SnippetPicker::choose);
    connect(manage, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT manageWished();
    });
    showMatching();
}

void SnippetPicker::openAt(const QPoint &place)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())),
        qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void SnippetPicker::showMatching()
{
    m_shown = matching(m_all, m_typed->text());
    m_list->clear();
    for (const Snippet &one : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(one.name, m_list);
        item->setToolTip(one.text);
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    m_list->setVisible(!m_shown.isEmpty());
    m_empty->setVisible(m_shown.isEmpty());
    m_empty->setText(m_all.isEmpty()
            ? tr("You have no text blocks yet. Write what you often write once, and give it a name.")
            : tr("None of your text blocks has that in its name or text."));
}

void SnippetPicker::choose()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Snippet snippet = m_shown.at(row);
    close();
    Q_EMIT chosen(snippet);
}

//! The arrows go through the list while one types
bool SnippetPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lyhord
