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
//! Its versions once name and mailbox are these from a day on. A later version that had kept the former name or mailbox
//! gets the new one too. A version that changes nothing any more is left out.
[[nodiscard]] QList<DepartmentVersion> withVersion(
    QList<DepartmentVersion> versions, const Department &there, const Department &changed, QDate from);

//! The versions of one category, by day
[[nodiscard]] QList<Category> versionsOfCategory(const QString &path, const Profile &profile);
//! The version that holds on a day, else the nearest one; nullptr for no versions
[[nodiscard]] const Category *versionOn(const QList<Category> &versions, QDate day);
//! Its versions with this one in force from changed.valid.from on: the former ends the day before
[[nodiscard]] QList<Category> withVersion(QList<Category> versions, const Category &changed);

} // namespace lyhord
