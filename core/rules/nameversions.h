#pragma once

#include "core/model/profile.h"

#include <QtCore/QDate>
#include <QtCore/QList>

// Names and mailboxes have a history: a change is a version from a day on, what held before stays (R97).
namespace lyhord {

//! The profile with the departments' names and mailboxes that hold on that day
[[nodiscard]] Profile profileOn(Profile profile, QDate day);

//! The department with the name and mailbox that hold on that day, by its versions
[[nodiscard]] Department departmentOn(Department department, const QList<DepartmentVersion> &versions, QDate day);

//! The versions of one department, by day; none where it never changed
[[nodiscard]] QList<DepartmentVersion> versionsOf(const QString &department, const Profile &profile);
//! The day a change holds from where nobody chose one: tomorrow, or today where there was no mailbox that it could
//! replace
[[nodiscard]] QDate firstDayOfChange(const Department &there, const Department &changed, QDate today);
//! The department as it is to be on a day, after it was changed as it is today: what was left alone, each language of
//! the name and the mailbox by itself, is as it is planned for that day
[[nodiscard]] Department withWhatIsPlanned(
    Department changed, const Department &there, const QList<DepartmentVersion> &versions, QDate day);
//! Its versions once name and mailbox are these from a day on. Each language of the name and the mailbox is a value of
//! its own: what is as it was by then stays as it is planned, and a later version that had kept the former value gets
//! the new one too. A version that changes nothing any more is left out.
[[nodiscard]] QList<DepartmentVersion> withVersion(
    QList<DepartmentVersion> versions, const Department &there, const Department &changed, QDate from);
//! The last day of what changes on a day, by the versions before it changes: a later one has another value there.
//! Empty: it holds on
[[nodiscard]] std::optional<QDate> lastDayOfChange(
    const QList<DepartmentVersion> &versions, const Department &there, const Department &changed, QDate from);

//! The versions of one category, by day
[[nodiscard]] QList<Category> versionsOfCategory(const QString &path, const Profile &profile);
//! The version that holds on a day, else the nearest one; nullptr for no versions
[[nodiscard]] const Category *versionOn(const QList<Category> &versions, QDate day);
//! A version for written.valid.from, after another version was shown and changed: what was left alone, each language of
//! the name by itself, is as it is by then
[[nodiscard]] Category builtOnItsDay(const QList<Category> &versions, const Category &shown, Category written);
//! Its versions with this one in force from changed.valid.from on: the former ends the day before. Later versions that
//! had kept the former name, each language by itself, get the new one.
[[nodiscard]] QList<Category> withVersion(QList<Category> versions, const Category &changed);

// The same of one process, which has a place below another one beside its name (R79, R97)
[[nodiscard]] QList<Process> versionsOfProcess(const QString &key, const Profile &profile);
[[nodiscard]] const Process *versionOn(const QList<Process> &versions, QDate day);
[[nodiscard]] Process builtOnItsDay(const QList<Process> &versions, const Process &shown, Process written);
[[nodiscard]] QList<Process> withVersion(QList<Process> versions, const Process &changed);
//! Each process once: name and place as on that day, in use from its first version's first day to its last one's last
[[nodiscard]] QList<Process> processesOn(const Profile &profile, QDate day);

} // namespace lyhord
