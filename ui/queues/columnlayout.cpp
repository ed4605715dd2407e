#include "ui/queues/columnlayout.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int layoutVersion = 2;

QList<int> numbersIn(const QJsonValue &value)
{
    QList<int> numbers;
    for (const QJsonValue &number : value.toArray())
        numbers.append(number.toInt(-1));
    return numbers;
}

QSet<int> setIn(const QJsonValue &value)
{
    const QList<int> numbers = numbersIn(value);
    return { numbers.begin(), numbers.end() };
}

template <class Numbers>
QJsonArray arrayOf(const Numbers &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

//! As many as there are columns, each once
bool isAnOrder(QList<int> order, int columns)
{
    std::sort(order.begin(), order.end());
    for (int column = 0; column < columns; ++column) {
        if (order.value(column, -1) != column)
            return false;
    }
    return order.size() == columns;
}

} // namespace

QString ColumnLayout::toText() const
{
    const QJsonObject layout{ { u"version"_s, layoutVersion }, { u"widths"_s, arrayOf(widths) },
        { u"order"_s, arrayOf(order) }, { u"hidden"_s, arrayOf(hidden) }, { u"wished"_s, arrayOf(wished) } };
    return QString::fromUtf8(QJsonDocument(layout).toJson(QJsonDocument::Compact));
}

std::optional<ColumnLayout> ColumnLayout::fromText(const QString &text, int columns)
{
    const QJsonObject layout = QJsonDocument::fromJson(text.toUtf8()).object();
    const ColumnLayout read{ numbersIn(layout[u"widths"_s]), numbersIn(layout[u"order"_s]), setIn(layout[u"hidden"_s]),
        setIn(layout[u"wished"_s]) };
    const bool isKnown = layout[u"version"_s].toInt() == layoutVersion && read.widths.size() == columns
        && isAnOrder(read.order, columns);
    return isKnown ? std::optional(read) : std::nullopt;
}

} // namespace lyhord
