#include "app/lyhordctl/output.h"

#include "core/model/casejson.h"
#include "core/model/clock.h"
#include "core/rules/receivedtext.h"

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class E>
QJsonValue nameOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(QString(toName(*value))) : QJsonValue();
}

QJsonObject document(const Attachment &attachment)
{
    return { { u"id"_s, attachment.id.value }, { u"name"_s, attachment.name },
        { u"media_type"_s, attachment.mediaType }, { u"size"_s, attachment.size },
        { u"sha256"_s, QString::fromLatin1(attachment.sha256) } };
}

QJsonArray attachmentDocuments(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments)
        array.append(document(attachment));
    return array;
}

QJsonObject document(const LocalText &text)
{
    QJsonObject object;
    for (auto it = text.texts.cbegin(); it != text.texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

void addValidity(QJsonObject &object, const Validity &valid)
{
    object.insert(u"valid_from"_s, orNull(valid.from));
    object.insert(u"valid_to"_s, orNull(valid.to));
}

QJsonObject document(const Submitter &submitter)
{
    return { { u"anonymous"_s, submitter.anonymous }, { u"name"_s, orNull(submitter.name) },
        { u"email"_s, orNull(submitter.email) }, { u"phone"_s, orNull(submitter.phone) },
        { u"address"_s, orNull(submitter.address) }, { u"gender"_s, QString(toName(submitter.gender)) },
        { u"protected_identity"_s, submitter.protectedIdentity } };
}

QJsonObject explained(const ExplainedDate &date)
{
    return { { u"date"_s, date.date.toString(Qt::ISODate) },
        { u"because"_s, QJsonArray::fromStringList(date.because) } };
}

//! R90: what everybody but the chief legal officer sees of it
QJsonObject withoutContent(QJsonObject handedOver)
{
    static const QStringList known{ u"number"_s, u"headline"_s, u"status"_s, u"secrecy"_s, u"events"_s };
    for (auto it = handedOver.begin(); it != handedOver.end(); ++it) {
        if (!known.contains(it.key()))
            it.value() = it.value().isArray() ? QJsonValue(QJsonArray()) : QJsonValue();
    }
    return handedOver;
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QDateTime> &moment)
{
    return moment ? QJsonValue(toIso(*moment)) : QJsonValue();
}

QJsonValue orNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject document(const CaseFile &file)
{
    QJsonObject object = toJson(file.subject);
    object.insert(u"attachments"_s, attachmentDocuments(file.attachments));
    object.insert(u"events"_s, documents(file.events));
    if (file.handedOver)
        return withoutContent(object);
    if (const auto received = textAsReceived(file.events); received && *received != file.subject.text)
        object.insert(u"text_as_received"_s, *received);
    return object;
}

QJsonObject document(const Event &event)
{
    return { { u"at"_s, toIso(event.at) }, { u"by"_s, event.by }, { u"kind"_s, QString(toName(event.kind)) },
        { u"details"_s, event.details } };
}

QJsonObject document(const InboxItem &item)
{
    QJsonArray differences;
    for (const FieldDifference &one : item.differs) {
        differences.append(QJsonObject{
            { u"name"_s, one.name }, { u"before"_s, orNull(one.before) }, { u"after"_s, orNull(one.after) } });
    }
    QJsonArray unmapped;
    for (const UnmappedValue &value : item.unmapped)
        unmapped.append(QJsonObject{ { u"name"_s, value.name }, { u"value"_s, value.value } });
    return { { u"id"_s, item.id.value }, { u"source"_s, QString(toName(item.source)) },
        { u"received"_s, toIso(item.received) }, { u"subject"_s, orNull(item.subject) },
        { u"text"_s, orNull(item.text) }, { u"language"_s, orNull(item.language) },
        { u"submitter"_s, document(item.submitter) },
        { u"reply"_s,
            QJsonObject{ { u"wanted"_s, item.replyWanted ? QJsonValue(*item.replyWanted) : QJsonValue() },
                { u"by"_s, nameOrNull(item.replyBy) } } },
        { u"suggestion"_s,
            QJsonObject{ { u"type"_s, nameOrNull(item.suggestedType) },
                { u"department"_s, orNull(item.suggestedDepartment) }, { u"case"_s, orNull(item.suggestedCase) } } },
        { u"attachments"_s, attachmentDocuments(item.attachments) }, { u"unmapped"_s, unmapped },
        { u"raw_sha256"_s, orNull(QString::fromLatin1(item.rawSha256)) },
        { u"differs"_s, item.differs.isEmpty() ? QJsonValue() : QJsonValue(differences) } };
}

QJsonObject document(const SearchHit &hit)
{
    return { { u"number"_s, hit.number }, { u"headline"_s, hit.headline },
        { u"snippet"_s, orNull(withoutMarks(hit.snippet)) }, { u"status"_s, QString(toName(hit.status)) } };
}

QJsonObject document(const InboxHit &hit)
{
    return { { u"id"_s, hit.id.value }, { u"source"_s, QString(toName(hit.source)) },
        { u"received"_s, toIso(hit.received) }, { u"subject"_s, orNull(hit.subject) },
        { u"snippet"_s, orNull(withoutMarks(hit.snippet)) } };
}

QJsonObject document(const Message &message)
{
    return { { u"id"_s, message.id.value }, { u"case"_s, orNull(message.caseNumber) },
        { u"kind"_s, QString(toName(message.kind)) }, { u"by"_s, QString(toName(message.by)) },
        { u"department"_s, orNull(message.department) }, { u"to"_s, orNull(message.toAddress) },
        { u"to_name"_s, orNull(message.toName) }, { u"language"_s, message.language },
        { u"subject"_s, message.letter.subject }, { u"body"_s, message.letter.body },
        { u"created"_s, toIso(message.created) }, { u"not_before"_s, toIso(message.notBefore) },
        { u"sent"_s, orNull(message.sent) }, { u"sent_by"_s, orNull(message.sentBy) },
        { u"state"_s, QString(toName(message.state)) }, { u"files"_s, attachmentDocuments(message.files) },
        { u"failure"_s, orNull(message.failure) } };
}

QJsonObject document(const Person &person)
{
    QJsonArray grants;
    for (const Grant &grant : person.grants) {
        grants.append(QJsonObject{ { u"role"_s, QString(toName(grant.role)) },
            { u"department"_s, orNull(grant.department) }, { u"agreement"_s, orNull(grant.agreement) },
            { u"valid_from"_s, grant.validFrom.toString(Qt::ISODate) }, { u"valid_to"_s, orNull(grant.validTo) } });
    }
    return { { u"login"_s, person.login }, { u"name"_s, orNull(person.name) }, { u"email"_s, orNull(person.email) },
        { u"may_read_secret"_s, person.mayReadSecret }, { u"grants"_s, grants },
        { u"retired"_s, orNull(person.retired) } };
}

QJsonObject document(const Department &department, const QList<DepartmentVersion> &versions)
{
    QJsonArray history;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const DepartmentVersion &version = versions.at(i);
        const bool isReplaced = i + 1 < versions.size();
        history.append(QJsonObject{ { u"valid_from"_s, orNull(version.from) },
            { u"valid_to"_s,
                isReplaced ? orNull(std::optional(versions.at(i + 1).from.value_or(QDate()).addDays(-1)))
                           : QJsonValue() },
            { u"name"_s, document(version.name) }, { u"mailbox"_s, orNull(version.mailbox) } });
    }
    QJsonObject object{ { u"key"_s, department.key }, { u"name"_s, document(department.name) },
        { u"board"_s, orNull(department.board) }, { u"mailbox"_s, orNull(department.mailbox) },
        { u"successor"_s, orNull(department.successor) }, { u"routines"_s, orNull(department.routines) },
        { u"versions"_s, history } };
    addValidity(object, department.valid);
    return object;
}

QJsonObject document(const Headline &headline)
{
    QJsonObject object{ { u"id"_s, headline.id.value }, { u"department"_s, headline.department },
        { u"text"_s, headline.text }, { u"category"_s, orNull(headline.category) } };
    addValidity(object, headline.valid);
    return object;
}

QJsonObject document(const Category &category)
{
    QJsonObject object{ { u"path"_s, category.path }, { u"name"_s, document(category.name) },
        { u"mandatory"_s, category.mandatory } };
    addValidity(object, category.valid);
    return object;
}

QJsonObject document(const StandardAnswer &answer)
{
    QJsonObject object{ { u"key"_s, answer.key }, { u"department"_s, answer.department }, { u"title"_s, answer.title },
        { u"text"_s, document(answer.text) }, { u"outcome"_s, nameOrNull(answer.outcome) },
        { u"agreement"_s, orNull(answer.agreement) } };
    addValidity(object, answer.valid);
    return object;
}

QJsonObject document(const ExplainedDeadlines &deadlines)
{
    return { { u"answer_due"_s, explained(deadlines.answerDue) },
        { u"first_reminder"_s, explained(deadlines.firstReminder) },
        { u"second_reminder"_s, explained(deadlines.secondReminder) },
        { u"write_off"_s, explained(deadlines.writeOff) } };
}

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::NotPermitted:
        return u"not_permitted"_s;
    case ErrorCode::Refused:
        return u"refused"_s;
    case ErrorCode::Unreachable:
        return u"unreachable"_s;
    case ErrorCode::Broken:
        break;
    }
    return u"failed"_s;
}

