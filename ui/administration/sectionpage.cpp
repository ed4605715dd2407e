#include "ui/administration/sectionpage.h"

#include "core/services/directory.h"
#include "ui/administration/listandform.h"
#include "ui/administration/moveslist.h"
#include "ui/administration/questionbar.h"
#include "ui/client/draftnotices.h"
#include "ui/client/formdraft.h"
#include "ui/client/navigator.h"
#include "ui/client/workplace.h"
#include "ui/widgets/buttonletter.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptyplace.h"
#include "ui/widgets/focusinsight.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

// The list, the buttons and the way of an entry from the form to what is stored. How the form is built stands in
// sectionpage_form.cpp.
namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr int listWidth = 420;
constexpr int formWidth = 480;
constexpr int leastFormWidth = 362;
}

SectionPage::SectionPage(Workplace &workplace, Navigator &navigator, const SectionTexts &texts, QWidget *parent)
    : Section(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_retires(texts.retires)
    , m_withdraws(!texts.withdrawButton.isEmpty())
    , m_changeable(texts.isSingle || !texts.newButton.isEmpty())
    , m_addable(!texts.newButton.isEmpty())
    , m_withdrawQuestion(texts.withdrawQuestion)
{
    build(texts);
    connect(&workplace, &Workplace::rulesChanged, this, [this] { refresh(); });
}

void SectionPage::build(const SectionTexts &texts)
{
    m_parts = new ListAndForm(this);
    auto *left = new QWidget(m_parts);
    m_list = new EntryList(texts.list, left);
    m_new = new QPushButton(icon(Icon::Add), texts.newButton, left);
    m_new->setObjectName(u"newEntry"_s);
    m_new->setVisible(m_addable);
    clickAtOnceByLetter(m_new); // what is typed next belongs into the new entry
    auto *open = new QPushButton(tr("Open"), left); // where the form is not beside
    open->setObjectName(u"openEntry"_s);
    open->setVisible(false);
    auto *below = new QHBoxLayout;
    below->addWidget(open);
    below->addWidget(m_new);
    below->addStretch();
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::unit, 0);
    column->addWidget(m_list, 1);
    column->addLayout(below);

    m_right = new QStackedWidget(m_parts);
    m_nothing = new EmptyPlace(m_right);
    m_nothing->show(Icon::Left, texts.choose);
    m_form = buildForm(texts);
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_form);
    m_parts->setParts(left, m_right);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({ listWidth, formWidth });
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_parts);

    m_list->keepChosenWhile([this] { return m_isNew || hasUnsaved(); });
    connect(m_list, &EntryList::chosen, this, &SectionPage::lineChosen);
    connect(m_list, &EntryList::opened, this, &SectionPage::openChosen);
    connect(open, &QPushButton::clicked, this, &SectionPage::openChosen);
    connect(m_parts, &ListAndForm::turnsChanged, open, &QWidget::setVisible);
    connect(m_list, &EntryList::removeWished, this, &SectionPage::startRetiring);
    connect(m_new, &QPushButton::clicked, this, &SectionPage::add);
    connect(m_save, &QPushButton::clicked, this, &SectionPage::save);
    connect(m_retire, &QPushButton::clicked, this, &SectionPage::startRetiring);
}

