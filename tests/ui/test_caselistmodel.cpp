#include "fakepagesource.h"
#include "tests/support/testmain.h"
#include "ui/queues/caselistmodel.h"

#include <QtGui/QFont>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;
using Log = FakePageSource::Log;

class TestCaseListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAsManyRowsAsThereAre_data();
    void showsAsManyRowsAsThereAre();
    void showsTheFirstPageBeforeTheCountIsKnown();
    void rowsNotThereYetAreDots();
    void jumpReadsFromTheNearestAnchor();
    void keepsAtMostSixtyPages();
    void dropsTheAnswerToAnEarlierQuestion();
    void refreshKeepsTheRowsUntilTheNewOnesCome();
    void rowsThatWentAwayLeaveTheList();
    void aFailedCountIsToldAndScrollingGoesOn();
    void secretCaseShowsNoHeadline();
    void anAnswerThatCameLateIsNotShownAsGood_data();
    void anAnswerThatCameLateIsNotShownAsGood();
    void whatOneHasMarkedIsShownInWordsToo();
    void amongFlaggedCasesTheirDayAndWhatForAreShown();
    void whatHasNotLeftIsShownAlikeInEveryList();
    void whatTheChiefLegalOfficerHasNotAnsweredIsNotShownAsDone();
    void aPromisedDayThatHasPassedIsOverdueInTheQueue_data();
    void aPromisedDayThatHasPassedIsOverdueInTheQueue();

private:
    static std::shared_ptr<Log> log(int rows)
    {
        auto made = std::make_shared<Log>();
        made->rows = rows;
        return made;
    }
    static QString number(const CaseListModel &model, int row)
    {
        return model.index(row, CaseListModel::Number).data().toString();
    }
};

void TestCaseListModel::showsAsManyRowsAsThereAre_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("an empty queue") << 0;
    QTest::newRow("one case") << 1;
    QTest::newRow("exactly one page") << 200;
    QTest::newRow("one more than a page") << 201;
    QTest::newRow("just where the first anchor ends") << 2000;
    QTest::newRow("R7: more cases than there will be") << 1'000'000;
}

