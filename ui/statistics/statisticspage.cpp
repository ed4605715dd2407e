#include "ui/statistics/statisticspage.h"

#include "core/statistics/periods.h"
#include "core/statistics/reportlookup.h"
#include "ui/client/workplace.h"
#include "ui/statistics/casespart.h"
#include "ui/statistics/choicebar.h"
#include "ui/statistics/definitionspart.h"
#include "ui/statistics/figuretext.h"
#include "ui/statistics/overviewpart.h"
#include "ui/statistics/periodchoice.h"
#include "ui/statistics/reportexports.h"
#include "ui/statistics/reportsource.h"
#include "ui/statistics/tablepart.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/emptyplace.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/linetext.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <atomic>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr auto calm = 1s;
constexpr auto stepEvery = 150ms;
constexpr std::chrono::milliseconds shortly = 1s;
constexpr int mostCases = 1000;
constexpr int partHeight = 30;
constexpr int listWidth = 208;
constexpr qreal headingSize = 1.3;
const QString choiceKey = u"statistics/choice"_s;
const QString partKey = u"statistics/part"_s;
const QString overview = u"overview"_s;
const QString definitions = u"definitions"_s;

//! Compact: there are many tables
class PartDelegate : public LineDelegate
{
public:
    using LineDelegate::LineDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int width = listWidth - 2 * space::page; // beside a scroll bar too
        const int lines = linesNeeded(index.data().toString(), option.font, width);
        return { width, qMax(partHeight, qMin(lines, 3) * option.fontMetrics.lineSpacing() + space::unit) };
    }
};

bool isNothing(const ReportCell &cell)
{
    return !cell.masked && numberIn(cell).value_or(0) == 0;
}

bool hasNothing(const Report &report)
{
    const auto isEmpty = [](const ReportTable &table) {
        return std::ranges::all_of(
            table.rows, [](const ReportRow &row) { return std::ranges::all_of(row.cells, isNothing); });
    };
    return std::ranges::all_of(report.keyFigures, [](const KeyFigure &head) { return isNothing(head.value); })
        && std::ranges::all_of(report.tables, isEmpty);
}

} // namespace

