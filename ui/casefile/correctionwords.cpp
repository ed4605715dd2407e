#include "ui/casefile/correctionwords.h"

#include "core/model/clock.h"
#include "core/rules/profilenames.h"
#include "ui/client/workplace.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CorrectionWords)
};

//! The paths and values of one side of a correction, without levels
QMap<QString, QString> flat(const QJsonObject &side, const QString &under = {})
{
    QMap<QString, QString> values;
    for (auto it = side.begin(); it != side.end(); ++it) {
        const QString path = under + it.key();
        if (it->isObject())
            values.insert(flat(it->toObject(), it.key() == "deadlines"_L1 ? under : path + u'.')); // days stand alone
        else if (it->isBool())
            values.insert(path, it->toBool() ? u"true"_s : u"false"_s);
        else
            values.insert(path, it->toString());
    }
    return values;
}

template <class E>
QString nameInWords(const QString &name)
{
    const auto known = fromName<E>(name);
    return known ? inWords(*known) : name;
}

bool isDeadline(const QString &path)
{
    return path == "answer_due"_L1 || path == "first_reminder"_L1 || path == "second_reminder"_L1
        || path == "write_off"_L1;
}

QString quotedOrNothing(const QString &text)
{
    //: a field that was empty, or is now
    return text.isEmpty() ? Tr::tr("nothing") : Tr::tr("“%1”").arg(text);
}

} // namespace

QString fieldInWords(const QString &path)
{
    static const QMap<QString, const char *> names{
        { u"headline"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Headline") },
        { u"text"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "What was said") },
        { u"channel"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Came in by") },
        { u"received"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Received") },
        { u"type"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Kind") },
        { u"area"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Area") },
        { u"category"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Category") },
        { u"language"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Language") },
        { u"submitter.anonymous"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Anonymous") },
        { u"submitter.name"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Name") },
        { u"submitter.email"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "E-mail") },
        { u"submitter.phone"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Phone") },
        { u"submitter.address"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Address") },
        { u"submitter.gender"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Gender") },
        { u"submitter.protected_identity"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Protected identity") },
        { u"reply"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Reply") },
        { u"reply.wanted"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Wants a reply") },
        { u"reply.by"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Reply by") },
        { u"secrecy"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Secrecy mark") },
        { u"concerns"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Concerns") },
        { u"campaign"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Campaign") },
        { u"service_declaration"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Service declaration") },
        { u"process"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Process") },
        { u"register_number"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Register number") },
        { u"answer_due"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Answer due") },
        { u"first_reminder"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "First reminder") },
        { u"second_reminder"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Second reminder") },
        { u"write_off"_s, QT_TRANSLATE_NOOP("lyhord::CorrectionWords", "Writing off") },
    };
    const char *name = names.value(path);
    return name ? Tr::tr(name) : path;
}

QString valueInWords(const QString &path, const QString &value, const Workplace &workplace)
{
    if (value.isEmpty())
        return {};
    if (value == "true"_L1 || value == "false"_L1)
        return value == "true"_L1 ? Tr::tr("Yes") : Tr::tr("No");
    const Profile &profile = workplace.profile();
    if (path == "type"_L1)
        return nameInWords<CaseType>(value);
    if (path == "channel"_L1)
        return nameInWords<Channel>(value);
    if (path == "submitter.gender"_L1)
        return nameInWords<Gender>(value);
    if (path == "reply.by"_L1 || path == "reply"_L1)
        return nameInWords<ReplyBy>(value);
    if (path == "language"_L1)
        return languageInWords(value);
    if (path == "received"_L1)
        return momentInWords(momentFromIso(value));
    if (isDeadline(path))
        return dayInWords(QDate::fromString(value, Qt::ISODate));
    if (path == "area"_L1)
        return areaInWords(value, profile);
    if (path == "category"_L1)
        return categoryInWords(value, profile);
    if (path == "campaign"_L1)
        return campaignInWords(value, profile);
    if (path == "process"_L1)
        return processInWords(value, profile);
    if (path == "service_declaration"_L1)
        return declarationInWords(value, profile);
    return value;
}

QStringList correctionInWords(const Event &corrected, const Workplace &workplace)
{
    const QMap<QString, QString> before = flat(corrected.details[u"before"_s].toObject());
    const QMap<QString, QString> after = flat(corrected.details[u"after"_s].toObject());
    QStringList lines;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QString was = before.value(it.key());
        if (was == it.value() || it.key() == "calendar_version"_L1) // what the days were reckoned by says nothing here
            continue;
        if (it.key() == "text"_L1) {
            lines.append(Tr::tr("%1: the text as it came in stands above, beside the corrected one", "field")
                             .arg(fieldInWords(it.key())));
            continue;
        }
        //: a field, what it was, what it is now
        lines.append(Tr::tr("%1: %2 → %3")
                         .arg(fieldInWords(it.key()), quotedOrNothing(valueInWords(it.key(), was, workplace)),
                             quotedOrNothing(valueInWords(it.key(), it.value(), workplace))));
    }
    if (const QJsonObject due = corrected.details[u"answer_due"_s].toObject(); !due.isEmpty()) {
        const QString path = u"answer_due"_s;
        lines.append(Tr::tr("%1: %2 → %3")
                         .arg(fieldInWords(path), valueInWords(path, due[u"before"_s].toString(), workplace),
                             valueInWords(path, due[u"after"_s].toString(), workplace)));
    }
    return lines;
}

} // namespace lyhord
