#pragma once

#include "core/intake/profilefile.h"
#include "core/model/clock.h"
#include "core/sample/sampletown.h"

#include <QtCore/QList>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

//! When the towns are looked at
inline const QDateTime &aFridayMorning()
{
    static const QDateTime moment = momentFromIso(u"2026-11-20T08:00"_s);
    return moment;
}

//! A municipality as it is delivered, on that morning
inline RuleBook bookOf(const QString &profile)
{
    RuleBook book;
    book.profile = builtInProfile(profile).value_or(Profile());
    book.calendar = WorkingCalendar(book.profile.closingDays);
    book.values = ruleValuesOn(book.profile.settings, localDay(aFridayMorning()));
    return book;
}

//! All that are left in a town
inline QList<SampleCase> casesOf(SampleTown &town)
{
    QList<SampleCase> cases;
    SampleCase one;
    while (town.next(one))
        cases.append(one);
    return cases;
}

} // namespace lyhord::test
