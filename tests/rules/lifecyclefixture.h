#pragma once

#include "core/model/clock.h"
#include "core/rules/lifecycle.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

// Cases and people for the tests of the lifecycle. A case received on 2026-11-20 is due on 12-04, its reminders go out
// on 12-07 and 12-21, and it may be written off from 2027-02-23 on.
namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

inline const QString fridayAfternoon = QStringLiteral("2026-11-20T14:05");

inline RuleBook smallBook()
{
    return { smallProfile(), WorkingCalendar(), RuleValues() };
}
inline Person officer()
{
    return personAs(Role::ContactCentreOfficer);
}
inline Person administrator()
{
    return personAs(Role::ContactCentreAdministrator);
}

//! What became of a step, in one line: the status, or who said no ("refused department", "not permitted")
inline QString inShort(const Result<Decision> &result)
{
    if (result)
        return QString(toName(result->after.status));
    const QString code = result.error().code == ErrorCode::Refused ? u"refused"_s
        : result.error().code == ErrorCode::NotPermitted           ? u"not permitted"_s
                                                                   : u"broken"_s;
    return (code + u' ' + result.error().field).trimmed();
}

//! The change of a step that has to be possible
inline Decision done(const Result<Decision> &result)
{
    if (result)
        return *result;
    QTest::qFail(qPrintable(u"refused: "_s + result.error().message), __FILE__, __LINE__);
    return {};
}

inline Result<Decision> step(const Case &before, const Command &command, const Person &by = officer(),
    const QString &now = u"2026-11-23T09:00"_s)
{
    return decide(before, command, by, momentFromIso(now), smallBook());
}
inline Case then(const Case &before, const Command &command, const Person &by = officer(),
    const QString &now = u"2026-11-23T09:00"_s)
{
    return done(step(before, command, by, now)).after;
}

inline Result<Decision> registration(const CaseDraft &draft, const QString &now = fridayAfternoon)
{
    return registered(draft, officer(), momentFromIso(now), smallBook());
}
//! As the store would give it back
inline Case registeredCase(const QStringList &departments = {}, const CaseDraft &from = snowDraft())
{
    CaseDraft draft = from;
    draft.departments = departments;
    Case subject = done(registration(draft)).after;
    subject.id = { 1 };
    subject.number = u"2026-000123"_s;
    subject.version = 1;
    return subject;
}

inline RecordAnswer answerOf(const QString &department, Outcome outcome = Outcome::NoAction)
{
    return { department, outcome, u"Svar från "_s + department + u'.' };
}
inline Case readyCase(const CaseDraft &from = snowDraft())
{
    return then(registeredCase({ u"SBF"_s }, from), answerOf(u"SBF"_s, Outcome::Improvement));
}
inline Case closedCase()
{
    return then(readyCase(), SendAnswer());
}
//! Its answer has left (R89)
inline Case givenCase(const QString &now = u"2026-11-23T10:00"_s)
{
    const Message letter{ .id = { 7 }, .kind = LetterKind::Answer, .created = momentFromIso(u"2026-11-23T09:00"_s) };
    return then(closedCase(), MarkDispatched{ letter }, officer(), now);
}
inline Case remindedOn(const Case &before, const QString &now)
{
    return then(before, Remind(), personAs(Role::Worker), now);
}
//! Both reminders have gone out on their days
inline Case remindedTwice(const Case &before)
{
    return remindedOn(remindedOn(before, u"2026-12-07T07:00"_s), u"2026-12-21T07:00"_s);
}
inline Case writtenOffCase()
{
    return then(remindedTwice(registeredCase({ u"SBF"_s })), WriteOff(), officer(), u"2027-02-23T09:00"_s);
}
inline Case referredCase(ReferralGround ground = ReferralGround::FaultReport)
{
    return then(registeredCase(), Refer{ { ground, u"plan"_s, u"E-tjänsten"_s, u"Hänvisad."_s } });
}
inline CaseDraft unreachableDraft()
{
    CaseDraft draft = snowDraft();
    draft.submitter = { .anonymous = true };
    draft.replyWanted = false;
    draft.replyBy.reset();
    return draft;
}

inline QString eventsOf(const Decision &change)
{
    QStringList kinds;
    for (const EventDraft &event : change.events)
        kinds.append(QString(toName(event.kind)));
    return kinds.join(u' ');
}
//! "assignment SBF, assignment KFF", "answer"
inline QString lettersOf(const Decision &change)
{
    QStringList letters;
    for (const LetterRequest &letter : change.letters)
        letters.append((toName(letter.kind) + u' ' + letter.department).trimmed());
    return letters.join(u", "_s);
}

} // namespace lyhord::test
