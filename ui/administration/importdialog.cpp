#include "ui/administration/importdialog.h"

#include "resources/icons/icons.h"
#include "ui/administration/csvmappingform.h"
#include "ui/administration/entrylist.h"
#include "ui/administration/importpreview.h"
#include "ui/administration/importreportmodel.h"
#include "ui/client/navigator.h"
#include "ui/client/noticebar.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QSignalBlocker>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsInOneStep = 25; //!< others who ask the database wait no longer than for these
constexpr int progressParts = 1000;
constexpr int previewRows = 50;
constexpr int pathRole = Qt::UserRole + 40;
constexpr int filesHeight = 72;
constexpr int mappingShare = 1000;
constexpr int fileWidth = 160;
constexpr int lineWidth = 90;
constexpr int whatWidth = 140;
constexpr QSize wishedSize{ 1000, 680 };

Result<CsvPreview> previewOf(const QString &path, const CsvMapping &known)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(
            ErrorCode::Refused, ImportDialog::tr("The file %1 cannot be opened.").arg(path), file.errorString());
    return previewCsv(file, known, previewRows);
}

//! What would become of the rows that have been read
QString foreseenInWords(const ImportReport &report, bool goesOn)
{
    const QStringList sentences{
        goesOn ? ImportDialog::tr("Looked at so far: %Ln row(s).", nullptr, int(report.read))
               : ImportDialog::tr("All in all: %Ln row(s).", nullptr, int(report.read)),
        ImportDialog::tr("New: %L1.").arg(report.imported - report.changed),
        ImportDialog::tr("Came before and differ: %L1.").arg(report.changed),
        ImportDialog::tr("Came before and are the same: %L1.").arg(report.already),
        ImportDialog::tr("Would be refused: %L1.").arg(report.refused.size()),
    };
    return sentences.join(u' ');
}

Result<> written(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failed(ErrorCode::Broken,
        ImportDialog::tr("%1 could not be saved. Choose another folder, or make room on the disk.").arg(path),
        file.errorString());
}

//! Shown beside the dialog, without stopping anything; deleted when closed
template <class Chosen>
void askForFile(
    QWidget *parent, const QString &title, const QString &filter, QFileDialog::AcceptMode mode, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFiles : QFileDialog::AnyFile);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

} // namespace

