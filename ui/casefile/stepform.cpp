#include "ui/casefile/stepform.h"

#include "ui/casefile/formscroll.h"
#include "ui/client/caseedit.h"
#include "ui/client/notice.h"
#include "ui/letters/letterview.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/conflictchoice.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

#include <algorithm>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int previewLines = 6;
}

StepForm::StepForm(const QString &step, const QString &title, const QString &verb, QWidget *parent)
    : QFrame(parent)
    , m_step(step)
    , m_heading(new QLabel(this))
    , m_fieldsPlace(new FormScroll(this))
    , m_lead(new QLabel(m_fieldsPlace->widget()))
    , m_rows(new QVBoxLayout)
    , m_problem(new QLabel(this))
    , m_keys(new QLabel(this))
    , m_confirm(new QPushButton(verb, this))
    , m_cancel(new QPushButton(this))
{
    m_fields.forgetMended();
    setObjectName(u"stepForm"_s);
    setGuideAnchor(this, u"step-"_s + step);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setObjectName(u"stepHeading"_s);
    m_heading->setWordWrap(true);
    m_lead->setObjectName(u"stepLead"_s);
    m_lead->setWordWrap(true);
    m_lead->setTextFormat(Qt::PlainText);
    setHeading(title);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_confirm->setProperty(primaryProperty, true);
    m_confirm->setObjectName(u"confirmStep"_s);
    setConfirmable(true);
    m_cancel->setObjectName(u"cancelStep"_s);
    m_keys->setObjectName(u"stepKeys"_s);
    auto *buttons = new RowLayout;
    buttons->addWidget(m_keys, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::unit, space::wide, space::unit);
    column->setSpacing(space::unit);
    auto *inside = new QVBoxLayout(m_fieldsPlace->widget());
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::unit);
    m_rows->setSpacing(space::unit);
    inside->addWidget(m_lead);
    inside->addLayout(m_rows);
    column->addWidget(m_heading);
    column->addWidget(m_fieldsPlace, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setTabOrder(m_confirm, m_cancel);
    connect(this, &StepForm::edited, m_problem, &QWidget::hide);
    connect(this, &StepForm::edited, this, &StepForm::followConflicts);
    connect(m_confirm, &QPushButton::clicked, this, &StepForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &StepForm::cancelled);
}

void StepForm::setHeading(const QString &title, const QString &sentence)
{
    setAccessibleName(title);
    m_heading->setText(title);
    m_lead->setText(sentence);
    m_lead->setVisible(!sentence.isEmpty());
}

void StepForm::addSentence(const QString &sentence)
{
    auto *label = new QLabel(sentence, this);
    label->setWordWrap(true);
    m_rows->addWidget(label);
}

void StepForm::addField(const QString &path, const QString &label, QWidget *editor)
{
    m_rows->addWidget(m_fields.add(new Field(label, editor, path, this)));
    m_paths.append(path);
    m_labels.insert(path, QString(label).remove(u'&'));
    // The buttons come after the fields, in the order Tab goes.
    setTabOrder(lastStopIn(editor), m_confirm);
    setTabOrder(m_confirm, m_cancel);
}

void StepForm::addText(const QString &path, const QString &label, int lines)
{
    auto *editor = new TextEdit(this);
    editor->setVisibleLines(2, lines);
    addField(path, label, editor);
    connect(editor, &QPlainTextEdit::textChanged, this, &StepForm::edited);
}

void StepForm::addKnown(const QString &path, const QString &label, const QString &key, const QString &text)
{
    m_known.insert(path, key);
    //: what it is, and which one: "Department: Streets and Parks"
    auto *known = new QLabel(tr("%1: %2").arg(QString(label).remove(u'&'), text), this);
    known->setObjectName(path);
    known->setWordWrap(true);
    known->setTextFormat(Qt::PlainText);
    m_rows->addWidget(known);
}

void StepForm::addLine(const QString &path, const QString &label, const QString &placeholder)
{
    auto *editor = new QLineEdit(this);
    editor->setPlaceholderText(placeholder);
    addField(path, label, editor);
    connect(editor, &QLineEdit::textEdited, this, &StepForm::edited);
}

