#include "core/rules/casewords.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Words)
};
} // namespace

QString inWords(CaseType type)
{
    switch (type) {
    case CaseType::View:
        //: one of the kinds of feedback (synpunkt)
        return Tr::tr("View");
    case CaseType::Complaint:
        return Tr::tr("Complaint");
    case CaseType::Suggestion:
        return Tr::tr("Suggestion");
    case CaseType::Praise:
        return Tr::tr("Praise");
    case CaseType::Question:
        return Tr::tr("Question");
    }
    return {};
}

QString inWords(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Registered:
        //: has a number, no department has been asked yet
        return Tr::tr("To assign");
    case CaseStatus::Consulting:
        return Tr::tr("Consulting");
    case CaseStatus::AwaitingAnswer:
        return Tr::tr("With department");
    case CaseStatus::AnswerReady:
        return Tr::tr("Answer to send");
    case CaseStatus::Closed:
        return Tr::tr("Closed");
    case CaseStatus::WrittenOff:
        return Tr::tr("Written off");
    case CaseStatus::Referred:
        return Tr::tr("Referred");
    case CaseStatus::Disposed:
        return Tr::tr("Disposed of");
    }
    return {};
}

QString inWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Improvement:
        return Tr::tr("Leads to improvement");
    case Outcome::NoAction:
        return Tr::tr("No action");
    case Outcome::NotAnswered:
        return Tr::tr("Not answered");
    }
    return {};
}

QString inWords(ReferralGround ground)
{
    switch (ground) {
    case ReferralGround::MunicipalCompany:
        return Tr::tr("A municipal company");
    case ReferralGround::ExerciseOfAuthority:
        return Tr::tr("Exercise of authority");
    case ReferralGround::FaultReport:
        return Tr::tr("Fault report");
    case ReferralGround::BriberyOrCrime:
        return Tr::tr("Suspected bribery or crime");
    case ReferralGround::StaffView:
        return Tr::tr("An employee's own view");
    case ReferralGround::NotMunicipal:
        return Tr::tr("Not a municipal matter");
    case ReferralGround::OtherBody:
        return Tr::tr("Another body's matter");
    case ReferralGround::Appeal:
        return Tr::tr("Appeal against a decision");
    case ReferralGround::Politicians:
        return Tr::tr("Question to politicians");
    }
    return {};
}

QString inWords(Channel channel)
{
    switch (channel) {
    case Channel::Web:
        //: how feedback came in
        return Tr::tr("Web form");
    case Channel::Phone:
        return Tr::tr("Phone");
    case Channel::Email:
        return Tr::tr("E-mail");
    case Channel::Visit:
        return Tr::tr("Visit");
    case Channel::Letter:
        return Tr::tr("Letter");
    case Channel::PaperForm:
        return Tr::tr("Paper form");
    case Channel::SocialMedia:
        return Tr::tr("Social media");
    case Channel::Department:
        //: came in at a department, which passed it on
        return Tr::tr("By a department");
    }
    return {};
}

QString inWords(Gender gender)
{
    switch (gender) {
    case Gender::Woman:
        return Tr::tr("Woman");
    case Gender::Man:
        return Tr::tr("Man");
    case Gender::Other:
        //: gender
        return Tr::tr("Other");
    case Gender::NotStated:
        //: gender
        return Tr::tr("Not stated");
    }
    return {};
}

} // namespace lyhord