struct StatisticsPage::Counting
{
    ReportRequest request;
    Lane lane = Lane::Interactive;
    std::atomic_bool stopped = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

StatisticsPage::StatisticsPage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : StatisticsPage(workplace, navigator, std::make_unique<ServiceReportSource>(workplace), parent)
{
}

StatisticsPage::StatisticsPage(
    Workplace &workplace, Navigator &navigator, std::unique_ptr<ReportSource> source, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_source(std::move(source))
    , m_exports(new ReportExports(workplace, navigator, this))
    , m_choice(new ChoiceBar(workplace.today(), this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop &now"), this))
    , m_export(new QPushButton(icon(Icon::Export), tr("E&xport"), this))
    , m_hidden(new QWidget(this))
    , m_body(new QStackedWidget(this))
    , m_figures(new QWidget(m_body))
    , m_list(new QListWidget(m_figures))
    , m_parts(new QStackedWidget(m_figures))
    , m_overview(new OverviewPart(m_parts))
    , m_table(new TablePart(m_parts))
    , m_definitions(new DefinitionsPart(m_parts))
    , m_cases(new CasesPart(workplace, m_body))
    , m_empty(new EmptyPlace(m_body))
    , m_blank(new QWidget(m_body))
{
    build();
    connectParts();
}

StatisticsPage::~StatisticsPage()
{
    if (m_counting)
        m_counting->stopped = true;
}

// --- how it stands

void StatisticsPage::build()
{
    setObjectName(u"statisticsPage"_s);
    buildBody();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::unit, space::unit, space::unit);
    column->setSpacing(space::unit);
    column->addWidget(buildTop());
    column->addWidget(m_choice);
    column->addWidget(buildHidden());
    column->addWidget(m_body, 1);
    m_choice->setEnabled(false);
    m_body->addWidget(m_blank);
    m_body->setCurrentWidget(m_blank); // nothing flickers while the first figures come
}

QWidget *StatisticsPage::buildTop()
{
    auto *top = new QWidget(this);
    auto *heading = new QLabel(tr("Statistics"), top);
    asHeading(heading, headingSize);
    m_state->setObjectName(u"state"_s);
    m_progress->setAccessibleName(tr("How far the counting has come"));
    m_progress->setFixedWidth(140);
    m_progress->setTextVisible(false);
    m_stop->setObjectName(u"stop"_s);
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(heading);
    line->addStretch(1);
    line->addWidget(m_state);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    if (m_navigator.offers(PageKind::ReportCalendar)) {
        auto *calendar = new QPushButton(icon(Icon::Calendar), tr("Report calendar"), top);
        calendar->setToolTip(tr("Which reports are due, and which were sent to whom (Ctrl+Shift+R)"));
        connect(calendar, &QPushButton::clicked, this, [this] {
            m_navigator.go({ PageKind::ReportCalendar, {}, {}, {} });
        });
        line->addWidget(calendar);
    }
    line->addWidget(m_export);
    m_export->setObjectName(u"export"_s);
    m_export->setToolTip(tr("Excel, PDF and CSV of what is shown"));
    giveMenu(m_export, m_exports->menu());
    top->setMinimumHeight(m_stop->sizeHint().height()); // nothing below moves when it is shown
    hideProgress();
    return top;
}

QWidget *StatisticsPage::buildHidden()
{
    auto *said = new QLabel(tr("Small figures are hidden."), m_hidden);
    said->setObjectName(u"smallFiguresHidden"_s);
    auto *show = new QPushButton(tr("Show them"), m_hidden);
    show->setObjectName(u"showSmallFigures"_s);
    show->setAccessibleName(tr("Show small figures"));
    auto *line = new QHBoxLayout(m_hidden);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(said);
    line->addWidget(show);
    line->addStretch(1);
    m_hidden->hide();
    connect(show, &QPushButton::clicked, this, [this] {
        focusFirst(); // the button is about to go
        m_choice->showSmallFigures();
    });
    return m_hidden;
}

void StatisticsPage::buildBody()
{
    m_list->setObjectName(u"tables"_s);
    m_list->setAccessibleName(tr("Parts of the report"));
    m_list->setItemDelegate(new PartDelegate(m_list));
    m_list->setTabKeyNavigation(false);
    m_list->setFixedWidth(listWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_parts->addWidget(m_overview);
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_definitions);
    auto *line = new QHBoxLayout(m_figures);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::wide);
    line->addWidget(m_list);
    line->addWidget(m_parts, 1);
    m_body->addWidget(m_figures);
    m_body->addWidget(m_cases);
    m_body->addWidget(m_empty);
}

void StatisticsPage::connectParts()
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    m_steps.setInterval(stepEvery);
    m_pause.setSingleShot(true);
    connect(&m_calm, &QTimer::timeout, this, &StatisticsPage::showProgress);
    connect(&m_steps, &QTimer::timeout, this, [this] {
        if (m_counting && m_counting->total > 0) {
            m_progress->setRange(0, 1000);
            m_progress->setValue(int(m_counting->done * 1000 / m_counting->total));
        }
    });
    connect(&m_pause, &QTimer::timeout, this, &StatisticsPage::countQuietly);
    connect(m_stop, &QPushButton::clicked, this, &StatisticsPage::stop);
    connect(m_choice, &ChoiceBar::chosen, this, &StatisticsPage::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_part = m_list->item(row)->data(Qt::UserRole).toString();
        m_workplace.memory().setValue(partKey, m_part);
        showPart();
    });
    connect(m_overview, &OverviewPart::casesWished, this, &StatisticsPage::openCases);
    connect(m_table, &TablePart::casesWished, this, &StatisticsPage::openCases);
    connect(m_table, &TablePart::copied, this, [this](const QString &name) {
        m_navigator.showNotice({ Notice::Kind::Done, tr("The table was copied: %1.").arg(name), {}, {} });
    });
    connect(m_overview, &OverviewPart::tableWished, this, [this](const QString &key) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toString() == key)
                m_list->setCurrentRow(row);
        }
        m_table->focusTable();
    });
    connect(m_cases, &CasesPart::closed, this, &StatisticsPage::closeCases);
    connect(m_cases, &CasesPart::stepOnManyWished, this, [this] {
        PageRequest request{ .kind = PageKind::Batch };
        request.numbers = manyChosen();
        m_navigator.go(request);
    });
    connect(m_cases, &CasesPart::caseOpened, this, [this](const QString &number) { m_navigator.openCase(number); });
    connect(m_empty, &EmptyPlace::buttonClicked, this, &StatisticsPage::refresh);
    connect(&m_workplace, &Workplace::caseChanged, this, &StatisticsPage::markChanged);
    connect(&m_workplace, &Workplace::rulesChanged, this, [this] {
        if (m_hasChoices)
            readChoices();
    });
    const auto shortcut = [this](const QKeySequence &keys, int periods) {
        auto *made = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, periods] { m_choice->period()->step(periods); });
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
}

