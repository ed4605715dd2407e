#include "core/model/casejson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <type_traits>

// Each field is named once, for writing and for reading: what is written can be read back.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseSnapshot)
};

template <class T>
struct IsOptional : std::false_type
{
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{
};
template <class T>
struct IsList : std::false_type
{
};
template <class T>
struct IsList<QList<T>> : std::true_type
{
};
template <class T>
struct IsId : std::false_type
{
};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type
{
};

// --- one function for each struct: its fields

template <class Archive, class S>
requires std::is_same_v<std::remove_const_t<S>, Submitter>
void describe(Archive &archive, S &submitter)
{
    archive("anonymous"_L1, submitter.anonymous);
    archive("name"_L1, submitter.name);
    archive("email"_L1, submitter.email);
    archive("phone"_L1, submitter.phone);
    archive("address"_L1, submitter.address);
    archive("gender"_L1, submitter.gender);
    archive("protected_identity"_L1, submitter.protectedIdentity);
}

template <class Archive, class S>
requires std::is_same_v<std::remove_const_t<S>, Reply>
void describe(Archive &archive, S &reply)
{
    archive("wanted"_L1, reply.wanted);
    archive("by"_L1, reply.by);
}

template <class Archive, class S>
requires std::is_same_v<std::remove_const_t<S>, Assignment>
void describe(Archive &archive, S &assignment)
{
    archive("id"_L1, assignment.id);
    archive("department"_L1, assignment.department);
    archive("sent"_L1, assignment.sent);
    archive("ladder"_L1, assignment.ladder);
    archive("reminded"_L1, assignment.reminded);
    archive("answered"_L1, assignment.answered);
    archive("outcome"_L1, assignment.outcome);
    archive("text"_L1, assignment.text);
    archive("answered_by"_L1, assignment.answeredBy);
    archive("withdrawn"_L1, assignment.withdrawn);
    archive("withdrawn_reason"_L1, assignment.withdrawnReason);
}

template <class Archive, class S>
requires std::is_same_v<std::remove_const_t<S>, Consultation>
void describe(Archive &archive, S &consultation)
{
    archive("department"_L1, consultation.department);
    archive("question"_L1, consultation.question);
    archive("asked"_L1, consultation.asked);
    archive("asked_by"_L1, consultation.askedBy);
    archive("answer"_L1, consultation.answer);
    archive("answered"_L1, consultation.answered);
    archive("answered_by"_L1, consultation.answeredBy);
}

template <class Archive, class S>
requires std::is_same_v<std::remove_const_t<S>, CaseLink>
void describe(Archive &archive, S &link)
{
    archive("number"_L1, link.number);
    archive("kind"_L1, link.kind);
}

template <class Archive, class S>
requires std::is_same_v<std::remove_const_t<S>, CaseDeadlines>
void describe(Archive &archive, S &deadlines)
{
    archive("answer_due"_L1, deadlines.answerDue);
    archive("first_reminder"_L1, deadlines.firstReminder);
    archive("second_reminder"_L1, deadlines.secondReminder);
    archive("write_off"_L1, deadlines.writeOff);
    archive("rules_version"_L1, deadlines.rulesVersion);
    archive("calendar_version"_L1, deadlines.calendarVersion);
}

template <class Archive, class S>
requires std::is_same_v<std::remove_const_t<S>, Referral>
void describe(Archive &archive, S &referral)
{
    archive("ground"_L1, referral.ground);
    archive("statute"_L1, referral.statute);
    archive("to"_L1, referral.to);
    archive("told"_L1, referral.told);
}

template <class Archive, class S>
requires std::is_same_v<std::remove_const_t<S>, Case>
void describe(Archive &archive, S &subject)
{
    archive("id"_L1, subject.id);
    archive("token"_L1, subject.token);
    archive("number"_L1, subject.number);
    archive("headline"_L1, subject.headline);
    archive("channel"_L1, subject.channel);
    archive("received"_L1, subject.received);
    archive("registered"_L1, subject.registered);
    archive("registered_by"_L1, subject.registeredBy);
    archive("type"_L1, subject.type);
    archive("area"_L1, subject.area);
    archive("category"_L1, subject.category);
    archive("text"_L1, subject.text);
    archive("language"_L1, subject.language);
    archive("status"_L1, subject.status);
    archive("ladder"_L1, subject.ladder);
    archive("submitter"_L1, subject.submitter);
    archive("reply"_L1, subject.reply);
    archive("secrecy"_L1, subject.secrecy);
    archive("concerns"_L1, subject.concerns);
    archive("campaign"_L1, subject.campaign);
    archive("service_declaration"_L1, subject.serviceDeclaration);
    archive("process"_L1, subject.process);
    archive("register_number"_L1, subject.registerNumber);
    archive("assignments"_L1, subject.assignments);
    archive("consultations"_L1, subject.consultations);
    archive("links"_L1, subject.links);
    archive("referral"_L1, subject.referral);
    archive("deadlines"_L1, subject.deadlines);
    archive("interim_due"_L1, subject.interimDue);
    archive("answer"_L1, subject.answer);
    archive("outcome"_L1, subject.outcome);
    archive("answered_directly"_L1, subject.answeredDirectly);
    archive("standard_answer"_L1, subject.standardAnswer);
    archive("answered_for"_L1, subject.answeredFor);
    archive("first_due"_L1, subject.firstDue);
    archive("first_answered"_L1, subject.firstAnswered);
    archive("first_closed"_L1, subject.firstClosed);
    archive("again_due"_L1, subject.againDue);
    archive("answered_again"_L1, subject.answeredAgain);
    archive("closed"_L1, subject.closed);
    archive("escalation"_L1, subject.escalation);
    archive("version"_L1, subject.version);
}

class Writer
{
public:
    template <class T>
    void operator()(QLatin1StringView key, const T &value)
    {
        m_object.insert(key, written(value));
    }
    [[nodiscard]] QJsonObject object() const { return m_object; }

