#include "ui/answering/answeringpage.h"

#include "ui/client/formdraft.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/words.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

// What has come since one began to write: others' steps in the case, and other answers than a kept draft was written
// from.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString textKey = u"text"_s;
const QString outcomeKey = u"outcome"_s;
const QString chosenKey = u"chosen"_s; //!< the outcome that stood beside what was written

QString nameOf(std::optional<Outcome> outcome)
{
    return outcome ? QString(toName(*outcome)) : QString();
}

QString outcomeInWords(const QString &name)
{
    const auto outcome = fromName<Outcome>(name);
    return outcome ? inWords(*outcome) : AnsweringPage::tr("none yet");
}

} // namespace

//! Somebody has changed the case while the answer is written: what is typed stays
void AnsweringPage::takeIn(const CaseFile &file, const ComposedAnswer &composed)
{
    if (file.subject.version == m_file.subject.version)
        return;
    const bool wasOpen = isOpen(m_file.subject.status);
    const bool untouched = m_text->toPlainText() == m_offeredText;
    const bool isSent = file.subject.answer != m_file.subject.answer;
    const QString theirs = isSent ? file.subject.answer : signedText(composed.text);
    const bool differs = isSent || composed.text != m_composedText || composed.outcome != m_composedOutcome;
    m_file = file;
    m_headline->setText(u"%1  %2"_s.arg(file.subject.number, file.subject.headline));
    showAnswers();
    showMissing(composed.missing);
    showHow();
    m_fields.clear(); // it was said of the case as it was
    m_problem->hide();
    m_send->setEnabled(isOpen(file.subject.status));
    if (!isOpen(file.subject.status))
        return showSettled();
    if (!wasOpen)
        dropConflict();
    m_composedText = composed.text;
    m_composedOutcome = composed.outcome;
    m_offeredText = offeredText(composed);
    if (differs && untouched && !isSent) {
        m_writtenFrom = composedNow();
        m_draft->showAnew([this, &composed] {
            m_text->setPlainText(m_offeredText);
            if (composed.outcome)
                m_outcome->setKey(QString(toName(*composed.outcome)));
        });
    } else if (differs && !theirs.isEmpty() && theirs != m_text->toPlainText()) {
        showTheirs(theirs, isSent ? file.subject.outcome : composed.outcome);
        showOutcomesBeside();
        connect(m_outcome, &SegmentedChoice::keyChosen, m_conflict, [this] { showOutcomesBeside(); });
    } else if (!m_conflict) {
        showWhetherItIsOld();
    }
    preview();
}

//! Beside what is written the draft keeps what the departments had answered by then
void AnsweringPage::keepWhatItIsWrittenFrom()
{
    const auto look = [this] {
        if (m_text->toPlainText() == m_offeredText)
            return QJsonValue();
        QJsonObject kept = m_writtenFrom;
        kept.insert(chosenKey, m_outcome->key());
        return QJsonValue(kept);
    };
    m_draft->keepAlso(
        { u"writtenFrom"_s, QJsonValue(), look, [this](const QJsonValue &kept) { goOnFrom(kept.toObject()); } });
    connect(m_draft, &FormDraft::restored, this, &AnsweringPage::showWhetherItIsOld);
}

//! kept: empty where there is no draft any more
void AnsweringPage::goOnFrom(const QJsonObject &kept)
{
    if (kept.isEmpty()) {
        m_writtenFrom = composedNow();
        return;
    }
    m_writtenFrom = { { textKey, kept[textKey] }, { outcomeKey, kept[outcomeKey] } };
    const QSignalBlocker quiet(m_outcome);
    m_outcome->setKey(kept[chosenKey].toString());
}

QJsonObject AnsweringPage::composedNow() const
{
    return { { textKey, m_composedText }, { outcomeKey, nameOf(m_composedOutcome) } };
}

//! What was written from other answers than those that are there now is not sent for them unasked
void AnsweringPage::showWhetherItIsOld()
{
    const bool isOld = isOpen(m_file.subject.status) && m_text->toPlainText() != m_offeredText
        && m_writtenFrom != composedNow();
    if (!isOld && m_isOfOldDraft)
        return dropConflict();
    if (!isOld || m_conflict)
        return;
    showTheirs(m_offeredText, m_composedOutcome);
    m_isOfOldDraft = true;
    m_conflict->setHeadings(whatHasChanged(), tr("What the departments answer now"));
}

