#include "core/intake/jsoncase.h"

#include "core/intake/jsonfields.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::JsonCase)
};

//! What the program prints of a case and what has no place in a draft
constexpr std::array printedOnly{ "number"_L1, "registered"_L1, "registered_by"_L1, "status"_L1, "ladder"_L1,
    "answer"_L1, "outcome"_L1, "standard_answer"_L1, "closed"_L1, "first_answered"_L1, "interim_due"_L1, "deadlines"_L1,
    "consultations"_L1, "referral"_L1, "links"_L1, "attachments"_L1, "events"_L1, "escalation"_L1, "version"_L1,
    "text_as_received"_L1 };

Submitter submitterFrom(JsonFields &fields)
{
    Submitter submitter;
    submitter.anonymous = fields.flag("anonymous"_L1).value_or(false);
    submitter.name = fields.text("name"_L1);
    submitter.email = fields.text("email"_L1);
    submitter.phone = fields.text("phone"_L1);
    submitter.address = fields.text("address"_L1);
    submitter.gender = fields.choice<Gender>("gender"_L1).value_or(Gender::NotStated);
    submitter.protectedIdentity = fields.flag("protected_identity"_L1).value_or(false);
    return submitter;
}

CaseDraft::DirectAnswer directAnswerFrom(JsonFields &fields)
{
    CaseDraft::DirectAnswer answer;
    answer.text = fields.text("text"_L1);
    answer.outcome = fields.choice<Outcome>("outcome"_L1);
    answer.standardAnswer = fields.text("standard_answer"_L1);
    answer.department = fields.text("department"_L1);
    return answer;
}

//! What a case to be registered and a printed one have in common
CaseDraft commonFields(JsonFields &fields)
{
    CaseDraft draft;
    draft.token = fields.text("token"_L1);
    draft.headline = fields.text("headline"_L1);
    draft.channel = fields.choice<Channel>("channel"_L1);
    draft.received = fields.moment("received"_L1);
    draft.type = fields.choice<CaseType>("type"_L1);
    draft.area = fields.text("area"_L1);
    draft.category = fields.text("category"_L1);
    draft.text = fields.text("text"_L1);
    draft.language = fields.text("language"_L1);
    if (auto submitter = fields.object("submitter"_L1)) {
        draft.submitter = submitterFrom(*submitter);
        fields.adopt(*submitter);
    }
    if (auto reply = fields.object("reply"_L1)) {
        draft.replyWanted = reply->flag("wanted"_L1);
        draft.replyBy = reply->choice<ReplyBy>("by"_L1);
        fields.adopt(*reply);
    }
    draft.secrecy = fields.flag("secrecy"_L1).value_or(false);
    draft.concerns = fields.text("concerns"_L1);
    draft.campaign = fields.text("campaign"_L1);
    draft.serviceDeclaration = fields.text("service_declaration"_L1);
    draft.process = fields.text("process"_L1);
    draft.registerNumber = fields.text("register_number"_L1);
    draft.departments = fields.texts("departments"_L1);
    return draft;
}

//! Set when the key is there; null empties
std::optional<QString> correctedText(JsonFields &fields, QLatin1StringView key)
{
    QString text = fields.text(key);
    return fields.names(key) ? std::optional(std::move(text)) : std::nullopt;
}

//! Set when the key is there; null is refused
template <class E>
std::optional<E> correctedChoice(JsonFields &fields, QLatin1StringView key)
{
    if (fields.names(key) && !fields.has(key))
        fields.refuse(key,
            Tr::tr("“%1” cannot be empty. It must be one of: %2.")
                .arg(fields.pathOf(QString(key)), namesOf<E>().join(u", "_s)));
    return fields.choice<E>(key);
}

std::optional<bool> correctedFlag(JsonFields &fields, QLatin1StringView key)
{
    if (fields.names(key) && !fields.has(key))
        fields.refuse(key, Tr::tr("“%1” must be true or false.").arg(fields.pathOf(QString(key))));
    return fields.flag(key);
}

std::optional<QDateTime> correctedMoment(JsonFields &fields, QLatin1StringView key)
{
    if (fields.names(key) && !fields.has(key))
        fields.refuse(key, Tr::tr("“%1” cannot be empty.").arg(fields.pathOf(QString(key))));
    return fields.moment(key);
}

SubmitterCorrection submitterCorrectionFrom(JsonFields &fields)
{
    SubmitterCorrection correction;
    correction.anonymous = correctedFlag(fields, "anonymous"_L1);
    correction.name = correctedText(fields, "name"_L1);
    correction.email = correctedText(fields, "email"_L1);
    correction.phone = correctedText(fields, "phone"_L1);
    correction.address = correctedText(fields, "address"_L1);
    correction.gender = fields.choice<Gender>("gender"_L1);
    if (fields.names("gender"_L1) && !correction.gender)
        correction.gender = Gender::NotStated;
    correction.protectedIdentity = correctedFlag(fields, "protected_identity"_L1);
    return correction;
}

ReplyCorrection replyCorrectionFrom(JsonFields &fields)
{
    ReplyCorrection correction;
    correction.wanted = correctedFlag(fields, "wanted"_L1);
    const auto by = fields.choice<ReplyBy>("by"_L1);
    if (fields.names("by"_L1))
        correction.by = by;
    return correction;
}

