#pragma once

#include "core/model/ids.h"
#include "core/model/names.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <optional>

// What a case is. Values only: no rule, no database. Moments are UTC, days are local days in Europe/Stockholm.
namespace lyhord {

//! In the order of the work; everything before Closed is open. The numbers are stored, and open ones sort first.
enum class CaseStatus {
    Registered = 10, //!< has a number, nobody has been asked yet
    Consulting = 20, //!< a department's registrar was asked whether this is a case at all (R18)
    AwaitingAnswer = 30, //!< one or more departments have been asked and have not all answered
    AnswerReady = 40, //!< all asked departments have answered: the joint answer can be sent
    Closed = 60,
    WrittenOff = 70, //!< three months without feedback: never counted as answered (R56)
    Referred = 80, //!< outside the scope, sent to the right place: not counted among cases (R19)
    Disposed = 90, //!< content deleted by decision; number and counts remain (R65, R66)
};
LYHORD_NAMES(CaseStatus, 8, { CaseStatus::Registered, QLatin1StringView("registered") },
    { CaseStatus::Consulting, QLatin1StringView("consulting") },
    { CaseStatus::AwaitingAnswer, QLatin1StringView("awaiting_answer") },
    { CaseStatus::AnswerReady, QLatin1StringView("answer_ready") }, { CaseStatus::Closed, QLatin1StringView("closed") },
    { CaseStatus::WrittenOff, QLatin1StringView("written_off") },
    { CaseStatus::Referred, QLatin1StringView("referred") }, { CaseStatus::Disposed, QLatin1StringView("disposed") })
[[nodiscard]] constexpr bool isOpen(CaseStatus status)
{
    return status < CaseStatus::Closed;
}

enum class CaseType { View, Complaint, Suggestion, Praise, Question };
LYHORD_NAMES(CaseType, 5, { CaseType::View, QLatin1StringView("view") },
    { CaseType::Complaint, QLatin1StringView("complaint") }, { CaseType::Suggestion, QLatin1StringView("suggestion") },
    { CaseType::Praise, QLatin1StringView("praise") }, { CaseType::Question, QLatin1StringView("question") })

enum class Channel { Web, Phone, Email, Visit, Letter, PaperForm, SocialMedia, Department };
LYHORD_NAMES(Channel, 8, { Channel::Web, QLatin1StringView("web") }, { Channel::Phone, QLatin1StringView("phone") },
    { Channel::Email, QLatin1StringView("email") }, { Channel::Visit, QLatin1StringView("visit") },
    { Channel::Letter, QLatin1StringView("letter") }, { Channel::PaperForm, QLatin1StringView("paper_form") },
    { Channel::SocialMedia, QLatin1StringView("social_media") },
    { Channel::Department, QLatin1StringView("department") })

//! The first two are stated by a person; the third comes from writing off and nothing else (R92, R93)
enum class Outcome { Improvement, NoAction, NotAnswered };
LYHORD_NAMES(Outcome, 3, { Outcome::Improvement, QLatin1StringView("improvement") },
    { Outcome::NoAction, QLatin1StringView("no_action") }, { Outcome::NotAnswered, QLatin1StringView("not_answered") })
inline constexpr std::array statedOutcomes{ Outcome::Improvement, Outcome::NoAction };
[[nodiscard]] constexpr bool isStated(std::optional<Outcome> outcome)
{
    return outcome && *outcome != Outcome::NotAnswered;
}

//! Asked, optional, never guessed (O7)
enum class Gender { Woman, Man, Other, NotStated };
LYHORD_NAMES(Gender, 4, { Gender::Woman, QLatin1StringView("woman") }, { Gender::Man, QLatin1StringView("man") },
    { Gender::Other, QLatin1StringView("other") }, { Gender::NotStated, QLatin1StringView("not_stated") })

enum class ReplyBy { Email, Phone, Letter };
LYHORD_NAMES(ReplyBy, 3, { ReplyBy::Email, QLatin1StringView("email") }, { ReplyBy::Phone, QLatin1StringView("phone") },
    { ReplyBy::Letter, QLatin1StringView("letter") })

enum class LinkKind { Duplicate, Related, SplitFrom, FollowUp };
LYHORD_NAMES(LinkKind, 4, { LinkKind::Duplicate, QLatin1StringView("duplicate") },
    { LinkKind::Related, QLatin1StringView("related") }, { LinkKind::SplitFrom, QLatin1StringView("split_from") },
    { LinkKind::FollowUp, QLatin1StringView("follow_up") })

//! Why a message is not a case (R8–R16)
enum class ReferralGround {
    MunicipalCompany,
    ExerciseOfAuthority,
    FaultReport,
    BriberyOrCrime,
    StaffView,
    NotMunicipal,
    OtherBody,
    Appeal,
    Politicians,
};
LYHORD_NAMES(ReferralGround, 9, { ReferralGround::MunicipalCompany, QLatin1StringView("municipal_company") },
    { ReferralGround::ExerciseOfAuthority, QLatin1StringView("exercise_of_authority") },
    { ReferralGround::FaultReport, QLatin1StringView("fault_report") },
    { ReferralGround::BriberyOrCrime, QLatin1StringView("bribery_or_crime") },
    { ReferralGround::StaffView, QLatin1StringView("staff_view") },
    { ReferralGround::NotMunicipal, QLatin1StringView("not_municipal") },
    { ReferralGround::OtherBody, QLatin1StringView("other_body") },
    { ReferralGround::Appeal, QLatin1StringView("appeal") },
    { ReferralGround::Politicians, QLatin1StringView("politicians") })

//! How far the reminder ladder has come (R53–R58); the case stands where its slowest asked department stands
enum class LadderStep { None, FirstReminder, SecondReminder, WriteOffProposed };
LYHORD_NAMES(LadderStep, 4, { LadderStep::None, QLatin1StringView("none") },
    { LadderStep::FirstReminder, QLatin1StringView("first_reminder") },
    { LadderStep::SecondReminder, QLatin1StringView("second_reminder") },
    { LadderStep::WriteOffProposed, QLatin1StringView("write_off_proposed") })

struct Submitter
{
    bool anonymous = false; //!< then no contact data at all is stored (R27)
    QString name;
    QString email;
    QString phone;
    QString address;
    Gender gender = Gender::NotStated;
    bool protectedIdentity = false; //!< hides name and contact from everyone without the right (L9)
    friend bool operator==(const Submitter &, const Submitter &) = default;
};

struct Reply
{
    bool wanted = true; //!< mandatory yes/no (R40)
    std::optional<ReplyBy> by;
    friend bool operator==(const Reply &, const Reply &) = default;
};

//! One department that has been asked (R38); each has its own state
struct Assignment
{
    AssignmentId id;
    QString department; //!< the department's key, "SBF"
    QDateTime sent;
    LadderStep ladder = LadderStep::None;
    std::optional<QDateTime> reminded; //!< when it came to that step of the ladder (R92)
    std::optional<QDateTime> answered;
    std::optional<Outcome> outcome;
    QString text; //!< the department's answer
    QString answeredBy; //!< login
    std::optional<QDateTime> withdrawn; //!< no longer asked; kept for the timeline and the statistics
    QString withdrawnReason;
    [[nodiscard]] bool isAwaited() const { return !answered && !withdrawn; }
    //! "Not ours": the text says why, an outcome it has none; it waits for who assigns
    [[nodiscard]] bool isHandedBack() const { return answered && !outcome && !withdrawn; }
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

struct Consultation
{
    QString department;
    QString question;
    QDateTime asked;
    QString askedBy; //!< login
    QString answer;
    std::optional<QDateTime> answered;
    QString answeredBy; //!< login
    friend bool operator==(const Consultation &, const Consultation &) = default;
};

struct CaseLink
{
    QString number;
    LinkKind kind = LinkKind::Related;
    friend bool operator==(const CaseLink &, const CaseLink &) = default;
};

//! Computed at registration from the day of receipt and stored with the version of the rules (C11)
struct CaseDeadlines
{
    QDate answerDue; //!< the tenth working day (C5)
    QDate firstReminder; //!< the day it goes out (C7)
    QDate secondReminder; //!< the day it goes out (C8)
    QDate writeOff; //!< the first day the case may be written off (C9)
    int rulesVersion = 0;
    int calendarVersion = 0;
    friend bool operator==(const CaseDeadlines &, const CaseDeadlines &) = default;
};

struct Referral
{
    ReferralGround ground = ReferralGround::FaultReport;
    QString statute; //!< key of the statute; for the exercise of authority only
    QString to; //!< addressee
    QString told; //!< what the person was told
    friend bool operator==(const Referral &, const Referral &) = default;
};

struct Case
{
    CaseId id;
    QString token; //!< unique for each registration: asks after a broken connection whether it was committed
    QString number; //!< "2026-000123": given at registration, never reused (R34)
    QString headline;
    Channel channel = Channel::Web;
    QDateTime received;
    QDateTime registered;
    QString registeredBy; //!< login
    CaseType type = CaseType::View;
    QString area; //!< key of the profile's second level
    QString category; //!< path of keys in the department's own tree; empty if none
    QString text;
    QString language; //!< ISO 639-1
    CaseStatus status = CaseStatus::Registered;
    LadderStep ladder = LadderStep::None;
    Submitter submitter;
    Reply reply;
    bool secrecy = false;
    QString concerns; //!< the unit or person complained about
    QString campaign;
    QString serviceDeclaration;
    QString process;
    QString registerNumber;
    QList<Assignment> assignments;
    QList<Consultation> consultations;
    QList<CaseLink> links;
    std::optional<Referral> referral;
    CaseDeadlines deadlines;
    std::optional<QDate> interimDue; //!< the date promised in the latest interim answer
    QString answer; //!< the text as it went to the person
    std::optional<Outcome> outcome;
    bool answeredDirectly = false;
    QString standardAnswer; //!< key of the standard answer used; empty if none
    QString answeredFor; //!< whose matter a direct answer was, where it was said by hand (R99); a department's key
    //! R88: the answer day it got at registration, moved by the calendar and by corrections, not by a reopening.
    //! Invalid: nothing was ever promised (a referral).
    QDate firstDue;
    std::optional<QDateTime> firstAnswered; //!< when the first answer was given (R89); stays when reopened (O12)
    std::optional<QDateTime> firstClosed;
    QDate againDue; //!< the answer day of the latest reopening; invalid: never reopened
    std::optional<QDateTime> answeredAgain; //!< when that reopening's answer was given
    std::optional<QDateTime> closed;
    int escalation = 0; //!< how often "not satisfied" took it a level up
    int version = 0; //!< one more for each saved change
    [[nodiscard]] bool isSecret() const { return secrecy || submitter.protectedIdentity; }
    friend bool operator==(const Case &, const Case &) = default;
};

//! What a registrator fills in; the rules turn it into a case
struct CaseDraft
{
    struct DirectAnswer
    {
        QString text;
        std::optional<Outcome> outcome;
        QString standardAnswer;
        QString department; //!< key: whose matter it was, where the category does not say; nobody is asked (R99)
        friend bool operator==(const DirectAnswer &, const DirectAnswer &) = default;
    };
    QString token; //!< empty: the service makes one
    QString headline;
    std::optional<Channel> channel;
    std::optional<QDateTime> received; //!< empty: now
    std::optional<CaseType> type;
    QString area;
    QString category;
    QString text;
    QString language; //!< empty: languageOf() tells
    Submitter submitter;
    std::optional<bool> replyWanted;
    std::optional<ReplyBy> replyBy;
    bool secrecy = false;
    QString concerns;
    QString campaign;
    QString serviceDeclaration;
    QString process;
    QString registerNumber;
    QStringList departments; //!< to be asked at once
    std::optional<DirectAnswer> answeredDirectly; //!< register, answer and close in one step (R42)
    bool acceptWarnings = true; //!< what may be personal data in the headline was seen and is none (R94)
    friend bool operator==(const CaseDraft &, const CaseDraft &) = default;
};

//! A line in a list: what a queue shows without opening the case. Of a secret case name and text never come along.
struct CaseRow
{
    CaseId id;
    QString number;
    QString headline;
    CaseType type = CaseType::View;
    Channel channel = Channel::Web;
    CaseStatus status = CaseStatus::Registered;
    LadderStep ladder = LadderStep::None;
    QStringList departments; //!< those asked, awaited ones first
    QString submitterName; //!< empty for anonymous and secret cases
    bool secret = false;
    bool replyWanted = true;
    QDateTime received;
    QDate answerDue;
    std::optional<QDate> interimDue;
    std::optional<QDateTime> closed;
    std::optional<Outcome> outcome;
    QString handler; //!< who registered it: by name, or else by login; with latestChange only where
                     //!< CaseQuery::withHistory asks for it
    std::optional<QDateTime> latestChange;
    bool answerWaits = false; //!< closed, and the answer to the person has not left (R89)
    int version = 0;
    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

struct Attachment
{
    AttachmentId id;
    QString name;
    QString mediaType;
    qint64 size = 0; //!< bytes
    QByteArray sha256; //!< hexadecimal
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace lyhord
