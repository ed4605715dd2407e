#include "ui/casefile/casefilepage.h"

#include "core/drafts/undonedraft.h"
#include "core/intake/jsoncase.h"
#include "core/rules/lettertext.h"
#include "core/rules/offeredsteps.h"
#include "core/rules/permissions.h"
#include "core/rules/undeliverable.h"
#include "core/rules/waitingletters.h"
#include "core/services/outbox.h"
#include "core/services/workingnotes.h"
#include "ui/casefile/casetext.h"
#include "ui/casefile/correctionform.h"
#include "ui/casefile/stepform.h"
#include "ui/client/addressee.h"
#include "ui/client/answerdraft.h"
#include "ui/client/dispatching.h"
#include "ui/client/draftnotices.h"
#include "ui/client/formdraft.h"
#include "ui/client/savedfile.h"
#include "ui/client/steptaken.h"
#include "ui/client/stepwords.h"
#include "ui/client/takeback.h"
#include "ui/client/waitingwords.h"
#include "ui/client/workplace.h"
#include "ui/letters/letterview.h"
#include "ui/widgets/keptline.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/words.h"
#include "ui/writing/writingaid.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMimeDatabase>
#include <QtCore/QSaveFile>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

// The steps taken from the case page. What is typed for a step is kept on this workstation until the step is done.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString notePrefix = u"note-"_s; //!< before the id of the note that is changed, as part of a draft

//! Reads and attaches on the database thread: files may lie on a slow share
Result<QList<Attachment>> attachFiles(Session &session, const QString &number, const QStringList &paths)
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
    return session.cases().attach(number, files);
}

//! R89: a letter that has left is not called back, but who has it is said
QString toldInWords(const QList<Message> &told, const Workplace &workplace)
{
    QStringList sentences;
    for (const Message &letter : told) {
        sentences.append(
            CaseFilePage::tr("The letter to %1 had already left: %2.", "department, moment")
                .arg(workplace.departmentName(letter.department), momentInWords(letter.sent.value_or(letter.created))));
    }
    return sentences.join(u' ');
}

} // namespace

//! A step whose form is open already gets the keyboard back, with all that is written in it
bool CaseFilePage::goesOnWith(const QString &step)
{
    if (m_form && m_form->step() == step)
        m_form->focusFirst();
    else if (m_correction && step == u"correct")
        m_correction->focusFirst();
    else
        return false;
    return true;
}

void CaseFilePage::take(const QString &step)
{
    if (goesOnWith(step))
        return;
    if (step == u"assign")
        m_navigator.go({ PageKind::Assignment, m_number, {}, {} });
    else if (step == u"send" && !isHersToAnswer())
        m_navigator.go({ PageKind::Answering, m_number, {}, {} });
    else if (step == u"split")
        m_navigator.go({ PageKind::Registration, m_number, {}, {} });
    else if (step == u"follow-up" && m_file.handedOver)
        m_navigator.go({ .kind = PageKind::Registration, .number = m_number, .step = step });
    else if (step == u"correct")
        openCorrection();
    else if (step == u"attach")
        chooseFiles();
    else if (step == u"dispatched")
        dispatch();
    else if (step == u"note" || step == u"flag")
        openOwnForm(step);
    else if (step == u"unflag")
        unflag();
    else if (StepForm *form = makeStepForm(step, m_file.subject, m_workplace, m_formHolder))
        openForm(form);
}

bool CaseFilePage::offers(const QString &step) const
{
    return m_file.subject.number == m_number && m_offered.contains(step);
}

void CaseFilePage::takeWished()
{
    const QString step = std::exchange(m_wishedStep, {});
    if (step.isEmpty())
        return;
    if (offers(step))
        return take(step);
    m_navigator.showNotice({ Notice::Kind::Info, notOffered(step), {}, {} });
}

