#include "ui/casefile/stepform.h"

#include "ui/casefile/formscroll.h"
#include "ui/widgets/conflictchoice.h"
#include "ui/widgets/textedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

// Somebody else has written where this form writes. Each text keeps what was stated beside it: an outcome is its
// author's (R93).
namespace lyhord {

using Chosen = ConflictChoice::Chosen;

void StepForm::showTheirs(const QString &path, const Theirs &theirs)
{
    const Field *field = m_fields.field(path);
    auto *editor = field ? qobject_cast<TextEdit *>(field->editor()) : nullptr;
    if (!editor)
        return;
    if (!m_conflicts.contains(path))
        beginConflict(path, theirs.who);
    Conflict &conflict = m_conflicts[path];
    const QString mine = ownValue(path);
    QMap<QString, QString> besideMine;
    QMap<QString, QString> besideTheirs;
    for (const auto &[other, value] : theirs.values.asKeyValueRange()) {
        if (other == path || !m_paths.contains(other))
            continue;
        besideMine.insert(other, ownValue(other));
        besideTheirs.insert(other, value);
    }
    conflict.mine = besideMine;
    conflict.theirs = besideTheirs;
    conflict.choice->setWho(m_labels.value(path), theirs.who);
    if (!theirs.heading.isEmpty())
        conflict.choice->setHeadings(theirs.heading, theirs.above);
    conflict.choice->showTexts(mine, theirs.values.value(path));
    showBeside(conflict);
}

void StepForm::beginConflict(const QString &path, const QString &who)
{
    auto *editor = qobject_cast<TextEdit *>(m_fields.field(path)->editor());
    auto *choice = new ConflictChoice(m_labels.value(path), who, m_fieldsPlace->widget());
    m_conflicts.insert(path, { choice, {}, {} });
    m_rows->insertWidget(0, choice);
    choice->standBefore(m_fields.field(m_paths.constFirst())->editor());
    connect(choice, &ConflictChoice::decided, this, [this, path] { take(path); });
    connect(editor, &QPlainTextEdit::textChanged, choice, [editor, choice] { choice->follow(editor->toPlainText()); });
}

//! The text with what goes with it
void StepForm::take(const QString &path)
{
    const Conflict conflict = m_conflicts.value(path);
    const Chosen chosen = conflict.choice->chosen();
    const bool isTheirs = chosen == Chosen::Theirs;
    const QMap<QString, QString> &beside = isTheirs ? conflict.theirs : conflict.mine;
    for (const auto &[other, value] : beside.asKeyValueRange())
        setValue(other, value);
    setValue(path, isTheirs ? conflict.choice->theirs() : conflict.choice->mine());
    if (chosen == Chosen::Edit)
        m_fields.field(path)->editor()->setFocus(Qt::OtherFocusReason);
    Q_EMIT theirsDecided(path);
}

//! What the person changes beside the text is her own
void StepForm::followConflicts()
{
    for (Conflict &conflict : m_conflicts) {
        const QMap<QString, QString> now = valuesOf(conflict.theirs.keys());
        if (conflict.choice->chosen() == Chosen::Theirs) {
            if (now == conflict.theirs)
                continue;
            conflict.choice->goOnEditing();
        }
        conflict.mine = now;
        showBeside(conflict);
    }
}

//! Of what the person has written, and not of what she has taken instead
QString StepForm::ownValue(const QString &path) const
{
    for (const auto &[text, conflict] : m_conflicts.asKeyValueRange()) {
        if (conflict.choice->chosen() != Chosen::Theirs)
            continue;
        if (path == text)
            return conflict.choice->mine();
        if (conflict.mine.contains(path))
            return conflict.mine.value(path);
    }
    return value(path);
}

bool StepForm::hasTakenTheirs(const QString &path) const
{
    const ConflictChoice *choice = m_conflicts.value(path).choice;
    return choice && choice->chosen() == Chosen::Theirs;
}

void StepForm::dropTheirs(const QString &path)
{
    delete m_conflicts.take(path).choice;
}

void StepForm::showBeside(const Conflict &conflict) const
{
    conflict.choice->showBeside(inWords(conflict.mine), inWords(conflict.theirs));
}

QMap<QString, QString> StepForm::valuesOf(const QStringList &paths) const
{
    QMap<QString, QString> values;
    for (const QString &path : paths)
        values.insert(path, value(path));
    return values;
}

//! "Outcome: No action", a line each; nothing of what is empty
QString StepForm::inWords(const QMap<QString, QString> &values) const
{
    QStringList lines;
    for (const QString &path : m_paths) {
        const QString value = values.value(path);
        if (value.isEmpty())
            continue;
        const auto *choice = qobject_cast<SegmentedChoice *>(m_fields.field(path)->editor());
        lines.append(tr("%1: %2").arg(m_labels.value(path), choice ? choice->textOf(value) : value));
    }
    return lines.join(u'\n');
}

} // namespace lyhord
