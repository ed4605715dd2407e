#include "ui/batch/batchpage.h"

#include "core/rules/batchstep.h"
#include "resources/icons/icons.h"
#include "ui/answering/letterview.h"
#include "ui/batch/batchforms.h"
#include "ui/batch/batchmodel.h"
#include "ui/batch/batchtakeback.h"
#include "ui/batch/casebycase.h"
#include "ui/casefile/stepform.h"
#include "ui/common/combobox.h"
#include "ui/common/draftnotices.h"
#include "ui/common/focusinsight.h"
#include "ui/common/formdraft.h"
#include "ui/common/formrows.h"
#include "ui/common/lineview.h"
#include "ui/common/rowlayout.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/common/workplace.h"
#include "ui/writing/writingaid.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTextBrowser>

#include <chrono>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int twoSides = 900; // logical pixels: below that the list stands under the form

//! The form keeps its own order: its fields, then its buttons
void putFormAfter(QWidget *predecessor, StepForm *form)
{
    QList<QWidget *> inside;
    for (QWidget *next = form->nextInFocusChain(); next != form; next = next->nextInFocusChain()) {
        if (next->focusPolicy() == Qt::NoFocus || !form->isAncestorOf(next) || next->window() != form->window())
            continue;
        // What hands the keyboard on to a part of it goes as a whole: left behind it would call Tab back.
        const bool isPart = !inside.isEmpty() && inside.constLast()->isAncestorOf(next);
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
    connect(m_view, &LineView::currentRowChanged, this, &BatchPage::showLine);
    connect(m_view, &LineView::opened, this, &BatchPage::toggleLine);
    connect(m_view, &LineView::removeWished, this, &BatchPage::toggleLine);
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_view);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &BatchPage::toggleLine);
    connect(m_leaveOut, &QPushButton::clicked, this, &BatchPage::toggleLine);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_stopped = true; });
    connect(m_undo, &QPushButton::clicked, this, &BatchPage::takeBack);
    connect(m_back, &QPushButton::clicked, this, [this] { m_navigator.back(); });
    connect(&workplace, &Workplace::rulesChanged, this, &BatchPage::fillSteps);
    connect(&workplace, &Workplace::caseChanged, this, [this] {
        if (isVisible() && m_stage == Stage::Choosing)
            previewSoon();
    });
}

void BatchPage::build()
{
    QFont large = m_heading->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_heading->setFont(large);
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
    m_model->setNumbers(request.numbers, request.leftOut);
    m_heading->setText(tr("One step on %n case(s)", nullptr, m_model->rowCount()));
    m_batch.reset();
    fillSteps();
    if (const auto wished = fromName<BatchStep>(request.step))
        m_step->setKey(request.step);
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
    connect(m_form, &StepForm::cancelled, this, [this] { m_navigator.back(); });
    putFormAfter(m_step, m_form);
    preview();
}

//! Of these cases and no others
void BatchPage::beginDraft()
{
    QStringList numbers = m_model->numbers();
    numbers.sort();
    m_draft = new FormDraft(m_workplace.drafts(), m_form);
    connect(m_draft, &FormDraft::restored, m_form, &StepForm::showRestored);
    const DraftSubject subject{ draftkind::batch, numbers.join(u','), m_form->step() };
    if (m_draft->begin(subject))
        tellBack(m_workplace.drafts(), m_navigator, subject.token());
}

void BatchPage::setStage(Stage stage)
{
    m_stage = stage;
    const bool running = stage == Stage::Running;
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_undo->setVisible(stage == Stage::Done && m_batch.has_value());
    m_step->setEnabled(!running);
    if (m_form) {
        m_form->setEnabled(!running);
        m_form->setBusy(stage != Stage::Choosing);
    }
    showLine();
}

// --- what will happen

void BatchPage::previewSoon()
{
    m_shown = false;
    if (m_stage == Stage::Running)
        return;
    if (m_stage == Stage::Done)
        beginAgain();
    m_previewSoon.start();
}

