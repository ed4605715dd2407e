#include "core/statistics/keyfigures.h"

#include "core/model/clock.h"
#include "core/statistics/columns.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/periods.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/reportwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FirstPage)
};

constexpr qint64 fewestForShare = 10; // of fewer, a difference in per cent says nothing

//! A number and its per cent sign stay in one line
QString heldTogether(QString sentence)
{
    return sentence.replace(u" %"_s, u"\u00a0%"_s);
}

//! tr() writes a number as it is; people read "4 687". A sentence whose other words are not in it yet.
QString grouped(const QString &sentence, qint64 number, const FigureText &text)
{
    constexpr qint64 smallestGrouped = 1000;
    return number < smallestGrouped ? sentence : QString(sentence).replace(QString::number(number), text.count(number));
}

int percent(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

//! The other period, and what its figure rests on
struct Compared
{
    bool isSameTime = false; //!< of last year
    qint64 fewest = 0; //!< cases of the period that has fewer of them
};

QString countDifference(qint64 now, qint64 then, const FigureText &text)
{
    if (now == then)
        return Tr::tr("as many");
    const int difference = static_cast<int>(std::abs(now - then));
    if (then < fewestForShare || difference > then * 2) {
        return grouped(
            now > then ? Tr::tr("now %n more", nullptr, difference) : Tr::tr("now %n fewer", nullptr, difference),
            difference, text);
    }
    const int share = percent(static_cast<double>(difference) / static_cast<double>(then));
    return grouped(now > then ? Tr::tr("now %n more (+%1 %)", nullptr, difference)
                              : Tr::tr("now %n fewer (−%1 %)", nullptr, difference),
        difference, text)
        .arg(share);
}

//! What the reader gets who subtracts the shares as they are shown, with one decimal
QString shareDifference(double now, double then, const FigureText &text)
{
    constexpr double shownSteps = 1000;
    const qint64 steps = std::lround(now * shownSteps) - std::lround(then * shownSteps);
    if (steps == 0)
        return Tr::tr("the same share");
    const QString points = text.locale().toString(static_cast<double>(std::abs(steps)) / 10, 'f', 1);
    return steps > 0 ? Tr::tr("now %1 percentage points better").arg(points)
                     : Tr::tr("now %1 percentage points worse").arg(points);
}

//! Empty where the figures say nothing but themselves (R104)
QString difference(const KeyFigure &head, const ReportCell &then, const Compared &compared, const FigureText &text)
{
    const auto now = numberIn(head.value);
    const auto other = numberIn(then);
    if (!now || !other)
        return {};
    const bool isShare = head.kind == FigureKind::Share;
    const bool isFew = (isShare || *now > *other) && compared.fewest < fewestOfARise;
    if (*now != *other && (!compared.isSameTime || isFew))
        return {};
    return heldTogether(
        isShare ? shareDifference(*now, *other, text) : countDifference(std::lround(*now), std::lround(*other), text));
}

//! A share rests on those that were due in both periods, a count on its own cases
qint64 fewestCases(const KeyFigure &head, const ComparedPeriods &compared, const Aggregate &other)
{
    return head.kind == FigureKind::Share ? std::min(compared.now.all().of(Measure::Due), other.of(Measure::Due))
                                          : std::lround(numberIn(head.value).value_or(0));
}

KeyFigure headOf(const QString &key, const QString &title, const ComparedPeriods &compared, const Report &report)
{
    const ReportColumn column = columns::column(key);
    KeyFigure head{ .key = key,
        .title = title,
        .kind = column.kind,
        .value = columns::cell(key, compared.now.all()),
        .before = compared.comparesBefore ? columns::cell(key, compared.before.all()) : ReportCell(),
        .lastYear = compared.comparesLastYear ? columns::cell(key, compared.lastYear.all()) : ReportCell(),
        .thanBefore = {},
        .thanLastYear = {},
        .definition = column.definition };
    for (ReportCell *cell : { &head.before, &head.lastYear })
        cell->hasCases = false;
    const FigureText text(report.request.language);
    head.thanBefore = difference(
        head, head.before, { false, fewestCases(head, compared, compared.before.all()) }, text);
    head.thanLastYear = difference(
        head, head.lastYear, { true, fewestCases(head, compared, compared.lastYear.all()) }, text);
    return head;
}

ReportCell cellIn(const Report &report, const QString &tableKey, const QString &rowKey, const QString &columnKey)
{
    const ReportTable *table = tableIn(report, tableKey);
    const qsizetype place = table ? placeOf(*table, columnKey) : -1;
    if (place < 0)
        return {};
    const auto row = std::ranges::find(table->rows, rowKey, &ReportRow::key);
    return row == table->rows.end() ? ReportCell() : row->cells.at(place);
}

//! Nothing where the figure is masked or there is none
void add(QStringList &sentences, const ReportCell &cell, const auto &sentence)
{
    if (const auto number = numberIn(cell))
        sentences.append(sentence(*number));
}

//! R88: what is due is counted a day behind what was received
QString howFarItHasCome(const Report &report)
{
    if (report.isComplete)
        return {};
    const CountedTo last = countedTo(report.request.period, localDay(report.made));
    const QString received = daysOf({ {}, last.received, last.received });
    if (last.due < report.request.period.from) {
        return Tr::tr(
            "The period has not ended: what was received is counted to and including %1, and no answer was due "
            "yet.")
            .arg(received);
    }
    return Tr::tr("The period has not ended: what was received is counted to and including %1, answers due to and "
                  "including %2.")
        .arg(received, daysOf({ {}, last.due, last.due }));
}

QString largestDepartment(const Report &report, const FigureText &text)
{
    const ReportTable *table = tableIn(report, u"departments_types");
    const ReportRow *largest = nullptr;
    for (const ReportRow &row : table ? table->rows : QList<ReportRow>()) {
        const auto count = numberIn(row.cells.constFirst());
        if (!row.isSum && !row.key.isEmpty() && count && *count > 0
            && (!largest || *count > *numberIn(largest->cells.constFirst())))
            largest = &row;
    }
    if (!largest || !report.request.department.isEmpty())
        return {};
    return Tr::tr("Most concerned %1 (%2).")
        .arg(largest->title, text.count(std::lround(*numberIn(largest->cells.constFirst()))));
}

} // namespace

