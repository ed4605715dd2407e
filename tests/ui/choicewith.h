#pragma once

#include <QtWidgets/QComboBox>

#include <algorithm>

namespace lyhord::test {

//! The list in the form that has such an entry; null: none has
inline QComboBox *choiceWith(const QWidget &form, const QString &key)
{
    const auto all = form.findChildren<QComboBox *>();
    const auto found = std::ranges::find_if(all, [&key](const QComboBox *box) { return box->findData(key) >= 0; });
    return found == all.end() ? nullptr : *found;
}

} // namespace lyhord::test