QString CaseFilePage::notOffered(const QString &step) const
{
    const QString name = plainStepInWords(step);
    const std::optional<Action> action = actionOfStep(step);
    if (action && !may(m_workplace.person(), *action, m_file.subject, m_workplace.today())) {
        if (*action == Action::AnswerConsultation) // R18
            //: a step as the menu calls it
            return tr("“%1” is done by the department's registrar, or by the contact centre.").arg(name);
        return ownerOf(*action) == StepOwner::ContactCentre
            //: a step as the menu calls it
            ? tr("“%1” is done by the contact centre.").arg(name)
            : tr("“%1” is done by the department that is asked, or by the contact centre.").arg(name);
    }
    //: a step as the menu calls it, a case's number
    return tr("“%1” is not possible in case %2 as it stands.").arg(name, m_number);
}

void CaseFilePage::dispatch()
{
    const Message *waiting = waitingForThePerson(m_file.messages);
    if (!waiting)
        return;
    const auto alike = std::ranges::count_if(
        m_file.messages, [](const Message &letter) { return letter.isWaiting() && isToThePerson(letter.kind); });
    if (alike > 1)
        dispatchOneOfSeveral(m_workplace, m_navigator, *waiting);
    else
        dispatchLetters(m_workplace, m_navigator, { m_number }, waiting->by);
}

void CaseFilePage::openForm(StepForm *form)
{
    closeForm();
    m_form = form;
    m_formPlace->insertWidget(0, form);
    helpWritingIn(form, m_workplace, [this, language = form->language()] {
        Case about = m_file.subject;
        if (!language.isEmpty())
            about.language = language;
        return about;
    });
    const bool isOldNote = !form->changesTheCase() && m_note.isValid();
    const QString part = isOldNote ? notePrefix + QString::number(m_note.value) : form->step();
    const bool isBack = form->step() == u"answer"
        ? beginAnswer(*form)
        : beginDraft(form, { draftkind::step, m_number, part, m_file.subject.isSecret() });
    if (isBack)
        tellBack(m_workplace.drafts(), m_navigator, m_draft->token());
    form->showRestored(); // it may have been filled before anybody listened
    connect(m_draft, &FormDraft::restored, form, &StepForm::showRestored);
    if (form->preview())
        connect(form, &StepForm::edited, &m_previewSoon, qOverload<>(&QTimer::start));
    preview();
    connect(form, &StepForm::confirmed, this, [this] {
        if (m_form->changesTheCase())
            apply(m_form->command());
        else
            keepOwn();
    });
    connect(form, &StepForm::cancelled, this, [this] { cancelForm(m_next); });
    if (!m_draft->goOn())
        form->focusFirst();
}

void CaseFilePage::openCorrection()
{
    closeForm();
    m_correction = new CorrectionForm(m_file.subject, m_workplace, m_formHolder);
    m_formPlace->insertWidget(0, m_correction);
    helpWritingIn(m_correction, m_workplace, [this] { return m_file.subject; });
    connect(m_correction, &CorrectionForm::receiptEdited, &m_previewSoon, qOverload<>(&QTimer::start));
    if (beginDraft(m_correction, { draftkind::correction, m_number, {}, m_file.subject.isSecret() }))
        showKept();
    connect(m_draft, &FormDraft::restored, m_correction, &CorrectionForm::receiptEdited);
    connect(m_draft, &FormDraft::restored, this, &CaseFilePage::showKept);
    previewDeadlines();
    connect(m_correction, &CorrectionForm::confirmed, this, &CaseFilePage::confirmCorrection);
    connect(m_correction, &CorrectionForm::cancelled, this, [this] { cancelForm(m_text); });
    if (!m_draft->goOn())
        m_correction->focusFirst();
}

//! An open form has Ctrl+Enter and Esc, also while the keyboard is in the case above or below it
void CaseFilePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool submits = isEnter && event->modifiers().testFlag(Qt::ControlModifier);
    if (m_form && submits)
        m_form->confirm();
    else if (m_form && event->key() == Qt::Key_Escape)
        Q_EMIT m_form->cancelled();
    else if (m_correction && submits)
        m_correction->confirm();
    else if (m_correction && event->key() == Qt::Key_Escape)
        Q_EMIT m_correction->cancelled();
    else if (event->matches(QKeySequence::Undo))
        undo(); // an editor asks for the key first: there it takes back what was written
    else
        Page::keyPressEvent(event);
}