ImportDialog::ImportDialog(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_pages(new QStackedWidget(this))
    , m_notices(new NoticeBar(this))
    , m_report(new ImportReportModel(this))
{
    setWindowTitle(tr("Import"));
    setGuideAnchor(this, u"import"_s);
    resize(wishedSize.boundedTo(screen()->availableSize() - QSize(2 * space::page, 4 * space::page)));
    m_pages->addWidget(makeOrderPage());
    m_pages->addWidget(makeProgressPage());
    m_pages->addWidget(makeReportPage());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    updateOrder();
}

QWidget *ImportDialog::makeOrderPage()
{
    auto *page = new QWidget(m_pages);
    m_files = new QListWidget(page);
    m_files->setItemDelegate(new EntryDelegate(m_files));
    m_files->setTabKeyNavigation(false);
    m_files->setFixedHeight(filesHeight);
    auto *add = new QPushButton(tr("&Add files…"), page);
    m_remove = new QPushButton(tr("Re&move"), page);
    auto *fileButtons = new QVBoxLayout;
    fileButtons->addSpacing(space::wide);
    fileButtons->addWidget(add);
    fileButtons->addWidget(m_remove);
    fileButtons->addStretch(1);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(new Field(tr("&Files"), m_files, u"files"_s, page), 1);
    fileRow->addLayout(fileButtons);

    m_format = new ComboBox(page);
    m_format->setItems({ { u"openeplatform-xml"_s, tr("Web forms from Open ePlatform (XML)") },
        { u"csv"_s, tr("Spreadsheet (CSV)") }, { u"json"_s, tr("Cases from this program (JSON)") },
        { u"open311-json"_s, tr("Open311 (JSON)") }, { u"open311-xml"_s, tr("Open311 (XML)") } });
    m_format->setMinimumContentsLength(32);
    m_as = new SegmentedChoice(page);
    m_as->setItems({ { u"inbox"_s, tr("Into the inbox") }, { u"cases"_s, tr("As cases at once") } });
    m_as->setKey(u"inbox"_s);
    auto *choices = new QHBoxLayout;
    choices->addWidget(new Field(tr("F&ormat"), m_format, u"format"_s, page));
    choices->addWidget(new Field(tr("Im&port as"), m_as, u"as"_s, page));
    choices->addStretch(1);

    m_mapping = new CsvMappingForm(m_workplace.profile(), m_workplace.language(), page);
    m_rows = new ImportPreviewModel(page);
    m_preview = new ImportPreview(m_rows, page);
    m_preview->setObjectName(u"firstRows"_s);
    m_foreseen = new QLabel(page);
    m_foreseen->setObjectName(u"foreseen"_s);
    m_foreseen->setWordWrap(true);
    m_foreseen->hide();
    m_loadMapping = new QPushButton(tr("Load mappin&g…"), page);
    m_saveMapping = new QPushButton(tr("Save mappi&ng…"), page);
    m_start = new QPushButton(tr("&Import"), page);
    m_start->setProperty(primaryProperty, true);
    m_start->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_loadMapping);
    buttons->addWidget(m_saveMapping);
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    buttons->addWidget(cancel);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(fileRow);
    column->addLayout(choices);
    column->addWidget(m_mapping, mappingShare);
    column->addWidget(m_preview, mappingShare);
    column->addStretch(1); // while there is no mapping
    column->addWidget(m_foreseen);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &ImportDialog::removeFile);
    connect(m_files, &QListWidget::currentRowChanged, this, [this] { // what is shown is of the chosen file
        look(m_format->key(), isCsv() ? m_mapping->mapping() : CsvMapping());
    });
    connect(m_format, &ComboBox::keyChosen, this, &ImportDialog::chooseFormat);
    connect(m_as, &SegmentedChoice::keyChosen, this, &ImportDialog::foresee);
    connect(m_mapping, &CsvMappingForm::mappingChanged, this, &ImportDialog::foresee);
    connect(m_mapping, &CsvMappingForm::readingChanged, this, [this] { look(u"csv"_s, m_mapping->mapping()); });
    connect(m_loadMapping, &QPushButton::clicked, this, &ImportDialog::chooseMappingToLoad);
    connect(m_saveMapping, &QPushButton::clicked, this, &ImportDialog::chooseMappingToSave);
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    return page;
}

QWidget *ImportDialog::makeProgressPage()
{
    auto *page = new QWidget(m_pages);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, progressParts);
    m_progress->setAccessibleName(tr("How far the import has come"));
    m_soFar = new QLabel(page);
    m_stop = new QPushButton(tr("&Stop"), page);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_progress);
    column->addWidget(m_soFar);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::reject);
    return page;
}