void StepForm::addDate(const QString &path, const QString &label, QDate today, const WorkingCalendar &calendar)
{
    auto *editor = new DateField(today, this);
    editor->setYearMeant(YearMeant::Coming);
    editor->setWhyFree([calendar](QDate day) { return calendar.whyFree(day); });
    addField(path, label, editor);
    Field *field = m_fields.field(path);
    // Any day may be promised; that nobody works on it is worth knowing.
    const auto hint = [field, editor, calendar] {
        const std::optional<QDate> day = editor->date();
        const QString why = day ? calendar.whyFree(*day) : QString();
        field->setHint(!day ? QString()
                : why.isEmpty()
                ? QLocale().toString(*day, u"dddd d MMMM yyyy"_s)
                //: a day and why nobody works on it
                : tr("%1 is no working day (%2).").arg(QLocale().toString(*day, u"dddd d MMMM"_s), why));
    };
    m_hints.insert(path, hint);
    connect(editor, &DateField::dateChanged, field, hint);
    connect(editor, &DateField::dateChanged, this, &StepForm::edited);
}

void StepForm::addPreview()
{
    m_whatHappens = new QLabel(this);
    m_whatHappens->setObjectName(u"whatHappens"_s);
    m_whatHappens->setWordWrap(true);
    m_whatHappens->hide();
    m_rows->addWidget(m_whatHappens);
    m_preview = new LetterView(this);
    m_preview->browser()->setMinimumHeight(fontMetrics().lineSpacing() * previewLines);
    m_rows->addWidget(m_preview);
    setTabOrder(m_preview->browser(), m_confirm);
}

void StepForm::showWhatHappens(const QString &sentence, bool hasLetter)
{
    m_whatHappens->setText(sentence);
    m_whatHappens->setVisible(!sentence.isEmpty());
    m_preview->setVisible(hasLetter);
}

void StepForm::addRefusal(const QString &reason)
{
    auto *label = new QLabel(reason, this);
    label->setObjectName(u"whyNot"_s);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    setConfirmable(false);
}

void StepForm::setConfirmable(bool can)
{
    m_confirm->setHidden(!can);
    m_keys->setText(can ? tr("Ctrl+Enter does it, Esc closes") : tr("Esc closes"));
    m_cancel->setText(can ? tr("Cancel") : tr("Close"));
}

void StepForm::addSegments(const QString &path, const QString &label, const QList<SegmentedChoice::Item> &items)
{
    auto *editor = new SegmentedChoice(this);
    editor->setItems(items);
    addField(path, label, editor);
    connect(editor, &SegmentedChoice::keyChosen, this, &StepForm::edited);
}

void StepForm::addCombo(const QString &path, const QString &label, const QList<std::pair<QString, QString>> &items)
{
    auto *editor = new ComboBox(this);
    addField(path, label, editor);
    offer(path, items);
    connect(editor, &ComboBox::keyChosen, this, &StepForm::edited);
}

void StepForm::offer(const QString &path, const QList<std::pair<QString, QString>> &items)
{
    const Field *field = m_fields.field(path);
    auto *editor = field ? qobject_cast<ComboBox *>(field->editor()) : nullptr;
    if (!editor)
        return;
    QList<ComboBox::Item> choices;
    for (const auto &[key, text] : items)
        choices.append({ key, text });
    editor->setItems(choices);
}

void StepForm::leaveOpen(const QString &path, const QString &whatToDo, const QString &missing)
{
    if (auto *combo = qobject_cast<ComboBox *>(m_fields.field(path)->editor()))
        combo->leaveOpen(whatToDo);
    m_missing.insert(path, missing);
}

void StepForm::addChoice(const QString &path, const QString &label, const QList<CompletingEdit::Choice> &choices)
{
    auto *editor = new CompletingEdit(CompletingEdit::Takes::ChoicesOnly, this);
    editor->setChoices(choices);
    addField(path, label, editor);
    connect(editor, &CompletingEdit::edited, this, &StepForm::edited);
}

