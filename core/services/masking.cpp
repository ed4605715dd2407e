#include "core/services/masking.h"

#include "core/rules/permissions.h"
#include "core/services/caseservice.h"

namespace lyhord {

namespace {

void hideNames(Submitter &submitter)
{
    submitter = Submitter{ .anonymous = submitter.anonymous,
        .name = {},
        .email = {},
        .phone = {},
        .address = {},
        .gender = submitter.gender,
        .protectedIdentity = submitter.protectedIdentity };
}

//! All but what the person has written herself
void hideTexts(Case &subject, const QString &login)
{
    subject.text.clear();
    subject.answer.clear();
    subject.concerns.clear();
    for (Assignment &assignment : subject.assignments) {
        if (assignment.answeredBy != login)
            assignment.text.clear();
    }
    for (Consultation &consultation : subject.consultations) {
        if (consultation.askedBy != login)
            consultation.question.clear();
        if (consultation.answeredBy != login)
            consultation.answer.clear();
    }
    if (subject.referral)
        subject.referral->told.clear();
}

} // namespace

Case asSeenBy(const Person &person, const Case &subject, QDate day)
{
    Case seen = subject;
    const bool masked = isMaskedFor(person, subject, day);
    if (masked || !may(person, Action::ReadNames, subject, day))
        hideNames(seen.submitter);
    if (masked)
        hideTexts(seen, person.login);
    return seen;
}

CaseFile asSeenBy(const Person &person, CaseFile file, QDate day)
{
    file.masked = isMaskedFor(person, file.subject, day);
    const bool namesHidden = file.masked || !may(person, Action::ReadNames, file.subject, day);
    file.subject = asSeenBy(person, file.subject, day);
    if (namesHidden) {
        // What was corrected or written since quotes names and contact data.
        for (Event &event : file.events)
            event.details = {};
    }
    if (file.masked) {
        file.attachments.clear();
        for (Message &message : file.messages)
            message.letter.body.clear();
    }
    return file;
}

} // namespace lyhord
