#include "core/intake/profilefile.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {
namespace {

QJsonValue written(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue written(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

template <class E>
QJsonValue writtenName(const std::optional<E> &value)
{
    return value ? QJsonValue(QString(toName(*value))) : QJsonValue();
}

QJsonObject written(const LocalText &text)
{
    QJsonObject object;
    for (auto entry = text.texts.cbegin(); entry != text.texts.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

QJsonObject written(const Validity &valid)
{
    return { { u"from"_s, written(valid.from) }, { u"to"_s, written(valid.to) } };
}

QJsonObject written(const Department &department)
{
    return { { u"key"_s, department.key }, { u"name"_s, written(department.name) },
        { u"board"_s, written(department.board) }, { u"mailbox"_s, written(department.mailbox) },
        { u"successor"_s, written(department.successor) }, { u"routines"_s, written(department.routines) },
        { u"words"_s, QJsonArray::fromStringList(department.words) }, { u"valid"_s, written(department.valid) } };
}

QJsonObject written(const DepartmentVersion &version)
{
    return { { u"department"_s, version.department },
        { u"from"_s, version.from ? QJsonValue(version.from->toString(Qt::ISODate)) : QJsonValue() },
        { u"name"_s, written(version.name) }, { u"mailbox"_s, written(version.mailbox) } };
}

QJsonObject written(const Headline &headline)
{
    return { { u"department"_s, headline.department }, { u"text"_s, headline.text },
        { u"category"_s, written(headline.category) }, { u"valid"_s, written(headline.valid) } };
}

QJsonObject written(const Area &area)
{
    return { { u"key"_s, area.key }, { u"name"_s, written(area.name) },
        { u"words"_s, QJsonArray::fromStringList(area.words) }, { u"valid"_s, written(area.valid) } };
}

QJsonObject written(const Category &category)
{
    return { { u"path"_s, category.path }, { u"name"_s, written(category.name) },
        { u"mandatory"_s, category.mandatory }, { u"valid"_s, written(category.valid) } };
}

QJsonObject written(const StandardAnswer &answer)
{
    return { { u"key"_s, answer.key }, { u"department"_s, answer.department }, { u"title"_s, answer.title },
        { u"text"_s, written(answer.text) }, { u"outcome"_s, writtenName(answer.outcome) },
        { u"agreement"_s, written(answer.agreement) }, { u"valid"_s, written(answer.valid) } };
}

QJsonObject written(const GroundRule &rule)
{
    return { { u"ground"_s, QString(toName(rule.ground)) }, { u"name"_s, written(rule.name) },
        { u"reason"_s, written(rule.reason) }, { u"addressee"_s, written(rule.addressee) },
        { u"told"_s, written(rule.told) }, { u"words"_s, QJsonArray::fromStringList(rule.words) } };
}

QJsonObject written(const Statute &statute)
{
    return { { u"key"_s, statute.key }, { u"name"_s, written(statute.name) }, { u"number"_s, statute.number },
        { u"addressee"_s, written(statute.addressee) }, { u"words"_s, QJsonArray::fromStringList(statute.words) },
        { u"valid"_s, written(statute.valid) } };
}

QJsonObject written(const Process &process)
{
    return { { u"key"_s, process.key }, { u"parent"_s, written(process.parent) },
        { u"kind"_s, QString(toName(process.kind)) }, { u"name"_s, written(process.name) },
        { u"valid"_s, written(process.valid) } };
}

QJsonObject written(const ServiceDeclaration &declaration)
{
    return { { u"key"_s, declaration.key }, { u"text"_s, written(declaration.text) },
        { u"owner"_s, written(declaration.owner) }, { u"valid"_s, written(declaration.valid) } };
}

QJsonObject written(const Campaign &campaign)
{
    return { { u"key"_s, campaign.key }, { u"name"_s, campaign.name }, { u"valid"_s, written(campaign.valid) } };
}

QJsonObject written(const LetterTemplate &letter)
{
    return { { u"kind"_s, QString(toName(letter.kind)) }, { u"language"_s, letter.language },
        { u"subject"_s, letter.subject }, { u"body"_s, QJsonArray::fromStringList(letter.body.split(u'\n')) } };
}

QJsonObject written(const Setting &setting)
{
    return { { u"key"_s, setting.key }, { u"value"_s, setting.value },
        { u"valid_from"_s, setting.validFrom.toString(Qt::ISODate) } };
}

QJsonObject written(const ClosingDay &day)
{
    return { { u"day"_s, day.day.toString(Qt::ISODate) }, { u"name"_s, day.name },
        { u"calendar_version"_s, day.calendarVersion },
        { u"withdrawn_version"_s, day.withdrawnVersion ? QJsonValue(*day.withdrawnVersion) : QJsonValue() } };
}

template <class T>
QJsonArray list(const QList<T> &entries)
{
    QJsonArray array;
    for (const T &entry : entries)
        array.append(written(entry));
    return array;
}

QJsonArray names(const QList<CaseType> &types)
{
    QJsonArray array;
    for (const CaseType type : types)
        array.append(QString(toName(type)));
    return array;
}

//! The last of each rule and day: what it replaced has held for a part of that day at most
QList<Setting> inForce(const QList<Setting> &settings)
{
    QList<Setting> last;
    for (const Setting &one : settings) {
        last.removeIf(
            [&one](const Setting &other) { return other.key == one.key && other.validFrom == one.validFrom; });
        last.append(one);
    }
    return last;
}

} // namespace

QByteArray profileToJson(const Profile &profile)
{
    const QJsonObject object{ { u"format"_s, u"lyhord-profile"_s }, { u"version"_s, profileFileVersion },
        { u"key"_s, profile.key }, { u"municipality"_s, profile.municipality },
        { u"contact_centre"_s, profile.contactCentre }, { u"number_prefix"_s, written(profile.numberPrefix) },
        { u"types"_s, names(profile.types) }, { u"departments"_s, list(profile.departments) },
        { u"department_versions"_s, list(profile.departmentVersions) }, { u"headlines"_s, list(profile.headlines) },
        { u"areas"_s, list(profile.areas) }, { u"categories"_s, list(profile.categories) },
        { u"standard_answers"_s, list(profile.standardAnswers) }, { u"grounds"_s, list(profile.grounds) },
        { u"statutes"_s, list(profile.statutes) }, { u"processes"_s, list(profile.processes) },
        { u"service_declarations"_s, list(profile.serviceDeclarations) }, { u"campaigns"_s, list(profile.campaigns) },
        { u"letters"_s, list(profile.letters) }, { u"settings"_s, list(inForce(profile.settings)) },
        { u"closing_days"_s, list(profile.closingDays) },
        { u"own_phone_numbers"_s, QJsonArray::fromStringList(profile.ownPhoneNumbers) } };
    return QJsonDocument(object).toJson();
}

} // namespace lyhord