QString StatisticsPage::title() const
{
    return tr("Statistics");
}

void StatisticsPage::load(const PageRequest &)
{
}

void StatisticsPage::activated()
{
    if (!m_hasChoices)
        readChoices();
    else if (m_isStale)
        count(Lane::Interactive);
}

void StatisticsPage::refresh()
{
    if (m_hasChoices)
        count(Lane::Interactive);
    else
        readChoices();
}

QStringList StatisticsPage::manyChosen() const
{
    return m_cases->manyChosen();
}

void StatisticsPage::focusFirst()
{
    m_wantsFocus = !m_choice->isEnabled();
    if (m_body->currentWidget() == m_cases)
        m_cases->focusList();
    else
        m_choice->period()->focusFirst();
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_hasChoices && m_isStale && !m_counting)
        markChanged();
}

// --- what there is to choose

void StatisticsPage::readChoices()
{
    if (m_askedChoices)
        return;
    m_askedChoices = true;
    whenDone(m_source->choices(m_workplace.language()), this, [this](const Result<ReportChoices> &choices) {
        m_askedChoices = false;
        if (choices)
            takeChoices(*choices);
        else if (!m_hasChoices)
            showFailure(choices.error());
    });
}

void StatisticsPage::takeChoices(const ReportChoices &choices)
{
    const bool first = !m_hasChoices;
    m_hasChoices = true;
    m_hasCases = choices.firstDay.has_value();
    m_firstDay = choices.firstDay.value_or(QDate());
    const StatisticsChoice before = m_choice->choice();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->setChoices(choices);
        if (first) {
            m_part = m_workplace.memory().value(partKey);
            if (const QString remembered = m_workplace.memory().value(choiceKey); !remembered.isEmpty())
                m_choice->setChoice(statisticsChoiceFrom(remembered));
        }
    }
    m_choice->setEnabled(true);
    if (m_wantsFocus)
        focusFirst();
    if (first || m_choice->choice() != before)
        count(Lane::Interactive);
}

void StatisticsPage::choose()
{
    m_workplace.memory().setValue(choiceKey, toText(m_choice->choice()));
    if (m_body->currentWidget() == m_cases) { // they are of what was chosen before
        ++m_casesGeneration;
        showFigures();
    }
    count(Lane::Interactive);
}

// --- counting

void StatisticsPage::count(Lane lane)
{
    const Result<ReportRequest> request = requestFor(m_choice->choice(), m_workplace.language());
    m_choice->period()->showProblem(request ? QString() : request.error().message);
    if (m_counting)
        m_counting->stopped = true;
    m_pause.stop();
    if (!request)
        return countNothing();
    m_isStale = false;
    m_hidden->setVisible(request->masked);
    if (m_report && m_report->request != *request)
        forgetReport();
    const auto counting = std::make_shared<Counting>();
    counting->request = *request;
    counting->lane = lane;
    m_counting = counting;
    if (lane == Lane::Interactive)
        m_calm.start();
    const Progress progress = [counting](qint64 done, qint64 total) {
        counting->done = done;
        counting->total = total;
        return !counting->stopped;
    };
    whenDone(m_source->make(*request, progress, lane), this, [this, counting](const Result<Report> &report) {
        if (counting == m_counting) // else another question was asked meanwhile
            counted(report, *counting);
    });
}

