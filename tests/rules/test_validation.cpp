#include "core/model/clock.h"
#include "core/rules/validation.h"
#include "tests/support/testmain.h"

#include <functional>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

using Edit = std::function<void(CaseDraft &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

const QDateTime now = momentFromIso(u"2026-11-20T14:05");
const Validity ended{ std::nullopt, QDate(2026, 6, 30) };
const Validity endedYesterday{ std::nullopt, QDate(2026, 11, 19) };

Department department(const QString &key, const QString &mailbox, const Validity &valid = {})
{
    Department made;
    made.key = key;
    made.mailbox = mailbox;
    made.valid = valid;
    return made;
}

StandardAnswer standardAnswer(const QString &key, const QString &agreement, const Validity &valid = {})
{
    StandardAnswer made;
    made.key = key;
    made.department = u"SBF"_s;
    made.agreement = agreement;
    made.valid = valid;
    return made;
}

Profile profile()
{
    Profile made;
    made.types = { CaseType::View, CaseType::Complaint, CaseType::Suggestion, CaseType::Praise };
    made.departments = { department(u"SBF"_s, u"sbf@example.org"_s), department(u"KFF"_s, u"kff@example.org"_s),
        department(u"NEW"_s, QString()), department(u"OLD"_s, u"old@example.org"_s, ended) };
    made.departments.last().successor = u"SBF"_s;
    made.ownPhoneNumbers = { u"016-710 10 00"_s };
    made.areas = { { u"services"_s, {}, {}, {} }, { u"parking"_s, {}, {}, ended } };
    made.categories = { { u"SBF/vinter"_s, {}, true, {} }, { u"SBF/vinter/gangvag"_s, {}, false, ended },
        { u"SBF/vinter/gangvag"_s, {}, false, { QDate(2026, 7, 1), std::nullopt } },
        { u"SBF/gamla"_s, {}, false, ended }, { u"SBF/park"_s, {}, false, {} }, { u"GONE/x"_s, {}, false, {} } };
    made.standardAnswers = { standardAnswer(u"plogning"_s, u"SBF 2026-01-15, KS 12"_s),
        standardAnswer(u"muntlig"_s, QString()), standardAnswer(u"utgangen"_s, u"SBF 2020-01-15"_s, ended) };
    made.campaigns = { { u"centrum"_s, u"Centrum"_s, endedYesterday }, { u"gamla"_s, u"Gamla"_s, ended } };
    made.serviceDeclarations = { { u"plog"_s, {}, u"SBF"_s, {} } };
    made.processes = { { u"miljo"_s, {}, ProcessKind::Area, {}, {} } };
    return made;
}

CaseDraft phoneDraft()
{
    CaseDraft draft;
    draft.headline = u"Snöröjning gångväg"_s;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.text = u"Gångvägen vid skolan är inte plogad."_s;
    draft.language = u"sv"_s;
    draft.submitter.name = u"Åsa Öberg"_s;
    draft.submitter.email = u"asa@example.org"_s;
    draft.submitter.phone = u"070-174 06 05"_s;
    draft.replyWanted = true;
    draft.replyBy = ReplyBy::Email;
    draft.departments = { u"SBF"_s };
    return draft;
}

void answerDirectly(CaseDraft &draft, const QString &standard = {})
{
    draft.departments.clear();
    draft.answeredDirectly = CaseDraft::DirectAnswer{ u"Öppet till sju."_s, Outcome::NoAction, standard };
}

QStringList fieldsOf(const QList<Problem> &problems)
{
    QStringList fields;
    for (const Problem &problem : problems)
        fields.append(problem.field);
    return fields;
}

void row(const char *name, const Edit &edit, const QString &fields)
{
    QTest::newRow(name) << edit << fields;
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundDraftHasNoProblem_data();
    void aSoundDraftHasNoProblem();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void unsoundTextIsRefusedInEveryField_data();
    void unsoundTextIsRefusedInEveryField();
    void problemsComeInTheOrderOfTheForm();
    void aCategoryOfAnotherDepartmentNamesIt();
    void aMandatoryCategoryBindsFromTheFirstLevel();
    void aMandatoryCategoryIsOfADepartmentThatIsAsked();
    void aReplacedDepartmentNamesItsSuccessor();
    void whatIsToComeIsNotCalledPast();
    void withoutAreasNoneIsAskedFor();
    void whatIsDoubtfulIsPointedOut_data();
    void whatIsDoubtfulIsPointedOut();
};

void TestValidation::aSoundDraftHasNoProblem_data()
{
    QTest::addColumn<Edit>("edit");
    const auto sound = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    sound("as it is", [](CaseDraft &) {});
    sound("R35: a headline of 200 characters, emoji counted as one",
        [](CaseDraft &draft) { draft.headline = u"👍"_s.repeated(200); });
    sound("a text of 1,000,000 characters", [](CaseDraft &draft) { draft.text = QString(1'000'000, u'å'); });
    sound(
        "right-to-left marks and emoji", [](CaseDraft &draft) { draft.text = u"\u200Fשלום 👩‍👩‍👧"_s; });
    sound("line ends of Windows", [](CaseDraft &draft) { draft.text = u"ett\r\ntvå\r\n"_s; });
    sound("C11: registered late", [](CaseDraft &draft) { draft.received = momentFromIso(u"2026-11-01T08:00"); });
    sound("received this very moment", [](CaseDraft &draft) { draft.received = now; });
    sound("the first day that is believed",
        [](CaseDraft &draft) { draft.received = momentFromIso(u"1990-01-01T00:00"); });
    sound("R27: anonymous, no answer wanted", [](CaseDraft &draft) {
        draft.submitter = {};
        draft.submitter.anonymous = true;
        draft.submitter.gender = Gender::Woman;
        draft.replyWanted = false;
        draft.replyBy.reset();
    });
    sound("R27: anonymous from the web, not asked about an answer", [](CaseDraft &draft) {
        draft.submitter = {};
        draft.submitter.anonymous = true;
        draft.channel = Channel::Web;
        draft.replyWanted.reset();
        draft.replyBy.reset();
    });
    sound("field.md 18: an answer is wanted but no way to reach the person", [](CaseDraft &draft) {
        draft.submitter = {};
        draft.replyBy.reset();
    });
    sound(
        "å, ä, ö in an e-mail address", [](CaseDraft &draft) { draft.submitter.email = u"åsa@räksmörgås.example"_s; });
    sound("white space around an e-mail address",
        [](CaseDraft &draft) { draft.submitter.email = u" asa@example.org\n"_s; });
    sound("language not said", [](CaseDraft &draft) { draft.language.clear(); });
    sound("nobody asked yet", [](CaseDraft &draft) { draft.departments.clear(); });
    sound("R38: several departments", [](CaseDraft &draft) { draft.departments = { u"SBF"_s, u"KFF"_s }; });
    sound("R70: a category under its new name", [](CaseDraft &draft) { draft.category = u"SBF/vinter/gangvag"_s; });
    sound("R42: answered directly", [](CaseDraft &draft) { answerDirectly(draft); });
    sound("R47: by an agreed standard answer", [](CaseDraft &draft) { answerDirectly(draft, u"plogning"_s); });
    sound("R85: received while the campaign still ran", [](CaseDraft &draft) {
        draft.campaign = u"centrum"_s;
        draft.received = momentFromIso(u"2026-11-19T08:00");
    });
    sound("R83: a declaration and a process", [](CaseDraft &draft) {
        draft.serviceDeclaration = u"plog"_s;
        draft.process = u"miljo"_s;
    });
    sound("R84: a register number of 100 characters",
        [](CaseDraft &draft) { draft.registerNumber = QString(100, u'7'); });
}

void TestValidation::aSoundDraftHasNoProblem()
{
    QFETCH(const Edit, edit);
    CaseDraft draft = phoneDraft();
    edit(draft);
    QCOMPARE(fieldsOf(problemsIn(draft, profile(), now)), QStringList());
}

void TestValidation::whatIsWrongIsNamed_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("fields");
    row(
        "R35: no headline", [](CaseDraft &draft) { draft.headline.clear(); }, u"headline"_s);
    row(
        "R35: a headline of spaces and marks", [](CaseDraft &draft) { draft.headline = u" \u200F\n"_s; },
        u"headline"_s);
    row(
        "201 characters of headline", [](CaseDraft &draft) { draft.headline = QString(201, u'a'); }, u"headline"_s);
    row(
        "a headline of two lines", [](CaseDraft &draft) { draft.headline = u"a\nBcc: x"_s; }, u"headline"_s);
    row(
        "no text", [](CaseDraft &draft) { draft.text = u"\r\n "_s; }, u"text"_s);
    row(
        "1,000,001 characters of text", [](CaseDraft &draft) { draft.text = QString(1'000'001, u'a'); }, u"text"_s);
    row(
        "R21: no channel", [](CaseDraft &draft) { draft.channel.reset(); }, u"channel"_s);
    row(
        "R3: no kind", [](CaseDraft &draft) { draft.type.reset(); }, u"type"_s);
    row(
        "D1: a kind this municipality does not use", [](CaseDraft &draft) { draft.type = CaseType::Question; },
        u"type"_s);
    row(
        "R71: no area", [](CaseDraft &draft) { draft.area.clear(); }, u"area"_s);
    row(
        "R71: no such area", [](CaseDraft &draft) { draft.area = u"weather"_s; }, u"area"_s);
    row(
        "R71: an area no longer used", [](CaseDraft &draft) { draft.area = u"parking"_s; }, u"area"_s);
    row(
        "a language in words", [](CaseDraft &draft) { draft.language = u"svenska"_s; }, u"language"_s);
    row(
        "a language in capitals", [](CaseDraft &draft) { draft.language = u"SV"_s; }, u"language"_s);
    row(
        "received a minute from now", [](CaseDraft &draft) { draft.received = now.addSecs(60); }, u"received"_s);
    row(
        "received at no date", [](CaseDraft &draft) { draft.received = QDateTime(); }, u"received"_s);
    row(
        "received before anybody counted",
        [](CaseDraft &draft) { draft.received = momentFromIso(u"1989-12-31T23:59"); }, u"received"_s);
    row(
        "no such department", [](CaseDraft &draft) { draft.departments = { u"NOPE"_s }; }, u"departments"_s);
    row(
        "an empty department", [](CaseDraft &draft) { draft.departments = { QString() }; }, u"departments"_s);
    row(
        "a department that is no more", [](CaseDraft &draft) { draft.departments = { u"OLD"_s }; }, u"departments"_s);
    row(
        "R36: a department without mailbox", [](CaseDraft &draft) { draft.departments = { u"NEW"_s }; },
        u"departments"_s);
    row(
        "a department twice",
        [](CaseDraft &draft) {
            draft.departments = { u"SBF"_s, u"SBF"_s };
        },
        u"departments"_s);
    row(
        "each wrong department",
        [](CaseDraft &draft) {
            draft.departments = { u"NOPE"_s, u"SBF"_s, u"NEW"_s };
        },
        u"departments departments"_s);
    row(
        "no such category", [](CaseDraft &draft) { draft.category = u"SBF/sommar"_s; }, u"category"_s);
    row(
        "a category no longer used", [](CaseDraft &draft) { draft.category = u"SBF/gamla"_s; }, u"category"_s);
    row(
        "R70: a choice below is mandatory", [](CaseDraft &draft) { draft.category = u"SBF/vinter"_s; }, u"category"_s);
    row(
        "a category of a department there is not", [](CaseDraft &draft) { draft.category = u"GONE/x"_s; },
        u"category"_s);
    row(
        "R27: anonymous with a name",
        [](CaseDraft &draft) {
            draft.submitter = {};
            draft.submitter.name = u"Åsa"_s;
            draft.submitter.anonymous = true;
            draft.replyWanted = false;
        },
        u"submitter"_s);
    row(
        "R27: anonymous with an e-mail address and an answer wanted",
        [](CaseDraft &draft) { draft.submitter.anonymous = true; }, u"submitter reply.wanted"_s);
    row(
        "R27: anonymous with a postal address",
        [](CaseDraft &draft) {
            draft.submitter = {};
            draft.submitter.address = u"Storgatan 1"_s;
            draft.submitter.anonymous = true;
            draft.replyWanted = false;
        },
        u"submitter"_s);
    row(
        "what is no e-mail address", [](CaseDraft &draft) { draft.submitter.email = u"not an address"_s; },
        u"submitter.email"_s);
    row(
        "two e-mail addresses on two lines",
        [](CaseDraft &draft) { draft.submitter.email = u"a@example.org\nb@example.org"_s; }, u"submitter.email"_s);
    row(
        "a telephone number without digits", [](CaseDraft &draft) { draft.submitter.phone = u"samma som förut"_s; },
        u"submitter.phone"_s);
    row(
        "a name without end", [](CaseDraft &draft) { draft.submitter.name = QString(201, u'a'); }, u"submitter.name"_s);
    row(
        "an address without end", [](CaseDraft &draft) { draft.submitter.address = QString(501, u'a'); },
        u"submitter.address"_s);
    row(
        "R40: on the telephone the question must be asked", [](CaseDraft &draft) { draft.replyWanted.reset(); },
        u"reply.wanted"_s);
    row(
        "R27: an answer by e-mail without an address", [](CaseDraft &draft) { draft.submitter.email.clear(); },
        u"submitter.email"_s);
    row(
        "R27: an answer by telephone without a number",
        [](CaseDraft &draft) {
            draft.replyBy = ReplyBy::Phone;
            draft.submitter.phone.clear();
        },
        u"submitter.phone"_s);
    row(
        "R27: an answer by letter without an address", [](CaseDraft &draft) { draft.replyBy = ReplyBy::Letter; },
        u"submitter.address"_s);
    row(
        "R42: answered directly and sent to a department",
        [](CaseDraft &draft) {
            answerDirectly(draft);
            draft.departments = { u"SBF"_s };
        },
        u"departments"_s);
    row(
        "R46: answered directly with nothing",
        [](CaseDraft &draft) {
            draft.departments.clear();
            draft.answeredDirectly = CaseDraft::DirectAnswer{};
        },
        u"answered_directly.text answered_directly.outcome"_s);
    row(
        "R47: no such standard answer", [](CaseDraft &draft) { answerDirectly(draft, u"nej"_s); },
        u"answered_directly.standard_answer"_s);
    row(
        "R47: a standard answer without agreement", [](CaseDraft &draft) { answerDirectly(draft, u"muntlig"_s); },
        u"answered_directly.standard_answer"_s);
    row(
        "R47: an agreement that has ended", [](CaseDraft &draft) { answerDirectly(draft, u"utgangen"_s); },
        u"answered_directly.standard_answer"_s);
    row(
        "R85: no such campaign", [](CaseDraft &draft) { draft.campaign = u"x"_s; }, u"campaign"_s);
    row(
        "R85: a campaign that was over before receipt", [](CaseDraft &draft) { draft.campaign = u"gamla"_s; },
        u"campaign"_s);
    row(
        "R83: no such declaration", [](CaseDraft &draft) { draft.serviceDeclaration = u"x"_s; },
        u"service_declaration"_s);
    row(
        "R79: no such process", [](CaseDraft &draft) { draft.process = u"x"_s; }, u"process"_s);
    row(
        "R84: a register number too long", [](CaseDraft &draft) { draft.registerNumber = QString(101, u'7'); },
        u"register_number"_s);
}

