#include "ui/queues/caselistmodel.h"

#include "core/model/clock.h"
#include "core/rules/deadlines.h"
#include "ui/client/whendone.h"
#include "ui/widgets/duewords.h"
#include "ui/widgets/words.h"

#include <QtGui/QFont>

#include <algorithm>
#include <utility>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int wishesKept = 4;

bool isClosedLate(const CaseRow &row)
{
    return row.closed && row.answerDue.isValid() && localDay(*row.closed) > row.answerDue;
}

} // namespace

CaseListModel::CaseListModel(std::unique_ptr<CasePageSource> source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_soon(std::make_unique<QTimer>())
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon.get(), &QTimer::timeout, this, &CaseListModel::fetchNext);
}

CaseListModel::~CaseListModel() = default;

void CaseListModel::setWords(const CaseListWords &words)
{
    m_words = words;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

//! What is shown decides what is read beside
CaseQuery CaseListModel::askedFor() const
{
    CaseQuery query = m_query;
    query.withHistory = m_historyRead;
    return query;
}

void CaseListModel::startAnew()
{
    ++m_generation;
    m_asking = false;
    m_counted = false;
    m_cursors = { { 0, Cursor() } };
    m_anchors = {};
    m_wanted.clear();
}

void CaseListModel::setHistoryRead(bool read)
{
    if (std::exchange(m_historyRead, read) != read && read)
        refresh();
}

void CaseListModel::load(const CaseQuery &query)
{
    beginResetModel();
    startAnew();
    m_query = query;
    m_pages.clear();
    m_rows = 0;
    endResetModel();
    want(0);
}

void CaseListModel::refresh()
{
    startAnew();
    QList<std::pair<quint64, int>> lastUsed;
    for (auto &[number, page] : m_pages) {
        page.stale = true;
        lastUsed.append({ page.used, number });
    }
    std::sort(lastUsed.begin(), lastUsed.end());
    for (const auto &[used, number] : lastUsed.mid(qMax(0, lastUsed.size() - 2)))
        want(number);
    want(0);
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

// --- pages

const CaseListModel::Page *CaseListModel::pageOf(int row) const
{
    const auto found = m_pages.find(row / pageSize);
    return found == m_pages.end() ? nullptr : &found->second;
}

const CaseRow *CaseListModel::rowAt(int row) const
{
    const Page *page = row >= 0 && row < m_rows ? pageOf(row) : nullptr;
    const int offset = row % pageSize;
    return page && offset < page->rows.size() ? &page->rows.at(offset) : nullptr;
}

int CaseListModel::rowOf(const QString &number) const
{
    for (const auto &[page, content] : m_pages) {
        for (qsizetype i = 0; i < content.rows.size(); ++i) {
            if (content.rows.at(i).number == number)
                return page * pageSize + int(i);
        }
    }
    return -1;
}

QList<int> CaseListModel::loadedRows() const
{
    QList<int> rows;
    for (const auto &[page, content] : m_pages) {
        for (int i = 0; i < content.rows.size(); ++i)
            rows.append(page * pageSize + i);
    }
    return rows;
}

void CaseListModel::want(int page) const
{
    m_wanted.removeAll(page);
    m_wanted.prepend(page);
    if (m_wanted.size() > wishesKept)
        m_wanted.removeLast();
    m_soon->start();
}

void CaseListModel::fetchNext()
{
    if (m_asking)
        return;
    for (const int wish : std::as_const(m_wanted)) {
        const auto have = m_pages.find(wish);
        if (have != m_pages.end() && !have->second.stale) {
            m_wanted.removeAll(wish);
            return fetchNext();
        }
        const auto [first, after] = *std::prev(m_cursors.upper_bound(wish));
        const int reach = m_anchors.every / pageSize;
        if (wish - first < reach)
            return fetch(first, after, wish - first + 1);
        // Too far from any known place: the anchors will come past it, and this is called again.
    }
}

void CaseListModel::fetch(int firstPage, const Cursor &after, int pages)
{
    m_asking = true;
    whenDone(m_source->page(askedFor(), after, pages * pageSize), this,
        [this, firstPage, pages, generation = m_generation](const Result<CasePage> &page) {
            if (generation != m_generation)
                return;
            m_asking = false;
            if (page) {
                take(firstPage, pages, *page);
                m_soon->start();
            } else {
                m_wanted.clear();
                Q_EMIT loadFailed(page.error());
            }
        });
}

void CaseListModel::take(int firstPage, int pages, const CasePage &got)
{
    const bool wasFirst = firstPage == 0 && !m_counted && m_anchors.cursors.isEmpty();
    const int firstRow = firstPage * pageSize;
    const int afterLast = firstRow + int(got.rows.size());
    const bool isLast = got.next.isEmpty();
    if (!isLast)
        m_cursors[firstPage + pages] = got.next;
    if (afterLast > m_rows)
        setRowCount(afterLast);
    for (int i = 0; i < pages; ++i)
        store(firstPage + i, got.rows.mid(qsizetype(i) * pageSize, pageSize));
    if (isLast) {
        // Fewer lines only now, when the one the keyboard stands on has found its new place.
        m_counted = true;
        setRowCount(afterLast);
        Q_EMIT countChanged(m_rows);
    }
    forgetOldest();
    if (wasFirst) {
        Q_EMIT firstPageShown();
        if (!m_counted)
            askForCount();
    }
}

void CaseListModel::store(int page, const QList<CaseRow> &rows)
{
    m_wanted.removeAll(page);
    const int first = page * pageSize;
    if (rows.isEmpty()) {
        m_pages.erase(page);
        return;
    }
    Page &kept = m_pages[page];
    const bool same = kept.rows == rows;
    const bool wasShown = kept.stale;
    kept.rows = rows;
    kept.stale = false;
    kept.used = ++m_tick;
    if (same)
        return;
    Q_EMIT dataChanged(index(first, 0), index(first + int(rows.size()) - 1, ColumnCount - 1));
    if (wasShown)
        Q_EMIT rowsRefreshed();
}

void CaseListModel::forgetOldest()
{
    while (m_pages.size() > size_t(keptPages)) {
        const auto oldest = std::min_element(
            m_pages.begin(), m_pages.end(), [](const auto &a, const auto &b) { return a.second.used < b.second.used; });
        m_pages.erase(oldest);
    }
}

void CaseListModel::setRowCount(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        m_pages.erase(m_pages.upper_bound((rows - 1) / pageSize), m_pages.end());
        if (rows == 0)
            m_pages.clear();
        endRemoveRows();
    }
}

// --- count and anchors

void CaseListModel::askForCount()
{
    whenDone(m_source->count(m_query), this, [this, generation = m_generation](const Result<qint64> &rows) {
        if (generation != m_generation || m_counted)
            return;
        if (!rows) {
            Q_EMIT loadFailed(rows.error());
            return;
        }
        m_counted = true;
        setRowCount(int(*rows));
        Q_EMIT countChanged(*rows);
        if (*rows > m_anchors.every)
            askForAnchors();
    });
}

void CaseListModel::askForAnchors()
{
    whenDone(m_source->anchors(m_query, m_anchors, sliceSize), this,
        [this, generation = m_generation](const Result<Anchors> &anchors) {
            if (generation != m_generation)
                return;
            if (anchors)
                takeAnchors(*anchors);
            else
                Q_EMIT loadFailed(anchors.error());
        });
}

void CaseListModel::takeAnchors(const Anchors &anchors)
{
    for (qsizetype i = m_anchors.cursors.size(); i < anchors.cursors.size(); ++i)
        m_cursors.emplace(int(i) * anchors.every / pageSize, anchors.cursors.at(i));
    const bool grew = anchors.count > m_anchors.count;
    m_anchors = anchors;
    // The count looks at a hundred thousand rows only; the anchors see them all.
    if (anchors.complete || anchors.count > m_rows) {
        setRowCount(int(anchors.count));
        Q_EMIT countChanged(anchors.count);
    }
    m_soon->start();
    if (!anchors.complete && grew)
        askForAnchors();
}

bool CaseListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_counted && m_rows > 0 && m_rows % pageSize == 0
        && m_cursors.contains(m_rows / pageSize);
}

void CaseListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        want(m_rows / pageSize);
}

// --- what a line shows

std::optional<SortBy> CaseListModel::sortOf(int column)
{
    switch (Column(column)) {
    case Due:
        return SortBy::Due;
    case Number:
        return SortBy::Number;
    case Headline:
        return SortBy::Headline;
    case Received:
        return SortBy::Received;
    case Departments:
    case Type:
    case Status:
    case Channel:
    case Submitter:
    case RegisteredBy:
    case Answered:
    case LatestChange:
    case ColumnCount:
        return std::nullopt;
    }
    return std::nullopt;
}

void CaseListModel::setMarked(const CaseMarks::Marked &marked)
{
    m_marked = marked;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Due:
        if (m_query.own == OwnList::Flagged)
            //: column: the day one wants to come back to a case
            return tr("Come back");
        //: column: when the answer is due, or when the case was closed
        return tr("Due");
    case Number:
        return tr("Number");
    case Headline:
        return tr("Headline");
    case Departments:
        return tr("Departments");
    case Type:
        //: column: view, complaint, suggestion, praise
        return tr("Kind");
    case Received:
        return tr("Received");
    case Status:
        return tr("Status");
    case Channel:
        return tr("Channel");
    case Submitter:
        return tr("Submitter");
    case RegisteredBy:
        //: column: who at the contact centre registered the case
        return tr("Registered by");
    case Answered:
        //: column: the day the answer was sent and the case closed
        return tr("Closed");
    case LatestChange:
        return tr("Last change");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page *page = pageOf(index.row());
    if (page)
        page->used = ++m_tick;
    if (!page || page->stale)
        want(index.row() / pageSize);
    const CaseRow *row = rowAt(index.row());
    if (!row) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return u"…"_s;
        return role == LoadedRole ? QVariant(false) : QVariant();
    }
    switch (role) {
    case Qt::AccessibleTextRole:
        if (const QString mark = markInWords(*row); index.column() == Headline && !mark.isEmpty())
            return tr("%1, %2", "headline, mark").arg(text(*row, Headline), mark);
        return index.column() == Departments ? departmentNames(*row).join(u", "_s) : text(*row, index.column());
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::FontRole:
        if ((index.column() == Number || index.column() == Headline) && m_marked.changed.contains(row->number)) {
            QFont bold; // all else as the list has it
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ToolTipRole:
        if (const QString mark = markInWords(*row); index.column() == Headline && !mark.isEmpty())
            return tr("%1, %2", "headline, mark").arg(text(*row, Headline), mark);
        if (index.column() == Due)
            return dueTip(*row);
        return index.column() == Departments ? departmentNames(*row).join(u'\n') : text(*row, index.column());
    case ToneRole:
        return int(tone(*row, index.column()));
    case SymbolRole:
        if (const auto name = symbol(*row, index.column()))
            return int(*name);
        return {};
    case NumberRole:
        return row->number;
    case LoadedRole:
        return true;
    default:
        return {};
    }
}

