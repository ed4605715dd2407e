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

void hideTexts(Case &subject)
{
    subject.text.clear();
    subject.answer.clear();
    subject.concerns.clear();
    for (Assignment &assignment : subject.assignments)
        assignment.text.clear();
    for (Consultation &consultation : subject.consultations) {
        consultation.question.clear();
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
        hideTexts(seen);
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
