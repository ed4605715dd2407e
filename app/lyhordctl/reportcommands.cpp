#include "app/lyhordctl/command.h"
#include "app/lyhordctl/input.h"
#include "app/lyhordctl/output.h"

#include "core/export/factswriter.h"
#include "core/export/outputfile.h"
#include "core/export/reportcsv.h"
#include "core/export/reporthtml.h"
#include "core/export/reportjson.h"
#include "core/export/reportpdf.h"
#include "core/export/reportxlsx.h"
#include "core/services/reports.h"
#include "core/statistics/periods.h"
#include "core/statistics/reportlookup.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <csignal>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::ReportCommands)
};

enum class Format { Json, Csv, Xlsx, Pdf, Html };

} // namespace

} // namespace lyhord::ctl

namespace lyhord {
LYHORD_NAMES(ctl::Format, 5, { ctl::Format::Json, QLatin1StringView("json") },
    { ctl::Format::Csv, QLatin1StringView("csv") }, { ctl::Format::Xlsx, QLatin1StringView("xlsx") },
    { ctl::Format::Pdf, QLatin1StringView("pdf") }, { ctl::Format::Html, QLatin1StringView("html") })
} // namespace lyhord

namespace lyhord::ctl {

namespace {

volatile std::sig_atomic_t interrupted = 0;

//! Ctrl+C ends the work in good order, so that nothing half-made is left behind
class Interruptible
{
public:
    Interruptible()
        : m_before(std::signal(SIGINT, [](int) { interrupted = 1; }))
    {
    }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;
    ~Interruptible() { std::signal(SIGINT, m_before); }

