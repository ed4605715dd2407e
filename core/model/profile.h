#pragma once

#include "core/model/case.h"
#include "core/model/ids.h"
#include "core/model/message.h"
#include "core/model/names.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

// What a municipality decides for itself: its departments, words, addresses and rule values.
// Nothing that a case refers to is ever deleted: it is retired with a date.
namespace lyhord {

//! From and to are both inside; an empty one is open
struct Validity
{
    std::optional<QDate> from;
    std::optional<QDate> to;
    [[nodiscard]] bool holdsOn(QDate day) const { return (!from || *from <= day) && (!to || day <= *to); }
    [[nodiscard]] bool isYetToCome(QDate day) const { return from && *from > day; } //!< not in use, and never was
    friend bool operator==(const Validity &, const Validity &) = default;
};

//! The same text in several languages, by ISO 639-1
struct LocalText
{
    QMap<QString, QString> texts;
    //! Falls back to Swedish, then to whatever there is
    [[nodiscard]] QString in(const QString &language) const
    {
        if (const auto found = texts.constFind(language); found != texts.constEnd() && !found->isEmpty())
            return *found;
        if (const auto swedish = texts.constFind(QStringLiteral("sv")); swedish != texts.constEnd())
            return *swedish;
        return texts.isEmpty() ? QString() : texts.first();
    }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

struct Department
{
    QString key; //!< "SBF": short, for ever
    LocalText name;
    QString board; //!< the elected board it works under
    QString mailbox; //!< the one official mailbox on record; sending is impossible without it (R36)
    QString successor; //!< key of the department that took over
    QString routines; //!< local routines and agreements with the contact centre (R6)
    QStringList words; //!< words in a text that point here
    Validity valid;
    friend bool operator==(const Department &, const Department &) = default;
};

//! What a department is called and where its letters go from a day on (R97). Complete where there is any: the first
//! one is what held before the first change.
struct DepartmentVersion
{
    QString department; //!< key
    std::optional<QDate> from; //!< empty: what held first
    LocalText name;
    QString mailbox;
    friend bool operator==(const DepartmentVersion &, const DepartmentVersion &) = default;
};

//! A headline agreed with a department (R35)
struct Headline
{
    HeadlineId id;
    QString department;
    QString text;
    QString category; //!< path that goes with it; empty if none
    Validity valid;
    friend bool operator==(const Headline &, const Headline &) = default;
};

//! The second level common to all departments (R71)
struct Area
{
    QString key;
    LocalText name;
    QStringList words; //!< words in a text that point here
    Validity valid;
    friend bool operator==(const Area &, const Area &) = default;
};

//! A node in a department's own tree; renaming makes a new version, so that old reports keep the old name (R70)
struct Category
{
    QString path; //!< "SBF/vinter/gangvag": keys from the department down
    LocalText name;
    bool mandatory = false; //!< a choice below this node must be made
    Validity valid;
    friend bool operator==(const Category &, const Category &) = default;
};

//! May be used only while its agreement with the department is valid (R47)
struct StandardAnswer
{
    StandardAnswerId id;
    QString key;
    QString department;
    QString title;
    LocalText text;
    std::optional<Outcome> outcome;
    QString agreement; //!< with whom, when, where it is kept; empty: cannot be used
    Validity valid;
    friend bool operator==(const StandardAnswer &, const StandardAnswer &) = default;
};

//! A law under which a matter is an exercise of authority (R9, R20)
struct Statute
{
    QString key;
    LocalText name;
    QString number; //!< "SFS 2025:400"
    LocalText addressee;
    QStringList words;
    Validity valid;
    friend bool operator==(const Statute &, const Statute &) = default;
};

//! One of R8–R16: where such a message goes instead and what the person is told
struct GroundRule
{
    ReferralGround ground = ReferralGround::FaultReport;
    LocalText name;
    LocalText reason; //!< why this is not a case, as shown to the registrator
    LocalText addressee;
    LocalText told;
    QStringList words; //!< words in a text that hint at it
    friend bool operator==(const GroundRule &, const GroundRule &) = default;
};

enum class ProcessKind { Management, Area, MainProcess, SubProcess, Support };
LYHORD_NAMES(ProcessKind, 5, { ProcessKind::Management, QLatin1StringView("management") },
    { ProcessKind::Area, QLatin1StringView("area") }, { ProcessKind::MainProcess, QLatin1StringView("main_process") },
    { ProcessKind::SubProcess, QLatin1StringView("sub_process") },
    { ProcessKind::Support, QLatin1StringView("support") })

//! What one of this kind stands below (R79): a main process in an area, a subprocess in a main process
[[nodiscard]] constexpr std::optional<ProcessKind> kindAbove(ProcessKind kind)
{
    switch (kind) {
    case ProcessKind::MainProcess:
        return ProcessKind::Area;
    case ProcessKind::SubProcess:
        return ProcessKind::MainProcess;
    case ProcessKind::Management:
    case ProcessKind::Area:
    case ProcessKind::Support:
        break;
    }
    return std::nullopt;
}

//! A node in the steering structure (R79–R82); the structure changes by 1 January. Another name or place is a new
//! version, so that old reports keep the former one (R97)
struct Process
{
    QString key;
    QString parent; //!< key; empty at the top
    ProcessKind kind = ProcessKind::Area;
    LocalText name;
    Validity valid;
    friend bool operator==(const Process &, const Process &) = default;
};

struct ServiceDeclaration
{
    QString key;
    LocalText text;
    QString owner; //!< department's key
    Validity valid;
    friend bool operator==(const ServiceDeclaration &, const ServiceDeclaration &) = default;
};

struct Campaign
{
    QString key;
    QString name;
    Validity valid;
    friend bool operator==(const Campaign &, const Campaign &) = default;
};

//! Text with {fields}; which fields there are is said in core/rules/lettertext.h
struct LetterTemplate
{
    LetterKind kind = LetterKind::Assignment;
    QString language;
    QString subject;
    QString body;
    friend bool operator==(const LetterTemplate &, const LetterTemplate &) = default;
};

//! A rule value from a day on (R5); which keys there are is said in core/rules/rulevalues.h
struct Setting
{
    QString key;
    QString value;
    QDate validFrom;
    friend bool operator==(const Setting &, const Setting &) = default;
};

//! A day the municipality itself has closed (C3). Neither adding nor withdrawing one moves what has been reported: old
//! days are explained by the calendar as it stood (R97).
struct ClosingDay
{
    QDate day;
    QString name;
    int calendarVersion = 0; //!< the version of the calendar that came with it
    std::optional<int> withdrawnVersion = {}; //!< the version that no longer has it; empty while it holds
    friend bool operator==(const ClosingDay &, const ClosingDay &) = default;
};

struct Profile
{
    std::optional<QDate> day; //!< whose names and mailboxes it gives; empty: as stored
    QString key; //!< "eskilstuna"
    QString municipality; //!< "Eskilstuna kommun"
    QString contactCentre; //!< "Eskilstuna direkt"
    QString numberPrefix;
    QList<CaseType> types; //!< those offered
    QList<Department> departments; //!< as they are on `day`
    QList<DepartmentVersion> departmentVersions; //!< by department and day
    QList<Headline> headlines;
    QList<Area> areas;
    QList<Category> categories;
    QList<StandardAnswer> standardAnswers;
    QList<GroundRule> grounds;
    QList<Statute> statutes;
    QList<Process> processes;
    QList<ServiceDeclaration> serviceDeclarations;
    QList<Campaign> campaigns;
    QList<LetterTemplate> letters;
    QList<Setting> settings;
    QList<ClosingDay> closingDays;
    QStringList ownPhoneNumbers; //!< the municipality's own: never pointed out as personal data (P8)
    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace lyhord