QJsonObject document(const CaseDeadlines &deadlines)
{
    return toJson(Case{ .deadlines = deadlines })[u"deadlines"_s].toObject();
}

QJsonObject document(const Setting &setting, const std::optional<QDate> &last)
{
    return { { u"key"_s, setting.key }, { u"value"_s, setting.value },
        { u"valid_from"_s, orNull(std::optional(setting.validFrom)) }, { u"valid_to"_s, orNull(last) } };
}

QJsonObject document(const MovedCase &moved)
{
    return { { u"number"_s, moved.number }, { u"before"_s, document(moved.before) },
        { u"after"_s, document(moved.after) } };
}

QJsonObject document(const ProfileEntry &entry)
{
    QJsonObject printed{ { u"kind"_s, entry.kind }, { u"key"_s, entry.key } };
    if (!entry.reason.isEmpty())
        printed.insert(u"reason"_s, entry.reason);
    return printed;
}

QJsonObject document(const Error &error)
{
    return errorDocument(codeName(error.code), error.message, error.field);
}

QJsonObject errorDocument(const QString &code, const QString &message, const QString &field)
{
    return { { u"error"_s,
        QJsonObject{ { u"code"_s, code }, { u"message"_s, message }, { u"field"_s, orNull(field) },
            { u"file"_s, QJsonValue() }, { u"line"_s, QJsonValue() } } } };
}

} // namespace lyhord::ctl
