#include "ui/registration/saidsection.h"

#include "core/model/clock.h"
#include "core/rules/textlanguage.h"
#include "ui/registration/attachmentbar.h"
#include "ui/registration/headlineedit.h"
#include "ui/registration/saidtext.h"
#include "ui/registration/timefield.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/enumitems.h"
#include "ui/widgets/languageitems.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int dateWidth = 112;
constexpr int timeWidth = 72;
const QString usualLanguage = u"sv"_s;

} // namespace

SaidSection::SaidSection(Fields &fields, QWidget *parent)
    : QWidget(parent)
    , m_channel(new ComboBox(this))
    , m_day(new DateField(localDay(SystemClock().now()), this))
    , m_time(new TimeField(this))
    , m_language(new ComboBox(this))
    , m_text(new SaidText(this))
    , m_headline(new HeadlineEdit(this))
    , m_type(new SegmentedChoice(this))
    , m_area(new SegmentedChoice(this))
    , m_concerns(new QLineEdit(this))
    , m_files(new AttachmentBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    addReceipt(fields, column);
    addWords(fields, column);
    addKind(fields, column);
    connect(m_type, &SegmentedChoice::chosenByKey, m_area, [this] { m_area->setFocus(Qt::TabFocusReason); });
    connect(m_area, &SegmentedChoice::chosenByKey, m_concerns, [this] { m_concerns->setFocus(Qt::TabFocusReason); });
}

void SaidSection::addReceipt(Fields &fields, QBoxLayout *column)
{
    auto *row = new RowLayout;
    column->addLayout(row);
    m_day->setFixedWidth(dateWidth);
    m_time->setFixedWidth(timeWidth);
    row->addWidget(fields.add(new Field(tr("Cha&nnel"), m_channel, u"channel"_s, this)), 1, Qt::AlignTop);
    row->addWidget(fields.add(new Field(tr("&Received"), m_day, u"received"_s, this)), 0, Qt::AlignTop);
    row->addWidget(fields.add(new Field(tr("At"), m_time, u"received.time"_s, this)), 0, Qt::AlignTop);
    m_languageField = fields.add(new Field(tr("Lang&uage"), m_language, u"language"_s, this));
    row->addWidget(m_languageField, 1, Qt::AlignTop);
    m_channel->setItems(itemsOf<Channel, ComboBox::Item>());
    m_language->setItems(languageItems({}));
    connect(m_channel, &ComboBox::keyChosen, this, &SaidSection::edited);
    connect(m_language, &ComboBox::keyChosen, this, &SaidSection::languageChosen);
    connect(m_day, &DateField::dateChanged, this, &SaidSection::receivedEdited);
    connect(m_time, &QLineEdit::textEdited, this, &SaidSection::receivedEdited);
}

void SaidSection::addWords(Fields &fields, QBoxLayout *column)
{
    m_text->setVisibleLines(4, 4); // grows with the window
    column->addWidget(fields.add(new Field(tr("In the per&son's own words"), m_text, u"text"_s, this)), 1);
    column->addWidget(fields.add(new Field(tr("Headl&ine"), m_headline, u"headline"_s, this)));
    connect(m_text, &QPlainTextEdit::textChanged, this, &SaidSection::proposeLanguage);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SaidSection::edited);
    connect(static_cast<SaidText *>(m_text), &SaidText::filesOffered, m_files, &AttachmentBar::take);
    connect(m_headline, &CompletingEdit::edited, this, &SaidSection::edited);
    connect(m_headline, &HeadlineEdit::agreedChosen, this, &SaidSection::agreedHeadlineChosen);
}

void SaidSection::addKind(Fields &fields, QBoxLayout *column)
{
    m_area->setFirstDigit(firstAreaDigit);
    column->addWidget(fields.add(new Field(tr("&Type"), m_type, u"type"_s, this)));
    column->addWidget(fields.add(new Field(tr("&Area"), m_area, u"area"_s, this)));
    auto *row = new RowLayout;
    row->addWidget(fields.add(new Field(tr("Which unit or person it c&oncerns"), m_concerns, u"concerns"_s, this)), 1,
        Qt::AlignTop);
    row->addWidget(fields.add(new Field(tr("Files"), m_files, u"attachments"_s, this)), 1, Qt::AlignTop);
    column->addLayout(row);
    connect(m_type, &SegmentedChoice::keyChosen, this, &SaidSection::edited);
    connect(m_area, &SegmentedChoice::keyChosen, this, &SaidSection::edited);
    connect(m_concerns, &QLineEdit::textEdited, this, &SaidSection::edited);
    connect(m_files, &AttachmentBar::filesChanged, this, &SaidSection::edited);
    connect(m_files, &AttachmentBar::refused, fields.field(u"attachments"_s), &Field::setWarning);
}

