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
const QString noReply = u"none"_s;

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

QString replyKey(const Reply &reply)
{
    return reply.wanted ? reply.by ? QString(toName(*reply.by)) : u"any"_s : noReply;
}

} // namespace

CorrectionForm::CorrectionForm(const Case &subject, const Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_before(subject)
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
    column->addWidget(heading);
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
    m_replyBy = addCombo(u"reply"_s, tr("Repl&y"), replies, replyKey(m_before.reply));
    m_concerns = addLine(u"concerns"_s, tr("&Unit or person it concerns"), m_before.concerns);
    m_registerNumber = addLine(u"register_number"_s, tr("Reg&ister number"), m_before.registerNumber);
    m_secrecy = new QCheckBox(tr("Secrecy &mark"), this);
    m_secrecy->setChecked(m_before.secrecy);
    addToRow(m_secrecy);
    m_protected = new QCheckBox(tr("Protected i&dentity"), this);
    m_protected->setChecked(m_before.submitter.protectedIdentity);
    addToRow(m_protected);
    m_reason = addLine(u"reason"_s, tr("Rea&son, needed when a complaint becomes another kind"), {});

    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_confirm = new QPushButton(tr("Save the correction"), this);
    m_confirm->setProperty(primaryProperty, true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new QLabel(tr("Ctrl+Enter saves, Esc closes"), this), 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);
    setTabOrder(m_confirm, cancel);
    connect(m_confirm, &QPushButton::clicked, this, &CorrectionForm::confirmed);
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
    return combo;
}

CaseCorrection CorrectionForm::correction() const
{
    CaseCorrection made;
    made.version = m_before.version;
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
    if (m_replyBy->key() != replyKey(m_before.reply)) {
        made.reply = ReplyCorrection{ .wanted = m_replyBy->key() != noReply,
            .by = std::optional(fromName<ReplyBy>(m_replyBy->key())) };
    }
    return made;
}

bool CorrectionForm::isTouched() const
{
    const CaseCorrection made = correction();
    return made.headline || made.concerns || made.category || made.registerNumber || made.type || made.area
        || made.secrecy || made.submitter || made.reply;
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
        Q_EMIT confirmed();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lyhord
