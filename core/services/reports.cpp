#include "core/services/reports.h"

#include "core/db/database.h"
#include "core/model/localdays.h"
#include "core/rules/profilenames.h"
#include "core/services/commit.h"
#include "core/services/servicecontext.h"
#include "core/statistics/catalogue.h"
#include "core/statistics/factsnotes.h"
#include "core/statistics/makereport.h"
#include "core/statistics/measures.h"
#include "core/statistics/monthsumming.h"
#include "core/statistics/periods.h"
#include "core/store/casestore.h"
#include "core/store/factstore.h"
#include "core/store/frozenstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Reports)
};

constexpr int readsInAPeriod = 13; // four of each of three periods, and what is open

//! Whoever counts for some departments only has to say for which
Result<> requireCounting(ServiceContext &context, const ReportRequest &request)
{
    if (auto permitted = context.require(Action::ReadStatistics); !permitted)
        return permitted;
    const AccessScope scope = countingScopeOf(context.person(), context.today());
    if (scope.everywhere)
        return {};
    const auto book = context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    // By today's organisation a department that is no more is counted under its successor, which is another's.
    const QString counted = request.organisation == Organisation::Today
        ? Catalogue(book->profile, {}, context.today()).presentDepartment(request.department, context.today())
        : request.department;
    if (scope.departments.contains(request.department) && scope.departments.contains(counted))
        return {};
    return failed(ErrorCode::NotPermitted,
        Tr::tr("You may count for %1. Choose a department of those.")
            .arg(departmentsInWords(scope.departments, book->profile)));
}

bool tellsImprovements(const ServiceContext &context, const ReportRequest &request)
{
    const AccessScope scope = context.accessScope();
    return scope.everywhere || scope.departments.contains(request.department);
}

std::function<bool()> counting(const Progress &progress)
{
    return [progress, done = qint64(0)]() mutable {
        ++done;
        return !progress || progress(std::min<qint64>(done, readsInAPeriod), readsInAPeriod);
    };
}

Result<Catalogue> catalogueOf(ServiceContext &context, const QString &language)
{
    return context.ruleBook().map(
        [&](const RuleBook &book) { return Catalogue(book.profile, language, context.today()); });
}

QList<ReportChoice> choicesFrom(const QStringList &keys, const auto &titleOf, const auto &levelOf)
{
    QList<ReportChoice> choices;
    for (const QString &key : keys)
        choices.append({ key, titleOf(key), levelOf(key) });
    return choices;
}

//! A server leaves out by itself the numbers that the person may not have
FactStore::Numbers numbersFor(ServiceContext &context)
{
    const bool ofAll = context.accessScope().secret || context.database().kind() == DatabaseKind::Postgresql;
    return ofAll ? FactStore::Numbers::OfAll : FactStore::Numbers::NotOfSecret;
}

//! A number leads to a case: it is for who may open it. Of a secret one the gap alone would tell who cannot open any.
bool mayHaveNumber(const CaseFacts &facts, const AccessScope &scope)
{
    return scope.everywhere || std::ranges::any_of(facts.asked, [&scope](const QString &department) {
        return scope.departments.contains(department);
    });
}

//! Whoever may open no case gets no number; in a masked file one would lead to what is hidden
bool hasNumbers(const AccessScope &scope, const ReportRequest &request)
{
    return !request.masked && (scope.everywhere || !scope.departments.isEmpty());
}

QStringList notesOnNumbers(const AccessScope &scope, const ReportRequest &request)
{
    if (request.masked)
        return { Tr::tr("The numbers of the cases are left out: they would lead to what is hidden here.") };
    if (!hasNumbers(scope, request))
        return { Tr::tr("The numbers of the cases are left out: numbers are for those who may open cases.") };
    QStringList notes;
    if (!scope.everywhere && !scope.departments.contains(request.department))
        notes.append(Tr::tr("Cases that you may not open stand without their number."));
    if (!scope.secret) {
        notes.append(Tr::tr("Cases that are secret or have a protected identity stand without their number: you have "
                            "no right to read those."));
    }
    return notes;
}

} // namespace

Reports::Reports(ServiceContext &context)
    : m_context(context)
{
}