void CaseFilePage::openOwnForm(const QString &step)
{
    closeForm();
    m_note = {};
    openForm(makeOwnForm(step, m_file, m_workplace, m_formHolder));
}

//! One's own note, to be written anew; emptied it goes
void CaseFilePage::changeNote(NoteId id)
{
    const auto known = std::ranges::find(m_file.notes, id, &WorkingNote::id);
    if (known == m_file.notes.end())
        return;
    StepForm *form = makeOwnForm(u"note"_s, m_file, m_workplace, m_formHolder);
    form->addSentence(tr("To remove the note, empty it."));
    form->setValue(u"text"_s, known->text);
    closeForm();
    m_note = id;
    openForm(form);
}

void CaseFilePage::keepOwn()
{
    m_form->setBusy(true);
    m_draft->keepNow();
    const QString draft = m_draft->token();
    if (m_form->step() == u"flag") {
        const CaseFlag flag{ QDate::fromString(m_form->value(u"day"_s), Qt::ISODate), m_form->value(u"line"_s) };
        return whenDone(m_workplace.ask([number = m_number, flag](
                                            Session &session) { return session.caseMarks().flag(number, flag); }),
            this, [this, flag, draft](const Result<> &result) {
                ownKept(result, tr("Case %1 comes back to you on %2.").arg(m_number, dayInWords(flag.day)), draft);
            });
    }
    const QString text = m_form->value(u"text"_s);
    if (m_note.isValid() && text.trimmed().isEmpty())
        return removeNote();
    whenDone(m_workplace.ask([number = m_number, text, note = m_note](Session &session) {
        return note.isValid() ? session.workingNotes().change(number, note, text)
                              : session.workingNotes().add(number, text);
    }),
        this, [this, draft](const Result<> &result) {
            ownKept(result, tr("The note on case %1 is kept.").arg(m_number), draft);
        });
}

void CaseFilePage::removeNote()
{
    whenDone(m_workplace.ask([number = m_number, note = m_note](
                                 Session &session) { return session.workingNotes().remove(number, note); }),
        this, [this, draft = m_draft->token()](const Result<> &result) {
            ownKept(result, tr("The note on case %1 is gone.").arg(m_number), draft);
        });
}

void CaseFilePage::unflag()
{
    whenDone(m_workplace.ask([number = m_number](Session &session) { return session.caseMarks().unflag(number); }),
        this,
        [this](const Result<> &result) { ownKept(result, tr("Case %1 is no longer flagged.").arg(m_number), {}); });
}

//! What is the person's own is no step: there is no undo, and nobody else is told. draft: of the form; empty: of none
void CaseFilePage::ownKept(const Result<> &result, const QString &told, const QString &draft)
{
    if (!result) {
        if (!m_form || !m_draft || m_draft->token() != draft)
            return m_navigator.showNotice(noticeFor(result.error(), m_number));
        m_form->setBusy(false);
        return m_form->showProblem(result.error());
    }
    if (!draft.isEmpty())
        finishForm(draft, Finished::Own);
    m_navigator.showNotice({ Notice::Kind::Done, told, {}, {} });
    m_workplace.announceChange(m_number);
    m_text->setFocus(Qt::OtherFocusReason);
}

void CaseFilePage::preview()
{
    if (m_form && m_form->preview() && m_form->step() == u"unassign")
        previewWithdrawal();
    else if (m_form && m_form->preview() && m_form->step() == u"write-off")
        previewWriteOff();
    else if (m_form && m_form->preview())
        previewLetter();
    else if (m_correction)
        previewDeadlines();
}

void CaseFilePage::previewLetter()
{
    const quint64 generation = ++m_previewGeneration;
    whenDone(m_workplace.ask([number = m_number, command = m_form->command()](Session &session) -> Result<Letter> {
        if (const auto *answer = std::get_if<SendAnswer>(&command))
            return session.cases().previewAnswer(number, *answer);
        return session.cases().previewInterim(number, std::get<SendInterimAnswer>(command));
    }),
        this, [this, generation](const Result<Letter> &letter) {
            if (generation != m_previewGeneration || !m_form || !m_form->preview() || !letter)
                return;
            const Case &subject = m_file.subject;
            const ReplyBy by = replyChannel(subject).value_or(ReplyBy::Email);
            m_form->preview()->setWay(by);
            const QString from = isHandedOver(subject) ? subject.referral->to : m_workplace.profile().contactCentre;
            m_form->preview()->show(*letter, addresseeInWords(subject), from, m_workplace.today());
        });
}

