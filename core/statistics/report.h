#pragma once

#include "core/model/names.h"
#include "core/model/period.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>

// A report as tables of figures: what the screen, the spreadsheet, the letter to a board and a script all show. Texts
// are in the language the report was made in; keys are in English and never change. Values only.
namespace lyhord {

//! What the figures are split by, in a table of their own ("split")
enum class SplitBy {
    None,
    Department,
    Process, //!< areas, main processes and subprocesses; a process counts what lies below it too
    Type,
    Channel,
    Month,
    Area,
    Category,
    ServiceDeclaration,
    Campaign,
    Gender,
    Language,
};
LYHORD_NAMES(SplitBy, 12, { SplitBy::None, QLatin1StringView("none") },
    { SplitBy::Department, QLatin1StringView("department") }, { SplitBy::Process, QLatin1StringView("process") },
    { SplitBy::Type, QLatin1StringView("type") }, { SplitBy::Channel, QLatin1StringView("channel") },
    { SplitBy::Month, QLatin1StringView("month") }, { SplitBy::Area, QLatin1StringView("area") },
    { SplitBy::Category, QLatin1StringView("category") },
    { SplitBy::ServiceDeclaration, QLatin1StringView("service_declaration") },
    { SplitBy::Campaign, QLatin1StringView("campaign") }, { SplitBy::Gender, QLatin1StringView("gender") },
    { SplitBy::Language, QLatin1StringView("language") })

//! A department that has a successor is summed under it, or stays by itself
enum class Organisation { Today, OfThatDay };
LYHORD_NAMES(Organisation, 2, { Organisation::Today, QLatin1StringView("today") },
    { Organisation::OfThatDay, QLatin1StringView("of_that_day") })

struct ReportRequest
{
    Period period;
    QString department; //!< key; empty: all
    QString process; //!< key: this process and what lies below it; empty: all
    QString serviceDeclaration; //!< key; empty: all
    QString campaign; //!< key; empty: all (R85)
    SplitBy split = SplitBy::None;
    Organisation organisation = Organisation::Today;
    bool masked = false; //!< small numbers are not shown (R78)
    QString language; //!< ISO 639-1 of the municipality's own names; empty: Swedish
    friend bool operator==(const ReportRequest &, const ReportRequest &) = default;
};

enum class FigureKind {
    Text,
    Count,
    Share, //!< 0 to 1, shown in per cent
    Days, //!< a number of days, possibly with a half
    Difference, //!< a count with its sign
    Day, //!< a date
};

struct ReportCell
{
    //! Nothing: there is no such figure here (a share of none)
    std::variant<std::monostate, QString, qint64, double, QDate> value;
    bool masked = false; //!< small, or could be reckoned from the others; value is nothing then (R78)
    bool hasCases = false; //!< the cases behind it can be opened
    bool small = false; //!< masked because it is from 1 to 4; else to protect another (R103)
    friend bool operator==(const ReportCell &, const ReportCell &) = default;
};

struct ReportColumn
{
    QString key; //!< "received"
    QString title; //!< "Received"
    FigureKind kind = FigureKind::Count;
    QString definition; //!< what is counted, in a sentence or two
    friend bool operator==(const ReportColumn &, const ReportColumn &) = default;
};

struct ReportRow
{
    QString key; //!< "SBF", "2026-10"; empty for what has no value
    QString title; //!< "Stadsbyggnadsförvaltningen"
    int level = 0; //!< 1 is below the nearest 0 above it
    bool isSum = false; //!< of the rows above; the last one
    QList<ReportCell> cells; //!< one for each column
    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

enum class ChartKind { None, Bars, StackedBars, Lines };

//! How a table can be drawn; its data are the table's
struct ReportChart
{
    ChartKind kind = ChartKind::None;
    QString title;
    QStringList columns; //!< keys: one bar or line for each; of lines the first is the one looked at
    QString description; //!< the same in words, for those who do not see it
    friend bool operator==(const ReportChart &, const ReportChart &) = default;
};

struct ReportTable
{
    QString key; //!< "departments"
    QString title; //!< "Departments"
    QString rowTitle; //!< heading of the rows' titles: "Department"
    QString note; //!< what to know when reading it; empty if nothing
    QList<ReportColumn> columns;
    QList<ReportRow> rows; //!< none: nothing happened, and note says so
    ReportChart chart;
    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

//! One of the first page's four
struct KeyFigure
{
    QString key;
    QString title;
    FigureKind kind = FigureKind::Count;
    ReportCell value;
    ReportCell before; //!< the period before
    ReportCell lastYear; //!< the same period last year
    QString thanBefore; //!< the difference in words: "now 12 more (+12 %)"; empty where it says nothing (R104)
    QString thanLastYear;
    QString definition;
    friend bool operator==(const KeyFigure &, const KeyFigure &) = default;
};

struct Report
{
    ReportRequest request;
    Period before; //!< as long, right before
    Period lastYear; //!< the same a year ago
    QString municipality;
    QString contactCentre;
    QString title; //!< "Säg vad du tycker, October 2026"
    QString scope; //!< whom it is about, in words
    QDateTime made; //!< UTC (R77)
    QString madeBy; //!< who, by name (R77)
    bool isComplete = true; //!< the period has ended
    std::optional<QDateTime> frozen; //!< UTC: since when the figures stand still; nothing where not all of them do
    QString comment; //!< what somebody wrote to it before it went
    QStringList sentences; //!< the first page in words
    QList<KeyFigure> keyFigures;
    QList<ReportTable> tables; //!< "split" first when a split was asked for
    int smallNumber = 5; //!< where it is masked: figures below it are shown as below it
    friend bool operator==(const Report &, const Report &) = default;
};

//! Where a figure stands in a report
struct FigurePlace
{
    QString table;
    QString row;
    QString column;
    friend bool operator==(const FigurePlace &, const FigurePlace &) = default;
};

} // namespace lyhord
