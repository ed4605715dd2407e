#include "core/rules/referralwords.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! What a form of a referral says once another ground is chosen (R19)
class TestReferralWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherGround_data();
    void anotherGround();
    void theRightBodyIsNamedByAPerson();
    void theLanguageIsTheLetters();
};

namespace {

LocalText inBoth(const QString &swedish, const QString &finnish = {})
{
    LocalText text;
    text.texts.insert(u"sv"_s, swedish);
    text.texts.insert(u"fi"_s, finnish);
    return text;
}

GroundRule groundWith(ReferralGround ground, const LocalText &addressee, const LocalText &told)
{
    GroundRule rule;
    rule.ground = ground;
    rule.addressee = addressee;
    rule.told = told;
    return rule;
}

Statute lawWith(const QString &key, const QString &addressee)
{
    Statute law;
    law.key = key;
    law.addressee = inBoth(addressee);
    return law;
}

Profile profile()
{
    Profile made;
    made.grounds = { groundWith(ReferralGround::FaultReport, inBoth(u"Felanmälan"_s, u"Vikailmoitus"_s),
                         inBoth(u"Anmäl felet."_s, u"Ilmoita vika."_s)),
        groundWith(ReferralGround::ExerciseOfAuthority, inBoth(u"Förvaltningen"_s), inBoth(u"Det är ett beslut."_s)),
        groundWith(ReferralGround::Appeal, inBoth(u"Nämnden"_s), inBoth(u"Skriv till nämnden."_s)) };
    made.statutes = { lawWith(u"sol"_s, u"Socialtjänsten"_s), lawWith(u"pbl"_s, u"Byggnadsnämnden"_s) };
    return made;
}

} // namespace

void TestReferralWords::anotherGround_data()
{
    QTest::addColumn<ReferralGround>("ground");
    QTest::addColumn<QString>("law");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("toThen");
    QTest::addColumn<QString>("toldThen");
    const ReferralGround fault = ReferralGround::FaultReport;
    const ReferralGround authority = ReferralGround::ExerciseOfAuthority;
    const ReferralGround appeal = ReferralGround::Appeal;
    QTest::newRow("nothing stands there yet")
        << fault << QString() << QString() << u" \n"_s << u"Felanmälan"_s << u"Anmäl felet."_s;
    QTest::newRow("an untouched proposal follows the ground")
        << appeal << QString() << u"Felanmälan"_s << u"Anmäl felet."_s << u"Nämnden"_s << u"Skriv till nämnden."_s;
    QTest::newRow("white space is no word of one's own")
        << appeal << QString() << u"Felanmälan "_s << u"Anmäl felet.\n"_s << u"Nämnden"_s << u"Skriv till nämnden."_s;
    QTest::newRow("own words stay") << appeal << QString() << u"Åsa på Miljö"_s << u"Jag sa att hon ringer."_s
                                    << u"Åsa på Miljö"_s << u"Jag sa att hon ringer."_s;
    QTest::newRow("own words of one of the two stay")
        << appeal << QString() << u"Felanmälan"_s << u"Anmäl felet. Det går fort."_s << u"Nämnden"_s
        << u"Anmäl felet. Det går fort."_s;
    QTest::newRow("a law says to whom") << authority << u"pbl"_s << u"Felanmälan"_s << u"Anmäl felet."_s
                                        << u"Byggnadsnämnden"_s << u"Det är ett beslut."_s;
    QTest::newRow("another law") << authority << u"sol"_s << u"Byggnadsnämnden"_s << u"Det är ett beslut."_s
                                 << u"Socialtjänsten"_s << u"Det är ett beslut."_s;
    QTest::newRow("no law yet") << authority << QString() << u"Felanmälan"_s << QString() << u"Förvaltningen"_s
                                << u"Det är ett beslut."_s;
    QTest::newRow("a law means nothing to another ground")
        << fault << u"pbl"_s << u"Byggnadsnämnden"_s << u"Det är ett beslut."_s << u"Felanmälan"_s << u"Anmäl felet."_s;
    QTest::newRow("a ground that is not the municipality's")
        << ReferralGround::Politicians << QString() << u"Felanmälan"_s << QString() << u"Felanmälan"_s << QString();
}

void TestReferralWords::anotherGround()
{
    QFETCH(const ReferralGround, ground);
    QFETCH(const QString, law);
    QFETCH(const QString, to);
    QFETCH(const QString, told);
    QFETCH(const QString, toThen);
    QFETCH(const QString, toldThen);
    const ReferralWords words = wordsFor(ground, law, { to, told }, profile(), u"sv"_s);
    QCOMPARE(words.to, toThen);
    QCOMPARE(words.told, toldThen);
}

//! R13: its name is nobody's but the body's
void TestReferralWords::theRightBodyIsNamedByAPerson()
{
    for (const ReferralGround ground : { ReferralGround::NotMunicipal, ReferralGround::OtherBody }) {
        Profile with = profile();
        with.grounds.append(groundWith(ground, inBoth(u"Den huvudman det gäller"_s), inBoth(u"Vänd dig dit."_s)));
        const ReferralWords words = wordsFor(ground, {}, { u"Felanmälan"_s, {} }, with, u"sv"_s);
        QCOMPARE(words.to, QString());
        QCOMPARE(words.told, u"Vänd dig dit."_s);
        QCOMPARE(wordsFor(ground, {}, { u"Trafikverket"_s, {} }, with, u"sv"_s).to, u"Trafikverket"_s);
    }
}

void TestReferralWords::theLanguageIsTheLetters()
{
    const ReferralWords words = wordsFor(ReferralGround::FaultReport, {}, {}, profile(), u"fi"_s);
    QCOMPARE(words, (ReferralWords{ u"Vikailmoitus"_s, u"Ilmoita vika."_s }));
}

LYHORD_TEST(TestReferralWords)
#include "test_referralwords.moc"
