#include "core/statistics/makereport.h"

#include "core/model/clock.h"
#include "core/model/localdays.h"
#include "core/rules/dayinsentence.h"
#include "core/rules/personaldata.h"
#include "core/statistics/aggregation.h"
#include "core/statistics/catalogue.h"
#include "core/statistics/columns.h"
#include "core/statistics/factsource.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/keyfigures.h"
#include "core/statistics/periods.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/smallnumbers.h"
#include "core/statistics/tables.h"
#include "core/store/factstore.h"
#include "core/store/improvementstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <functional>
#include <numeric>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Report)
};

constexpr qsizetype sentenceLength = 220; // characters
constexpr qsizetype shortestName = 3;

std::pair<FactSource::Take, FactSource::TakeAggregates> takersOf(Aggregation &aggregation)
{
    return { [&aggregation](const Fact &fact) { aggregation.take(fact); },
        [&aggregation](const std::vector<GroupAggregate> &aggregates, const Parts &parts) {
            aggregation.take(aggregates, parts);
        } };
}

//! Three periods counted with the same eyes
struct ReportCounter
{
    ReportCounter(
        Database &database, const ReportRequest &request, const Catalogue &catalogue, const ReportMaking &making)
        : today(localDay(making.now))
        , days(making.profile.closingDays)
        , filter(request, catalogue, today)
        , source(database, words, today, making.goOn)
    {
        if (!making.countsAnew)
            source.useSums(filter, making.now);
    }

    //! With the steps that were taken and what was open
    [[nodiscard]] Result<> count(const Period &period, Aggregation &aggregation)
    {
        const auto [take, takeAggregates] = takersOf(aggregation);
        if (auto done = source.happened(period, true, take, takeAggregates); !done)
            return done;
        return source.open(period, take, takeAggregates);
    }

    //! What is only compared with needs neither. lastDue: the last of the answer days that count (R88, R104)
    [[nodiscard]] Result<> countCompared(const Period &period, QDate lastDue, Aggregation &aggregation)
    {
        const auto [take, takeAggregates] = takersOf(aggregation);
        if (lastDue >= period.to)
            return source.happened(period, false, take, takeAggregates);
        const DayNumber last = dayNumber(lastDue);
        const auto takeDue = [last, take](const Fact &fact) {
            const bool isDue = fact.kind == FactKind::Due || fact.kind == FactKind::DueAgain
                || fact.kind == FactKind::DueStanding;
            if (!isDue || fact.day <= last)
                take(fact);
        };
        const bool endsWithMonth = period.to == monthOf(period.to).to; // whose sums have its last day in them
        return source.happened(period, false, takeDue, endsWithMonth ? FactSource::TakeAggregates() : takeAggregates);
    }

    [[nodiscard]] Aggregation aggregation() { return { filter, words, days }; }

    QDate today;
    TextPool words;
    WorkingDays days;
    ReportFilter filter;
    FactSource source;
};

QString scopeOf(const ReportRequest &request, const Catalogue &catalogue)
{
    QStringList parts;
    if (!request.department.isEmpty())
        parts.append(catalogue.department(request.department));
    if (!request.process.isEmpty())
        parts.append(catalogue.process(request.process));
    if (!request.serviceDeclaration.isEmpty())
        parts.append(catalogue.serviceDeclaration(request.serviceDeclaration));
    if (!request.campaign.isEmpty())
        parts.append(catalogue.campaign(request.campaign));
    return parts.isEmpty() ? Tr::tr("The whole municipality") : parts.join(u", "_s);
}

Result<> requireKnown(bool isKnown, const QString &field, const QString &key, const QString &message)
{
    if (key.isEmpty() || isKnown)
        return {};
    return refused(field, message.arg(key));
}