void TestValidation::whatIsWrongIsNamed()
{
    QFETCH(const Edit, edit);
    CaseDraft draft = phoneDraft();
    edit(draft);
    const QList<Problem> problems = problemsIn(draft, profile(), now);
    QTEST(fieldsOf(problems).join(u' '), "fields");
    for (const Problem &problem : problems)
        QVERIFY2(problem.reason.endsWith(u'.'), qPrintable(problem.reason));
}

void TestValidation::unsoundTextIsRefusedInEveryField_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("fields");
    const QString nul = u"a\0b"_s;
    const QString half = u"a"_s + QChar(0xD83D);
    row(
        "headline", [=](CaseDraft &draft) { draft.headline = nul; }, u"headline"_s);
    row(
        "text", [=](CaseDraft &draft) { draft.text = half; }, u"text"_s);
    row(
        "submitter.name", [=](CaseDraft &draft) { draft.submitter.name = half; }, u"submitter.name"_s);
    row(
        "submitter.email", [=](CaseDraft &draft) { draft.submitter.email = nul; }, u"submitter.email"_s);
    row(
        "submitter.phone", [=](CaseDraft &draft) { draft.submitter.phone = nul; }, u"submitter.phone"_s);
    row(
        "submitter.address", [=](CaseDraft &draft) { draft.submitter.address = half; }, u"submitter.address"_s);
    row(
        "concerns", [=](CaseDraft &draft) { draft.concerns = nul; }, u"concerns"_s);
    row(
        "register_number", [=](CaseDraft &draft) { draft.registerNumber = half; }, u"register_number"_s);
    row(
        "answered_directly.text",
        [=](CaseDraft &draft) {
            answerDirectly(draft);
            draft.answeredDirectly->text = nul;
        },
        u"answered_directly.text"_s);
}

