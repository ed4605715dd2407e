#pragma once

#include "core/model/profile.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace lyhord {

//! Between the names of a category's path
inline constexpr QStringView pathSeparator = u" › ";

//! What a report needs of the municipality's own words: names in one language, order, and what lies under what
class Catalogue
{
public:
    //! day: the names that held then; language: ISO 639-1
    Catalogue(const Profile &profile, const QString &language, QDate day);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    //! Who has the department's matters on the day; itself when it has no successor or is still valid
    [[nodiscard]] QString presentDepartment(const QString &key, QDate today) const;

    [[nodiscard]] QString department(const QString &key) const; //!< as it was called then; the key when it is unknown
    [[nodiscard]] QString area(const QString &key) const;
    [[nodiscard]] QString category(const QString &path) const; //!< the name of its last part, as it was called then
    [[nodiscard]] QString categoryPath(const QString &path) const; //!< all its names: "Winter › Pavements"
    [[nodiscard]] QString process(const QString &key) const;
    [[nodiscard]] QString serviceDeclaration(const QString &key) const;
    [[nodiscard]] QString campaign(const QString &key) const;

    [[nodiscard]] QStringList departmentOrder() const;
    [[nodiscard]] QStringList areaOrder() const;
    [[nodiscard]] QStringList campaignOrder() const;
    [[nodiscard]] QStringList serviceDeclarationOrder() const;
    [[nodiscard]] QStringList categoryOrder() const;
    //! Parents before what lies below them
    [[nodiscard]] QStringList processOrder() const;
    [[nodiscard]] int processLevel(const QString &key) const;
    //! The process itself, and all it lies below
    [[nodiscard]] QStringList processAndAbove(const QString &key) const;
    [[nodiscard]] bool liesBelow(const QString &process, const QString &above) const; //!< or is the same

private:
    void appendProcesses(const QString &parent, QStringList &order, QSet<QString> &seen) const;
    Profile m_profile;
    QString m_language;
    QDate m_day;
    QHash<QString, const Department *> m_departments;
    QHash<QString, Process> m_processes; //!< as they were on the day
};

} // namespace lyhord
