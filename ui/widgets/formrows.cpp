#include "ui/widgets/formrows.h"

#include "ui/widgets/chipbar.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QtCore/QMetaMethod>
#include <QtCore/QMetaProperty>
#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <iterator>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

//! The line that has the keyboard for it
QLineEdit *lineIn(QWidget *editor)
{
    const auto *chips = qobject_cast<ChipBar *>(editor);
    return chips ? chips->input() : nullptr;
}

constexpr int symbolSize = 16;

QString withoutMnemonic(QString label)
{
    label.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
    return label.endsWith(u':') ? label.chopped(1) : label;
}

} // namespace

Field::Field(const QString &label, QWidget *editor, const QString &path, QWidget *parent, Side side)
    : QWidget(parent)
    , m_editor(editor)
    , m_path(path)
    , m_label(new QLabel(this))
    , m_column(new QVBoxLayout)
    , m_said(new QWidget(this))
    , m_symbol(new QLabel(m_said))
    , m_text(new QLabel(m_said))
{
    m_editor->setParent(this);
    m_label->setBuddy(m_editor);
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setWordWrap(true);
    setLabel(label);
    if (m_editor->objectName().isEmpty())
        m_editor->setObjectName(path);

    auto *said = new QHBoxLayout(m_said);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(space::tiny);
    said->addWidget(m_symbol, 0, Qt::AlignTop);
    said->addWidget(m_text, 1);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::unit);
    if (side == Side::Above) {
        m_head = new QHBoxLayout;
        m_head->setSpacing(space::unit);
        m_head->addWidget(m_label);
        m_label->setMinimumHeight(symbolSize);
        m_column->addLayout(m_head);
    } else {
        whole->addWidget(m_label, 0, Qt::AlignVCenter);
    }
    m_column->addWidget(m_editor, 1);
    m_column->addWidget(m_said);
    m_column->addStretch(0);
    whole->addLayout(m_column, 1);
    connect(&Theme::instance(), &Theme::changed, this, &Field::showText);
    if (auto *choice = qobject_cast<SegmentedChoice *>(m_editor))
        connect(choice, &SegmentedChoice::wordsIgnored, this,
            [this, choice] { stressProblem(tr("What you typed was not taken. %1").arg(choice->howToChoose())); });
    showText();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_editor->setAccessibleName(withoutMnemonic(label));
    if (QLineEdit *line = lineIn(m_editor))
        line->setAccessibleName(withoutMnemonic(label));
}

void Field::setProblem(const QString &reason)
{
    if (m_problem == reason)
        return;
    m_problem = reason;
    m_stress.clear();
    showText();
}

void Field::forgetMended()
{
    const QMetaMethod forget = metaObject()->method(metaObject()->indexOfSlot("forgetProblem()"));
    if (const QMetaProperty value = m_editor->metaObject()->userProperty(); value.hasNotifySignal())
        connect(m_editor, value.notifySignal(), this, forget, Qt::UniqueConnection);
}

void Field::forgetProblem()
{
    setProblem({});
    Q_EMIT changed();
}

