#include "core/store/directorystore.h"

#include "core/db/database.h"
#include "core/store/directorychain.h"
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

//! The row whose keys are the first of these values
template <class... Values>
DirectoryRows rowOf(const QString &table, const QStringList &keys, const Values &...values)
{
    return { table, keys, [&, wanted = keys.size()](sql::Query &query) {
                qsizetype bound = 0;
                ((bound++ < wanted ? void(query.bind(values)) : void()), ...);
            } };
}

template <class... Values>
Result<> upsert(
    Database &db, const QString &table, const QStringList &keys, const QStringList &others, const Values &...values)
{
    return DirectoryChain(db).recorded(rowOf(table, keys, values...), [&] {
        auto query = sql::prepare(db, upsertText(table, keys, others));
        return query.bind(values...).run();
    });
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

Result<> DirectoryStore::saveProfile(const Profile &profile)
{
    const auto each = [this](const auto &entry) { return save(entry); };
    const auto steps = {
        std::function<Result<>()>([&] { return saveMunicipality(profile); }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.departments, [&](const Department &x) { return saveDepartment(x); }); }),
        std::function<Result<>()>([&] {
            return saveAll(profile.departments, [&](const Department &x) {
                QList<DepartmentVersion> versions = profile.departmentVersions;
                versions.removeIf([&x](const DepartmentVersion &one) { return one.department != x.key; });
                return saveDepartmentVersions(x.key, versions);
            });
        }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.headlines, [&](const Headline &x) { return saveHeadline(x); }); }),
        std::function<Result<>()>([&] { return saveAll(profile.areas, each); }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.categories, [&](const Category &x) { return saveCategory(x); }); }),
        std::function<Result<>()>([&] {
            return saveAll(profile.standardAnswers, [&](const StandardAnswer &x) { return saveStandardAnswer(x); });
        }),
        std::function<Result<>()>(
            [&] { return saveAll(profile.grounds, [&](const GroundRule &x) { return saveGround(x); }); }),
        std::function<Result<>()>([&] { return saveAll(profile.statutes, each); }),
        std::function<Result<>()>([&] { return saveAll(profile.processes, each); }),
        std::function<Result<>()>([&] { return saveAll(profile.serviceDeclarations, each); }),
        std::function<Result<>()>([&] { return saveAll(profile.campaigns, each); }),
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

Result<> DirectoryStore::saveDepartmentVersions(const QString &department, const QList<DepartmentVersion> &versions)
{
    static const QString text = upsertText(
        u"department_versions"_s, { u"department"_s, u"version_from"_s }, { u"name"_s, u"mailbox"_s });
    const auto replace = [&]() -> Result<> {
        auto removed = sql::prepare(m_db,
            m_db.kind() == DatabaseKind::Postgresql ? u"SELECT forget_department_versions(?)"_s
                                                    : u"DELETE FROM department_versions WHERE department = ?"_s);
        if (auto done = removed.bind(department).run(); !done)
            return done;
        return saveAll(versions, [&](const DepartmentVersion &version) {
            auto query = sql::prepare(m_db, text);
            return query
                .bind(
                    department, sql::toDayColumn(version.from.value_or(QDate())), toText(version.name), version.mailbox)
                .run();
        });
    };
    return DirectoryChain(m_db).recorded(rowOf(u"department_versions"_s, { u"department"_s }, department), replace);
}

Result<Headline> DirectoryStore::saveHeadline(const Headline &headline)
{
    static const QStringList others{ u"department"_s, u"text"_s, u"category"_s, u"valid_from"_s, u"valid_to"_s };
    static const QString known = upsertText(u"headlines"_s, { u"id"_s }, others) + u" RETURNING id"_s;
    static const QString added
        = u"INSERT INTO headlines (id, position, %1) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM headlines), "
          "(SELECT coalesce(max(position), 0) + 1 FROM headlines), ?, ?, ?, ?, ?) RETURNING id"_s.arg(
              others.join(u", "_s));
    DirectoryChain chain(m_db);
    const auto before = chain.sums(rowOf(u"headlines"_s, { u"id"_s }, headline.id.value)); // of a new one nothing
    if (!before)
        return tl::unexpected(before.error());
    auto query = sql::prepare(m_db, headline.id.isValid() ? known : added);
    if (headline.id.isValid())
        query.bind(headline.id);
    query.bind(headline.department, headline.text, headline.category, headline.valid.from, headline.valid.to);
    if (auto saved = query.first(); !saved)
        return tl::unexpected(saved.error());
    Headline withId = headline;
    withId.id = HeadlineId{ query.integer(0) };
    return chain.link(rowOf(u"headlines"_s, { u"id"_s }, withId.id.value), *before).map([&withId] { return withId; });
}

Result<> DirectoryStore::save(const Area &area)
{
    return upsert(m_db, u"areas"_s, { u"key"_s }, { u"name"_s, u"words"_s, u"valid_from"_s, u"valid_to"_s }, area.key,
        toText(area.name), toText(area.words), area.valid.from, area.valid.to);
}

Result<> DirectoryStore::saveGround(const GroundRule &rule)
{
    return upsert(m_db, u"grounds"_s, { u"ground"_s },
        { u"name"_s, u"reason"_s, u"addressee"_s, u"told"_s, u"words"_s }, rule.ground, toText(rule.name),
        toText(rule.reason), toText(rule.addressee), toText(rule.told), toText(rule.words));
}