//! A department that did not exist then gives no empty report but a sentence
Result<> check(const ReportRequest &request, const ReportMaking &making)
{
    const auto &profile = making.profile;
    const auto has = [](const auto &all, const QString &key) {
        return std::ranges::any_of(all, [&key](const auto &one) { return one.key == key; });
    };
    if (request.period.from > request.period.to || !request.period.from.isValid())
        return refused(u"period"_s, Tr::tr("The period ends before it begins."));
    if (request.period.from > localDay(making.now)) {
        return refused(u"period"_s,
            Tr::tr("The period %1 has not begun yet: there is nothing to count.").arg(titleOf(request.period)));
    }
    for (const auto &[isKnown, field, key, message] :
        { std::tuple(has(profile.departments, request.department), u"scope"_s, request.department,
              Tr::tr("There is no department %1.")),
            std::tuple(has(profile.processes, request.process), u"process"_s, request.process,
                Tr::tr("There is no process %1.")),
            std::tuple(has(profile.serviceDeclarations, request.serviceDeclaration), u"service_declaration"_s,
                request.serviceDeclaration, Tr::tr("There is no service declaration %1.")),
            std::tuple(has(profile.campaigns, request.campaign), u"campaign"_s, request.campaign,
                Tr::tr("There is no campaign %1.")) }) {
        if (auto known = requireKnown(isKnown, field, key, message); !known)
            return known;
    }
    const auto department = std::ranges::find_if(
        profile.departments, [&request](const Department &one) { return one.key == request.department; });
    if (department != profile.departments.end() && department->valid.from
        && *department->valid.from > request.period.to) {
        return refused(u"scope"_s,
            Tr::tr("The department %1 did not exist in %2: it began on %3.")
                .arg(request.department, titleOf(request.period), dayInSentence(*department->valid.from)));
    }
    return {};
}

//! A department's own cases, and those of departments whose matters it has now
ImprovementScope scopeOf(
    const ReportRequest &request, const Catalogue &catalogue, const std::function<QString(const QString &)> &present)
{
    ImprovementScope scope{ .departments = {},
        .processes = {},
        .serviceDeclaration = request.serviceDeclaration,
        .campaign = request.campaign };
    if (!request.department.isEmpty()) {
        scope.departments = catalogue.departmentOrder();
        scope.departments.removeIf([&](const QString &key) { return present(key) != present(request.department); });
        scope.departments.append(request.department);
    }
    if (!request.process.isEmpty()) {
        scope.processes = catalogue.processOrder();
        scope.processes.removeIf([&](const QString &key) { return !catalogue.liesBelow(key, request.process); });
        scope.processes.append(request.process);
    }
    return scope;
}

struct ToldInPeriod
{
    QList<Improvement> told;
    qint64 older = 0; //!< that are not told
};
Result<ToldInPeriod> improvementsIn(
    Database &database, const ReportRequest &request, const ReportMaking &making, const Catalogue &catalogue)
{
    const QDate today = localDay(making.now);
    const auto present = [&](const QString &key) {
        return request.organisation == Organisation::Today ? catalogue.presentDepartment(key, today) : key;
    };
    const ImprovementScope scope = scopeOf(request, catalogue, present);
    ImprovementStore store(database);
    const auto told = store.closed(request.period.from, request.period.to, scope, making.mostImprovements);
    if (!told)
        return tl::unexpected(told.error());
    ToldInPeriod improvements;
    if (told->size() == making.mostImprovements) {
        const auto all = store.count(request.period.from, request.period.to, scope);
        if (!all)
            return tl::unexpected(all.error());
        improvements.older = *all - told->size();
    }
    for (const ToldImprovement &one : *told) {
        const QString sentence = improvementSentence(
            one.text, { one.submitterName, one.concerns }, today, making.profile.ownPhoneNumbers);
        if (!sentence.isEmpty())
            improvements.told.append({ present(one.department), one.closed, sentence });
    }
    std::ranges::stable_sort(improvements.told,
        [](const Improvement &one, const Improvement &other) { return one.department < other.department; });
    return improvements;
}

void sayOlderImprovements(ReportTable &table, const ToldInPeriod &improvements, const FigureText &text)
{
    //: %1: how many are told
    const QString said = Tr::tr(
        "The newest %1 are told here and counted; older ones of the period that are left out: %2.")
                             .arg(text.count(improvements.told.size()), text.count(improvements.older));
    addNote(table, said);
}

