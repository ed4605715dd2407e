#include "core/store/profilereader.h"

#include "core/db/database.h"
#include "core/store/textcolumns.h"

namespace lyhord::profilereader {

using namespace Qt::Literals::StringLiterals;
using textcolumns::listFromText;
using textcolumns::localFromText;

namespace {

Validity validity(const sql::Query &row, int column)
{
    return { row.maybeDay(column), row.maybeDay(column + 1) };
}

template <class T, class Make>
Result<> collect(Database &db, const QString &columns, const QString &table, QList<T> &into, Make make)
{
    auto query = sql::prepare(db, u"SELECT %1 FROM %2 ORDER BY position"_s.arg(columns, table));
    return query.each([&](const sql::Query &row) { into.append(make(row)); });
}

Result<> readMeta(Database &db, Profile &profile)
{
    QMap<QString, QString> values;
    auto query = sql::prepare(db, u"SELECT key, value FROM profile_meta"_s);
    auto done = query.each([&](const sql::Query &row) { values.insert(row.text(0), row.text(1)); });
    profile.key = values.value(u"key"_s);
    profile.municipality = values.value(u"municipality"_s);
    profile.contactCentre = values.value(u"contact_centre"_s);
    profile.numberPrefix = values.value(u"number_prefix"_s);
    profile.ownPhoneNumbers = listFromText(values.value(u"own_phone_numbers"_s));
    const QStringList types = listFromText(values.value(u"types"_s));
    for (const QString &name : types) {
        if (const auto type = fromName<CaseType>(name))
            profile.types.append(*type);
    }
    return done;
}

Result<> readDepartments(Database &db, Profile &profile)
{
    return collect(db, u"key, name, board, mailbox, successor, routines, words, valid_from, valid_to"_s,
        u"departments"_s, profile.departments, [](const sql::Query &row) {
            return Department{ row.text(0), localFromText(row.text(1)), row.text(2), row.text(3), row.text(4),
                row.text(5), listFromText(row.text(6)), validity(row, 7) };
        });
}

Result<> readDepartmentVersions(Database &db, Profile &profile)
{
    auto query = sql::prepare(db,
        u"SELECT department, version_from, name, mailbox FROM department_versions ORDER BY department, version_from"_s);
    return query.each([&profile](const sql::Query &row) {
        profile.departmentVersions.append({ row.text(0), row.maybeDay(1), localFromText(row.text(2)), row.text(3) });
    });
}

Result<> readHeadlines(Database &db, Profile &profile)
{
    return collect(db, u"id, department, text, category, valid_from, valid_to"_s, u"headlines"_s, profile.headlines,
        [](const sql::Query &row) {
            return Headline{ HeadlineId{ row.integer(0) }, row.text(1), row.text(2), row.text(3), validity(row, 4) };
        });
}

Result<> readAreas(Database &db, Profile &profile)
{
    return collect(
        db, u"key, name, words, valid_from, valid_to"_s, u"areas"_s, profile.areas, [](const sql::Query &row) {
            return Area{ row.text(0), localFromText(row.text(1)), listFromText(row.text(2)), validity(row, 3) };
        });
}

Result<> readCategories(Database &db, Profile &profile)
{
    return collect(db, u"path, name, mandatory, version_from, valid_to"_s, u"categories"_s, profile.categories,
        [](const sql::Query &row) {
            return Category{ row.text(0), localFromText(row.text(1)), row.flag(2), validity(row, 3) };
        });
}

Result<> readStandardAnswers(Database &db, Profile &profile)
{
    return collect(db, u"id, key, department, title, text, outcome, agreement, valid_from, valid_to"_s,
        u"standard_answers"_s, profile.standardAnswers, [](const sql::Query &row) {
            return StandardAnswer{ StandardAnswerId{ row.integer(0) }, row.text(1), row.text(2), row.text(3),
                localFromText(row.text(4)), row.maybe<Outcome>(5), row.text(6), validity(row, 7) };
        });
}

Result<> readGrounds(Database &db, Profile &profile)
{
    return collect(db, u"ground, name, reason, addressee, told, words"_s, u"grounds"_s, profile.grounds,
        [](const sql::Query &row) {
            return GroundRule{ row.named(0, ReferralGround::FaultReport), localFromText(row.text(1)),
                localFromText(row.text(2)), localFromText(row.text(3)), localFromText(row.text(4)),
                listFromText(row.text(5)) };
        });
}

Result<> readStatutes(Database &db, Profile &profile)
{
    return collect(db, u"key, name, number, addressee, words, valid_from, valid_to"_s, u"statutes"_s, profile.statutes,
        [](const sql::Query &row) {
            return Statute{ row.text(0), localFromText(row.text(1)), row.text(2), localFromText(row.text(3)),
                listFromText(row.text(4)), validity(row, 5) };
        });
}

Result<> readProcesses(Database &db, Profile &profile)
{
    return collect(db, u"key, parent, kind, name, valid_from, valid_to"_s, u"processes"_s, profile.processes,
        [](const sql::Query &row) {
            return Process{ row.text(0), row.text(1), row.named(2, ProcessKind::Area), localFromText(row.text(3)),
                validity(row, 4) };
        });
}

Result<> readServiceDeclarations(Database &db, Profile &profile)
{
    return collect(db, u"key, text, owner, valid_from, valid_to"_s, u"service_declarations"_s,
        profile.serviceDeclarations, [](const sql::Query &row) {
            return ServiceDeclaration{ row.text(0), localFromText(row.text(1)), row.text(2), validity(row, 3) };
        });
}

Result<> readCampaigns(Database &db, Profile &profile)
{
    return collect(
        db, u"key, name, valid_from, valid_to"_s, u"campaigns"_s, profile.campaigns, [](const sql::Query &row) {
            return Campaign{ row.text(0), row.text(1), validity(row, 2) };
        });
}

Result<> readLetters(Database &db, Profile &profile)
{
    return collect(
        db, u"kind, language, subject, body"_s, u"letter_templates"_s, profile.letters, [](const sql::Query &row) {
            return LetterTemplate{ row.named(0, LetterKind::Assignment), row.text(1), row.text(2), row.text(3) };
        });
}

Result<> readSettings(Database &db, Profile &profile)
{
    return collect(db, u"key, value, valid_from"_s, u"settings"_s, profile.settings, [](const sql::Query &row) {
        return Setting{ row.text(0), row.text(1), row.day(2) };
    });
}

Result<> readClosingDays(Database &db, Profile &profile)
{
    return collect(db, u"day, name, calendar_version, withdrawn_version"_s, u"closing_days"_s, profile.closingDays,
        [](const sql::Query &row) {
            return ClosingDay{ row.day(0), row.text(1), row.number(2),
                row.isNull(3) ? std::nullopt : std::optional(row.number(3)) };
        });
}

} // namespace

Result<Profile> read(Database &db)
{
    Profile profile;
    for (const auto part : { &readMeta, &readDepartments, &readDepartmentVersions, &readHeadlines, &readAreas,
             &readCategories, &readStandardAnswers, &readGrounds, &readStatutes, &readProcesses,
             &readServiceDeclarations, &readCampaigns, &readLetters, &readSettings, &readClosingDays }) {
        if (auto done = part(db, profile); !done)
            return tl::unexpected(done.error());
    }
    return profile;
}

} // namespace lyhord::profilereader
