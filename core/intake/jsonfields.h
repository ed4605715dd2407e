#pragma once

#include "core/model/names.h"
#include "core/model/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace lyhord {

//! What is no JSON, or no UTF-8, is refused with line and column; firstLine is where the bytes stand in their file
[[nodiscard]] Result<QJsonDocument> parsedJson(const QByteArray &json, int firstLine = 1);
[[nodiscard]] Result<QJsonObject> parsedObject(const QByteArray &json, int firstLine = 1);

//! Reads an object strictly: a wrong value and an unknown key are refused by their path. A missing key means null.
//! The first problem is kept while reading goes on; ask for it at the end.
class JsonFields
{
public:
    explicit JsonFields(const QJsonObject &object, const QString &path = {});

    //! There and not null
    [[nodiscard]] bool has(QLatin1StringView key);
    //! There, be it null
    [[nodiscard]] bool names(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] QString text(QLatin1StringView key);
    //! Refused when empty
    [[nodiscard]] QString requiredText(QLatin1StringView key);
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    [[nodiscard]] std::optional<bool> flag(QLatin1StringView key);
    [[nodiscard]] std::optional<int> number(QLatin1StringView key);
    [[nodiscard]] std::optional<QDateTime> moment(QLatin1StringView key);
    [[nodiscard]] std::optional<QDate> day(QLatin1StringView key);
    //! The fields of a nested object; after reading it, adopt() its problem
    [[nodiscard]] std::optional<JsonFields> object(QLatin1StringView key);
    //! Each element must be an object
    [[nodiscard]] QList<JsonFields> objects(QLatin1StringView key);
    template <class E>
    [[nodiscard]] std::optional<E> choice(QLatin1StringView key);
    template <class E>
    [[nodiscard]] QList<E> choices(QLatin1StringView key);
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    //! A key that is known but not wanted
    void ignore(QLatin1StringView key) { m_known.insert(QString(key)); }
    void adopt(const JsonFields &nested);
    void refuse(QLatin1StringView key, const QString &message);
    //! The first problem, or the first unknown key
    [[nodiscard]] std::optional<Error> problem() const;
    //! Where a field is: "submitter.email"
    [[nodiscard]] QString pathOf(const QString &key) const;

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView key);
    void refuseChoice(QLatin1StringView key, const QStringList &allowed);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_known;
    std::optional<Error> m_problem;
};

template <class E>
std::optional<E> JsonFields::choice(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isNull())
        return std::nullopt;
    const auto chosen = fromName<E>(found.toString());
    if (!chosen)
        refuseChoice(key, namesOf<E>());
    return chosen;
}

template <class E>
QList<E> JsonFields::choices(QLatin1StringView key)
{
    QList<E> chosen;
    const QStringList said = texts(key);
    for (const QString &name : said) {
        if (const auto value = fromName<E>(name))
            chosen.append(*value);
        else
            refuseChoice(key, namesOf<E>());
    }
    return chosen;
}

} // namespace lyhord