QString CaseListModel::text(const CaseRow &row, int column) const
{
    switch (Column(column)) {
    case Due:
        return dueText(row);
    case Number:
        return row.number;
    case Headline:
        return headlineText(row);
    case Departments:
        return row.departments.join(u", "_s);
    case Type:
        return inWords(row.type);
    case Received:
        return dayInWords(localDay(row.received));
    case Status:
        return isToLeave(row) ? toLeaveText(row) : inWords(row.status);
    case Channel:
        return inWords(row.channel);
    case Submitter:
        return row.submitterName;
    case RegisteredBy:
        return row.handler;
    case Answered:
        return row.closed ? dayInWords(localDay(*row.closed)) : QString();
    case LatestChange:
        return row.latestChange ? momentInWords(*row.latestChange) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

//! Closed, but what it has for the person has not left: it still has its day, whatever list it stands in (R89)
bool CaseListModel::isWaitingToLeave(const CaseRow &row) const
{
    return row.answerWaits || (m_query.queue && wayOf(*m_query.queue));
}

//! The column itself has room for their short names only
QStringList CaseListModel::departmentNames(const CaseRow &row) const
{
    if (!m_words.departmentName)
        return row.departments;
    QStringList names;
    for (const QString &key : row.departments)
        names.append(m_words.departmentName(key));
    return names;
}

QString CaseListModel::markInWords(const CaseRow &row) const
{
    QStringList marks;
    if (m_marked.flagged.contains(row.number))
        marks.append(tr("flagged"));
    if (m_marked.changed.contains(row.number))
        marks.append(tr("changed since you looked"));
    return marks.join(u", "_s);
}

//! Among those one wants to come back to, with what for
QString CaseListModel::headlineText(const CaseRow &row) const
{
    const QString headline = row.secret && row.headline.isEmpty() ? tr("Secret case") : row.headline;
    const QString line = m_query.own == OwnList::Flagged ? m_marked.flagged.value(row.number).line : QString();
    return line.isEmpty() ? headline : tr("%1 – %2", "headline, what one wants to come back for").arg(headline, line);
}

bool CaseListModel::isToLeave(const CaseRow &row) const
{
    return m_marked.toLeave.contains(row.number);
}

//! Of what was handed over, which stays referred when it is answered
QString CaseListModel::toLeaveText(const CaseRow &row) const
{
    return m_marked.toLeave.value(row.number) ? tr("Answered, a letter to the person waits")
                                              : tr("Handed over, a letter to the person waits");
}

//! What was handed over stands among what the chief legal officer has to do until her answer has left
bool CaseListModel::isHersToAnswer(const CaseRow &row) const
{
    return m_query.queue == Queue::ChiefLegalOfficer && row.status == CaseStatus::Referred && !isToLeave(row);
}

QString CaseListModel::hersToAnswerText(const CaseRow &row) const
{
    return row.answerDue.isValid() ? tr("Not answered, due %1").arg(dayInWords(row.answerDue)) : tr("Not answered");
}

QString CaseListModel::dueText(const CaseRow &row) const
{
    if (m_query.own == OwnList::Flagged)
        return dayInWords(m_marked.flagged.value(row.number).day);
    if (isToLeave(row))
        return toLeaveText(row);
    if (isHersToAnswer(row))
        return hersToAnswerText(row);
    const bool hasDay = row.answerDue.isValid() && m_words.today.isValid();
    if (isWaitingToLeave(row) && hasDay)
        return dueInWords(row.answerDue, row.interimDue, m_words.today, m_words.calendar);
    if (row.answerWaits)
        return row.answerDue.isValid() ? dayInWords(row.answerDue) : tr("The answer has not left");
    if (row.closed)
        return dayInWords(localDay(*row.closed));
    if (!isOpen(row.status))
        return inWords(row.status);
    if (!m_words.today.isValid()) // the rules have not been read yet
        return dayInWords(row.answerDue);
    return dueInWords(row.answerDue, row.interimDue, m_words.today, m_words.calendar);
}

Tone CaseListModel::dueTone(const CaseRow &row) const
{
    if (m_query.own == OwnList::Flagged)
        return m_marked.flagged.value(row.number).day <= m_words.today ? Tone::Soon : Tone::Neutral;
    if (isToLeave(row))
        return Tone::Soon;
    if (isWaitingToLeave(row) && !row.answerDue.isValid())
        return Tone::Neutral;
    if (!isOpen(row.status) && !isWaitingToLeave(row) && !isHersToAnswer(row))
        return row.status == CaseStatus::WrittenOff || isClosedLate(row) ? Tone::Late : Tone::Good;
    return toneOfDue(row.answerDue, row.interimDue, m_words.today, m_words.calendar);
}

//! What stands behind the words of the first column; empty where they are no day an answer is due
QString CaseListModel::dueTip(const CaseRow &row) const
{
    const bool counts = isOpen(row.status) || isWaitingToLeave(row) || isHersToAnswer(row);
    if (!counts && m_query.own != OwnList::Flagged && isClosedLate(row))
        return tr("Closed on %1, after the day an answer was due: %2.", "two days")
            .arg(dayInWords(localDay(*row.closed)), dayInWords(row.answerDue));
    if (!counts || m_query.own == OwnList::Flagged || !row.answerDue.isValid() || !m_words.today.isValid())
        return dueText(row);
    QStringList lines{ dueText(row) };
    if (row.interimDue)
        lines.append(promiseExplained(*row.interimDue, m_words.today));
    lines.append(dueExplained(row.received, row.channel, row.answerDue, m_words.calendar, m_words.values));
    return lines.join(u'\n');
}

Tone CaseListModel::tone(const CaseRow &row, int column) const
{
    if (column == Due)
        return dueTone(row);
    return column == Headline && row.secret ? Tone::Secret : Tone::Neutral;
}

std::optional<Icon> CaseListModel::symbol(const CaseRow &row, int column) const
{
    if (column == Headline && row.secret)
        return Icon::Secret;
    if (column == Headline && m_marked.changed.contains(row.number))
        return iconOf(OwnList::Changed);
    if (column == Headline && m_marked.flagged.contains(row.number))
        return iconOf(OwnList::Flagged);
    if (column == Type)
        return iconOf(row.type);
    if (column != Due)
        return std::nullopt;
    if (!isOpen(row.status) && m_query.own != OwnList::Flagged && !isWaitingToLeave(row) && !isHersToAnswer(row))
        return row.status == CaseStatus::Closed && isClosedLate(row) ? Icon::Overdue : iconOf(row.status);
    return iconOfDue(dueTone(row));
}

} // namespace lyhord
