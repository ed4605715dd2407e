#include "core/store/directorystore.h"

#include "core/store/database.h"
#include "core/store/profilereader.h"
#include "core/store/textcolumns.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using textcolumns::toText;

namespace {

//! A new entry comes last, a known one keeps its place
QString upsertText(const QString &table, const QStringList &keys, const QStringList &others)
{
    const QStringList marks(keys.size(), u"?"_s);
    const QStringList otherMarks(others.size(), u"?"_s);
    QStringList sets;
    for (const QString &name : others)
        sets.append(name + u" = excluded."_s + name);
    return u"INSERT INTO %1 (%2, position, %3) VALUES (%4, (SELECT coalesce(max(position), 0) + 1 FROM %1), %5) "
           "ON CONFLICT (%2) DO UPDATE SET %6"_s.arg(table, keys.join(u", "_s), others.join(u", "_s),
               marks.join(u", "_s), otherMarks.join(u", "_s), sets.join(u", "_s));
}

template <class... Values>
Result<> upsert(
    Database &db, const QString &table, const QStringList &keys, const QStringList &others, const Values &...values)
{
    auto query = sql::prepare(db, upsertText(table, keys, others));
    return query.bind(values...).run();
}

Result<> saveGround(Database &db, const GroundRule &rule)
{
    return upsert(db, u"grounds"_s, { u"ground"_s }, { u"name"_s, u"reason"_s, u"addressee"_s, u"told"_s, u"words"_s },
        rule.ground, toText(rule.name), toText(rule.reason), toText(rule.addressee), toText(rule.told),
        toText(rule.words));
}

Result<> saveStatute(Database &db, const Statute &statute)
{
    return upsert(db, u"statutes"_s, { u"key"_s },
        { u"name"_s, u"number"_s, u"addressee"_s, u"words"_s, u"valid_from"_s, u"valid_to"_s }, statute.key,
        toText(statute.name), statute.number, toText(statute.addressee), toText(statute.words), statute.valid.from,
        statute.valid.to);
}

Result<> saveProcess(Database &db, const Process &process)
{
    return upsert(db, u"processes"_s, { u"key"_s },
        { u"parent"_s, u"kind"_s, u"name"_s, u"valid_from"_s, u"valid_to"_s }, process.key, process.parent,
        process.kind, toText(process.name), process.valid.from, process.valid.to);
}

Result<> saveServiceDeclaration(Database &db, const ServiceDeclaration &promise)
{
    return upsert(db, u"service_declarations"_s, { u"key"_s },
        { u"text"_s, u"owner"_s, u"valid_from"_s, u"valid_to"_s }, promise.key, toText(promise.text), promise.owner,
        promise.valid.from, promise.valid.to);
}

Result<> saveCampaign(Database &db, const Campaign &campaign)
{
    return upsert(db, u"campaigns"_s, { u"key"_s }, { u"name"_s, u"valid_from"_s, u"valid_to"_s }, campaign.key,
        campaign.name, campaign.valid.from, campaign.valid.to);
}

Result<> saveMeta(Database &db, const Profile &profile)
{
    QStringList types;
    for (const CaseType type : profile.types)
        types.append(QString(toName(type)));
    const QList<std::pair<QString, QString>> values{ { u"key"_s, profile.key },
        { u"municipality"_s, profile.municipality }, { u"contact_centre"_s, profile.contactCentre },
        { u"number_prefix"_s, profile.numberPrefix }, { u"types"_s, toText(types) },
        { u"own_phone_numbers"_s, toText(profile.ownPhoneNumbers) } };
    for (const auto &[key, value] : values) {
        auto query = sql::prepare(db,
            u"INSERT INTO profile_meta (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
        if (auto done = query.bind(key, value).run(); !done)
            return done;
    }
    return {};
}

//! Departments that a case refers to cannot go
Result<> clear(Database &db)
{
    const QStringList tables{ u"headlines"_s, u"areas"_s, u"categories"_s, u"standard_answers"_s, u"grounds"_s,
        u"statutes"_s, u"processes"_s, u"service_declarations"_s, u"campaigns"_s, u"letter_templates"_s, u"settings"_s,
        u"closing_days"_s };
    for (const QString &table : tables) {
        if (auto done = sql::run(db, u"DELETE FROM "_s + table); !done)
            return done;
    }
    return sql::run(db,
        u"DELETE FROM departments WHERE key NOT IN (SELECT department FROM assignments) "
        "AND key NOT IN (SELECT department FROM consultations)"_s);
}

//! Those that had to stay come after those of the profile
Result<> orderDepartments(Database &db, const QList<Department> &departments)
{
    if (auto moved = sql::run(db, u"UPDATE departments SET position = position + 100000"_s); !moved)
        return moved;
    int position = 0;
    for (const Department &department : departments) {
        auto query = sql::prepare(db, u"UPDATE departments SET position = ? WHERE key = ?"_s);
        if (auto done = query.bind(++position, department.key).run(); !done)
            return done;
    }
    return {};
}

template <class T, class Save>
Result<> saveAll(const QList<T> &entries, Save save)
{
    for (const T &entry : entries) {
        if (auto done = save(entry); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

DirectoryStore::DirectoryStore(Database &db)
    : m_db(db)
{
}

Result<Profile> DirectoryStore::profile()
{
    return profilereader::read(m_db);
}

Result<> DirectoryStore::replaceProfile(const Profile &profile)
{
    const auto steps = {
        std::function<Result<>()>([&] { return clear(m_db); }),
        std::function<Result<>()>([&] { return saveMeta(m_db, profile); }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.departments, [&](const Department &x) { return saveDepartment(x); }); }),
        std::function<Result<>()>([&] { return orderDepartments(m_db, profile.departments); }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.headlines, [&](const Headline &x) { return saveHeadline(x); }); }),
        std::function<Result<>()>([&] { return saveAll(profile.areas, [&](const Area &x) { return saveArea(x); }); }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.categories, [&](const Category &x) { return saveCategory(x); }); }),
        std::function<Result<>()>([&] {
            return saveAll(profile.standardAnswers, [&](const StandardAnswer &x) { return saveStandardAnswer(x); });
        }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.grounds, [&](const GroundRule &x) { return saveGround(m_db, x); }); }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.statutes, [&](const Statute &x) { return saveStatute(m_db, x); }); }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.processes, [&](const Process &x) { return saveProcess(m_db, x); }); }),
        std::function<Result<>()>([&] {
            return saveAll(profile.serviceDeclarations,
                [&](const ServiceDeclaration &x) { return saveServiceDeclaration(m_db, x); });
        }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.campaigns, [&](const Campaign &x) { return saveCampaign(m_db, x); }); }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.letters, [&](const LetterTemplate &x) { return saveLetter(x); }); }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.settings, [&](const Setting &x) { return saveSetting(x); }); }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.closingDays, [&](const ClosingDay &x) { return saveClosingDay(x); }); }),
    };
    for (const auto &step : steps) {
        if (auto done = step(); !done)
            return done;
    }
    return {};
}

