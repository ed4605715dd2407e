#include "core/store/casecolumns.h"

#include "core/model/clock.h"

namespace lyhord::casecolumns {

using namespace Qt::Literals::StringLiterals;

namespace {

QString setOf(const QMap<QString, bool> &departments, bool awaitedOnly)
{
    QStringList keys;
    for (auto it = departments.cbegin(); it != departments.cend(); ++it) {
        if (it.value() || !awaitedOnly)
            keys.append(it.key());
    }
    return keys.join(u' ');
}

void bindFixed(sql::Query &query, const Case &c)
{
    query.bind(c.token, c.number, c.registered, c.registeredBy);
}

void bindContent(sql::Query &query, const Case &c)
{
    query.bind(c.headline, c.channel, c.received, c.type, c.area, c.category, c.text, c.language);
    query.bind(c.submitter.anonymous, c.submitter.name, c.submitter.email, c.submitter.phone, c.submitter.address,
        c.submitter.gender, c.submitter.protectedIdentity);
    query.bind(c.reply.wanted, c.reply.by, c.secrecy, c.concerns, c.campaign, c.serviceDeclaration, c.process,
        c.registerNumber);
    query.bind(sql::toDueColumn(c.deadlines.answerDue), c.deadlines.firstReminder, c.deadlines.secondReminder,
        c.deadlines.writeOff, c.deadlines.rulesVersion, c.deadlines.calendarVersion);
}

void bindRouting(sql::Query &query, const Case &c)
{
    const QMap<QString, bool> departments = askedDepartments(c);
    query.bind(setOf(departments, false), leadDepartment(c), c.answeredFor);
}

void bindProgress(sql::Query &query, const Case &c)
{
    query.bind(static_cast<int>(c.status), static_cast<int>(c.ladder), setOf(askedDepartments(c), true));
    const Referral referral = c.referral.value_or(Referral{});
    query.bind(
        c.referral ? std::optional(c.referral->ground) : std::nullopt, referral.statute, referral.to, referral.told);
    query.bind(c.interimDue, c.answer, c.outcome, c.answeredDirectly, c.standardAnswer, c.firstAnswered, c.closed,
        c.escalation);
    query.bind(c.firstDue, c.firstClosed, c.againDue, c.answeredAgain, dueDepartments(c));
}

bool sameContent(const Case &a, const Case &b)
{
    return a.headline == b.headline && a.channel == b.channel && a.received == b.received && a.type == b.type
        && a.area == b.area && a.category == b.category && a.text == b.text && a.language == b.language
        && a.submitter == b.submitter && a.reply == b.reply && a.secrecy == b.secrecy && a.concerns == b.concerns
        && a.campaign == b.campaign && a.serviceDeclaration == b.serviceDeclaration && a.process == b.process
        && a.registerNumber == b.registerNumber && a.deadlines == b.deadlines;
}

void readContent(const sql::Query &row, int i, Case &c)
{
    c.headline = row.text(i++);
    c.channel = row.named(i++, Channel::Web);
    c.received = row.moment(i++);
    c.type = row.named(i++, CaseType::View);
    c.area = row.text(i++);
    c.category = row.text(i++);
    c.text = row.text(i++);
    c.language = row.text(i++);
    c.submitter.anonymous = row.flag(i++);
    c.submitter.name = row.text(i++);
    c.submitter.email = row.text(i++);
    c.submitter.phone = row.text(i++);
    c.submitter.address = row.text(i++);
    c.submitter.gender = row.named(i++, Gender::NotStated);
    c.submitter.protectedIdentity = row.flag(i++);
    c.reply.wanted = row.flag(i++);
    c.reply.by = row.maybe<ReplyBy>(i++);
    c.secrecy = row.flag(i++);
    c.concerns = row.text(i++);
    c.campaign = row.text(i++);
    c.serviceDeclaration = row.text(i++);
    c.process = row.text(i++);
    c.registerNumber = row.text(i++);
    c.deadlines.answerDue = row.day(i++);
    c.deadlines.firstReminder = row.day(i++);
    c.deadlines.secondReminder = row.day(i++);
    c.deadlines.writeOff = row.day(i++);
    c.deadlines.rulesVersion = row.number(i++);
    c.deadlines.calendarVersion = row.number(i++);
}

void readProgress(const sql::Query &row, int i, Case &c)
{
    c.status = static_cast<CaseStatus>(row.number(i++));
    c.ladder = static_cast<LadderStep>(row.number(i++));
    ++i; // awaited follows from the assignments
    if (const auto ground = row.maybe<ReferralGround>(i))
        c.referral = Referral{ *ground, row.text(i + 1), row.text(i + 2), row.text(i + 3) };
    i += 4;
    c.interimDue = row.maybeDay(i++);
    c.answer = row.text(i++);
    c.outcome = row.maybe<Outcome>(i++);
    c.answeredDirectly = row.flag(i++);
    c.standardAnswer = row.text(i++);
    c.firstAnswered = row.maybeMoment(i++);
    c.closed = row.maybeMoment(i++);
    c.escalation = row.number(i++);
    c.firstDue = row.day(i++);
    c.firstClosed = row.maybeMoment(i++);
    c.againDue = row.day(i++);
    c.answeredAgain = row.maybeMoment(i++);
}

} // namespace

QStringList namesOf(Group group)
{
    switch (group) {
    case Group::Fixed:
        return { u"token"_s, u"number"_s, u"registered_at"_s, u"registered_by"_s };
    case Group::Content:
        return { u"headline"_s, u"channel"_s, u"received_at"_s, u"type"_s, u"area"_s, u"category"_s, u"body"_s,
            u"language"_s, u"anonymous"_s, u"submitter_name"_s, u"email"_s, u"phone"_s, u"address"_s, u"gender"_s,
            u"protected_identity"_s, u"reply_wanted"_s, u"reply_by"_s, u"secrecy"_s, u"concerns"_s, u"campaign"_s,
            u"service_declaration"_s, u"process"_s, u"register_number"_s, u"answer_due"_s, u"first_reminder"_s,
            u"second_reminder"_s, u"write_off"_s, u"rules_version"_s, u"calendar_version"_s };
    case Group::Routing:
        return { u"asked"_s, u"department"_s, u"answered_for"_s };
    case Group::Progress:
        return { u"status"_s, u"ladder"_s, u"awaited"_s, u"referral_ground"_s, u"referral_statute"_s, u"referral_to"_s,
            u"referral_told"_s, u"interim_due"_s, u"answer"_s, u"outcome"_s, u"answered_directly"_s,
            u"standard_answer"_s, u"first_answered_at"_s, u"closed_at"_s, u"escalation"_s, u"first_due"_s,
            u"first_closed_at"_s, u"again_due"_s, u"again_answered_at"_s, u"due_asked"_s };
    }
    return {};
}

void bind(sql::Query &query, Group group, const Case &subject)
{
    switch (group) {
    case Group::Fixed:
        bindFixed(query, subject);
        break;
    case Group::Content:
        bindContent(query, subject);
        break;
    case Group::Routing:
        bindRouting(query, subject);
        break;
    case Group::Progress:
        bindProgress(query, subject);
        break;
    }
}

bool differs(Group group, const Case &before, const Case &after)
{
    switch (group) {
    case Group::Fixed:
        return false; // given at registration, for ever
    case Group::Content:
        return !sameContent(before, after);
    case Group::Routing:
        return askedDepartments(before).keys() != askedDepartments(after).keys()
            || leadDepartment(before) != leadDepartment(after) || before.answeredFor != after.answeredFor;
    case Group::Progress:
        return true;
    }
    return true;
}

const QString &all()
{
    static const QString names = u"id, version, "_s
        + (namesOf(Group::Fixed) + namesOf(Group::Content) + namesOf(Group::Routing) + namesOf(Group::Progress))
              .join(u", "_s);
    return names;
}

Case caseOf(const sql::Query &row)
{
    static const int content = 2 + static_cast<int>(namesOf(Group::Fixed).size());
    static const int progress = content
        + static_cast<int>(namesOf(Group::Content).size() + namesOf(Group::Routing).size());
    Case c;
    c.id = CaseId{ row.integer(0) };
    c.version = row.number(1);
    c.token = row.text(2);
    c.number = row.text(3);
    c.registered = row.moment(4);
    c.registeredBy = row.text(5);
    readContent(row, content, c);
    c.answeredFor = row.text(progress - 1);
    readProgress(row, progress, c);
    return c;
}

QString listed(bool withHistory)
{
    static const QString names
        = u"c.id, c.version, c.status, c.ladder, c.number, c.headline, c.type, c.channel, c.asked, c.awaited, "
          "c.submitter_name, c.secrecy, c.protected_identity, c.reply_wanted, c.received_at, c.answer_due, "
          "c.interim_due, c.closed_at, c.outcome, "_s;
    static const QString history
        = u"coalesce((SELECT n.name FROM person_names n WHERE n.login = c.registered_by AND n.name <> ''), "
          "c.registered_by), (SELECT e.at FROM events e WHERE e.case_id = c.id AND e.kind <> 'read_secret' "
          "ORDER BY e.at DESC LIMIT 1)"_s;
    static const QString waits
        = u", CASE WHEN EXISTS (SELECT 1 FROM waiting_answers u WHERE u.case_id = c.id) THEN 1 ELSE 0 END"_s;
    return names + (withHistory ? history : u"NULL, NULL"_s) + waits;
}

CaseRow rowOf(const sql::Query &row, const AccessScope &scope)
{
    CaseRow r;
    r.id = CaseId{ row.integer(0) };
    r.version = row.number(1);
    r.status = static_cast<CaseStatus>(row.number(2));
    r.ladder = static_cast<LadderStep>(row.number(3));
    r.number = row.text(4);
    r.headline = row.text(5);
    r.type = row.named(6, CaseType::View);
    r.channel = row.named(7, Channel::Web);
    const QString awaited = row.text(9);
    if (!awaited.isEmpty())
        r.departments = awaited.split(u' ');
    if (const QString asked = row.text(8); asked != awaited) {
        const QStringList keys = asked.split(u' ');
        for (const QString &key : keys) {
            if (!r.departments.contains(key))
                r.departments.append(key);
        }
    }
    r.secret = row.flag(11) || row.flag(12);
    if (scope.names && !r.secret) // no right to read it brings a secret name into a list
        r.submitterName = row.text(10);
    r.replyWanted = row.flag(13);
    r.received = row.moment(14);
    r.answerDue = row.day(15);
    r.interimDue = row.maybeDay(16);
    r.closed = row.maybeMoment(17);
    r.outcome = row.maybe<Outcome>(18);
    r.handler = row.text(19);
    r.latestChange = row.maybeMoment(20);
    r.answerWaits = row.flag(21);
    return r;
}

QMap<QString, bool> askedDepartments(const Case &subject)
{
    QMap<QString, bool> departments;
    for (const Assignment &asked : subject.assignments) {
        if (!asked.withdrawn)
            departments[asked.department] = departments.value(asked.department) || asked.isAwaited();
    }
    for (const Consultation &asked : subject.consultations)
        departments[asked.department] = departments.value(asked.department) || !asked.answered;
    return departments;
}

QString dueDepartments(const Case &subject)
{
    QMap<QString, bool> departments;
    for (const Assignment &asked : subject.assignments) {
        const bool inTime = asked.answered && !asked.isHandedBack() && subject.firstDue.isValid()
            && localDay(*asked.answered) <= subject.firstDue;
        if (!asked.withdrawn)
            departments[asked.department] = departments.value(asked.department) || inTime;
    }
    QStringList words;
    for (auto it = departments.cbegin(); it != departments.cend(); ++it)
        words.append(it.value() ? u'+' + it.key() : it.key());
    return words.join(u' ');
}

QString leadDepartment(const Case &subject)
{
    for (const Assignment &asked : subject.assignments) {
        if (!asked.withdrawn)
            return asked.department;
    }
    return subject.answeredFor.isEmpty() ? subject.category.section(u'/', 0, 0) : subject.answeredFor;
}

} // namespace lyhord::casecolumns
