#include "core/store/textcolumns.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace lyhord::textcolumns {

QString toText(const LocalText &texts)
{
    QJsonObject object;
    for (auto it = texts.texts.cbegin(); it != texts.texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LocalText localFromText(const QString &stored)
{
    LocalText texts;
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        texts.texts.insert(it.key(), it.value().toString());
    return texts;
}

QString toText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromText(const QString &stored)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace lyhord::textcolumns
