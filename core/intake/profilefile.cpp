#include "core/intake/profilefile.h"

#include "core/intake/jsonfields.h"
#include "core/intake/profilecheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ProfileFile)
};

constexpr QLatin1StringView formatName = "lyhord-profile"_L1;

bool isLanguage(const QString &name)
{
    return name.size() == 2 && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

bool isSound(const QString &text)
{
    const bool controls = std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.category() == QChar::Other_Control && character != u'\n' && character != u'\t';
    });
    return text.isValidUtf16() && !controls;
}

LocalText readLocalText(JsonFields &parent, QLatin1StringView key)
{
    LocalText text;
    std::optional<JsonFields> fields = parent.object(key);
    if (!fields)
        return text;
    const QStringList languages = fields->keys();
    for (const QString &language : languages) {
        const QByteArray name = language.toLatin1();
        text.texts.insert(language, fields->text(QLatin1StringView(name)));
        if (!isLanguage(language))
            fields->refuse(QLatin1StringView(name),
                Tr::tr("“%1” is no language: write its two small letters, as in “sv”.").arg(language));
    }
    parent.adopt(*fields);
    return text;
}

LocalText readName(JsonFields &parent, QLatin1StringView key)
{
    LocalText name = readLocalText(parent, key);
    if (name.in(u"sv"_s).trimmed().isEmpty())
        parent.refuse(key, Tr::tr("“%1” must be filled in for at least one language.").arg(key));
    return name;
}

Validity readValidity(JsonFields &parent)
{
    std::optional<JsonFields> fields = parent.object("valid"_L1);
    if (!fields)
        return {};
    const Validity valid{ .from = fields->day("from"_L1), .to = fields->day("to"_L1) };
    if (valid.from && valid.to && *valid.to < *valid.from)
        fields->refuse("to"_L1, Tr::tr("The last day lies before the first."));
    parent.adopt(*fields);
    return valid;
}

QDate requiredDay(JsonFields &fields, QLatin1StringView key)
{
    const std::optional<QDate> day = fields.day(key);
    if (!day)
        fields.refuse(key, Tr::tr("“%1” must be filled in with a day.").arg(key));
    return day.value_or(QDate());
}

template <class E>
E requiredChoice(JsonFields &fields, QLatin1StringView key)
{
    const std::optional<E> chosen = fields.choice<E>(key);
    if (!chosen)
        fields.refuse(key, Tr::tr("“%1” must be filled in with one of: %2.").arg(key, namesOf<E>().join(u", "_s)));
    return chosen.value_or(EnumNames<E>::all.front().first);
}

int countFrom(JsonFields &fields, QLatin1StringView key)
{
    const int count = fields.number(key).value_or(0);
    if (count < 0)
        fields.refuse(key, Tr::tr("“%1” must not be negative.").arg(key));
    return count;
}

template <class T>
QList<T> readList(JsonFields &parent, QLatin1StringView key, T (*readOne)(JsonFields &))
{
    QList<T> values;
    QList<JsonFields> entries = parent.objects(key);
    for (JsonFields &entry : entries) {
        values.append(readOne(entry));
        parent.adopt(entry);
    }
    return values;
}

Department readDepartment(JsonFields &fields)
{
    return { .key = fields.requiredText("key"_L1),
        .name = readName(fields, "name"_L1),
        .board = fields.text("board"_L1),
        .mailbox = fields.text("mailbox"_L1),
        .successor = fields.text("successor"_L1),
        .routines = fields.text("routines"_L1),
        .words = fields.texts("words"_L1),
        .valid = readValidity(fields) };
}

DepartmentVersion readDepartmentVersion(JsonFields &fields)
{
    return { .department = fields.requiredText("department"_L1),
        .from = fields.day("from"_L1),
        .name = readName(fields, "name"_L1),
        .mailbox = fields.text("mailbox"_L1) };
}

Headline readHeadline(JsonFields &fields)
{
    return { .department = fields.requiredText("department"_L1),
        .text = fields.requiredText("text"_L1),
        .category = fields.text("category"_L1),
        .valid = readValidity(fields) };
}

Area readArea(JsonFields &fields)
{
    return { .key = fields.requiredText("key"_L1),
        .name = readName(fields, "name"_L1),
        .words = fields.texts("words"_L1),
        .valid = readValidity(fields) };
}

Category readCategory(JsonFields &fields)
{
    return { .path = fields.requiredText("path"_L1),
        .name = readName(fields, "name"_L1),
        .mandatory = fields.flag("mandatory"_L1).value_or(false),
        .valid = readValidity(fields) };
}

StandardAnswer readStandardAnswer(JsonFields &fields)
{
    return { .key = fields.requiredText("key"_L1),
        .department = fields.requiredText("department"_L1),
        .title = fields.requiredText("title"_L1),
        .text = readName(fields, "text"_L1),
        .outcome = fields.choice<Outcome>("outcome"_L1),
        .agreement = fields.text("agreement"_L1),
        .valid = readValidity(fields) };
}

GroundRule readGround(JsonFields &fields)
{
    return { .ground = requiredChoice<ReferralGround>(fields, "ground"_L1),
        .name = readName(fields, "name"_L1),
        .reason = readLocalText(fields, "reason"_L1),
        .addressee = readLocalText(fields, "addressee"_L1),
        .told = readLocalText(fields, "told"_L1),
        .words = fields.texts("words"_L1) };
}

