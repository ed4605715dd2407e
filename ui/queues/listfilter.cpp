#include "ui/queues/listfilter.h"

#include "resources/icons/icons.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/enumitems.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typingpause.h"
#include "ui/widgets/words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int departmentLetters = 14;
constexpr QSize moreButtonSize(36, 32);

} // namespace

ListFilter::ListFilter(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_words(new QLineEdit(this))
    , m_type(new ComboBox(this))
    , m_moreButton(new QPushButton(this))
    , m_more(new QWidget(this))
    , m_department(new ComboBox(m_more))
    , m_channel(new ComboBox(m_more))
    , m_from(new DateField(workplace.today(), m_more))
    , m_to(new DateField(workplace.today(), m_more))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    build();
    connect(m_words, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        applyNow();
        Q_EMIT finished();
    });
    connect(&m_typing, &QTimer::timeout, this, &ListFilter::changed);
    for (ComboBox *choice : { m_type, m_department, m_channel })
        connect(choice, &ComboBox::keyChosen, this, &ListFilter::changed);
    for (DateField *day : { m_from, m_to }) {
        day->setYearMeant(YearMeant::Current);
        connect(day, &DateField::dateChanged, this, [this, day] { dayEdited(day); });
        connect(day, &QLineEdit::editingFinished, this, [this, day] { dayWritten(day); });
    }
    connect(m_moreButton, &QPushButton::toggled, this, &ListFilter::showMore);
    connect(&workplace, &Workplace::rulesChanged, this, &ListFilter::readRules);
    readRules();
}

void ListFilter::build()
{
    m_words->setPlaceholderText(tr("Words or a number"));
    m_words->setObjectName(u"filterWords"_s);
    m_type->setMinimumContentsLength(9);
    m_moreButton->setObjectName(u"moreFilters"_s);
    m_moreButton->setIcon(icon(Icon::Filter));
    m_moreButton->setToolTip(tr("More filters: department, channel, days"));
    m_moreButton->setAccessibleName(tr("More filters"));
    m_moreButton->setCheckable(true);
    m_moreButton->setFixedSize(moreButtonSize);
    auto *first = new QHBoxLayout;
    first->addWidget(new Field(tr("&Filter"), m_words, u"words"_s, this, Field::Side::Left), 1);
    first->addWidget(new Field(tr("&Kind"), m_type, u"type"_s, this, Field::Side::Left));
    first->addWidget(m_moreButton);

    m_department->setObjectName(u"filterDepartment"_s);
    m_department->setMinimumContentsLength(departmentLetters);
    m_department->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channel->setObjectName(u"filterChannel"_s);
    m_from->setObjectName(u"filterFrom"_s);
    m_to->setObjectName(u"filterTo"_s);
    auto *second = new FlowLayout(m_more);
    m_departmentField = new Field(tr("Department"), m_department, u"department"_s, m_more, Field::Side::Left);
    second->addWidget(m_departmentField);
    second->addWidget(new Field(tr("Channel"), m_channel, u"channel"_s, m_more, Field::Side::Left));
    //: the first of the days on which cases of a list came in
    m_fromField = new Field(tr("Received from"), m_from, u"received_from"_s, m_more, Field::Side::Left);
    second->addWidget(m_fromField);
    //: the last of the days on which cases of a list came in
    m_toField = new Field(tr("to"), m_to, u"received_to"_s, m_more, Field::Side::Left);
    second->addWidget(m_toField);
    for (DateField *day : { m_from, m_to })
        day->setFixedWidth(fontMetrics().horizontalAdvance(u"2026-11-30"_s) + 6 * space::unit);
    m_more->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(first);
    column->addWidget(m_more);
}

void ListFilter::readRules()
{
    QList<ComboBox::Item> types{ { {}, tr("All kinds") } };
    for (const CaseType type : m_workplace.profile().types)
        types.append({ QString(toName(type)), inWords(type) });
    m_type->setItems(types);
    QList<ComboBox::Item> departments{ { {}, tr("All departments") } };
    const QList<Department> asked = m_workplace.departmentsToday();
    for (const Department &department : asked)
        departments.append({ department.key, m_workplace.departmentName(department.key) });
    m_department->setItems(departments);
    m_channel->setItems(QList<ComboBox::Item>{ { {}, tr("All channels") } } + itemsOf<Channel, ComboBox::Item>());
}

void ListFilter::show(const CaseQuery &query)
{
    m_typing.stop();
    m_words->setText(query.text);
    m_type->setKey(query.type ? QString(toName(*query.type)) : QString());
    if (!query.department.isEmpty() && m_department->findData(query.department) < 0)
        m_department->addItem(m_workplace.departmentName(query.department), query.department); // it has ended
    m_department->setKey(query.department);
    m_channel->setKey(query.channel ? QString(toName(*query.channel)) : QString());
    m_from->setDate(query.receivedFrom);
    m_to->setDate(query.receivedTo);
    tellUnsound(m_from);
    tellUnsound(m_to);
    m_moreButton->setChecked(hasMore());
}

CaseQuery ListFilter::applied(const CaseQuery &query) const
{
    CaseQuery narrowed = query;
    const QString words = m_words->text().trimmed();
    narrowed.text = words.size() >= leastLettersSought ? words : QString();
    narrowed.type = fromName<CaseType>(m_type->key());
    if (!m_departmentField->isHidden())
        narrowed.department = m_department->key();
    narrowed.channel = fromName<Channel>(m_channel->key());
    if (m_from->isSound())
        narrowed.receivedFrom = m_from->date();
    if (m_to->isSound())
        narrowed.receivedTo = m_to->date();
    return narrowed;
}

//! By the arrow keys or in the calendar; while one types, half a day is another day
void ListFilter::dayEdited(DateField *day)
{
    if (!day->isModified())
        dayWritten(day);
}

//! Something that is no day leaves the list as it was
void ListFilter::dayWritten(DateField *day)
{
    tellUnsound(day);
    if (day->isSound())
        Q_EMIT changed();
}

void ListFilter::tellUnsound(DateField *day)
{
    (day == m_from ? m_fromField : m_toField)->setProblem(day->isSound() ? QString() : DateField::howToWrite());
}

void ListFilter::setDepartmentShown(bool shown)
{
    m_departmentField->setVisible(shown);
    m_moreButton->setChecked(hasMore());
}

bool ListFilter::hasMore() const
{
    const bool ofDepartment = !m_departmentField->isHidden() && !m_department->key().isEmpty();
    return ofDepartment || !m_channel->key().isEmpty() || m_from->date() || m_to->date();
}

bool ListFilter::isEmpty() const
{
    return m_words->text().trimmed().size() < leastLettersSought && m_type->key().isEmpty() && !hasMore();
}

void ListFilter::clear()
{
    CaseQuery nothing;
    if (m_departmentField->isHidden())
        nothing.department = m_department->key();
    show(nothing);
}

void ListFilter::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ListFilter::applyNow()
{
    if (!m_typing.isActive())
        return;
    m_typing.stop();
    Q_EMIT changed();
}

//! What cannot be seen narrows nothing
void ListFilter::showMore(bool more)
{
    m_more->setVisible(more);
    if (more || !(hasMore() || !m_from->isSound() || !m_to->isSound()))
        return;
    if (!m_departmentField->isHidden())
        m_department->setKey({});
    m_channel->setKey({});
    for (DateField *day : { m_from, m_to }) {
        day->setDate({});
        tellUnsound(day);
    }
    Q_EMIT changed();
}

} // namespace lyhord
