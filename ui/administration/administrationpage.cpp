#include "ui/administration/administrationpage.h"

#include "ui/administration/areasection.h"
#include "ui/administration/calendarsection.h"
#include "ui/administration/campaignsection.h"
#include "ui/administration/categorysection.h"
#include "ui/administration/checksection.h"
#include "ui/administration/declarationsection.h"
#include "ui/administration/departmentsection.h"
#include "ui/administration/headlinesection.h"
#include "ui/administration/importsection.h"
#include "ui/administration/lettersection.h"
#include "ui/administration/municipalitysection.h"
#include "ui/administration/peoplesection.h"
#include "ui/administration/processsection.h"
#include "ui/administration/profilesection.h"
#include "ui/administration/recipientsection.h"
#include "ui/administration/referralsection.h"
#include "ui/administration/settingsection.h"
#include "ui/administration/standardanswersection.h"
#include "ui/administration/wordsection.h"
#include "ui/client/formdraft.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/emptyplace.h"
#include "ui/widgets/guideanchor.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int roomForTwo = 900;
constexpr int leastListWidth = 150;
constexpr int mostListWidth = 212;
constexpr qreal headingSize = 1.3;

bool isSaveKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Save);
}

//! Needs what the part in sight needs, and not what some other would
class PartStack : public QStackedWidget
{
public:
    explicit PartStack(QWidget *parent)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

} // namespace

