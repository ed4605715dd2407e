#include "ui/casefile/correctionform.h"

#include "ui/common/combobox.h"
#include "ui/common/notice.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/common/workplace.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

using Items = QList<std::pair<QString, QString>>;
const QString noReply = u"none"_s; // as replyName() says

std::optional<QString> changed(const QLineEdit *line, const QString &before)
{
    return line->text().trimmed() == before ? std::nullopt : std::optional(line->text().trimmed());
}

Items typesOf(const Workplace &workplace, CaseType current)
{
    Items items;
    for (const auto &[type, name] : EnumNames<CaseType>::all) {
        if (type == current || workplace.profile().types.contains(type))
            items.append({ QString(name), inWords(type) });
    }
    return items;
}

Items areasOf(const Workplace &workplace, const QString &current)
{
    Items items;
    for (const Area &area : workplace.profile().areas) {
        if (area.key == current || area.valid.holdsOn(workplace.today()))
            items.append({ area.key, area.name.in(workplace.language()) });
    }
    return items;
}

QString nameOf(bool mark)
{
    return mark ? u"true"_s : u"false"_s;
}

//! What the form shows of a case, by the paths of its fields
QMap<QString, QString> shownOf(const Case &subject)
{
    const Submitter &who = subject.submitter;
    return { { u"headline"_s, subject.headline }, { u"type"_s, QString(toName(subject.type)) },
        { u"area"_s, subject.area }, { u"category"_s, subject.category }, { u"submitter.name"_s, who.name },
        { u"submitter.email"_s, who.email }, { u"submitter.phone"_s, who.phone },
        { u"submitter.address"_s, who.address }, { u"submitter.gender"_s, QString(toName(who.gender)) },
        { u"reply"_s, replyName(subject.reply) }, { u"concerns"_s, subject.concerns },
        { u"register_number"_s, subject.registerNumber }, { u"secrecy"_s, nameOf(subject.secrecy) },
        { u"submitter.protected_identity"_s, nameOf(who.protectedIdentity) } };
}

} // namespace

