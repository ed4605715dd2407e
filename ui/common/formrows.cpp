#include "ui/common/formrows.h"

#include "ui/common/symbols.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

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
    , m_below(new QWidget(this))
    , m_symbol(new QLabel(m_below))
    , m_text(new QLabel(m_below))
{
    m_editor->setParent(this);
    m_label->setBuddy(m_editor);
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setWordWrap(true);
    setLabel(label);
    if (m_editor->objectName().isEmpty())
        m_editor->setObjectName(path);

    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::tiny);
    below->addWidget(m_symbol, 0, Qt::AlignTop);
    below->addWidget(m_text, 1);

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::unit);
    if (side == Side::Above)
        column->addWidget(m_label);
    else
        whole->addWidget(m_label, 0, Qt::AlignVCenter);
    column->addWidget(m_editor, 1);
    column->addWidget(m_below);
    column->addStretch(0);
    whole->addLayout(column, 1);
    connect(&Theme::instance(), &Theme::changed, this, &Field::showBelow);
    showBelow();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_editor->setAccessibleName(withoutMnemonic(label));
    if (auto *line = qobject_cast<QLineEdit *>(m_editor->focusProxy()))
        line->setAccessibleName(withoutMnemonic(label));
}

void Field::setProblem(const QString &reason)
{
    if (m_problem == reason)
        return;
    m_problem = reason;
    showBelow();
}

void Field::setWarning(const QString &reason)
{
    if (m_warning == reason)
        return;
    m_warning = reason;
    showBelow();
}

void Field::setHint(const QString &hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    showBelow();
}

void Field::showBelow()
{
    const Theme &theme = Theme::instance();
    const QString &said = !m_problem.isEmpty() ? m_problem : !m_warning.isEmpty() ? m_warning : m_hint;
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
    m_text->setText(said);
    m_below->setVisible(!said.isEmpty());
    m_editor->setAccessibleDescription(said);
}

Field *Fields::add(Field *field)
{
    m_fields.insert(field->path(), field);
    m_order.append(field);
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

void Fields::clear()
{
    showProblems({});
    showWarnings({});
}

void Fields::focusFirstProblem() const
{
    for (const Field *field : m_order) {
        if (field->hasProblem() && field->editor()->isEnabled()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace lyhord