void BatchPage::preview()
{
    m_previewSoon.stop();
    if (!m_form || m_stage == Stage::Running)
        return;
    m_shown = false;
    m_model->forgetPreviews();
    showSummary();
    const quint64 generation = ++m_generation;
    const QStringList numbers = m_model->numbers();
    caseByCase(
        m_workplace, this, 0, numbers.size(), Lane::Interactive,
        [numbers, command = m_form->command()](Office &office, qsizetype index) -> Result<StepPreview> {
            return office.batches().preview(numbers.at(index), command);
        },
        [this, generation](qsizetype index, const Result<StepPreview> &preview) {
            if (generation != m_generation)
                return false;
            if (!preview) {
                m_navigator.showNotice(noticeFor(preview.error()));
                return false;
            }
            m_model->setPreview(int(index), *preview);
            if (int(index) == m_view->currentIndex().row())
                showLine();
            return true;
        },
        [this, generation] {
            if (generation == m_generation)
                previewed();
        });
}

void BatchPage::previewed()
{
    m_shown = m_model->isPreviewed();
    showSummary();
    showLine();
}

void BatchPage::showSummary()
{
    if (!m_shown) {
        m_summary->setText(tr("Working out what happens to each …"));
        return;
    }
    const int will = int(m_model->toBeDone().size());
    QStringList parts{ tr("%n will be done.", nullptr, will) };
    if (const int refused = m_model->refused(); refused > 0)
        parts.append(tr("%n will be refused; the reason stands beside each.", nullptr, refused));
    const int leftOut = m_model->rowCount() - will - m_model->refused();
    if (leftOut > 0)
        parts.append(tr("%n left out.", nullptr, leftOut));
    m_summary->setText(parts.join(u' '));
}

void BatchPage::showLine()
{
    const int row = m_view->currentIndex().row();
    const BatchLine *line = m_model->lineAt(row);
    m_leaveOut->setEnabled(line && m_stage == Stage::Choosing);
    m_leaveOut->setText(line && line->leftOut ? tr("&Take it in again") : tr("&Leave it out"));
    m_what->setText(m_model->sentenceFor(row));
    const bool hasLetter = line && line->preview && !line->preview->letters.isEmpty()
        && !line->preview->letters.constFirst().letter.body.isEmpty();
    m_letter->setVisible(hasLetter);
    if (!hasLetter)
        return;
    const Message &letter = line->preview->letters.constFirst();
    const QString to = letter.department.isEmpty() ? letter.toName : m_workplace.departmentName(letter.department);
    m_letter->show(letter.letter, u"%1 (%2)"_s.arg(to, letter.toAddress), m_workplace.profile().contactCentre,
        m_workplace.today());
}

void BatchPage::toggleLine()
{
    const int row = m_view->currentIndex().row();
    if (!m_model->lineAt(row) || m_stage != Stage::Choosing)
        return;
    m_model->toggle(row);
    if (m_model->isPreviewed())
        previewed();
    else
        previewSoon();
}

// --- the step

//! What has been shown is done; what has not is shown first
void BatchPage::confirm()
{
    if (m_stage != Stage::Choosing || !m_form)
        return;
    if (!m_shown) {
        preview();
        m_navigator.showNotice({ Notice::Kind::Info,
            tr("What will happen to each case is being worked out. Look at it, and press Ctrl+Enter once more."), {},
            {} });
        return;
    }
    if (!m_model->toBeDone().isEmpty())
        return run();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BatchLine *line = m_model->lineAt(row);
        if (!line->leftOut && line->preview && line->preview->refusal)
            return m_form->showProblem(*line->preview->refusal);
    }
    m_navigator.showNotice({ Notice::Kind::Info, tr("There is no case left that this could be done with."), {}, {} });
}