void takeAssignments(JsonFields &fields, CaseDraft &draft)
{
    for (JsonFields &assignment : fields.objects("assignments"_L1)) {
        const QString department = assignment.text("department"_L1);
        const bool withdrawn = assignment.has("withdrawn"_L1);
        if (assignment.has("answered"_L1))
            fields.refuse("assignments"_L1,
                Tr::tr("The department %1 has already answered. An import registers a case anew and cannot carry "
                       "answers over; restore a backup to move a whole database.")
                    .arg(department));
        if (!withdrawn && !draft.departments.contains(department))
            draft.departments.append(department);
    }
}

void takeDirectAnswer(JsonFields &fields, CaseDraft &draft)
{
    CaseDraft::DirectAnswer answer;
    answer.text = fields.text("answer"_L1);
    answer.outcome = fields.choice<Outcome>("outcome"_L1);
    answer.standardAnswer = fields.text("standard_answer"_L1);
    draft.answeredDirectly = answer;
    draft.departments.clear();
}

void refuseWhatIsDone(JsonFields &fields, const CaseDraft &draft)
{
    const auto status = fields.choice<CaseStatus>("status"_L1);
    if (!status || draft.answeredDirectly)
        return;
    if (!isOpen(*status) || *status == CaseStatus::AnswerReady)
        fields.refuse("status"_L1,
            Tr::tr(
                "This case is already answered, closed or sent elsewhere. An import registers a case anew and cannot "
                "carry that over; restore a backup to move a whole database."));
}

} // namespace

Submitter SubmitterCorrection::appliedTo(Submitter submitter) const
{
    submitter.anonymous = anonymous.value_or(submitter.anonymous);
    submitter.name = name.value_or(submitter.name);
    submitter.email = email.value_or(submitter.email);
    submitter.phone = phone.value_or(submitter.phone);
    submitter.address = address.value_or(submitter.address);
    submitter.gender = gender.value_or(submitter.gender);
    submitter.protectedIdentity = protectedIdentity.value_or(submitter.protectedIdentity);
    return submitter;
}

Reply ReplyCorrection::appliedTo(Reply reply) const
{
    reply.wanted = wanted.value_or(reply.wanted);
    reply.by = by.value_or(reply.by);
    return reply;
}

Result<CaseDraft> draftFromJson(const QByteArray &json)
{
    const auto object = parsedObject(json);
    if (!object)
        return tl::unexpected(object.error());
    JsonFields fields(*object);
    CaseDraft draft = commonFields(fields);
    if (auto answer = fields.object("answered_directly"_L1)) {
        draft.answeredDirectly = directAnswerFrom(*answer);
        fields.adopt(*answer);
    }
    draft.acceptWarnings = fields.flag("accept_warnings"_L1).value_or(false);
    if (const auto problem = fields.problem())
        return tl::unexpected(*problem);
    return draft;
}

Result<CaseCorrection> correctionFromJson(const QByteArray &json)
{
    const auto object = parsedObject(json);
    if (!object)
        return tl::unexpected(object.error());
    JsonFields fields(*object);
    CaseCorrection correction;
    correction.headline = correctedText(fields, "headline"_L1);
    correction.text = correctedText(fields, "text"_L1);
    correction.area = correctedText(fields, "area"_L1);
    correction.category = correctedText(fields, "category"_L1);
    correction.language = correctedText(fields, "language"_L1);
    correction.concerns = correctedText(fields, "concerns"_L1);
    correction.campaign = correctedText(fields, "campaign"_L1);
    correction.serviceDeclaration = correctedText(fields, "service_declaration"_L1);
    correction.process = correctedText(fields, "process"_L1);
    correction.registerNumber = correctedText(fields, "register_number"_L1);
    correction.type = correctedChoice<CaseType>(fields, "type"_L1);
    correction.channel = correctedChoice<Channel>(fields, "channel"_L1);
    correction.received = correctedMoment(fields, "received"_L1);
    if (auto submitter = fields.object("submitter"_L1)) {
        correction.submitter = submitterCorrectionFrom(*submitter);
        fields.adopt(*submitter);
    }
    if (auto reply = fields.object("reply"_L1)) {
        correction.reply = replyCorrectionFrom(*reply);
        fields.adopt(*reply);
    }
    correction.secrecy = correctedFlag(fields, "secrecy"_L1);
    correction.reason = fields.text("reason"_L1);
    correction.acceptWarnings = fields.flag("accept_warnings"_L1).value_or(false);
    correction.version = fields.number("version"_L1);
    if (const auto problem = fields.problem())
        return tl::unexpected(*problem);
    return correction;
}

Result<CaseDraft> caseFromExport(const QJsonObject &printed)
{
    JsonFields fields(printed);
    CaseDraft draft = commonFields(fields);
    takeAssignments(fields, draft);
    if (printed.value("answered_directly"_L1).isObject()) {
        auto answer = fields.object("answered_directly"_L1);
        draft.answeredDirectly = directAnswerFrom(*answer);
        fields.adopt(*answer);
    } else if (fields.flag("answered_directly"_L1).value_or(false)) {
        takeDirectAnswer(fields, draft);
    }
    refuseWhatIsDone(fields, draft);
    for (const QLatin1StringView key : printedOnly)
        fields.ignore(key);
    if (const auto problem = fields.problem())
        return tl::unexpected(*problem);
    return draft;
}

} // namespace lyhord
