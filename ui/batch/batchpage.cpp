#include "ui/batch/batchpage.h"

#include "core/rules/batchstep.h"
#include "resources/icons/icons.h"
#include "ui/batch/batchforms.h"
#include "ui/batch/batchmodel.h"
#include "ui/casefile/stepform.h"
#include "ui/client/draftnotices.h"
#include "ui/client/formdraft.h"
#include "ui/client/workplace.h"
#include "ui/letters/letterview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/focusinsight.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"
#include "ui/writing/writingaid.h"

#include <QtCore/QJsonArray>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <chrono>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int twoSides = 900; // logical pixels: below that the list stands under the form

const QString leftOutKey = u"/left_out"_s; // in a draft: the cases the step is not to be taken on

//! What the newest draft of the step that was begun for them says of these cases
QStringList leftOutIn(const LocalDrafts &drafts, const QString &step, const QStringList &numbers)
{
    QStringList known;
    QStringList leftOut;
    const QList<LocalDrafts::Entry> entries = drafts.entries();
    for (const LocalDrafts::Entry &entry : entries) {
        if (entry.token != DraftSubject{ draftkind::batch, entry.about, step }.token())
            continue;
        const Result<SpooledDraft> draft = drafts.load(entry.token);
        if (!draft)
            continue;
        const QStringList theirs = draft->content.value(leftOutKey).toVariant().toStringList();
        const QStringList about = entry.about.split(u',');
        for (const QString &number : about) {
            if (!numbers.contains(number) || known.contains(number))
                continue;
            known.append(number);
            if (theirs.contains(number))
                leftOut.append(number);
        }
    }
    return leftOut;
}

//! The form keeps its own order: its fields, then its buttons
void putFormAfter(QWidget *predecessor, StepForm *form)
{
    QList<QWidget *> inside;
    for (QWidget *next = form->nextInFocusChain(); next != form; next = next->nextInFocusChain()) {
        if (next->focusPolicy() == Qt::NoFocus || !form->isAncestorOf(next) || next->window() != form->window())
            continue;
        // What hands the keyboard on to a part of it goes as a whole: left behind it would call Tab back.
        const bool isPart = !inside.isEmpty() && inside.constLast()->focusProxy() != nullptr
            && inside.constLast()->isAncestorOf(next);
        if (!isPart)
            inside.append(next);
    }
    for (QWidget *next : std::as_const(inside)) {
        QWidget::setTabOrder(predecessor, next);
        predecessor = next;
    }
}

} // namespace

BatchPage::BatchPage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_model(new BatchModel([&workplace](const QString &key) { return workplace.departmentName(key); }, this))
    , m_heading(new QLabel(this))
    , m_step(new ComboBox(this))
    , m_summary(new QLabel(this))
    , m_otherLanguage(new QLabel(this))
    , m_leaveOutLanguage(new QPushButton(tr("Leave out those of another lan&guage"), this))
    , m_view(new LineView(tr("The chosen cases"), BatchModel::What, this))
    , m_leaveOut(new QPushButton(this))
    , m_what(new QLabel(this))
    , m_letter(new LetterView(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_undo(new QPushButton(tr("&Undo in all"), this))
    , m_back(new QPushButton(tr("&Back to the list"), this))
{
    setObjectName(u"batchPage"_s);
    build();
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(250ms);
    connect(&m_previewSoon, &QTimer::timeout, this, &BatchPage::preview);
    connect(m_step, &ComboBox::keyChosen, this, &BatchPage::showForm);
    m_step->installEventFilter(this);
    connect(m_view, &LineView::currentRowChanged, this, &BatchPage::showLine);
    connect(m_view, &LineView::opened, this, &BatchPage::toggleLine);
    connect(m_view, &LineView::removeWished, this, &BatchPage::toggleLine);
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_view);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &BatchPage::toggleLine);
    connect(m_leaveOut, &QPushButton::clicked, this, &BatchPage::toggleLine);
    connect(m_leaveOutLanguage, &QPushButton::clicked, this, &BatchPage::leaveOutLanguage);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_stopped = true; });
    connect(m_undo, &QPushButton::clicked, this, &BatchPage::takeBack);
    connect(m_back, &QPushButton::clicked, this, &BatchPage::leave);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (isReasonForDepartments(before) || isReasonForDepartments(now))
            showLine();
    });
    connect(&workplace, &Workplace::rulesChanged, this, &BatchPage::fillSteps);
    connect(&workplace, &Workplace::caseChanged, this, [this] {
        if (isVisible() && m_stage == Stage::Choosing)
            previewSoon();
        follow();
    });
}