void TestValidation::unsoundTextIsRefusedInEveryField()
{
    QFETCH(const Edit, edit);
    CaseDraft draft = phoneDraft();
    edit(draft);
    QTEST(fieldsOf(problemsIn(draft, profile(), now)).join(u' '), "fields");
}

void TestValidation::problemsComeInTheOrderOfTheForm()
{
    CaseDraft draft;
    draft.departments = { u"NOPE"_s };
    draft.category = u"x"_s;
    draft.submitter.email = u"x"_s;
    QCOMPARE(fieldsOf(problemsIn(draft, profile(), now)).join(u' '),
        u"channel type area headline text submitter.email departments category"_s);
}

//! It is there, and saying that it is not would send the person looking for a slip of the keys
void TestValidation::aCategoryOfAnotherDepartmentNamesIt()
{
    Profile known = profile();
    const LocalText name{ { { u"sv"_s, u"Lekplatser"_s } } };
    known.categories.append({ u"KFF/lek"_s, name, false, {} });
    const auto said = [&known](const QStringList &departments, const QString &category) {
        CaseDraft draft = phoneDraft();
        draft.departments = departments;
        draft.category = category;
        QStringList reasons;
        for (const Problem &problem : problemsIn(draft, known, now))
            reasons.append(problem.reason);
        return reasons.join(u' ');
    };
    QVERIFY(said({ u"SBF"_s }, u"Lekplatser"_s).contains(u"Lekplatser belongs to the department KFF"));
    QVERIFY(said({ u"SBF"_s }, u"lekplatser"_s).contains(u"belongs to the department KFF"));
    QVERIFY(said({ u"SBF"_s }, u"Lekplats"_s).contains(u"There is no category called Lekplats."));
    QVERIFY(said({}, u"Lekplats"_s).contains(u"There is no category called Lekplats."));
    QCOMPARE(said({ u"KFF"_s }, u"KFF/lek"_s), QString());
}

