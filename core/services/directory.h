#pragma once

#include "core/model/case.h"
#include "core/model/person.h"
#include "core/model/profile.h"
#include "core/model/result.h"
#include "core/rules/profilemerge.h"
#include "core/services/handingon.h"
#include "core/services/runningcases.h"

#include <functional>

namespace lyhord {

class DirectoryStore;
class ServiceContext;
enum class Action;
struct Letter;

//! What a municipality is called and what it takes in
struct Municipality
{
    QString name;
    QString contactCentre;
    QList<CaseType> types; //!< those offered
    QStringList ownPhoneNumbers; //!< never pointed out as personal data (P8)
    friend bool operator==(const Municipality &, const Municipality &) = default;
};

//! What reading a profile did, or would do (R97)
struct ImportDone
{
    QList<ProfileEntry> added;
    QList<ProfileEntry> changed;
    QList<ProfileEntry> retired;
    QList<ProfileEntry> kept;
    QList<MovedCase> moved; //!< by closing days that are new here
};

//! Whether a step is taken though it has consequences that are warned of: refused, with the field "accept_warnings",
//! until they are accepted
enum class Warnings { Refuse, Accept };

//! What was told of a person who gets or loses what only few may read (L9, R11)
struct PersonKept
{
    QStringList toldTo; //!< addresses that a letter goes to; empty: there was nothing to tell, or nobody
    bool isRoleWithdrawn = false; //!< the chief legal officer's
    QStringList chiefLegalOfficers; //!< who has it after that, by name
};

//! What the municipality decides for itself. `add…` refuses a key that exists, `change…` one that does not;
//! `retire…` ends validity with the day given and deletes nothing.
class Directory
{
public:
    Directory(ServiceContext &context, HandingOn &handingOn);

    //! The whole profile as it stands, retired entries included; cached until something changes
    [[nodiscard]] Result<Profile> profile();
    //! Adds and changes; what the file lacks is retired only with `retireMissing` (R97)
    [[nodiscard]] Result<ImportDone> importProfile(const Profile &file, bool retireMissing = false);
    [[nodiscard]] Result<ImportDone> previewImport(const Profile &file, bool retireMissing = false);

    [[nodiscard]] Result<> addDepartment(const Department &department);
    //! Another name or mailbox holds from that day, without one from tomorrow; what held before stays (R97)
    [[nodiscard]] Result<> changeDepartment(const Department &department, std::optional<QDate> from = std::nullopt);
    //! While cases wait for it only with a successor, who gets them when the last day has passed (R98)
    [[nodiscard]] Result<> retireDepartment(const QString &key, QDate last, const QString &successor);
    //! How many open cases wait for its answer
    [[nodiscard]] Result<qint64> waitingFor(const QString &department);
    //! Numbers of what waits for departments whose last day has passed
    [[nodiscard]] Result<QStringList> dueToHandOn();
    //! One of them goes to the department that has taken over (R98)
    [[nodiscard]] Result<> handOn(const QString &number, CasesHandedOn &done);

    [[nodiscard]] Result<Headline> addHeadline(const Headline &headline, Warnings warnings = Warnings::Refuse);
    [[nodiscard]] Result<> changeHeadline(const Headline &headline, Warnings warnings = Warnings::Refuse);
    [[nodiscard]] Result<> retireHeadline(HeadlineId id, QDate last);

    [[nodiscard]] Result<> addCategory(const Category &category);
    //! A new name from `category.valid.from` on: the old version stays for old reports (R70)
    [[nodiscard]] Result<> changeCategory(const Category &category);
    [[nodiscard]] Result<> retireCategory(const QString &path, QDate last);

    [[nodiscard]] Result<StandardAnswer> addStandardAnswer(const StandardAnswer &answer);
    [[nodiscard]] Result<> changeStandardAnswer(const StandardAnswer &answer);
    [[nodiscard]] Result<> retireStandardAnswer(const QString &key, QDate last);