QWidget *SectionPage::buildForm(const SectionTexts &texts)
{
    auto *form = new QWidget(m_right);
    form->setMinimumWidth(leastFormWidth);
    m_scroll = new QScrollArea(form);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    keepFocusInSight(m_scroll);
    auto *inside = new QWidget(m_scroll);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(space::unit, 0, space::unit, space::unit);
    m_column->setSpacing(space::unit);
    if (!texts.note.isEmpty()) {
        auto *note = new QLabel(texts.note, inside);
        note->setWordWrap(true);
        m_column->addWidget(note);
    }
    m_column->addStretch(1);
    m_scroll->setWidget(inside);
    m_draft = new FormDraft(m_workplace.drafts(), inside);
    connect(m_draft, &FormDraft::restored, this, [this] { whenTyped(); });

    m_unsaved = new QuestionBar(form);
    m_retiring = new QuestionBar(form);
    m_moving = new QuestionBar(form);
    buildQuestions(texts);
    m_save = new QPushButton(tr("&Save"), form);
    m_save->setObjectName(u"saveEntry"_s);
    m_save->setToolTip(tr("Ctrl+S"));
    m_save->setProperty(primaryProperty, true);
    m_retire = new QPushButton(m_withdraws ? texts.withdrawButton : tr("Re&tire…"), form);
    m_retire->setObjectName(u"retireEntry"_s);
    m_save->setVisible(m_changeable);
    m_retire->setVisible(m_retires || m_withdraws);

    auto *buttons = new QWidget(form);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(space::unit, 0, space::unit, 0);
    row->addWidget(m_save);
    row->addWidget(m_retire);
    row->addStretch();
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_unsaved);
    column->addWidget(m_retiring);
    column->addWidget(m_moving);
    column->addWidget(buttons);
    return form;
}

void SectionPage::buildQuestions(const SectionTexts &texts)
{
    m_unsaved->setObjectName(u"unsaved"_s);
    m_unsaved->setSentence(tr("What you have changed here is not saved yet."));
    m_saveAndGo = m_unsaved->addButton(tr("Save and go on"));
    QPushButton *discarded = m_unsaved->addButton(tr("Discard the changes"));
    discarded->setObjectName(u"discardChanges"_s);
    connect(m_saveAndGo, &QPushButton::clicked, this, &SectionPage::save);
    connect(discarded, &QPushButton::clicked, this, &SectionPage::discard);
    connect(m_unsaved, &QuestionBar::dismissed, this, [this] { m_then = {}; });

    m_retiring->setObjectName(u"retiring"_s);
    m_retireSentence = texts.retireSentence.isEmpty()
        ? tr("What is retired stays on old cases and in old reports. It can no longer be chosen.")
        : texts.retireSentence;
    m_last = new DateField(today(), m_retiring);
    m_last->setYearMeant(YearMeant::Coming);
    m_lastField = new Field(
        texts.lastDay.isEmpty() ? tr("Last day it is used") : texts.lastDay, m_last, u"last"_s, m_retiring);
    m_retiring->addEditor(m_lastField);
    QPushButton *retired = m_retiring->addButton(tr("Retire"));
    retired->setObjectName(u"retireNow"_s);
    QPushButton *kept = m_retiring->addButton(tr("Cancel"));
    connect(retired, &QPushButton::clicked, this, &SectionPage::retire);
    connect(kept, &QPushButton::clicked, m_retiring, &QuestionBar::dismiss);
    connect(m_last, &QLineEdit::returnPressed, this, &SectionPage::retire);
    connect(m_retiring, &QuestionBar::dismissed, this, [this] { m_retire->setFocus(Qt::OtherFocusReason); });

    m_moving->setObjectName(u"moving"_s);
    m_moves = new MovesList(m_moving);
    m_moving->addEditor(m_moves);
    m_goOn = m_moving->addButton(tr("Carry it out"));
    m_goOn->setObjectName(u"carryOut"_s);
    QPushButton *left = m_moving->addButton(tr("Cancel"));
    left->setObjectName(u"leaveAsItIs"_s);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        toList(); // the form may have nothing to be typed in when it is done
        m_moving->setVisible(false);
        if (const auto go = std::exchange(m_goOnWith, {}))
            go();
    });
    connect(left, &QPushButton::clicked, m_moving, &QuestionBar::dismiss);
    connect(m_moving, &QuestionBar::dismissed, this, [this] {
        m_goOnWith = {};
        (m_save->isEnabled() ? m_save : m_retire)->setFocus(Qt::OtherFocusReason);
    });
}

// --- what is shown