//! What is written as the reason is mailed as it stands, so it is shown as it will be read
void CaseFilePage::previewWithdrawal()
{
    const Command command = m_form->command();
    const auto *withdrawal = std::get_if<Unassign>(&command);
    if (!withdrawal)
        return;
    Unassign step = *withdrawal;
    if (step.reason.trimmed().isEmpty())
        step.reason = u"…"_s; // has still to be written
    const quint64 generation = ++m_previewGeneration;
    whenDone(m_workplace.ask(
                 [number = m_number, step](Session &session) { return session.cases().previewLetters(number, step); }),
        this, [this, generation](const Result<QList<Message>> &letters) {
            if (generation != m_previewGeneration || !m_form || !m_form->preview() || !letters)
                return;
            m_form->preview()->showWithdrawals(*letters, m_workplace);
        });
}

//! Who is told and how, or why nobody is
void CaseFilePage::previewWriteOff()
{
    const quint64 generation = ++m_previewGeneration;
    m_form->showWhatHappens({}, false); // nothing untrue stands there until it is known
    using Letters = Result<QList<Message>>;
    const auto letters = [number = m_number, masked = m_file.masked](Session &session) -> Letters {
        if (!masked)
            return session.cases().previewLetters(number, WriteOff{});
        const StepPreview seen = session.cases().preview(number, WriteOff{}); // without what is not the reader's to see
        return seen.refusal ? Letters(tl::unexpected(*seen.refusal)) : Letters(seen.letters);
    };
    whenDone(m_workplace.ask(letters), this, [this, generation](const Letters &told) {
        if (generation != m_previewGeneration || !m_form || !m_form->preview())
            return;
        if (!told)
            return m_form->showWhatHappens(inSentences(told.error()), false);
        const auto notice = std::ranges::find(*told, LetterKind::WriteOffNotice, &Message::kind);
        if (notice == told->end())
            return m_form->showWhatHappens(notReachedBecause(m_file.subject), false);
        const bool isSeen = !notice->letter.body.isEmpty();
        m_form->showWhatHappens(howItGoesInWords(*notice), isSeen);
        m_form->preview()->setWay(notice->by);
        m_form->preview()->show(
            notice->letter, addresseeInWords(m_file.subject), m_workplace.profile().contactCentre, m_workplace.today());
    });
}

void CaseFilePage::previewDeadlines()
{
    const CaseCorrection whole = m_correction->correction();
    CaseCorrection receipt; // what else is wrong in the form does not hinder
    receipt.received = whole.received;
    receipt.channel = whole.channel;
    const quint64 generation = ++m_previewGeneration;
    whenDone(m_workplace.ask([number = m_number, receipt](
                                 Session &session) { return session.cases().deadlinesAfter(number, receipt); }),
        this, [this, generation](const Result<CaseDeadlines> &after) {
            if (generation == m_previewGeneration && m_correction)
                m_correction->showDeadlines(after ? std::optional(*after) : std::nullopt);
        });
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
    else if (token.startsWith(ofSteps + notePrefix))
        changeNote({ token.mid(ofSteps.size() + notePrefix.size()).toLongLong() });
    else if (const QString department = departmentOfAnswer(token, m_number); !department.isEmpty())
        openAnswer(department);
    else if (token.startsWith(ofSteps))
        take(token.mid(ofSteps.size()));
}

//! A correction shows one field among many: what was undone, or half written, is not to be saved with it unseen
void CaseFilePage::showKept()
{
    const QStringList fields = m_correction ? m_correction->markKept() : QStringList();
    if (fields.isEmpty())
        return m_kept->say({});
    const QString names = fields.join(u", "_s);
    const Result<SpooledDraft> kept = m_workplace.drafts().load(m_draft->token());
    m_kept->say(kept && isOfUndoneStep(*kept) ? tr("The form contains what was undone: %1.").arg(names)
                                              : tr("The form contains what you had begun earlier: %1.").arg(names));
}