void Field::stressProblem(const QString &how)
{
    if (m_problem.isEmpty() || m_stress == how)
        return;
    m_stress = how;
    showText();
    QAccessibleEvent told(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Field::setWarning(const QString &reason)
{
    if (m_warning == reason)
        return;
    m_warning = reason;
    showText();
}

void Field::setHint(const QString &hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    showText();
}

void Field::showText()
{
    const Theme &theme = Theme::instance();
    const QString problem = m_stress.isEmpty() ? m_problem : m_problem + u' ' + m_stress;
    const QString &said = !m_problem.isEmpty() ? problem : !m_warning.isEmpty() ? m_warning : m_hint;
    const bool plain = m_problem.isEmpty() && m_warning.isEmpty();
    const QColor colour = !m_problem.isEmpty() ? theme.text(Tone::Late)
        : !m_warning.isEmpty()                 ? theme.text(Tone::Soon)
                                               : theme.muted();
    m_symbol->setVisible(!plain);
    if (!plain)
        m_symbol->setPixmap(tinted(Icon::Warning, symbolSize, colour, devicePixelRatioF()));
    QPalette coloured = m_text->palette();
    coloured.setColor(QPalette::WindowText, colour);
    m_text->setPalette(coloured);
    QFont font = m_label->font();
    font.setBold(!m_stress.isEmpty());
    m_text->setFont(font);
    QPalette ground = m_said->palette();
    ground.setColor(QPalette::Window, theme.fill(Tone::Late));
    m_said->setPalette(ground);
    m_said->setAutoFillBackground(!m_stress.isEmpty());
    m_text->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_editor->setAccessibleDescription(said);
    if (QLineEdit *line = lineIn(m_editor)) // what has the keyboard is what is read aloud
        line->setAccessibleDescription(said);
    placeText();
}

void Field::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeText();
}

//! On the label's line where there is room for it, so that a form keeps its height when something is wrong; else below
void Field::placeText()
{
    const int text = m_text->fontMetrics().horizontalAdvance(m_text->text()) + space::unit;
    const int symbol = m_symbol->isVisibleTo(m_said) ? symbolSize + space::tiny : 0;
    const bool beside = m_head && !m_label->text().isEmpty()
        && width() >= m_label->sizeHint().width() + space::unit + symbol + text;
    if (beside == m_beside)
        return;
    m_beside = beside;
    m_text->setWordWrap(!beside);
    if (beside) {
        m_column->removeWidget(m_said);
        m_head->addWidget(m_said, 1);
    } else {
        m_head->removeWidget(m_said);
        m_column->insertWidget(m_column->indexOf(m_editor) + 1, m_said);
    }
}

Field *Fields::add(Field *field)
{
    m_fields.insert(field->path(), field);
    m_order.append(field);
    if (m_forgetsMended)
        field->forgetMended();
    return field;
}

Field *Fields::best(const QString &path) const
{
    // "departments.0" and "answered_directly.text" belong to the nearest field above them that the form has
    for (QString part = path; !part.isEmpty(); part = part.left(qMax(part.lastIndexOf(u'.'), qsizetype(0)))) {
        if (Field *found = m_fields.value(part))
            return found;
    }
    return nullptr;
}

QList<Problem> Fields::showProblems(const QList<Problem> &problems)
{
    QHash<Field *, QString> reasons;
    QList<Problem> homeless;
    for (const Problem &problem : problems) {
        Field *field = best(problem.field);
        if (!field)
            homeless.append(problem);
        else if (!reasons.contains(field))
            reasons.insert(field, problem.reason);
    }
    for (Field *field : std::as_const(m_order))
        field->setProblem(reasons.value(field));
    return homeless;
}

void Fields::keepProblems(const QList<Problem> &still)
{
    QList<Problem> kept;
    std::ranges::copy_if(still, std::back_inserter(kept), [this](const Problem &problem) {
        const Field *field = best(problem.field);
        return field && field->hasProblem();
    });
    showProblems(kept);
}

void Fields::showWarnings(const QList<Problem> &warnings)
{
    QHash<Field *, QString> reasons;
    for (const Problem &warning : warnings) {
        if (Field *field = best(warning.field); field && !reasons.contains(field))
            reasons.insert(field, warning.reason);
    }
    for (Field *field : std::as_const(m_order))
        field->setWarning(reasons.value(field));
}

void Fields::forgetMended()
{
    m_forgetsMended = true;
    for (Field *field : std::as_const(m_order))
        field->forgetMended();
}

void Fields::clear()
{
    showProblems({});
    showWarnings({});
}

void Fields::focusFirstProblem() const
{
    for (const Field *field : m_order) {
        if (field->hasProblem() && field->editor()->isEnabled()) {
            if (auto *choice = qobject_cast<SegmentedChoice *>(field->editor()))
                choice->ignoreWords();
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace lyhord
