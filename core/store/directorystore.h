#pragma once

#include "core/model/person.h"
#include "core/model/profile.h"
#include "core/model/result.h"
#include "core/model/secretreader.h"

#include <QtCore/QList>

namespace lyhord {

class Database;

//! The municipality's own words and values, and its people. `save…` adds what is new and changes what is there; what
//! may be done is the service's to say. What writes expects the caller's sql::Transaction.
class DirectoryStore
{
public:
    explicit DirectoryStore(Database &db);

    [[nodiscard]] Result<Profile> profile();
    //! Adds what is new, changes what is there; nothing goes (R97)
    [[nodiscard]] Result<> saveProfile(const Profile &profile);

    [[nodiscard]] Result<> saveDepartment(const Department &department);
    //! All of this department's: those that were there are replaced
    [[nodiscard]] Result<> saveDepartmentVersions(const QString &department, const QList<DepartmentVersion> &versions);
    [[nodiscard]] Result<Headline> saveHeadline(const Headline &headline); //!< without a valid id it is new
    // By their keys
    [[nodiscard]] Result<> save(const Area &area);
    [[nodiscard]] Result<> save(const Statute &statute);
    [[nodiscard]] Result<> save(const Process &process); //!< a version of its own for each valid.from
    [[nodiscard]] Result<> save(const ServiceDeclaration &declaration);
    [[nodiscard]] Result<> save(const Campaign &campaign);
    [[nodiscard]] Result<> saveGround(const GroundRule &rule);
    //! Names, types and telephone numbers of the municipality, none of the lists
    [[nodiscard]] Result<> saveMunicipality(const Profile &profile);
    //! A version of its own for each valid.from
    [[nodiscard]] Result<> saveCategory(const Category &category);
    [[nodiscard]] Result<StandardAnswer> saveStandardAnswer(const StandardAnswer &answer); //!< by its key
    //! By key and validFrom: one that is there, the last of its day, is written over
    [[nodiscard]] Result<> saveSetting(const Setting &setting);
    //! After those of its key and day, which it replaces and which stay readable (R97)
    [[nodiscard]] Result<> addSetting(const Setting &setting);
    [[nodiscard]] Result<> removeSetting(const QString &key, QDate validFrom); //!< one that never held
    [[nodiscard]] Result<> saveClosingDay(const ClosingDay &day); //!< by day and calendarVersion
    [[nodiscard]] Result<> saveLetter(const LetterTemplate &letter); //!< by kind and language

    [[nodiscard]] Result<QList<Person>> people(); //!< by login, retired ones included
    [[nodiscard]] Result<Person> person(const QString &login); //!< NotFound in words
    //! Names of those who took the steps of a case, by login
    [[nodiscard]] Result<QMap<QString, QString>> namesInTimeline(CaseId id);
    //! Of all departments; a server shows them to who assigns cases
    [[nodiscard]] Result<QList<SecretReader>> secretReaders();
    //! Grants become these; on a server those that are none of them stay, ended
    [[nodiscard]] Result<> savePerson(const Person &person);

    //! Different after every markChanged(): what was read before it is old
    [[nodiscard]] Result<QString> revision();
    //! In the transaction of whoever changes something here
    [[nodiscard]] Result<> markChanged();

private:
    Database &m_db;
};

} // namespace lyhord
