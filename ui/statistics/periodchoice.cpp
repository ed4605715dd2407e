#include "ui/statistics/periodchoice.h"

#include "resources/icons/icons.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formrows.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

PeriodChoice::PeriodChoice(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_firstDay(today)
    , m_kind(new ComboBox(this))
    , m_period(new ComboBox(this))
    , m_before(new QPushButton(icon(Icon::Left), {}, this))
    , m_after(new QPushButton(icon(Icon::Right), {}, this))
    , m_from(new DateField(today, this))
    , m_to(new DateField(today, this))
{
    build();
    setPeriod(PeriodKind::Month, {});
}

void PeriodChoice::build()
{
    QList<ComboBox::Item> kinds;
    for (const auto &[kind, name] : EnumNames<PeriodKind>::all)
        kinds.append({ QString(name), inWords(kind) });
    m_kind->setItems(kinds);
    m_kind->setMinimumContentsLength(13);
    m_period->setMinimumContentsLength(16);
    m_kindField = new Field(tr("Per&iod"), m_kind, u"periodKind"_s, this);
    //: which month, year, …
    m_periodField = new Field(tr("&Which"), m_period, u"period"_s, this);
    m_fromField = new Field(tr("F&rom"), m_from, u"from"_s, this);
    m_toField = new Field(tr("&To"), m_to, u"to"_s, this);
    m_before->setObjectName(u"before"_s);
    m_after->setObjectName(u"after"_s);
    m_before->setAccessibleName(tr("The period before"));
    m_after->setAccessibleName(tr("The period after"));
    m_before->setToolTip(tr("The period before (Ctrl+PgUp)"));
    m_after->setToolTip(tr("The period after (Ctrl+PgDown)"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_kindField);
    line->addWidget(m_before, 0, Qt::AlignBottom);
    line->addWidget(m_periodField);
    line->addWidget(m_after, 0, Qt::AlignBottom);
    line->addWidget(m_fromField);
    line->addWidget(m_toField);
    connect(m_kind, &ComboBox::keyChosen, this, &PeriodChoice::kindChosen);
    connect(m_period, &ComboBox::keyChosen, this, [this] {
        m_isNewest = false;
        enableArrows();
        Q_EMIT periodChosen();
    });
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    for (DateField *day : { m_from, m_to }) {
        day->setYearMeant(YearMeant::Current);
        connect(day, &DateField::dateChanged, this, &PeriodChoice::daysChosen);
    }
    connect(m_from, &QLineEdit::editingFinished, this, [this] { tellUnsound(m_from, m_fromField); });
    connect(m_to, &QLineEdit::editingFinished, this, [this] { tellUnsound(m_to, m_toField); });
}

void PeriodChoice::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

PeriodKind PeriodChoice::kind() const
{
    return fromName<PeriodKind>(m_kind->key()).value_or(PeriodKind::Month);
}

QString PeriodChoice::name() const
{
    if (kind() != PeriodKind::Days)
        return m_period->key();
    return m_from->date() && m_to->date() ? daysName(*m_from->date(), *m_to->date()) : QString();
}

void PeriodChoice::setFirstDay(QDate day)
{
    if (day == m_firstDay || !day.isValid())
        return;
    m_firstDay = day;
    if (m_isNewest)
        setPeriod(kind(), {});
    else
        fill();
}

void PeriodChoice::setPeriod(PeriodKind kind, const QString &name)
{
    m_isNewest = name.isEmpty();
    m_kind->setKey(toName(kind));
    if (kind == PeriodKind::Days) {
        const QDate from = QDate::fromString(name.section(u".."_s, 0, 0), Qt::ISODate);
        const QDate to = QDate::fromString(name.section(u".."_s, 1, 1), Qt::ISODate);
        m_from->setDate(from.isValid() ? from : QDate(m_today.year(), m_today.month(), 1));
        m_to->setDate(to.isValid() ? to : m_today);
    } else {
        m_names.clear();
        m_period->setItems({});
        if (!name.isEmpty())
            m_period->setItems({ { name, periodInWords(kind, name) } });
        fill();
    }
    showKind();
}

//! The periods there are; the one chosen stays, though it may lie outside
void PeriodChoice::fill()
{
    if (kind() == PeriodKind::Days)
        return;
    const QString chosen = m_period->key();
    m_names = periodNames(kind(), m_firstDay, m_today);
    if (m_names.isEmpty() && kind() == PeriodKind::Years) // all there is lies in one year
        m_names = { u"%1..%2"_s.arg(m_today.year() - 1).arg(m_today.year()) };
    if (m_names.isEmpty()) // nothing of that kind has begun yet: the one to come
        m_names = periodNames(kind(), m_firstDay.addYears(-1), m_today);
    if (!chosen.isEmpty() && !m_names.contains(chosen))
        m_names.append(chosen);
    QList<ComboBox::Item> items;
    for (const QString &name : std::as_const(m_names))
        items.append({ name, periodInWords(kind(), name) });
    m_period->setItems(items);
    m_period->setKey(chosen.isEmpty() ? newestWhole(m_names, m_today) : chosen);
    enableArrows();
}

void PeriodChoice::kindChosen()
{
    setPeriod(kind(), {});
    Q_EMIT periodChosen();
}

void PeriodChoice::daysChosen()
{
    if (!name().isEmpty())
        Q_EMIT periodChosen();
}

void PeriodChoice::tellUnsound(const DateField *day, Field *field)
{
    if (!day->isSound())
        field->setProblem(DateField::howToWrite());
    else if (field == m_fromField)
        field->setProblem({});
    else
        showProblem(m_problem);
}

void PeriodChoice::showKind()
{
    const bool days = kind() == PeriodKind::Days;
    for (QWidget *one :
        { static_cast<QWidget *>(m_periodField), static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after) })
        one->setVisible(!days);
    m_fromField->setVisible(days);
    m_toField->setVisible(days);
    showProblem(m_problem);
}

void PeriodChoice::step(int periods)
{
    if (kind() == PeriodKind::Days) {
        if (!m_from->date() || !m_to->date())
            return;
        const qint64 length = m_from->date()->daysTo(*m_to->date()) + 1;
        const QDate from = m_from->date()->addDays(periods * length);
        m_to->setDate(from.addDays(length - 1));
        m_from->setDate(from);
        return daysChosen();
    }
    const qsizetype place = m_names.indexOf(m_period->key()) - periods;
    if (place < 0 || place >= m_names.size())
        return;
    m_period->setKey(m_names.at(place));
    m_isNewest = false;
    enableArrows();
    Q_EMIT periodChosen();
}

void PeriodChoice::enableArrows()
{
    const qsizetype place = m_names.indexOf(m_period->key());
    m_before->setEnabled(place + 1 < m_names.size());
    m_after->setEnabled(place > 0);
}

void PeriodChoice::showProblem(const QString &reason)
{
    m_problem = reason;
    const bool days = kind() == PeriodKind::Days;
    m_toField->setProblem(days ? reason : QString());
    m_periodField->setProblem(days ? QString() : reason);
}

} // namespace lyhord
