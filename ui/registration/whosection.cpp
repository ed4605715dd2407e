#include "ui/registration/whosection.h"

#include "core/rules/replyway.h"
#include "ui/widgets/enumitems.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

const QString &yes()
{
    static const QString key = u"yes"_s;
    return key;
}
const QString &no()
{
    static const QString key = u"no"_s;
    return key;
}

} // namespace

WhoSection::WhoSection(Fields &fields, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_wanted(new SegmentedChoice(this))
    , m_by(new SegmentedChoice(this))
    , m_address(new TextEdit(this))
    , m_anonymous(new QCheckBox(tr("Wants to be anon&ymous"), this))
    , m_gender(new SegmentedChoice(this))
    , m_protected(new QCheckBox(tr("Prote&cted identity"), this))
    , m_secrecy(new QCheckBox(tr("Secrecy mar&k on the case"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    addContact(fields);
    addReply(fields);
    addRest(fields);
    addMarks();
    column->addStretch();
    showPossible();
}

//! What a caller says first: who it is, and where an answer reaches them
void WhoSection::addContact(Fields &fields)
{
    auto *column = static_cast<QBoxLayout *>(layout());
    auto *reached = new RowLayout;
    reached->addWidget(fields.add(new Field(tr("&Phone"), m_phone, u"submitter.phone"_s, this)), 2, Qt::AlignTop);
    reached->addWidget(fields.add(new Field(tr("&E-mail"), m_email, u"submitter.email"_s, this)), 3, Qt::AlignTop);
    column->addWidget(fields.add(new Field(tr("Na&me"), m_name, u"submitter.name"_s, this)));
    column->addLayout(reached);
    for (QLineEdit *line : { m_name, m_phone, m_email }) {
        connect(line, &QLineEdit::textEdited, this, [this] {
            proposeWay();
            Q_EMIT edited();
        });
    }
}

void WhoSection::addReply(Fields &fields)
{
    auto *column = static_cast<QBoxLayout *>(layout());
    m_wanted->setItems({ { yes(), tr("Yes") }, { no(), tr("No") } });
    m_by->setItems(itemsOf<ReplyBy, SegmentedChoice::Item>());
    auto *row = new RowLayout(nullptr, space::wide);
    row->addWidget(fields.add(new Field(tr("&Wants an answer"), m_wanted, u"reply.wanted"_s, this)), 0, Qt::AlignTop);
    m_byField = fields.add(new Field(tr("&By"), m_by, u"reply.by"_s, this));
    row->addWidget(m_byField, 1, Qt::AlignTop);
    column->addLayout(row);
    connect(m_wanted, &SegmentedChoice::keyChosen, this, [this] {
        showPossible();
        proposeWay();
        Q_EMIT edited();
    });
    connect(m_wanted, &SegmentedChoice::chosenByKey, this, [this] {
        if (m_byField->isEnabled())
            m_by->setFocus(Qt::TabFocusReason);
        else
            leaveReply();
    });
    connect(m_by, &SegmentedChoice::keyChosen, this, [this] {
        m_isWayProposed = false;
        Q_EMIT edited();
    });
    connect(m_by, &SegmentedChoice::chosenByKey, this, &WhoSection::leaveReply);
}

//! Where an answer is wanted and nobody has said how, it goes as the contact data let it
void WhoSection::proposeWay()
{
    if (!m_byField->isEnabled() || (!m_by->key().isEmpty() && !m_isWayProposed))
        return;
    const std::optional<ReplyBy> way = proposedReplyBy(
        { .email = m_email->text(), .phone = m_phone->text(), .address = m_address->toPlainText() });
    m_by->setKey(way ? QString(toName(*way)) : QString());
    m_isWayProposed = true;
}

//! One key has chosen, and leads on
void WhoSection::leaveReply()
{
    (m_address->isEnabled() ? static_cast<QWidget *>(m_address) : m_anonymous)->setFocus(Qt::TabFocusReason);
}

//! What few callers are asked
void WhoSection::addRest(Fields &fields)
{
    auto *column = static_cast<QBoxLayout *>(layout());
    m_anonymous->setObjectName(u"submitter.anonymous"_s);
    m_address->setVisibleLines(2, 2);
    m_gender->setItems(itemsOf<Gender, SegmentedChoice::Item>());
    column->addWidget(fields.add(new Field(tr("Posta&l address"), m_address, u"submitter.address"_s, this)));
    auto *whole = fields.add(new Field({}, m_anonymous, u"submitter"_s, this));
    m_anonymous->setAccessibleName(tr("Wants to be anonymous"));
    column->addWidget(whole);
    column->addWidget(fields.add(new Field(tr("&Gender, if it was told"), m_gender, u"submitter.gender"_s, this)));
    connect(m_anonymous, &QCheckBox::clicked, this, &WhoSection::anonymousTicked);
    connect(m_address, &QPlainTextEdit::textChanged, this, [this] {
        proposeWay();
        Q_EMIT edited();
    });
    connect(m_gender, &SegmentedChoice::keyChosen, this, &WhoSection::edited);
    connect(
        m_gender, &SegmentedChoice::chosenByKey, m_protected, [this] { m_protected->setFocus(Qt::TabFocusReason); });
}

void WhoSection::addMarks()
{
    m_protected->setObjectName(u"submitter.protected_identity"_s);
    m_secrecy->setObjectName(u"secrecy"_s);
    m_protected->setToolTip(tr("Hides name and contact from everyone without the right to read them"));
    m_secrecy->setToolTip(tr("Keeps name and text out of lists, letters and search"));
    auto *marks = new RowLayout(nullptr, space::wide);
    marks->addWidget(m_protected);
    marks->addWidget(m_secrecy);
    static_cast<QBoxLayout *>(layout())->addLayout(marks);
    connect(m_protected, &QCheckBox::clicked, this, &WhoSection::edited);
    connect(m_secrecy, &QCheckBox::clicked, this, &WhoSection::edited);
}

void WhoSection::anonymousTicked()
{
    if (m_anonymous->isChecked() && m_wanted->key() == yes())
        m_wanted->setKey(no());
    showPossible();
    Q_EMIT edited();
}

void WhoSection::showPossible()
{
    const bool known = !m_anonymous->isChecked();
    for (QWidget *contact : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_phone),
             static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_address) })
        contact->setEnabled(known);
    m_byField->setEnabled(known && m_wanted->key() == yes());
}

