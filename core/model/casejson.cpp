#include "core/model/casejson.h"

#include "core/model/clock.h"

#include <QtCore/QJsonArray>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue moment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(toIso(at)) : QJsonValue();
}

QJsonValue moment(const std::optional<QDateTime> &at)
{
    return at ? moment(*at) : QJsonValue();
}

QJsonValue day(const std::optional<QDate> &date)
{
    return date && date->isValid() ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

template <class E>
QJsonValue nameOf(E value)
{
    return QString(toName(value));
}

template <class E>
QJsonValue nameOf(const std::optional<E> &value)
{
    return value ? nameOf(*value) : QJsonValue();
}

QJsonObject submitterJson(const Submitter &submitter)
{
    return { { u"anonymous"_s, submitter.anonymous }, { u"name"_s, orNull(submitter.name) },
        { u"email"_s, orNull(submitter.email) }, { u"phone"_s, orNull(submitter.phone) },
        { u"address"_s, orNull(submitter.address) }, { u"gender"_s, nameOf(submitter.gender) },
        { u"protected_identity"_s, submitter.protectedIdentity } };
}

QJsonArray assignmentsJson(const QList<Assignment> &assignments)
{
    QJsonArray array;
    for (const Assignment &assignment : assignments) {
        if (assignment.withdrawn)
            continue;
        array.append(QJsonObject{ { u"department"_s, assignment.department }, { u"sent"_s, moment(assignment.sent) },
            { u"answered"_s, moment(assignment.answered) }, { u"outcome"_s, nameOf(assignment.outcome) },
            { u"text"_s, orNull(assignment.text) } });
    }
    return array;
}

QJsonArray consultationsJson(const QList<Consultation> &consultations)
{
    QJsonArray array;
    for (const Consultation &consultation : consultations) {
        array.append(QJsonObject{ { u"department"_s, consultation.department },
            { u"question"_s, orNull(consultation.question) }, { u"asked"_s, moment(consultation.asked) },
            { u"asked_by"_s, orNull(consultation.askedBy) }, { u"answer"_s, orNull(consultation.answer) },
            { u"answered"_s, moment(consultation.answered) }, { u"answered_by"_s, orNull(consultation.answeredBy) } });
    }
    return array;
}

QJsonObject deadlinesJson(const CaseDeadlines &deadlines)
{
    return { { u"answer_due"_s, day(deadlines.answerDue) }, { u"first_reminder"_s, day(deadlines.firstReminder) },
        { u"second_reminder"_s, day(deadlines.secondReminder) }, { u"write_off"_s, day(deadlines.writeOff) } };
}

QJsonArray linksJson(const QList<CaseLink> &links)
{
    QJsonArray array;
    for (const CaseLink &link : links)
        array.append(QJsonObject{ { u"number"_s, link.number }, { u"kind"_s, nameOf(link.kind) } });
    return array;
}

QJsonValue referralJson(const std::optional<Referral> &referral)
{
    if (!referral)
        return {};
    return QJsonObject{ { u"ground"_s, nameOf(referral->ground) }, { u"statute"_s, orNull(referral->statute) },
        { u"to"_s, orNull(referral->to) }, { u"told"_s, orNull(referral->told) } };
}

} // namespace

QJsonObject toJson(const Case &subject)
{
    return {
        { u"number"_s, orNull(subject.number) },
        { u"headline"_s, orNull(subject.headline) },
        { u"channel"_s, nameOf(subject.channel) },
        { u"received"_s, moment(subject.received) },
        { u"registered"_s, moment(subject.registered) },
        { u"type"_s, nameOf(subject.type) },
        { u"area"_s, orNull(subject.area) },
        { u"category"_s, orNull(subject.category) },
        { u"text"_s, orNull(subject.text) },
        { u"language"_s, orNull(subject.language) },
        { u"status"_s, nameOf(subject.status) },
        { u"submitter"_s, submitterJson(subject.submitter) },
        { u"reply"_s, QJsonObject{ { u"wanted"_s, subject.reply.wanted }, { u"by"_s, nameOf(subject.reply.by) } } },
        { u"secrecy"_s, subject.secrecy },
        { u"concerns"_s, orNull(subject.concerns) },
        { u"campaign"_s, orNull(subject.campaign) },
        { u"service_declaration"_s, orNull(subject.serviceDeclaration) },
        { u"process"_s, orNull(subject.process) },
        { u"register_number"_s, orNull(subject.registerNumber) },
        { u"assignments"_s, assignmentsJson(subject.assignments) },
        { u"answer"_s, orNull(subject.answer) },
        { u"outcome"_s, nameOf(subject.outcome) },
        { u"answered_directly"_s, subject.answeredDirectly },
        { u"standard_answer"_s, orNull(subject.standardAnswer) },
        { u"closed"_s, moment(subject.closed) },
        { u"deadlines"_s, deadlinesJson(subject.deadlines) },
        { u"links"_s, linksJson(subject.links) },
        { u"version"_s, subject.version },
        { u"referral"_s, referralJson(subject.referral) },
        { u"consultations"_s, consultationsJson(subject.consultations) },
        { u"interim_due"_s, day(subject.interimDue) },
    };
}

} // namespace lyhord