void BatchPage::run()
{
    const Command command = m_form->command();
    const QList<int> rows = m_model->toBeDone();
    QList<std::pair<QString, int>> cases;
    for (const int row : rows)
        cases.append({ m_model->lineAt(row)->number, m_model->lineAt(row)->preview->version });
    ++m_generation; // no preview comes in between
    m_previewSoon.stop();
    m_stopped = false;
    m_mark = {};
    m_progress->setRange(0, int(rows.size()));
    m_progress->setValue(0);
    setStage(Stage::Running);
    m_stop->setFocus(Qt::OtherFocusReason);
    const auto begun = m_workplace.ask([command](Office &office) { return office.batches().begin(command); });
    whenDone(begun, this, [this, command, rows, cases](const Result<BatchMark> &mark) {
        if (!mark) {
            setStage(Stage::Choosing);
            return m_navigator.showNotice(noticeFor(mark.error()));
        }
        m_mark = *mark;
        caseByCase(
            m_workplace, this, 0, rows.size(), Lane::Interactive,
            [mark = *mark, command, cases](Office &office, qsizetype index) -> Result<StepOutcome> {
                const auto &[number, version] = cases.at(index);
                return office.batches().take(mark, number, command, version);
            },
            [this, rows](qsizetype index, const Result<StepOutcome> &outcome) {
                if (!outcome) {
                    m_navigator.showNotice(noticeFor(outcome.error()));
                    return false;
                }
                m_model->setOutcome(rows.at(index), *outcome);
                m_progress->setValue(int(index) + 1);
                const bool isAway = outcome->error && outcome->error->code == ErrorCode::Unreachable;
                return !m_stopped && !isAway;
            },
            [this] { ended(); });
    });
}

void BatchPage::ended()
{
    const auto recorded = m_workplace.ask([mark = m_mark](Office &office) { return office.batches().recorded(mark); });
    whenDone(recorded, this, [this](const Result<std::optional<BatchId>> &batch) {
        m_batch = batch ? *batch : std::nullopt;
        int done = 0;
        int refused = m_model->refused();
        int left = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const BatchLine *line = m_model->lineAt(row);
            if (line->outcome)
                ++(line->outcome->error ? refused : done);
        }
        for (const int row : m_model->toBeDone())
            left += m_model->lineAt(row)->outcome ? 0 : 1;
        QStringList parts{ tr("%n done.", nullptr, done) };
        if (refused > 0)
            parts.append(tr("%n refused; the reason stands beside each.", nullptr, refused));
        if (left > 0)
            parts.append(tr("%n not begun, since it was stopped.", nullptr, left));
        m_summary->setText(parts.join(u' '));
        setStage(Stage::Done);
        if (done > 0)
            m_draft->done();
        //: what was done, and in how many cases: "Answer and close: 27 done. 3 refused …"
        const QString told = tr("%1: %2").arg(inWords(m_mark.step), parts.join(u' '));
        if (m_batch) {
            m_navigator.showNotice({ refused + left > 0 ? Notice::Kind::Warning : Notice::Kind::Done, told,
                tr("Undo in all"), [workplace = &m_workplace, navigator = &m_navigator, id = *m_batch] {
                    takeBackBatch(*workplace, *navigator, id);
                } });
        }
        m_workplace.announceChange();
        (m_undo->isVisible() ? m_undo : m_back)->setFocus(Qt::OtherFocusReason);
    });
}

void BatchPage::takeBack()
{
    if (!m_batch)
        return;
    const BatchId id = *m_batch;
    m_batch.reset();
    beginAgain();
    m_step->setFocus(Qt::OtherFocusReason);
    takeBackBatch(m_workplace, m_navigator, id);
}

// --- what is typed, keys

//! After a step that has been taken
void BatchPage::beginAgain()
{
    setStage(Stage::Choosing);
    if (m_draft)
        m_draft->undone();
}

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

void BatchPage::focusFirst()
{
    if (m_stage == Stage::Running)
        m_stop->setFocus(Qt::OtherFocusReason);
    else
        m_step->setFocus(Qt::OtherFocusReason);
}

void BatchPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_form && m_stage == Stage::Choosing)
        m_form->confirm();
    else if (event->key() == Qt::Key_Escape && m_stage == Stage::Running)
        m_stopped = true;
    else if (event->key() == Qt::Key_Escape)
        m_navigator.back();
    else
        Page::keyPressEvent(event);
}

void BatchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_sides->setDirection(width() < twoSides ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lyhord