QWidget *ImportDialog::makeReportPage()
{
    auto *page = new QWidget(m_pages);
    m_summary = new QLabel(page);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *rows = new LineView(tr("What was refused or came in only in part"), ImportReportModel::Reason, page);
    rows->setObjectName(u"refused"_s);
    m_refused = rows;
    rows->setModel(m_report);
    rows->horizontalHeader()->resizeSection(ImportReportModel::File, fileWidth);
    rows->horizontalHeader()->resizeSection(ImportReportModel::Line, lineWidth);
    rows->horizontalHeader()->resizeSection(ImportReportModel::What, whatWidth);
    rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *copy = new QPushButton(tr("&Copy the list"), page);
    auto *save = new QPushButton(tr("&Save the list…"), page);
    m_listButtons = { copy, save };
    m_goOn = new QPushButton(page);
    m_goOn->setObjectName(u"openWhatCame"_s);
    m_goOn->setProperty(primaryProperty, true);
    m_close = new QPushButton(tr("Close"), page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(rows, 1000);
    column->addStretch(1); // where nothing was refused
    column->addLayout(buttons);
    connect(m_goOn, &QPushButton::clicked, this, &ImportDialog::openWhatCame);
    connect(copy, &QPushButton::clicked, this, &ImportDialog::copyReport);
    connect(save, &QPushButton::clicked, this, &ImportDialog::chooseReportToSave);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void ImportDialog::addFiles(const QStringList &added)
{
    const bool first = files().isEmpty();
    {
        const QSignalBlocker quiet(m_files); // it is looked at below
        for (const QString &file : added) {
            if (files().contains(file))
                continue;
            auto *item = new QListWidgetItem(file, m_files);
            item->setData(pathRole, file);
            item->setToolTip(file);
        }
        if (m_files->currentRow() < 0)
            m_files->setCurrentRow(0);
    }
    updateOrder();
    if (!first)
        lookAtEach(isCsv() ? m_mapping->mapping() : CsvMapping());
    if (first && !files().isEmpty())
        look({}, {});
    else
        foresee();
}

void ImportDialog::chooseFiles()
{
    askForFile(this, tr("Files to import"), tr("All that can be imported (*.xml *.json *.csv *.txt);;All files (*)"),
        QFileDialog::AcceptOpen, [this](const QStringList &chosen) { addFiles(chosen); });
}

void ImportDialog::removeFile()
{
    const QSignalBlocker quiet(m_files);
    delete m_files->takeItem(m_files->currentRow());
    updateOrder();
    if (!files().isEmpty())
        look(m_format->key(), {});
    else
        foresee();
}

void ImportDialog::chooseFormat(const QString &format)
{
    m_as->setKey(format == u"json"_s ? u"cases"_s : u"inbox"_s);
    look(format, {});
}

ImportDialog::Look ImportDialog::lookAt(const QString &file, const QString &format, const CsvMapping &known)
{
    Look seen{ format.isEmpty() ? guessedFormat(file) : format, {}, {} };
    if (seen.format == u"csv"_s)
        seen.preview = previewOf(file, known);
    else if (!seen.format.isEmpty())
        seen.rows = firstRows(seen.format, file, previewRows);
    return seen;
}

//! Looks at the chosen file: on the database thread, since it may lie in a slow place. An empty format is guessed.
void ImportDialog::look(const QString &format, const CsvMapping &known)
{
    updateOrder();
    if (files().isEmpty())
        return;
    const int number = ++m_looks;
    whenDone(m_workplace.ask([format, known, file = chosenFile()](Session &) { return lookAt(file, format, known); },
                 Lane::Background),
        this, [this, number, known](const Look &seen) {
            if (number != m_looks)
                return;
            showLook(seen);
            lookAtEach(known);
        });
}

//! One that cannot be read is known before the import begins
void ImportDialog::lookAtEach(const CsvMapping &known)
{
    const QStringList all = files();
    for (const QString &file : all) {
        whenDone(
            m_workplace.ask([file, known, format = m_format->key()](Session &) { return lookAt(file, format, known); },
                Lane::Background),
            this, [this, file](const Look &seen) { showState(file, seen); });
    }
}

//! Not a single row of it can be read
std::optional<Error> ImportDialog::whyBroken(const Look &seen)
{
    if (seen.preview && !*seen.preview)
        return seen.preview->error();
    if (!seen.rows)
        return std::nullopt;
    if (!*seen.rows)
        return seen.rows->error();
    const QList<ImportPreviewModel::Row> &rows = **seen.rows;
    const bool isWhollyRefused = !rows.isEmpty()
        && std::ranges::none_of(rows, [](const ImportPreviewModel::Row &row) { return row.has_value(); });
    return isWhollyRefused ? std::optional(rows.constFirst().error()) : std::nullopt;
}

void ImportDialog::showState(const QString &file, const Look &seen)
{
    const qsizetype row = files().indexOf(file);
    if (row < 0 || seen.format != m_format->key())
        return;
    QListWidgetItem *item = m_files->item(int(row));
    const std::optional<Error> broken = whyBroken(seen);
    //: a file's name and what is known of it
    item->setText(broken ? tr("%1 – cannot be read: %2").arg(file, broken->message) : tr("%1 – can be read").arg(file));
    item->setToolTip(item->text());
    item->setData(SymbolRole, int(broken ? Icon::Warning : Icon::Done));
    item->setData(ToneRole, broken ? QVariant(int(Tone::Late)) : QVariant());
}

void ImportDialog::showLook(const Look &seen)
{
    if (seen.format != m_format->key())
        m_as->setKey(seen.format == u"json"_s ? u"cases"_s : u"inbox"_s);
    m_format->setKey(seen.format.isEmpty() ? u"csv"_s : seen.format);
    m_notices->clear();
    if (seen.preview && *seen.preview)
        m_mapping->show(**seen.preview);
    else if (seen.preview)
        tell(seen.preview->error());
    m_rows->show(seen.rows && *seen.rows ? **seen.rows : QList<ImportPreviewModel::Row>());
    if (seen.rows && !*seen.rows)
        tell(seen.rows->error());
    updateOrder();
    foresee();
}

//! As the import itself would decide on each row; nothing is written
void ImportDialog::foresee()
{
    ImportOrder looking = order();
    looking.onlyLook = true;
    if (m_foreseenFor == looking) // shown, or on its way
        return;
    ++m_foresights;
    m_foreseenFor.reset();
    m_foreseen->hide();
    if (files().isEmpty() || m_run)
        return;
    m_foreseenFor = looking;
    using Begun = Result<std::shared_ptr<ImportRun>>;
    const auto begun = m_workplace.ask(
        [looking](Session &session) -> Begun { return ImportRun::begin(session, looking); }, Lane::Background);
    whenDone(begun, this, [this, number = m_foresights](const Begun &run) {
        if (number != m_foresights)
            return;
        if (!run) // what stands in its way is told when the import is begun
            return m_foreseenFor.reset();
        foreseeMore(*run);
    });
}

void ImportDialog::foreseeMore(const std::shared_ptr<ImportRun> &run)
{
    const auto looked = m_workplace.ask(
        [run](Session &session) { return run->step(session, rowsInOneStep); }, Lane::Background);
    whenDone(looked, this, [this, run, number = m_foresights](const Result<bool> &more) {
        if (number != m_foresights)
            return;
        if (!more) {
            m_foreseenFor.reset();
            return tell(more.error());
        }
        m_foreseen->setText(foreseenInWords(run->report(), *more));
        m_foreseen->show();
        if (*more)
            foreseeMore(run);
    });
}

ImportOrder ImportDialog::order() const
{
    ImportOrder wanted;
    wanted.format = m_format->key();
    wanted.files = files();
    wanted.asCases = m_as->key() == u"cases"_s;
    if (isCsv())
        wanted.mapping = m_mapping->mapping();
    return wanted;
}

void ImportDialog::updateOrder()
{
    m_remove->setEnabled(m_files->currentRow() >= 0);
    m_start->setEnabled(!files().isEmpty());
    const bool shown = isCsv() && !files().isEmpty();
    m_mapping->setVisible(shown);
    m_preview->setVisible(m_rows->rowCount() > 0 && !shown && !files().isEmpty());
    m_loadMapping->setVisible(shown);
    m_saveMapping->setVisible(shown);
}

void ImportDialog::chooseMappingToLoad()
{
    askForFile(this, tr("Load mapping"), tr("Mappings (*.json)"), QFileDialog::AcceptOpen,
        [this](const QStringList &chosen) { loadMapping(chosen.value(0)); });
}

void ImportDialog::loadMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tell({ ErrorCode::Refused, tr("The mapping %1 cannot be opened.").arg(path), file.errorString(), {} });
    const auto mapping = csvMappingFromJson(file.readAll());
    if (!mapping)
        return tell(mapping.error());
    look(u"csv"_s, *mapping);
}

void ImportDialog::chooseMappingToSave()
{
    askForFile(this, tr("Save mapping"), tr("Mappings (*.json)"), QFileDialog::AcceptSave,
        [this](const QStringList &chosen) { saveMapping(chosen.value(0)); });
}

void ImportDialog::saveMapping(const QString &path)
{
    if (const auto saved = written(path, toJson(m_mapping->mapping())); !saved)
        return tell(saved.error());
    m_notices->add({ Notice::Kind::Done, tr("The mapping was saved."), {}, {}, {}, {} });
}

void ImportDialog::start()
{
    m_asCases = m_as->key() == u"cases"_s;
    ++m_foresights;
    m_foreseenFor.reset(); // what is foreseen after this has happened
    m_start->setEnabled(false);
    m_notices->clear();
    using Begun = Result<std::shared_ptr<ImportRun>>;
    whenDone(
        m_workplace.ask([wanted = order()](Session &session) -> Begun { return ImportRun::begin(session, wanted); }),
        this, [this](const Begun &begun) {
            updateOrder();
            if (!begun)
                return tell(begun.error());
            m_run = *begun;
            m_stopping = false;
            m_pages->setCurrentIndex(1);
            m_stop->setFocus();
            showProgress();
            goOn();
        });
}

//! One step after the other; what others ask meanwhile comes between
void ImportDialog::goOn()
{
    whenDone(m_workplace.ask(
                 [run = m_run](Session &session) { return run->step(session, rowsInOneStep); }, Lane::Background),
        this, [this](const Result<bool> &more) {
            showProgress();
            if (!more)
                tell(more.error());
            if (more && *more && !m_stopping)
                goOn();
            else
                showReport();
        });
}

//! Between two steps the run belongs to this thread
void ImportDialog::showProgress()
{
    const qint64 total = qMax<qint64>(1, m_run->bytesTotal());
    m_progress->setValue(static_cast<int>(m_run->bytesDone() * progressParts / total));
    m_soFar->setText(tr("%Ln row(s) read so far", nullptr, static_cast<int>(m_run->report().read)));
}

void ImportDialog::showReport()
{
    ImportReport report = m_run->report();
    report.cancelled = m_stopping;
    m_run.reset();
    const auto came = static_cast<int>(report.imported);
    const auto fresh = static_cast<int>(report.imported - report.changed);
    QStringList sentences{ m_asCases ? tr("%Ln new row(s) became cases.", nullptr, fresh)
                                     : tr("%Ln new row(s) came into the inbox.", nullptr, fresh) };
    if (report.changed > 0)
        sentences.append(tr("%Ln row(s) had come before and differ: they wait in the inbox as changed.", nullptr,
            static_cast<int>(report.changed)));
    if (report.already > 0)
        sentences.append(tr("%Ln row(s) had come before and are the same.", nullptr, static_cast<int>(report.already)));
    sentences.append(tr("%Ln row(s) were refused.", nullptr, static_cast<int>(report.refused.size())));
    if (report.cancelled)
        sentences.append(tr("The import was stopped. The same files again go on from there."));
    m_summary->setText(sentences.join(u'\n'));
    m_report->show(report);
    const bool anyListed = !report.refused.isEmpty() || !report.notes.isEmpty();
    m_refused->setVisible(anyListed);
    for (QPushButton *button : std::as_const(m_listButtons))
        button->setVisible(anyListed);
    m_leadsToCases = m_asCases && fresh > 0; // what differs waits in the inbox
    m_goOn->setText(m_leadsToCases ? tr("Show the cases to assi&gn") : tr("Open the in&box"));
    m_goOn->setVisible(came > 0);
    m_pages->setCurrentIndex(2);
    QPushButton *next = came > 0 ? m_goOn : m_close;
    next->setDefault(true);
    next->setFocus();
    m_workplace.announceChange();
    Q_EMIT imported(report);
}

void ImportDialog::openWhatCame()
{
    accept();
    m_navigator.showQueue(m_leadsToCases ? Queue::ToAssign : Queue::Inbox);
}

void ImportDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(m_report->asText(u'\t'));
}