    [[nodiscard]] static Progress watching(const Progress &shown)
    {
        return [shown](qint64 done, qint64 total) { return interrupted == 0 && (!shown || shown(done, total)); };
    }

private:
    void (*m_before)(int);
};

//! The value of an option, or what holds without it
template <class E>
Result<E> choice(const Arguments &arguments, const QString &option, E otherwise)
{
    return arguments.has(option) ? oneOf<E>(arguments.value(option), option) : Result<E>(otherwise);
}

Result<ReportRequest> requested(const Setup &setup, const Arguments &arguments)
{
    const Result<Period> period = periodFrom(arguments.value(u"period"_s));
    if (!period)
        return tl::unexpected(period.error());
    const Result<SplitBy> split = choice(arguments, u"split"_s, SplitBy::None);
    if (!split)
        return tl::unexpected(split.error());
    const Result<Organisation> organisation = choice(arguments, u"organisation"_s, Organisation::Today);
    if (!organisation)
        return tl::unexpected(organisation.error());
    const QString scope = arguments.value(u"scope"_s);
    return ReportRequest{ .period = *period,
        .department = scope == u"all" ? QString() : scope,
        .process = arguments.value(u"process"_s),
        .serviceDeclaration = arguments.value(u"service-declaration"_s),
        .campaign = arguments.value(u"campaign"_s),
        .split = *split,
        .organisation = *organisation,
        .masked = arguments.has(u"masked"_s),
        .language = setup.language };
}

//! An option that would change nothing is refused: nobody is to believe that it did
Result<> requireEffect(const Arguments &arguments, Format format, SplitBy split)
{
    const bool isFacts = arguments.has(u"facts"_s);
    if (arguments.has(u"with-numbers"_s) && !isFacts)
        return refused(u"with-numbers"_s, Tr::tr("--with-numbers is for the cases one by one: it goes with --facts."));
    if (arguments.has(u"csv-for"_s) && format != Format::Csv)
        return refused(u"csv-for"_s, Tr::tr("--csv-for says who reads a csv: it goes with --format csv."));
    if (arguments.has(u"layout"_s) && format != Format::Pdf)
        return refused(u"layout"_s, Tr::tr("--layout is for pages: it goes with --format pdf."));
    if (arguments.has(u"table"_s) && (isFacts || format != Format::Csv)) {
        return refused(u"table"_s,
            Tr::tr("--table takes one of the report's tables: it goes with --format csv, and not with --facts."));
    }
    if (split == SplitBy::None)
        return {};
    if (isFacts) {
        return refused(
            u"split"_s, Tr::tr("--facts lists the cases one by one, and nothing in it is split: leave out --split."));
    }
    if (arguments.has(u"table"_s) && arguments.value(u"table"_s) != u"split") {
        return refused(u"split"_s,
            Tr::tr("The table %1 is not split: leave out --split, or ask for --table split.")
                .arg(arguments.value(u"table"_s)));
    }
    return {};
}

//! What a command line asks for, with the report that it is about
struct Order
{
    Session &session;
    const Setup &setup;
    const Arguments &arguments;
    ReportRequest request;
    Format format = Format::Json;
    CsvKind csv = CsvKind::Excel;
    QString output;
};

Answer written(const Order &order, const QStringList &files)
{
    return Answer({ { u"period"_s, order.request.period.name }, { u"format"_s, QString(toName(order.format)) },
        { u"written"_s, QJsonArray::fromStringList(files) } });
}

tl::unexpected<Error> needsOutput()
{
    return refused(u"output"_s, Tr::tr("Say where the report is to be written: --output FILE."));
}

Result<Answer> asJson(const Order &order, const Report &report)
{
    Answer answer(reportJson(report));
    answer.plain = QJsonDocument(answer.document).toJson();
    if (order.output.isEmpty())
        return answer;
    return writeFile(order.output, answer.plain).map([&answer] { return answer; });
}

//! The one that was asked for, else what the report was split by
Result<Answer> tableAsCsv(const Order &order, const Report &report, int smallNumber)
{
    const QString key = order.arguments.has(u"table"_s) ? order.arguments.value(u"table"_s)
        : report.request.split != SplitBy::None         ? u"split"_s
                                                        : u"base"_s;
    const ReportTable *table = tableIn(report, key);
    if (!table) {
        QStringList keys;
        for (const ReportTable &each : report.tables)
            keys.append(each.key);
        return notOneOf(u"table"_s, key, keys);
    }
    const QByteArray csv = tableCsv(*table, order.csv, smallNumber);
    if (order.output.isEmpty()) {
        Answer answer({ { u"table"_s, key }, { u"csv"_s, QString::fromUtf8(csv) } });
        answer.plain = csv;
        return answer;
    }
    return writeFile(order.output, csv).map([&order] { return written(order, { order.output }); });
}

Result<Answer> asCsv(const Order &order, const Report &report, int smallNumber)
{
    const bool isFile = order.output.endsWith(u".csv"_s, Qt::CaseInsensitive) && !QFileInfo(order.output).isDir();
    if (order.arguments.has(u"table"_s) || order.output.isEmpty() || isFile)
        return tableAsCsv(order, report, smallNumber);
    return writeCsvFolder(report, order.csv, order.output, smallNumber).map([&order](const QStringList &files) {
        return written(order, files);
    });
}

Result<Answer> asPdf(const Order &order, const Report &report, int smallNumber)
{
    const Result<PdfLayout> layout = choice(order.arguments, u"layout"_s, PdfLayout::Full);
    if (!layout)
        return tl::unexpected(layout.error());
    if (order.output.isEmpty())
        return needsOutput();
    return writePdf(report, *layout, order.output, smallNumber).map([&order] {
        return written(order, { order.output });
    });
}

Result<Answer> asHtml(const Order &order, const Report &report, int smallNumber)
{
    if (order.output.isEmpty())
        return needsOutput();
    return writeHtml(report, order.output, smallNumber).map([&order] { return written(order, { order.output }); });
}

Result<Answer> asXlsx(const Order &order, const Report &report, int smallNumber)
{
    if (order.output.isEmpty())
        return needsOutput();
    return writeXlsx(report, order.output, smallNumber).map([&order] { return written(order, { order.output }); });
}

Result<Answer> facts(const Order &order)
{
    if (order.format != Format::Csv && order.format != Format::Xlsx)
        return notOneOf(u"format"_s, QString(toName(order.format)), { u"csv"_s, u"xlsx"_s });
    if (order.output.isEmpty())
        return needsOutput();
    const RowsFormat format = order.format == Format::Xlsx ? RowsFormat::Xlsx
        : order.csv == CsvKind::Excel                      ? RowsFormat::ExcelCsv
                                                           : RowsFormat::ToolsCsv;
    const Progress progress = Interruptible::watching(progressOf(order.setup, Tr::tr("Days read")));
    const auto each = [&order, &progress](const TakeFacts &take) {
        return order.session.reports().eachCase(order.request, take, progress);
    };
    const Result<FactsChoice> choice = order.session.reports().factsChoice(
        order.request, order.arguments.has(u"with-numbers"_s), Interruptible::watching({}));
    if (!choice)
        return tl::unexpected(choice.error());
    return writeFacts(order.output, format, each, *choice).map([&] {
        Answer answer = written(order, { order.output });
        answer.document.insert(u"notes"_s, QJsonArray::fromStringList(choice->notes));
        return answer;
    });
}

Result<Answer> answerTo(const Order &order)
{
    if (order.arguments.has(u"facts"_s))
        return facts(order);
    const Result<RuleBook> book = order.session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const int smallNumber = book->values.smallNumber;
    const Result<Report> made = order.session.reports().make(order.request, Interruptible::watching({}));
    if (!made)
        return tl::unexpected(made.error());
    switch (order.format) {
    case Format::Json:
        return asJson(order, *made);
    case Format::Csv:
        return asCsv(order, *made, smallNumber);
    case Format::Xlsx:
        return asXlsx(order, *made, smallNumber);
    case Format::Html:
        return asHtml(order, *made, smallNumber);
    case Format::Pdf:
        break;
    }
    return asPdf(order, *made, smallNumber);
}

Result<Answer> report(const Setup &setup, const Arguments &arguments)
{
    const Result<Format> format = oneOf<Format>(arguments.value(u"format"_s), u"format"_s);
    if (!format)
        return tl::unexpected(format.error());
    const Result<CsvKind> csv = choice(arguments, u"csv-for"_s, CsvKind::Excel);
    if (!csv)
        return tl::unexpected(csv.error());
    const Result<ReportRequest> request = requested(setup, arguments);
    if (!request)
        return tl::unexpected(request.error());
    if (const auto sound = requireEffect(arguments, *format, request->split); !sound)
        return tl::unexpected(sound.error());
    const Result<std::unique_ptr<Session>> session = openSession(setup);
    if (!session)
        return tl::unexpected(session.error());
    const Interruptible whileAtWork;
    return answerTo({ **session, setup, arguments, *request, *format, *csv, arguments.value(u"output"_s) });
}

} // namespace

QList<Command> reportCommands()
{
    return {
        { { u"report"_s, {},
              { { u"period"_s, OptionSpec::Value, true }, { u"scope"_s }, { u"split"_s }, { u"process"_s },
                  { u"service-declaration"_s }, { u"campaign"_s }, { u"organisation"_s },
                  { u"masked"_s, OptionSpec::Flag }, { u"format"_s, OptionSpec::Value, true }, { u"output"_s },
                  { u"layout"_s }, { u"table"_s }, { u"csv-for"_s }, { u"facts"_s, OptionSpec::Flag },
                  { u"with-numbers"_s, OptionSpec::Flag } } },
            Tr::tr("makes a report for a period: json, csv (a folder, or one table), xlsx, html, pdf (full, "
                   "board, one_page); --facts: the cases one by one, without personal data"),
            {}, report },
    };
}

} // namespace lyhord::ctl
