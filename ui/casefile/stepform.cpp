#include "ui/casefile/stepform.h"

#include "ui/common/combobox.h"
#include "ui/common/conflictchoice.h"
#include "ui/common/datefield.h"
#include "ui/common/notice.h"
#include "ui/common/segmentedchoice.h"
#include "ui/common/style.h"
#include "ui/common/textedit.h"
#include "ui/common/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

StepForm::StepForm(const QString &step, const QString &title, const QString &verb, QWidget *parent)
    : QFrame(parent)
    , m_step(step)
    , m_rows(new QVBoxLayout)
    , m_problem(new QLabel(this))
    , m_confirm(new QPushButton(verb, this))
{
    setObjectName(u"stepForm"_s);
    setAccessibleName(title);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_confirm->setProperty(primaryProperty, true);
    m_confirm->setObjectName(u"confirmStep"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelStep"_s);
    auto *hint = new QLabel(tr("Ctrl+Enter does it, Esc closes"), this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(hint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::unit, space::wide, space::unit);
    column->setSpacing(space::unit);
    m_rows->setSpacing(space::unit);
    column->addWidget(heading);
    column->addLayout(m_rows);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setTabOrder(m_confirm, cancel);
    connect(m_confirm, &QPushButton::clicked, this, &StepForm::confirm);
    connect(cancel, &QPushButton::clicked, this, &StepForm::cancelled);
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
    setTabOrder(editor, m_confirm);
}

void StepForm::addText(const QString &path, const QString &label, int lines)
{
    auto *editor = new TextEdit(this);
    editor->setVisibleLines(2, lines);
    addField(path, label, editor);
}

void StepForm::addLine(const QString &path, const QString &label)
{
    auto *editor = new QLineEdit(this);
    addField(path, label, editor);
}

void StepForm::addDate(const QString &path, const QString &label, QDate today)
{
    auto *editor = new DateField(today, this);
    addField(path, label, editor);
}

void StepForm::addSegments(const QString &path, const QString &label, const QList<std::pair<QString, QString>> &items)
{
    auto *editor = new SegmentedChoice(this);
    QList<SegmentedChoice::Item> choices;
    for (const auto &[key, text] : items)
        choices.append({ key, text });
    editor->setItems(choices);
    addField(path, label, editor);
}

void StepForm::addCombo(const QString &path, const QString &label, const QList<std::pair<QString, QString>> &items)
{
    auto *editor = new ComboBox(this);
    QList<ComboBox::Item> choices;
    for (const auto &[key, text] : items)
        choices.append({ key, text });
    editor->setItems(choices);
    addField(path, label, editor);
}

void StepForm::onChosen(const QString &path, const std::function<void(StepForm &, const QString &)> &then)
{
    const auto chosen = [this, then](const QString &key) { then(*this, key); };
    if (auto *combo = qobject_cast<ComboBox *>(m_fields.field(path)->editor())) {
        connect(combo, &ComboBox::keyChosen, this, chosen);
        chosen(combo->key());
    }
}

QString StepForm::value(const QString &path) const
{
    const Field *field = m_fields.field(path);
    if (!field)
        return {};
    if (const auto *text = qobject_cast<TextEdit *>(field->editor()))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<SegmentedChoice *>(field->editor()))
        return choice->key();
    if (const auto *combo = qobject_cast<ComboBox *>(field->editor()))
        return combo->key();
    if (const auto *date = qobject_cast<DateField *>(field->editor()))
        return date->date() ? date->date()->toString(Qt::ISODate) : QString();
    const auto *line = qobject_cast<QLineEdit *>(field->editor());
    return line ? line->text() : QString();
}

void StepForm::setValue(const QString &path, const QString &value)
{
    const Field *field = m_fields.field(path);
    if (!field)
        return;
    if (auto *text = qobject_cast<TextEdit *>(field->editor())) {
        text->setPlainText(value);
    } else if (auto *choice = qobject_cast<SegmentedChoice *>(field->editor())) {
        choice->setKey(value);
    } else if (auto *combo = qobject_cast<ComboBox *>(field->editor())) {
        combo->setKey(value);
    } else if (auto *date = qobject_cast<DateField *>(field->editor())) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        date->setDate(day.isValid() ? std::optional(day) : std::nullopt);
    } else if (auto *line = qobject_cast<QLineEdit *>(field->editor())) {
        line->setText(value);
    }
}

void StepForm::showTheirs(const QString &path, const QString &who, const QString &theirs)
{
    const Field *field = m_fields.field(path);
    auto *editor = field ? qobject_cast<TextEdit *>(field->editor()) : nullptr;
    if (!editor)
        return;
    ConflictChoice *&choice = m_conflicts[path];
    if (!choice) {
        choice = new ConflictChoice(m_labels.value(path), who, this);
        m_rows->insertWidget(0, choice);
        choice->standBefore(m_fields.field(m_paths.constFirst())->editor());
        connect(choice, &ConflictChoice::decided, this, [path, editor, choice, this](ConflictChoice::Chosen chosen) {
            setValue(path, chosen == ConflictChoice::Chosen::Theirs ? choice->theirs() : choice->mine());
            if (chosen == ConflictChoice::Chosen::Edit)
                editor->setFocus(Qt::OtherFocusReason);
        });
        connect(
            editor, &QPlainTextEdit::textChanged, choice, [editor, choice] { choice->follow(editor->toPlainText()); });
    }
    choice->showTexts(editor->toPlainText(), theirs);
}

void StepForm::confirm()
{
    for (ConflictChoice *choice : std::as_const(m_conflicts)) {
        if (choice->chosen() == ConflictChoice::Chosen::None)
            return choice->askToChoose();
    }
    Q_EMIT confirmed();
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

void StepForm::focusFirst()
{
    if (m_paths.isEmpty())
        m_confirm->setFocus(Qt::OtherFocusReason);
    else
        m_fields.field(m_paths.constFirst())->editor()->setFocus(Qt::OtherFocusReason);
}

void StepForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_confirm->isEnabled())
        confirm();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lyhord
