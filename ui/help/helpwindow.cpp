#include "ui/help/helpwindow.h"

#include "resources/icons/icons.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QSignalBlocker>
#include <QtCore/QUrl>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtGui/QTextBlock>

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr QSize firstSize{ 900, 700 };
constexpr int contentsWidth = 270;
constexpr int sectionRole = Qt::UserRole;
const QString geometryKey = u"guide/geometry"_s;

//! A list to read needs air between its lines
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(space::unit, space::unit + space::tiny);
    }
};

} // namespace

HelpWindow::HelpWindow(const Guide &guide, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_guide(guide)
    , m_back(new QPushButton(icon(Icon::Left), {}, this))
    , m_forward(new QPushButton(icon(Icon::Right), {}, this))
    , m_search(new QLineEdit(this))
    , m_left(new QStackedWidget(this))
    , m_contents(new QTreeWidget(m_left))
    , m_hits(new QListWidget(m_left))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowIcon(applicationIcon());
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    build();
    fillContents();
    connectParts();
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray())) { // beside the queues, which stay in sight
        const QRect room = screen()->availableGeometry();
        resize(firstSize.boundedTo(room.size()));
        move(room.right() - width(), room.top());
    }
}

void HelpWindow::build()
{
    m_back->setObjectName(u"guideBack"_s);
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back to what was read before (Alt+Left)"));
    m_forward->setObjectName(u"guideForward"_s);
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward again (Alt+Right)"));
    m_search->setObjectName(u"guideSearch"_s);
    m_search->setToolTip(tr("Ctrl+F"));
    new ClearButton(m_search);
    m_contents->setObjectName(u"guideContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setTabKeyNavigation(false);
    m_contents->setItemDelegate(new RoomyDelegate(m_contents));
    m_contents->setRootIsDecorated(true);
    m_contents->setUniformRowHeights(true);
    m_contents->setTextElideMode(Qt::ElideNone);
    m_contents->header()->setStretchLastSection(false);
    m_contents->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_hits->setObjectName(u"guideHits"_s);
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setTabKeyNavigation(false);
    m_hits->setItemDelegate(new RoomyDelegate(m_hits));
    m_hits->setWordWrap(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"guideText"_s);
    m_text->setAccessibleName(tr("The guide"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::wide);
    m_text->document()->setIndentWidth(space::page);
    m_left->addWidget(m_contents);
    m_left->addWidget(m_hits);

    auto *top = new QHBoxLayout;
    top->addWidget(m_back, 0, Qt::AlignBottom);
    top->addWidget(m_forward, 0, Qt::AlignBottom);
    top->addWidget(new Field(tr("&Search the guide"), m_search, u"guideSearch"_s, this, Field::Side::Left), 1);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_left);
    columns->addWidget(m_text);
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 1);
    columns->setSizes({ contentsWidth, firstSize.width() - contentsWidth });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    column->addLayout(top);
    column->addWidget(columns, 1);
    setTabOrder(m_back, m_forward);
    setTabOrder(m_forward, m_search);
}

