#include "ui/registration/quickentryform.h"

#include "core/rules/belonging.h"
#include "core/rules/textlanguage.h"
#include "ui/registration/headlineedit.h"
#include "ui/registration/openpoints.h"
#include "ui/registration/quickdefaults.h"
#include "ui/widgets/outcomeitems.h"
#include "ui/widgets/profilechoices.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <utility>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

const QString yes = u"yes"_s;
const QString no = u"no"_s;
constexpr int leastPartWidth = 340; //!< with less room the proposals stand below the fields

//! Those there are now, in the order of their digits
QStringList areasOn(const FormChoices &choices)
{
    QStringList keys;
    for (const Area &area : choices.profile.areas) {
        if (area.valid.holdsOn(choices.today()))
            keys.append(area.key);
    }
    return keys;
}

QString areaName(const FormChoices &choices, const QString &key)
{
    for (const Area &area : choices.profile.areas) {
        if (area.key == key && area.valid.holdsOn(choices.today()))
            return area.name.in(choices.language);
    }
    return key;
}

} // namespace

QuickEntryForm::QuickEntryForm(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextEdit(this))
    , m_outcome(new SegmentedChoice(this))
    , m_told(new TextEdit(this))
    , m_department(new CompletingEdit(CompletingEdit::Takes::ChoicesOnly, this))
    , m_category(new CompletingEdit(CompletingEdit::Takes::ChoicesOnly, this))
    , m_headline(new HeadlineEdit(this))
    , m_type(new SegmentedChoice(this))
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_wanted(new SegmentedChoice(this))
    , m_made(new QLabel(this))
    , m_side(new QWidget(this))
{
    m_text->setVisibleLines(4, 6);
    m_told->setVisibleLines(2, 4);
    m_told->setPlaceholderText(tr("Left empty, this is stored: %1").arg(toldInTheCall()));
    m_headline->setPlaceholderText(tr("Left empty, it is made from the text"));
    m_outcome->setLettersGoTo(m_told); // whoever goes on typing is telling what was said
    m_outcome->setItems(outcomeItems());
    m_wanted->setItems({ { yes, tr("Yes") }, { no, tr("No") } });
    m_made->setObjectName(u"quickMade"_s);
    m_made->setWordWrap(true);
    m_made->setTextFormat(Qt::PlainText);
    (new QVBoxLayout(m_side))->setContentsMargins(0, 0, 0, 0);
    auto *row = new RowLayout(this, space::page, leastPartWidth);
    row->addWidget(fields(), 1);
    row->addWidget(m_side, 1); // room for the longest proposal: no field moves when one comes
    connectFields();
    addShortcuts();
}

QWidget *QuickEntryForm::fields()
{
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_fields.add(new Field(tr("In the per&son's own words"), m_text, u"text"_s, all)));
    column->addWidget(m_fields.add(new Field(tr("What it &leads to"), m_outcome, u"answered_directly.outcome"_s, all)));
    column->addWidget(
        m_fields.add(new Field(tr("What the person was &told"), m_told, u"answered_directly.text"_s, all)));
    auto *where = new RowLayout;
    where->addWidget(
        m_fields.add(new Field(tr("&Department it concerns"), m_department, u"departments"_s, all)), 1, Qt::AlignTop);
    where->addWidget(m_fields.add(new Field(tr("Category (&Z)"), m_category, u"category"_s, all)), 1, Qt::AlignTop);
    column->addLayout(where);
    column->addWidget(m_fields.add(new Field(tr("Headl&ine"), m_headline, u"headline"_s, all)));
    auto *what = new RowLayout(nullptr, space::wide);
    what->addWidget(m_fields.add(new Field(tr("T&ype"), m_type, u"type"_s, all)), 1, Qt::AlignTop);
    what->addWidget(m_fields.add(new Field(tr("&Wants an answer"), m_wanted, u"reply.wanted"_s, all)), 0, Qt::AlignTop);
    column->addLayout(what);
    auto *who = new RowLayout;
    who->addWidget(m_fields.add(new Field(tr("Na&me"), m_name, u"submitter.name"_s, all)), 1, Qt::AlignTop);
    who->addWidget(m_fields.add(new Field(tr("&Phone"), m_phone, u"submitter.phone"_s, all)), 1, Qt::AlignTop);
    column->addLayout(who);
    column->addWidget(m_made);
    column->addStretch(1);
    return all;
}

