#pragma once

#include "core/model/case.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <optional>

// A case in the program's own JSON, as cli.md shows it. Shapes, types and names are checked here, meaning by the rules.
namespace lyhord {

struct SubmitterCorrection
{
    std::optional<bool> anonymous;
    std::optional<QString> name, email, phone, address;
    std::optional<Gender> gender;
    std::optional<bool> protectedIdentity;
    [[nodiscard]] Submitter appliedTo(Submitter submitter) const;
};

struct ReplyCorrection
{
    std::optional<bool> wanted;
    std::optional<std::optional<ReplyBy>> by; //!< null takes it away
    [[nodiscard]] Reply appliedTo(Reply reply) const;
};

//! Only the fields that are named are changed, also inside submitter and reply; a text that is null is emptied
struct CaseCorrection
{
    std::optional<QString> headline, text, area, category, language, concerns, campaign, serviceDeclaration, process,
        registerNumber;
    std::optional<CaseType> type;
    std::optional<Channel> channel;
    std::optional<QDateTime> received;
    std::optional<SubmitterCorrection> submitter;
    std::optional<ReplyCorrection> reply;
    std::optional<bool> secrecy;
    QString reason;
    bool acceptWarnings = false; //!< what may be personal data in the headline was seen and is none (R94)
    std::optional<int> version;
    //! The case as it was when the correction was begun: with it, what others have changed in other fields meanwhile
    //! holds; without it the version must be the case's
    std::optional<Case> base;
};

//! A case to be registered. An unknown key at any depth, a wrong type or name is refused with its path as Error::field.
[[nodiscard]] Result<CaseDraft> draftFromJson(const QByteArray &json);
[[nodiscard]] Result<CaseCorrection> correctionFromJson(const QByteArray &json);

//! A case as the program prints it, to be registered anew in another database; also accepts what draftFromJson does.
//! What has been done with it since (answers, reminders) cannot come along, so only a case on which nothing was done
//! but asking departments or answering directly is accepted.
[[nodiscard]] Result<CaseDraft> caseFromExport(const QJsonObject &printed);

} // namespace lyhord
