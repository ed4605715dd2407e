#include "ui/casefile/correctionform.h"

#include "core/model/clock.h"
#include "core/rules/headlines.h"
#include "core/rules/profilenames.h"
#include "ui/casefile/correctionwords.h"
#include "ui/casefile/formscroll.h"
#include "ui/client/notice.h"
#include "ui/client/workplace.h"
#include "ui/registration/headlineedit.h"
#include "ui/registration/timefield.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/filingitems.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/languageitems.h"
#include "ui/widgets/profilechoices.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

using Items = QList<std::pair<QString, QString>>;
const QString noReply = u"none"_s; // as replyName() says

constexpr int textLines = 5;
constexpr int leastFieldWidth = 200;
constexpr qsizetype longestMark = 60;
const QString receivedPath = u"received"_s;

template <class E>
Items itemsOf()
{
    Items items;
    for (const auto &[value, name] : EnumNames<E>::all)
        items.append({ QString(name), inWords(value) });
    return items;
}

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

//! A text as an editor gives it back: its line breaks are one kind
QString asShown(const QString &text)
{
    QTextDocument document;
    document.setPlainText(text);
    return document.toPlainText();
}

QString nameOf(bool mark)
{
    return mark ? u"true"_s : u"false"_s;
}

//! What the form shows of a case, by the paths of its fields
QMap<QString, QString> shownOf(const Case &subject)
{
    const Submitter &who = subject.submitter;
    return { { u"text"_s, subject.text }, { u"channel"_s, QString(toName(subject.channel)) },
        { receivedPath, toIso(subject.received) }, { u"language"_s, subject.language },
        { u"headline"_s, subject.headline }, { u"type"_s, QString(toName(subject.type)) }, { u"area"_s, subject.area },
        { u"category"_s, subject.category }, { u"submitter.name"_s, who.name }, { u"submitter.email"_s, who.email },
        { u"submitter.phone"_s, who.phone }, { u"submitter.address"_s, who.address },
        { u"submitter.gender"_s, QString(toName(who.gender)) }, { u"reply"_s, replyName(subject.reply) },
        { u"concerns"_s, subject.concerns }, { u"register_number"_s, subject.registerNumber },
        { u"secrecy"_s, nameOf(subject.secrecy) }, { u"submitter.protected_identity"_s, nameOf(who.protectedIdentity) },
        { u"submitter.anonymous"_s, nameOf(who.anonymous) }, { u"process"_s, subject.process },
        { u"service_declaration"_s, subject.serviceDeclaration }, { u"campaign"_s, subject.campaign } };
}

//! The fields that may be corrected, as they stand in the form
const QStringList &inOrder()
{
    static const QStringList paths{ u"headline"_s, u"type"_s, u"area"_s, u"category"_s, u"channel"_s, u"language"_s,
        receivedPath, u"text"_s, u"submitter.name"_s, u"submitter.email"_s, u"submitter.phone"_s,
        u"submitter.address"_s, u"submitter.gender"_s, u"reply"_s, u"concerns"_s, u"register_number"_s, u"process"_s,
        u"service_declaration"_s, u"campaign"_s, u"secrecy"_s, u"submitter.protected_identity"_s,
        u"submitter.anonymous"_s };
    return paths;
}

} // namespace