void QuickEntryForm::connectFields()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuickEntryForm::draftChanged);
    connect(m_told, &QPlainTextEdit::textChanged, this, &QuickEntryForm::draftChanged);
    connect(m_outcome, &SegmentedChoice::keyChosen, this, &QuickEntryForm::draftChanged);
    connect(m_outcome, &SegmentedChoice::chosenByKey, m_told, [this] { m_told->setFocus(Qt::TabFocusReason); });
    connect(m_type, &SegmentedChoice::keyChosen, this, &QuickEntryForm::draftChanged);
    connect(m_wanted, &SegmentedChoice::keyChosen, this, &QuickEntryForm::draftChanged);
    connect(m_department, &CompletingEdit::edited, this, [this] {
        m_brought.departmentIsOwn();
        m_takenAway.clear();
        narrow();
        Q_EMIT draftChanged();
    });
    connect(m_category, &CompletingEdit::chosen, this,
        [this](const QString &path) { bringDepartment(departmentOf(path, m_choices.profile, m_choices.today())); });
    connect(m_category, &CompletingEdit::edited, this, [this] {
        m_brought.categoryIsOwn();
        m_takenAway.clear();
        Q_EMIT draftChanged();
    });
    connect(m_headline, &HeadlineEdit::agreedChosen, this, &QuickEntryForm::chooseAgreed);
    connect(m_headline, &CompletingEdit::edited, this, [this] {
        letGoOfAgreed();
        Q_EMIT draftChanged();
    });
    for (QLineEdit *line : { m_name, m_phone })
        connect(line, &QLineEdit::textEdited, this, &QuickEntryForm::draftChanged);
}

//! The digits of the full form, from anywhere in this one
void QuickEntryForm::addShortcuts()
{
    for (int digit = 1; digit <= 9; ++digit) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, digit] { chooseByDigit(digit); });
    }
}

//! The keyboard stays where one writes; the area, which has no field here, is said with what will be filled in
void QuickEntryForm::chooseByDigit(int digit)
{
    if (digit < firstAreaDigit) {
        const QList<CaseType> &types = m_choices.profile.types;
        if (digit > types.size())
            return;
        m_type->setKey(QString(toName(types.at(digit - 1))));
    } else {
        const QStringList areas = areasOn(m_choices);
        if (digit - firstAreaDigit >= areas.size())
            return;
        m_rest.area = areas.at(digit - firstAreaDigit);
    }
    Q_EMIT draftChanged();
}

void QuickEntryForm::setChoices(const FormChoices &choices)
{
    m_choices = choices;
    m_department->setChoices(departmentChoices(choices.profile, choices.language, choices.today()));
    m_headline->setChoices(choices);
    QList<SegmentedChoice::Item> types;
    for (const CaseType type : choices.profile.types)
        types.append({ QString(toName(type)), inWords(type) });
    m_type->setItems(types);
    narrow();
}

//! What belongs to the department a person has chosen only
void QuickEntryForm::narrow()
{
    const QString &department = m_department->key();
    m_category->setChoices(categoryChoices(m_choices.profile, m_choices.language, m_choices.today(),
        m_brought.isOpen(department) ? QStringList() : QStringList{ department }));
}

CaseDraft QuickEntryForm::draft() const
{
    CaseDraft draft = m_rest;
    draft.text = m_text->toPlainText();
    draft.type = fromName<CaseType>(m_type->key());
    const QString department = m_department->value(); // what is typed and is none goes along, to be refused
    if (department != draft.departments.value(0))
        draft.departments = department.isEmpty() ? QStringList() : QStringList{ department };
    draft.category = m_category->value();
    draft.headline = m_headline->text();
    draft.replyWanted = m_wanted->key().isEmpty() ? std::nullopt : std::optional(m_wanted->key() == yes);
    if (!draft.submitter.anonymous) {
        draft.submitter.name = m_name->text();
        draft.submitter.phone = m_phone->text();
    }
    CaseDraft::DirectAnswer answer = draft.answeredDirectly.value_or(CaseDraft::DirectAnswer());
    answer.outcome = fromName<Outcome>(m_outcome->key());
    answer.text = m_told->toPlainText();
    if (answer.outcome || hasContent(answer.text) || draft.answeredDirectly)
        draft.answeredDirectly = answer;
    return draft;
}

void QuickEntryForm::setDraft(const CaseDraft &draft)
{
    const QSignalBlocker quietText(m_text);
    const QSignalBlocker quietTold(m_told);
    m_rest = draft;
    m_brought.forget();
    m_agreed.reset();
    m_takenAway.clear();
    m_fields.clear();
    m_text->setPlainText(draft.text);
    m_type->setKey(draft.type ? QString(toName(*draft.type)) : QString());
    setDepartment(draft.departments.value(0));
    setCategory(draft.category);
    m_headline->setText(draft.headline);
    m_name->setText(draft.submitter.name);
    m_phone->setText(draft.submitter.phone);
    m_wanted->setKey(!draft.replyWanted ? QString() : *draft.replyWanted ? yes : no);
    m_name->setEnabled(!draft.submitter.anonymous);
    m_phone->setEnabled(!draft.submitter.anonymous);
    const CaseDraft::DirectAnswer answer = draft.answeredDirectly.value_or(CaseDraft::DirectAnswer());
    m_told->setPlainText(answer.text);
    m_outcome->setKey(answer.outcome ? QString(toName(*answer.outcome)) : QString());
}

