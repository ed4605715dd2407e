#include "core/intake/open311.h"

#include "core/intake/jsonfields.h"
#include "core/intake/swedishdates.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QList>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Open311)
};

//! In the order of the file; empty values do not occur
using Fields = QList<std::pair<QString, QString>>;

QString valueOf(const Fields &fields, QLatin1StringView key)
{
    for (const auto &[name, value] : fields) {
        if (name == key)
            return value;
    }
    return {};
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    const QJsonDocument nested = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return nested.isEmpty() ? QString() : QString::fromUtf8(nested.toJson(QJsonDocument::Compact));
}

QString textOf(const XmlNode &node)
{
    if (node.isLeaf())
        return node.text;
    QStringList texts;
    for (const XmlNode &child : node.children) {
        if (const QString text = textOf(child); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u", "_s);
}

//! What names the sender's device or account, and what has a field of its own
bool isNotShown(const QString &name)
{
    static const QStringList names{ u"description"_s, u"service_name"_s, u"requested_datetime"_s, u"first_name"_s,
        u"last_name"_s, u"email"_s, u"phone"_s, u"device_id"_s, u"account_id"_s, u"api_key"_s };
    return names.contains(name);
}

Result<InboxItem> itemFrom(const Fields &fields)
{
    const QString id = valueOf(fields, "service_request_id"_L1);
    InboxItem item;
    item.source = InboxSource::Web;
    item.subject = valueOf(fields, "service_name"_L1).simplified();
    if (item.subject.isEmpty())
        item.subject = valueOf(fields, "service_code"_L1);
    item.text = valueOf(fields, "description"_L1);
    if (id.isEmpty() && item.subject.isEmpty())
        return failed(ErrorCode::Refused, Tr::tr("This is no service request: it has neither an id nor a service."));
    if (item.text.isEmpty() && item.subject.isEmpty())
        return failed(ErrorCode::Refused, Tr::tr("The service request %1 does not say what it is about.").arg(id));
    if (!id.isEmpty())
        item.externalId = u"open311:%1"_s.arg(id);
    item.received = momentFromText(valueOf(fields, "requested_datetime"_L1)).value_or(QDateTime());
    item.submitter.name = (valueOf(fields, "first_name"_L1) + u' ' + valueOf(fields, "last_name"_L1)).simplified();
    item.submitter.email = valueOf(fields, "email"_L1);
    item.submitter.phone = valueOf(fields, "phone"_L1);
    for (const auto &[name, value] : fields) {
        if (!isNotShown(name))
            item.unmapped.append({ name, value });
    }
    return item;
}

bool beginsNumber(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

bool continuesNumber(char c)
{
    return beginsNumber(c) || c == '+' || c == '.' || c == 'e' || c == 'E';
}

} // namespace

Result<InboxItem> serviceRequestFrom(const XmlNode &request)
{
    Fields fields;
    for (const XmlNode &child : request.children) {
        if (const QString text = textOf(child); !text.isEmpty())
            fields.append({ child.name, text });
    }
    return itemFrom(fields);
}

Result<InboxItem> serviceRequestFromJson(const QByteArray &json, int firstLine)
{
    const auto object = parsedObject(withQuotedNumbers(json), firstLine);
    if (!object)
        return tl::unexpected(object.error());
    Fields fields;
    for (auto field = object->begin(); field != object->end(); ++field) {
        if (const QString text = textOf(field.value()); !text.isEmpty())
            fields.append({ field.key(), text });
    }
    return itemFrom(fields);
}

QByteArray withQuotedNumbers(const QByteArray &json)
{
    QByteArray quoted;
    quoted.reserve(json.size() + 64);
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (!inText && beginsNumber(c)) {
            qsizetype end = i + 1;
            while (end < json.size() && continuesNumber(json.at(end)))
                ++end;
            quoted += '"' + json.sliced(i, end - i) + '"';
            i = end - 1;
            continue;
        }
        quoted += c;
        if (inText && c == '\\' && i + 1 < json.size())
            quoted += json.at(++i);
        else if (c == '"')
            inText = !inText;
    }
    return quoted;
}

} // namespace lyhord