void TestValidation::aMandatoryCategoryBindsFromTheFirstLevel() // R70
{
    const auto said = [](const Profile &known, const QStringList &departments, const QString &category) {
        CaseDraft draft = phoneDraft();
        draft.departments = departments;
        draft.category = category;
        return fieldsOf(problemsIn(draft, known, now)).join(u' ');
    };
    const Profile some = profile();
    QCOMPARE(said(some, { u"SBF"_s }, {}), QString()); // there is another one that need not be gone into
    Profile all = some;
    all.categories.removeIf([](const Category &category) { return category.path == "SBF/park"_L1; });
    QCOMPARE(said(all, { u"SBF"_s }, {}), u"category"_s);
    QCOMPARE(said(all, { u"KFF"_s, u"SBF"_s }, {}), u"category"_s);
    QCOMPARE(said(all, { u"SBF"_s }, u"SBF/vinter/gangvag"_s), QString());
    QCOMPARE(said(all, { u"KFF"_s }, {}), QString()); // has none
    QCOMPARE(said(all, {}, {}), QString()); // nobody is asked yet
}

void TestValidation::aMandatoryCategoryIsOfADepartmentThatIsAsked() // R70
{
    const auto said = [](const QStringList &departments, const QString &category) {
        CaseDraft draft = phoneDraft();
        draft.departments = departments;
        draft.category = category;
        return fieldsOf(problemsIn(draft, profile(), now)).join(u' ');
    };
    QCOMPARE(said({ u"KFF"_s }, u"SBF/vinter/gangvag"_s), u"category"_s);
    QCOMPARE(said({ u"KFF"_s, u"SBF"_s }, u"SBF/vinter/gangvag"_s), QString());
    QCOMPARE(said({}, u"SBF/vinter/gangvag"_s), QString()); // it says who is to be asked
    QCOMPARE(said({ u"KFF"_s }, u"SBF/park"_s), QString()); // pointed out beside the field
}