void QuickEntryForm::setDepartment(const QString &key)
{
    if (key.isEmpty() || isDepartment(m_choices, key))
        m_department->setKey(key, departmentName(m_choices, key));
    else
        m_department->setValue(key); // being typed
    narrow();
}

void QuickEntryForm::setCategory(const QString &path)
{
    showCategory(*m_category, m_choices, path);
}

//! Comes along with something else that was chosen: where no department is, or one that came along as well
void QuickEntryForm::bringDepartment(const QString &key)
{
    if (key.isEmpty() || !m_brought.isOpen(m_department->value()))
        return;
    m_brought.departmentCame(key);
    setDepartment(key);
}

//! As in the full form (R35)
void QuickEntryForm::chooseAgreed(const Headline &headline)
{
    const QString category = m_category->value();
    const bool isCategoryOpen = category.isEmpty() || category == m_agreed.value_or(Headline()).category;
    m_agreed = headline;
    m_takenAway.clear();
    m_headline->setText(headline.text);
    const QString before = m_department->value();
    if (isCategoryOpen || before.isEmpty())
        bringDepartment(headline.department);
    if (m_brought.department() == headline.department)
        m_brought.departmentCameWithHeadline(headline.department, before);
    if (isCategoryOpen) {
        setCategory(headline.category);
        m_brought.categoryCameWithHeadline(headline.category);
    }
    Q_EMIT draftChanged();
}

void QuickEntryForm::letGoOfAgreed()
{
    if (!m_agreed || isStill(*m_agreed, m_headline->text()))
        return;
    const Headline gone = *std::exchange(m_agreed, std::nullopt);
    const Brought taken = m_brought.takeBack();
    if (!taken.department.isEmpty())
        setDepartment({});
    if (!taken.category.isEmpty())
        setCategory({});
    m_takenAway = lyhord::takenAwayInWords(m_choices, gone, taken);
}

void QuickEntryForm::choose(const RoutingHint &hint)
{
    m_brought.forget();
    m_takenAway.clear();
    setDepartment(hint.department);
    if (!hint.category.isEmpty())
        setCategory(hint.category);
    if (!hint.headline.isEmpty() && m_headline->text().isEmpty())
        m_headline->setText(hint.headline);
    if (m_rest.area.isEmpty())
        m_rest.area = hint.area;
    Q_EMIT draftChanged();
}

//! What stands in no field of this form, or is left empty in one
void QuickEntryForm::showMade(const CaseDraft &made)
{
    m_type->propose(made.type ? QString(toName(*made.type)) : QString());
    m_wanted->propose(!made.replyWanted ? QString() : *made.replyWanted ? yes : no);
    if (!hasContent(m_text->toPlainText()))
        return m_made->setText(tr("As soon as something is written, it is said here what is filled in."));
    QStringList as;
    if (made.type)
        as.append(inWords(*made.type).toLower());
    if (made.channel)
        as.append(inWords(*made.channel).toLower());
    as.append(areaName(m_choices, made.area));
    if (made.submitter.anonymous)
        as.append(tr("anonymous"));
    if (made.submitter.protectedIdentity)
        as.append(tr("protected identity"));
    as.removeAll(QString());
    QStringList sentences{ tr("Will be registered as: %1.").arg(as.join(u", "_s)) };
    if (m_headline->text().trimmed() != made.headline)
        sentences.append(tr("Headline: “%1”.").arg(made.headline));
    if (m_category->value().isEmpty() && !made.category.isEmpty())
        sentences.append(tr("Category, as the text proposes: %1.").arg(categoryName(m_choices, made.category)));
    if (const QString language = languageOf({}, made.text); made.language.isEmpty() && language != "sv"_L1)
        sentences.append(tr("Language, by the text: %1.").arg(languageInWords(language)));
    m_made->setText(sentences.join(u' '));
}

QList<Problem> QuickEntryForm::showAllProblems(const QList<Problem> &problems)
{
    const QList<Problem> homeless = m_fields.showProblems(problems);
    m_fields.focusFirstProblem();
    return homeless;
}

void QuickEntryForm::keepProblems(const QList<Problem> &still)
{
    m_fields.keepProblems(still);
}

void QuickEntryForm::showWarnings(const QList<Problem> &warnings)
{
    m_fields.showWarnings(warnings);
}

void QuickEntryForm::settle()
{
    m_department->settle();
    m_category->settle();
    m_headline->settle();
}

QString QuickEntryForm::keyTo(const QString &path) const
{
    return lyhord::keyTo(m_fields, path);
}

void QuickEntryForm::setSidePart(QWidget *part)
{
    m_side->layout()->addWidget(part);
}

QWidget *QuickEntryForm::lastInTabOrder() const
{
    return m_phone;
}

void QuickEntryForm::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace lyhord