void HelpWindow::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openHit(qMax(0, m_hits->currentRow())); });
    connect(m_hits, &QListWidget::currentRowChanged, this, &HelpWindow::openHit);
    connect(m_hits, &QListWidget::itemActivated, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            go(item->data(0, sectionRole).toInt());
    });
    connect(m_contents, &QTreeWidget::itemActivated, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const int section = m_guide.indexOf(link.fragment()); section >= 0)
            go(section);
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        render();
        if (m_place >= 0)
            scrollTo(m_history.at(m_place));
    });
    const auto shortcut = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
    shortcut(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void HelpWindow::fillContents()
{
    QTreeWidgetItem *chapter = nullptr;
    for (int i = 0; i < m_guide.sections().size(); ++i) {
        const GuideSection &section = m_guide.sections().at(i);
        auto *item = section.level == 1 || !chapter ? new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(chapter);
        if (section.level == 1)
            chapter = item;
        item->setText(0, section.title);
        item->setData(0, sectionRole, i);
        m_items.append(item);
    }
}

// --- where one is

void HelpWindow::open(const QString &anchor)
{
    m_search->clear();
    const int section = qMax(0, m_guide.indexOf(anchor));
    go(section);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QWidget::show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
    scrollTo(section); // anew: only a window that is shown knows how wide its text is
}

QString HelpWindow::anchor() const
{
    return m_place < 0 ? QString() : m_guide.sections().at(m_history.at(m_place)).anchor;
}

void HelpWindow::go(int section)
{
    if (m_guide.sections().isEmpty())
        return;
    if (m_place < 0 || m_history.at(m_place) != section) {
        m_history.resize(m_place + 1);
        m_history.append(section);
        m_place = m_history.size() - 1;
    }
    show(section);
}

void HelpWindow::step(int places)
{
    const qsizetype wanted = m_place + places;
    if (wanted < 0 || wanted >= m_history.size())
        return;
    m_place = wanted;
    show(m_history.at(m_place));
}

void HelpWindow::show(int section)
{
    enableSteps();
    const GuideSection &shown = m_guide.sections().at(section);
    //: title of the guide's window
    setWindowTitle(tr("%1 – Guide to Lyhörd").arg(shown.title));
    markInContents(section);
    if (const int chapter = m_guide.chapterOf(section); chapter != m_chapter) {
        m_chapter = chapter;
        render();
    }
    scrollTo(section);
}

//! The button that had the keyboard may be the one that has nothing more to do
void HelpWindow::enableSteps()
{
    const bool hadFocus = m_back->hasFocus() || m_forward->hasFocus();
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_history.size());
    if (hadFocus && !m_back->hasFocus() && !m_forward->hasFocus())
        m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::markInContents(int section)
{
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(m_items.at(section));
    m_contents->scrollToItem(m_items.at(section));
}

// --- what is read

void HelpWindow::render()
{
    if (m_chapter < 0)
        return;
    int end = m_chapter + 1;
    while (end < m_guide.sections().size() && m_guide.sections().at(end).level > 1)
        ++end;
    m_text->document()->setDefaultStyleSheet(styleSheet());
    m_text->setHtml(htmlOf(m_guide, m_chapter, end));
}

QString HelpWindow::styleSheet() const
{
    const Theme &theme = Theme::instance();
    return u"h1 { margin-top: 0px; margin-bottom: 12px } h2 { margin-top: 22px; margin-bottom: 6px } "
           "h3 { margin-top: 16px; margin-bottom: 4px } p { margin-top: 0px; margin-bottom: 8px } "
           "li { margin-bottom: 4px } a { color: %1 } table { margin-bottom: 10px; margin-top: 4px } "
           "th { background-color: %2; padding: 5px; text-align: left } td { padding: 5px } "
           "blockquote { background-color: %2; margin-left: 0px; margin-right: 0px } "
           "code { background-color: %2; font-family: monospace }"_s.arg(
               theme.text(Tone::Accent).name(), theme.fill(Tone::Neutral).name());
}

//! Headings stand in the text in the order of the sections
void HelpWindow::scrollTo(int section)
{
    int left = section - m_chapter;
    QTextBlock block = m_text->document()->begin();
    for (; block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && left-- == 0)
            break;
    }
    if (!block.isValid())
        return;
    m_text->setTextCursor(QTextCursor(block));
    const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(block);
    m_text->verticalScrollBar()->setValue(section == m_chapter ? 0 : qMax(0, int(place.top()) - space::unit));
}

// --- the search

void HelpWindow::search(const QString &words)
{
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    m_text->setExtraSelections({});
    const bool asked = !words.trimmed().isEmpty();
    m_left->setCurrentWidget(asked ? static_cast<QWidget *>(m_hits) : m_contents);
    if (!asked)
        return;
    const QList<GuideHit> hits = m_guide.find(words);
    for (const GuideHit &hit : hits) {
        const GuideSection &section = m_guide.sections().at(hit.section);
        const QString chapter = m_guide.sections().at(m_guide.chapterOf(hit.section)).title;
        const QString title = section.level == 1 ? section.title : chapter + u" › "_s + section.title;
        auto *item = new QListWidgetItem(title + u'\n' + hit.excerpt, m_hits);
        item->setData(sectionRole, hit.section);
    }
    if (hits.isEmpty()) {
        auto *none = new QListWidgetItem(tr("The guide does not have these words. Try fewer, or others."), m_hits);
        none->setFlags(Qt::ItemIsEnabled);
        none->setData(sectionRole, -1);
    }
}

void HelpWindow::openHit(int row)
{
    const QListWidgetItem *hit = m_hits->item(row);
    const int section = hit ? hit->data(sectionRole).toInt() : -1;
    if (section < 0)
        return;
    {
        const QSignalBlocker quiet(m_hits);
        m_hits->setCurrentRow(row);
    }
    go(section);
    mark(m_search->text());
}

void HelpWindow::mark(const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : wanted) {
        QTextCursor at(m_text->document());
        while (!(at = m_text->document()->find(word, at)).isNull()) {
            QTextEdit::ExtraSelection found;
            found.cursor = at;
            found.format.setBackground(Theme::instance().fill(Tone::Soon));
            found.format.setFontWeight(QFont::Bold);
            marks.append(found);
        }
    }
    m_text->setExtraSelections(marks);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_search->hasFocus() && m_left->currentWidget() == m_hits) {
        m_hits->setFocus(Qt::OtherFocusReason);
        openHit(qMax(0, m_hits->currentRow()));
    } else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_text->setFocus(Qt::OtherFocusReason);
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace lyhord
