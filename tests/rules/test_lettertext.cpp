#include "core/model/clock.h"
#include "core/rules/lettertext.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon = momentFromIso(u"2026-11-20T12:00"_s);

Assignment answered(const QString &department, Outcome outcome, const QString &text)
{
    return { .department = department, .sent = noon, .answered = noon.addDays(1), .outcome = outcome, .text = text };
}

Assignment awaited(const QString &department)
{
    return { .department = department, .sent = noon };
}

Assignment withdrawn(Assignment assignment)
{
    assignment.withdrawn = noon.addDays(2);
    return assignment;
}

Case snowCase()
{
    Case subject;
    subject.number = u"2026-000123"_s;
    subject.headline = u"Snöröjning gångväg"_s;
    subject.channel = Channel::Phone;
    subject.type = CaseType::Complaint;
    subject.received = noon;
    subject.registered = noon;
    subject.text = u"Gångvägen är inte plogad {answer}."_s;
    subject.language = u"sv"_s;
    subject.submitter.name = u"Åsa Öberg"_s;
    subject.submitter.email = u"asa@example.org"_s;
    subject.submitter.phone = u"070-174 06 05"_s;
    subject.deadlines.answerDue = QDate(2026, 12, 4);
    subject.assignments = { answered(u"SBF"_s, Outcome::Improvement, u"Vi plogar före sju."_s) };
    return subject;
}

QString whole(const Result<Letter> &letter)
{
    return letter ? letter->subject + u'\n' + letter->body : u"refused: "_s + letter.error().message;
}

QString render(const Case &about, LetterKind kind, const QString &text = {})
{
    return whole(renderLetter({ .kind = kind, .department = u"SBF"_s, .text = text }, about, smallProfile()));
}

} // namespace

class TestLetterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterIsFilledIn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("holds");
        const QStringList said{ u"2026-000123"_s, u"Snöröjning gångväg"_s, u"Åsa Öberg"_s, u"asa@example.org"_s,
            u"070-174 06 05"_s, u"telefon"_s, u"klagomål"_s, u"är inte plogad"_s, u"Stadsbyggnadsförvaltningen"_s };
        QTest::newRow("R36: to the department")
            << int(LetterKind::Assignment) << said + QStringList{ u"4 december 2026"_s };
        QTest::newRow("R18: the question") << int(LetterKind::Consultation) << said + QStringList{ u"Fråga: nytt"_s };
        QTest::newRow("R53: first reminder")
            << int(LetterKind::FirstReminder) << QStringList{ u"2026-000123"_s, u"4 december 2026"_s };
        QTest::newRow("withdrawn with its reason") << int(LetterKind::Withdrawal) << QStringList{ u"svara. nytt"_s };
        QTest::newRow("a follow-up") << int(LetterKind::FollowUp)
                                     << QStringList{ u"Åsa Öberg har skrivit igen: nytt"_s };
        QTest::newRow("not satisfied") << int(LetterKind::NotSatisfied) << QStringList{ u"inte nöjd: nytt"_s };
        QTest::newRow("interim answer") << int(LetterKind::InterimAnswer) << QStringList{ u"nytt\nDu får svar"_s };
        QTest::newRow("R45, R46: the answer")
            << int(LetterKind::Answer)
            << QStringList{ u"2026-000123"_s, u"Snöröjning gångväg"_s, u"nytt"_s, u"förbättring"_s,
                   u"Lillköping direkt"_s, u"Lillköpings kommun"_s };
        QTest::newRow("R19: where it goes")
            << int(LetterKind::Referral) << QStringList{ u"E-tjänsten"_s, u"Hänvisad."_s };
        QTest::newRow("R55: written off")
            << int(LetterKind::WriteOffNotice) << QStringList{ u"från 20 november 2026"_s };
    }
    void everyLetterIsFilledIn()
    {
        QFETCH(const int, kind);
        QFETCH(const QStringList, holds);
        Case about = snowCase();
        about.referral = Referral{ ReferralGround::FaultReport, {}, u"E-tjänsten"_s, u"Hänvisad."_s };
        const QString letter = render(about, static_cast<LetterKind>(kind), u"nytt"_s);
        for (const QString &part : holds)
            QVERIFY2(letter.contains(part), qPrintable(part + u" is missing in: "_s + letter));
    }

    void whatIsSaidOnThePhoneHasNoLetterhead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("holds");
        QTest::newRow("R45, R46: Swedish") << u"sv"_s
                                           << QStringList{ u"2026-000123"_s, u"Snöröjning gångväg"_s, u"Vi sandar."_s,
                                                  u"en förbättring av verksamheten"_s };
        QTest::newRow("L17: Finnish") << u"fi"_s
                                      << QStringList{ u"Asia koskee asiaasi 2026-000123"_s,
                                             u"toiminnan parannukseen"_s };
        QTest::newRow("English") << u"en"_s
                                 << QStringList{ u"about your case 2026-000123"_s, u"an improvement of the service"_s };
    }
    void whatIsSaidOnThePhoneHasNoLetterhead()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, holds);
        Case about = snowCase();
        about.language = language;
        const LetterRequest request{ .kind = LetterKind::Answer, .text = u"Vi sandar."_s };
        const auto said = renderFor(ReplyBy::Phone, request, about, smallProfile());
        QVERIFY(said);
        for (const QString &part : holds)
            QVERIFY2(said->body.contains(part), qPrintable(said->body));
        for (const QString &part : { u"Hej!"_s, u"Hei!"_s, u"Hello!"_s, u"Lillköping direkt"_s })
            QVERIFY2(!said->body.contains(part), qPrintable(said->body));
        QCOMPARE(whole(renderFor(ReplyBy::Email, request, about, smallProfile())),
            whole(renderLetter(request, about, smallProfile())));
    }

    void anInterimAnswerByPhoneSaysItsDay()
    {
        const auto said = renderFor(ReplyBy::Phone,
            { .kind = LetterKind::InterimAnswer, .text = interimText(snowCase()), .date = QDate(2026, 12, 18) },
            snowCase(), smallProfile());
        QVERIFY(said && said->body.contains(u"Du får svar senast 18 december 2026."_s));
        QVERIFY(said->body.contains(u"behöver mer tid"_s));
    }

    void aValueIsNeverTakenForAField()
    {
        QVERIFY(render(snowCase(), LetterKind::Assignment).contains(u"är inte plogad {answer}."_s));
    }

    void theInterimAnswerSaysItsDate()
    {
        const LetterRequest request{
            .kind = LetterKind::InterimAnswer, .text = u"Vi utreder."_s, .date = QDate(2027, 1, 8)
        };
        QVERIFY(whole(renderLetter(request, snowCase(), smallProfile())).contains(u"senast 8 januari 2027"_s));
    }

    void aLetterIsWrittenInTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("holds");
        const int answer = int(LetterKind::Answer), referral = int(LetterKind::Referral);
        QTest::newRow("R46: Swedish") << u"sv"_s << answer << u"en förbättring av verksamheten"_s;
        QTest::newRow("R46, L17: Finnish") << u"fi"_s << answer << u"toiminnan parannukseen"_s;
        QTest::newRow("R46: English") << u"en"_s << answer << u"an improvement of the service"_s;
        QTest::newRow("a language no letter is written in") << u"so"_s << answer << u"en förbättring"_s;
        QTest::newRow("no Finnish template: Swedish") << u"fi"_s << referral << u"Detta tas om hand"_s;
        QTest::newRow("to a department always Swedish") << u"fi"_s << int(LetterKind::Assignment) << u"klagomål"_s;
    }
    void aLetterIsWrittenInTheReadersLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const int, kind);
        QFETCH(const QString, holds);
        Case about = snowCase();
        about.language = language;
        const QString letter = render(about, static_cast<LetterKind>(kind));
        QVERIFY2(letter.contains(holds), qPrintable(letter));
    }

    void aReportsLetterSaysForWhomAndWhen_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("subject");
        const auto days = [](int fromMonth, int fromDay, int toMonth, int toDay) {
            return Period{ {}, QDate(2026, fromMonth, fromDay), QDate(2026, toMonth, toDay) };
        };
        QTest::newRow("R72: a month") << days(11, 1, 11, 30) << u"sv"_s
                                      << u"Säg vad du tycker: Gatukontoret, november 2026"_s;
        QTest::newRow("O9: January to August")
            << days(1, 1, 8, 31) << u"sv"_s << u"Säg vad du tycker: Gatukontoret, januari–augusti 2026"_s;
        QTest::newRow("O9: the past year, in Finnish")
            << days(1, 1, 12, 31) << u"fi"_s << u"Sano mielipiteesi: Gatukontoret, 2026"_s;
        QTest::newRow("days") << days(10, 1, 10, 15) << u"sv"_s
                              << u"Säg vad du tycker: Gatukontoret, 1–15 oktober 2026"_s;
    }
    void aReportsLetterSaysForWhomAndWhen()
    {
        QFETCH(const Period, period);
        QFETCH(const QString, language);
        const ReportLetter about{
            .title = {}, .period = period, .scope = u"Gatukontoret"_s, .comment = {}, .language = language
        };
        const Result<Letter> letter = renderReportLetter(about, smallProfile());
        QVERIFY(letter);
        QTEST(letter->subject, "subject");
        QVERIFY2(!letter->body.contains(u'{') && !letter->body.contains(u"\n\n\n"_s), qPrintable(letter->body));
        QVERIFY(letter->body.endsWith(u"Lillköping direkt\nLillköpings kommun"_s));
    }

    void aReportsLetterCarriesItsCommentAndTheMunicipalitysOwnWords()
    {
        Profile profile = smallProfile();
        ReportLetter about{ .title = {},
            .period = { {}, QDate(2026, 11, 1), QDate(2026, 11, 30) },
            .scope = {},
            .comment = u" Snön kom {period} tidigt. "_s,
            .language = u"sv"_s };
        QVERIFY(renderReportLetter(about, profile)->body.contains(u"\n\nSnön kom {period} tidigt.\n\n"_s));
        profile.letters.append({ LetterKind::Report, u"sv"_s, u"Rapport {period}"_s, u"{text}"_s });
        QCOMPARE(*renderReportLetter(about, profile),
            Letter({ u"Rapport november 2026"_s, u"Snön kom {period} tidigt."_s }));
        profile.letters.last().body = u"{number}"_s;
        QCOMPARE(renderReportLetter(about, profile).error().field, u"body"_s);
    }

    void whatIsSecretIsInNoLetter_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto &[kind, name] : EnumNames<LetterKind>::all) {
            if (kind != LetterKind::Report) // about no case
                QTest::addRow("L9: %s", name.latin1()) << static_cast<int>(kind);
        }
    }
    void whatIsSecretIsInNoLetter()
    {
        QFETCH(const int, kind);
        const auto letterKind = static_cast<LetterKind>(kind);
        Profile profile = smallProfile();
        for (LetterTemplate &letter : profile.letters) {
            for (const QString &field : { u"submitter"_s, u"contact"_s, u"text"_s, u"question"_s }) {
                if (letterFields(letter.kind).contains(field))
                    letter.body += u"\n{"_s + field + u'}';
            }
        }
        Case about = snowCase();
        about.submitter.protectedIdentity = true;
        const bool fromThePerson = letterKind == LetterKind::FollowUp || letterKind == LetterKind::NotSatisfied;
        const LetterRequest request{
            .kind = letterKind, .department = u"SBF"_s, .text = fromThePerson ? u"Jag bor på Ågatan."_s : QString()
        };
        const QString letter = whole(renderLetter(request, about, profile));
        QVERIFY(letter.contains(u"2026-000123"_s) || letterKind == LetterKind::FirstReminder);
        for (const QString &secret : { u"Åsa"_s, u"asa@example.org"_s, u"070-174"_s, u"plogad"_s, u"Ågatan"_s })
            QVERIFY2(!letter.contains(secret), qPrintable(letter));
    }

    void aDepartmentIsToldWhereToReadASecretCase()
    {
        Case about = snowCase();
        about.secrecy = true;
        QVERIFY(render(about, LetterKind::Assignment).contains(u"Den som har behörighet läser dem i Lyhörd."_s));
    }

    void aSecretCaseLeavesWithItsNumberOnly_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("expected");
        QTest::newRow("at the end") << u"Påminnelse: ärende {number}: {headline}"_s
                                    << u"Påminnelse: ärende 2026-000123"_s;
        QTest::newRow("at the beginning") << u"{headline} – ärende {number}"_s << u"ärende 2026-000123"_s;
        QTest::newRow("in brackets") << u"Ärende {number} ({headline})"_s << u"Ärende 2026-000123"_s;
        QTest::newRow("nothing else") << u"{headline}"_s << u"2026-000123"_s;
        QTest::newRow("without it") << u"Ärende {number}"_s << u"Ärende 2026-000123"_s;
    }
    void aSecretCaseLeavesWithItsNumberOnly()
    {
        QFETCH(const QString, subject);
        QFETCH(const QString, expected);
        Profile profile = smallProfile();
        for (LetterTemplate &letter : profile.letters) {
            letter.subject = subject;
            if (letter.kind != LetterKind::HandedOver)
                letter.body += u"\nÄrende {number}, rubrik: {headline}"_s;
        }
        Case about = snowCase();
        about.secrecy = true;
        for (const LetterKind kind : { LetterKind::Assignment, LetterKind::Consultation, LetterKind::Answer }) {
            const Result<Letter> letter = renderLetter({ .kind = kind, .department = u"SBF"_s }, about, profile);
            QVERIFY2(letter, qPrintable(whole(letter)));
            QCOMPARE(letter->subject, expected);
            QCOMPARE(letter->body.contains(about.headline), isToThePerson(kind)); // R45: the person's own is named
        }
        about.secrecy = false;
        const Result<Letter> open = renderLetter(
            { .kind = LetterKind::Assignment, .department = u"SBF"_s }, about, profile);
        QCOMPARE(open->subject.contains(about.headline), subject.contains(u"headline"_s));
    }

    void anonymousAndUnknownPeopleAreNamedSo()
    {
        Case about = snowCase();
        about.submitter = { .anonymous = true };
        QVERIFY(render(about, LetterKind::Assignment).contains(u"anonym (inga kontaktuppgifter)"_s));
        about.submitter.anonymous = false;
        QVERIFY(render(about, LetterKind::Assignment).contains(u"namn inte uppgivet"_s));
    }

    void aTemplateIsChecked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("field");
        const int answer = int(LetterKind::Answer), reminder = int(LetterKind::FirstReminder);
        const QString good = u"{headline} {answer} {outcome}"_s;
        QTest::newRow("a sound answer") << answer << u"{number}"_s << good << QString();
        QTest::newRow("R45: no number") << answer << u"Svar"_s << good << u"body"_s;
        QTest::newRow("R45: no headline") << answer << u"{number}"_s << u"{answer} {outcome}"_s << u"body"_s;
        QTest::newRow("R46: no outcome") << answer << u"{number}"_s << u"{headline} {answer}"_s << u"body"_s;
        QTest::newRow("R46: the outcome only in the subject")
            << answer << u"{number} {outcome}"_s << u"{headline} {answer}"_s << u"body"_s;
        QTest::newRow("no answer in it") << answer << u"{number}"_s << u"{headline} {outcome}"_s << u"body"_s;
        QTest::newRow("an unknown field in the body") << answer << u"{number}"_s << good + u"{phone}"_s << u"body"_s;
        QTest::newRow("an unknown field in the subject") << answer << u"{Number}"_s << good << u"subject"_s;
        QTest::newRow("an empty field") << reminder << u"{}"_s << QString() << u"subject"_s;
        QTest::newRow("a lone brace is text") << reminder << u"{number}"_s << u"a { b"_s << QString();
        QTest::newRow("reminders never carry case text") << reminder << u"{number}"_s << u"{text}"_s << u"body"_s;
        QTest::newRow("reminders never name the person") << reminder << u"{submitter}"_s << QString() << u"subject"_s;
        QTest::newRow("an outcome is for answers only")
            << int(LetterKind::Assignment) << u"{number}"_s << u"{outcome}"_s << u"body"_s;
    }
    void aTemplateIsChecked()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, subject);
        QFETCH(const QString, body);
        QFETCH(const QString, field);
        const auto checked = checkTemplate({ static_cast<LetterKind>(kind), u"sv"_s, subject, body });
        QCOMPARE(checked.has_value(), field.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().code, ErrorCode::Refused);
            QCOMPARE(checked.error().field, field);
        }
    }

    void withoutATemplateTheLetterIsRefused()
    {
        Profile profile = smallProfile();
        profile.letters.clear();
        const auto letter = renderLetter({ .kind = LetterKind::Answer }, snowCase(), profile);
        QVERIFY(!letter);
        QCOMPARE(letter.error().code, ErrorCode::Refused);
        QVERIFY(letter.error().message.contains(u"answer"_s));
    }

    void theSubjectIsOneLine()
    {
        Case about = snowCase();
        about.headline = u"Två\r\nBcc: rader"_s;
        const auto letter = renderLetter({ .kind = LetterKind::Answer }, about, smallProfile());
        QCOMPARE(letter->subject, u"Svar: Två Bcc: rader (2026-000123)"_s);
    }

    void theJointAnswerPutsTheAnswersTogether_data()
    {
        QTest::addColumn<QList<Assignment>>("assignments");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("outcome");
        const Assignment sbf = answered(u"SBF"_s, Outcome::NoAction, u"Inte vår väg."_s);
        const Assignment kff = answered(u"KFF"_s, Outcome::Improvement, u"Vi flyttar stället."_s);
        const QString both = u"Stadsbyggnadsförvaltningen:\nInte vår väg.\n\n"
                             u"Kultur- och fritidsförvaltningen:\nVi flyttar stället."_s;
        const QList<Assignment> none;
        QTest::newRow("nobody asked") << none << QString() << QString();
        QTest::newRow("nobody has answered") << QList{ awaited(u"SBF"_s) } << QString() << QString();
        QTest::newRow("one answer stands by itself") << QList{ sbf } << u"Inte vår väg."_s << u"no_action"_s;
        QTest::newRow("R44: two under their names, improvement if any")
            << QList{ sbf, kff } << both << u"improvement"_s;
        QTest::newRow("R44: what is missing is missing")
            << QList{ sbf, awaited(u"KFF"_s) } << u"Inte vår väg."_s << u"no_action"_s;
        QTest::newRow("a withdrawn one does not count")
            << QList{ sbf, withdrawn(kff) } << u"Inte vår väg."_s << u"no_action"_s;
        QTest::newRow("asked once more: the earlier answer counts no longer")
            << QList{ sbf, kff, awaited(u"SBF"_s) } << u"Vi flyttar stället."_s << u"improvement"_s;
    }
    void theJointAnswerPutsTheAnswersTogether()
    {
        QFETCH(const QList<Assignment>, assignments);
        Case about = snowCase();
        about.assignments = assignments;
        QTEST(jointAnswer(about, smallProfile()), "text");
        const std::optional<Outcome> outcome = jointOutcome(about);
        QTEST(outcome ? QString(toName(*outcome)) : QString(), "outcome");
    }

    void anAnswerEditedByHandReplacesTheJointOne()
    {
        const QString letter = render(snowCase(), LetterKind::Answer, u"Kortare."_s);
        QVERIFY(letter.contains(u"Kortare."_s));
        QVERIFY(!letter.contains(u"före sju"_s));
    }

    void herAnswerIsHers_data() // R90
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("mailbox");
        for (const QString &language : { u"sv"_s, u"fi"_s, u"en"_s }) {
            QTest::newRow(qPrintable(language + u" with a mailbox"_s)) << language << u"jurist@example.org"_s;
            QTest::newRow(qPrintable(language + u" without"_s)) << language << QString();
        }
    }
    void herAnswerIsHers()
    {
        QFETCH(QString, language);
        QFETCH(QString, mailbox);
        Profile profile = smallProfile();
        if (!mailbox.isEmpty())
            profile.settings.append({ u"chief_legal_officer_mailbox"_s, mailbox, QDate(2026, 1, 1) });
        Case subject = snowCase();
        subject.assignments.clear();
        subject.language = language;
        subject.referral = Referral{ ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Tack."_s };
        const QString letter = whole(
            renderLetter({ .kind = LetterKind::Answer, .text = u"Saken är polisanmäld."_s }, subject, profile));
        for (const QString &must : { subject.number, subject.headline, u"Saken är polisanmäld."_s, u"Chefsjuristen"_s,
                 profile.municipality, mailbox })
            QVERIFY2(letter.contains(must), qPrintable(must + u": "_s + letter));
        QVERIFY2(!letter.contains(profile.contactCentre), qPrintable(letter));
        for (const QString &gap : { u"{"_s, u"\n\n\n"_s, u"%1"_s })
            QVERIFY2(!letter.contains(gap), qPrintable(letter));
    }

    void theStatedOutcomeWinsOverTheDepartments() // R46
    {
        Case about = snowCase();
        about.outcome = Outcome::NoAction;
        QVERIFY(render(about, LetterKind::Answer).contains(u"inte till någon åtgärd"_s));
    }
};

LYHORD_TEST(TestLetterText)
#include "test_lettertext.moc"
