#include "ui/queues/listexports.h"

#include "core/services/caseservice.h"
#include "ui/client/navigator.h"
#include "ui/client/savedfile.h"
#include "ui/client/whendone.h"
#include "ui/client/workplace.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/listchoice.h"
#include "ui/queues/listcolumns.h"
#include "ui/widgets/askprinter.h"
#include "ui/widgets/words.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QWidget>

#include <atomic>
#include <chrono>
#include <utility>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr int rowsAtOnce = 1000;
constexpr auto tellEvery = 1s;

} // namespace

//! Its rows are taken on the database thread, one page after the other
struct ListExports::Reading
{
    QString title; //!< of the list
    QString file; //!< empty: for the printer
    CaseQuery query;
    ListColumns columns;
    std::unique_ptr<RowsWriter> writer; //!< of a file of rows; else the rows are kept for paper
    QList<QStringList> lines;
    QSet<QString> numbers; //!< taken: a case that moves down the list meanwhile comes once
    std::atomic<qint64> taken = 0;
    bool stopped = false;

    Reading(const QString &listTitle, const QString &toFile, const CaseQuery &listQuery, const Workplace &workplace,
        const std::optional<QSet<int>> &shown)
        : title(listTitle)
        , file(toFile)
        , query(listQuery)
        , columns(workplace, shown)
    {
        query.withHistory = !shown || shown->contains(CaseListModel::RegisteredBy)
            || shown->contains(CaseListModel::LatestChange);
    }
    [[nodiscard]] QString foot(const Workplace &workplace) const
    {
        //: below a printed list: who printed it, on which day, how many cases
        return tr("Taken out by %1, %2. %Ln cases", nullptr, int(taken))
            .arg(workplace.person().name, dayInWords(workplace.today()));
    }
    Result<> take(const QList<CaseRow> &rows)
    {
        for (const CaseRow &row : rows) {
            if (numbers.contains(row.number))
                continue;
            numbers.insert(row.number);
            if (!writer) {
                lines.append(columns.lineOf(row));
            } else if (const Result<> written = writer->add(columns.cellsOf(row)); !written) {
                return written;
            }
            ++taken;
        }
        if (!writer && lines.size() > mostOnPaper)
            return tl::unexpected(Error{ ErrorCode::Refused,
                tr("The list has more than %L1 cases, too many for paper. Filter it, or save it as a workbook.")
                    .arg(mostOnPaper) });
        return {};
    }
};