void TestValidation::aReplacedDepartmentNamesItsSuccessor()
{
    CaseDraft draft = phoneDraft();
    draft.departments = { u"OLD"_s };
    QVERIFY(problemsIn(draft, profile(), now).constFirst().reason.contains(u"SBF"_s));
}

//! What begins next year is not what ended last year
void TestValidation::whatIsToComeIsNotCalledPast()
{
    const Validity later{ QDate(2027, 1, 1), std::nullopt };
    Profile next = profile();
    next.areas.append({ u"parks"_s, {}, {}, later });
    next.categories.append({ u"SBF/sommar"_s, {}, false, later });
    next.departments.append(department(u"LATER"_s, u"later@example.org"_s, later));
    next.campaigns.append({ u"sommar"_s, u"Sommar"_s, later });
    CaseDraft draft = phoneDraft();
    draft.area = u"parks"_s;
    draft.category = u"SBF/sommar"_s;
    draft.departments = { u"LATER"_s };
    draft.campaign = u"sommar"_s;
    const QList<Problem> problems = problemsIn(draft, next, now);
    QCOMPARE(problems.size(), 4);
    for (const Problem &problem : problems) {
        QVERIFY2(problem.reason.contains(u" yet. "), qPrintable(problem.reason));
        QVERIFY2(!problem.reason.contains(u"any more"), qPrintable(problem.reason));
    }
}