    template <class T>
    [[nodiscard]] static QJsonValue written(const T &value)
    {
        if constexpr (IsOptional<T>::value)
            return value ? written(*value) : QJsonValue();
        else if constexpr (IsList<T>::value) {
            QJsonArray array;
            for (const auto &element : value)
                array.append(written(element));
            return array;
        } else if constexpr (IsId<T>::value)
            return value.value;
        else if constexpr (std::is_enum_v<T>)
            return QString(toName(value));
        else if constexpr (std::is_same_v<T, QDateTime>)
            return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
        else if constexpr (std::is_same_v<T, QDate>)
            return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
        else if constexpr (std::is_class_v<T> && !std::is_same_v<T, QString>) {
            Writer writer;
            describe(writer, value);
            return writer.object();
        } else
            return value;
    }

private:
    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }
    template <class T>
    void operator()(QLatin1StringView key, T &value)
    {
        const QJsonValue stored = m_object.value(key);
        if (stored.isUndefined() || !read(stored, value))
            m_damaged.append(key);
    }
    [[nodiscard]] QStringList damaged() const { return m_damaged; }

private:
    template <class T>
    [[nodiscard]] static bool read(const QJsonValue &stored, std::optional<T> &value)
    {
        if (stored.isNull())
            return value.reset(), true;
        return read(stored, value.emplace());
    }
    template <class T>
    [[nodiscard]] static bool read(const QJsonValue &stored, QList<T> &value)
    {
        value.clear();
        const QJsonArray array = stored.toArray();
        for (const QJsonValue element : array) {
            if (!read(element, value.emplaceBack()))
                return false;
        }
        return stored.isArray();
    }
    template <class Tag>
    [[nodiscard]] static bool read(const QJsonValue &stored, Id<Tag> &value)
    {
        value.value = stored.toInteger();
        return stored.isDouble();
    }
    [[nodiscard]] static bool read(const QJsonValue &stored, QString &value)
    {
        value = stored.toString();
        return stored.isString();
    }
    [[nodiscard]] static bool read(const QJsonValue &stored, bool &value)
    {
        value = stored.toBool();
        return stored.isBool();
    }
    [[nodiscard]] static bool read(const QJsonValue &stored, int &value)
    {
        value = stored.toInt();
        return stored.isDouble();
    }
    [[nodiscard]] static bool read(const QJsonValue &stored, QDateTime &value)
    {
        value = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
        return stored.isNull() || value.isValid();
    }
    [[nodiscard]] static bool read(const QJsonValue &stored, QDate &value)
    {
        value = QDate::fromString(stored.toString(), Qt::ISODate);
        return stored.isNull() || value.isValid();
    }
    template <class T>
    [[nodiscard]] static bool read(const QJsonValue &stored, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            const std::optional<T> known = fromName<T>(stored.toString());
            value = known.value_or(value);
            return known.has_value();
        } else {
            Reader reader(stored.toObject());
            describe(reader, value);
            return reader.damaged().isEmpty();
        }
    }

    QJsonObject m_object;
    QStringList m_damaged;
};

} // namespace

QJsonObject snapshot(const Case &subject)
{
    Writer writer;
    describe(writer, subject);
    return writer.object();
}

Result<Case> fromSnapshot(const QJsonObject &stored)
{
    Case subject;
    Reader reader(stored);
    describe(reader, subject);
    if (!reader.damaged().isEmpty()) {
        return failed(ErrorCode::Broken, Tr::tr("The earlier state of the case cannot be read."),
            u"snapshot: "_s + reader.damaged().join(u", "_s));
    }
    return subject;
}

} // namespace lyhord