//! Of a period that is none there are no figures; what is wrong is said beside it
void StatisticsPage::countNothing()
{
    m_counting.reset();
    m_isStale = true;
    hideProgress();
    forgetReport();
    m_body->setCurrentWidget(m_blank);
}

void StatisticsPage::counted(const Result<Report> &report, const Counting &counting)
{
    const bool stopped = counting.stopped;
    const bool wasAsked = counting.lane == Lane::Interactive;
    m_counting.reset();
    hideProgress();
    m_pause.start(m_quietPause);
    if (report)
        return showReport(*report);
    m_isStale = true;
    if (stopped)
        showEmpty(Icon::Statistics, tr("The counting was stopped. Choose something smaller, or count again."),
            tr("&Count again"));
    else if (wasAsked)
        showFailure(report.error());
}

//! What is refused stays refused until something else is chosen
void StatisticsPage::showFailure(const Error &error)
{
    m_exports->setReport({});
    const bool again = error.code != ErrorCode::Refused && error.code != ErrorCode::NotPermitted;
    showEmpty(Icon::Warning, inSentencesWithCode(error), again ? tr("&Try again") : QString());
}

void StatisticsPage::stop()
{
    if (m_counting)
        m_counting->stopped = true;
    m_stop->setEnabled(false);
}

void StatisticsPage::showProgress()
{
    if (!m_counting)
        return;
    if (!m_report)
        showEmpty(Icon::Statistics, tr("The figures are being counted …"), {});
    m_state->setText(tr("The figures are being counted …"));
    m_progress->setRange(0, 0);
    m_steps.start();
    m_stop->setEnabled(true);
    m_progress->show();
    m_stop->show();
}

void StatisticsPage::hideProgress()
{
    const bool hadFocus = m_stop->hasFocus();
    m_calm.stop();
    m_steps.stop();
    m_state->clear();
    m_progress->hide();
    m_stop->hide();
    if (hadFocus)
        focusFirst();
}

void StatisticsPage::setQuietPause(std::chrono::milliseconds pause)
{
    m_quietPause = pause;
}

//! Others have changed cases: it is said, and counted when half a minute has passed since the last time
void StatisticsPage::markChanged()
{
    if (!m_hasChoices)
        return;
    m_isStale = true;
    if (!isVisible() || m_counting)
        return;
    m_state->setText(tr("Cases have changed: the figures follow shortly."));
    if (!m_pause.isActive())
        m_pause.start(qMin(m_quietPause, shortly));
}

void StatisticsPage::countQuietly()
{
    if (m_isStale && isVisible() && !m_counting)
        count(Lane::Background);
}

// --- what is shown

void StatisticsPage::showEmpty(Icon symbol, const QString &sentence, const QString &button)
{
    m_empty->show(symbol, sentence, button);
    m_body->setCurrentWidget(m_empty);
}

//! What is not of the choice is neither seen nor copied nor exported while its own figures are on their way: least of
//! all what shall be hidden (R103)
void StatisticsPage::forgetReport()
{
    m_report.reset();
    m_exports->setReport({});
    ++m_casesGeneration;
    if (QWidget *focused = QApplication::focusWidget(); focused && m_body->isAncestorOf(focused)) {
        m_focused = focused;
        m_choice->period()->focusFirst();
    }
    showEmpty(Icon::Statistics, tr("The figures are being counted …"), {});
}

//! Whoever stood among the figures before they were counted stands there again
void StatisticsPage::showFigures()
{
    const bool wasAway = m_body->currentWidget() != m_figures;
    m_body->setCurrentWidget(m_figures);
    const QWidget *now = QApplication::focusWidget();
    if (wasAway && m_focused && now && m_choice->period()->isAncestorOf(now))
        m_focused->setFocus(Qt::OtherFocusReason);
    m_focused.clear();
}

