#include "ui/statistics/reportcalendarpage.h"

#include "core/rules/filename.h"
#include "core/rules/letterwords.h"
#include "ui/client/formdraft.h"
#include "ui/client/workplace.h"
#include "ui/statistics/commentdialog.h"
#include "ui/statistics/reportcalendarmodel.h"
#include "ui/widgets/emptyplace.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/readingview.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/turningsplitter.h"
#include "ui/widgets/words.h"
#include "ui/writing/writingaid.h"

#include <QtCore/QFile>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int roomForTwo = 780; //!< list and what is chosen in it

constexpr int daysAhead = 100;
constexpr int daysBack = 800;
const QString now = u"now"_s;
const QString coming = u"coming"_s;
const QString gone = u"gone"_s;

bool hasGone(const CalendarEntry &entry)
{
    return entry.state == CalendarState::Queued || entry.state == CalendarState::Sent
        || entry.state == CalendarState::SentByHand;
}

bool isAhead(const CalendarEntry &entry)
{
    return entry.state == CalendarState::Coming || entry.state == CalendarState::Waiting;
}

//! What one of the three choices shows
Result<QList<CalendarEntry>> entriesFor(const QString &which, QDate today, ReportCalendar &calendar)
{
    if (which == now)
        return calendar.dueNow();
    const bool ahead = which == coming;
    return calendar.list(ahead ? today : today.addDays(-daysBack), ahead ? today.addDays(daysAhead) : today.addDays(31))
        .map([ahead](QList<CalendarEntry> entries) {
            entries.removeIf([ahead](const CalendarEntry &entry) { return ahead ? !isAhead(entry) : !hasGone(entry); });
            if (!ahead)
                std::reverse(entries.begin(), entries.end());
            return entries;
        });
}

DraftSubject subjectFor(const CalendarEntry &entry)
{
    return { draftkind::comment, entry.key };
}

} // namespace

ReportCalendarPage::ReportCalendarPage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_model(new ReportCalendarModel(workplace.language(), this))
    , m_which(new SegmentedChoice(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new LineView(tr("Reports"), ReportCalendarModel::Report, m_stack))
    , m_empty(new EmptyPlace(m_stack))
    , m_look(new QPushButton(icon(Icon::Shown), tr("&Look through"), this))
    , m_comment(new QPushButton(icon(Icon::Edit), tr("Co&mment…"), this))
    , m_send(new QPushButton(icon(Icon::Email), tr("&Send now"), this))
    , m_byHand(new QPushButton(icon(Icon::Check), tr("Sent by han&d"), this))
    , m_report(new ReadingView(tr("The report"), this))
{
    build();
    connectParts();
    showEntry();
}

void ReportCalendarPage::build()
{
    setObjectName(u"reportCalendarPage"_s);
    auto *heading = new QLabel(tr("Report calendar"), this);
    asHeading(heading);
    m_which->setAccessibleName(tr("Which reports"));
    m_which->setItems({ { now, tr("Due") }, { coming, tr("Coming") }, { gone, tr("Gone out") } });
    m_which->hideDigits();
    m_which->setKey(now);
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_which);

    m_view->setModel(m_model);
    m_view->horizontalHeader()->resizeSection(ReportCalendarModel::State, 124);
    m_view->horizontalHeader()->resizeSection(ReportCalendarModel::Period, 124);
    m_view->horizontalHeader()->resizeSection(ReportCalendarModel::Due, 104);
    m_view->horizontalHeader()->resizeSection(ReportCalendarModel::To, 152);
    m_view->horizontalHeader()->resizeSection(ReportCalendarModel::Sent, 104);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *columns = new TurningSplitter(roomForTwo, this);
    columns->addWidget(m_stack);
    columns->addWidget(rightSide());
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 1);
    columns->setSizes({ 860, 340 });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::unit, space::unit, space::unit, space::unit);
    column->addLayout(top);
    column->addWidget(columns, 1);
}

QWidget *ReportCalendarPage::rightSide()
{
    auto *right = new QWidget(this);
    right->setMinimumHeight(fontMetrics().height() * 14); // the buttons on two lines, and some of what they are about
    auto *buttons = new QWidget(right);
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : { m_look, m_comment, m_send, m_byHand }) {
        button->setParent(buttons);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buttons);
    column->addWidget(m_report, 1);
    return right;
}

