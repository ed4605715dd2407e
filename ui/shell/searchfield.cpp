#include "ui/shell/searchfield.h"

#include "core/services/casedesk.h"
#include "ui/common/symbols.h"
#include "ui/common/words.h"
#include "ui/common/workplace.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QStyledItemDelegate>

#include <chrono>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr int shownHits = 12;
constexpr int leastLetters = 2;
constexpr auto typingPause = 150ms;
constexpr int symbolSize = 16;
constexpr int snippetRole = Qt::UserRole + 1;
constexpr int symbolRole = Qt::UserRole + 2;
constexpr int numberRole = Qt::UserRole + 3;

QString plain(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3)).simplified();
}

//! What tells one case from another of the same headline
QString belowHeadline(const SearchHit &hit)
{
    const QString found = plain(hit.snippet);
    return found.isEmpty() || found == hit.submitterName ? whoseAndWhen(hit)
                                                         : u"%1  ·  %2"_s.arg(whoseAndWhen(hit), found);
}

//! Two lines for each hit: number and headline, and below whose it is, from when, and where the words were found
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool two = !index.data(snippetRole).toString().isEmpty();
        return { 200, option.fontMetrics.height() * (two ? 2 : 1) + 2 * space::unit };
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::instance();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.chosen());
        QRect inside = option.rect.adjusted(space::unit, space::unit, -space::unit, -space::unit);
        const int line = option.fontMetrics.height();
        paintSymbol(*painter, QRect(inside.left(), inside.top() + (line - symbolSize) / 2, symbolSize, symbolSize),
            Icon(index.data(symbolRole).toInt()), theme.muted());
        inside.adjust(symbolSize + space::unit, 0, 0, 0);
        painter->setPen(theme.text(Tone::Neutral));
        painter->drawText(QRect(inside.left(), inside.top(), inside.width(), line), Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        painter->setPen(theme.muted());
        painter->drawText(QRect(inside.left(), inside.top() + line, inside.width(), line), Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data(snippetRole).toString(), Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

} // namespace

SearchField::SearchField(Workplace &workplace, QWidget *parent)
    : QLineEdit(parent)
    , m_workplace(workplace)
    , m_hits(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_hits, this))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search: number, word or name (Ctrl+K)"));
    // the symbol is painted: as an action it would be a nameless button that the keyboard cannot reach
    setTextMargins(symbolSize + space::unit, 0, 0, 0);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownHits + 1);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new HitDelegate(m_completer));
    m_completer->popup()->setAccessibleName(tr("What was found"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_completer->popup()->setCurrentIndex({}); // chosen among the hits of other words
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchField::take);
}

//! The line of the hits the arrow keys have gone to
QModelIndex SearchField::chosenHit() const
{
    const QAbstractItemView *popup = m_completer->popup();
    return popup->isVisible() ? popup->selectionModel()->selectedIndexes().value(0) : QModelIndex();
}

void SearchField::goToHit(const QString &number)
{
    QAbstractItemView *popup = m_completer->popup();
    const QModelIndexList known = number.isEmpty()
        ? QModelIndexList()
        : popup->model()->match(popup->model()->index(0, 0), numberRole, number, 1, Qt::MatchExactly);
    popup->setCurrentIndex(known.value(0));
}

void SearchField::take(const QModelIndex &hit)
{
    const QString number = hit.data(numberRole).toString();
    const QString words = text().trimmed();
    stopSearching();
    if (number.isEmpty())
        Q_EMIT listWished(words);
    else
        Q_EMIT numberChosen(number);
}

//! What is still on its way is not shown any more
void SearchField::stopSearching()
{
    m_pause.stop();
    ++m_generation;
    m_completer->popup()->hide();
}

void SearchField::search()
{
    const QString words = text().trimmed();
    const int generation = ++m_generation;
    if (words.size() < leastLetters) {
        m_completer->popup()->hide();
        return;
    }
    whenDone(m_workplace.ask([words](Office &office) { return office.cases().search(words, shownHits); }), this,
        [this, generation](const Result<SearchHits> &hits) {
            if (generation != m_generation)
                return;
            if (hits)
                show(*hits);
            else
                Q_EMIT failed(hits.error());
        });
}

void SearchField::show(const SearchHits &hits)
{
    const QString chosen = chosenHit().data(numberRole).toString();
    m_hits->clear();
    for (const SearchHit &hit : hits.hits) {
        const QString headline = hit.secret && hit.headline.isEmpty() ? tr("Secret case") : hit.headline;
        //: a hit of a search: number and headline of a case
        auto *item = new QStandardItem(tr("%1  %2").arg(hit.number, headline));
        item->setData(belowHeadline(hit), snippetRole);
        item->setData(int(hit.secret ? Icon::Secret : iconOf(hit.status)), symbolRole);
        item->setData(hit.number, numberRole);
        item->setToolTip(inWords(hit.status));
        m_hits->appendRow(item);
    }
    if (hits.more || hits.hits.isEmpty()) {
        auto *last = new QStandardItem(
            hits.hits.isEmpty() ? tr("No case has this.") : tr("Show all that fits in the list (Enter)"));
        if (hits.hits.isEmpty())
            last->setData(tr("Try fewer or whole words, a part of the number, or the telephone number."), snippetRole);
        last->setData(int(Icon::Search), symbolRole);
        last->setEnabled(!hits.hits.isEmpty());
        m_hits->appendRow(last);
    }
    if (!hasFocus())
        return;
    m_completer->complete();
    goToHit(chosen);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintSymbol(painter, QRect(space::unit, (height() - symbolSize) / 2, symbolSize, symbolSize), Icon::Search,
        Theme::instance().muted());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && text().trimmed().size() >= leastLetters) {
        take(chosenHit());
        return;
    }
    if (event->key() == Qt::Key_Down && m_hits->rowCount() > 0 && !text().trimmed().isEmpty()) {
        m_completer->complete();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        const bool wasOpen = m_completer->popup()->isVisible();
        stopSearching();
        if (!wasOpen)
            clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace lyhord
