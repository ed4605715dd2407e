#include "tests/support/smallprofile.h"

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

LocalText swedish(const QString &text)
{
    return { { { u"sv"_s, text } } };
}

Department department(const QString &key, const QString &name, const QString &word)
{
    return { .key = key,
        .name = swedish(name),
        .board = name + u"snämnden"_s,
        .mailbox = key.toLower() + u"@example.org"_s,
        .words = { word } };
}

QList<Department> departments()
{
    Department old = department(u"OLD"_s, u"Gatukontoret"_s, u"gata"_s);
    old.valid.to = QDate(2024, 12, 31);
    old.successor = u"SBF"_s;
    Department withoutMailbox = department(u"NOMAIL"_s, u"Överförmyndarkontoret"_s, u"förmyndare"_s);
    withoutMailbox.mailbox.clear();
    return { department(u"SBF"_s, u"Stadsbyggnadsförvaltningen"_s, u"snö*"_s),
        department(u"KFF"_s, u"Kultur- och fritidsförvaltningen"_s, u"bibliotek*"_s),
        department(u"SOC"_s, u"Socialförvaltningen"_s, u"bistånd*"_s),
        department(u"KLK"_s, u"Kommunledningskontoret"_s, u"kommunikation*"_s), old, withoutMailbox };
}

QList<LetterTemplate> letters()
{
    const QString toDepartment = u"Ärende {number}: {headline}"_s;
    const QString said = u"{submitter} ({contact}) skrev den {received} ({channel}, {type}):\n{text}\n"_s;
    return {
        { LetterKind::Assignment, u"sv"_s, toDepartment, u"Till {department}.\n"_s + said + u"Svara senast {due}."_s },
        { LetterKind::Consultation, u"sv"_s, toDepartment, u"Till {department}.\n"_s + said + u"Fråga: {question}"_s },
        { LetterKind::FirstReminder, u"sv"_s, u"Påminnelse: {number}"_s, u"{headline} skulle ha besvarats {due}."_s },
        { LetterKind::SecondReminder, u"sv"_s, u"Andra påminnelsen: {number}"_s,
            u"{headline} skulle ha besvarats {due}."_s },
        { LetterKind::Withdrawal, u"sv"_s, toDepartment, u"Ni behöver inte svara. {question}"_s },
        { LetterKind::FollowUp, u"sv"_s, toDepartment, u"{submitter} har skrivit igen: {question}"_s },
        { LetterKind::NotSatisfied, u"sv"_s, toDepartment, u"{submitter} är inte nöjd: {question}"_s },
        { LetterKind::InterimAnswer, u"sv"_s, toDepartment, u"{answer}\nDu får svar senast {date}."_s },
        { LetterKind::Answer, u"sv"_s, u"Svar: {headline} ({number})"_s,
            u"Hej!\n\n{answer}\n\n{outcome}\n\n{contact_centre}, {municipality}"_s },
        { LetterKind::Answer, u"fi"_s, u"Vastaus: {headline} ({number})"_s,
            u"Hei!\n\n{answer}\n\n{outcome}\n\n{contact_centre}"_s },
        { LetterKind::Answer, u"en"_s, u"Answer: {headline} ({number})"_s,
            u"Hello!\n\n{answer}\n\n{outcome}\n\n{contact_centre}"_s },
        { LetterKind::Referral, u"sv"_s, toDepartment, u"Detta tas om hand av {addressee}. {told}"_s },
        { LetterKind::WriteOffNotice, u"sv"_s, toDepartment, u"Ärendet från {registered} har avskrivits utan svar."_s },
    };
}

QList<StandardAnswer> standardAnswers()
{
    const LocalText text{ { { u"sv"_s, u"Vi sandar och saltar gångvägar efter en fast ordning."_s },
        { u"fi"_s, u"Hiekoitamme kävelytiet määrätyssä järjestyksessä."_s } } };
    const QString agreed = u"SBF, 2026-01-10, pärm 4"_s;
    return { { .key = u"salt"_s,
                 .department = u"SBF"_s,
                 .title = u"Sandning"_s,
                 .text = text,
                 .outcome = Outcome::NoAction,
                 .agreement = agreed,
                 .valid = { QDate(2026, 1, 10), {} } },
        { .key = u"loose"_s, .department = u"SBF"_s, .title = u"Utan överenskommelse"_s, .text = text },
        { .key = u"stale"_s,
            .department = u"SBF"_s,
            .title = u"Gammal"_s,
            .text = text,
            .agreement = agreed,
            .valid = { {}, QDate(2024, 12, 31) } } };
}

QList<GroundRule> grounds()
{
    QList<GroundRule> rules;
    for (const auto &[ground, name] : EnumNames<ReferralGround>::all) {
        const LocalText text = swedish(QString(name));
        rules.append({ ground, text, text, text, text, {} });
    }
    return rules;
}

} // namespace

Profile smallProfile()
{
    Profile profile{ .key = u"small"_s,
        .municipality = u"Lillköpings kommun"_s,
        .contactCentre = u"Lillköping direkt"_s,
        .types = { CaseType::View, CaseType::Complaint, CaseType::Suggestion, CaseType::Praise },
        .departments = departments(),
        .areas = { { .key = u"services"_s, .name = swedish(u"Tjänster"_s) },
            { .key = u"reception"_s, .name = swedish(u"Bemötande"_s) },
            { .key = u"information"_s, .name = swedish(u"Information"_s) },
            { .key = u"physical_environment"_s, .name = swedish(u"Fysisk miljö"_s) } },
        .categories = { { .path = u"SBF/vinter"_s, .name = swedish(u"Vinterväghållning"_s) },
            { .path = u"SBF/vinter/gangvag"_s, .name = swedish(u"Gångvägar"_s) } },
        .standardAnswers = standardAnswers(),
        .grounds = grounds(),
        .letters = letters() };
    profile.headlines = {
        { .department = u"SBF"_s, .text = u"Snöröjning gångväg"_s, .category = u"SBF/vinter/gangvag"_s }
    };
    profile.statutes = { { .key = u"plan"_s,
                             .name = swedish(u"Plan- och bygglagen"_s),
                             .number = u"SFS 2010:900"_s,
                             .addressee = swedish(u"Stadsbyggnadsförvaltningen"_s),
                             .words = { u"bygglov*"_s } },
        { .key = u"sol2001"_s,
            .name = swedish(u"Socialtjänstlagen"_s),
            .number = u"SFS 2001:453"_s,
            .addressee = swedish(u"Socialförvaltningen"_s),
            .valid = { {}, QDate(2025, 6, 30) } } };
    return profile;
}

Person personAs(Role role, const QString &department)
{
    const QString login = department.isEmpty() ? QString(toName(role)) : toName(role) + u'.' + department;
    return { .login = login,
        .name = login,
        .email = login + u"@example.org"_s,
        .grants = { { role, department, u"Överenskommelse 1"_s, QDate(2020, 1, 1), {} } } };
}

CaseDraft snowDraft()
{
    CaseDraft draft;
    draft.headline = u"Snöröjning gångväg"_s;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.text = u"Gångvägen vid skolan är inte plogad. Åsa Öberg får inte fram barnvagnen."_s;
    draft.language = u"sv"_s;
    draft.submitter.name = u"Åsa Öberg"_s;
    draft.submitter.email = u"asa@example.org"_s;
    draft.submitter.gender = Gender::Woman;
    draft.replyWanted = true;
    draft.replyBy = ReplyBy::Email;
    return draft;
}

} // namespace lyhord::test
