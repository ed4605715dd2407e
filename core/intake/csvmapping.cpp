#include "core/intake/csvmapping.h"

#include "core/intake/formwords.h"
#include "core/intake/jsonfields.h"

#include <QtCore/QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CsvMapping)
};

QString checkedField(const QString &field)
{
    if (csvFields().contains(field))
        return {};
    return Tr::tr("“%1” is no field of a case. Fields are: %2.").arg(field, csvFields().join(u", "_s));
}

QString checkedValue(const QString &field, const QString &value)
{
    const QStringList allowed = csvValuesOf(field);
    if (allowed.isEmpty() || allowed.contains(value))
        return {};
    return Tr::tr("“%1” is no value of the field %2. It must be one of: %3.").arg(value, field, allowed.join(u", "_s));
}

//! Every value a text; null becomes an empty one
Result<QMap<QString, QString>> textsByName(const QJsonObject &object, const QString &path)
{
    QMap<QString, QString> texts;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isString() && !entry->isNull())
            return refused(path + u'.' + entry.key(),
                Tr::tr("“%1” must be a text in quotation marks.").arg(path + u'.' + entry.key()));
        texts.insert(entry.key(), entry->toString());
    }
    return texts;
}

Result<QMap<QString, QString>> columnsFrom(const QJsonObject &object)
{
    auto columns = textsByName(object, u"columns"_s);
    if (!columns)
        return columns;
    for (const auto &[column, field] : columns->asKeyValueRange()) {
        if (field.isEmpty())
            continue;
        if (const QString problem = checkedField(field); !problem.isEmpty())
            return refused(u"columns."_s + column, problem);
    }
    return columns;
}

Result<QMap<QString, QString>> defaultsFrom(const QJsonObject &object)
{
    auto defaults = textsByName(object, u"defaults"_s);
    if (!defaults)
        return defaults;
    for (const auto &[field, value] : defaults->asKeyValueRange()) {
        for (const QString &problem : { checkedField(field), checkedValue(field, value) }) {
            if (!problem.isEmpty())
                return refused(u"defaults."_s + field, problem);
        }
    }
    return defaults;
}

Result<QMap<QString, QMap<QString, QString>>> valuesFrom(const QJsonObject &object)
{
    QMap<QString, QMap<QString, QString>> values;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString path = u"values."_s + entry.key();
        if (const QString problem = checkedField(entry.key()); !problem.isEmpty())
            return refused(path, problem);
        if (!entry->isObject())
            return refused(path, Tr::tr("“%1” must be an object: { … }.").arg(path));
        auto texts = textsByName(entry->toObject(), path);
        if (!texts)
            return tl::unexpected(texts.error());
        for (const auto &[written, value] : texts->asKeyValueRange()) {
            if (const QString problem = checkedValue(entry.key(), value); !problem.isEmpty())
                return refused(path + u'.' + written, problem);
        }
        values.insert(entry.key(), *texts);
    }
    return values;
}

QJsonObject objectFrom(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (const auto &[name, text] : texts.asKeyValueRange())
        object.insert(name, text);
    return object;
}

} // namespace

QString CsvMapping::fieldOf(const QString &column) const
{
    for (const auto &[name, field] : columns.asKeyValueRange()) {
        if (folded(name) == folded(column))
            return field.isNull() ? u""_s : field;
    }
    return {};
}

QStringList csvFields()
{
    return { u"external_id"_s, u"headline"_s, u"channel"_s, u"received"_s, u"type"_s, u"area"_s, u"category"_s,
        u"text"_s, u"language"_s, u"submitter.anonymous"_s, u"submitter.name"_s, u"submitter.email"_s,
        u"submitter.phone"_s, u"submitter.address"_s, u"submitter.gender"_s, u"submitter.protected_identity"_s,
        u"reply.wanted"_s, u"reply.by"_s, u"secrecy"_s, u"concerns"_s, u"campaign"_s, u"service_declaration"_s,
        u"process"_s, u"register_number"_s, u"departments"_s, u"answered_directly.text"_s,
        u"answered_directly.outcome"_s, u"answered_directly.standard_answer"_s };
}

QStringList csvValuesOf(const QString &field)
{
    static const QStringList flags{ u"true"_s, u"false"_s };
    static const QHash<QString, QStringList> values{ { u"channel"_s, namesOf<Channel>() },
        { u"type"_s, namesOf<CaseType>() }, { u"submitter.gender"_s, namesOf<Gender>() },
        { u"reply.by"_s, namesOf<ReplyBy>() },
        { u"answered_directly.outcome"_s, QStringList{ u"improvement"_s, u"no_action"_s } },
        { u"submitter.anonymous"_s, flags }, { u"submitter.protected_identity"_s, flags }, { u"reply.wanted"_s, flags },
        { u"secrecy"_s, flags } };
    return values.value(field);
}

Result<CsvMapping> csvMappingFromJson(const QByteArray &json)
{
    const auto object = parsedObject(json);
    if (!object)
        return tl::unexpected(object.error());
    JsonFields fields(*object);
    CsvMapping mapping;
    mapping.delimiter = fields.text("delimiter"_L1);
    if (mapping.delimiter.contains(u'"') || mapping.delimiter.contains(u'\n') || mapping.delimiter.contains(u'\r'))
        fields.refuse("delimiter"_L1, Tr::tr("The delimiter cannot be a quotation mark or a line end."));
    mapping.encoding = fields.choice<CsvEncoding>("encoding"_L1).value_or(CsvEncoding::Auto);
    mapping.dateFormat = fields.text("date_format"_L1);
    for (const QLatin1StringView key : { "columns"_L1, "values"_L1, "defaults"_L1 }) {
        if (fields.names(key))
            static_cast<void>(fields.object(key)); // says what is wrong with it
    }
    fields.ignore("columns"_L1);
    fields.ignore("values"_L1);
    fields.ignore("defaults"_L1);
    if (const auto problem = fields.problem())
        return tl::unexpected(*problem);
    const auto columns = columnsFrom(object->value("columns"_L1).toObject());
    const auto values = valuesFrom(object->value("values"_L1).toObject());
    const auto defaults = defaultsFrom(object->value("defaults"_L1).toObject());
    if (!columns || !defaults)
        return tl::unexpected((columns ? defaults : columns).error());
    if (!values)
        return tl::unexpected(values.error());
    mapping.columns = *columns;
    mapping.values = *values;
    mapping.defaults = *defaults;
    return mapping;
}

QByteArray toJson(const CsvMapping &mapping)
{
    QJsonObject values;
    for (const auto &[field, texts] : mapping.values.asKeyValueRange())
        values.insert(field, objectFrom(texts));
    QJsonObject object{ { u"encoding"_s, QString(toName(mapping.encoding)) },
        { u"columns"_s, objectFrom(mapping.columns) }, { u"values"_s, values },
        { u"defaults"_s, objectFrom(mapping.defaults) } };
    if (!mapping.delimiter.isEmpty())
        object.insert(u"delimiter"_s, mapping.delimiter);
    if (!mapping.dateFormat.isEmpty())
        object.insert(u"date_format"_s, mapping.dateFormat);
    return QJsonDocument(object).toJson();
}

} // namespace lyhord