void BatchPage::build()
{
    asHeading(m_heading);
    m_heading->setObjectName(u"batchHeading"_s);
    m_step->setObjectName(u"batchStep"_s);
    m_stepField = new Field(tr("S&tep"), m_step, u"step"_s, this);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::unit);
    left->addWidget(m_stepField);
    m_formPlace = new QVBoxLayout;
    left->addLayout(m_formPlace);
    left->addStretch(1);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(space::page);
    m_sides->addLayout(left, 2);
    m_sides->addLayout(listSide(), 3);

    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::page, space::wide, space::page, space::wide);
    column->setSpacing(space::unit);
    column->addWidget(m_heading);
    column->addLayout(m_sides, 1);
    column->addLayout(progressLine());
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    keepFocusInSight(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QBoxLayout *BatchPage::listSide()
{
    m_summary->setObjectName(u"batchSummary"_s);
    m_summary->setWordWrap(true);
    m_otherLanguage->setObjectName(u"otherLanguage"_s);
    m_otherLanguage->setWordWrap(true);
    m_leaveOutLanguage->setObjectName(u"leaveOutLanguage"_s);
    auto *languages = new RowLayout;
    languages->addWidget(m_otherLanguage, 1);
    languages->addWidget(m_leaveOutLanguage);
    m_view->setObjectName(u"batchCases"_s);
    m_view->setModel(m_model);
    m_view->horizontalHeader()->resizeSection(BatchModel::Number, 110);
    m_view->horizontalHeader()->resizeSection(BatchModel::Headline, 170);
    m_view->setMinimumHeight(fontMetrics().height() * 9);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setObjectName(u"batchWhat"_s);
    m_letter->setMinimumHeight(fontMetrics().height() * 9);
    auto *under = new RowLayout;
    under->addWidget(m_what, 1);
    under->addWidget(m_leaveOut);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::unit);
    column->addWidget(m_summary);
    column->addLayout(languages);
    column->addWidget(m_view, 3);
    column->addLayout(under);
    column->addWidget(m_letter, 2);
    return column;
}

QLayout *BatchPage::progressLine()
{
    m_progress->setAccessibleName(tr("How many cases are done"));
    m_progress->setFormat(tr("%v of %m"));
    m_stop->setObjectName(u"stopBatch"_s);
    m_undo->setObjectName(u"undoBatch"_s);
    m_undo->setIcon(icon(Icon::Undo));
    auto *line = new RowLayout;
    line->addWidget(m_progress, 1);
    line->addWidget(m_stop);
    line->addWidget(m_undo);
    line->addWidget(m_back);
    return line;
}

QString BatchPage::title() const
{
    return tr("One step on %n case(s)", nullptr, m_model->rowCount());
}

void BatchPage::load(const PageRequest &request)
{
    if (m_draft)
        m_draft->end(); // it is about the cases that have been shown
    m_model->setNumbers(request.numbers, request.leftOut);
    m_proposedOut = m_model->leftOut();
    showHeading();
    m_batch.reset();
    fillSteps();
    if (fromName<BatchStep>(request.step))
        m_step->setKey(request.step);
    m_isStepWished = !request.step.isEmpty() && m_step->key() == request.step;
    showForm();
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, BatchModel::What));
    Q_EMIT titleChanged();
}

void BatchPage::fillSteps()
{
    QList<ComboBox::Item> items;
    for (const BatchStep step : batchStepsFor(m_workplace.person(), m_workplace.today()))
        items.append({ QString(toName(step)), inWords(step) });
    m_step->setItems(items);
}

void BatchPage::showHeading()
{
    QString heading = title();
    if (const int leftOut = int(m_model->leftOut().size()); leftOut > 0) {
        //: "One step on 30 cases, 1 left out"
        heading = tr("%1, %n left out", nullptr, leftOut).arg(heading);
    }
    m_heading->setText(heading);
}

std::optional<BatchStep> BatchPage::step() const
{
    return fromName<BatchStep>(m_step->key());
}