Result<> DirectoryStore::save(const Statute &statute)
{
    return upsert(m_db, u"statutes"_s, { u"key"_s },
        { u"name"_s, u"number"_s, u"addressee"_s, u"words"_s, u"valid_from"_s, u"valid_to"_s }, statute.key,
        toText(statute.name), statute.number, toText(statute.addressee), toText(statute.words), statute.valid.from,
        statute.valid.to);
}

Result<> DirectoryStore::save(const Process &process)
{
    const int from = sql::toDayColumn(process.valid.from.value_or(QDate()));
    return upsert(m_db, u"processes"_s, { u"key"_s, u"valid_from"_s },
        { u"parent"_s, u"kind"_s, u"name"_s, u"valid_to"_s }, process.key, from, process.parent, process.kind,
        toText(process.name), process.valid.to);
}

Result<> DirectoryStore::save(const ServiceDeclaration &declaration)
{
    return upsert(m_db, u"service_declarations"_s, { u"key"_s },
        { u"text"_s, u"owner"_s, u"valid_from"_s, u"valid_to"_s }, declaration.key, toText(declaration.text),
        declaration.owner, declaration.valid.from, declaration.valid.to);
}

Result<> DirectoryStore::save(const Campaign &campaign)
{
    return upsert(m_db, u"campaigns"_s, { u"key"_s }, { u"name"_s, u"valid_from"_s, u"valid_to"_s }, campaign.key,
        campaign.name, campaign.valid.from, campaign.valid.to);
}

Result<> DirectoryStore::saveMunicipality(const Profile &profile)
{
    QStringList types;
    for (const CaseType type : profile.types)
        types.append(QString(toName(type)));
    const QList<std::pair<QString, QString>> values{ { u"key"_s, profile.key },
        { u"municipality"_s, profile.municipality }, { u"contact_centre"_s, profile.contactCentre },
        { u"number_prefix"_s, profile.numberPrefix }, { u"types"_s, toText(types) },
        { u"own_phone_numbers"_s, toText(profile.ownPhoneNumbers) } };
    DirectoryChain chain(m_db);
    for (const auto &entry : values) {
        const auto write = [&] {
            auto query = sql::prepare(m_db,
                u"INSERT INTO profile_meta (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
            return query.bind(entry.first, entry.second).run();
        };
        if (auto done = chain.recorded(rowOf(u"profile_meta"_s, { u"key"_s }, entry.first), write); !done)
            return done;
    }
    return {};
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
    DirectoryChain chain(m_db);
    const DirectoryRows rows = rowOf(u"standard_answers"_s, { u"key"_s }, answer.key);
    const auto before = chain.sums(rows);
    if (!before)
        return tl::unexpected(before.error());
    auto query = sql::prepare(m_db, text);
    query.bind(answer.key, answer.department, answer.title, toText(answer.text), answer.outcome, answer.agreement,
        answer.valid.from, answer.valid.to);
    if (auto saved = query.first(); !saved)
        return tl::unexpected(saved.error());
    StandardAnswer withId = answer;
    withId.id = StandardAnswerId{ query.integer(0) };
    return chain.link(rows, *before).map([&withId] { return withId; });
}

Result<> DirectoryStore::saveSetting(const Setting &setting)
{
    const int from = sql::toDayColumn(setting.validFrom);
    int changed = 0;
    const auto change = [&]() -> Result<> {
        auto query = sql::prepare(m_db,
            u"UPDATE settings SET value = ? WHERE key = ? AND valid_from = ? AND position = (SELECT max(s.position) "
            "FROM settings s WHERE s.key = settings.key AND s.valid_from = settings.valid_from)"_s);
        return query.bind(setting.value, setting.key, from).change().map([&changed](int rows) { changed = rows; });
    };
    const DirectoryRows rows = rowOf(u"settings"_s, { u"key"_s, u"valid_from"_s }, setting.key, from);
    if (auto done = DirectoryChain(m_db).recorded(rows, change); !done)
        return done;
    return changed == 0 ? addSetting(setting) : Result<>();
}

Result<> DirectoryStore::addSetting(const Setting &setting)
{
    const int from = sql::toDayColumn(setting.validFrom);
    const auto add = [&] {
        auto query = sql::prepare(m_db,
            u"INSERT INTO settings (key, valid_from, position, value) "
            "VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM settings), ?)"_s);
        return query.bind(setting.key, from, setting.value).run();
    };
    return DirectoryChain(m_db).recorded(rowOf(u"settings"_s, { u"key"_s, u"valid_from"_s }, setting.key, from), add);
}

Result<> DirectoryStore::removeSetting(const QString &key, QDate validFrom)
{
    const int from = sql::toDayColumn(validFrom);
    const auto remove = [&] {
        auto query = sql::prepare(m_db,
            m_db.kind() == DatabaseKind::Postgresql ? u"SELECT forget_setting(?, ?)"_s
                                                    : u"DELETE FROM settings WHERE key = ? AND valid_from = ?"_s);
        return query.bind(key, from).run();
    };
    return DirectoryChain(m_db).recorded(rowOf(u"settings"_s, { u"key"_s, u"valid_from"_s }, key, from), remove);
}

Result<> DirectoryStore::saveClosingDay(const ClosingDay &day)
{
    return upsert(m_db, u"closing_days"_s, { u"day"_s, u"calendar_version"_s }, { u"name"_s, u"withdrawn_version"_s },
        day.day, day.calendarVersion, day.name, day.withdrawnVersion);
}

Result<> DirectoryStore::saveLetter(const LetterTemplate &letter)
{
    return upsert(m_db, u"letter_templates"_s, { u"kind"_s, u"language"_s }, { u"subject"_s, u"body"_s }, letter.kind,
        letter.language, letter.subject, letter.body);
}

} // namespace lyhord
