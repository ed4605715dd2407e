#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/model/clock.h"
#include "core/rules/lifecycle.h"
#include "core/services/reports.h"
#include "core/services/session.h"
#include "core/store/casestore.h"
#include "core/store/eventstore.h"
#include "tests/services/plainperiod.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <QtCore/QMap>

#include <memory>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Shape = QMap<CaseType, int>; //!< cases of a year by type

int sumOf(const Shape &shape)
{
    int sum = 0;
    for (const int cases : shape)
        sum += cases;
    return sum;
}

//! So many of all, in per mille; the last type gets what is left
Shape shaped(int all, int complaints, int questions, int suggestions)
{
    const auto part = [all](int perMille) { return (all * perMille + 500) / 1000; };
    Shape shape{ { CaseType::Complaint, part(complaints) }, { CaseType::Question, part(questions) },
        { CaseType::Suggestion, part(suggestions) } };
    shape[CaseType::Praise] = all - sumOf(shape);
    return shape;
}

//! A municipality whose published totals are known. The cases are made by the rules and written a year at a time.
class PublishedTown
{
public:
    PublishedTown()
        : m_clock(momentFromIso(u"2022-01-10T09:00"_s))
        , m_registrar(personAs(Role::ContactCentreOfficer))
    {
        Profile profile = smallProfile();
        profile.types.append(CaseType::Question);
        auto session = Session::initialise(u"sqlite::memory:"_s, u"anna"_s, m_clock, { .profile = profile });
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        m_session = std::move(*session);
        m_registrar.grants.first().validFrom = QDate(2010, 1, 1);
    }

    //! technical: how many per mille are asked of the technical department
    void addYear(int year, const Shape &shape, int technical)
    {
        QList<CaseType> types;
        for (auto it = shape.cbegin(); it != shape.cend(); ++it)
            types.append(QList<CaseType>(it.value(), it.key()));
        auto transaction = sql::Transaction::begin(m_session->database());
        for (qsizetype i = 0; i < types.size(); ++i) {
            CaseDraft draft = snowDraft();
            draft.type = types.at(i);
            const qsizetype mixed = i * 7919 % types.size(); // each number once
            draft.departments = { mixed * 1000 < technical * types.size() ? u"SBF"_s : u"KFF"_s };
            write(draft, startOfLocalDay(QDate(year, 1, 1).addDays(mixed * 365 / types.size())));
        }
        QVERIFY(transaction && transaction->commit());
    }

    [[nodiscard]] Report report(const QString &period)
    {
        const Result<Report> report = Reports(*m_session).make({ .period = plainPeriod(period) });
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }

private:
    void write(const CaseDraft &draft, const QDateTime &at)
    {
        const Result<RuleBook> book = m_session->ruleBook();
        const Result<Decision> change = registered(draft, m_registrar, at, *book);
        QVERIFY2(change, change ? "" : qPrintable(change.error().message));
        Case subject = change->after;
        subject.token = m_session->database().newToken();
        const Result<Case> stored = CaseStore(m_session->database()).insert(subject, localDay(at).year());
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
        QList<Event> events;
        for (const EventDraft &event : change->events) {
            events.append({ .caseId = stored->id,
                .at = at,
                .by = m_registrar.login,
                .kind = event.kind,
                .details = event.details });
        }
        QVERIFY(EventStore(m_session->database()).append(events));
    }

    FixedClock m_clock;
    Person m_registrar;
    std::unique_ptr<Session> m_session;
};

const ReportTable &tableOf(const Report &report, const QString &key)
{
    for (const ReportTable &table : report.tables) {
        if (table.key == key)
            return table;
    }
    qFatal("There is no table %s", qPrintable(key));
}

double figure(const Report &report, const QString &tableKey, const QString &rowKey, const QString &columnKey)
{
    const ReportTable &table = tableOf(report, tableKey);
    for (const ReportRow &row : table.rows) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (row.key != rowKey || row.isSum || table.columns.at(i).key != columnKey)
                continue;
            if (const auto *count = std::get_if<qint64>(&row.cells.at(i).value))
                return static_cast<double>(*count);
            if (const auto *number = std::get_if<double>(&row.cells.at(i).value))
                return *number;
        }
    }
    return 0;
}

int perCent(double share)
{
    return static_cast<int>(share * 100 + 0.5);
}

} // namespace

//! What other municipalities have published can be told by the program's reports (field.md 4)
class PublishedYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void borasOverSevenYears();
    void ostersundIn2021();
};

void PublishedYears::borasOverSevenYears()
{
    const QList<QPair<int, int>> published{ { 2014, 643 }, { 2015, 555 }, { 2016, 559 }, { 2017, 1069 }, { 2018, 1862 },
        { 2019, 2233 }, { 2020, 2309 } };
    PublishedTown boras;
    for (const auto &[year, all] : published)
        boras.addYear(year, shaped(all, year == 2014 ? 580 : 770, 120, 100), 670);

    const Report years = boras.report(u"2014..2020"_s);
    const ReportTable &table = tableOf(years, u"years"_s);
    QCOMPARE(std::count_if(table.rows.cbegin(), table.rows.cend(), [](const ReportRow &row) { return !row.isSum; }), 7);
    int sum = 0;
    for (const auto &[year, all] : published) {
        QCOMPARE(figure(years, u"years"_s, QString::number(year), u"received"_s), all);
        sum += all;
    }
    double shown = 0;
    for (const ReportRow &row : tableOf(years, u"types"_s).rows)
        shown += row.isSum ? 0 : figure(years, u"types"_s, row.key, u"received"_s);
    QCOMPARE(shown, sum);
    QCOMPARE(perCent(figure(boras.report(u"2014"_s), u"types"_s, u"complaint"_s, u"share_of_received"_s)), 58);

    const Report last = boras.report(u"2020"_s);
    QCOMPARE(perCent(figure(last, u"types"_s, u"complaint"_s, u"share_of_received"_s)), 77);
    QCOMPARE(perCent(figure(last, u"types"_s, u"question"_s, u"share_of_received"_s)), 12);
    QCOMPARE(perCent(figure(last, u"types"_s, u"suggestion"_s, u"share_of_received"_s)), 10);
    QCOMPARE(perCent(figure(last, u"types"_s, u"praise"_s, u"share_of_received"_s)), 1);
    QCOMPARE(figure(last, u"types"_s, u"complaint"_s, u"last_year"_s), 1719); // 77 % of 2,233
    QCOMPARE(perCent(figure(last, u"departments_types"_s, u"SBF"_s, u"received"_s) / 2309), 67);
}

void PublishedYears::ostersundIn2021()
{
    PublishedTown ostersund;
    ostersund.addYear(
        2021, { { CaseType::Complaint, 2039 }, { CaseType::Praise, 211 }, { CaseType::Suggestion, 2 } }, 500);
    const Report report = ostersund.report(u"2021"_s);
    QCOMPARE(figure(report, u"types"_s, u"complaint"_s, u"received"_s), 2039);
    QCOMPARE(figure(report, u"types"_s, u"praise"_s, u"received"_s), 211);
    QCOMPARE(figure(report, u"types"_s, u"suggestion"_s, u"received"_s), 2);
    QCOMPARE(figure(report, u"types"_s, u"question"_s, u"received"_s), 0);
    double months = 0;
    for (const ReportRow &row : tableOf(report, u"months"_s).rows)
        months += row.isSum ? 0 : figure(report, u"months"_s, row.key, u"received"_s);
    QCOMPARE(months, 2252);
}

LYHORD_TEST(PublishedYears)
#include "test_publishedyears.moc"