CorrectionForm::CorrectionForm(const Case &subject, const Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_before(subject)
    , m_conflicts(new QVBoxLayout)
    , m_grid(new QGridLayout)
{
    setObjectName(u"correctionForm"_s);
    setAccessibleName(tr("Correct the case"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    build(workplace);
}

void CorrectionForm::build(const Workplace &workplace)
{
    auto *heading = new QLabel(tr("Correct the case"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::unit, space::wide, space::unit);
    column->setSpacing(space::unit);
    m_grid->setHorizontalSpacing(space::wide);
    m_grid->setVerticalSpacing(space::unit);
    m_conflicts->setSpacing(space::unit);
    auto *top = new QHBoxLayout; // the buttons below may have been scrolled out of sight
    top->addWidget(heading, 1);
    top->addWidget(new QLabel(tr("Ctrl+Enter saves, Esc closes"), this));
    column->addLayout(top);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addLayout(m_conflicts);
    column->addLayout(m_grid);

    m_headline = addLine(u"headline"_s, tr("&Headline"), m_before.headline);
    m_type = addCombo(u"type"_s, tr("&Kind"), typesOf(workplace, m_before.type), QString(toName(m_before.type)));
    m_area = addCombo(u"area"_s, tr("&Area"), areasOf(workplace, m_before.area), m_before.area);
    m_category = addLine(u"category"_s, tr("Cate&gory, by its path"), m_before.category);
    m_name = addLine(u"submitter.name"_s, tr("&Name"), m_before.submitter.name);
    m_email = addLine(u"submitter.email"_s, tr("&E-mail"), m_before.submitter.email);
    m_phone = addLine(u"submitter.phone"_s, tr("&Phone"), m_before.submitter.phone);
    m_address = addLine(u"submitter.address"_s, tr("Add&ress"), m_before.submitter.address);
    Items genders;
    for (const auto &[gender, name] : EnumNames<Gender>::all)
        genders.append({ QString(name), inWords(gender) });
    m_gender = addCombo(u"submitter.gender"_s, tr("&Gender"), genders, QString(toName(m_before.submitter.gender)));
    Items replies{ { noReply, tr("No reply wanted") }, { u"any"_s, tr("Wanted, any way") } };
    for (const auto &[by, name] : EnumNames<ReplyBy>::all)
        replies.append({ QString(name), tr("By %1").arg(inWords(by).toLower()) });
    m_replyBy = addCombo(u"reply"_s, tr("Repl&y"), replies, replyName(m_before.reply));
    m_concerns = addLine(u"concerns"_s, tr("&Unit or person it concerns"), m_before.concerns);
    m_registerNumber = addLine(u"register_number"_s, tr("Reg&ister number"), m_before.registerNumber);
    m_secrecy = new QCheckBox(tr("Secrecy &mark"), this);
    m_secrecy->setChecked(m_before.secrecy);
    addToRow(m_secrecy);
    m_labels.insert(u"secrecy"_s, m_secrecy->text().remove(u'&'));
    m_protected = new QCheckBox(tr("Protected i&dentity"), this);
    m_protected->setChecked(m_before.submitter.protectedIdentity);
    addToRow(m_protected);
    m_labels.insert(u"submitter.protected_identity"_s, m_protected->text().remove(u'&'));
    m_reason = addLine(u"reason"_s, tr("Rea&son, needed when a complaint becomes another kind"), {});

    m_confirm = new QPushButton(tr("Save the correction"), this);
    m_confirm->setProperty(primaryProperty, true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);
    setTabOrder(m_confirm, cancel);
    connect(m_confirm, &QPushButton::clicked, this, &CorrectionForm::confirm);
    connect(cancel, &QPushButton::clicked, this, &CorrectionForm::cancelled);
}

void CorrectionForm::addToRow(QWidget *field)
{
    m_grid->addWidget(field, m_placed / 2, m_placed % 2, Qt::AlignTop);
    ++m_placed;
}

QLineEdit *CorrectionForm::addLine(const QString &path, const QString &label, const QString &value)
{
    auto *line = new QLineEdit(value, this);
    line->setCursorPosition(0);
    addToRow(m_fields.add(new Field(label, line, path, this)));
    m_labels.insert(path, QString(label).remove(u'&'));
    return line;
}

ComboBox *CorrectionForm::addCombo(const QString &path, const QString &label, const Items &items, const QString &value)
{
    auto *combo = new ComboBox(this);
    QList<ComboBox::Item> choices;
    for (const auto &[key, text] : items)
        choices.append({ key, text });
    combo->setItems(choices);
    combo->setKey(value);
    addToRow(m_fields.add(new Field(label, combo, path, this)));
    m_labels.insert(path, QString(label).remove(u'&'));
    return combo;
}

CaseCorrection CorrectionForm::correction() const
{
    CaseCorrection made;
    made.version = m_before.version;
    made.base = m_before;
    made.reason = m_reason->text().trimmed();
    made.headline = changed(m_headline, m_before.headline);
    made.concerns = changed(m_concerns, m_before.concerns);
    made.category = changed(m_category, m_before.category);
    made.registerNumber = changed(m_registerNumber, m_before.registerNumber);
    if (m_type->key() != toName(m_before.type))
        made.type = fromName<CaseType>(m_type->key());
    if (m_area->key() != m_before.area)
        made.area = m_area->key();
    if (m_secrecy->isChecked() != m_before.secrecy)
        made.secrecy = m_secrecy->isChecked();
    SubmitterCorrection who;
    who.name = changed(m_name, m_before.submitter.name);
    who.email = changed(m_email, m_before.submitter.email);
    who.phone = changed(m_phone, m_before.submitter.phone);
    who.address = changed(m_address, m_before.submitter.address);
    if (m_gender->key() != toName(m_before.submitter.gender))
        who.gender = fromName<Gender>(m_gender->key());
    if (m_protected->isChecked() != m_before.submitter.protectedIdentity)
        who.protectedIdentity = m_protected->isChecked();
    if (who.appliedTo(m_before.submitter) != m_before.submitter)
        made.submitter = who;
    if (m_replyBy->key() != replyName(m_before.reply)) {
        made.reply = ReplyCorrection{ .wanted = m_replyBy->key() != noReply,
            .by = std::optional(fromName<ReplyBy>(m_replyBy->key())) };
    }
    return made;
}

QString CorrectionForm::value(const QString &path) const
{
    if (path == u"secrecy")
        return nameOf(m_secrecy->isChecked());
    if (path == u"submitter.protected_identity")
        return nameOf(m_protected->isChecked());
    const Field *field = m_fields.field(path);
    if (const auto *combo = field ? qobject_cast<ComboBox *>(field->editor()) : nullptr)
        return combo->key();
    const auto *line = field ? qobject_cast<QLineEdit *>(field->editor()) : nullptr;
    return line ? line->text().trimmed() : QString();
}

void CorrectionForm::setValue(const QString &path, const QString &value)
{
    if (path == u"secrecy")
        return m_secrecy->setChecked(value == nameOf(true));
    if (path == u"submitter.protected_identity")
        return m_protected->setChecked(value == nameOf(true));
    const Field *field = m_fields.field(path);
    if (auto *combo = field ? qobject_cast<ComboBox *>(field->editor()) : nullptr)
        combo->setKey(value);
    else if (auto *line = field ? qobject_cast<QLineEdit *>(field->editor()) : nullptr)
        line->setText(value);
}

QString CorrectionForm::inWordsOf(const QString &path, const QString &value) const
{
    if (value == nameOf(true) || value == nameOf(false))
        return value == nameOf(true) ? tr("Yes") : tr("No");
    const Field *field = m_fields.field(path);
    const auto *combo = field ? qobject_cast<ComboBox *>(field->editor()) : nullptr;
    const int row = combo ? combo->findData(value) : -1;
    return row >= 0 ? combo->itemText(row) : value;
}

//! What has not been touched here shows what it is now; what has been typed stays
void CorrectionForm::goOnFrom(const Case &now)
{
    const QMap<QString, QString> before = shownOf(m_before);
    const QMap<QString, QString> after = shownOf(now);
    for (const QString &path : after.keys()) {
        if (value(path) == before.value(path))
            setValue(path, after.value(path));
    }
    m_before = now;
}

void CorrectionForm::showConflicts(const CorrectionOutcome &outcome, const QString &who)
{
    clearConflicts();
    goOnFrom(outcome.now);
    for (const FieldConflict &conflict : outcome.conflicts)
        addConflict(conflict, who);
    m_problem->hide();
    m_choices.constFirst()->focusChoice();
}

void CorrectionForm::clearConflicts()
{
    qDeleteAll(m_choices);
    m_choices.clear();
}

void CorrectionForm::addConflict(const FieldConflict &conflict, const QString &who)
{
    const QString path = conflict.field;
    auto *choice = new ConflictChoice(m_labels.value(path, path), who, this);
    choice->showTexts(inWordsOf(path, conflict.mine), inWordsOf(path, conflict.theirs));
    m_conflicts->addWidget(choice);
    choice->standBefore(m_headline);
    m_choices.append(choice);
    const Field *field = m_fields.field(path);
    auto *line = field ? qobject_cast<QLineEdit *>(field->editor()) : nullptr;
    connect(choice, &ConflictChoice::decided, this, [this, conflict, choice, line](ConflictChoice::Chosen chosen) {
        const bool isTheirs = chosen == ConflictChoice::Chosen::Theirs;
        setValue(conflict.field, isTheirs ? conflict.theirs : line ? choice->mine() : conflict.mine);
        if (const Field *edited = m_fields.field(conflict.field); edited && chosen == ConflictChoice::Chosen::Edit)
            edited->editor()->setFocus(Qt::OtherFocusReason);
    });
    if (line)
        connect(line, &QLineEdit::textEdited, choice, &ConflictChoice::follow);
}

void CorrectionForm::confirm()
{
    for (ConflictChoice *choice : std::as_const(m_choices)) {
        if (choice->chosen() == ConflictChoice::Chosen::None)
            return choice->askToChoose();
    }
    Q_EMIT confirmed();
}

void CorrectionForm::showProblem(const Error &error)
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

void CorrectionForm::focusFirst()
{
    m_headline->setFocus(Qt::OtherFocusReason);
}

void CorrectionForm::keyPressEvent(QKeyEvent *event)
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
