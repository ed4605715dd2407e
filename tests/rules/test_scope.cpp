#include "core/rules/scope.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 20);
const Validity before2025{ std::nullopt, QDate(2025, 6, 30) };
const Validity since2025{ QDate(2025, 7, 1), std::nullopt };

LocalText swedish(const QString &text)
{
    return { { { u"sv"_s, text } } };
}

GroundRule ground(ReferralGround which, const QString &name, const QStringList &words)
{
    GroundRule rule;
    rule.ground = which;
    rule.reason.texts = { { u"sv"_s, name + u" därför"_s }, { u"en"_s, name + u" because"_s } };
    rule.addressee = swedish(name + u" dit"_s);
    rule.told = swedish(name + u" sagt"_s);
    rule.words = words;
    return rule;
}

Statute statute(const QString &key, const QString &addressee, const QStringList &words, const Validity &valid = {})
{
    Statute made;
    made.key = key;
    made.addressee = swedish(addressee);
    made.words = words;
    made.valid = valid;
    return made;
}

Department department(const QString &key, const QStringList &words, const Validity &valid = {})
{
    Department made;
    made.key = key;
    made.words = words;
    made.valid = valid;
    return made;
}

Profile profile()
{
    Profile made;
    made.grounds = { ground(ReferralGround::MunicipalCompany, u"Bolag"_s, { u"sopbil*"_s, u"fjärrvärme*"_s }),
        ground(ReferralGround::ExerciseOfAuthority, u"Myndighet"_s, { u"tillstånd*"_s }),
        ground(ReferralGround::FaultReport, u"Fel"_s, { u"trasig*"_s, u"lyser inte"_s, u"sönder"_s }),
        ground(ReferralGround::BriberyOrCrime, u"Brott"_s, { u"muta"_s, u"mutor*"_s }),
        ground(ReferralGround::StaffView, u"Personal"_s, { u"min chef"_s }),
        ground(ReferralGround::NotMunicipal, u"Annan"_s, { u"grannens hund"_s }),
        ground(ReferralGround::OtherBody, u"Organ"_s, { u"vårdcentral*"_s }),
        ground(ReferralGround::Appeal, u"Överklagan"_s, { u"överklag*"_s }),
        ground(ReferralGround::Politicians, u"Politik"_s, { u"kommunalråd*"_s }) };
    made.statutes = { statute(
                          u"sol_2001"_s, u"Gamla SOC"_s, { u"försörjningsstöd*"_s, u"hemtjänstbeslut*"_s }, before2025),
        statute(u"sol"_s, u"SOC"_s, { u"försörjningsstöd*"_s, u"hemtjänstbeslut*"_s }, since2025),
        statute(u"pbl"_s, QString(), { u"bygglov*"_s }),
        statute(u"alkohollagen"_s, u"MRF"_s, { u"serveringstillstånd*"_s }) };
    made.departments = { department(u"SBF"_s, { u"snö*"_s, u"gångväg*"_s, u"gata*"_s, u"gatan*"_s, u"lekplats*"_s }),
        department(u"KFF"_s, { u"bibliotek*"_s, u"simhall*"_s }), department(u"BUF"_s, { u"skola*"_s, u"lekplats*"_s }),
        department(u"SOC"_s, { u"socialtjänst*"_s, u"skola*"_s }), department(u"OLD"_s, { u"snö*"_s }, before2025) };
    made.areas = { { u"services"_s, {}, { u"snö*"_s, u"öppettid*"_s }, {} },
        { u"physical"_s, {}, { u"gångväg*"_s, u"lekplats*"_s, u"gunga*"_s }, {} },
        { u"gone"_s, {}, { u"snö*"_s, u"gångväg*"_s, u"lekplats*"_s, u"gunga*"_s }, before2025 } };
    made.categories = { { u"SBF/vinter"_s, swedish(u"Vinterväghållning"_s), true, {} },
        { u"SBF/vinter/gangvag"_s, swedish(u"Snöröjning på gångvägar"_s), false, {} },
        { u"SBF/vinter/gata"_s, swedish(u"Snöröjning på gator"_s), false, {} },
        { u"SBF/lek"_s, swedish(u"Lekplatser och övrigt"_s), false, {} },
        { u"SBF/lek/gungor"_s, { { { u"sv"_s, u"Gungor"_s }, { u"fi"_s, u"Keinut"_s } } }, false, {} },
        { u"SBF/gammal"_s, swedish(u"Snöröjning på gångvägar vid skolor"_s), false, before2025 },
        { u"BUF/gard"_s, swedish(u"Skolgårdar"_s), false, {} } };
    return made;
}

} // namespace

class TestScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextOutsideTheScopeIsHintedAt_data();
    void aTextOutsideTheScopeIsHintedAt();
    void aHintCarriesItsReasonInTheAskedLanguage();
    void authorityComesWithItsStatute_data();
    void authorityComesWithItsStatute();
    void eachGroundComesOnce();
    void aTextPointsToDepartments_data();
    void aTextPointsToDepartments();
    void theWordsThatPointedAreQuoted();
    void aTextPointsToACategory_data();
    void aTextPointsToACategory();
    void aTextPointsToAnArea_data();
    void aTextPointsToAnArea();
};

void TestScope::aTextOutsideTheScopeIsHintedAt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("grounds");
    const auto row = [](const char *name, const QString &text, const QString &grounds) {
        QTest::newRow(name) << text << grounds;
    };
    row("R8: a company's matter", u"Sopbilen kom inte."_s, u"municipal_company:Sopbilen"_s);
    row("R9: a law", u"Jag har sökt bygglov."_s, u"exercise_of_authority:bygglov"_s);
    row("R9: authority by the ground's own words", u"Vem gav tillståndet?"_s, u"exercise_of_authority:tillståndet"_s);
    row("R10: a fault", u"Lampan LYSER INTE."_s, u"fault_report:LYSER INTE"_s);
    row("R11: bribery", u"De tar mutor"_s, u"bribery_or_crime:mutor"_s);
    row("R12: an employee's view", u"min chef lyssnar inte"_s, u"staff_view:min chef"_s);
    row("R13: not municipal", u"grannens hund skäller"_s, u"not_municipal:grannens hund"_s);
    row("R14: another body", u"vårdcentralen svarar inte"_s, u"other_body:vårdcentralen"_s);
    row("R15: an appeal", u"Jag vill överklaga"_s, u"appeal:överklaga"_s);
    row("R16: politicians", u"till kommunalrådet"_s, u"politicians:kommunalrådet"_s);
    row("within the scope", u"Gångvägen är inte plogad."_s, QString());
    row("a word inside another is none", u"mutation, otrasig, kommutator"_s, QString());
    row("what has more words is stronger", u"Sopbilen körde sönder en trasig lampa"_s,
        u"fault_report:trasig municipal_company:Sopbilen"_s);
    row("the same word again is no more", u"trasig trasig trasig, sopbil och fjärrvärme"_s,
        u"municipal_company:sopbil fault_report:trasig"_s);
    row("R11: a single word of bribery comes first", u"trasig, sönder, lyser inte, och så en muta"_s,
        u"bribery_or_crime:muta fault_report:trasig"_s);
    row("R14: on the way to a department's matter", u"Gångvägen och lekplatsen vid vårdcentralen är fulla av snö."_s,
        QString());
    row("R14: as much of both, and the department first", u"Biblioteket saknar böcker om vårdcentraler."_s, QString());
    row("R14: as much of both, and the other first", u"Vårdcentralen stänger gångvägen."_s,
        u"other_body:Vårdcentralen"_s);
    row("R10: praise reports no fault", u"Tack för hjälpen när cykeln gick sönder!"_s, QString());
    row("R10: a thank-you at the end does", u"Lampan är trasig. Tack!"_s, u"fault_report:trasig"_s);
    row("R15: an appeal is of a decision anyway", u"Jag vill överklaga beslutet om bygglov"_s, u"appeal:överklaga"_s);
    row("of equals the profile's order", u"överklaga en trasig sak"_s, u"fault_report:trasig appeal:överklaga"_s);
}

void TestScope::aTextOutsideTheScopeIsHintedAt()
{
    QFETCH(const QString, text);
    QStringList grounds;
    for (const ScopeHint &hint : scopeHints(text, profile(), today, u"sv"_s))
        grounds.append(toName(hint.ground) + u':' + hint.matched);
    QTEST(grounds.join(u' '), "grounds");
}

void TestScope::aHintCarriesItsReasonInTheAskedLanguage() // R19
{
    const auto english = scopeHints(u"trasig"_s, profile(), today, u"en"_s);
    const ScopeHint expected{ ReferralGround::FaultReport, QString(), u"trasig"_s, u"Fel because"_s, u"Fel dit"_s,
        u"Fel sagt"_s };
    QCOMPARE(english, QList<ScopeHint>{ expected });
    QCOMPARE(scopeHints(u"trasig"_s, profile(), today, u"fi"_s).constFirst().reason, u"Fel därför"_s);
}