void SectionPage::refresh()
{
    const bool keepForm = !m_reshow && (hasUnsaved() || m_isNew);
    const QString wanted = m_reshow ? m_wantedKey : m_shownKey;
    m_lines = readLines();
    m_list->setLines(m_lines);
    m_list->setCurrentKey(keepForm && m_isNew ? QString() : wanted);
    if (keepForm)
        return;
    m_reshow = false;
    if (m_list->current() < 0)
        m_list->chooseFirst();
    const auto isInForm = [this](
                              const QWidget *widget) { return isAncestorOf(widget) && !m_list->isAncestorOf(widget); };
    const bool hadKeyboard = isInForm(QApplication::focusWidget());
    showLine(m_list->current());
    if (hadKeyboard && !isInForm(QApplication::focusWidget())) // what cannot be typed in lets go of it
        toList();
    if (std::exchange(m_saveAgain, false) && hasUnsaved())
        return save(); // and goes on after that
    if (const auto then = std::exchange(m_then, {}))
        then();
}

const EntryLine *SectionPage::currentLine() const
{
    const int line = m_list->current();
    return line < 0 ? nullptr : &m_lines.at(line);
}

void SectionPage::lineChosen(int line)
{
    if (line < 0) { // the filter has left nothing
        m_wantedKey.clear();
        return showLine(line);
    }
    if (m_lines.at(line).key == m_shownKey && !m_isNew)
        return;
    const QString key = m_lines.at(line).key;
    m_wantedKey = key; // also when what was saved has yet to be read again
    if (mayLeave([this, key] { choose(key); }))
        return showLine(line);
    // Not from within the view's own change of line
    QTimer::singleShot(0, this, [this] { m_list->setCurrentKey(m_isNew ? QString() : m_shownKey); });
}

void SectionPage::choose(const QString &key)
{
    m_list->setCurrentKey(key);
    showLine(m_list->current());
    toList();
}

void SectionPage::toForm()
{
    m_parts->bringUp(ListAndForm::Part::Form);
    focusForm();
}

void SectionPage::openChosen()
{
    if (m_right->currentWidget() != m_form)
        return;
    toForm();
}

void SectionPage::focusForm()
{
    const auto usable = std::ranges::find_if(
        m_editors, [this](const QWidget *editor) { return editor->isEnabled() && editor->isVisibleTo(m_form); });
    QWidget *first = usable != m_editors.cend() ? *usable : m_save->isEnabled() ? m_save : m_form;
    first->setFocus(Qt::OtherFocusReason);
}

void SectionPage::toList()
{
    m_parts->bringUp(ListAndForm::Part::List);
    m_list->focusList();
}

bool SectionPage::goBack()
{
    if (!m_parts->isFormAlone())
        return false;
    toList();
    return true;
}

void SectionPage::showLine(int line)
{
    m_isNew = false;
    m_shownKey = line < 0 ? QString() : m_lines.at(line).key;
    const bool isEntry = line >= 0 && !m_lines.at(line).heading;
    m_draft->end();
    if (isEntry)
        showEntry(line);
    showForm(isEntry);
    m_retire->setEnabled(isEntry && (m_withdraws ? canWithdraw() : !m_lines.at(line).retired && canRetire()));
}

void SectionPage::showForm(bool form)
{
    m_fields.clear();
    m_unsaved->setVisible(false);
    m_retiring->setVisible(false);
    m_moving->setVisible(false);
    m_right->setCurrentWidget(form ? m_form : static_cast<QWidget *>(m_nothing));
    lock();
    if (!form)
        return;
    const auto lines = m_form->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->setCursorPosition(0); // a long value is read from its beginning
    whenTyped();
    if (m_changeable && (m_isNew || canChange()))
        beginDraft();
}

DraftSubject SectionPage::draftSubject(const QString &key) const
{
    return { draftkind::administration, key, QString::fromLatin1(metaObject()->className()).section(u"::"_s, -1) };
}

