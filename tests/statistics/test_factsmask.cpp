#include "core/export/factswriter.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <limits>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString dash = u"–"_s;

ReportCell hiddenCell()
{
    return { .masked = true };
}

//! A table whose cells are all shown but one; row "all" is the sum
ReportTable tableHiding(const QString &key, const QStringList &rows, const QStringList &columns,
    const QString &row = {}, const QString &column = {})
{
    ReportTable table{ .key = key };
    for (const QString &one : columns)
        table.columns.append({ .key = one });
    for (const QString &one : rows) {
        ReportRow made{ .key = one, .isSum = one == u"all" };
        for (const QString &each : columns)
            made.cells.append(one == row && each == column ? hiddenCell() : ReportCell{ .value = qint64(20) });
        table.rows.append(made);
    }
    return table;
}

Report reportWith(const QList<ReportTable> &tables)
{
    Report report;
    report.request.masked = true;
    report.tables = tables;
    return report;
}

CaseFacts oneCase(const QString &department, CaseType type = CaseType::Complaint)
{
    CaseFacts facts;
    facts.department = department;
    facts.asked = { department };
    facts.category = department + u"/vinter"_s;
    facts.type = type;
    facts.received = { 2026, 5, 4 };
    facts.registered = { 2026, 5, 4 };
    facts.answerDue = { 2026, 5, 18 };
    return facts;
}

QList<CaseFacts> cases(int count, const CaseFacts &each)
{
    return QList<CaseFacts>(count, each);
}

//! Few values in some columns, many in others, and a department's own names
QList<CaseFacts> anyCases(quint32 seed, int count)
{
    QRandomGenerator dice(seed);
    const QStringList departments{ u"SBF"_s, u"VOF"_s, u"KFF"_s, u"MRF"_s, u"SOC"_s };
    QList<CaseFacts> all;
    for (int i = 0; i < count; ++i) {
        const QString department = departments.at(std::min(dice.bounded(5), dice.bounded(5)));
        CaseFacts facts = oneCase(department, static_cast<CaseType>(dice.bounded(5)));
        facts.category = dice.bounded(4) ? department + u"/%1"_s.arg(dice.bounded(4)) : QString();
        facts.channel = static_cast<Channel>(dice.bounded(3));
        facts.area = dice.bounded(2) ? u"services"_s : QString();
        facts.gender = static_cast<Gender>(dice.bounded(3));
        facts.anonymous = dice.bounded(9) == 0;
        facts.received = QDate(2026, 1 + dice.bounded(4), 1 + dice.bounded(28));
        facts.registered = facts.received;
        facts.answerDue = facts.received.addDays(14);
        if (dice.bounded(3)) {
            facts.firstAnswered = facts.received.addDays(dice.bounded(30));
            facts.feedbackWorkingDays = static_cast<int>(facts.received.daysTo(facts.firstAnswered)) * 5 / 7;
            facts.closed = facts.firstAnswered;
            facts.handlingWorkingDays = facts.feedbackWorkingDays;
            facts.status = CaseStatus::Closed;
            facts.outcome = dice.bounded(3) ? Outcome::NoAction : Outcome::Improvement;
        }
        all.append(facts);
    }
    return all;
}

//! What stands in up to three columns, in how few rows; "–" says nothing
class Combinations
{
public:
    explicit Combinations(const QList<QStringList> &rows)
    {
        QHash<QString, int> known;
        for (const QStringList &row : rows) {
            QList<int> numbers;
            for (const QString &value : row)
                numbers.append(
                    value == dash ? -1 : known.emplace(value, known.value(value, int(known.size()))).value());
            m_rows.append(numbers);
        }
    }