QString AnsweringPage::whatHasChanged() const
{
    const QString changed = tr("The departments have answered otherwise since you wrote this.");
    const QString then = m_outcome->key();
    const QString now = nameOf(m_composedOutcome);
    if (then == now)
        return changed;
    //: the first is an outcome as “No action”, the second another one
    return changed + u' '
        + tr("Beside your text stands: %1. Their answers now: %2.").arg(outcomeInWords(then), outcomeInWords(now));
}

void AnsweringPage::showTheirs(const QString &theirs, std::optional<Outcome> outcome)
{
    delete m_conflict;
    m_isOfOldDraft = false;
    m_ownOutcome = m_outcome->key();
    m_theirOutcome = nameOf(outcome);
    m_readMore->setChecked(false);
    m_conflict = new ConflictChoice(tr("Joint answer"), whoChanged(m_file), this);
    m_conflict->showTexts(m_text->toPlainText(), theirs);
    m_writing->insertWidget(0, m_conflict);
    m_conflict->standBefore(m_standard);
    m_readMore->hide();
    m_answersPlace->hide(); // what they say now stands in the comparison, which needs the room
    connect(m_conflict, &ConflictChoice::decided, this, &AnsweringPage::decide);
    connect(m_outcome, &SegmentedChoice::keyChosen, m_conflict, [this](const QString &key) {
        if (m_conflict->chosen() == ConflictChoice::Chosen::Theirs)
            m_conflict->goOnEditing(); // another outcome than theirs
        else
            m_ownOutcome = key;
    });
}

void AnsweringPage::showOutcomesBeside()
{
    m_conflict->showBeside(
        tr("Outcome: %1").arg(outcomeInWords(m_ownOutcome)), tr("Outcome: %1").arg(outcomeInWords(m_theirOutcome)));
}

//! Each text stands with its own outcome
void AnsweringPage::decide(ConflictChoice::Chosen chosen)
{
    const bool isTheirs = chosen == ConflictChoice::Chosen::Theirs;
    const bool wasTheirs = m_text->toPlainText() == m_conflict->theirs();
    if (isTheirs && !wasTheirs)
        m_ownOutcome = m_outcome->key();
    m_text->setPlainText(isTheirs ? m_conflict->theirs() : m_conflict->mine());
    if (isTheirs)
        m_outcome->setKey(m_theirOutcome);
    else if (!isTheirs && wasTheirs)
        m_outcome->setKey(m_ownOutcome);
    m_writtenFrom = composedNow(); // with these answers before one's eyes
    m_draft->noteChange();
    typed();
    if (chosen == ConflictChoice::Chosen::Edit)
        m_text->setFocus(Qt::OtherFocusReason);
}

//! The case is closed by now: both texts can be read, but there is nothing left to choose
void AnsweringPage::showSettled()
{
    const QString who = whoChanged(m_file);
    const QString answer = m_file.subject.answer;
    showTheirs(answer, m_file.subject.outcome);
    m_conflict->showAsSettled(answer.isEmpty()
            ? tr("%1 has closed the case meanwhile. What you have written is kept for when it is opened again.")
                  .arg(who)
            : tr("%1 has answered meanwhile, and the case is closed. What you have written is kept for when it "
                 "is opened again.")
                  .arg(who));
}

void AnsweringPage::dropConflict()
{
    delete m_conflict;
    m_conflict = nullptr;
    m_isOfOldDraft = false;
    m_answersPlace->setVisible(m_answers->count() > 0);
    fitSources();
}

QString AnsweringPage::whoChanged(const CaseFile &file) const
{
    const auto newest = std::find_if(file.events.crbegin(), file.events.crend(), [this](const Event &event) {
        return event.kind != EventKind::ReadSecret && event.by != m_workplace.person().login;
    });
    return newest == file.events.crend() ? tr("Somebody else") : file.names.value(newest->by, newest->by);
}

} // namespace lyhord