void ImportDialog::chooseReportToSave()
{
    askForFile(this, tr("Save the list"), tr("Spreadsheets (*.csv)"), QFileDialog::AcceptSave,
        [this](const QStringList &chosen) { saveReport(chosen.value(0)); });
}

void ImportDialog::saveReport(const QString &path)
{
    // Spreadsheets take a file without the mark for Windows-1252
    if (const auto saved = written(path, "\xef\xbb\xbf" + m_report->asText(u';').toUtf8()); !saved)
        return tell(saved.error());
    m_notices->add({ Notice::Kind::Done, tr("The list was saved."), {}, {}, {}, {} });
}

void ImportDialog::reject()
{
    if (!m_run)
        return QDialog::reject();
    m_stopping = true; // after the step at hand
}

void ImportDialog::tell(const Error &error)
{
    m_notices->add(noticeFor(error));
}

QStringList ImportDialog::files() const
{
    QStringList names;
    for (int row = 0; row < m_files->count(); ++row)
        names.append(m_files->item(row)->data(pathRole).toString());
    return names;
}

QString ImportDialog::chosenFile() const
{
    const QListWidgetItem *item = m_files->currentItem();
    return item ? item->data(pathRole).toString() : files().value(0);
}

bool ImportDialog::isCsv() const
{
    return m_format->key() == u"csv"_s;
}

} // namespace lyhord