    [[nodiscard]] int fewest(qsizetype one, qsizetype two, qsizetype three) const
    {
        QHash<quint64, int> counts;
        for (const QList<int> &row : m_rows) {
            if (row.at(one) >= 0 && row.at(two) >= 0 && row.at(three) >= 0)
                ++counts[(quint64(row.at(one)) << 40U) | (quint64(row.at(two)) << 20U) | quint64(row.at(three))];
        }
        const auto least = std::min_element(counts.cbegin(), counts.cend());
        return least == counts.cend() ? std::numeric_limits<int>::max() : *least;
    }

private:
    QList<QList<int>> m_rows; //!< values by numbers
};

} // namespace

//! R103: what a masked report hides cannot be counted in the case facts beside it
class TestFactsMask : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;
    QStringList m_keyFigures;

    //! By columns; nothing: it was refused
    Result<QList<QStringList>> rows(const QList<CaseFacts> &all, const Report &masked)
    {
        const QString name = m_place.filePath(u"facts.csv"_s);
        QFile::remove(name);
        const auto each = [&all](const TakeFacts &take) {
            for (const CaseFacts &one : all) {
                if (auto taken = take(one); !taken)
                    return taken;
            }
            return Result<>();
        };
        if (auto written = writeFacts(name, RowsFormat::ToolsCsv, each, { .masked = masked }); !written)
            return tl::unexpected(written.error());
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return failed(ErrorCode::Broken, file.errorString());
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        m_keyFigures = lines.takeFirst().split(u',');
        QList<QStringList> cells;
        for (const QString &line : std::as_const(lines))
            cells.append(line.split(u','));
        return cells;
    }

    //! How often each value stands in a column
    QMap<QString, int> counted(const QString &column, const QList<CaseFacts> &all, const Report &masked)
    {
        QMap<QString, int> counts;
        const Result<QList<QStringList>> written = rows(all, masked);
        if (!written)
            return { { written.error().message, 0 } };
        for (const QStringList &row : *written)
            ++counts[row.at(m_keyFigures.indexOf(column))];
        return counts;
    }

    QByteArray written()
    {
        QFile file(m_place.filePath(u"facts.csv"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void whereTheirNumberIsHiddenTheyAreRefusedInWords()
    {
        const Report report = reportWith(
            { tableHiding(u"base"_s, { u"all"_s }, { u"received"_s, u"closed"_s }, u"all"_s, u"received"_s) });
        for (int again = 0; again < 2; ++again) {
            const auto refused = rows(cases(7, oneCase(u"SBF"_s)), report);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"How many cases these are is hidden"_s),
                qPrintable(refused.error().message));
            QVERIFY(!QFile::exists(m_place.filePath(u"facts.csv"_s)));
        }
        QVERIFY(!rows(cases(4, oneCase(u"SBF"_s)), reportWith({})));
        QCOMPARE(rows({}, reportWith({}))->size(), 0);
        QCOMPARE(rows(cases(5, oneCase(u"SBF"_s)), reportWith({}))->size(), 5);
    }

    void whatWasReferredIsNotAmongThem()
    {
        CaseFacts referred = oneCase(u"SBF"_s);
        referred.referred = ReferralGround::FaultReport;
        referred.status = CaseStatus::Referred;
        const auto all = cases(9, oneCase(u"SBF"_s)) + cases(3, referred);
        QCOMPARE(counted(u"referred"_s, all, reportWith({})), (QMap<QString, int>{ { QString(), 9 } }));
    }

    //! Twelve cases of a department are no small number, but one of its figures is hidden
    void aDepartmentWithAHiddenFigureIsNotNamed()
    {
        const auto all = cases(12, oneCase(u"SBF"_s)) + cases(20, oneCase(u"VOF"_s)) + cases(8, oneCase(u"KFF"_s));
        const QStringList departments{ u"SBF"_s, u"VOF"_s, u"KFF"_s, u"all"_s };
        const QMap<QString, int> left{ { dash, 12 }, { u"VOF"_s, 20 }, { u"KFF"_s, 8 } };
        const Report report = reportWith({ tableHiding(
            u"departments_types"_s, departments, { u"received"_s, u"of_complaint"_s }, u"SBF"_s, u"of_complaint"_s) });
        QCOMPARE(counted(u"department"_s, all, report), left);
        QCOMPARE(counted(u"asked"_s, all, report), left);
        QCOMPARE(counted(u"category"_s, all, report),
            (QMap<QString, int>{ { dash, 12 }, { u"VOF/vinter"_s, 20 }, { u"KFF/vinter"_s, 8 } }));
        // what no column tells may be hidden of it
        const Report other = reportWith(
            { tableHiding(u"steps"_s, departments, { u"reminders_first"_s }, u"SBF"_s, u"reminders_first"_s) });
        QCOMPARE(counted(u"department"_s, all, other).value(u"SBF"_s), 12);
    }

    void aColumnWhoseFigureOfAllIsHiddenTellsNothing()
    {
        CaseFacts closed = oneCase(u"SBF"_s);
        closed.outcome = Outcome::Improvement;
        closed.standardAnswer = u"grit"_s;
        const auto all = cases(9, oneCase(u"SBF"_s)) + cases(6, closed);
        const QStringList figures{ u"received"_s, u"improvement"_s, u"standard_answer"_s };
        const Report outcome = reportWith(
            { tableHiding(u"base"_s, { u"all"_s }, figures, u"all"_s, u"improvement"_s) });
        QCOMPARE(counted(u"outcome"_s, all, outcome), (QMap<QString, int>{ { dash, 15 } }));
        QCOMPARE(
            counted(u"standard_answer"_s, all, outcome), (QMap<QString, int>{ { QString(), 9 }, { u"grit"_s, 6 } }));
        const Report answers = reportWith(
            { tableHiding(u"base"_s, { u"all"_s }, figures, u"all"_s, u"standard_answer"_s) });
        QCOMPARE(
            counted(u"outcome"_s, all, answers), (QMap<QString, int>{ { QString(), 9 }, { u"improvement"_s, 6 } }));
        QCOMPARE(counted(u"standard_answer"_s, all, answers), (QMap<QString, int>{ { dash, 15 } }));
    }

    //! A month or a number of days that one row has is as rare as a word
    void monthsAndNumbersOfDaysAreValuesLikeOthers()
    {
        QList<CaseFacts> all = cases(20, oneCase(u"SBF"_s));
        for (CaseFacts &one : all) {
            one.firstAnswered = { 2026, 5, 6 };
            one.feedbackWorkingDays = 2;
        }
        all.first().firstAnswered = { 2026, 7, 1 };
        all.first().feedbackWorkingDays = 41;
        for (int i = 1; i < 7; ++i)
            all[i].feedbackWorkingDays = 3;
        QCOMPARE(counted(u"first_answered"_s, all, reportWith({})),
            (QMap<QString, int>{ { dash, 7 }, { u"2026-05"_s, 13 } })); // with those whose days are hidden
        QCOMPARE(counted(u"feedback_working_days"_s, all, reportWith({})),
            (QMap<QString, int>{ { dash, 7 }, { u"2"_s, 13 } })); // the next rarest is hidden with it
        QCOMPARE(counted(u"received"_s, all, reportWith({})), (QMap<QString, int>{ { u"2026-05"_s, 20 } }));
    }

    void emptyCellsAreHiddenWithAFewThatAreNot()
    {
        CaseFacts inEnglish = oneCase(u"SBF"_s);
        inEnglish.campaign = u"torget"_s;
        const auto all = cases(9, oneCase(u"SBF"_s)) + cases(3, inEnglish);
        QCOMPARE(counted(u"campaign"_s, all, reportWith({})), (QMap<QString, int>{ { dash, 12 } }));
    }

    //! The path itself is the whole less what lies below it
    void aCategoryWithSomethingHiddenBelowItIsNotNamed()
    {
        CaseFacts below = oneCase(u"SBF"_s);
        below.category = u"SBF/vinter/grus"_s;
        ReportTable table = tableHiding(u"categories"_s, { u"SBF/vinter"_s, u"SBF/vinter/grus"_s }, { u"received"_s },
            u"SBF/vinter/grus"_s, u"received"_s);
        table.rows[1].level = 1;
        QCOMPARE(counted(u"category"_s, cases(9, oneCase(u"SBF"_s)) + cases(6, below), reportWith({ table })),
            (QMap<QString, int>{ { dash, 15 } }));
    }

    void noCombinationOfUpToThreeColumnsSinglesAnybodyOut_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("count");
        QTest::addRow("a month of few") << quint32(1) << 23;
        QTest::addRow("a month") << quint32(2) << 131;
        QTest::addRow("a third") << quint32(3) << 520;
        QTest::addRow("a year") << quint32(4) << 1500;
    }

    void noCombinationOfUpToThreeColumnsSinglesAnybodyOut()
    {
        QFETCH(const quint32, seed);
        QFETCH(const int, count);
        const QList<CaseFacts> all = anyCases(seed, count);
        const auto masked = rows(all, reportWith({}));
        QVERIFY(masked);
        QCOMPARE(masked->size(), count);
        const qsizetype columns = m_keyFigures.size();
        const Combinations combinations(*masked);
        for (qsizetype one = 0; one < columns; ++one) { // the same column again: fewer of them
            for (qsizetype two = one; two < columns; ++two) {
                for (qsizetype three = two; three < columns; ++three) {
                    const int times = combinations.fewest(one, two, three);
                    QVERIFY2(times >= 5,
                        qPrintable(u"%1 × %2 × %3: %4 rows"_s.arg(m_keyFigures.at(one), m_keyFigures.at(two),
                            m_keyFigures.at(three), QString::number(times))));
                }
            }
        }
        const QByteArray before = written();
        QVERIFY(rows(all, reportWith({})));
        QCOMPARE(written(), before);
        QList<CaseFacts> reversed = all;
        std::ranges::reverse(reversed);
        QVERIFY(rows(reversed, reportWith({})));
        QCOMPARE(written(), before);
    }

    //! What five rows or more share in all they say stands as it is
    void whatEnoughShareStaysWhole()
    {
        const auto all = cases(6, oneCase(u"SBF"_s)) + cases(7, oneCase(u"SBF"_s, CaseType::Praise))
            + cases(5, oneCase(u"VOF"_s));
        const auto masked = rows(all, reportWith({}));
        QVERIFY(masked);
        for (const QStringList &row : *masked)
            QVERIFY2(!row.contains(dash), qPrintable(row.join(u',')));
    }

    //! Department, kind and month before what stands behind them
    void whoHasItAndWhatItIsComesFirst()
    {
        QList<CaseFacts> all = cases(8, oneCase(u"SBF"_s)) + cases(8, oneCase(u"VOF"_s));
        for (int i = 0; i < all.size(); i += 2)
            all[i].gender = Gender::Woman; // four in each department
        QCOMPARE(
            counted(u"department"_s, all, reportWith({})), (QMap<QString, int>{ { u"SBF"_s, 8 }, { u"VOF"_s, 8 } }));
        QCOMPARE(counted(u"gender"_s, all, reportWith({})), (QMap<QString, int>{ { dash, 16 } }));
    }

    void theOrderTellsNothing()
    {
        const auto first = cases(6, oneCase(u"VOF"_s)) + cases(6, oneCase(u"SBF"_s, CaseType::Praise));
        QList<CaseFacts> second = first;
        std::ranges::reverse(second);
        const auto one = rows(first, reportWith({}));
        const auto other = rows(second, reportWith({}));
        QVERIFY(one && other);
        QCOMPARE(*one, *other);
        QVERIFY(std::ranges::is_sorted(*one));
    }
};

LYHORD_TEST(TestFactsMask)
#include "test_factsmask.moc"