AdministrationPage::AdministrationPage(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_navigator(navigator)
    , m_list(new QListWidget(this))
    , m_choice(new ComboBox(this))
    , m_choiceRow(new QWidget(this))
    , m_heading(new QLabel(this))
    , m_stack(new PartStack(this))
{
    if (m_workplace.may(Action::Administer))
        addParts();
    build();
    auto *saves = new QShortcut(QKeySequence::Save, this); // for the window: in the page the key is asked for first
    connect(saves, &QShortcut::activated, this, &AdministrationPage::save);
}

template <class S>
void AdministrationPage::addPart(const QString &name, const QString &guide, Icon symbol)
{
    m_parts.append(
        { name, guide, symbol, [this](QWidget *parent) -> Section * { return new S(m_workplace, m_navigator, parent); },
            nullptr, QString::fromLatin1(S::staticMetaObject.className()).section(u"::"_s, -1) });
}

void AdministrationPage::addParts()
{
    addPart<DepartmentSection>(tr("Departments"), u"departments"_s, Icon::Department);
    addPart<HeadlineSection>(tr("Headlines"), u"headlines"_s, Icon::Headline);
    addPart<CategorySection>(tr("Categories"), u"categories"_s, Icon::Category);
    addPart<StandardAnswerSection>(tr("Standard answers"), u"standard-answers"_s, Icon::StandardAnswer);
    addPart<WordSection>(tr("Word list"), u"word-list"_s, Icon::Language);
    addPart<AreaSection>(tr("Areas"), u"areas"_s, Icon::View);
    addPart<ProcessSection>(tr("Processes"), u"processes"_s, Icon::Split);
    addPart<DeclarationSection>(tr("Service declarations"), u"service-declarations"_s, Icon::Done);
    addPart<CampaignSection>(tr("Campaigns"), u"campaigns"_s, Icon::SocialMedia);
    addPart<PeopleSection>(tr("People and roles"), u"people"_s, Icon::People);
    addPart<SettingSection>(tr("Rule values"), u"rule-values"_s, Icon::Settings);
    addPart<CalendarSection>(tr("Calendar"), u"calendar"_s, Icon::Calendar);
    addPart<RecipientSection>(tr("Report recipients"), u"report-recipients"_s, Icon::Statistics);
    addPart<LetterSection>(tr("Letters"), u"letters"_s, Icon::Email);
    addPart<ReferralSection>(tr("What is no case"), u"no-case"_s, Icon::Refer);
    addPart<MunicipalitySection>(tr("Municipality"), u"municipality"_s, Icon::Department);
    addPart<ProfileSection>(tr("Profile"), u"profile"_s, Icon::Export);
    addPart<ImportSection>(tr("Import"), u"import"_s, Icon::Import);
    addPart<CheckSection>(tr("Check and backup"), u"check"_s, Icon::Database);
}

void AdministrationPage::build()
{
    setObjectName(u"administrationPage"_s);
    m_list->setObjectName(u"parts"_s);
    m_list->setAccessibleName(tr("Parts of the administration"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumWidth(leastListWidth);
    m_list->setMaximumWidth(mostListWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Part &part : std::as_const(m_parts)) {
        auto *item = new QListWidgetItem(part.name, m_list);
        item->setData(SymbolRole, int(part.symbol));
    }
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * headingSize);
    large.setBold(true);
    m_heading->setFont(large);

    QList<ComboBox::Item> choices;
    for (int row = 0; row < m_parts.size(); ++row)
        choices.append({ QString::number(row), m_parts.at(row).name });
    m_choice->setObjectName(u"part"_s);
    m_choice->setItems(choices);
    //: of the administration: before the choice of one
    auto *label = new QLabel(tr("Part"), m_choiceRow);
    label->setBuddy(m_choice);
    auto *row = new QHBoxLayout(m_choiceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_choice, 1);
    m_choiceRow->hide();

    auto *right = new QVBoxLayout;
    right->addWidget(m_choiceRow);
    right->addWidget(m_heading);
    right->addWidget(m_stack, 1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    whole->setSpacing(space::wide);
    whole->addWidget(m_list, 1);
    whole->addLayout(right, 4);
    if (m_parts.isEmpty()) {
        auto *refused = new EmptyPlace(m_stack);
        refused->show(
            Icon::Protected, tr("Only a contact centre administrator can change what stands here. Ask one of them."));
        m_list->setVisible(false);
        m_heading->setVisible(false);
        m_stack->addWidget(refused);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &AdministrationPage::partChosen);
    connect(m_choice, &ComboBox::keyChosen, m_list, [this](const QString &key) { m_list->setCurrentRow(key.toInt()); });
    if (!m_parts.isEmpty())
        m_list->setCurrentRow(0);
}

//! Below a certain width the parts are one line, and what is chosen of them has the room
void AdministrationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < roomForTwo;
    if (m_parts.isEmpty() || isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    const bool hadKeyboard = m_list->hasFocus() || m_choice->hasFocus();
    m_choiceRow->setVisible(isNarrow);
    m_heading->setHidden(isNarrow);
    m_list->setHidden(isNarrow);
    if (hadKeyboard)
        focusParts();
}

QString AdministrationPage::title() const
{
    if (m_shown < 0)
        return tr("Administration");
    //: the window's title: the part of the administration that is shown
    return tr("Administration: %1").arg(m_parts.at(m_shown).name);
}

void AdministrationPage::load(const PageRequest &request)
{
    if (Section *section = current())
        section->refresh();
    if (!request.draft.isEmpty())
        openDraft(request.draft);
}

void AdministrationPage::openDraft(const QString &token)
{
    const Result<SpooledDraft> draft = m_workplace.drafts().load(token);
    if (!draft)
        return m_navigator.showNotice(noticeFor(draft.error()));
    for (int row = 0; row < m_parts.size(); ++row) {
        if (token != DraftSubject{ draftkind::administration, draft->about, m_parts.at(row).className }.token())
            continue;
        m_list->setCurrentRow(row);
        if (m_shown == row)
            current()->openDraft(*draft);
    }
}

Section *AdministrationPage::current() const
{
    return qobject_cast<Section *>(m_stack->currentWidget());
}

bool AdministrationPage::hasUnsaved() const
{
    const Section *section = current();
    return section && section->hasUnsaved();
}

bool AdministrationPage::canLeave()
{
    Section *section = current();
    return !section || section->mayLeave({});
}

void AdministrationPage::focusFirst()
{
    if (Section *section = current())
        section->focusFirst();
    else
        m_stack->setFocus(Qt::OtherFocusReason);
}

QList<Page::Stop> AdministrationPage::stops()
{
    if (m_parts.isEmpty())
        return Page::stops();
    return { { parts(), [this] { focusParts(); } }, { m_stack, [this] { focusFirst(); } } };
}

void AdministrationPage::focusParts()
{
    parts()->setFocus(Qt::OtherFocusReason);
}

//! What the parts are chosen from
QWidget *AdministrationPage::parts() const
{
    return m_isNarrow ? static_cast<QWidget *>(m_choice) : m_list;
}

bool AdministrationPage::goBack()
{
    Section *section = current();
    return section && section->goBack();
}

void AdministrationPage::partChosen(int row)
{
    Section *section = current();
    if (row < 0 || row == m_shown)
        return;
    const auto go = [this, row] {
        m_list->setCurrentRow(row);
        focusParts();
    };
    if (!section || section->mayLeave(go))
        return showPart(row);
    // Not from within the list's own change of row
    QTimer::singleShot(0, this, [this] {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_shown);
        m_choice->setKey(QString::number(m_shown));
    });
}

void AdministrationPage::showPart(int row)
{
    Part &part = m_parts[row];
    if (!part.section) {
        part.section = part.make(m_stack);
        setGuideAnchor(part.section, part.guide);
        m_stack->addWidget(part.section);
    }
    m_shown = row;
    part.section->refresh();
    m_stack->setCurrentWidget(part.section);
    m_heading->setText(part.name);
    m_choice->setKey(QString::number(row));
    Q_EMIT titleChanged();
}

//! While the keyboard is in here the key is the section's, also where a field would take it
bool AdministrationPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (current() && isSaveKey(*key)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void AdministrationPage::keyPressEvent(QKeyEvent *event)
{
    if (current() && isSaveKey(*event))
        save();
    else
        Page::keyPressEvent(event);
}

//! Also while the keyboard has left the page for another part of the window
void AdministrationPage::save()
{
    Section *section = current();
    if (!section)
        return;
    const QWidget *focus = window()->focusWidget();
    if (section->hasUnsaved() || (focus && section->isAncestorOf(focus)))
        section->save();
    else
        m_navigator.showNotice({ Notice::Kind::Info, tr("There is nothing here to save."), {}, {} });
}

} // namespace lyhord