void StepForm::addCase(const QString &path, const QString &label, Workplace &workplace, const QString &notThis)
{
    auto *editor = new CaseEdit(workplace, notThis, this);
    addField(path, label, editor);
    connect(editor, &CompletingEdit::edited, this, &StepForm::edited);
}

void StepForm::addChips(const QString &path, const QString &label, const QList<std::pair<QString, QString>> &items)
{
    auto *editor = new ChipBar(this);
    QList<ChipBar::Choice> choices;
    for (const auto &[key, text] : items)
        choices.append({ key, text });
    editor->setChoices(choices);
    editor->setPlaceholder(tr("Write a name or a key"));
    addField(path, label, editor);
    connect(editor, &ChipBar::edited, this, &StepForm::edited);
}

void StepForm::onChosen(const QString &path, const std::function<void(StepForm &, const QString &)> &then)
{
    const auto chosen = [this, then](const QString &key) {
        m_fields.clear(); // what else is needed is another thing now
        then(*this, key);
    };
    const Field *field = m_fields.field(path); // none where there is only one
    if (auto *combo = field ? qobject_cast<ComboBox *>(field->editor()) : nullptr) {
        connect(combo, &ComboBox::keyChosen, this, chosen);
        chosen(combo->key());
    }
}

void StepForm::choose(const QString &path, const QString &key)
{
    const Field *field = m_fields.field(path);
    if (auto *combo = field ? qobject_cast<ComboBox *>(field->editor()) : nullptr) {
        const QSignalBlocker nobodyTyped(this);
        combo->setKey(key);
        Q_EMIT combo->keyChosen(key);
    }
}

QString StepForm::value(const QString &path) const
{
    const Field *field = m_fields.field(path);
    if (!field)
        return m_known.value(path);
    if (const auto *text = qobject_cast<TextEdit *>(field->editor()))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<SegmentedChoice *>(field->editor()))
        return choice->key();
    if (const auto *combo = qobject_cast<ComboBox *>(field->editor()))
        return combo->key();
    if (const auto *date = qobject_cast<DateField *>(field->editor()))
        return date->date() ? date->date()->toString(Qt::ISODate) : QString();
    if (const auto *completing = qobject_cast<CompletingEdit *>(field->editor()))
        return completing->value();
    if (const auto *chips = qobject_cast<ChipBar *>(field->editor()))
        return chips->keys().join(u' ');
    const auto *line = qobject_cast<QLineEdit *>(field->editor());
    return line ? line->text() : QString();
}

QStringList StepForm::emptyPaths() const
{
    QStringList empty;
    std::ranges::copy_if(
        m_paths, std::back_inserter(empty), [this](const QString &path) { return value(path).trimmed().isEmpty(); });
    return empty;
}

void StepForm::propose(const QString &path, const QString &key)
{
    const Field *field = m_fields.field(path);
    if (auto *choice = field ? qobject_cast<SegmentedChoice *>(field->editor()) : nullptr)
        choice->propose(key);
}

void StepForm::setHint(const QString &path, const QString &hint)
{
    if (Field *field = m_fields.field(path))
        field->setHint(hint);
}

void StepForm::setExample(const QString &path, const QString &example)
{
    const Field *field = m_fields.field(path);
    if (auto *line = field ? qobject_cast<QLineEdit *>(field->editor()) : nullptr)
        line->setPlaceholderText(example);
}

