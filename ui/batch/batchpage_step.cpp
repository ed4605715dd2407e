#include "core/rules/currentassignments.h"
#include "core/services/batchservice.h"
#include "ui/batch/batchforms.h"
#include "ui/batch/batchmodel.h"
#include "ui/batch/batchpage.h"
#include "ui/batch/batchtakeback.h"
#include "ui/batch/casebycase.h"
#include "ui/casefile/stepform.h"
#include "ui/client/formdraft.h"
#include "ui/client/waitingwords.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <memory>

// A step is taken on many cases, one after the other, and can be taken back as one.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

//! Of the departments, those that at least one of the cases waits for
void BatchPage::offerAwaited()
{
    if (step() != BatchStep::Answer)
        return;
    const QStringList numbers = m_model->numbers();
    const auto awaited = std::make_shared<QStringList>();
    caseByCase(
        m_workplace, m_form, 0, numbers.size(), Lane::Background,
        [numbers](Session &session, qsizetype index) { return session.cases().visible(numbers.at(index)); },
        [this, form = m_form, awaited](qsizetype, const Result<Case> &subject) {
            if (subject)
                *awaited += awaitedDepartments(*subject);
            return form == m_form;
        },
        [this, form = m_form, awaited] {
            if (form != m_form)
                return;
            awaited->removeDuplicates();
            const QString chosen = form->value(u"department"_s);
            offerDepartments(*form, *awaited, m_workplace);
            if (form->value(u"department"_s) != chosen)
                previewSoon();
        });
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
    showLanguages();
    showLine();
}

//! With the keyboard anywhere on the page
void BatchPage::confirmForm()
{
    if (m_stage == Stage::Done)
        m_navigator.showNotice({ Notice::Kind::Info,
            tr("This step has been taken. Change something in it to take it once more, or go back to the list."), {},
            {} });
    else if (m_form)
        m_form->confirm();
    else
        m_navigator.showNotice({ Notice::Kind::Info, tr("There is no step here that you may take."), {}, {} });
}

//! Why nothing would be done, in words
QString BatchPage::nothingToDo() const
{
    if (const int refused = m_model->refused(); refused > 0)
        return tr("Nothing is done: %n case(s) would be refused, and the reason stands beside each.", nullptr, refused);
    return tr("Nothing is done: every case is left out. Take one in again with Space.");
}

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
        if (!line->leftOut && line->preview && line->preview->refusal) {
            m_form->showProblem(*line->preview->refusal);
            break;
        }
    }
    if (!m_model->waitsForForm())
        m_navigator.showNotice({ Notice::Kind::Info, nothingToDo(), {}, {} });
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
    const auto begun = m_workplace.ask([command](Session &session) { return session.batches().begin(command); });
    whenDone(begun, this, [this, command, rows, cases](const Result<BatchMark> &mark) {
        if (!mark) {
            setStage(Stage::Choosing);
            return m_navigator.showNotice(noticeFor(mark.error()));
        }
        m_mark = *mark;
        caseByCase(
            m_workplace, this, 0, rows.size(), Lane::Interactive,
            [mark = *mark, command, cases](Session &session, qsizetype index) -> Result<StepOutcome> {
                const auto &[number, version] = cases.at(index);
                return session.batches().take(mark, number, command, version);
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
    const auto recorded = m_workplace.ask(
        [mark = m_mark](Session &session) { return session.batches().recorded(mark); });
    whenDone(recorded, this, [this](const Result<std::optional<BatchId>> &batch) {
        m_batch = batch ? *batch : std::nullopt;
        const QStringList parts = doneInWords();
        m_summary->setText(parts.join(u' '));
        setStage(Stage::Done);
        const QString draft = m_draft->token();
        if (m_batch)
            m_draft->used();
        //: what was done, and in how many cases: "Answer and close: 27 done. 3 refused …"
        const QString told = tr("%1: %2").arg(inWords(m_mark.step), parts.join(u' '));
        if (m_batch)
            m_navigator.showNotice(
                batchNotice(isLeftUndone() ? Notice::Kind::Warning : Notice::Kind::Done, told, draft));
        m_workplace.announceChange();
        m_back->setFocus(Qt::OtherFocusReason); // one Enter more takes nothing back
    });
}

QStringList BatchPage::doneInWords() const
{
    int done = 0;
    int takenBack = 0;
    int refused = m_model->refused();
    QList<Message> letters;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BatchLine *line = m_model->lineAt(row);
        if (line->outcome)
            ++(line->outcome->error ? refused : line->takenBack ? takenBack : done);
        if (line->outcome && !line->outcome->error && !line->takenBack && line->preview)
            letters += line->preview->letters;
    }
    const QList<int> rows = m_model->toBeDone();
    const int left = int(std::ranges::count_if(rows, [this](int row) { return !m_model->lineAt(row)->outcome; }));
    QStringList parts{ tr("%n done.", nullptr, done) };
    if (takenBack > 0)
        parts.append(tr("%n taken back.", nullptr, takenBack));
    if (refused > 0)
        parts.append(tr("%n refused; the reason stands beside each.", nullptr, refused));
    if (left > 0)
        parts.append(tr("%n not begun, since it was stopped.", nullptr, left));
    if (const QString waiting = waitingInWords(letters); !waiting.isEmpty())
        parts.append(waiting);
    return parts;
}

//! In some of the cases: refused, or not begun
bool BatchPage::isLeftUndone() const
{
    const QList<int> rows = m_model->toBeDone();
    return m_model->refused() > 0 || std::ranges::any_of(rows, [this](int row) {
        const auto &outcome = m_model->lineAt(row)->outcome;
        return !outcome || outcome->error;
    });
}

//! What was done here can be taken back elsewhere: from the list of such steps, or in a case alone
void BatchPage::follow()
{
    if (m_stage != Stage::Done || !m_batch)
        return;
    const auto read = m_workplace.ask([id = *m_batch](Session &session) { return session.batches().one(id); });
    whenDone(read, this, [this, id = *m_batch](const Result<Batch> &batch) {
        if (!batch || m_stage != Stage::Done || m_batch != id)
            return;
        QStringList takenBack;
        for (const BatchCase &one : batch->cases) {
            if (one.undone)
                takenBack.append(one.number);
        }
        if (takenBack.size() == batch->cases.size()) {
            m_batch.reset();
            beginAgain();
            return previewSoon();
        }
        m_model->setTakenBack(takenBack);
        m_summary->setText(doneInWords().join(u' '));
    });
}

//! With the way back, which the page that may still show the step takes part in
Notice BatchPage::batchNotice(Notice::Kind kind, const QString &told, const QString &draft)
{
    const BatchId id = *m_batch;
    Notice notice{ kind, told, tr("Undo in all"),
        [page = QPointer(this), workplace = &m_workplace, navigator = &m_navigator, id, draft] {
            if (page && page->m_batch == id)
                page->takeBack();
            else
                takeBackBatch(*workplace, *navigator, id, draft);
        } };
    notice.takesBack = true;
    notice.ofMany = true;
    return notice;
}

void BatchPage::takeBack()
{
    if (!m_batch)
        return;
    const BatchId id = *m_batch;
    m_batch.reset();
    beginAgain();
    m_step->setFocus(Qt::OtherFocusReason);
    takeBackBatch(m_workplace, m_navigator, id, QString());
}

//! After a step that has been taken
void BatchPage::beginAgain()
{
    setStage(Stage::Choosing);
    if (m_draft)
        m_draft->undone();
}

} // namespace lyhord