Result<> DirectoryStore::saveDepartment(const Department &department)
{
    return upsert(m_db, u"departments"_s, { u"key"_s },
        { u"name"_s, u"board"_s, u"mailbox"_s, u"successor"_s, u"routines"_s, u"words"_s, u"valid_from"_s,
            u"valid_to"_s },
        department.key, toText(department.name), department.board, department.mailbox, department.successor,
        department.routines, toText(department.words), department.valid.from, department.valid.to);
}

Result<Headline> DirectoryStore::saveHeadline(const Headline &headline)
{
    static const QStringList others{ u"department"_s, u"text"_s, u"category"_s, u"valid_from"_s, u"valid_to"_s };
    static const QString known = upsertText(u"headlines"_s, { u"id"_s }, others) + u" RETURNING id"_s;
    static const QString added
        = u"INSERT INTO headlines (id, position, %1) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM headlines), "
          "(SELECT coalesce(max(position), 0) + 1 FROM headlines), ?, ?, ?, ?, ?) RETURNING id"_s.arg(
              others.join(u", "_s));
    auto query = sql::prepare(m_db, headline.id.isValid() ? known : added);
    if (headline.id.isValid())
        query.bind(headline.id);
    query.bind(headline.department, headline.text, headline.category, headline.valid.from, headline.valid.to);
    if (auto saved = query.first(); !saved)
        return tl::unexpected(saved.error());
    Headline withId = headline;
    withId.id = HeadlineId{ query.integer(0) };
    return withId;
}

Result<> DirectoryStore::saveArea(const Area &area)
{
    return upsert(m_db, u"areas"_s, { u"key"_s }, { u"name"_s, u"words"_s, u"valid_from"_s, u"valid_to"_s }, area.key,
        toText(area.name), toText(area.words), area.valid.from, area.valid.to);
}

Result<> DirectoryStore::saveCategory(const Category &category)
{
    const int from = sql::toDayColumn(category.valid.from.value_or(QDate()));
    return upsert(m_db, u"categories"_s, { u"path"_s, u"version_from"_s }, { u"name"_s, u"mandatory"_s, u"valid_to"_s },
        category.path, from, toText(category.name), category.mandatory, category.valid.to);
}

Result<StandardAnswer> DirectoryStore::saveStandardAnswer(const StandardAnswer &answer)
{
    static const QString text
        = u"INSERT INTO standard_answers (id, position, key, department, title, text, outcome, agreement, valid_from, "
          "valid_to) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM standard_answers), (SELECT coalesce(max(position), 0) "
          "+ 1 FROM standard_answers), ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
          "department = excluded.department, title = excluded.title, text = excluded.text, "
          "outcome = excluded.outcome, agreement = excluded.agreement, valid_from = excluded.valid_from, "
          "valid_to = excluded.valid_to RETURNING id"_s;
    auto query = sql::prepare(m_db, text);
    query.bind(answer.key, answer.department, answer.title, toText(answer.text), answer.outcome, answer.agreement,
        answer.valid.from, answer.valid.to);
    if (auto saved = query.first(); !saved)
        return tl::unexpected(saved.error());
    StandardAnswer withId = answer;
    withId.id = StandardAnswerId{ query.integer(0) };
    return withId;
}

Result<> DirectoryStore::saveSetting(const Setting &setting)
{
    return upsert(m_db, u"settings"_s, { u"key"_s, u"valid_from"_s }, { u"value"_s }, setting.key,
        sql::toDayColumn(setting.validFrom), setting.value);
}

Result<> DirectoryStore::saveClosingDay(const ClosingDay &day)
{
    return upsert(m_db, u"closing_days"_s, { u"day"_s }, { u"name"_s, u"calendar_version"_s }, day.day, day.name,
        day.calendarVersion);
}

Result<> DirectoryStore::saveLetter(const LetterTemplate &letter)
{
    return upsert(m_db, u"letter_templates"_s, { u"kind"_s, u"language"_s }, { u"subject"_s, u"body"_s }, letter.kind,
        letter.language, letter.subject, letter.body);
}

} // namespace lyhord
