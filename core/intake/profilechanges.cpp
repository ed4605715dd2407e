#include "core/intake/profilechanges.h"

#include "core/intake/profilefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ProfileChanges)
};

constexpr qsizetype longestValue = 60;

QString wordFor(const QString &field)
{
    static const QMap<QString, const char *> words{
        { u"name"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "name") },
        { u"board"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "board") },
        { u"mailbox"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "mailbox") },
        { u"routines"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "routines") },
        { u"words"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "words that point to it") },
        { u"text"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "text") },
        { u"title"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "title") },
        { u"category"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "category") },
        { u"subject"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "subject line") },
        { u"body"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "text") },
        { u"value"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "value") },
        { u"valid_from"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "used from") },
        { u"valid_to"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "last day") },
        { u"addressee"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "to whom") },
        { u"told"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "what the person is told") },
        { u"reason"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "reason") },
        { u"owner"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "owner") },
        { u"agreement"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "agreement") },
        { u"contact_centre"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "contact centre") },
        { u"municipality"_s, QT_TRANSLATE_NOOP("lyhord::ProfileChanges", "municipality") },
    };
    const char *word = words.value(field);
    return word ? Tr::tr(word) : field;
}

//! What names an entry of that kind in a list
QString keyOf(const QString &kind, const QJsonObject &entry)
{
    if (kind == u"headline")
        return entry["department"_L1].toString() + u": "_s + entry["text"_L1].toString();
    if (kind == u"letter")
        return entry["kind"_L1].toString() + u' ' + entry["language"_L1].toString();
    for (const auto name : { "key"_L1, "path"_L1, "ground"_L1 }) {
        if (const QJsonValue value = entry[name]; value.isString())
            return value.toString();
    }
    return {};
}

QString listOf(const QString &kind)
{
    return kind == u"category" ? u"categories"_s : kind + u's';
}

QJsonObject entryIn(const QJsonObject &whole, const QString &kind, const QString &key)
{
    if (kind == u"municipality") {
        QJsonObject own;
        for (const auto &name :
            { u"municipality"_s, u"contact_centre"_s, u"number_prefix"_s, u"types"_s, u"own_phone_numbers"_s })
            own.insert(name, whole[name]);
        return own;
    }
    QJsonObject found;
    const QJsonArray all = whole[listOf(kind)].toArray();
    for (const QJsonValue &one : all) {
        if (keyOf(kind, one.toObject()) == key)
            found = one.toObject(); // of rule values the last version
    }
    return found;
}

QString inWords(const QJsonValue &value)
{
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        for (const QJsonValue &one : all)
            parts.append(inWords(one));
    } else if (value.isBool()) {
        parts.append(value.toBool() ? Tr::tr("yes") : Tr::tr("no"));
    } else {
        parts.append(value.toVariant().toString());
    }
    const QString whole = parts.join(u", "_s).simplified();
    if (whole.isEmpty())
        return Tr::tr("nothing");
    return whole.size() <= longestValue ? whole : whole.left(longestValue) + u'…';
}

QString difference(const QString &field, const QJsonValue &before, const QJsonValue &after)
{
    //: a part of an entry, what it is now, what it becomes
    return Tr::tr("%1: %2 → %3").arg(field, inWords(before), inWords(after));
}

QStringList keysOfBoth(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = after.keys();
    const QStringList earlier = before.keys();
    for (const QString &key : earlier) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

void compare(const QString &field, const QJsonValue &before, const QJsonValue &after, QStringList &found)
{
    if (before == after)
        return;
    if (!before.isObject() && !after.isObject())
        return found.append(difference(field, before, after));
    const QStringList languages = keysOfBoth(before.toObject(), after.toObject());
    for (const QString &language : languages)
        compare(u"%1 (%2)"_s.arg(field, language), before[language], after[language], found);
}

} // namespace

ProfileChanges::ProfileChanges(const Profile &there, const Profile &file)
    : m_there(QJsonDocument::fromJson(profileToJson(there)).object())
    , m_file(QJsonDocument::fromJson(profileToJson(file)).object())
{
}

QString ProfileChanges::inWords(const QString &kind, const QString &key) const
{
    const QJsonObject before = entryIn(m_there, kind, key);
    const QJsonObject after = entryIn(m_file, kind, key);
    QStringList found;
    const QStringList fields = keysOfBoth(before, after);
    for (const QString &field : fields)
        compare(wordFor(field), before[field], after[field], found);
    return found.join(u"; "_s);
}

} // namespace lyhord
