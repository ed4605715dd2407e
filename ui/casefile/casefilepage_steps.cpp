#include "ui/casefile/casefilepage.h"

#include "core/intake/jsoncase.h"
#include "core/services/outbox.h"
#include "ui/answering/letterview.h"
#include "ui/casefile/correctionform.h"
#include "ui/casefile/stepform.h"
#include "ui/common/draftnotices.h"
#include "ui/common/formdraft.h"
#include "ui/common/takeback.h"
#include "ui/common/workplace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMimeDatabase>
#include <QtCore/QSaveFile>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

// The steps taken from the case page. What is typed for a step is kept on this workstation until the step is done.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Reads and attaches on the database thread: files may lie on a slow share
Result<QList<Attachment>> attachFiles(Office &office, const QString &number, const QStringList &paths)
{
    QList<AttachedFile> files;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failed(
                ErrorCode::Broken, CaseFilePage::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
        const QByteArray content = file.read(maxAttachmentSize + 1);
        const QString name = QFileInfo(path).fileName();
        files.append({ name, QMimeDatabase().mimeTypeForFileNameAndData(name, content).name(), content });
    }
    return office.cases().attach(number, files);
}

} // namespace

void CaseFilePage::take(const QString &step)
{
    if (step == u"assign")
        m_navigator.go({ PageKind::Assignment, m_number, {}, {} });
    else if (step == u"send")
        m_navigator.go({ PageKind::Answering, m_number, {}, {} });
    else if (step == u"split")
        m_navigator.go({ PageKind::Registration, m_number, {}, {} });
    else if (step == u"correct")
        openCorrection();
    else if (step == u"attach")
        chooseFiles();
    else if (StepForm *form = makeStepForm(step, m_file.subject, m_workplace, m_formScroll->widget()))
        openForm(form);
}

void CaseFilePage::openForm(StepForm *form)
{
    closeForm();
    m_form = form;
    m_formPlace->insertWidget(0, form);
    begin(form, { draftkind::step, m_number, form->step(), m_file.subject.isSecret() });
    connect(form, &StepForm::confirmed, this, [this] { apply(m_form->command()); });
    connect(form, &StepForm::cancelled, this, [this] { cancelForm(m_next); });
    form->focusFirst();
}

void CaseFilePage::openCorrection()
{
    closeForm();
    m_correction = new CorrectionForm(m_file.subject, m_workplace, m_formScroll->widget());
    m_formPlace->insertWidget(0, m_correction);
    begin(m_correction, { draftkind::correction, m_number, {}, m_file.subject.isSecret() });
    connect(m_correction, &CorrectionForm::confirmed, this, &CaseFilePage::confirmCorrection);
    connect(m_correction, &CorrectionForm::cancelled, this, [this] { cancelForm(m_more); });
    m_correction->focusFirst();
}

//! A draft that was chosen is gone on with in the form it was begun in
void CaseFilePage::openKept()
{
    const QString token = std::exchange(m_wanted, {});
    if (token.isEmpty() || (m_draft && m_draft->token() == token))
        return;
    const QString ofSteps = DraftSubject{ draftkind::step, m_number }.token() + u'-';
    if (token == DraftSubject{ draftkind::correction, m_number }.token())
        openCorrection();
    else if (token.startsWith(ofSteps))
        take(token.mid(ofSteps.size()));
}

void CaseFilePage::begin(QWidget *form, const DraftSubject &subject)
{
    m_draft = new FormDraft(m_workplace.drafts(), form);
    if (m_draft->begin(subject))
        tellBack(m_workplace.drafts(), m_navigator, subject.token());
    m_seen = m_file.subject;
    m_seenEvent = m_file.events.isEmpty() ? EventId() : m_file.events.constLast().id;
    m_meanwhile->hide();
    m_formScroll->show();
}

void CaseFilePage::cancelForm(QWidget *next)
{
    const QString token = m_draft->token();
    closeForm();
    tellKept(m_workplace.drafts(), m_navigator, token);
    next->setFocus(Qt::OtherFocusReason);
}

void CaseFilePage::closeForm()
{
    if (m_draft)
        m_draft->end();
    m_draft.clear();
    m_formScroll->hide();
    if (m_form)
        m_form->deleteLater();
    if (m_correction)
        m_correction->deleteLater();
    m_form = nullptr;
    m_correction = nullptr;
    m_meanwhile->hide();
}

bool CaseFilePage::hasUnsaved() const
{
    return m_draft && m_draft->isTouched();
}