//! Since when the figures stand; nothing where a month of the period does not, or where it ends within one: what was
//! open is kept of the months' last days only
std::optional<QDateTime> frozenSince(const QList<Freeze> &frozen, const Period &period)
{
    const QList<QDate> months = monthsTouching(period);
    if (frozen.isEmpty() || frozen.size() < months.size() || period.to != monthOf(period.to).to)
        return std::nullopt;
    const auto last = std::ranges::max_element(frozen, {}, &Freeze::at);
    return last->at;
}

Result<> addCorrections(Report &report, Database &database, const Catalogue &catalogue, const ReportMaking &making,
    const Aggregation &counted)
{
    ReportCounter again(database, report.request, catalogue, making);
    again.source.ignoreFrozen();
    Aggregation live = again.aggregation();
    if (auto done = again.countCompared(report.request.period, report.request.period.to, live); !done)
        return done;
    if (const auto table = correctedSinceTable(counted, live, catalogue))
        report.tables.append(*table);
    return {};
}

QString oldDefinition()
{
    return Tr::tr("Months that were frozen before stay as they were: in them only answered cases count as due, "
                  "by the day of the answer.");
}

//! R88: what was frozen under the definition before stays as it was, and says so
void sayOldDefinition(Report &report)
{
    for (ReportTable &table : report.tables) {
        const bool tellsOfDue = placeOf(table, u"due") >= 0 || placeOf(table, u"share_in_time") >= 0;
        if (tellsOfDue && !table.rows.isEmpty())
            addNote(table, oldDefinition());
    }
}

//! Frozen figures that cannot be read are counted anew, by the cases as they are now
void sayCountedAnew(Report &report, const QList<QDate> &months)
{
    QStringList names;
    for (const QDate month : months)
        names.append(month.toString(u"yyyy-MM"_s));
    //: months, as 2026-10
    const QString said = Tr::tr(
        "The frozen figures of %1 cannot be read. What is shown is counted anew, by the cases as "
        "they are now. An administrator sees more by checking the database.")
                             .arg(names.join(u", "_s));
    for (ReportTable &table : report.tables)
        addNote(table, said);
}

bool isParted(const ReportTable &table, const ReportRow &row)
{
    const auto figure = [&](const QString &column) {
        const auto *count = std::get_if<qint64>(&row.cells.at(placeOf(table, column)).value);
        return count ? *count : 0;
    };
    const QStringList parts = columns::partsOfDue();
    return figure(u"due"_s)
        == std::accumulate(
            parts.cbegin(), parts.cend(), qint64(0), [&](qint64 sum, const auto &part) { return sum + figure(part); });
}

//! What was due in a frozen month stands still, and what has become of it does not
void sayChangedSince(Report &report)
{
    const QString said = Tr::tr(
        "Cases of frozen months have changed since: what was due, and in time, is shown as it was "
        "frozen, what became of the others as it is now. So they need not add up.");
    for (ReportTable &table : report.tables) {
        const bool hasParts = placeOf(table, u"due") >= 0 && placeOf(table, u"waiting") >= 0;
        if (hasParts && !std::ranges::all_of(table.rows, [&](const ReportRow &row) { return isParted(table, row); }))
            addNote(table, said);
    }
}

//! R97: what the departments are called today, of those that the report calls what they were called then
QStringList newerNames(const Report &report, const Catalogue &then, const ReportMaking &making)
{
    const Catalogue now(making.profile, report.request.language, localDay(making.now));
    const auto isNamed = [&report](const QString &key, const QString &name) {
        return key == report.request.department || std::ranges::any_of(report.tables, [&](const ReportTable &table) {
            return std::ranges::any_of(
                table.rows, [&](const ReportRow &row) { return row.key == key && row.title == name; });
        });
    };
    QStringList sentences;
    for (const QString &key : then.departmentOrder()) {
        const QString name = then.department(key);
        const QString newer = now.department(key);
        if (newer != name && isNamed(key, name)) {
            //: the former and the newer name of a department
            sentences.append(Tr::tr("%1 is now called %2.").arg(name, newer));
        }
    }
    return sentences;
}