void TestScope::authorityComesWithItsStatute_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("statute");
    QTest::addColumn<QString>("addressee");
    QTest::newRow("R9.1: the law of today") << u"mitt försörjningsstöd"_s << today << u"sol"_s << u"SOC"_s;
    QTest::newRow("R20: the law of that day")
        << u"mitt försörjningsstöd"_s << QDate(2025, 6, 30) << u"sol_2001"_s << u"Gamla SOC"_s;
    QTest::newRow("R9.4: without addressee of its own it is the ground's")
        << u"bygglovet"_s << today << u"pbl"_s << u"Myndighet dit"_s;
    QTest::newRow("R9: no law is named") << u"ett tillstånd"_s << today << QString() << u"Myndighet dit"_s;
    QTest::newRow("R9: the law with more words")
        << u"bygglov, försörjningsstöd och hemtjänstbeslut"_s << today << u"sol"_s << u"SOC"_s;
}

void TestScope::authorityComesWithItsStatute()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    const auto hints = scopeHints(text, profile(), day, u"sv"_s);
    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints.constFirst().ground, ReferralGround::ExerciseOfAuthority);
    QTEST(hints.constFirst().statute, "statute");
    QTEST(hints.constFirst().addressee, "addressee");
}

void TestScope::eachGroundComesOnce()
{
    Profile doubled = profile();
    doubled.grounds.append(ground(ReferralGround::FaultReport, u"Fel igen"_s, { u"lampa*"_s }));
    QCOMPARE(scopeHints(u"trasig lampa"_s, doubled, today, u"sv"_s).size(), 1);
}

void TestScope::aTextPointsToDepartments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("departments");
    QTest::newRow("one") << u"Snön ligger kvar"_s << u"SBF"_s;
    QTest::newRow("none") << u"Hej!"_s << QString();
    QTest::newRow("the best first") << u"biblioteket: snö på gatan"_s << u"SBF KFF"_s;
    QTest::newRow("of equals the profile's order") << u"lekplatsen"_s << u"SBF BUF"_s;
    QTest::newRow("at most three") << u"biblioteket, skolan och lekplatsen"_s << u"BUF SBF KFF"_s;
    QTest::newRow("two words of the list for one in the text count once")
        << u"gatan vid bibliotek och simhall"_s << u"KFF SBF"_s;
}

void TestScope::aTextPointsToDepartments()
{
    QFETCH(const QString, text);
    QStringList departments;
    for (const RoutingHint &hint : routingHints(text, profile(), today))
        departments.append(hint.department);
    QTEST(departments.join(u' '), "departments");
}

void TestScope::theWordsThatPointedAreQuoted()
{
    const auto hints = routingHints(u"Gatan är full av snö. SNÖ!"_s, profile(), today);
    QCOMPARE(hints.constFirst().matched, u"snö, Gatan"_s);
}

void TestScope::aTextPointsToACategory_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("category");
    QTest::newRow("R70: the name whose words occur most") << u"snöröjningen av gångvägen"_s << u"SBF/vinter/gangvag"_s;
    QTest::newRow("R70: not one below which a choice must be made") << u"vinterväghållning och snö"_s << QString();
    QTest::newRow("R70: the deeper of equals") << u"lekplatsens gungor"_s << u"SBF/lek/gungor"_s;
    QTest::newRow("R70: in Finnish") << u"lekplatsen: keinut"_s << u"SBF/lek/gungor"_s;
    QTest::newRow("R70: only the upper one is named") << u"lekplatsen"_s << u"SBF/lek"_s;
    QTest::newRow("R70: filling words name nothing") << u"snö och övrigt"_s << QString();
}

void TestScope::aTextPointsToACategory()
{
    QFETCH(const QString, text);
    const auto hints = routingHints(text, profile(), today);
    QCOMPARE(hints.constFirst().department, u"SBF"_s);
    QTEST(hints.constFirst().category, "category");
}

void TestScope::aTextPointsToAnArea_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("department");
    QTest::addColumn<QString>("area");
    QTest::newRow("R71: the one with more words") << u"snö på gångvägen vid lekplatsen"_s << u"SBF"_s << u"physical"_s;
    QTest::newRow("R71: of equals the first") << u"snö på gångvägen"_s << u"SBF"_s << u"services"_s;
    QTest::newRow("R71: without a department") << u"öppettider"_s << QString() << u"services"_s;
    QTest::newRow("R71: a department without an area") << u"biblioteket"_s << u"KFF"_s << QString();
}

void TestScope::aTextPointsToAnArea()
{
    QFETCH(const QString, text);
    const auto hints = routingHints(text, profile(), today);
    QVERIFY(!hints.isEmpty());
    QTEST(hints.constFirst().department, "department");
    QTEST(hints.constFirst().area, "area");
}

LYHORD_TEST(TestScope)
#include "test_scope.moc"
