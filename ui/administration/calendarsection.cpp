#include "ui/administration/calendarsection.h"

#include "core/services/directory.h"
#include "ui/common/datefield.h"
#include "ui/common/words.h"
#include "ui/common/workplace.h"

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
        .choose = tr("Choose a day at the left, or add a closing day with Ctrl+N."),
        .note = tr("Saturdays and Sundays are free beside these days. A closing day moves the deadlines of running "
                   "cases; what has been reported stays.") };
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

QString CalendarSection::kindOf(const FreeDay &day) const
{
    const QList<ClosingDay> &own = workplace().profile().closingDays;
    const bool closed = std::any_of(
        own.cbegin(), own.cend(), [&](const ClosingDay &one) { return one.day == day.day; });
    if (day.byLaw)
        return tr("By law");
    return closed ? tr("Closed by the municipality") : tr("Treated as free");
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
    return [day](Directory &directory) -> Result<EntryKept> {
        if (!day.day.isValid())
            return refused(u"date"_s, tr("Say on which day the municipality is closed."));
        const Result<QList<MovedCase>> moved = directory.addClosingDay(day.day, day.name);
        if (!moved)
            return tl::unexpected(moved.error());
        const int count = int(moved->size());
        const QString told = count == 0
            ? tr("%1 is a closing day now. No running deadline moved.").arg(dayInWords(day.day))
            : tr("%1 is a closing day now. %n running cases got a new deadline.", nullptr, count)
                  .arg(dayInWords(day.day));
        return EntryKept{ day.day.toString(Qt::ISODate), told, count > 0 };
    };
}

} // namespace lyhord