void TestValidation::withoutAreasNoneIsAskedFor()
{
    Profile plain = profile();
    plain.areas = { { u"parking"_s, {}, {}, ended } };
    CaseDraft draft = phoneDraft();
    draft.area.clear();
    QCOMPARE(fieldsOf(problemsIn(draft, plain, now)), QStringList());
}

void TestValidation::whatIsDoubtfulIsPointedOut_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("fields");
    row(
        "nothing", [](CaseDraft &) {}, QString());
    row(
        "field.md 18: cannot be reached",
        [](CaseDraft &draft) {
            draft.submitter.email.clear();
            draft.submitter.phone.clear();
            draft.replyBy.reset();
        },
        u"submitter"_s);
    row(
        "field.md 18: cannot be reached, and need not be",
        [](CaseDraft &draft) {
            draft.submitter = {};
            draft.replyWanted = false;
        },
        QString());
    row(
        "R35: a personal number in the headline",
        [](CaseDraft &draft) { draft.headline = u"Klagomål från 121212-1212"_s; }, u"headline"_s);
    row(
        "R35: the person's name in the headline", [](CaseDraft &draft) { draft.headline = u"ÅSA ÖBERG om snön"_s; },
        u"headline"_s);
    row(
        "P8: the municipality's own number", [](CaseDraft &draft) { draft.headline = u"Kö på 016-710 10 00"_s; },
        QString());
    row(
        "R94: a street with its number", [](CaseDraft &draft) { draft.headline = u"Hål vid Storgatan 5"_s; },
        u"headline"_s);
    row(
        "R35: personal data in the text is what texts hold",
        [](CaseDraft &draft) { draft.text = u"Ring 070-174 06 05"_s; }, QString());
    row(
        "P12: a hint at protected identity", [](CaseDraft &draft) { draft.text = u"Jag har skyddad identitet."_s; },
        u"submitter.protected_identity"_s);
    row(
        "P12: already marked",
        [](CaseDraft &draft) {
            draft.text = u"Jag har skyddad identitet."_s;
            draft.secrecy = true;
        },
        QString());
}

void TestValidation::whatIsDoubtfulIsPointedOut()
{
    QFETCH(const Edit, edit);
    CaseDraft draft = phoneDraft();
    edit(draft);
    QTEST(fieldsOf(warningsFor(draft, profile(), now)).join(u' '), "fields");
}

LYHORD_TEST(TestValidation)
#include "test_validation.moc"