void WhoSection::show(const CaseDraft &draft)
{
    const QSignalBlocker quiet(m_address);
    const Submitter &who = draft.submitter;
    m_anonymous->setChecked(who.anonymous);
    m_name->setText(who.name);
    m_phone->setText(who.phone);
    m_email->setText(who.email);
    m_address->setPlainText(who.address);
    m_gender->setKey(QString(toName(who.gender)));
    m_protected->setChecked(who.protectedIdentity);
    m_secrecy->setChecked(draft.secrecy);
    m_wanted->setKey(!draft.replyWanted ? QString() : *draft.replyWanted ? yes() : no());
    m_by->setKey(draft.replyBy ? QString(toName(*draft.replyBy)) : QString());
    m_isWayProposed = false;
    showPossible();
}

void WhoSection::writeTo(CaseDraft &draft) const
{
    Submitter &who = draft.submitter;
    who = {};
    who.anonymous = m_anonymous->isChecked();
    if (!who.anonymous) { // what stands greyed out was withdrawn, and must not be kept (R27)
        who.name = m_name->text();
        who.phone = m_phone->text();
        who.email = m_email->text();
        who.address = m_address->toPlainText();
    }
    who.gender = fromName<Gender>(m_gender->key()).value_or(Gender::NotStated);
    who.protectedIdentity = m_protected->isChecked();
    draft.secrecy = m_secrecy->isChecked();
    draft.replyWanted = m_wanted->key().isEmpty() ? std::nullopt : std::optional(m_wanted->key() == yes());
    draft.replyBy = m_byField->isEnabled() ? fromName<ReplyBy>(m_by->key()) : std::nullopt;
}

void WhoSection::proposeReply(std::optional<bool> wanted)
{
    m_wanted->propose(!wanted ? QString() : *wanted ? yes() : no());
}

void WhoSection::markProtected()
{
    m_protected->setChecked(true);
    Q_EMIT edited();
}

} // namespace lyhord