void StatisticsPage::showReport(const Report &report)
{
    m_report = report;
    m_exports->setReport(report);
    if (report.request.period.from > m_workplace.today()) {
        showEmpty(Icon::Calendar, tr("The period has not begun yet. Choose an earlier one."), {});
    } else if (!m_hasCases) {
        showEmpty(Icon::Statistics,
            tr("There is nothing to count yet. When the first feedback has been registered, its figures stand here."),
            {});
    } else if (hasNothing(report) && m_firstDay.isValid() && report.request.period.to < m_firstDay) {
        showEmpty(Icon::Calendar,
            tr("There are no figures from that time: the first case came in %1. Choose a later period.")
                .arg(titleOf(monthOf(m_firstDay))),
            {});
    } else if (hasNothing(report)) {
        showEmpty(Icon::Statistics,
            tr("Nothing was received, answered or closed then. Choose another period, or more departments."), {});
    } else {
        listTables();
        m_overview->showReport(report, m_workplace.may(Action::ReadCase));
        m_definitions->showReport(report);
        showPart();
        if (m_body->currentWidget() != m_cases)
            showFigures();
    }
    if (m_isStale)
        markChanged(); // changed while it was counted
    Q_EMIT reportShown();
}

//! The same entries stay, with what is chosen and where the list is scrolled to
void StatisticsPage::listTables()
{
    QList<QPair<QString, QString>> entries{ { overview, tr("Overview") } };
    for (const ReportTable &table : m_report->tables)
        entries.append({ table.key, table.title });
    entries.append({ definitions, tr("Definitions") });
    const QSignalBlocker quiet(m_list);
    bool same = m_list->count() == entries.size();
    for (int row = 0; same && row < m_list->count(); ++row)
        same = m_list->item(row)->data(Qt::UserRole).toString() == entries.at(row).first
            && m_list->item(row)->text() == entries.at(row).second;
    if (!same) {
        m_list->clear();
        for (const auto &[key, name] : std::as_const(entries)) {
            auto *item = new QListWidgetItem(name, m_list);
            item->setData(Qt::UserRole, key);
            item->setToolTip(name);
        }
    }
    int chosen = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        if (entries.at(row).first == m_part)
            chosen = row;
    }
    m_part = entries.at(chosen).first;
    if (m_list->currentRow() != chosen)
        m_list->setCurrentRow(chosen);
}

void StatisticsPage::showPart()
{
    if (!m_report)
        return;
    if (m_part == overview)
        return m_parts->setCurrentWidget(m_overview);
    if (m_part == definitions)
        return m_parts->setCurrentWidget(m_definitions);
    for (const ReportTable &table : std::as_const(m_report->tables)) {
        if (table.key != m_part)
            continue;
        m_table->showTable(table, m_workplace.may(Action::ReadCase));
        m_parts->setCurrentWidget(m_table);
    }
}

// --- the cases behind a figure

QString StatisticsPage::headingFor(const FigurePlace &place) const
{
    const QString period = m_report->title;
    for (const KeyFigure &head : m_report->keyFigures) {
        if (place.table == u"base" && head.key == place.column)
            return tr("%1: %2").arg(head.title, period);
    }
    for (const ReportTable &table : m_report->tables) {
        if (table.key != place.table)
            continue;
        const auto row = std::ranges::find(table.rows, place.row, &ReportRow::key);
        const auto column = std::ranges::find(table.columns, place.column, &ReportColumn::key);
        if (row != table.rows.end() && column != table.columns.end())
            //: heading of the cases behind a figure: row and column of the table, and the report's title
            return tr("%1, %2: %3").arg(row->title, column->title, period);
    }
    return period;
}

void StatisticsPage::openCases(const FigurePlace &place)
{
    if (!m_report)
        return;
    m_cases->showReading(headingFor(place));
    m_body->setCurrentWidget(m_cases);
    m_cases->focusList();
    whenDone(m_source->casesBehind(m_report->request, place, mostCases), this,
        [this, generation = ++m_casesGeneration](const Result<QList<CaseRow>> &rows) {
            if (generation != m_casesGeneration)
                return;
            if (rows)
                m_cases->showCases(*rows, mostCases);
            else
                m_cases->showFailure(inSentencesWithCode(rows.error()));
        });
}

void StatisticsPage::closeCases()
{
    ++m_casesGeneration;
    m_body->setCurrentWidget(m_figures);
    if (m_part == overview)
        m_overview->setFocus(Qt::OtherFocusReason);
    else
        m_table->focusTable();
}

} // namespace lyhord
