#include "ui/client/referralform.h"

#include "core/rules/referralproblems.h"
#include "core/rules/referralwords.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/donebykey.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr int usualLetters = 75; //!< of the dialog's lines; with less room they are shorter
}

QString groundIsMissing()
{
    return ReferralForm::tr("Choose the ground: why this is not a case.");
}

QString exampleOfBody()
{
    return ReferralForm::tr("Its name, such as the Swedish Transport Administration");
}

ReferralForm::ReferralForm(Workplace &workplace, const QString &letterLanguage, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_language(letterLanguage)
    , m_ground(new ComboBox(this))
    , m_statute(new ComboBox(this))
    , m_to(new QLineEdit(this))
    , m_told(new TextEdit(this))
{
    m_fields.forgetMended();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &label, QWidget *editor, const QString &path) {
        Field *field = m_fields.add(new Field(label, editor, path, this));
        column->addWidget(field);
        return field;
    };
    m_groundField = add(tr("&Why it is not a case"), m_ground, u"ground"_s);
    m_statuteField = add(tr("Under which &law"), m_statute, u"statute"_s);
    add(tr("Goes &to"), m_to, u"to"_s);
    add(tr("What the person is t&old"), m_told, u"told"_s);
    m_told->setVisibleLines(3, 5);

    QList<ComboBox::Item> grounds;
    for (const GroundRule &known : m_workplace.profile().grounds)
        grounds.append({ QString(toName(known.ground)), known.name.in(m_workplace.language()) });
    m_ground->setItems(grounds);
    m_ground->leaveOpen(tr("Choose the ground"));
    QList<ComboBox::Item> statutes;
    for (const Statute &known : m_workplace.profile().statutes) {
        if (known.valid.holdsOn(m_workplace.today()))
            statutes.append({ known.key, known.name.in(m_workplace.language()) });
    }
    m_statute->setItems(statutes);
    for (ComboBox *choice : { m_ground, m_statute }) // the longest name decides no width
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_ground, &ComboBox::keyChosen, this, &ReferralForm::propose);
    connect(m_statute, &ComboBox::keyChosen, this, &ReferralForm::propose);
    propose();
    connect(m_ground, &ComboBox::keyChosen, this, &ReferralForm::edited);
    connect(m_statute, &ComboBox::keyChosen, this, &ReferralForm::edited);
    connect(m_to, &QLineEdit::textEdited, this, &ReferralForm::edited);
    connect(m_told, &QPlainTextEdit::textChanged, this, &ReferralForm::edited);
}

const GroundRule *ReferralForm::rule() const
{
    for (const GroundRule &known : m_workplace.profile().grounds) {
        if (toName(known.ground) == m_ground->key())
            return &known;
    }
    return nullptr;
}

//! Own words stay
void ReferralForm::propose()
{
    showChosen();
    const std::optional<ReferralGround> chosen = ground();
    if (!chosen)
        return;
    const ReferralWords before{ m_to->text(), m_told->toPlainText() };
    const ReferralWords words = wordsFor(*chosen, m_statute->key(), before, m_workplace.profile(), m_language);
    if (words.to != before.to)
        m_to->setText(words.to);
    if (words.told != before.told)
        m_told->setPlainText(words.told);
}

//! What depends on the ground and is not typed
void ReferralForm::showChosen()
{
    const GroundRule *chosen = rule();
    m_groundField->setHint(chosen ? chosen->reason.in(m_workplace.language()) : QString());
    m_statuteField->setVisible(chosen && chosen->ground == ReferralGround::ExerciseOfAuthority);
    m_to->setPlaceholderText(chosen && isBodyToBeNamed(chosen->ground) ? exampleOfBody() : QString());
}

std::optional<ReferralGround> ReferralForm::ground() const
{
    return fromName<ReferralGround>(m_ground->key());
}

QList<Problem> ReferralForm::problems() const
{
    if (!isGroundChosen())
        return { { u"ground"_s, groundIsMissing() } };
    return problemsIn(referral(), m_workplace.profile().statutes, m_workplace.today());
}

void ReferralForm::leaveGroundOpen()
{
    m_ground->leaveOpen(tr("Choose the ground"));
    showChosen();
}

void ReferralForm::setReferral(const Referral &referral)
{
    const QSignalBlocker quiet(this);
    m_ground->setKey(QString(toName(referral.ground)));
    m_statute->setKey(referral.statute);
    m_to->setText(referral.to);
    m_told->setPlainText(referral.told);
    showChosen();
}

void ReferralForm::setTold(const QString &told)
{
    m_told->setPlainText(told);
}

void ReferralForm::setGround(ReferralGround ground, const QString &statute)
{
    m_ground->setKey(QString(toName(ground)));
    if (!statute.isEmpty())
        m_statute->setKey(statute);
    propose();
}

void ReferralForm::keepGround()
{
    m_ground->setEnabled(false);
}

Referral ReferralForm::referral() const
{
    Referral made;
    made.ground = ground().value_or(ReferralGround::FaultReport);
    if (made.ground == ReferralGround::ExerciseOfAuthority)
        made.statute = m_statute->key();
    made.to = m_to->text().trimmed();
    made.told = m_told->toPlainText();
    return made;
}

ReferralDialog::ReferralDialog(Workplace &workplace, const QString &letterLanguage, QWidget *parent)
    : QDialog(parent)
    , m_form(new ReferralForm(workplace, letterLanguage, this))
{
    setWindowTitle(tr("Refer to the right place"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *refer = buttons->addButton(tr("&Refer"), QDialogButtonBox::AcceptRole);
    refer->setProperty(primaryProperty, true);
    refer->setDefault(true);
    pressByCtrlEnter(refer);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * usualLetters, sizeHint().height());
}

//! What would be refused is said beside its field, and nothing that was written is out of sight
void ReferralDialog::accept()
{
    const QList<Problem> problems = m_form->problems();
    if (problems.isEmpty())
        return QDialog::accept();
    m_form->showProblems(problems);
    m_form->focusFirstProblem();
}

} // namespace lyhord