Result<ReportChoices> Reports::choices(const QString &language)
{
    if (const auto permitted = m_context.require(Action::ReadStatistics); !permitted)
        return tl::unexpected(permitted.error());
    const auto catalogue = catalogueOf(m_context, language);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    TextPool words;
    const auto first = FactStore(m_context.database(), words).firstDay();
    if (!first)
        return tl::unexpected(first.error());
    const AccessScope scope = countingScopeOf(m_context.person(), m_context.today());
    QStringList departments = catalogue->departmentOrder();
    departments.removeIf(
        [&scope](const QString &key) { return !scope.everywhere && !scope.departments.contains(key); });
    const auto flat = [](const QString &) { return 0; };
    ReportChoices choices;
    choices.firstDay = first->isValid() ? std::optional(*first) : std::nullopt;
    choices.everywhere = scope.everywhere;
    choices.departments = choicesFrom(
        departments, [&](const QString &key) { return catalogue->department(key); }, flat);
    choices.processes = choicesFrom(
        catalogue->processOrder(), [&](const QString &key) { return catalogue->process(key); },
        [&](const QString &key) { return std::max(0, catalogue->processLevel(key)); });
    choices.serviceDeclarations = choicesFrom(
        catalogue->serviceDeclarationOrder(), [&](const QString &key) { return catalogue->serviceDeclaration(key); },
        flat);
    choices.campaigns = choicesFrom(
        catalogue->campaignOrder(), [&](const QString &key) { return catalogue->campaign(key); }, flat);
    return choices;
}

Result<Report> Reports::make(const ReportRequest &request, const Progress &progress)
{
    if (const auto permitted = requireCounting(m_context, request); !permitted)
        return tl::unexpected(permitted.error());
    const auto book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    return makeReport(m_context.database(), request,
        { .profile = book->profile,
            .now = m_context.clock().now(),
            .by = m_context.person().name,
            .smallNumber = book->values.smallNumber,
            .tellsImprovements = tellsImprovements(m_context, request),
            .goOn = counting(progress) });
}

bool Reports::maySumMonths() const
{
    // Where a file has no worker, whoever counts does it.
    const bool isFile = m_context.database().kind() == DatabaseKind::Sqlite;
    return m_context.require(Action::Work) || (isFile && m_context.require(Action::ReadStatistics));
}

Result<int> Reports::sumMonths(int most, const Progress &progress)
{
    if (!maySumMonths())
        return tl::unexpected(m_context.require(Action::Work).error());
    const auto book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const ReportMaking making{ .profile = book->profile, .now = m_context.clock().now(), .by = {}, .goOn = {} };
    int summed = 0;
    while (summed < most && (!progress || progress(summed, most))) {
        const Result<bool> one = sumNewestMonth(m_context.database(), making);
        if (!one)
            return tl::unexpected(one.error());
        if (!*one)
            break;
        ++summed;
    }
    return summed;
}

Result<QStringList> Reports::wrongSums(const Progress &progress)
{
    if (!countingScopeOf(m_context.person(), m_context.today()).everywhere)
        return QStringList();
    const auto book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    return lyhord::wrongSums(m_context.database(),
        { .profile = book->profile, .now = m_context.clock().now(), .by = {}, .goOn = {} }, progress);
}

Result<QList<CaseRow>> Reports::casesBehind(const ReportRequest &request, const FigurePlace &place, int limit)
{
    if (const auto permitted = requireCounting(m_context, request); !permitted)
        return tl::unexpected(permitted.error());
    if (const auto permitted = m_context.require(Action::ReadCase); !permitted)
        return tl::unexpected(permitted.error());
    const auto book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const auto ids = lyhord::casesBehind(m_context.database(), request, place,
        { .profile = book->profile, .now = m_context.clock().now(), .by = {}, .goOn = {} });
    if (!ids)
        return tl::unexpected(ids.error());
    return CaseStore(m_context.database()).rows(ids->mid(0, limit), m_context.accessScope());
}