void ReportCalendarPage::connectParts()
{
    connect(m_which, &SegmentedChoice::keyChosen, this, &ReportCalendarPage::read);
    connect(m_view, &LineView::currentRowChanged, this, &ReportCalendarPage::showEntry);
    connect(m_view, &LineView::opened, this, &ReportCalendarPage::lookThrough);
    connect(m_look, &QPushButton::clicked, this, &ReportCalendarPage::lookThrough);
    connect(m_comment, &QPushButton::clicked, this, &ReportCalendarPage::comment);
    connect(m_send, &QPushButton::clicked, this, [this] {
        take([](ReportCalendar &calendar, const QString &key) { return calendar.send(key); }, tr("%1 goes to %2."));
    });
    connect(m_byHand, &QPushButton::clicked, this, [this] {
        take([](ReportCalendar &calendar, const QString &key) { return calendar.markSentByHand(key); },
            tr("It was recorded that %1 was sent by hand, with today's date and your name."));
    });
    const auto readIfSeen = [this] {
        if (isVisible())
            read();
    };
    connect(&m_workplace, &Workplace::outboxChanged, this, readIfSeen);
    connect(&m_workplace, &Workplace::rulesChanged, this, readIfSeen);
}

QString ReportCalendarPage::title() const
{
    return tr("Report calendar");
}

void ReportCalendarPage::load(const PageRequest &request)
{
    m_wanted = request.draft;
}

//! A comment that was begun is gone on with, if its report still waits for one
void ReportCalendarPage::openKept()
{
    const QString token = std::exchange(m_wanted, {});
    for (int row = 0; !token.isEmpty() && row < m_model->rowCount(); ++row) {
        if (token != subjectFor(*m_model->entryAt(row)).token())
            continue;
        m_view->setCurrentIndex(m_model->index(row, 0));
        comment();
    }
}

void ReportCalendarPage::activated()
{
    read();
}

void ReportCalendarPage::focusFirst()
{
    m_wantsFocus = m_model->rowCount() == 0;
    if (m_wantsFocus)
        m_which->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void ReportCalendarPage::read()
{
    const auto asked = m_workplace.ask([which = m_which->key(), today = m_workplace.today()](Session &session) {
        return entriesFor(which, today, session.reportCalendar());
    });
    whenDone(asked, this, [this, generation = ++m_generation](const Result<QList<CalendarEntry>> &entries) {
        if (generation != m_generation)
            return;
        if (entries)
            showEntries(*entries);
        else
            m_navigator.showNotice(noticeFor(entries.error()));
    });
}

void ReportCalendarPage::showEntries(const QList<CalendarEntry> &entries)
{
    m_view->setColumnHidden(ReportCalendarModel::Sent, m_which->key() != gone);
    const QString before = current() ? current()->key : QString();
    m_model->setEntries(entries);
    const QString which = m_which->key();
    m_empty->show(Icon::Calendar,
        which == now ? tr("Nothing is due. Reports appear here when they should go, and stay until they have gone.")
            : which == coming ? tr("No report is due in the coming months.")
                              : tr("No report has gone yet. What was sent appears here, with its day and addressee."));
    m_stack->setCurrentWidget(entries.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (!entries.isEmpty())
        m_view->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(before)), 0));
    if (m_wantsFocus && !entries.isEmpty())
        focusFirst();
    showEntry();
    openKept();
    Q_EMIT shown();
}

const CalendarEntry *ReportCalendarPage::current() const
{
    return m_model->entryAt(m_view->currentIndex().row());
}

void ReportCalendarPage::showButtons(const CalendarEntry *entry)
{
    const bool may = m_workplace.may(Action::SendReports);
    const bool ready = entry && entry->state != CalendarState::Coming;
    const bool waits = ready && !hasGone(*entry);
    m_look->setEnabled(ready);
    m_comment->setEnabled(may && waits);
    m_send->setEnabled(may && ready && entry->missing.isEmpty() && entry->state != CalendarState::Queued
        && entry->state != CalendarState::Released);
    const bool again = entry && (hasGone(*entry) || entry->state == CalendarState::Failed);
    m_send->setToolTip(m_send->isEnabled() || !entry ? QString() : whyNotSent(*entry));
    m_send->setText(again ? tr("&Send again") : tr("&Send now"));
    m_byHand->setEnabled(may && waits);
}