Statute readStatute(JsonFields &fields)
{
    return { .key = fields.requiredText("key"_L1),
        .name = readName(fields, "name"_L1),
        .number = fields.requiredText("number"_L1),
        .addressee = readLocalText(fields, "addressee"_L1),
        .words = fields.texts("words"_L1),
        .valid = readValidity(fields) };
}

Process readProcess(JsonFields &fields)
{
    return { .key = fields.requiredText("key"_L1),
        .parent = fields.text("parent"_L1),
        .kind = requiredChoice<ProcessKind>(fields, "kind"_L1),
        .name = readName(fields, "name"_L1),
        .valid = readValidity(fields) };
}

ServiceDeclaration readServiceDeclaration(JsonFields &fields)
{
    return { .key = fields.requiredText("key"_L1),
        .text = readName(fields, "text"_L1),
        .owner = fields.text("owner"_L1),
        .valid = readValidity(fields) };
}

Campaign readCampaign(JsonFields &fields)
{
    return {
        .key = fields.requiredText("key"_L1), .name = fields.requiredText("name"_L1), .valid = readValidity(fields)
    };
}

LetterTemplate readLetter(JsonFields &fields)
{
    return { .kind = requiredChoice<LetterKind>(fields, "kind"_L1),
        .language = fields.requiredText("language"_L1),
        .subject = fields.requiredText("subject"_L1),
        .body = fields.texts("body"_L1).join(u'\n') };
}

Setting readSetting(JsonFields &fields)
{
    return { .key = fields.requiredText("key"_L1),
        .value = fields.requiredText("value"_L1),
        .validFrom = requiredDay(fields, "valid_from"_L1) };
}

ClosingDay readClosingDay(JsonFields &fields)
{
    return { .day = requiredDay(fields, "day"_L1),
        .name = fields.requiredText("name"_L1),
        .calendarVersion = countFrom(fields, "calendar_version"_L1),
        .withdrawnVersion = fields.number("withdrawn_version"_L1) };
}

void readFormat(JsonFields &fields)
{
    if (fields.text("format"_L1) != formatName)
        fields.refuse("format"_L1, Tr::tr("The file is no profile: “format” must be “%1”.").arg(formatName));
    const int version = fields.number("version"_L1).value_or(0);
    if (version > profileFileVersion) {
        fields.refuse("version"_L1,
            Tr::tr("The profile was written by a newer version of the program. Update the program first."));
    } else if (version < 1) {
        fields.refuse("version"_L1, Tr::tr("“version” must be %1.").arg(profileFileVersion));
    }
}

Profile readProfile(JsonFields &fields)
{
    Profile profile;
    profile.key = fields.requiredText("key"_L1);
    profile.municipality = fields.requiredText("municipality"_L1);
    profile.contactCentre = fields.requiredText("contact_centre"_L1);
    profile.numberPrefix = fields.text("number_prefix"_L1);
    profile.types = fields.choices<CaseType>("types"_L1);
    profile.departments = readList(fields, "departments"_L1, readDepartment);
    profile.departmentVersions = readList(fields, "department_versions"_L1, readDepartmentVersion);
    profile.headlines = readList(fields, "headlines"_L1, readHeadline);
    profile.areas = readList(fields, "areas"_L1, readArea);
    profile.categories = readList(fields, "categories"_L1, readCategory);
    profile.standardAnswers = readList(fields, "standard_answers"_L1, readStandardAnswer);
    profile.grounds = readList(fields, "grounds"_L1, readGround);
    profile.statutes = readList(fields, "statutes"_L1, readStatute);
    profile.processes = readList(fields, "processes"_L1, readProcess);
    profile.serviceDeclarations = readList(fields, "service_declarations"_L1, readServiceDeclaration);
    profile.campaigns = readList(fields, "campaigns"_L1, readCampaign);
    profile.letters = readList(fields, "letters"_L1, readLetter);
    profile.settings = readList(fields, "settings"_L1, readSetting);
    profile.closingDays = readList(fields, "closing_days"_L1, readClosingDay);
    profile.ownPhoneNumbers = fields.texts("own_phone_numbers"_L1);
    return profile;
}

std::optional<Error> unsoundIn(const QJsonValue &value, const QString &path)
{
    if (value.isString() && !isSound(value.toString()))
        return Error{ ErrorCode::Refused, Tr::tr("The text holds a control character or half of a character."), {},
            path };
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (auto problem = unsoundIn(entries.at(i), u"%1[%2]"_s.arg(path).arg(i)))
                return problem;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (auto problem = unsoundIn(entry.value(), path.isEmpty() ? entry.key() : path + u'.' + entry.key()))
            return problem;
    }
    return std::nullopt;
}

} // namespace

Result<Profile> profileFromJson(const QByteArray &json)
{
    const Result<QJsonObject> object = parsedObject(json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json);
    if (!object)
        return tl::unexpected(object.error());
    JsonFields fields(*object);
    readFormat(fields);
    Profile profile = readProfile(fields);
    for (const std::optional<Error> &problem : { fields.problem(), unsoundIn(*object, {}), problemIn(profile) }) {
        if (problem)
            return tl::unexpected(*problem);
    }
    return profile;
}

} // namespace lyhord