void TestCaseListModel::showsAsManyRowsAsThereAre()
{
    QFETCH(int, rows);
    const auto source = log(rows);
    CaseListModel model(std::make_unique<FakePageSource>(source));
    std::unique_ptr<QAbstractItemModelTester> tester; // it looks at every row
    if (rows <= 2000)
        tester = std::make_unique<QAbstractItemModelTester>(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy shown(&model, &CaseListModel::firstPageShown);
    model.load({});
    QTRY_COMPARE(model.rowCount(), rows);
    QTRY_COMPARE(shown.count(), 1);
    if (rows > 0)
        QTRY_COMPARE(number(model, 0), u"0"_s);
    if (rows > 0)
        QTRY_COMPARE(number(model, rows - 1), QString::number(rows - 1));
}

void TestCaseListModel::showsTheFirstPageBeforeTheCountIsKnown()
{
    const auto source = log(5000);
    source->answersAtOnce = false;
    CaseListModel model(std::make_unique<FakePageSource>(source));
    model.load({});
    QTRY_COMPARE(source->pagesAsked.size(), 1);
    source->answer();
    QTRY_COMPARE(model.rowCount(), 200);
    QVERIFY(!model.isCounted());
    QCOMPARE(number(model, 199), u"199"_s);
    QTRY_COMPARE(source->countsAsked, 1);
    source->answer();
    QTRY_COMPARE(model.rowCount(), 5000);
}

void TestCaseListModel::rowsNotThereYetAreDots()
{
    const auto source = log(1000);
    CaseListModel model(std::make_unique<FakePageSource>(source));
    model.load({});
    QTRY_COMPARE(model.rowCount(), 1000);
    QCOMPARE(number(model, 700), u"…"_s);
    QCOMPARE(model.rowAt(700), nullptr);
    QTRY_COMPARE(number(model, 700), u"700"_s);
}

void TestCaseListModel::jumpReadsFromTheNearestAnchor()
{
    const auto source = log(1'000'000);
    CaseListModel model(std::make_unique<FakePageSource>(source));
    model.load({});
    QTRY_COMPARE(source->anchorsAsked, 20);
    source->pagesAsked.clear();
    QCOMPARE(number(model, 500'450), u"…"_s);
    QTRY_COMPARE(number(model, 500'450), u"500450"_s);
    QCOMPARE(source->pagesAsked, (QList<QPair<int, int>>{ { 500'000, 600 } }));
}

void TestCaseListModel::keepsAtMostSixtyPages()
{
    const auto source = log(100'000);
    CaseListModel model(std::make_unique<FakePageSource>(source));
    model.load({});
    QTRY_COMPARE(model.rowCount(), 100'000);
    for (int row = 0; row < 100'000; row += 1000) {
        number(model, row);
        QTRY_VERIFY(model.rowAt(row));
    }
    QVERIFY(model.loadedRows().size() <= CaseListModel::keptPages * CaseListModel::pageSize);
    QVERIFY(model.rowAt(99'000));
    QVERIFY(!model.rowAt(0));
}

void TestCaseListModel::dropsTheAnswerToAnEarlierQuestion()
{
    const auto source = log(3);
    source->answersAtOnce = false;
    source->prefix = u"old "_s;
    CaseListModel model(std::make_unique<FakePageSource>(source));
    model.load({});
    QTRY_COMPARE(source->pagesAsked.size(), 1);
    CaseQuery other;
    other.department = u"SBF"_s;
    model.load(other);
    QTRY_COMPARE(source->pagesAsked.size(), 2);
    auto late = std::move(source->waiting.front());
    source->waiting.erase(source->waiting.begin());
    source->rows = 2;
    source->prefix = u"new "_s;
    source->answer();
    QTRY_COMPARE(model.rowCount(), 2);
    source->rows = 3;
    late();
    QTest::qWait(0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(number(model, 0), u"new 0"_s);
}

void TestCaseListModel::refreshKeepsTheRowsUntilTheNewOnesCome()
{
    const auto source = log(450);
    source->prefix = u"a"_s;
    CaseListModel model(std::make_unique<FakePageSource>(source));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load({});
    QTRY_COMPARE(model.rowCount(), 450);
    number(model, 300);
    QTRY_COMPARE(number(model, 300), u"a300"_s);
    source->answersAtOnce = false;
    source->prefix = u"b"_s;
    QSignalSpy refreshed(&model, &CaseListModel::rowsRefreshed);
    model.refresh();
    QCOMPARE(number(model, 300), u"a300"_s);
    QCOMPARE(model.rowCount(), 450);
    QTRY_VERIFY(!source->waiting.empty());
    source->answersAtOnce = true;
    source->answer();
    QTRY_COMPARE(number(model, 300), u"b300"_s);
    QVERIFY(refreshed.count() > 0);
    QCOMPARE(model.rowOf(u"b300"_s), 300);
}

void TestCaseListModel::rowsThatWentAwayLeaveTheList()
{
    const auto source = log(450);
    CaseListModel model(std::make_unique<FakePageSource>(source));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load({});
    QTRY_COMPARE(model.rowCount(), 450);
    source->rows = 150;
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 150);
    source->rows = 0;
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestCaseListModel::aFailedCountIsToldAndScrollingGoesOn()
{
    const auto source = log(500);
    source->countFails = true;
    CaseListModel model(std::make_unique<FakePageSource>(source));
    QSignalSpy told(&model, &CaseListModel::loadFailed);
    model.load({});
    QTRY_COMPARE(model.rowCount(), 200);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 500);
    QVERIFY(!model.canFetchMore({}));
}

void TestCaseListModel::anAnswerThatCameLateIsNotShownAsGood_data()
{
    QTest::addColumn<QDate>("closed");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("C5: in time") << QDate(2026, 11, 25) << Tone::Good;
    QTest::newRow("C5: on the day it was due") << QDate(2026, 12, 4) << Tone::Good;
    QTest::newRow("C5: the day after") << QDate(2026, 12, 5) << Tone::Late;
    QTest::newRow("weeks late") << QDate(2027, 1, 9) << Tone::Late;
}

void TestCaseListModel::anAnswerThatCameLateIsNotShownAsGood()
{
    QFETCH(QDate, closed);
    QFETCH(Tone, tone);
    const auto source = log(3);
    source->closed = QDateTime(closed, QTime(12, 0), Qt::UTC);
    CaseListModel model(std::make_unique<FakePageSource>(source));
    model.load({});
    QTRY_COMPARE(model.rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        const QModelIndex due = model.index(row, CaseListModel::Due);
        QTRY_COMPARE(due.data(ToneRole).toInt(), int(tone));
        QCOMPARE(due.data(SymbolRole).toInt() == int(Icon::Overdue), tone == Tone::Late);
        QCOMPARE(
            due.data(Qt::ToolTipRole).toString().contains(u"after the day an answer was due"_s), tone == Tone::Late);
    }
}

void TestCaseListModel::secretCaseShowsNoHeadline()
{
    class Secret : public FakePageSource
    {
    public:
        using FakePageSource::FakePageSource;
        QFuture<Result<CasePage>> page(const CaseQuery &, const Cursor &, int) override
        {
            CaseRow row;
            row.number = u"2026-000001"_s;
            row.secret = true;
            row.received = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
            return QtFuture::makeReadyFuture(Result<CasePage>(CasePage{ { row }, {} }));
        }
    };
    CaseListModel model(std::make_unique<Secret>(log(1)));
    model.load({});
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex headline = model.index(0, CaseListModel::Headline);
    QCOMPARE(headline.data().toString(), u"Secret case"_s);
    QCOMPARE(headline.data(SymbolRole).toInt(), int(Icon::Secret));
}

void TestCaseListModel::whatOneHasMarkedIsShownInWordsToo()
{
    CaseListModel model(std::make_unique<FakePageSource>(log(3)));
    model.load({});
    QTRY_COMPARE(model.rowCount(), 3);
    const QModelIndex changed = model.index(1, CaseListModel::Headline);
    const QModelIndex flagged = model.index(2, CaseListModel::Headline);
    QSignalSpy shown(&model, &QAbstractItemModel::dataChanged);
    model.setMarked({ { u"1"_s }, { { u"2"_s, { QDate(2026, 12, 1), u"ring"_s } } } });
    QCOMPARE(shown.count(), 1);
    QVERIFY(changed.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(changed.data(Qt::AccessibleTextRole).toString().contains(u"changed since you looked"_s));
    QVERIFY(flagged.data(Qt::AccessibleTextRole).toString().contains(u"flagged"_s));
    QVERIFY(!model.index(0, CaseListModel::Headline).data(SymbolRole).isValid());
    model.setMarked({});
    QVERIFY(!changed.data(Qt::FontRole).isValid());
}

void TestCaseListModel::amongFlaggedCasesTheirDayAndWhatForAreShown()
{
    CaseListModel model(std::make_unique<FakePageSource>(log(2)));
    model.setMarked(
        { {}, { { u"0"_s, { QDate(2026, 12, 1), u"ring igen"_s } }, { u"1"_s, { QDate(2026, 12, 2), {} } } } });
    CaseQuery query;
    query.own = OwnList::Flagged;
    model.load(query);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(CaseListModel::Due, Qt::Horizontal, Qt::DisplayRole).toString(), u"Come back"_s);
    QVERIFY(model.index(0, CaseListModel::Due).data().toString().startsWith(u"1 Dec"_s));
    QVERIFY(model.index(0, CaseListModel::Headline).data().toString().endsWith(u"ring igen"_s));
    QVERIFY(model.index(1, CaseListModel::Due).data().toString().startsWith(u"2 Dec"_s));
    model.load({});
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0, CaseListModel::Headline).data().toString().contains(u"ring"_s));
}

//! R89: until its answer has left it is not answered, wherever the case is listed
void TestCaseListModel::whatHasNotLeftIsShownAlikeInEveryList()
{
    CaseListModel model(std::make_unique<FakePageSource>(log(2)));
    const auto source = log(3);
    source->closed = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    source->answersWait = true;
    CaseListModel closed(std::make_unique<FakePageSource>(source));
    CaseListWords words;
    words.today = QDate(2026, 12, 2);
    CaseQuery search;
    search.text = u"headline"_s;
    CaseQuery toPrint;
    toPrint.queue = Queue::ToPrint;
    CaseQuery ended;
    ended.queue = Queue::Closed;
    for (CaseListModel *one : { &model, &closed })
        one->setWords(words);
    model.load({});
    QTRY_COMPARE(model.rowCount(), 2);
    const QString left = model.index(0, CaseListModel::Due).data().toString(); // of an open case with that day
    for (const CaseQuery &query : { search, toPrint, ended, CaseQuery() }) {
        closed.load(query);
        QTRY_COMPARE(closed.rowCount(), 3);
        const QModelIndex due = closed.index(1, CaseListModel::Due);
        QTRY_COMPARE(due.data().toString(), left);
        QCOMPARE(due.data(ToneRole).toInt(), int(Tone::Soon));
        QCOMPARE(due.data(SymbolRole).toInt(), int(Icon::DueSoon));
    }
    source->answersWait = false; // it has left
    closed.refresh();
    QTRY_COMPARE(closed.index(1, CaseListModel::Due).data(ToneRole).toInt(), int(Tone::Good));
    QCOMPARE(closed.index(1, CaseListModel::Due).data(SymbolRole).toInt(), int(Icon::Done));
}

void TestCaseListModel::whatTheChiefLegalOfficerHasNotAnsweredIsNotShownAsDone()
{
    class HandedOver : public FakePageSource
    {
    public:
        using FakePageSource::FakePageSource;
        QFuture<Result<CasePage>> page(const CaseQuery &, const Cursor &, int) override
        {
            CaseRow row;
            row.number = u"2026-000001"_s;
            row.status = CaseStatus::Referred;
            row.received = QDateTime(QDate(2026, 11, 6), QTime(9, 0), Qt::UTC);
            row.answerDue = QDate(2026, 11, 20);
            CaseRow answered = row;
            answered.number = u"2026-000002"_s;
            return QtFuture::makeReadyFuture(Result<CasePage>(CasePage{ { row, answered }, {} }));
        }
    };
    CaseListModel model(std::make_unique<HandedOver>(log(2)));
    CaseListWords words;
    words.today = QDate(2026, 11, 23);
    model.setWords(words);
    CaseMarks::Marked marked;
    marked.toLeave.insert(u"2026-000002"_s, true);
    model.setMarked(marked);
    CaseQuery query;
    query.queue = Queue::ChiefLegalOfficer;
    for (int round = 0; round < 3; ++round) {
        model.load(query);
        QTRY_COMPARE(model.rowCount(), 2);
        const QModelIndex due = model.index(0, CaseListModel::Due);
        QVERIFY2(due.data().toString().startsWith(u"Not answered, due 20 Nov"_s), qPrintable(due.data().toString()));
        QCOMPARE(due.data(ToneRole).toInt(), int(Tone::Late));
        QCOMPARE(due.data(SymbolRole).toInt(), int(Icon::Overdue));
        QVERIFY(model.index(1, CaseListModel::Due).data().toString().startsWith(u"Answered"_s));
    }
}

void TestCaseListModel::aPromisedDayThatHasPassedIsOverdueInTheQueue_data()
{
    QTest::addColumn<QDate>("answerDue");
    QTest::addColumn<std::optional<QDate>>("promised");
    QTest::addColumn<CaseStatus>("status");
    QTest::addColumn<bool>("waitsToLeave");
    QTest::addColumn<bool>("overdue"); // because of what was promised
    const QDate today(2026, 12, 2);
    const QDate later(2026, 12, 14);
    const auto asked = CaseStatus::AwaitingAnswer;
    const std::optional yesterday(today.addDays(-1));
    QTest::newRow("the answer's own day is to come") << later << yesterday << asked << false << true;
    QTest::newRow("the answer's own day has passed too") << QDate(2026, 11, 20) << yesterday << asked << false << true;
    QTest::newRow("an answer has come and is not sent")
        << later << yesterday << CaseStatus::AnswerReady << false << true;
    QTest::newRow("R89: it is sent and has not left") << later << yesterday << CaseStatus::Closed << true << true;
    QTest::newRow("the day itself") << later << std::optional(today) << asked << false << false;
    QTest::newRow("a day to come") << later << std::optional(today.addDays(1)) << asked << false << false;
    QTest::newRow("nothing was promised") << later << std::optional<QDate>() << asked << false << false;
    QTest::newRow("answered") << later << yesterday << CaseStatus::Closed << false << false;
}

void TestCaseListModel::aPromisedDayThatHasPassedIsOverdueInTheQueue()
{
    QFETCH(const QDate, answerDue);
    QFETCH(const std::optional<QDate>, promised);
    QFETCH(const CaseStatus, status);
    QFETCH(const bool, waitsToLeave);
    QFETCH(const bool, overdue);
    class Promised : public FakePageSource
    {
    public:
        Promised(std::shared_ptr<Log> log, CaseRow row)
            : FakePageSource(std::move(log))
            , m_row(std::move(row))
        {
        }
        QFuture<Result<CasePage>> page(const CaseQuery &, const Cursor &, int) override
        {
            return QtFuture::makeReadyFuture(Result<CasePage>(CasePage{ { m_row }, {} }));
        }

    private:
        CaseRow m_row;
    };
    CaseRow row;
    row.number = u"2026-000001"_s;
    row.status = status;
    row.received = QDateTime(QDate(2026, 11, 6), QTime(9, 0), Qt::UTC);
    row.answerDue = answerDue;
    row.interimDue = promised;
    row.answerWaits = waitsToLeave;
    if (!isOpen(status))
        row.closed = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    CaseListModel model(std::make_unique<Promised>(log(1), row));
    CaseListWords words;
    words.today = QDate(2026, 12, 2);
    model.setWords(words);
    for (int round = 0; round < 3; ++round) {
        model.load({});
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex due = model.index(0, CaseListModel::Due);
        QCOMPARE(due.data(ToneRole).toInt() == int(Tone::Late), overdue);
        QCOMPARE(due.data(SymbolRole).toInt() == int(Icon::Overdue), overdue);
        QCOMPARE(due.data().toString() == u"promised day passed"_s, overdue);
        QCOMPARE(due.data(Qt::AccessibleTextRole).toString() == u"promised day passed"_s, overdue);
        const QString why = due.data(Qt::ToolTipRole).toString();
        QCOMPARE(why.contains(u"promised an answer by 1 Dec 2026, and that day has passed"_s), overdue);
        QCOMPARE(why.contains(u"promised an answer by"_s), promised && (isOpen(status) || waitsToLeave));
    }
}

LYHORD_TEST(TestCaseListModel)
#include "test_caselistmodel.moc"