//! What the button for sending waits for
QString ReportCalendarPage::whyNotSent(const CalendarEntry &entry) const
{
    if (!m_workplace.may(Action::SendReports))
        return tr("Your role does not include sending reports. A contact centre administrator can send it.");
    return entry.missing.isEmpty() ? stateInWords(entry) : entry.missing;
}

void ReportCalendarPage::showEntry()
{
    const CalendarEntry *entry = current();
    showButtons(entry);
    m_report->clear();
    if (!entry)
        return;
    auto *state = new StatusPill(m_report);
    state->show(stateInShort(*entry), symbolOf(*entry), toneOf(*entry));
    m_report->addTitle(nameInWords(*entry));
    m_report->addWidget(state);
    m_report->addText(stateInWords(*entry));
    if (const QString why = whyNotSent(*entry); !m_send->isEnabled() && why != stateInWords(*entry))
        m_report->addText(why);
    m_report->addValue(tr("Period"), inWords(entry->report.period, m_workplace.language()));
    m_report->addValue(tr("Goes by"), entry->report.due ? dayInWords(*entry->report.due) : QString());
    m_report->addValue(tr("To"), entry->toName);
    m_report->addValue(tr("Address"), entry->toAddress);
    m_report->addValue(tr("Sent"), entry->sent ? momentInWords(*entry->sent) : QString());
    if (!entry->comment.isEmpty()) {
        m_report->addHeading(tr("Comment"));
        m_report->addText(entry->comment);
    }
    m_report->finish();
}

void ReportCalendarPage::lookThrough()
{
    const CalendarEntry *entry = current();
    if (!entry || !m_look->isEnabled())
        return;
    m_look->setEnabled(false);
    const auto asked = m_workplace.ask(
        [key = entry->key](Session &session) { return session.reportCalendar().paper(key); }, Lane::Background);
    whenDone(asked, this, [this](const Result<AttachedFile> &file) {
        showButtons(current());
        if (file)
            openReport(*file);
        else
            m_navigator.showNotice(noticeFor(file.error()));
    });
}

void ReportCalendarPage::openReport(const AttachedFile &made)
{
    QFile file(m_folder.filePath(fileNameFrom(made.name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(made.content) != made.content.size()) {
        return m_navigator.showNotice({ Notice::Kind::Failure,
            tr("The report could not be put in %1 to be opened. Make room there and try again.").arg(m_folder.path()),
            {}, {} });
    }
    file.close();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName()))) {
        m_navigator.showNotice({ Notice::Kind::Warning,
            tr("No program opens PDF files here. The report is %1.").arg(file.fileName()), {}, {} });
    }
    Q_EMIT opened(file.fileName());
}

void ReportCalendarPage::comment()
{
    const CalendarEntry *entry = current();
    if (!entry)
        return;
    auto *dialog = new CommentDialog(entry->comment, this);
    helpWritingIn(dialog, m_workplace, [] {
        Case about; // of none: the report's readers are the departments
        about.language = departmentsLanguage();
        return about;
    });
    const DraftSubject subject = subjectFor(*entry);
    (new FormDraft(m_workplace.drafts(), dialog))->begin(subject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, subject] {
        take([text = dialog->comment()](
                 ReportCalendar &calendar, const QString &key) { return calendar.comment(key, text); },
            tr("The comment goes with %1."), subject.token());
    });
    dialog->open();
}

//! done: said when it is; %1 is the report, %2 the address
void ReportCalendarPage::take(const Step &step, const QString &done, const QString &draft)
{
    const CalendarEntry *entry = current();
    if (!entry)
        return;
    for (QPushButton *button : { m_comment, m_send, m_byHand })
        button->setEnabled(false);
    const auto asked = m_workplace.ask(
        [step, key = entry->key](Session &session) { return step(session.reportCalendar(), key); });
    whenDone(asked, this, [this, done, draft](const Result<CalendarEntry> &changed) {
        if (changed) {
            m_workplace.drafts().remove(draft);
            QString said = done.contains(u"%2"_s) ? done.arg(nameInWords(*changed), changed->toAddress)
                                                  : done.arg(nameInWords(*changed));
            if (changed->state == CalendarState::Released)
                said += u' ' + stateInWords(*changed);
            m_navigator.showNotice({ Notice::Kind::Done, said, {}, {} });
        } else {
            m_navigator.showNotice(noticeFor(changed.error()));
        }
        read();
    });
}

} // namespace lyhord
