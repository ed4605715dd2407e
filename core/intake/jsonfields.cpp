#include "core/intake/jsonfields.h"

#include "core/model/clock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonParseError>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::JsonFields)
};

QString placeOf(const QByteArray &json, qsizetype offset, int firstLine)
{
    const QByteArrayView before = QByteArrayView(json).first(std::min(offset, json.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + firstLine;
    return Tr::tr("line %1, column %2").arg(line).arg(before.size() - before.lastIndexOf('\n'));
}

QString withoutStop(QString sentence)
{
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace

Result<QJsonDocument> parsedJson(const QByteArray &json, int firstLine)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    const QString place = placeOf(json, error.offset, firstLine);
    if (error.error == QJsonParseError::IllegalUTF8String)
        return failed(ErrorCode::Refused, Tr::tr("The text is not valid UTF-8 (%1).").arg(place));
    return failed(ErrorCode::Refused, Tr::tr("This is not JSON (%1): %2.").arg(place, withoutStop(error.errorString())),
        error.errorString());
}

Result<QJsonObject> parsedObject(const QByteArray &json, int firstLine)
{
    const auto document = parsedJson(json, firstLine);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isObject())
        return failed(ErrorCode::Refused, Tr::tr("A JSON object is expected: it begins with { and ends with }."));
    return document->object();
}

JsonFields::JsonFields(const QJsonObject &object, const QString &path)
    : m_object(object)
    , m_path(path)
{
}

bool JsonFields::has(QLatin1StringView key)
{
    return !value(key).isNull();
}

QString JsonFields::text(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isNull() && !found.isString())
        refuse(key, Tr::tr("“%1” must be a text in quotation marks.").arg(pathOf(QString(key))));
    return found.toString();
}

QString JsonFields::requiredText(QLatin1StringView key)
{
    const QString found = text(key);
    if (found.trimmed().isEmpty())
        refuse(key, Tr::tr("“%1” must be filled in.").arg(pathOf(QString(key))));
    return found;
}

QStringList JsonFields::texts(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isNull())
        return {};
    QStringList texts;
    bool allTexts = found.isArray();
    for (const QJsonValue element : found.toArray()) {
        allTexts = allTexts && element.isString();
        texts.append(element.toString());
    }
    if (!allTexts)
        refuse(key, Tr::tr("“%1” must be a list of texts.").arg(pathOf(QString(key))));
    return texts;
}

std::optional<bool> JsonFields::flag(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isBool())
        return found.toBool();
    if (!found.isNull())
        refuse(key, Tr::tr("“%1” must be true or false.").arg(pathOf(QString(key))));
    return std::nullopt;
}

std::optional<int> JsonFields::number(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isNull())
        return std::nullopt;
    const double number = found.toDouble(std::nan(""));
    if (number == std::floor(number) && std::abs(number) <= std::numeric_limits<int>::max())
        return static_cast<int>(number);
    refuse(key, Tr::tr("“%1” must be a whole number.").arg(pathOf(QString(key))));
    return std::nullopt;
}

std::optional<QDateTime> JsonFields::moment(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isNull())
        return std::nullopt;
    const QString text = found.toString();
    // A bare day would be read as midnight
    if (const QDateTime moment = momentFromIso(text); moment.isValid() && text.contains(u'T'))
        return moment;
    refuse(key,
        Tr::tr("“%1” must be a moment with date and time, such as 2026-11-20T14:05:00+01:00.")
            .arg(pathOf(QString(key))));
    return std::nullopt;
}

std::optional<QDate> JsonFields::day(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isNull())
        return std::nullopt;
    if (const QDate day = QDate::fromString(found.toString(), u"yyyy-MM-dd"_s); day.isValid())
        return day;
    refuse(key, Tr::tr("“%1” must be a day, such as 2026-11-20.").arg(pathOf(QString(key))));
    return std::nullopt;
}

std::optional<JsonFields> JsonFields::object(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isObject())
        return JsonFields(found.toObject(), pathOf(QString(key)));
    if (!found.isNull())
        refuse(key, Tr::tr("“%1” must be an object: { … }.").arg(pathOf(QString(key))));
    return std::nullopt;
}

QList<JsonFields> JsonFields::objects(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isNull())
        return {};
    QList<JsonFields> objects;
    bool allObjects = found.isArray();
    for (const QJsonValue element : found.toArray()) {
        allObjects = allObjects && element.isObject();
        objects.append(JsonFields(element.toObject(), pathOf(u"%1[%2]"_s.arg(QString(key)).arg(objects.size()))));
    }
    if (!allObjects)
        refuse(key, Tr::tr("“%1” must be a list of objects: [{ … }, …].").arg(pathOf(QString(key))));
    return objects;
}

void JsonFields::adopt(const JsonFields &nested)
{
    if (!m_problem)
        m_problem = nested.problem();
}

void JsonFields::refuse(QLatin1StringView key, const QString &message)
{
    if (!m_problem)
        m_problem = Error{ ErrorCode::Refused, message, {}, pathOf(QString(key)) };
}

std::optional<Error> JsonFields::problem() const
{
    if (m_problem)
        return m_problem;
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (m_known.contains(field.key()))
            continue;
        QStringList known = m_known.values();
        known.sort();
        return Error{ ErrorCode::Refused,
            Tr::tr("“%1” is not a known field. Known are: %2.").arg(pathOf(field.key()), known.join(u", "_s)), {},
            pathOf(field.key()) };
    }
    return std::nullopt;
}

QString JsonFields::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

//! Null also when the key is missing
QJsonValue JsonFields::value(QLatin1StringView key)
{
    m_known.insert(QString(key));
    const QJsonValue found = m_object.value(key);
    return found.isUndefined() ? QJsonValue(QJsonValue::Null) : found;
}

void JsonFields::refuseChoice(QLatin1StringView key, const QStringList &allowed)
{
    refuse(key, Tr::tr("“%1” must be one of: %2.").arg(pathOf(QString(key)), allowed.join(u", "_s)));
}

} // namespace lyhord
