#include "ui/shell/searchfield.h"

#include "ui/client/workplace.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/typingpause.h"
#include "ui/widgets/words.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QStyledItemDelegate>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int shownHits = 12;
constexpr int symbolSize = 16;
constexpr int snippetRole = Qt::UserRole + 1;
constexpr int symbolRole = Qt::UserRole + 2;
constexpr int numberRole = Qt::UserRole + 3;
constexpr int messageRole = Qt::UserRole + 4;
constexpr int keyRole = Qt::UserRole + 5; // what tells one line from the others
constexpr qsizetype placeForMessages = 4;

QString plain(QString snippet)
{
    return withoutMarks(std::move(snippet)).simplified();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

//! What tells one case from another of the same headline
QString belowHeadline(const SearchHit &hit)
{
    const QString found = plain(hit.snippet);
    return joined({ whoseAndWhen(hit), found == hit.submitterName ? QString() : found });
}

QString belowSubject(const InboxHit &hit)
{
    const QString found = plain(hit.snippet);
    return joined({ whoseAndWhen(hit.submitterName, hit.received),
        found == hit.subject || found == hit.submitterName ? QString() : found });
}

//! Messages have their place beside the cases
qsizetype casesShown(const Findings &findings)
{
    return qMin(findings.cases.hits.size(), shownHits - qMin(placeForMessages, findings.messages.hits.size()));
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
    connect(&m_pause, &QTimer::timeout, this, [this] { search(); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchField::take);
}

//! The line of the hits the arrow keys have gone to
QModelIndex SearchField::chosenHit() const
{
    const QAbstractItemView *popup = m_completer->popup();
    return popup->isVisible() ? popup->selectionModel()->selectedIndexes().value(0) : QModelIndex();
}

void SearchField::goToHit(const QString &key)
{
    QAbstractItemView *popup = m_completer->popup();
    const QModelIndexList known = key.isEmpty()
        ? QModelIndexList()
        : popup->model()->match(popup->model()->index(0, 0), keyRole, key, 1, Qt::MatchExactly);
    popup->setCurrentIndex(known.value(0));
}

void SearchField::take(const QModelIndex &hit)
{
    const QString number = hit.data(numberRole).toString();
    const InboxItemId message{ hit.data(messageRole).toLongLong() };
    const QString words = text().trimmed();
    stopSearching();
    if (message.isValid())
        Q_EMIT messageChosen(message);
    else if (number.isEmpty())
        Q_EMIT listWished(words);
    else
        Q_EMIT numberChosen(number);
}

//! A list finds nothing of what was handed over, and what is known of it opens by its number
void SearchField::takeNumber(const QString &words)
{
    stopSearching();
    if (m_found.handedOver)
        Q_EMIT numberChosen(m_found.handedOver->number);
    else
        Q_EMIT listWished(words);
}

//! What is still on its way is not shown any more
void SearchField::stopSearching()
{
    m_pause.stop();
    ++m_generation;
    m_completer->popup()->hide();
}

void SearchField::search(Then then)
{
    const QString words = text().trimmed();
    const int generation = ++m_generation;
    if (words.size() < leastLettersSought) {
        m_completer->popup()->hide();
        return;
    }
    whenDone(m_workplace.ask([words](Session &session) { return SearchService(session).search(words, shownHits); }),
        this, [this, generation, words, then](const Result<Findings> &found) {
            if (generation != m_generation)
                return;
            if (!found)
                return Q_EMIT failed(found.error());
            m_words = words;
            m_found = *found;
            m_near = {};
            if (then == Then::Take)
                return takeNumber(words);
            if (!m_found.isEmpty())
                show();
            searchNear(words);
        });
}

//! After what was found: a slip of the finger takes more looking
void SearchField::searchNear(const QString &words)
{
    const auto near = m_workplace.ask([words, found = m_found](Session &session) {
        return SearchService(session).searchNear(words, shownHits, found);
    });
    whenDone(near, this, [this, generation = m_generation](const Result<Findings> &found) {
        if (generation != m_generation)
            return;
        if (!found)
            return Q_EMIT failed(found.error());
        m_near = *found;
        if (!m_near.isEmpty() || m_found.isEmpty()) // in that case it says that there is nothing
            show();
    });
}

void SearchField::appendCase(const SearchHit &hit, const QString &says)
{
    const QString headline = hit.secret && hit.headline.isEmpty() ? tr("Secret case") : hit.headline;
    //: a hit of a search: number and headline of a case
    auto *item = new QStandardItem(tr("%1  %2").arg(hit.number, headline));
    item->setData(joined({ says, belowHeadline(hit) }), snippetRole);
    item->setData(int(hit.secret ? Icon::Secret : iconOf(hit.status)), symbolRole);
    item->setData(hit.number, numberRole);
    item->setData(hit.number, keyRole);
    item->setToolTip(inWords(hit.status));
    m_hits->appendRow(item);
}

void SearchField::append(const Findings &findings, Nearness nearness)
{
    const QString says = nearness == Nearness::Near ? tr("Nearly what you typed") : QString();
    if (findings.handedOver)
        appendCase(*findings.handedOver, says);
    for (const SearchHit &hit : findings.cases.hits.first(casesShown(findings)))
        appendCase(hit, says);
    for (const InboxHit &hit : findings.messages.hits) {
        //: a hit of a search: the subject of a message that waits in the inbox
        auto *item = new QStandardItem(tr("In the inbox: %1").arg(hit.subject));
        item->setData(joined({ says, belowSubject(hit) }), snippetRole);
        item->setData(int(iconOf(hit.source)), symbolRole);
        item->setData(hit.id.value, messageRole);
        item->setData(u"inbox/%1"_s.arg(hit.id.value), keyRole);
        item->setToolTip(inWords(hit.source));
        m_hits->appendRow(item);
    }
}

bool SearchField::isSomewhereElseOnly() const
{
    return m_words == text().trimmed() && m_found.cases.hits.isEmpty() && m_hits->rowCount() > 0
        && m_hits->item(0)->isEnabled();
}

void SearchField::show()
{
    const QString chosen = chosenHit().data(keyRole).toString();
    m_hits->clear();
    append(m_found, Nearness::Exact);
    append(m_near, Nearness::Near);
    const bool isNothing = m_hits->rowCount() == 0;
    if (isNothing || m_found.cases.more || m_found.cases.hits.size() > casesShown(m_found)) {
        auto *last = new QStandardItem(
            isNothing ? tr("No case has this.") : tr("Show all that fits in the list (Enter)"));
        if (isNothing)
            last->setData(tr("Try fewer or whole words, a part of the number, or the telephone number."), snippetRole);
        last->setData(int(Icon::Search), symbolRole);
        last->setEnabled(!isNothing);
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
    if (enter && !chosenHit().isValid()
        && SearchService::wholeNumber(text(), m_workplace.profile().numberPrefix)) {
        if (m_words != text().trimmed()) {
            m_pause.stop();
            return search(Then::Take);
        }
        if (m_found.handedOver)
            return takeNumber(m_words);
    }
    if (enter && text().trimmed().size() >= leastLettersSought) {
        if (!chosenHit().isValid() && isSomewhereElseOnly()) { // the list would be empty
            m_completer->complete();
            goToHit(m_hits->item(0)->data(keyRole).toString());
            return;
        }
        take(chosenHit());
        return;
    }
    if (event->key() == Qt::Key_Down && !text().trimmed().isEmpty()) {
        if (m_words == text().trimmed() && m_hits->rowCount() > 0)
            m_completer->complete();
        else // those of other words are not shown below these
            search();
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
