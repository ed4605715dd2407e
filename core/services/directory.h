#pragma once

#include "core/model/case.h"
#include "core/model/person.h"
#include "core/model/profile.h"
#include "core/model/result.h"

#include <functional>

namespace lyhord {

class DirectoryStore;
class Office;
struct RuleBook;
enum class Action;

//! A running case whose days a change has moved
struct MovedCase
{
    QString number;
    CaseDeadlines before;
    CaseDeadlines after;
};

//! What the municipality decides for itself. `add…` refuses a key that exists, `change…` one that does not;
//! `retire…` ends validity with the day given and deletes nothing.
class Directory
{
public:
    explicit Directory(Office &office);

    //! The whole profile as it stands, retired entries included; cached until something changes
    [[nodiscard]] Result<Profile> profile();
    [[nodiscard]] Result<> importProfile(const Profile &profile);

    [[nodiscard]] Result<> addDepartment(const Department &department);
    [[nodiscard]] Result<> changeDepartment(const Department &department);
    [[nodiscard]] Result<> retireDepartment(const QString &key, QDate last, const QString &successor);

    [[nodiscard]] Result<Headline> addHeadline(const Headline &headline);
    [[nodiscard]] Result<> changeHeadline(const Headline &headline);
    [[nodiscard]] Result<> retireHeadline(HeadlineId id, QDate last);

    [[nodiscard]] Result<> addCategory(const Category &category);
    //! A new name from `category.valid.from` on: the old version stays for old reports (R70)
    [[nodiscard]] Result<> changeCategory(const Category &category);
    [[nodiscard]] Result<> retireCategory(const QString &path, QDate last);

    [[nodiscard]] Result<StandardAnswer> addStandardAnswer(const StandardAnswer &answer);
    [[nodiscard]] Result<> changeStandardAnswer(const StandardAnswer &answer);
    [[nodiscard]] Result<> retireStandardAnswer(const QString &key, QDate last);

    [[nodiscard]] Result<QList<Person>> people();
    [[nodiscard]] Result<Person> person(const QString &login);
    [[nodiscard]] Result<> addPerson(const Person &person);
    [[nodiscard]] Result<> changePerson(const Person &person);
    [[nodiscard]] Result<> retirePerson(const QString &login, QDate last);

    [[nodiscard]] Result<> changeSetting(const Setting &setting);
    //! Running deadlines are computed anew with a new calendar version; what moved is returned (field.md 19)
    [[nodiscard]] Result<QList<MovedCase>> addClosingDay(QDate day, const QString &name);
    [[nodiscard]] Result<> changeLetter(const LetterTemplate &letter);

private:
    [[nodiscard]] Result<> keep(Action action, const std::function<Result<>(const Profile &)> &check,
        const std::function<Result<>(DirectoryStore &)> &write);
    [[nodiscard]] Result<QList<MovedCase>> shiftRunningDeadlines(const RuleBook &before, const ClosingDay &added);

    Office &m_office;
};

} // namespace lyhord