ListExports::ListExports(Workplace &workplace, Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_window(window)
{
    m_tell.setInterval(tellEvery);
    connect(&m_tell, &QTimer::timeout, this, &ListExports::tellProgress);
}

ListExports::~ListExports() = default;

bool ListExports::isList(const ListChoice &list)
{
    if (list.kind == ListChoice::Kind::Cases)
        return true;
    m_navigator.showNotice({ .kind = Notice::Kind::Info,
        .text = tr("Only lists of cases can be printed or saved. Choose one in the left column, or search.") });
    return false;
}

void ListExports::save(const ListChoice &list, const QSet<int> &shown)
{
    if (!isList(list))
        return;
    const QString day = m_workplace.today().toString(Qt::ISODate);
    const QString title = list.title(m_workplace);
    const QString wholeXlsx = tr("Excel workbook with all columns, also who submitted (*.xlsx)");
    const QString wholeCsv = tr("CSV for Excel with all columns, also who submitted (*.csv)");
    askWhereToSave(m_window, tr("Save the list as"),
        { tr("Excel workbook with the columns of the list (*.xlsx)"),
            tr("CSV for Excel with the columns of the list (*.csv)"), tr("PDF (*.pdf)"), wholeXlsx, wholeCsv },
        title + u' ' + day,
        [this, title, query = list.query, shown, wholeXlsx, wholeCsv](const QString &file, const QString &kind) {
            const bool isWhole = kind == wholeXlsx || kind == wholeCsv;
            auto reading = std::make_shared<Reading>(
                title, file, query, m_workplace, isWhole ? std::nullopt : std::optional(shown));
            const QString suffix = QFileInfo(file).suffix().toLower();
            if (suffix != u"pdf") {
                auto writer = RowsWriter::open(
                    file, suffix == u"csv" ? RowsFormat::ExcelCsv : RowsFormat::Xlsx, title, reading->columns.inFile());
                if (!writer)
                    return failed(writer.error());
                reading->writer = std::move(*writer);
            }
            begin(reading);
        });
}

void ListExports::print(const ListChoice &list, const QSet<int> &shown)
{
    if (isList(list))
        begin(std::make_shared<Reading>(list.title(m_workplace), QString(), list.query, m_workplace, shown));
}

void ListExports::begin(const std::shared_ptr<Reading> &reading)
{
    if (m_reading)
        m_reading->stopped = true;
    m_reading = reading;
    m_tell.start();
    readOn(reading, {});
}

void ListExports::readOn(const std::shared_ptr<Reading> &reading, const Cursor &after)
{
    const auto page = [reading, after](Session &session) -> Result<Cursor> {
        const Result<CasePage> read = session.cases().list(reading->query, after, rowsAtOnce);
        if (!read)
            return tl::unexpected(read.error());
        return reading->take(read->rows).map([&read] { return read->next; });
    };
    whenDone(m_workplace.ask(page, Lane::Background), this, [this, reading](const Result<Cursor> &next) {
        if (reading != m_reading || reading->stopped)
            return;
        if (!next)
            return end([&] { failed(next.error()); });
        if (!next->isEmpty())
            return readOn(reading, *next);
        end([&] { finish(*reading); });
    });
}

void ListExports::end(const std::function<void()> &tell)
{
    const std::shared_ptr<Reading> kept = std::exchange(m_reading, nullptr);
    m_tell.stop();
    tell();
}

void ListExports::finish(Reading &reading)
{
    const PrintedList list{ reading.title, reading.foot(m_workplace), reading.columns.onPaper(), reading.lines };
    if (reading.file.isEmpty())
        return askAndPrint(list);
    const Result<> saved = reading.writer ? reading.writer->finish() : writeListPdf(list, reading.file);
    if (!saved)
        return failed(saved.error());
    Notice notice = savedNotice(reading.file);
    notice.text = tr("%1 %2", "…was saved. It holds 12 cases.")
                      .arg(notice.text, tr("It holds %Ln cases.", nullptr, int(reading.taken)));
    m_navigator.showNotice(notice);
}

void ListExports::failed(const Error &error)
{
    Notice notice = noticeFor(error);
    notice.topic = exportTopic;
    m_navigator.showNotice(notice);
}

void ListExports::tellProgress()
{
    if (!m_reading)
        return;
    m_navigator.showNotice({ .kind = Notice::Kind::Info,
        .text = tr("The list is being read: %Ln cases so far.", nullptr, int(m_reading->taken)),
        .action = tr("&Stop"),
        .run =
            [this] {
                if (!m_reading)
                    return;
                m_reading->stopped = true;
                end([this] {
                    m_navigator.showNotice({ .kind = Notice::Kind::Info,
                        .text = tr("It was stopped; nothing was saved or printed."),
                        .topic = exportTopic });
                });
            },
        .topic = exportTopic,
        .stays = true });
}

void ListExports::askAndPrint(const PrintedList &list)
{
    const QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF());
    askForPrinter(paper, tr("Print the list"), list.title, m_window, [this, list](QPrinter &printer) {
        if (printList(list, printer))
            return;
        m_navigator.showNotice({ .kind = Notice::Kind::Failure,
            .text = tr("The printer did not take the list. Look whether it is switched on, and print it again."),
            .topic = exportTopic });
    });
}

} // namespace lyhord