void CaseFilePage::apply(const Command &command)
{
    m_form->setBusy(true);
    m_draft->keepNow();
    whenDone(
        m_workplace.ask([seen = m_seen, command](Office &office) { return office.cases().applyFrom(seen, command); }),
        this, [this, draft = m_draft->token()](const Result<Case> &result) { applied(result, draft); });
}

//! draft: of the form it was filled in; another may be open by now
void CaseFilePage::applied(const Result<Case> &result, const QString &draft)
{
    const bool isOpen = m_draft && m_draft->token() == draft;
    if (!result) {
        if (m_form && isOpen) {
            m_form->setBusy(false);
            m_form->showProblem(result.error());
            if (result.error().code == ErrorCode::Conflict) {
                m_refusedAsStale = true;
                read(true);
            }
        } else {
            m_navigator.showNotice(noticeFor(result.error()));
        }
        return;
    }
    if (isOpen) {
        m_draft->done();
        closeForm();
    }
    m_workplace.drafts().remove(draft);
    m_navigator.showNotice({ Notice::Kind::Done, tr("Saved in case %1.").arg(result->number), tr("Undo"),
        [this, after = *result] { takeBack(m_workplace, m_navigator, after); } });
    m_workplace.announceChange(result->number);
    m_text->setFocus(Qt::OtherFocusReason);
}

void CaseFilePage::confirmCorrection()
{
    const CaseCorrection correction = m_correction->correction();
    using Both = std::pair<CorrectionOutcome, std::optional<CaseFile>>;
    const auto correct = [number = m_number, correction](Office &office) -> Result<Both> {
        const Result<CorrectionOutcome> outcome = office.cases().correctTogether(number, correction);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (outcome->conflicts.isEmpty())
            return Both{ *outcome, std::nullopt };
        return office.cases().refreshed(number).map([&outcome](const CaseFile &now) { return Both{ *outcome, now }; });
    };
    m_draft->keepNow();
    whenDone(m_workplace.ask(correct), this, [this, draft = m_draft->token()](const Result<Both> &both) {
        if (both && both->second && m_number == both->second->subject.number)
            show(*both->second);
        corrected(both.map([](const Both &done) { return done.first; }), draft);
    });
}

void CaseFilePage::corrected(const Result<CorrectionOutcome> &outcome, const QString &draft)
{
    const bool isOpen = m_correction && m_draft && m_draft->token() == draft;
    if (outcome && !outcome->conflicts.isEmpty()) {
        if (isOpen)
            m_draft->showAnew([&] { m_correction->showConflicts(*outcome, whoChanged()); });
        return;
    }
    if (!outcome && isOpen) {
        m_correction->showProblem(outcome.error());
        return;
    }
    applied(outcome.map([](const CorrectionOutcome &saved) { return saved.now; }), draft);
}

void CaseFilePage::undo()
{
    takeBack(m_workplace, m_navigator, m_file.subject);
}

void CaseFilePage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files to case %1").arg(m_number));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &CaseFilePage::attach);
    dialog->open();
}

void CaseFilePage::attach(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    whenDone(m_workplace.ask([number = m_number, paths](Office &office) { return attachFiles(office, number, paths); }),
        this, [this](const Result<QList<Attachment>> &result) {
            if (!result) {
                m_navigator.showNotice(noticeFor(result.error()));
                return;
            }
            m_navigator.showNotice(
                { Notice::Kind::Done, tr("%n file(s) attached.", nullptr, static_cast<int>(result->size())), {}, {} });
            m_workplace.announceChange(m_number);
        });
}

void CaseFilePage::openFile(AttachmentId id)
{
    const auto known = std::find_if(m_file.attachments.cbegin(), m_file.attachments.cend(),
        [id](const Attachment &attachment) { return attachment.id == id; });
    if (known == m_file.attachments.cend())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the file"), known->name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(known->name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &path) {
        const auto write = [number = m_number, id, path](Office &office) -> Result<> {
            const Result<QByteArray> content = office.cases().attachmentContent(number, id);
            if (!content)
                return tl::unexpected(content.error());
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
                return failed(
                    ErrorCode::Broken, tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
            return {};
        };
        whenDone(m_workplace.ask(write), this, [this, path](const Result<> &done) {
            m_navigator.showNotice(done
                    ? Notice{ Notice::Kind::Done, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), {}, {} }
                    : noticeFor(done.error()));
        });
    });
    dialog->open();
}

void CaseFilePage::showLetter(MessageId id)
{
    const auto known = std::find_if(
        m_file.messages.cbegin(), m_file.messages.cend(), [id](const Message &message) { return message.id == id; });
    if (known != m_file.messages.cend())
        showLetterDialog(*known, this);
}

} // namespace lyhord