void BatchPage::showForm()
{
    if (m_draft)
        m_draft->end();
    m_draft.clear();
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = nullptr;
    setStage(Stage::Choosing);
    if (!step())
        return;
    m_form = makeBatchForm(*step(), m_workplace, m_stepField->parentWidget());
    m_formPlace->addWidget(m_form);
    m_form->show();
    helpWritingIn(m_form, m_workplace, [] { return Case(); }); // what differs from case to case is left open
    beginDraft();
    connect(m_form, &StepForm::edited, this, &BatchPage::previewSoon);
    connect(m_form, &StepForm::confirmed, this, &BatchPage::confirm);
    connect(m_form, &StepForm::cancelled, this, &BatchPage::leave);
    putFormAfter(m_step, m_form);
    preview();
    offerAwaited();
}

//! Of these cases and no others
void BatchPage::beginDraft()
{
    const DraftSubject subject = batchDraft(*step(), m_model->numbers());
    const QStringList chosen = m_model->leftOut(); // for the step that was chosen before this one, too
    QStringList offered = m_proposedOut;
    if (!m_workplace.drafts().load(subject.token()))
        offered += leftOutBefore();
    m_model->setLeftOut(offered);
    m_draft = new FormDraft(m_workplace.drafts(), m_form);
    connect(m_draft, &FormDraft::restored, m_form, &StepForm::showRestored);
    m_draft->keepAlso({ leftOutKey, QJsonArray::fromStringList(m_model->leftOut()),
        [this] { return QJsonArray::fromStringList(m_model->leftOut()); },
        [this](const QJsonValue &kept) { m_model->setLeftOut(kept.toVariant().toStringList()); } });
    if (m_draft->begin(subject))
        tellBack(m_workplace.drafts(), m_navigator, subject.token());
    QStringList all = m_model->leftOut();
    for (const QString &number : chosen) {
        if (!m_proposedOut.contains(number))
            all.append(number);
    }
    m_model->setLeftOut(all);
    connect(m_draft, &FormDraft::restored, this, &BatchPage::previewSoon);
}

//! A person who was not to get this letter with other cases does not get it with these, unless taken in again
QStringList BatchPage::leftOutBefore()
{
    QStringList before = leftOutIn(m_workplace.drafts(), m_form->step(), m_model->numbers());
    before.removeIf([this](const QString &number) { return m_proposedOut.contains(number); });
    if (!before.isEmpty())
        m_navigator.showNotice({ Notice::Kind::Info,
            tr("%n of these case(s) were left out when this step was begun before, and are left out here too. Take "
               "them in again with Space in the list.",
                nullptr, int(before.size())),
            {}, {} });
    return before;
}

// --- what is typed, keys

bool BatchPage::hasUnsaved() const
{
    return m_stage == Stage::Running || (m_draft && m_draft->isTouched() && m_stage != Stage::Done);
}

bool BatchPage::canLeave()
{
    if (m_stage == Stage::Running) {
        m_navigator.showNotice(
            { Notice::Kind::Info, tr("The step is being taken. Stop it, or wait until it is done."), {}, {} });
        return false;
    }
    if (m_draft)
        m_draft->keepNow();
    return true;
}

//! To the list, and says where what is written stays
void BatchPage::leave()
{
    const QString token = m_draft && m_draft->isTouched() ? m_draft->token() : QString();
    if (!token.isEmpty())
        m_draft->keepNow();
    m_navigator.back();
    if (!token.isEmpty() && m_stage != Stage::Running)
        tellKept(m_workplace.drafts(), m_navigator, token);
}

void BatchPage::focusFirst()
{
    if (m_stage == Stage::Running)
        m_stop->setFocus(Qt::OtherFocusReason);
    else if (m_isStepWished && m_form)
        m_form->focusFirstWriting();
    else
        m_step->setFocus(Qt::OtherFocusReason);
}

//! Once something is written, a letter is its continuation more often than another step: that is chosen with the list
//! open
bool BatchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_step || event->type() != QEvent::KeyPress || !m_draft || !m_draft->isTouched())
        return Page::eventFilter(watched, event);
    const QString text = static_cast<QKeyEvent *>(event)->text();
    return !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace();
}

void BatchPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_stage != Stage::Running)
        confirmForm();
    else if (event->key() == Qt::Key_Escape && m_stage == Stage::Running)
        m_stopped = true;
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        Page::keyPressEvent(event);
}

void BatchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_sides->setDirection(width() < twoSides ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lyhord
