#include "ui/widgets/outcomeitems.h"

#include "core/model/case.h"
#include "ui/widgets/words.h"

namespace lyhord {

QList<SegmentedChoice::Item> outcomeItems()
{
    QList<SegmentedChoice::Item> items;
    for (const Outcome outcome : statedOutcomes)
        items.append({ QString(toName(outcome)), inWords(outcome) });
    return items;
}

} // namespace lyhord