//! What was typed for this entry and not saved is there again
void SectionPage::beginDraft()
{
    const DraftSubject subject = draftSubject(m_shownKey);
    if (!m_draft->begin(subject))
        return;
    if (m_draft->isTouched())
        tellBack(m_workplace.drafts(), m_navigator, subject.token());
    else
        m_draft->noteChange(); // it is as it is stored: nothing is left to keep
}

void SectionPage::openDraft(const SpooledDraft &draft)
{
    const auto open = [this, key = draft.about] {
        m_wantedKey = key;
        m_reshow = true;
        m_parts->bringUp(ListAndForm::Part::Form);
        refresh(); // people have yet to be asked for
    };
    if (draft.about.isEmpty())
        add();
    else if (mayLeave(open))
        open();
}

void SectionPage::add()
{
    if (!m_addable || !m_changeable || !mayLeave([this] { add(); }))
        return;
    m_isNew = true;
    m_draft->end();
    showEntry(-1); // while the line is known below which the new entry may belong
    m_shownKey.clear();
    m_list->setCurrentKey({});
    showForm(true);
    m_retire->setEnabled(false);
    toForm();
}

void SectionPage::focusFirst()
{
    if (m_parts->isFormAlone())
        focusForm();
    else
        m_list->focusList();
}

// --- what is unsaved

bool SectionPage::hasUnsaved() const
{
    // What was saved has yet to be read again: only what has been typed since differs from it
    return m_changeable && m_right->currentWidget() == m_form && (m_reshow ? m_draft->isTouched() : isChanged());
}

bool SectionPage::mayLeave(const std::function<void()> &then)
{
    m_draft->keepNow();
    const bool isFromNow = m_workplace.drafts().isFromNow(m_draft->token());
    if (!hasUnsaved() || !isFromNow) // what was typed before the program was started stays a draft unasked
        return true;
    m_retiring->setVisible(false);
    m_then = then;
    m_parts->bringUp(ListAndForm::Part::Form);
    m_unsaved->open(m_saveAndGo);
    return false;
}

void SectionPage::discard()
{
    const auto then = std::exchange(m_then, {});
    m_draft->keepNow();
    throwAway(m_workplace.drafts(), m_navigator, m_draft->token());
    m_isNew = false;
    m_list->setCurrentKey(m_shownKey);
    if (m_list->current() < 0)
        m_list->chooseFirst();
    showLine(m_list->current());
    if (then)
        then();
    else
        toList();
}

// --- saving and retiring

void SectionPage::save()
{
    const bool shown = m_right->currentWidget() == m_form;
    if (!m_changeable || !shown || !(m_isNew || canChange()))
        return;
    if (m_busy || m_reshow) { // what has been typed since is saved when this has been read again
        m_saveAgain = true;
        return;
    }
    if (!areDaysSound() || !isSound())
        return;
    // What was looked at is what is kept, whatever is typed meanwhile
    const auto keep = [this, job = keepJob(), accepting = acceptingKeepJob(), told = tr("Saved: %1.").arg(shownName()),
                          held = m_draft->held()] { run(job, told, held, accepting); };
    if (const LookJob look = lookJob())
        lookFirst(look, {}, keep);
    else
        keep();
}

//! What moves is listed before it moves; where nothing does and there is no question, it is done at once (R97)
void SectionPage::lookFirst(const LookJob &look, const QString &question, const std::function<void()> &go)
{
    m_busy = true;
    whenDone(m_workplace.ask([look](Session &session) { return look(session); }), this,
        [this, question, go](const Result<QList<MovedCase>> &moved) {
            m_busy = false;
            if (!moved)
                showError(moved.error());
            else if (moved->isEmpty() && question.isEmpty())
                go();
            else
                showMoves(*moved, question, go);
        });
}

void SectionPage::showMoves(const QList<MovedCase> &moved, const QString &question, const std::function<void()> &go)
{
    m_moves->show(moved);
    ask(question.isEmpty() ? MovesList::inWords(moved) : question + u' ' + MovesList::inWords(moved), go);
}

