#include "core/drafts/registrationdraft.h"

#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::RegistrationDraft)
};

constexpr qsizetype titleLength = 60;

template <class E>
void put(QJsonObject &object, const QString &key, const std::optional<E> &value)
{
    if (value)
        object.insert(key, QString(toName(*value)));
}

template <class E>
std::optional<E> choice(const QJsonObject &object, QLatin1StringView key)
{
    return fromName<E>(object.value(key).toString());
}

QJsonObject toJson(const Submitter &submitter)
{
    return { { u"anonymous"_s, submitter.anonymous }, { u"name"_s, submitter.name }, { u"email"_s, submitter.email },
        { u"phone"_s, submitter.phone }, { u"address"_s, submitter.address },
        { u"gender"_s, QString(toName(submitter.gender)) }, { u"protected_identity"_s, submitter.protectedIdentity } };
}

Submitter submitterFrom(const QJsonObject &object)
{
    return { .anonymous = object.value("anonymous"_L1).toBool(),
        .name = object.value("name"_L1).toString(),
        .email = object.value("email"_L1).toString(),
        .phone = object.value("phone"_L1).toString(),
        .address = object.value("address"_L1).toString(),
        .gender = choice<Gender>(object, "gender"_L1).value_or(Gender::NotStated),
        .protectedIdentity = object.value("protected_identity"_L1).toBool() };
}

QJsonObject toJson(const CaseDraft::DirectAnswer &answer)
{
    QJsonObject object{ { u"text"_s, answer.text }, { u"standard_answer"_s, answer.standardAnswer },
        { u"department"_s, answer.department } };
    put(object, u"outcome"_s, answer.outcome);
    return object;
}

QJsonObject toJson(const CaseDraft &draft)
{
    QJsonObject object{ { u"headline"_s, draft.headline }, { u"area"_s, draft.area }, { u"category"_s, draft.category },
        { u"text"_s, draft.text }, { u"language"_s, draft.language }, { u"submitter"_s, toJson(draft.submitter) },
        { u"secrecy"_s, draft.secrecy }, { u"concerns"_s, draft.concerns }, { u"campaign"_s, draft.campaign },
        { u"service_declaration"_s, draft.serviceDeclaration }, { u"process"_s, draft.process },
        { u"register_number"_s, draft.registerNumber },
        { u"departments"_s, QJsonArray::fromStringList(draft.departments) } };
    put(object, u"channel"_s, draft.channel);
    put(object, u"type"_s, draft.type);
    put(object, u"reply_by"_s, draft.replyBy);
    if (draft.received)
        object.insert(u"received"_s, draft.received->toUTC().toString(Qt::ISODateWithMs));
    if (draft.replyWanted)
        object.insert(u"reply_wanted"_s, *draft.replyWanted);
    if (draft.answeredDirectly)
        object.insert(u"answered_directly"_s, toJson(*draft.answeredDirectly));
    return object;
}

CaseDraft draftFrom(const QJsonObject &object)
{
    CaseDraft draft;
    draft.headline = object.value("headline"_L1).toString();
    draft.channel = choice<Channel>(object, "channel"_L1);
    if (object.contains("received"_L1))
        draft.received = QDateTime::fromString(object.value("received"_L1).toString(), Qt::ISODateWithMs);
    draft.type = choice<CaseType>(object, "type"_L1);
    draft.area = object.value("area"_L1).toString();
    draft.category = object.value("category"_L1).toString();
    draft.text = object.value("text"_L1).toString();
    draft.language = object.value("language"_L1).toString();
    draft.submitter = submitterFrom(object.value("submitter"_L1).toObject());
    if (object.contains("reply_wanted"_L1))
        draft.replyWanted = object.value("reply_wanted"_L1).toBool();
    draft.replyBy = choice<ReplyBy>(object, "reply_by"_L1);
    draft.secrecy = object.value("secrecy"_L1).toBool();
    draft.concerns = object.value("concerns"_L1).toString();
    draft.campaign = object.value("campaign"_L1).toString();
    draft.serviceDeclaration = object.value("service_declaration"_L1).toString();
    draft.process = object.value("process"_L1).toString();
    draft.registerNumber = object.value("register_number"_L1).toString();
    const QJsonArray departments = object.value("departments"_L1).toArray();
    for (const QJsonValue &department : departments)
        draft.departments.append(department.toString());
    if (object.contains("answered_directly"_L1)) {
        const QJsonObject answer = object.value("answered_directly"_L1).toObject();
        draft.answeredDirectly = CaseDraft::DirectAnswer{ answer.value("text"_L1).toString(),
            choice<Outcome>(answer, "outcome"_L1), answer.value("standard_answer"_L1).toString(),
            answer.value("department"_L1).toString() };
    }
    return draft;
}

