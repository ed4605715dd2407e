#pragma once

#include "core/rules/rulevalues.h"
#include "core/rules/workingcalendar.h"
#include "core/services/casemarks.h"
#include "resources/icons/icons.h"
#include "ui/queues/casepagesource.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/theme.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace lyhord {

//! What a line says that is not in the row itself
struct CaseListWords
{
    QDate today;
    WorkingCalendar calendar;
    RuleValues values;
    std::function<QString(const QString &key)> departmentName;
};

//! A window on a list of any length: pages of 200 rows, at most 60 of them kept. The first page is shown at once; the
//! count and an anchor for every 2 000th row come from behind, in slices. A row that is not there yet shows "…".
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Due,
        Number,
        Headline,
        Departments,
        Type,
        Received,
        Status,
        Channel,
        Submitter, //!< empty where it may not be read
        RegisteredBy,
        Answered, //!< the day it was closed
        LatestChange,
        ColumnCount
    };

    static constexpr int pageSize = 200;
    static constexpr int keptPages = 60;
    static constexpr int sliceSize = 50'000;

    explicit CaseListModel(std::unique_ptr<CasePageSource> source, QObject *parent = nullptr);
    ~CaseListModel() override;

    void setWords(const CaseListWords &words);
    void setMarked(const CaseMarks::Marked &marked); //!< which cases the person has marked, and which are news
    //! Who registered a case and when it was last changed cost a look for each row: read only where they are shown
    void setHistoryRead(bool read);
    void load(const CaseQuery &query); //!< another list
    void refresh(); //!< the same list anew: what is shown stays until the new rows are there
    [[nodiscard]] const CaseQuery &query() const { return m_query; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const CaseRow *rowAt(int row) const; //!< nullptr while it is not loaded; asks for nothing
    [[nodiscard]] int rowOf(const QString &number) const; //!< among the loaded rows; -1 if it is not there
    [[nodiscard]] QList<int> loadedRows() const; //!< in order
    [[nodiscard]] bool isCounted() const { return m_counted; }
    [[nodiscard]] static std::optional<SortBy> sortOf(int column);

Q_SIGNALS:
    void firstPageShown();
    void countChanged(qint64 rows);
    void rowsRefreshed(); //!< a page that was shown has new rows
    void loadFailed(const lyhord::Error &error);

private:
    struct Page
    {
        QList<CaseRow> rows;
        bool stale = false;
        mutable quint64 used = 0;
    };
    [[nodiscard]] const Page *pageOf(int row) const;
    void want(int page) const;
    void fetchNext();
    void fetch(int firstPage, const Cursor &after, int pages);
    void take(int firstPage, int pages, const CasePage &got);
    void store(int page, const QList<CaseRow> &rows);
    void forgetOldest();
    void askForCount();
    void askForAnchors();
    void takeAnchors(const Anchors &anchors);
    void setRowCount(int rows);
    void startAnew();
    [[nodiscard]] CaseQuery askedFor() const;
    [[nodiscard]] QString text(const CaseRow &row, int column) const;
    [[nodiscard]] bool isWaitingToLeave(const CaseRow &row) const;
    [[nodiscard]] QStringList departmentNames(const CaseRow &row) const;
    [[nodiscard]] QString headlineText(const CaseRow &row) const;
    [[nodiscard]] QString markInWords(const CaseRow &row) const;
    [[nodiscard]] bool isToLeave(const CaseRow &row) const;
    [[nodiscard]] QString toLeaveText(const CaseRow &row) const;
    [[nodiscard]] bool isHersToAnswer(const CaseRow &row) const;
    [[nodiscard]] QString hersToAnswerText(const CaseRow &row) const;
    [[nodiscard]] QString dueText(const CaseRow &row) const;
    [[nodiscard]] QString dueTip(const CaseRow &row) const;
    [[nodiscard]] Tone dueTone(const CaseRow &row) const;
    [[nodiscard]] std::optional<Icon> symbol(const CaseRow &row, int column) const;
    [[nodiscard]] Tone tone(const CaseRow &row, int column) const;

    std::unique_ptr<CasePageSource> m_source;
    CaseListWords m_words;
    CaseMarks::Marked m_marked;
    CaseQuery m_query;
    bool m_historyRead = false;
    std::map<int, Page> m_pages;
    std::map<int, Cursor> m_cursors; //!< where a page begins
    Anchors m_anchors;
    int m_rows = 0;
    bool m_counted = false;
    bool m_asking = false; //!< one page request at a time: the newest wish comes next
    int m_generation = 0; //!< answers to earlier questions are dropped
    mutable quint64 m_tick = 0;
    mutable QList<int> m_wanted; //!< newest first
    std::unique_ptr<QTimer> m_soon; //!< gathers what one painting asks for
};

} // namespace lyhord