void describe(Report &report, const ReportRequest &request, const ReportMaking &making, const Catalogue &catalogue)
{
    report.request = request;
    const QDate today = localDay(making.now);
    report.before = sameDaysOf(periodBefore(request.period), request.period, today);
    report.lastYear = sameDaysOf(samePeriodLastYear(request.period), request.period, today);
    report.municipality = making.profile.municipality;
    report.contactCentre = making.profile.contactCentre;
    report.title = Tr::tr("Views and complaints, %1").arg(titleOf(request.period));
    report.scope = scopeOf(request, catalogue);
    report.made = making.now;
    report.madeBy = making.by;
    report.isComplete = request.period.to < localDay(making.now);
}

//! Which of a table's groups the row is, without its sum row
bool isInRow(const FigurePlace &place, SplitBy by, const Fact &fact, const TextPool &words, const Catalogue &catalogue)
{
    if (place.row == u"all")
        return true;
    if (place.table == u"years")
        return QString::number(dateOf(fact.day).year()) == place.row;
    if (place.table == u"subjects" || place.table == u"risers")
        return words.text(fact.category) == place.row;
    return isIn(by, place.row, fact, words, catalogue);
}

bool isCountedIn(const QString &column, const Counted &counted)
{
    if (column == u"open") {
        return counted.has(Measure::OpenUpTo10) || counted.has(Measure::OpenUpTo30) || counted.has(Measure::OpenUpTo60)
            || counted.has(Measure::OpenLonger);
    }
    const auto measure = columns::measureOf(column);
    return measure && counted.has(*measure);
}

} // namespace

QString improvementSentence(
    const QString &text, const QStringList &names, QDate today, const QStringList &ownPhoneNumbers)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    // of a name in Swedish, English and Finnish; a longer word that begins like it is another, and a gap in it would
    // tell
    const QString endings = u"(?:['’:]?s|n|en|in|lle|elle|ille|lta|ltä|lla|llä|lta|ssa|sta|a|ä)?\\b"_s;
    QString told = text;
    const QString gap = u"…"_s;
    // From the end, so that the places before stay where they are; they are counted in code points.
    QList<uint> points = told.toUcs4().toList();
    const QList<PersonalDataSpan> spans = findPersonalData(told, today, ownPhoneNumbers);
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        points.remove(span->start, span->end - span->start);
        points.insert(span->start, u'…');
    }
    QList<char32_t> wide;
    for (const uint point : std::as_const(points))
        wide.append(point);
    told = QString::fromUcs4(wide.constData(), wide.size());
    for (const QString &name : names) {
        for (const QString &part : name.split(spaces, Qt::SkipEmptyParts)) {
            if (part.size() >= shortestName && told.contains(part, Qt::CaseInsensitive)) { // a pattern costs more
                told.replace(
                    QRegularExpression(u"\\b"_s + QRegularExpression::escape(part) + endings,
                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
                    gap);
            }
        }
    }
    told = told.simplified();
    if (told.size() <= sentenceLength)
        return told;
    const qsizetype end = std::max(
        { told.lastIndexOf(u". "_s, sentenceLength), told.lastIndexOf(u"! "_s, sentenceLength), qsizetype(-1) });
    return end > sentenceLength / 3 ? told.left(end + 1) : told.left(told.lastIndexOf(u' ', sentenceLength)) + u" …"_s;
}