void StepForm::setValue(const QString &path, const QString &value)
{
    const Field *field = m_fields.field(path);
    if (!field)
        return;
    if (auto *text = qobject_cast<TextEdit *>(field->editor())) {
        text->setPlainText(value);
        text->moveCursor(QTextCursor::End); // what is typed next goes behind it
    } else if (auto *choice = qobject_cast<SegmentedChoice *>(field->editor())) {
        choice->setKey(value);
    } else if (auto *combo = qobject_cast<ComboBox *>(field->editor())) {
        combo->setKey(value);
    } else if (auto *date = qobject_cast<DateField *>(field->editor())) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        date->setDate(day.isValid() ? std::optional(day) : std::nullopt);
        m_hints.value(path)();
    } else if (auto *completing = qobject_cast<CompletingEdit *>(field->editor())) {
        completing->setKey(value);
    } else if (auto *chips = qobject_cast<ChipBar *>(field->editor())) {
        chips->setKeys(value.split(u' ', Qt::SkipEmptyParts));
    } else if (auto *line = qobject_cast<QLineEdit *>(field->editor())) {
        line->setText(value);
    }
}

void StepForm::showRestored()
{
    for (const auto &hint : std::as_const(m_hints))
        hint();
    Q_EMIT edited();
}

void StepForm::confirm()
{
    if (!m_confirm->isEnabled() || m_confirm->isHidden())
        return;
    for (const Conflict &conflict : std::as_const(m_conflicts)) {
        if (conflict.choice->chosen() == ConflictChoice::Chosen::None)
            return conflict.choice->askToChoose();
    }
    if (settle())
        Q_EMIT confirmed();
}

//! What is typed where something is to be chosen is taken if it is clear, and never dropped
bool StepForm::settle()
{
    for (const QString &path : std::as_const(m_paths)) {
        QWidget *editor = m_fields.field(path)->editor();
        if (m_missing.contains(path) && value(path).isEmpty()) {
            showProblem({ ErrorCode::Refused, m_missing.value(path), {}, path });
            return false;
        }
        if (const auto *day = qobject_cast<DateField *>(editor); day && !day->isSound()) {
            showProblem({ ErrorCode::Refused, DateField::howToWrite(), {}, path });
            return false;
        }
        auto *chips = qobject_cast<ChipBar *>(editor);
        auto *choice = chips ? chips->input() : qobject_cast<CompletingEdit *>(editor);
        if (!choice || choice->settle())
            continue;
        showProblem({ ErrorCode::Refused, tr("“%1” is none of them. Choose from the list.").arg(choice->unsettled()),
            {}, path });
        return false;
    }
    return true;
}

void StepForm::showProblem(const Error &error)
{
    const QList<Problem> homeless = m_fields.showProblems({ { error.field, inSentences(error) } });
    m_problem->setVisible(!homeless.isEmpty());
    if (!homeless.isEmpty()) {
        QPalette coloured = m_problem->palette();
        coloured.setColor(QPalette::WindowText, Theme::instance().text(Tone::Late));
        m_problem->setPalette(coloured);
        m_problem->setText(homeless.constFirst().reason);
    }
    m_fields.focusFirstProblem();
}

void StepForm::setBusy(bool busy)
{
    m_confirm->setEnabled(!busy);
}

void StepForm::letLettersGo(const QString &choice, const QString &text)
{
    const Field *chosen = m_fields.field(choice); // none where there is only one
    if (auto *combo = chosen ? qobject_cast<ComboBox *>(chosen->editor()) : nullptr)
        combo->setLettersGoTo(m_fields.field(text)->editor());
}

void StepForm::focusFirst()
{
    if (std::exchange(m_startsInWriting, false))
        return focusFirstWriting();
    if (m_paths.isEmpty())
        (m_confirm->isHidden() ? m_cancel : m_confirm)->setFocus(Qt::OtherFocusReason);
    else
        m_fields.field(m_paths.constFirst())->editor()->setFocus(Qt::OtherFocusReason);
}

void StepForm::focusFirstWriting()
{
    for (const QString &path : std::as_const(m_paths)) {
        QWidget *editor = m_fields.field(path)->editor();
        const bool isWritten = qobject_cast<QLineEdit *>(editor) || qobject_cast<QPlainTextEdit *>(editor)
            || qobject_cast<QTextEdit *>(editor);
        if (isWritten && editor->isEnabled())
            return editor->setFocus(Qt::OtherFocusReason);
    }
    focusFirst();
}

void StepForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        confirm();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lyhord
