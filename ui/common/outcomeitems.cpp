#include "ui/common/outcomeitems.h"

#include "core/model/case.h"
#include "ui/common/words.h"

namespace lyhord {

QList<SegmentedChoice::Item> outcomeItems()
{
    QList<SegmentedChoice::Item> items;
    for (const Outcome outcome : statedOutcomes)
        items.append({ QString(toName(outcome)), inWords(outcome) });
    return items;
}

} // namespace lyhord
