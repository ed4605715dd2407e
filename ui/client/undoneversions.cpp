#include "ui/client/undoneversions.h"

#include "ui/client/workplace.h"

namespace lyhord {

UndoneVersions &UndoneVersions::of(Workplace &workplace)
{
    auto *known = workplace.findChild<UndoneVersions *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new UndoneVersions(workplace);
}

UndoneVersions::UndoneVersions(Workplace &workplace)
    : QObject(&workplace)
{
}

//! Each saved change makes the version one more: the step began one before what it left
void UndoneVersions::noteUndone(const QString &number, int left, int now)
{
    m_later[number].insert(left - 1, now);
}

int UndoneVersions::standsFor(const QString &number, int version) const
{
    const QHash<int, int> later = m_later.value(number);
    while (later.contains(version)) // always a larger one
        version = later.value(version);
    return version;
}

} // namespace lyhord
