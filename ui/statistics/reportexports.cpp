#include "ui/statistics/reportexports.h"

#include "core/export/reportcsv.h"
#include "core/export/reporthtml.h"
#include "core/export/reportpdf.h"
#include "core/export/reportxlsx.h"
#include "core/rules/filename.h"
#include "core/services/reports.h"
#include "resources/icons/icons.h"
#include "ui/client/savedfile.h"
#include "ui/client/workplace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPromise>
#include <QtCore/QStandardPaths>
#include <QtCore/QThreadPool>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

#include <atomic>
#include <chrono>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

//! Neither the screen nor the database waits for a file
QFuture<Result<>> aside(const std::function<Result<>()> &write)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, write] {
        promise->addResult(write());
        promise->finish();
    });
    return promise->future();
}

} // namespace

struct ReportExports::Reading
{
    QString name;
    std::atomic_bool stopped = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

QString exportName(const Report &report)
{
    QString period = report.request.period.name;
    period.replace(u".."_s, u"–"_s);
    //: what the file of a report is called, before the period
    QString name = ReportExports::tr("Views and complaints") + u' ' + period;
    for (const QString &scope : { report.request.department, report.request.process, report.request.serviceDeclaration,
             report.request.campaign }) {
        if (!scope.isEmpty())
            name += u' ' + scope;
    }
    if (report.request.masked) // never taken for the one with all figures, and never in its place
        name += u' ' + ReportExports::tr("masked");
    return fileNameFrom(name);
}

ReportExports::ReportExports(Workplace &workplace, Navigator &navigator, QWidget *page)
    : QObject(page)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_page(page)
    , m_menu(new QMenu(page))
{
    build();
    setReport({});
}

ReportExports::~ReportExports()
{
    if (m_reading)
        m_reading->stopped = true;
}

void ReportExports::build()
{
    const auto csv = [](CsvKind kind) -> Write {
        return [kind](const Report &report, const QString &folder, int smallNumber) {
            return writeCsvFolder(report, kind, folder, smallNumber).map([](const QStringList &) {});
        };
    };
    const auto pdf = [](PdfLayout layout) -> Write {
        return [layout](const Report &report, const QString &file, int smallNumber) {
            return writePdf(report, layout, file, smallNumber);
        };
    };
    const QString caption = tr("Save the report as");
    add(tr("Excel &workbook…"), u"exportExcel"_s,
        { u"xlsx"_s, {}, caption, [](const Report &report, const QString &file, int smallNumber) {
             return writeXlsx(report, file, smallNumber);
         } });
    m_menu->addSeparator();
    add(tr("PDF, the &full report…"), u"exportPdf"_s, { u"pdf"_s, {}, caption, pdf(PdfLayout::Full) });
    add(tr("PDF, for a &board…"), u"exportBoard"_s, { u"pdf"_s, tr("board"), caption, pdf(PdfLayout::Board) });
    add(tr("PDF, &one page for a workplace meeting…"), u"exportOnePage"_s,
        { u"pdf"_s, tr("one page"), caption, pdf(PdfLayout::OnePage) });
    QAction *print = m_menu->addAction(tr("P&rint: show as PDF"));
    print->setObjectName(u"print"_s);
    connect(print, &QAction::triggered, this, [this, write = pdf(PdfLayout::Full)] { showAsPdf(write); });
    add(tr("&Accessible web page…"), u"exportHtml"_s,
        { u"html"_s, {}, caption, [](const Report &report, const QString &file, int smallNumber) {
             return writeHtml(report, file, smallNumber);
         } });
    m_menu->addSeparator();
    add(tr("Tables as CSV, for &Excel…"), u"exportCsvExcel"_s,
        { {}, tr("CSV"), tr("Save the tables in the folder"), csv(CsvKind::Excel) });
    add(tr("Tables as CSV, for other &programs…"), u"exportCsvTools"_s,
        { {}, tr("CSV"), tr("Save the tables in the folder"), csv(CsvKind::Tools) });
    m_menu->addSeparator();
    const auto facts = [this](
                           const QString &text, const QString &objectName, const QString &suffix, RowsFormat format) {
        add(text, objectName, { suffix, tr("cases"), tr("Save the cases, without personal data, as"), {}, format });
    };
    facts(tr("The &cases without personal data, for Excel…"), u"exportFacts"_s, u"xlsx"_s, RowsFormat::Xlsx);
    facts(tr("The cases without personal data, as CS&V…"), u"exportFactsCsv"_s, u"csv"_s, RowsFormat::ExcelCsv);
    m_tell.setInterval(2s);
    connect(&m_tell, &QTimer::timeout, this, &ReportExports::tellProgress);
}

void ReportExports::add(const QString &text, const QString &objectName, const Kind &kind)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, kind] { ask(kind); });
}