    //! An area, a statute, a process, a service declaration or a campaign (R98)
    template <class T>
    [[nodiscard]] Result<> add(const T &added);
    //! Another name or place of a process holds from `changed.valid.from` on: the old version stays for old reports
    //! (R97)
    template <class T>
    [[nodiscard]] Result<> change(const T &changed);
    template <class T>
    [[nodiscard]] Result<> retire(const T &retired, QDate last);
    [[nodiscard]] Result<> changeGround(const GroundRule &rule); //!< there is one of each kind, for ever
    [[nodiscard]] Result<> changeMunicipality(const Municipality &municipality);

    [[nodiscard]] Result<QList<Person>> people();
    [[nodiscard]] Result<Person> person(const QString &login);
    // Who gets or loses the chief legal officer's role or the right to secret cases: a letter says so, to her mailbox,
    // else to those who have the role, else to the administrators
    [[nodiscard]] Result<PersonKept> addPerson(const Person &person);
    //! Warned of: nobody would read any more what is handed over to the chief legal officer (R90)
    [[nodiscard]] Result<PersonKept> changePerson(const Person &person, Warnings warnings = Warnings::Refuse);
    [[nodiscard]] Result<PersonKept> retirePerson(
        const QString &login, QDate last, Warnings warnings = Warnings::Refuse);

    //! For cases registered from its day on; running ones keep their days (R97)
    [[nodiscard]] Result<> changeSetting(const Setting &setting);
    //! For running cases too, which a value can only do that holds from today; what moved is returned
    [[nodiscard]] Result<QList<MovedCase>> changeSettingForAll(const Setting &setting);
    [[nodiscard]] Result<QList<MovedCase>> previewSettingForAll(const Setting &setting);
    //! A value that does not hold yet is taken back
    [[nodiscard]] Result<> withdrawSetting(const QString &key, QDate validFrom);

    //! Running deadlines are computed anew with a new calendar version; what moved is returned (field.md 19)
    [[nodiscard]] Result<QList<MovedCase>> addClosingDay(QDate day, const QString &name);
    [[nodiscard]] Result<QList<MovedCase>> previewClosingDay(QDate day, const QString &name);
    //! The municipality is open on that day after all: as addClosingDay()
    [[nodiscard]] Result<QList<MovedCase>> withdrawClosingDay(QDate day);
    [[nodiscard]] Result<QList<MovedCase>> previewWithdrawal(QDate day);
    [[nodiscard]] Result<> changeLetter(const LetterTemplate &letter);

private:
    //! Decided, not yet written
    struct RulesChange
    {
        RuleBook book; //!< as it was
        NewRules rules;
        std::function<Result<>(DirectoryStore &)> write;
    };
    [[nodiscard]] Result<> keep(Action action, const std::function<Result<>(const Profile &)> &check,
        const std::function<Result<>(DirectoryStore &)> &write);
    [[nodiscard]] Result<PersonKept> keepPerson(const Person &before, const Person &after, const QList<Person> &people,
        const std::function<Result<>(const Profile &)> &check);
    [[nodiscard]] Result<QStringList> tellOfRights(const Letter &letter);
    [[nodiscard]] Result<> checkHandedOverIsRead(const QList<Person> &people, const Person &changed);
    [[nodiscard]] Result<> checkIsTakenOver(const Department &department, const Profile &profile);
    void handOnNow();
    [[nodiscard]] Result<ProfileMerge> mergedWith(const Profile &file, bool retireMissing);
    [[nodiscard]] Result<RulesChange> profileRead(const Profile &file, const ProfileMerge &merge);
    [[nodiscard]] Result<RulesChange> closingDayAdded(QDate day, const QString &name);
    [[nodiscard]] Result<RulesChange> closingDayWithdrawn(QDate day);
    [[nodiscard]] Result<RulesChange> settingForAll(const Setting &setting);
    [[nodiscard]] Result<QList<MovedCase>> look(const Result<RulesChange> &change);
    [[nodiscard]] Result<QList<MovedCase>> carryOut(const Result<RulesChange> &change);
    [[nodiscard]] Result<QList<MovedCase>> moveRunningCases(const RulesChange &change);

    ServiceContext &m_context;
    HandingOn &m_handingOn;
};

} // namespace lyhord