void CaseFilePage::beginFromCase()
{
    if (!m_correction || !m_draft)
        return;
    m_draft->keepNow();
    throwAway(m_workplace.drafts(), m_navigator, m_draft->token());
    m_correction->focusFirst();
}

//! True: something that was kept has been put into it
bool CaseFilePage::beginDraft(QWidget *form, const DraftSubject &subject, const PrepareDraft &prepare)
{
    m_draft = new FormDraft(m_workplace.drafts(), form);
    if (prepare)
        prepare(*m_draft);
    m_kept->say({});
    const bool isBack = m_draft->begin(subject);
    m_seen = m_file.subject;
    m_seenEvent = m_file.events.isEmpty() ? EventId() : m_file.events.constLast().id;
    m_meanwhile->hide();
    m_news->hide(); // the form needs the room
    m_formHolder->show();
    form->show(); // made while another stood here it would stay hidden, with the keyboard in it
    {
        const QSignalBlocker quiet(m_readMore); // the form takes the keyboard itself
        m_readMore->setChecked(false);
    }
    arrangeForm();
    QMetaObject::invokeMethod(this, &CaseFilePage::showSaid, Qt::QueuedConnection); // when all has its place
    return isBack;
}

void CaseFilePage::cancelForm(QWidget *next)
{
    const QString token = m_draft->token();
    closeForm();
    tellKept(m_workplace.drafts(), m_navigator, token);
    next->setFocus(Qt::OtherFocusReason);
}

//! What was typed in that form waits as no draft; another form may be open by now
void CaseFilePage::finishForm(const QString &draft, Finished as)
{
    if (as == Finished::Step)
        m_workplace.drafts().use(draft);
    else
        m_workplace.drafts().remove(draft);
    if (m_draft && m_draft->token() == draft) {
        m_draft->done();
        closeForm();
    }
}

void CaseFilePage::closeForm()
{
    if (m_draft)
        m_draft->end();
    m_draft.clear();
    m_formHolder->hide();
    m_kept->say({});
    for (QWidget *form : { static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_correction) }) {
        if (!form)
            continue;
        form->hide();
        form->deleteLater();
    }
    m_form = nullptr;
    m_correction = nullptr;
    arrangeForm();
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
    const bool withdraws = std::holds_alternative<Reopen>(command) && answerThatWaits(m_file.messages);
    whenDone(takeStep(m_workplace, m_seen, command), this,
        [this, command, withdraws, of = FormOf{ m_number, m_draft->token() }](const StepTaken &taken) {
            const QString withdrawn = withdraws ? tr("The answer had not left, and was withdrawn.") : QString();
            applied(taken.after, command, of, QStringList{ withdrawn, waitingInWords(taken) }.join(u' ').trimmed());
        });
}

//! form: it was filled in; another may be open by now. also: what is to be known beyond that it is saved
void CaseFilePage::applied(const Result<Case> &result, const Command &step, const FormOf &form, const QString &also)
{
    const bool isOpen = m_draft && m_draft->token() == form.draft;
    if (!result) {
        if (m_form && isOpen) {
            m_form->setBusy(false);
            if (result.error().code == ErrorCode::NotFound) // whether it is so still is shown by the page
                return read(true);
            m_form->showProblem(result.error());
            if (result.error().code == ErrorCode::Conflict) {
                m_refusedAsStale = true;
                read(true);
            }
        } else {
            m_navigator.showNotice(noticeFor(result.error(), form.number));
        }
        return;
    }
    finishForm(form.draft, Finished::Step);
    if (isHandedOver(*result)
        && !isHandedOver(m_file.subject)) { // nobody but her can take it back, by opening it again
        m_navigator.showNotice({ Notice::Kind::Done,
            tr("Case %1 is handed over to the chief legal officer.").arg(result->number), {}, {} });
    } else if (isHandedOver(m_file.subject)
        && !may(m_workplace.person(), Action::ReadCase, *result, m_workplace.today())) { // nor can she take it back
        m_navigator.showNotice({ Notice::Kind::Done,
            tr("Case %1 is opened again. It is the contact centre's now, and you no longer see it.")
                .arg(result->number),
            {}, {} });
    } else {
        const QString saved = tr("Saved in case %1: %2.", "number, step")
                                  .arg(result->number, stepName(m_workplace, step));
        m_navigator.showNotice(doneNotice(m_workplace, m_navigator, *result,
            NamedStep{ kindOf(step), stepName(m_workplace, step), form.draft },
            QStringList{ saved, also }.join(u' ').trimmed()));
    }
    m_workplace.announceChange(result->number);
    m_text->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(this, &CaseFilePage::showBeginning, Qt::QueuedConnection); // when the form has left
}

