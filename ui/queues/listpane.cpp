#include "ui/queues/listpane.h"

#include "core/rules/messagetakenout.h"
#include "core/services/hiddeninboxitems.h"
#include "core/services/inboxservice.h"
#include "ui/client/workplace.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/dispatchbar.h"
#include "ui/queues/draftmodel.h"
#include "ui/queues/inboxmodel.h"
#include "ui/queues/linebeside.h"
#include "ui/queues/listfilter.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/emptyplace.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/style.h"
#include "ui/widgets/words.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

QString emptyOwnSentence(OwnList list)
{
    switch (list) {
    case OwnList::Flagged:
        return ListPane::tr("You have flagged no case. Flag one to come back to it on a day you choose.");
    case OwnList::Mine:
        return ListPane::tr("You have worked on no open case. Those you register, assign, answer or flag appear here.");
    case OwnList::Changed:
        return ListPane::tr("Nobody has done anything in the cases you have looked at since you looked.");
    }
    return {};
}
}

ListPane::ListPane(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_choice(ListChoice::of(Queue::ToAssign))
    , m_model(new CaseListModel(std::make_unique<ServicePageSource>(workplace), this))
    , m_inbox(new InboxModel(workplace.person().mayReadSecret, this))
    , m_drafts(new DraftModel(workplace.drafts(), this))
    , m_toQueues(new QPushButton(icon(Icon::Left), tr("Queues"), this))
    , m_toDiscarded(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_amount(new QLabel(this))
    , m_chosen(new QLabel(this))
    , m_outOfSight(new QLabel(this))
    , m_filter(new ListFilter(workplace, this))
    , m_dispatch(new DispatchBar(this))
    , m_stack(new QStackedWidget(this))
    , m_throwAway(new QPushButton(tr("&Throw away"), this))
    , m_view(new CaseListView(m_model, m_stack))
    , m_inboxView(new LineView(tr("Inbox"), InboxModel::Subject, m_stack))
    , m_draftView(new LineView(tr("Drafts"), DraftModel::Title, m_stack))
    , m_empty(new EmptyPlace(m_stack))
{
    m_view->setMemory(workplace.memory());
    build();
    connectCases();
    connectOthers();
}

void ListPane::build()
{
    asHeading(m_title);
    m_amount->setObjectName(u"amount"_s);
    m_chosen->setObjectName(u"chosen"_s);
    m_chosen->hide();
    m_outOfSight->setObjectName(u"outOfSight"_s);
    m_outOfSight->setWordWrap(true);
    m_outOfSight->setTextFormat(Qt::PlainText);
    m_outOfSight->hide();
    m_title->setWordWrap(true);
    m_toQueues->setObjectName(u"toQueues"_s);
    m_toQueues->setToolTip(tr("The queues and “New feedback” (Ctrl+0)"));
    m_toQueues->setProperty(flatProperty, true);
    m_toQueues->hide();
    connect(m_toQueues, &QPushButton::clicked, this, &ListPane::queuesWished);
    auto *headingLine = new QHBoxLayout;
    headingLine->addWidget(m_toQueues);
    headingLine->addWidget(m_title, 1);
    headingLine->addWidget(m_toDiscarded);
    headingLine->addWidget(m_throwAway);
    headingLine->addWidget(m_chosen, 0, Qt::AlignBottom);
    headingLine->addWidget(m_amount, 0, Qt::AlignVCenter);
    m_toDiscarded->setObjectName(u"toDiscarded"_s);
    m_toDiscarded->hide();
    connect(m_toDiscarded, &QPushButton::clicked, this, [this] {
        show(m_choice.discarded ? ListChoice::of(Queue::Inbox) : ListChoice::ofDiscarded());
        focusList();
    });
    m_throwAway->setObjectName(u"throwAway"_s);
    m_throwAway->setToolTip(tr("Delete: throws the chosen draft away; it can be taken back"));
    m_throwAway->setEnabled(false);
    m_throwAway->hide();

    m_inboxView->setModel(m_inbox);
    m_inboxView->setSortable(InboxModel::Due);
    m_inboxView->horizontalHeader()->resizeSection(InboxModel::Due, 160);
    m_inboxView->horizontalHeader()->resizeSection(InboxModel::Received, 104);
    m_inboxView->horizontalHeader()->resizeSection(InboxModel::From, 116);
    m_inboxView->horizontalHeader()->resizeSection(InboxModel::Suggestion, 116);
    m_draftView->setModel(m_drafts);
    m_draftView->horizontalHeader()->resizeSection(DraftModel::Changed, 150);
    for (QWidget *view : { static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_inboxView),
             static_cast<QWidget *>(m_draftView), static_cast<QWidget *>(m_empty) })
        m_stack->addWidget(view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    column->addLayout(headingLine);
    column->addWidget(m_outOfSight);
    column->addWidget(m_filter);
    column->addWidget(m_dispatch);
    column->addWidget(m_stack, 1);
}

void ListPane::connectCases()
{
    connect(m_model, &CaseListModel::firstPageShown, this, &ListPane::tellLoaded);
    connect(m_model, &CaseListModel::rowsRefreshed, this, &ListPane::refreshed);
    connect(m_model, &CaseListModel::countChanged, this, [this](qint64 count) {
        m_count = count;
        showHeading();
        showContent();
        if (m_loaded)
            Q_EMIT refreshed();
    });
    connect(m_model, &CaseListModel::loadFailed, this, &ListPane::failed);
    connect(&m_workplace, &Workplace::marksChanged, this, [this] { m_model->setMarked(m_workplace.marked()); });
    connect(m_view, &CaseListView::opened, this, &ListPane::caseOpened);
    connect(m_view, &CaseListView::currentNumberChanged, this, &ListPane::moved);
    connect(m_view, &CaseListView::chosenChanged, this, &ListPane::showChosen);
    connect(m_view, &CaseListView::chosenChanged, this, &ListPane::chosenChanged);
    connect(m_view, &CaseListView::partlyChosen, this, [this](int leftOut) {
        Q_EMIT told(tr("The cases that have been shown are chosen; %n more had not been read yet.", nullptr, leftOut));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPane::showChosen);
    connect(m_view, &CaseListView::sortWished, this, &ListPane::sort);
    connect(m_view, &CaseListView::partlyCopied, this, [this](int leftOut) {
        Q_EMIT told(tr("The rows that have been shown were copied; %n more had not been read yet.", nullptr, leftOut));
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (!m_view->currentNumber().isEmpty())
            Q_EMIT caseMenuWished(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_dispatch, &DispatchBar::markWished, this, &ListPane::dispatchWished);
    connect(m_dispatch, &DispatchBar::printWished, this, [this] { Q_EMIT printWished(m_view->selectedNumbers()); });
    connect(m_dispatch, &DispatchBar::printAllWished, this, [this] { Q_EMIT printWished({}); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_dispatch->setChosen(m_view->selectedNumbers().size()); });
    connect(m_filter, &ListFilter::changed, this, &ListPane::filterChanged);
    connect(m_filter, &ListFilter::finished, this, &ListPane::focusList);
}

void ListPane::connectOthers()
{
    connect(m_inboxView, &LineView::opened, this, [this](const QModelIndex &index) {
        if (const InboxItem *item = m_inbox->itemAt(index.row()))
            Q_EMIT itemOpened(item->id);
    });
    connect(m_inboxView, &LineView::currentRowChanged, this, [this](int row) {
        if (m_inbox->itemAt(row) && m_choice.kind == ListChoice::Kind::Inbox)
            Q_EMIT moved();
    });
    connect(m_draftView, &LineView::opened, this, [this](const QModelIndex &index) {
        if (const LocalDrafts::Entry *entry = m_drafts->entryAt(index.row()))
            Q_EMIT draftOpened(QString(entry->token));
    });
    const auto unwanted = [this] {
        if (const LocalDrafts::Entry *entry = m_drafts->entryAt(m_draftView->currentIndex().row()))
            Q_EMIT draftUnwanted(QString(entry->token)); // the entry ends with the draft
    };
    connect(m_draftView, &LineView::removeWished, this, unwanted);
    connect(m_throwAway, &QPushButton::clicked, this, unwanted);
    connect(
        m_draftView, &LineView::currentRowChanged, m_throwAway, [this](int row) { m_throwAway->setEnabled(row >= 0); });
    connect(m_drafts, &QAbstractItemModel::modelReset, this, [this] {
        showHeading();
        showContent();
    });
    connect(m_empty, &EmptyPlace::buttonClicked, this, [this] {
        if (!isFiltered()) {
            Q_EMIT newFeedbackWished();
            return;
        }
        m_filter->clear();
        filterChanged();
        focusFilter();
    });
    connect(&m_workplace, &Workplace::rulesChanged, this, [this] {
        const RuleBook &rules = m_workplace.rules();
        m_inbox->setToday(m_workplace.today(), rules.calendar);
        m_model->setWords({ m_workplace.today(), rules.calendar, rules.values,
            [this](const QString &key) { return m_workplace.departmentName(key); } });
        showHeading();
    });
}

void ListPane::show(const ListChoice &choice)
{
    m_choice = choice;
    m_filter->show(choice.query);
    m_filter->setDepartmentShown(!choice.isOfDepartment());
    m_view->setMemoryKey(choice.memoryKey());
    reload();
}

void ListPane::rename(const QString &view)
{
    m_choice.view = view;
    showHeading();
}

void ListPane::reload()
{
    m_count = -1;
    m_loaded = false;
    ++m_inboxGeneration;
    m_wished = {};
    m_filter->setVisible(m_choice.kind == ListChoice::Kind::Cases);
    const bool mayDispatch = m_choice.query.queue && m_workplace.may(Action::Send);
    m_dispatch->setChosen(0); // a list that is read anew has nothing chosen, and does not say so
    m_dispatch->showFor(mayDispatch ? wayOf(*m_choice.query.queue) : std::nullopt);
    m_outOfSight->hide();
    switch (m_choice.kind) {
    case ListChoice::Kind::Cases:
        m_view->setSort(m_choice.query.sort, m_choice.query.descending);
        m_stack->setCurrentWidget(m_view);
        m_model->load(m_choice.query);
        break;
    case ListChoice::Kind::Inbox:
        m_stack->setCurrentWidget(m_inboxView);
        readInbox();
        break;
    case ListChoice::Kind::Drafts:
        tellLoaded();
        break;
    }
    showHeading();
}

void ListPane::refresh()
{
    if (m_choice.kind == ListChoice::Kind::Cases)
        m_model->refresh();
    else if (m_choice.kind == ListChoice::Kind::Inbox)
        readInbox();
}

void ListPane::readInbox()
{
    const auto asked = m_workplace.ask([discarded = m_choice.discarded](Session &session) {
        return discarded ? session.inbox().discarded() : session.inbox().items();
    });
    whenDone(asked, this, [this, generation = m_inboxGeneration](const Result<QList<InboxItem>> &items) {
        if (generation != m_inboxGeneration)
            return;
        if (!items) {
            Q_EMIT failed(items.error());
            return;
        }
        showItems(*items);
        showHeading();
        tellLoaded();
    });
    readOutOfSight();
}

void ListPane::readOutOfSight()
{
    whenDone(m_workplace.ask([](Session &session) { return inboxOutOfSight(session); }), this,
        [this, generation = m_inboxGeneration](const Result<InboxOutOfSight> &unseen) {
            if (generation != m_inboxGeneration)
                return;
            if (unseen)
                showOutOfSight(*unseen);
            else
                Q_EMIT failed(unseen.error());
        });
}

//! L9: a protected person is answered like everybody else, so it is said that a message waits, and nothing of it
void ListPane::showOutOfSight(const InboxOutOfSight &unseen)
{
    m_outOfSight->setVisible(unseen.messages > 0 && m_choice.kind == ListChoice::Kind::Inbox && !m_choice.discarded);
    QStringList said{ tr("%n message(s) wait for somebody with the right to protected data.", nullptr,
        int(qMin<qint64>(unseen.messages, 2'000'000'000))) };
    if (!unseen.hasReader)
        said.append(tr("Nobody has that right: give it to somebody in the administration, under people."));
    else if (!m_workplace.may(Action::Administer))
        said.append(tr("An administrator gives that right."));
    m_outOfSight->setText(said.join(u' '));
}

void ListPane::tellLoaded()
{
    const bool isFirst = !m_loaded;
    m_loaded = true;
    showHeading();
    showContent();
    if (isFirst)
        Q_EMIT loaded();
    else
        Q_EMIT refreshed();
}

//! Others register and discard too: the line the keyboard stands on stays, and so does what is in sight
void ListPane::showItems(const QList<InboxItem> &items)
{
    const InboxItem *current = m_inbox->itemAt(m_inboxView->currentIndex().row());
    const InboxItemId before = current ? current->id : InboxItemId();
    const int place = m_inboxView->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_inboxView);
        const int line = m_inboxView->currentIndex().row();
        m_inbox->setItems(items);
        if (const int row = m_inbox->rowOf(before); row >= 0)
            m_inboxView->setCurrentIndex(m_inbox->index(row, 0));
        else if (line >= 0)
            m_left = line;
        m_inboxView->verticalScrollBar()->setValue(place);
    }
    chooseWished();
}

void ListPane::choose(InboxItemId item)
{
    m_wished = item;
    chooseWished();
}

void ListPane::chooseWished()
{
    const int row = m_wished.isValid() ? m_inbox->rowOf(m_wished) : -1;
    if (row < 0)
        return;
    m_wished = {};
    m_left = -1;
    m_inboxView->setCurrentIndex(m_inbox->index(row, 0));
}

void ListPane::filterChanged()
{
    const CaseQuery query = m_filter->applied(m_choice.query);
    if (query == m_choice.query)
        return;
    m_choice.query = query;
    reload();
}

void ListPane::sort(SortBy sort, bool descending)
{
    m_choice.query.sort = sort;
    m_choice.query.descending = descending;
    reload();
}

bool ListPane::isFiltered() const
{
    return m_choice.kind == ListChoice::Kind::Cases && !m_filter->isEmpty();
}

void ListPane::showHeading()
{
    m_title->setText(m_choice.title(m_workplace));
    qint64 amount = m_count;
    if (m_choice.kind == ListChoice::Kind::Inbox)
        amount = m_loaded ? m_inbox->rowCount() : -1;
    else if (m_choice.kind == ListChoice::Kind::Drafts)
        amount = m_drafts->rowCount();
    m_dispatch->setHasCases(m_count > 0 || m_model->rowCount() > 0);
    m_throwAway->setVisible(m_choice.kind == ListChoice::Kind::Drafts && m_drafts->rowCount() > 0);
    m_toDiscarded->setVisible(m_choice.kind == ListChoice::Kind::Inbox);
    //: beside the heading of the discarded: the way back
    m_toDiscarded->setText(m_choice.discarded ? tr("Back to the inbox") : tr("Discarded"));
    m_amount->setText(amount < 0 ? QString() : QLocale().toString(amount));
    m_amount->setVisible(amount > 0);
    m_amount->setAccessibleDescription(
        amount < 0 ? QString() : tr("%n in the list", nullptr, int(qMin<qint64>(amount, 2'000'000'000))));
}

QStringList ListPane::manyChosen() const
{
    const bool inSight = isVisible() && m_stack->currentWidget() == m_view;
    const QStringList numbers = inSight ? m_view->selectedNumbers() : QStringList();
    return numbers.size() > 1 ? numbers : QStringList();
}

void ListPane::showChosen()
{
    const int many = int(m_view->selectedNumbers().size());
    m_chosen->setVisible(many > 1 && m_choice.kind == ListChoice::Kind::Cases);
    //: above a list of cases
    m_chosen->setText(tr("%n chosen", nullptr, many));
}

void ListPane::showContent()
{
    QWidget *view = m_view;
    int rows = m_model->rowCount();
    bool known = m_loaded;
    if (m_choice.kind == ListChoice::Kind::Inbox) {
        view = m_inboxView;
        rows = m_inbox->rowCount();
    } else if (m_choice.kind == ListChoice::Kind::Drafts) {
        view = m_draftView;
        rows = m_drafts->rowCount();
        known = true;
    }
    if (!known || rows > 0) {
        const QWidget *focus = window()->focusWidget();
        const bool hadFocus = focus && m_empty->isVisible() && (focus == m_empty || m_empty->isAncestorOf(focus));
        m_stack->setCurrentWidget(view);
        if (hadFocus)
            view->setFocus();
        return;
    }
    const QString button = isFiltered()                                                  ? tr("Clear the filter")
        : m_choice.kind == ListChoice::Kind::Drafts && m_workplace.may(Action::Register) ? tr("New feedback")
                                                                                         : QString();
    m_empty->show(emptyIcon(), emptySentence(), button);
    m_stack->setCurrentWidget(m_empty);
}

Icon ListPane::emptyIcon() const
{
    if (isFiltered())
        return Icon::Search;
    if (m_choice.kind == ListChoice::Kind::Drafts)
        return Icon::Drafts;
    return m_choice.kind == ListChoice::Kind::Inbox ? Icon::Inbox
        : m_choice.query.queue                      ? iconOf(*m_choice.query.queue)
        : m_choice.query.own                        ? iconOf(*m_choice.query.own)
                                                    : Icon::Department;
}

QString ListPane::emptySentence() const
{
    if (isFiltered())
        return tr("Nothing here fits the filter.");
    if (m_choice.kind == ListChoice::Kind::Drafts)
        return tr("What you have begun to write and not yet registered is kept here, on this computer.");
    if (m_choice.discarded)
        return tr("Nothing has been discarded lately. What is discarded can be brought back from here for %n day(s).",
            nullptr, daysToHaveBack);
    if (m_choice.kind == ListChoice::Kind::Inbox)
        return tr("The inbox is empty. Web forms, mails and scanned paper appear here until they are registered.");
    if (m_choice.query.own)
        return emptyOwnSentence(*m_choice.query.own);
    if (!m_choice.query.queue)
        return tr("No case waits for this department.");
    switch (*m_choice.query.queue) {
    case Queue::Inbox:
        break;
    case Queue::ToAssign:
        return tr("No case waits to be assigned. One appears here when it is registered without a department.");
    case Queue::Consulting:
        return tr(
            "No department is being consulted. A case appears here while a department is asked whether it is one.");
    case Queue::WithDepartment:
        return emptyWithDepartmentSentence();
    case Queue::Reminder1:
        return tr("No first reminder is open. A case appears here when its answer is due and has not come.");
    case Queue::Reminder2:
        return tr("No second reminder is open. A case appears here when the first reminder has not helped.");
    case Queue::WriteOffDue:
        return tr("Nothing is about to be written off. A case appears here after three months without an answer.");
    case Queue::AnswersToSend:
        return tr("No answer waits to be sent. A case appears here when all its departments have answered.");
    case Queue::ToSend:
        return tr(
            "No e-mail to a person waits. A case appears here while an answer, an interim answer or a notice is to be "
            "sent. What goes to departments or could not be sent stands in the outbox.");
    case Queue::ToPrint:
        return tr(
            "No letter to a person waits. A case appears here while an answer, an interim answer or a notice is to be "
            "printed and posted.");
    case Queue::ToCall:
        return tr(
            "Nobody is to be called. A case appears here while an answer, an interim answer or a notice is to be given "
            "by phone.");
    case Queue::NoOwner:
        return tr("Every open case has an owner, as it should be.");
    case Queue::Closed:
        return tr("No case has been closed yet.");
    case Queue::ChiefLegalOfficer:
        return tr(
            "Nothing waits for you here. A case appears when it is referred as suspected bribery or crime, and is "
            "gone from here when your answer has left.");
    }
    return {};
}

//! What waits longer than it should stands elsewhere
QString ListPane::emptyWithDepartmentSentence() const
{
    QStringList elsewhere;
    for (const Queue queue : { Queue::Reminder1, Queue::Reminder2, Queue::WriteOffDue }) {
        if (const qint64 count = m_counts.queues.value(queue); count > 0)
            //: a queue and how many cases are in it
            elsewhere.append(tr("%1 (%2)").arg(inWords(queue), QLocale().toString(count)));
    }
    if (elsewhere.isEmpty())
        return tr("No department is working on an answer. A case appears here when a department has been asked.");
    return tr("No case waits for a department's answer within its time. What has waited longer stands in: %1.")
        .arg(elsewhere.join(u", "_s));
}

void ListPane::showCounts(const QueueCounts &counts)
{
    m_counts = counts;
    if (m_loaded && m_stack->currentWidget() == m_empty)
        showContent();
}

void ListPane::focusList()
{
    chooseFirst();
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void ListPane::focusUnmarked()
{
    if (m_stack->currentWidget() == m_view)
        m_view->focusUnmarked();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

// --- the mark

QAbstractItemView *ListPane::lines() const
{
    return qobject_cast<QAbstractItemView *>(m_stack->currentWidget());
}

PageRequest ListPane::chosen() const
{
    if (const QStringList many = manyChosen(); !many.isEmpty()) {
        PageRequest request{ .kind = PageKind::Selection };
        request.numbers = many;
        return request;
    }
    if (m_choice.kind == ListChoice::Kind::Cases)
        return { PageKind::Case, m_view->chosenNumber(), {}, {} };
    const InboxItem *item = m_choice.kind == ListChoice::Kind::Inbox
        ? m_inbox->itemAt(m_inboxView->currentIndex().row())
        : nullptr;
    return { PageKind::InboxItem, {}, item ? item->id : InboxItemId(), {} };
}

bool ListPane::hasChosen() const
{
    const PageRequest chosen = this->chosen();
    return !chosen.number.isEmpty() || chosen.item.isValid() || !chosen.numbers.isEmpty();
}

bool ListPane::isChosenSecret() const
{
    const PageRequest chosen = this->chosen();
    const CaseRow *row = chosen.kind == PageKind::Case ? m_model->rowAt(m_model->rowOf(chosen.number)) : nullptr;
    return row && row->secret;
}

void ListPane::chooseFirst()
{
    QAbstractItemView *view = lines();
    if (view == m_view)
        return m_view->selectFirst();
    const int last = view ? view->model()->rowCount() - 1 : -1;
    if (last >= 0 && !view->selectionModel()->isSelected(view->currentIndex())) {
        { // the keyboard alone makes a line current and chooses none: the next arrow would pass it by
            const QSignalBlocker quiet(view);
            view->selectionModel()->clear();
        }
        view->setCurrentIndex(view->model()->index(qBound(0, m_left, last), 0));
    }
    m_left = -1;
}

bool ListPane::chooseBeside(int lines)
{
    QAbstractItemView *view = this->lines();
    if (!view)
        return false;
    if (view == m_view)
        return m_view->selectBeside(lines);
    const int row = lineBeside(view->currentIndex().row(), m_left, lines, view->model()->rowCount());
    if (row < 0)
        return false;
    view->setCurrentIndex(view->model()->index(row, 0));
    return true;
}

bool ListPane::isEmpty() const
{
    const QAbstractItemView *view = lines();
    return !view || view->model()->rowCount() == 0;
}

bool ListPane::mark(const PageRequest &shown)
{
    const bool isItem = shown.kind == PageKind::InboxItem;
    m_view->markCase(m_choice.kind == ListChoice::Kind::Cases && !isItem ? shown.number : QString());
    const int row = isItem ? m_inbox->rowOf(shown.item) : -1;
    for (LineView *view : { m_inboxView, m_draftView }) {
        const QSignalBlocker quiet(view);
        if (row < 0 || view == m_draftView) {
            view->selectionModel()->clear();
        } else if (row != view->currentIndex().row()) {
            view->setCurrentIndex(m_inbox->index(row, 0));
        }
    }
    const PageRequest chosen = this->chosen();
    return isItem ? chosen.item == shown.item && shown.item.isValid()
                  : !shown.number.isEmpty() && chosen.number == shown.number;
}

void ListPane::showWayToQueues(bool shown)
{
    m_toQueues->setVisible(shown);
}

void ListPane::focusFilter()
{
    m_filter->focusWords();
}

} // namespace lyhord
