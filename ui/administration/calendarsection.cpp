#include "ui/administration/calendarsection.h"

#include "core/services/directory.h"
#include "ui/client/workplace.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/words.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {
constexpr int firstYear = 2000;
constexpr int lastYear = 2100;
}

SectionTexts CalendarSection::texts()
{
    return { .list = { .name = tr("Free days"),
                 .headers = { tr("Day"), tr("Weekday"), tr("Name"), tr("Why it is free") },
                 .wideColumn = 2,
                 .showRetired = {},
                 .empty = tr("The free days of the year appear here.") },
        .newButton = tr("&New closing day"),
        .choose = tr("Choose a day at the left, or add a closing day with Alt+N."),
        .note = tr(
            "Saturdays and Sundays are free beside these days. A closing day that is added or withdrawn moves the "
            "days of running cases, which are shown before; what has been reported stays."),
        .withdrawButton = tr("Wi&thdraw…"),
        .withdrawQuestion = tr("The day is an ordinary working day again.") };
}

CalendarSection::CalendarSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : EntrySection(workplace, navigator, texts(), parent)
    , m_year(new QSpinBox(this))
    , m_day(addDay(tr("D&ay"), u"date"_s))
    , m_name(addLine(tr("Na&me"), u"name"_s))
{
    m_year->setRange(firstYear, lastYear);
    m_year->setValue(today().year());
    list()->addAbove(new Field(tr("&Year"), m_year, u"year"_s, list(), Field::Side::Left));
    connect(m_year, &QSpinBox::valueChanged, this, [this] { refresh(); });
}

QList<FreeDay> CalendarSection::entries() const
{
    return workplace().rules().calendar.freeDays(m_year->value());
}

bool CalendarSection::isOwn(const FreeDay &day) const
{
    const QList<ClosingDay> &own = workplace().profile().closingDays;
    return std::any_of(
        own.cbegin(), own.cend(), [&](const ClosingDay &one) { return one.day == day.day && !one.withdrawnVersion; });
}

QString CalendarSection::kindOf(const FreeDay &day) const
{
    if (day.byLaw)
        return tr("By law");
    return isOwn(day) ? tr("Closed by the municipality") : tr("Treated as free");
}

EntryLine CalendarSection::lineOf(const FreeDay &day) const
{
    return { .key = day.day.toString(Qt::ISODate),
        .cells = { dayCell(day.day), QLocale().dayName(day.day.dayOfWeek()), day.name, kindOf(day) } };
}

void CalendarSection::show(const FreeDay &day)
{
    m_day->setDate(day.day.isValid() ? std::optional(day.day) : std::nullopt);
    m_name->setText(day.name);
}

FreeDay CalendarSection::written(FreeDay day) const
{
    day.day = m_day->date().value_or(QDate());
    day.name = m_name->text().trimmed();
    return day;
}

void CalendarSection::whenTyped()
{
    const std::optional<QDate> day = m_day->date();
    const QString free = isNew() && day ? workplace().rules().calendar.whyFree(*day) : QString();
    fields().field(u"date"_s)->setWarning(free.isEmpty() ? QString() : tr("This day is free already: %1.").arg(free));
    fields().field(u"date"_s)->setHint(day ? QLocale().dayName(day->dayOfWeek()) : QString());
}

KeepJob CalendarSection::keep(const FreeDay &day) const
{
    return [day](Session &session) -> Result<EntryKept> {
        return session.directory().addClosingDay(day.day, day.name).map([&](const QList<MovedCase> &moved) {
            const QString told = tr("%1 is a closing day now.").arg(dayInWords(day.day));
            return EntryKept{ day.day.toString(Qt::ISODate), told + u' ' + doneInWords(int(moved.size())),
                !moved.isEmpty() };
        });
    };
}

LookJob CalendarSection::lookAt(const FreeDay &day) const
{
    return [day](Session &session) -> Result<QList<MovedCase>> {
        if (!day.day.isValid())
            return refused(u"date"_s, tr("Say on which day the municipality is closed."));
        return session.directory().previewClosingDay(day.day, day.name);
    };
}

LookJob CalendarSection::lookAtWithdrawing(const FreeDay &day) const
{
    return [day](Session &session) { return session.directory().previewWithdrawal(day.day); };
}

KeepJob CalendarSection::withdraw(const FreeDay &day) const
{
    return [day](Session &session) -> Result<EntryKept> {
        return session.directory().withdrawClosingDay(day.day).map([&](const QList<MovedCase> &moved) {
            const QString told = tr("%1 is no closing day any more.").arg(dayInWords(day.day));
            return EntryKept{ {}, told + u' ' + doneInWords(int(moved.size())), !moved.isEmpty() };
        });
    };
}

QString CalendarSection::doneInWords(int moved)
{
    return moved == 0 ? tr("No running case got other days.") : tr("%n running cases got other days.", nullptr, moved);
}

} // namespace lyhord