QList<KeyFigure> keyFiguresOf(const ComparedPeriods &compared, const Report &report)
{
    return { headOf(u"received"_s, Tr::tr("Received"), compared, report),
        headOf(u"closed"_s, Tr::tr("Closed"), compared, report),
        headOf(u"share_in_time"_s, Tr::tr("Answered within 10 working days"), compared, report),
        headOf(u"improvement"_s, Tr::tr("Led to improvement"), compared, report) };
}

QStringList sentencesOf(const Report &report, QDate began)
{
    if (began.isValid() && report.request.period.to < began) { // nothing is known of it, which is not nothing
        return { Tr::tr("There are no figures for %1: the first case came in %2.")
                     .arg(titleOf(report.request.period), titleOf(monthOf(began))) };
    }
    const auto base = [&report](const QString &column) { return cellIn(report, u"base"_s, u"all"_s, column); };
    const FigureText text(report.request.language);
    const auto whole = [](double number) { return static_cast<int>(std::lround(number)); };
    const auto counted = [&text](const QString &sentence, double number) {
        return grouped(sentence, std::lround(number), text);
    };
    const ReportCell received = base(u"received"_s);
    QStringList sentences;
    if (numberIn(received) == 0.0 && numberIn(base(u"closed"_s)) == 0.0) {
        sentences.append(
            Tr::tr("Nothing was received and nothing was closed in %1.").arg(titleOf(report.request.period)));
        sentences.append(howFarItHasCome(report));
        sentences.removeAll(QString());
        return sentences;
    }
    add(sentences, received, [&](double number) {
        return counted(Tr::tr("%n case(s) came in during %1.", nullptr, whole(number)), number)
            .arg(titleOf(report.request.period));
    });
    add(sentences, base(u"share_in_time"_s), [&](double share) {
        const auto inTime = numberIn(base(u"answered_in_time"_s));
        const auto due = numberIn(base(u"due"_s));
        if (due == 1.0 && inTime)
            return *inTime == 1.0
                ? Tr::tr("The one case that was due an answer had it within 10 working days.")
                : Tr::tr("The one case that was due an answer did not have it within 10 working days.");
        return inTime && due ? Tr::tr("%1 of the %2 that were due an answer had it within 10 working days (%3).")
                                   .arg(text.count(whole(*inTime)), text.count(whole(*due)),
                                       text.of({ .value = share }, FigureKind::Share))
                             : QString();
    });
    add(sentences, base(u"waiting"_s), [&](double number) {
        return number > 0
            ? counted(Tr::tr("%n of those that were due is still without an answer.", nullptr, whole(number)), number)
            : QString();
    });
    add(sentences, cellIn(report, u"open"_s, u"all"_s, u"late"_s), [&](double number) {
        if (!report.isComplete) { // its end has not come
            return number > 0
                ? counted(Tr::tr("%n open case(s) have waited longer than promised.", nullptr, whole(number)), number)
                : Tr::tr("No open case has waited longer than promised.");
        }
        return number > 0 ? counted(Tr::tr("%n open case(s) had waited longer than promised at the end of the period.",
                                        nullptr, whole(number)),
                   number)
                          : Tr::tr("No open case had waited longer than promised at the end of the period.");
    });
    add(sentences, base(u"written_off"_s), [&](double number) {
        return number > 0
            ? counted(Tr::tr("%n case(s) were written off without an answer.", nullptr, whole(number)), number)
            : QString();
    });
    add(sentences, base(u"feedback_median"_s), [&](double days) {
        if (numberIn(base(u"answers_given"_s)).value_or(0) < 2) // of one there is no half
            return QString();
        return days < 1 ? Tr::tr("Half of the answers given in the period came on the day of receipt.")
                        : Tr::tr("Half of the answers given in the period took at most %n working day(s).", nullptr,
                            static_cast<int>(std::floor(days)));
    });
    add(sentences, base(u"improvement"_s), [&](double number) {
        return counted(Tr::tr("%n closed case(s) led to an improvement.", nullptr, whole(number)), number);
    });
    sentences.append(largestDepartment(report, text));
    sentences.append(howFarItHasCome(report));
    sentences.removeAll(QString());
    for (QString &sentence : sentences)
        sentence = heldTogether(sentence);
    return sentences;
}

} // namespace lyhord