void ReportExports::setReport(const std::optional<Report> &report)
{
    m_report = report;
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions)
        action->setEnabled(m_report.has_value());
}

void ReportExports::ask(const Kind &kind)
{
    if (!m_report)
        return;
    auto *dialog = new QFileDialog(m_page, kind.caption);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!kind.suffix.isEmpty()) {
        dialog->setDefaultSuffix(kind.suffix);
        dialog->setNameFilter(u"*."_s + kind.suffix);
    }
    const QString offered = (exportName(*m_report) + u' ' + kind.also).trimmed();
    dialog->selectFile(kind.suffix.isEmpty() ? offered : offered + u'.' + kind.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &name) { begin(kind, name); });
    dialog->open();
}

//! Read on the database thread, after whatever somebody waits for; can be stopped
void ReportExports::beginFacts(RowsFormat format, const QString &name)
{
    if (m_reading)
        m_reading->stopped = true;
    const auto reading = std::make_shared<Reading>();
    reading->name = name;
    m_reading = reading;
    const Progress progress = [reading](qint64 done, qint64 total) {
        reading->done = done;
        reading->total = total;
        return !reading->stopped;
    };
    tellProgress();
    m_tell.start();
    const auto written = m_workplace.ask(
        [request = m_report->request, format, name, progress](Session &session) {
            const Result<FactsChoice> choice = session.reports().factsChoice(request, false);
            if (!choice)
                return Result<QStringList>(tl::unexpected(choice.error()));
            const auto each = [&](const TakeFacts &take) {
                return session.reports().eachCase(request, take, progress);
            };
            return writeFacts(name, format, each, *choice).map([&choice] { return choice->notes; });
        },
        Lane::Background);
    whenDone(written, this, [this, reading, name](const Result<QStringList> &done) {
        if (reading != m_reading)
            return;
        m_reading.reset();
        m_tell.stop();
        finished(name, done);
    });
}

void ReportExports::tellProgress()
{
    if (!m_reading)
        return;
    const qint64 total = m_reading->total;
    const int share = total > 0 ? int(m_reading->done * 100 / total) : 0;
    m_navigator.showNotice({ .kind = Notice::Kind::Info,
        .text = tr("%1 is being written: %2 % of the period.").arg(QFileInfo(m_reading->name).fileName()).arg(share),
        .action = tr("&Stop"),
        .run = [reading = m_reading] { reading->stopped = true; },
        .topic = exportTopic,
        .stays = true });
}

void ReportExports::begin(const Kind &kind, const QString &name)
{
    if (!m_report)
        return;
    if (kind.facts)
        return beginFacts(*kind.facts, name);
    m_navigator.showNotice({ .kind = Notice::Kind::Info,
        .text = tr("%1 is being written …").arg(QFileInfo(name).fileName()),
        .topic = exportTopic,
        .stays = true });
    whenDone(writing(kind.write, name), this,
        [this, name](const Result<> &done) { finished(name, done.map([] { return QStringList(); })); });
}

QFuture<Result<>> ReportExports::writing(const Write &write, const QString &name) const
{
    return aside([report = *m_report, write, name, smallNumber = m_workplace.rules().values.smallNumber] {
        return write(report, name, smallNumber);
    });
}

//! The desktop's own viewer shows it as it will be printed, and prints it
void ReportExports::showAsPdf(const Write &write)
{
    if (!m_report)
        return;
    const QString name = m_folder.filePath(exportName(*m_report) + u".pdf"_s);
    whenDone(writing(write, name), this, [this, name](const Result<> &done) {
        if (done)
            openWithDesktop(name);
        else
            m_navigator.showNotice(noticeFor(done.error()));
    });
}

void ReportExports::finished(const QString &name, const Result<QStringList> &done)
{
    if (!done) {
        Notice notice = noticeFor(done.error());
        notice.topic = exportTopic;
        return m_navigator.showNotice(notice);
    }
    Notice notice = savedNotice(name);
    for (const QString &note : *done)
        notice.text += u' ' + note;
    m_navigator.showNotice(notice);
}

} // namespace lyhord