void SaidSection::setChoices(const FormChoices &choices)
{
    m_headline->setChoices(choices);
    QList<SegmentedChoice::Item> types;
    for (const CaseType type : choices.profile.types)
        types.append({ QString(toName(type)), inWords(type) });
    m_type->setItems(types);
    QList<SegmentedChoice::Item> areas;
    for (const Area &area : choices.profile.areas) {
        if (area.valid.holdsOn(choices.today()))
            areas.append({ area.key, area.name.in(choices.language) });
    }
    m_area->setItems(areas);
}

void SaidSection::show(const CaseDraft &draft)
{
    const QSignalBlocker quiet(m_text);
    m_channel->setKey(draft.channel ? QString(toName(*draft.channel)) : QString());
    m_language->setItems(languageItems(draft.language));
    m_text->setPlainText(draft.text);
    m_isLanguageChosen = !draft.language.isEmpty();
    m_language->setKey(languageOf(draft.language, draft.text));
    sayWhoseLanguage();
    m_headline->setText(draft.headline);
    m_type->setKey(draft.type ? QString(toName(*draft.type)) : QString());
    m_area->setKey(draft.area);
    m_concerns->setText(draft.concerns);
    m_receivedEdited = false;
    m_received = draft.received;
    m_day->setDate(draft.received ? std::optional(localDay(*draft.received)) : std::nullopt);
    m_time->setTime(draft.received ? std::optional(toLocal(*draft.received).time()) : std::nullopt);
}

void SaidSection::setReceived(const QDateTime &received)
{
    if (m_receivedEdited)
        return;
    m_received = received;
    m_day->setDate(localDay(received));
    m_time->setTime(toLocal(received).time());
}

void SaidSection::putHeadlinesFirst(const QString &category, const QStringList &departments)
{
    m_headline->putFirst(category, departments);
}

void SaidSection::setHeadline(const QString &headline)
{
    m_headline->setText(headline);
}

void SaidSection::settle()
{
    m_headline->settle();
}

void SaidSection::setArea(const QString &key)
{
    m_area->setKey(key);
}

void SaidSection::writeTo(CaseDraft &draft) const
{
    draft.channel = fromName<Channel>(m_channel->key());
    draft.received = received();
    draft.language = m_isLanguageChosen ? m_language->key() : QString();
    draft.text = m_text->toPlainText();
    draft.headline = m_headline->text();
    draft.type = fromName<CaseType>(m_type->key());
    draft.area = m_area->key();
    draft.concerns = m_concerns->text();
}

void SaidSection::languageChosen()
{
    m_isLanguageChosen = true;
    sayWhoseLanguage();
    Q_EMIT edited();
}

//! As the text tells (L17), until somebody has chosen
void SaidSection::proposeLanguage()
{
    if (m_isLanguageChosen)
        return;
    m_language->setKey(languageOf({}, m_text->toPlainText()));
    sayWhoseLanguage();
}

//! What is not as usual, and nobody has chosen, is not to be overlooked
void SaidSection::sayWhoseLanguage()
{
    const bool isProposed = !m_isLanguageChosen && m_language->key() != usualLanguage;
    //: a language that nobody has chosen: "Finnish, by the text"
    m_languageField->setHint(isProposed ? tr("%1, by the text").arg(m_language->currentText()) : QString());
}

void SaidSection::receivedEdited()
{
    m_receivedEdited = true;
    Q_EMIT edited();
}

Problem SaidSection::placed(const Problem &problem) const
{
    if (problem.field != "received"_L1 || m_time->isSound() || !m_day->isSound())
        return problem;
    return { m_time->objectName(), tr("This is no time of day. Write it as in 14:05.") };
}

std::optional<QDateTime> SaidSection::received() const
{
    if (!m_receivedEdited)
        return m_received;
    if (!m_day->isSound() || !m_time->isSound())
        return QDateTime(); // what was written is no moment: the rules say so
    const auto day = m_day->date();
    if (!day)
        return std::nullopt;
    const QDateTime start = startOfLocalDay(*day);
    const auto time = m_time->time();
    return time ? momentFromIso(day->toString(Qt::ISODate) + u'T' + time->toString(u"HH:mm"_s)) : start;
}

QString SaidSection::language() const
{
    return m_language->key();
}

void SaidSection::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace lyhord
