#pragma once

#include "core/model/person.h"
#include "core/model/profile.h"
#include "core/model/result.h"

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
    //! The profile as given, entries in its order. Departments that cases refer to stay although they are not in it.
    [[nodiscard]] Result<> replaceProfile(const Profile &profile);

    [[nodiscard]] Result<> saveDepartment(const Department &department);
    [[nodiscard]] Result<Headline> saveHeadline(const Headline &headline); //!< without a valid id it is new
    [[nodiscard]] Result<> saveArea(const Area &area);
    //! A version of its own for each valid.from
    [[nodiscard]] Result<> saveCategory(const Category &category);
    [[nodiscard]] Result<StandardAnswer> saveStandardAnswer(const StandardAnswer &answer); //!< by its key
    [[nodiscard]] Result<> saveSetting(const Setting &setting); //!< by key and validFrom
    [[nodiscard]] Result<> saveClosingDay(const ClosingDay &day);
    [[nodiscard]] Result<> saveLetter(const LetterTemplate &letter); //!< by kind and language

    [[nodiscard]] Result<QList<Person>> people(); //!< by login, retired ones included
    [[nodiscard]] Result<Person> person(const QString &login); //!< NotFound in words
    //! Names of those who took the steps of a case, by login
    [[nodiscard]] Result<QMap<QString, QString>> namesInTimeline(CaseId id);
    [[nodiscard]] Result<> savePerson(const Person &person); //!< grants replaced by these

    //! Different after every markChanged(): what was read before it is old
    [[nodiscard]] Result<QString> revision();
    //! In the transaction of whoever changes something here
    [[nodiscard]] Result<> markChanged();

private:
    Database &m_db;
};

} // namespace lyhord