CorrectionForm::CorrectionForm(const Case &subject, const Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_before(subject)
    , m_fieldsPlace(new FormScroll(this))
    , m_conflicts(new QVBoxLayout)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"correctionForm"_s);
    setGuideAnchor(this, u"step-correct"_s);
    setAccessibleName(tr("Correct the case"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_fields.forgetMended();
    build(workplace);
    const auto fields = findChildren<Field *>();
    for (const Field *field : fields) {
        connect(field, &Field::changed, m_problem, &QWidget::hide);
        connect(field, &Field::changed, this, &CorrectionForm::showMarks);
    }
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
    m_rows->setSpacing(space::unit);
    m_conflicts->setSpacing(space::unit);
    auto *top = new RowLayout; // in a low window the buttons below are scrolled out of sight
    top->addWidget(heading, 1);
    top->addWidget(new QLabel(tr("Ctrl+Enter saves, Esc closes"), this));
    column->addLayout(top);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *inside = new QVBoxLayout(m_fieldsPlace->widget());
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::unit);
    inside->addLayout(m_conflicts);
    inside->addLayout(m_rows);
    column->addWidget(m_fieldsPlace, 1);

    addHeadline(workplace);
    m_type = addCombo(u"type"_s, tr("&Kind"), typesOf(workplace, m_before.type), QString(toName(m_before.type)));
    m_area = addCombo(u"area"_s, tr("&Area"), areasOf(workplace, m_before.area), m_before.area);
    m_category = new CompletingEdit(CompletingEdit::Takes::ChoicesOnly, this);
    m_category->setChoices(categoryChoices(workplace.profile(), workplace.language(), workplace.today()));
    setCategory(m_before.category);
    addToRow(m_fields.add(new Field(tr("&Category"), m_category, u"category"_s, this)));
    m_labels.insert(u"category"_s, tr("Category"));
    addReceipt(workplace);
    addText();
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
    addFiling(workplace);
    m_secrecy = addMark(u"secrecy"_s, tr("Secrecy &mark"), m_before.secrecy);
    m_protected = addMark(
        u"submitter.protected_identity"_s, tr("Protected i&dentity"), m_before.submitter.protectedIdentity);
    const QString anonymous = u"submitter.anonymous"_s;
    m_anonymous = addMark(anonymous, fieldInWords(anonymous), m_before.submitter.anonymous);
    m_reason = addLine(u"reason"_s, tr("Rea&son, needed when the kind is changed"), {});

    m_confirm = new QPushButton(this);
    showConfirm();
    connect(m_headline, &QLineEdit::textChanged, this, &CorrectionForm::showConfirm);
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

void CorrectionForm::setCategory(const QString &path)
{
    const QString name = path.isEmpty() ? QString() : categoryInWords(path, m_workplace.profile());
    m_category->setKey(path, name);
}

//! As registration offers it: those agreed for its category and departments first. A category that is there stays.
void CorrectionForm::addHeadline(const Workplace &workplace)
{
    m_headline = new HeadlineEdit(this);
    m_headline->setChoices({ workplace.profile(), workplace.language(), workplace.now() });
    QStringList asked;
    for (const Assignment &assignment : m_before.assignments)
        asked.append(assignment.department);
    m_headline->putFirst(m_before.category, asked);
    m_headline->setText(m_before.headline);
    m_headline->setCursorPosition(0);
    addToRow(m_fields.add(new Field(tr("&Headline"), m_headline, u"headline"_s, this)));
    m_labels.insert(u"headline"_s, tr("Headline"));
    connect(m_headline, &HeadlineEdit::agreedChosen, this, [this](const Headline &agreed) {
        m_headline->setValue(agreed.text);
        if (m_category->value().isEmpty())
            setCategory(agreed.category);
    });
}

//! How and when it came in, in what language; the time limits follow from it
void CorrectionForm::addReceipt(const Workplace &workplace)
{
    Items languages;
    for (const ComboBox::Item &item : languageItems(m_before.language))
        languages.append({ item.key, item.text });
    m_channel = addCombo(u"channel"_s, tr("Came in &by"), itemsOf<Channel>(), QString(toName(m_before.channel)));
    m_language = addCombo(u"language"_s, tr("&Language"), languages, m_before.language);
    m_day = new DateField(workplace.today(), this);
    m_day->setWhyFree([&workplace](QDate day) { return workplace.rules().calendar.whyFree(day); });
    m_time = new TimeField(this);
    setReceived(m_before.received);
    addToRow(m_fields.add(new Field(tr("Recei&ved, day"), m_day, receivedPath, this)));
    addToRow(m_fields.add(new Field(tr("&Time of day"), m_time, u"received.time"_s, this)));
    m_labels.insert(receivedPath, fieldInWords(receivedPath));
    m_deadlines = new QLabel(this);
    m_deadlines->setObjectName(u"movedDeadlines"_s);
    m_deadlines->setWordWrap(true);
    m_deadlines->hide();
    addWide(m_deadlines);
    connect(m_day, &DateField::dateChanged, this, &CorrectionForm::receiptEdited);
    connect(m_time, &QLineEdit::textEdited, this, &CorrectionForm::receiptEdited);
    connect(m_channel, &ComboBox::keyChosen, this, &CorrectionForm::receiptEdited);
}

//! What it is counted under in the figures
void CorrectionForm::addFiling(const Workplace &workplace)
{
    const auto add = [this](const QString &path, const QList<ComboBox::Item> &choices, const QString &value) {
        Items items;
        for (const ComboBox::Item &item : choices)
            items.append({ item.key, item.text });
        return addCombo(path, fieldInWords(path), items, value);
    };
    const Profile &profile = workplace.profile();
    const QString language = workplace.language();
    const QDate today = workplace.today();
    m_process = add(u"process"_s, processItems(profile, language, today, m_before.process), m_before.process);
    m_declaration = add(u"service_declaration"_s,
        declarationItems(profile, language, today, m_before.serviceDeclaration), m_before.serviceDeclaration);
    m_campaign = add(u"campaign"_s, campaignItems(profile, today, m_before.campaign), m_before.campaign);
}

QCheckBox *CorrectionForm::addMark(const QString &path, const QString &label, bool isSet)
{
    auto *mark = new QCheckBox(label, this);
    mark->setObjectName(path);
    mark->setChecked(isSet);
    addToRow(mark);
    m_labels.insert(path, QString(label).remove(u'&'));
    return mark;
}

//! L10: what was received is not altered; it stays on the case beside what is written here
void CorrectionForm::addText()
{
    m_text = new TextEdit(this);
    m_text->setVisibleLines(2, textLines);
    m_text->setPlainText(m_before.text);
    auto *field = m_fields.add(new Field(tr("&What was said"), m_text, u"text"_s, this));
    field->setHint(tr("The text as it came in stays on the case beside the corrected one."));
    addWide(field);
    m_labels.insert(u"text"_s, fieldInWords(u"text"_s));
}

QString CorrectionForm::correctedText() const
{
    const QString written = m_text->toPlainText();
    return written == asShown(m_before.text) ? m_before.text : written;
}

std::optional<QDateTime> CorrectionForm::received() const
{
    const QDateTime before = toLocal(m_before.received);
    const std::optional<QDate> day = m_day->date();
    const std::optional<QTime> time = m_time->time();
    if (!day || !time)
        return std::nullopt;
    if (*day == before.date() && time->hour() == before.time().hour() && time->minute() == before.time().minute())
        return m_before.received; // with its seconds
    return momentFromIso(u"%1T%2"_s.arg(day->toString(Qt::ISODate), time->toString(u"HH:mm"_s)));
}

void CorrectionForm::setReceived(const QDateTime &moment)
{
    const QDateTime local = toLocal(moment);
    m_day->setDate(local.date());
    m_time->setTime(local.time());
}

void CorrectionForm::showDeadlines(const std::optional<CaseDeadlines> &after)
{
    const CaseDeadlines &before = m_before.deadlines;
    const bool moves = after && after->answerDue != before.answerDue;
    m_deadlines->setVisible(moves);
    if (!moves)
        return;
    QPalette coloured = m_deadlines->palette();
    coloured.setColor(QPalette::WindowText, Theme::instance().text(Tone::Soon));
    m_deadlines->setPalette(coloured);
    m_deadlines->setText(
        tr("The answer is then due %1 instead of %2; the reminders go out on %3 and %4, and the case can be "
           "written off from %5 on.")
            .arg(dayInWords(after->answerDue), dayInWords(before.answerDue), dayInWords(after->firstReminder),
                dayInWords(after->secondReminder), dayInWords(after->writeOff)));
}

void CorrectionForm::addWide(QWidget *field)
{
    m_placed += m_placed % 2;
    m_rows->addWidget(field);
    m_placed += 2;
}

void CorrectionForm::addToRow(QWidget *field)
{
    if (m_placed % 2 == 0) {
        m_row = new RowLayout(nullptr, space::wide, leastFieldWidth);
        m_rows->addLayout(m_row);
    }
    m_row->addWidget(field, 1, Qt::AlignTop);
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
    made.acceptWarnings = m_headline->text() == m_seenHeadline;
    made.headline = changed(m_headline, m_before.headline);
    made.concerns = changed(m_concerns, m_before.concerns);
    if (m_category->value() != m_before.category)
        made.category = m_category->value();
    if (correctedText() != m_before.text)
        made.text = correctedText();
    if (m_channel->key() != toName(m_before.channel))
        made.channel = fromName<Channel>(m_channel->key());
    if (m_language->key() != m_before.language)
        made.language = m_language->key();
    if (const std::optional<QDateTime> moment = received(); moment != m_before.received)
        made.received = moment.value_or(QDateTime());
    made.registerNumber = changed(m_registerNumber, m_before.registerNumber);
    if (m_process->key() != m_before.process)
        made.process = m_process->key();
    if (m_declaration->key() != m_before.serviceDeclaration)
        made.serviceDeclaration = m_declaration->key();
    if (m_campaign->key() != m_before.campaign)
        made.campaign = m_campaign->key();
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
    if (m_anonymous->isChecked() != m_before.submitter.anonymous)
        who.anonymous = m_anonymous->isChecked();
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
    if (path == u"submitter.anonymous")
        return nameOf(m_anonymous->isChecked());
    if (path == receivedPath)
        return toIso(received().value_or(QDateTime()));
    if (path == u"category")
        return m_category->value();
    if (path == u"text")
        return correctedText();
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
    if (path == u"submitter.anonymous")
        return m_anonymous->setChecked(value == nameOf(true));
    if (path == receivedPath)
        return setReceived(momentFromIso(value));
    if (path == u"category")
        return setCategory(value);
    if (path == u"text")
        return m_text->setPlainText(value);
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
    return row >= 0 ? combo->itemText(row) : valueInWords(path, value, m_workplace);
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
    showMarks();
}

QStringList CorrectionForm::markKept()
{
    const QMap<QString, QString> before = shownOf(m_before);
    m_kept = inOrder();
    m_kept.removeIf([&](const QString &path) { return value(path) == before.value(path); });
    showMarks();
    QStringList names;
    for (const QString &path : std::as_const(m_kept))
        names.append(fieldInWords(path));
    return names;
}

void CorrectionForm::showMarks()
{
    const QMap<QString, QString> before = shownOf(m_before);
    QList<Problem> marks;
    for (const QString &path : std::as_const(m_kept)) {
        const QString &there = before.value(path);
        if (value(path) == there)
            continue;
        const QString said = inWordsOf(path, there);
        const bool isLong = said.size() > longestMark || said.contains(u'\n');
        marks.append({ path,
            said.isEmpty() ? tr("The case says nothing here.")
                : isLong   ? tr("The case says something else.")
                           : tr("The case says: %1").arg(said) });
    }
    m_fields.showWarnings(marks);
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
    auto *choice = new ConflictChoice(m_labels.value(path, path), who, m_fieldsPlace->widget());
    choice->showTexts(inWordsOf(path, conflict.mine), inWordsOf(path, conflict.theirs));
    m_conflicts->addWidget(choice);
    choice->standBefore(m_headline);
    m_choices.append(choice);
    const Field *field = m_fields.field(path);
    const bool isWords = path != receivedPath && path != u"category";
    auto *line = field && isWords ? qobject_cast<QLineEdit *>(field->editor()) : nullptr;
    auto *text = field ? qobject_cast<TextEdit *>(field->editor()) : nullptr;
    const bool isWritten = line || text;
    connect(choice, &ConflictChoice::decided, this, [this, conflict, choice, isWritten](ConflictChoice::Chosen chosen) {
        const bool isTheirs = chosen == ConflictChoice::Chosen::Theirs;
        setValue(conflict.field, isTheirs ? conflict.theirs : isWritten ? choice->mine() : conflict.mine);
        if (const Field *edited = m_fields.field(conflict.field); edited && chosen == ConflictChoice::Chosen::Edit)
            edited->editor()->setFocus(Qt::OtherFocusReason);
    });
    if (line)
        connect(line, &QLineEdit::textEdited, choice, &ConflictChoice::follow);
    if (auto *completing = qobject_cast<CompletingEdit *>(line))
        connect(completing, &CompletingEdit::edited, choice, [line, choice] { choice->follow(line->text()); });
    if (text) {
        connect(text, &QPlainTextEdit::textChanged, choice, [text, choice] { choice->follow(text->toPlainText()); });
    }
}

void CorrectionForm::confirm()
{
    for (ConflictChoice *choice : std::as_const(m_choices)) {
        if (choice->chosen() == ConflictChoice::Chosen::None)
            return choice->askToChoose();
    }
    m_category->settle(); // as leaving the field would
    if (!m_day->date())
        return showProblem({ ErrorCode::Refused, DateField::howToWrite(), {}, receivedPath });
    if (!m_time->time())
        return showProblem(
            { ErrorCode::Refused, tr("This is no time of day. Write it as in 14:05."), {}, m_time->objectName() });
    if (const QString doubt = unseenDoubt(); !doubt.isEmpty()) {
        m_seenHeadline = m_headline->text();
        showConfirm();
        return showProblem(
            { ErrorCode::Refused, doubt + u' ' + tr("Saving it once more confirms that."), {}, u"headline"_s });
    }
    Q_EMIT confirmed();
}

//! R94: what may be personal data in the headline as it was changed, until it has been pointed out
QString CorrectionForm::unseenDoubt() const
{
    const QString headline = m_headline->text();
    if (headline == m_seenHeadline || !changed(m_headline, m_before.headline))
        return {};
    return findingInHeadline(headline, m_name->text(), m_workplace.profile().ownPhoneNumbers, m_workplace.today())
        .warning;
}

void CorrectionForm::showConfirm()
{
    const bool isSeen = !m_seenHeadline.isEmpty() && m_headline->text() == m_seenHeadline;
    m_confirm->setText(isSeen ? tr("Save anyway") : tr("Save the correction"));
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