//! A list of drafts is read over somebody's shoulder: of a secret one it shows nothing (L9)
QString titleOf(const CaseDraft &draft)
{
    if (draft.secrecy || draft.submitter.protectedIdentity)
        return Tr::tr("Secret");
    const QString said = (hasContent(draft.headline) ? draft.headline : draft.text).simplified();
    if (said.isEmpty())
        return Tr::tr("Without a headline");
    return said.size() <= titleLength ? said : said.left(titleLength) + u'…';
}

} // namespace

bool hasWorthKeeping(const RegistrationDraft &registration)
{
    const CaseDraft &draft = registration.draft;
    const Submitter &who = draft.submitter;
    const QStringList typed{ draft.headline, draft.text, draft.concerns, draft.registerNumber, who.name, who.email,
        who.phone, who.address, draft.answeredDirectly ? draft.answeredDirectly->text : QString() };
    const bool anyTyped = std::any_of(typed.begin(), typed.end(), hasContent);
    return anyTyped || registration.referral || !registration.files.isEmpty() || !draft.departments.isEmpty()
        || !draft.category.isEmpty();
}

SpooledDraft toSpool(const RegistrationDraft &registration)
{
    QJsonObject content{ { u"draft"_s, toJson(registration.draft) }, { u"tried"_s, registration.tried },
        { u"waiting"_s, registration.waiting } };
    if (registration.item.isValid())
        content.insert(u"item"_s, QString::number(registration.item.value));
    if (!registration.splitFrom.isEmpty())
        content.insert(u"split_from"_s, registration.splitFrom);
    if (!registration.handedOver.isEmpty())
        content.insert(u"handed_over"_s, registration.handedOver);
    if (registration.isQuick)
        content.insert(u"quick"_s, true);
    if (!registration.place.isEmpty())
        content.insert(u"place"_s, registration.place);
    if (const auto &referral = registration.referral)
        content.insert(u"referral"_s,
            QJsonObject{ { u"ground"_s, registration.isGroundOpen ? QString() : QString(toName(referral->ground)) },
                { u"statute"_s, referral->statute }, { u"to"_s, referral->to }, { u"told"_s, referral->told } });
    return { .token = registration.draft.token,
        .kind = QString::fromLatin1(registrationKind),
        .title = titleOf(registration.draft),
        .content = content,
        .files = registration.files };
}

RegistrationDraft fromSpool(const SpooledDraft &spooled)
{
    RegistrationDraft registration{ .draft = draftFrom(spooled.content.value("draft"_L1).toObject()),
        .files = spooled.files,
        .item = { spooled.content.value("item"_L1).toString().toLongLong() },
        .splitFrom = spooled.content.value("split_from"_L1).toString(),
        .handedOver = spooled.content.value("handed_over"_L1).toString(),
        .place = spooled.content.value("place"_L1).toString(),
        .isQuick = spooled.content.value("quick"_L1).toBool(),
        .tried = spooled.content.value("tried"_L1).toBool(),
        .waiting = spooled.content.value("waiting"_L1).toBool() };
    registration.draft.token = spooled.token;
    const QJsonObject referral = spooled.content.value("referral"_L1).toObject();
    const auto ground = choice<ReferralGround>(referral, "ground"_L1);
    registration.isGroundOpen = !referral.isEmpty() && !ground;
    if (!referral.isEmpty())
        registration.referral = Referral{ ground.value_or(ReferralGround::FaultReport),
            referral.value("statute"_L1).toString(), referral.value("to"_L1).toString(),
            referral.value("told"_L1).toString() };
    return registration;
}

} // namespace lyhord
