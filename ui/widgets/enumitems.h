#pragma once

#include "core/model/names.h"
#include "ui/widgets/words.h"

#include <QtCore/QList>

namespace lyhord {

//! Every value by its name, as ComboBox and SegmentedChoice take them
template <class E, class Item>
[[nodiscard]] QList<Item> itemsOf()
{
    QList<Item> items;
    for (const auto &[value, name] : EnumNames<E>::all)
        items.append({ QString(name), inWords(value) });
    return items;
}

} // namespace lyhord