Result<Report> makeReport(Database &database, const ReportRequest &request, const ReportMaking &making)
{
    if (const auto sound = check(request, making); !sound)
        return tl::unexpected(sound.error());
    const Catalogue catalogue(making.profile, request.language, std::min(request.period.to, localDay(making.now)));
    Report report;
    describe(report, request, making, catalogue);
    ReportCounter counter(database, request, catalogue, making);
    Aggregation now = counter.aggregation();
    Aggregation before = counter.aggregation();
    Aggregation lastYear = counter.aggregation();
    // Where the period has not ended, today's answer days are not due yet: of the others as many days count.
    const auto lastDue = [&](const Period &other) { return dueDaysOf(other, request.period, counter.today).to; };
    auto done = counter.count(request.period, now);
    if (done)
        done = counter.countCompared(report.before, lastDue(report.before), before);
    if (done)
        done = counter.countCompared(report.lastYear, lastDue(report.lastYear), lastYear);
    if (!done)
        return tl::unexpected(done.error());
    const auto began = FactStore(database, counter.words).firstDay();
    if (!began)
        return tl::unexpected(began.error());
    const auto isWhole = [&](const Period &period) { return began->isValid() && *began <= period.from; };
    const ComparedPeriods compared{ now, before, lastYear, isWhole(report.before), isWhole(report.lastYear),
        counter.today, *began };
    report.tables = tablesOf(compared, request, catalogue);
    report.keyFigures = keyFiguresOf(compared, report);
    if (counter.source.hasOldDefinition())
        sayOldDefinition(report);
    else
        sayChangedSince(report);
    if (!counter.source.spoiled().isEmpty())
        sayCountedAnew(report, counter.source.spoiled());
    if (making.tellsImprovements) {
        const auto improvements = improvementsIn(database, request, making, catalogue);
        if (!improvements)
            return tl::unexpected(improvements.error());
        report.tables.append(improvementsTable(improvements->told, catalogue));
        if (improvements->older > 0 && !request.masked) // how many there are would tell of what is hidden (R103)
            sayOlderImprovements(report.tables.last(), *improvements, FigureText(request.language));
    }
    const auto frozen = counter.source.frozen(request.period);
    if (!frozen)
        return tl::unexpected(frozen.error());
    report.frozen = frozenSince(*frozen, request.period);
    if (!frozen->isEmpty()) {
        if (done = addCorrections(report, database, catalogue, making, now); !done)
            return tl::unexpected(done.error());
    }
    if (request.masked)
        maskSmallNumbers(report, making.smallNumber);
    report.sentences = sentencesOf(report, *began);
    if (counter.source.hasOldDefinition())
        report.sentences.append(oldDefinition());
    report.sentences += newerNames(report, catalogue, making);
    return report;
}

Result<QList<CaseId>> casesBehind(
    Database &database, const ReportRequest &request, const FigurePlace &place, const ReportMaking &making)
{
    if (const auto sound = check(request, making); !sound)
        return tl::unexpected(sound.error());
    const Catalogue catalogue(making.profile, request.language, std::min(request.period.to, localDay(making.now)));
    const SplitBy by = rowsOf(place.table, request);
    ReportCounter counter(database, request, catalogue, making);
    counter.source.ignoreFrozen(); // what was frozen knows no cases
    QList<std::pair<DayNumber, qint64>> found;
    const auto take = [&](const Fact &given) {
        Fact fact = given;
        if (counter.filter.shows(fact, counter.words) && isInRow(place, by, fact, counter.words, catalogue)
            && isCountedIn(place.column, countedBy(fact, counter.days)))
            found.append({ fact.day, fact.caseId });
    };
    if (const auto done = counter.source.happened(request.period, true, take); !done)
        return tl::unexpected(done.error());
    if (const auto done = counter.source.open(request.period, take); !done)
        return tl::unexpected(done.error());
    std::ranges::sort(found, std::greater());
    QList<CaseId> ids;
    QSet<qint64> seen;
    for (const auto &[day, id] : std::as_const(found)) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        ids.append(CaseId{ id });
    }
    return ids;
}

Result<> freezeMonth(Database &database, QDate month, const ReportMaking &making, const QString &by)
{
    TextPool words;
    FactSource source(database, words, localDay(making.now), making.goOn);
    std::vector<Fact> facts;
    const int calendarVersion = WorkingCalendar(making.profile.closingDays).version();
    const auto take = [&](const Fact &fact) {
        if (fact.kind == FactKind::DueStanding)
            return;
        facts.push_back(fact);
        facts.back().calendarVersion = std::min(fact.calendarVersion, calendarVersion); // later ones move nothing
    };
    const Period period = monthOf(month);
    if (auto done = source.happened(period, true, take); !done)
        return done;
    if (auto done = source.open(period, take); !done)
        return done;
    return FrozenStore(database).freeze({ period.from, making.now, by }, facts, words);
}

} // namespace lyhord