//! What the step has made of the case stands at its top
void CaseFilePage::showBeginning()
{
    if (PageFrame *around = PageFrame::around(this); around && !m_form && !m_correction)
        around->showBeginning();
}

void CaseFilePage::confirmCorrection()
{
    const CaseCorrection correction = m_correction->correction();
    using Both = std::pair<CorrectionOutcome, std::optional<CaseFile>>;
    const auto correct = [number = m_number, correction](Session &session) -> Result<Both> {
        const Result<CorrectionOutcome> outcome = session.cases().correctTogether(number, correction);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (outcome->conflicts.isEmpty())
            return Both{ *outcome, std::nullopt };
        return session.cases().refreshed(number).map([&outcome](const CaseFile &now) { return Both{ *outcome, now }; });
    };
    m_draft->keepNow();
    const FormOf form{ m_number, m_draft->token() };
    whenDone(m_workplace.ask(correct), this, [this, form](const Result<Both> &both) {
        if (both && both->second && m_number == both->second->subject.number)
            show(*both->second);
        corrected(both.map([](const Both &done) { return done.first; }), form);
    });
}

void CaseFilePage::corrected(const Result<CorrectionOutcome> &outcome, const FormOf &form)
{
    const bool isOpen = m_correction && m_draft && m_draft->token() == form.draft;
    if (outcome && !outcome->conflicts.isEmpty()) {
        if (isOpen)
            m_draft->showAnew([&] { m_correction->showConflicts(*outcome, whoChanged()); });
        return;
    }
    if (!outcome && isOpen) {
        m_correction->showProblem(outcome.error());
        return;
    }
    if (outcome && !outcome->changed && isOpen) {
        m_correction->showProblem(
            failed(ErrorCode::Refused, tr("Nothing was changed, so there is nothing to save.")).value());
        return;
    }
    applied(outcome.map([](const CorrectionOutcome &saved) { return saved.now; }), Correct(), form,
        outcome ? toldInWords(outcome->told, m_workplace) : QString());
}

void CaseFilePage::undo()
{
    m_undoWhenRead = m_generation != m_generationShown; // what is shown is not what the last step left
    if (m_undoWhenRead)
        return;
    const Event *step = undoableEvent(m_file);
    if (!step)
        return;
    takeBack(m_workplace, m_navigator, m_file.subject, { step->kind, stepName(m_workplace, *step), draftOf(*step) });
    m_text->setFocus(Qt::OtherFocusReason); // the button goes with the step
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
    whenDone(
        m_workplace.ask([number = m_number, paths](Session &session) { return attachFiles(session, number, paths); }),
        this, [this, number = m_number](const Result<QList<Attachment>> &result) {
            if (!result) {
                m_navigator.showNotice(noticeFor(result.error(), number));
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
    askWhereToSaveAttachment(this, tr("Save the file"), known->name, [this, id](const QString &path) {
        const auto write = [number = m_number, id, path](Session &session) -> Result<> {
            const Result<QByteArray> content = session.cases().attachmentContent(number, id);
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
}

void CaseFilePage::showLetter(MessageId id)
{
    const auto known = std::find_if(
        m_file.messages.cbegin(), m_file.messages.cend(), [id](const Message &message) { return message.id == id; });
    if (known != m_file.messages.cend())
        showLetterDialog(*known, this);
}

} // namespace lyhord