Result<FactsChoice> Reports::factsChoice(const ReportRequest &request, bool withNumbers, const Progress &progress)
{
    const auto book = m_context.ruleBook();
    const auto frozen = FrozenStore(m_context.database()).between(request.period.from, request.period.to);
    if (!book || !frozen)
        return tl::unexpected(book ? frozen.error() : book.error());
    const AccessScope scope = m_context.accessScope();
    FactsChoice choice{
        .withNumbers = withNumbers && hasNumbers(scope, request), .masked = {}, .names = book->profile, .notes = {}
    };
    if (request.masked || !frozen->isEmpty()) {
        const Result<Report> beside = make(request, progress);
        if (!beside)
            return tl::unexpected(beside.error());
        if (!frozen->isEmpty())
            choice.notes = notesOnFrozen(*beside, static_cast<int>(frozen->size()));
        if (request.masked) {
            choice.notes.append(noteOnMasked(book->values.smallNumber));
            choice.masked = *beside;
        }
    }
    if (withNumbers)
        choice.notes += notesOnNumbers(scope, request);
    return choice;
}

Result<> Reports::eachCase(
    const ReportRequest &request, const std::function<Result<>(const CaseFacts &)> &take, const Progress &progress)
{
    if (auto permitted = requireCounting(m_context, request); !permitted)
        return permitted;
    const auto catalogue = catalogueOf(m_context, request.language);
    const auto book = m_context.ruleBook();
    if (!catalogue || !book)
        return tl::unexpected(catalogue ? book.error() : catalogue.error());
    TextPool words;
    FactStore store(m_context.database(), words);
    WorkingDays days(book->profile.closingDays);
    const auto present = [&](const QString &department) {
        return request.organisation == Organisation::Today ? catalogue->presentDepartment(department, m_context.today())
                                                           : department;
    };
    const auto isMeant = [&](const CaseFacts &facts) {
        return (request.department.isEmpty() || present(request.department) == present(facts.department))
            && (request.process.isEmpty() || catalogue->liesBelow(facts.process, request.process))
            && (request.campaign.isEmpty() || request.campaign == facts.campaign)
            && (request.serviceDeclaration.isEmpty() || request.serviceDeclaration == facts.serviceDeclaration);
    };
    const AccessScope scope = m_context.accessScope();
    const auto complete = [&](CaseFacts facts) {
        if (!mayHaveNumber(facts, scope))
            facts.number.clear();
        if (request.masked) { // a department that is no more would tell what its successor's figures hide
            facts.department = present(facts.department);
            for (QString &asked : facts.asked)
                asked = present(asked);
            facts.asked.removeDuplicates();
        }
        const auto since = [&](QDate day) {
            return std::optional(days.between(dayNumber(facts.received), dayNumber(day), facts.calendarVersion));
        };
        if (facts.firstAnswered.isValid())
            facts.feedbackWorkingDays = since(facts.firstAnswered);
        if (facts.closed.isValid() && facts.status != CaseStatus::WrittenOff)
            facts.handlingWorkingDays = since(facts.closed);
        return facts;
    };
    const FactStore::Numbers numbers = numbersFor(m_context);
    const qint64 all = request.period.from.daysTo(request.period.to) + 1;
    for (const QDate month : monthsTouching(request.period)) {
        const QDate from = std::max(month, request.period.from);
        if (progress && !progress(request.period.from.daysTo(from), all))
            return failed(ErrorCode::Refused, Tr::tr("It was stopped; nothing was written."));
        auto done = store.cases(from, std::min(monthOf(month).to, request.period.to), numbers,
            [&](const CaseFacts &facts) { return isMeant(facts) ? take(complete(facts)) : Result<>(); });
        if (!done)
            return done;
    }
    return {};
}

Result<> Reports::freeze(const Period &period)
{
    // Where a file has no worker, whoever sends makes its rounds.
    const bool isRounds = m_context.database().kind() == DatabaseKind::Sqlite
        && m_context.require(Action::Send).has_value();
    if (!isRounds && !m_context.require(Action::Work)) {
        if (auto permitted = m_context.require(Action::Administer); !permitted)
            return permitted;
    }
    const auto book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    Database &database = m_context.database();
    const auto frozen = FrozenStore(database).between(period.from, period.to);
    if (!frozen)
        return tl::unexpected(frozen.error());
    for (const QDate month : wholeMonthsIn(period)) {
        const bool isFrozen = std::ranges::any_of(
            *frozen, [month](const Freeze &freeze) { return freeze.month == month; });
        if (isFrozen || monthOf(month).to >= m_context.today())
            continue;
        auto done = commit(database, [&]() -> Result<> {
            return freezeMonth(database, month,
                { .profile = book->profile, .now = m_context.clock().now(), .by = {}, .goOn = {} },
                m_context.person().login);
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace lyhord