void SectionPage::ask(const QString &sentence, const std::function<void()> &go)
{
    m_unsaved->setVisible(false);
    m_retiring->setVisible(false);
    m_saveAgain = false;
    m_goOnWith = go;
    m_moving->setSentence(sentence);
    m_parts->bringUp(ListAndForm::Part::Form);
    m_moving->open(m_goOn);
}

void SectionPage::withdraw()
{
    if (m_busy)
        return;
    const auto go = [this, job = withdrawJob(), told = tr("Withdrawn: %1.").arg(shownName()), held = m_draft->held()] {
        run(job, told, held);
    };
    if (const LookJob look = withdrawLookJob())
        lookFirst(look, m_withdrawQuestion, go);
    else
        showMoves({}, m_withdrawQuestion, go);
}

bool SectionPage::areDaysSound()
{
    QList<Problem> problems;
    for (const DateField *day : std::as_const(m_days)) {
        if (!day->isSound())
            problems.append({ day->objectName(), DateField::howToWrite() });
    }
    m_fields.showProblems(problems);
    m_fields.focusFirstProblem();
    return problems.isEmpty();
}

void SectionPage::startRetiring()
{
    if (!(m_retires || m_withdraws) || !m_retire->isEnabled() || !mayLeave([this] { startRetiring(); }))
        return;
    if (m_withdraws)
        return withdraw();
    //: a person, a department or the like; the day is chosen below
    m_retiring->setSentence(tr("Retire %1?").arg(shownName()) + u' ' + m_retireSentence);
    m_last->setDate(today());
    m_lastField->setProblem({});
    whenAskedToRetire();
    m_parts->bringUp(ListAndForm::Part::Form);
    m_retiring->open(m_last);
}

void SectionPage::retire()
{
    if (m_busy)
        return;
    const std::optional<QDate> last = m_last->date();
    m_lastField->setProblem(last ? QString() : DateField::howToWrite());
    if (last)
        run(retireJob(*last), tr("Retired: %1. Nothing was deleted.").arg(shownName()), m_draft->held(),
            acceptingRetireJob(*last));
    else
        m_last->setFocus(Qt::OtherFocusReason);
}

//! held: what the form held when it was decided; what comes after is not part of it
void SectionPage::run(const KeepJob &job, const QString &told, const QVariantMap &held, const KeepJob &accepting)
{
    m_draft->keepNow();
    m_busy = true;
    whenDone(m_workplace.ask([job](Session &session) { return job(session); }), this,
        [this, told, held, accepting](const Result<EntryKept> &kept) {
            m_busy = false;
            if (kept)
                return finish(*kept, told, held);
            if (!accepting || kept.error().field != "accept_warnings"_L1)
                return showError(kept.error());
            m_moves->show({});
            ask(kept.error().message, [this, accepting, told, held] { run(accepting, told, held); });
        });
}

void SectionPage::finish(const EntryKept &kept, const QString &told, const QVariantMap &held)
{
    m_draft->done();
    if (m_changeable)
        m_draft->beginFrom(draftSubject(kept.key), held);
    m_fields.clear();
    m_wantedKey = kept.key;
    m_reshow = true; // as it is stored, once it has been read
    m_navigator.showNotice({ Notice::Kind::Done, kept.told.isEmpty() ? told : kept.told, {}, {}, {}, {} });
    if (kept.casesChanged)
        m_workplace.announceChange();
    m_workplace.reloadRules();
}

void SectionPage::showError(const Error &error)
{
    m_saveAgain = false;
    const QList<Problem> homeless = m_fields.showProblems({ { error.field, error.message } });
    if (!homeless.isEmpty() && !showElsewhere(error))
        m_navigator.showNotice(noticeFor(error));
    m_parts->bringUp(ListAndForm::Part::Form);
    m_fields.focusFirstProblem();
    if (focusWidget() && m_scroll->isAncestorOf(focusWidget()))
        m_scroll->ensureWidgetVisible(focusWidget());
}

} // namespace lyhord
