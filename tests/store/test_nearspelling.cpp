#include "core/store/nearspelling.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! R102: what was meant by a word that was heard or typed wrongly
class TestNearSpelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasMeantIsAmongTheSpellings_data();
    void whatWasMeantIsAmongTheSpellings();
    void mostSpellingsBeginAlike();
    void aWordHasFewEnoughSpellingsToBeSought();
};

void TestNearSpelling::whatWasMeantIsAmongTheSpellings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<bool>("near");
    const auto row = [](const QString &typed, const QString &meant, bool near) {
        QTest::newRow(qPrintable(typed + u" for "_s + meant)) << typed << meant << near;
    };
    row(u"andersson"_s, u"anderson"_s, true);
    row(u"andersson"_s, u"andersen"_s, true);
    row(u"andersen"_s, u"andersson"_s, true);
    row(u"lindkvist"_s, u"lindqvist"_s, true);
    row(u"lindquist"_s, u"lindqvist"_s, true);
    row(u"petersson"_s, u"pettersson"_s, true);
    row(u"peterson"_s, u"pettersson"_s, true);
    row(u"karlsson"_s, u"carlsson"_s, true);
    row(u"karlson"_s, u"carlsson"_s, true);
    row(u"ericsson"_s, u"eriksson"_s, true);
    row(u"wikstrom"_s, u"vikstrom"_s, true);
    row(u"sophia"_s, u"sofia"_s, true);
    row(u"kristina"_s, u"christina"_s, true);
    row(u"gustavsson"_s, u"gustafsson"_s, true);
    row(u"lindqvst"_s, u"lindqvist"_s, true); // one too few
    row(u"lindqviist"_s, u"lindqvist"_s, true); // one too many
    row(u"lindqvost"_s, u"lindqvist"_s, true); // another
    row(u"lindqivst"_s, u"lindqvist"_s, true); // in the wrong order
    row(u"kindqvist"_s, u"lindqvist"_s, true); // the first
    row(u"karl"_s, u"carl"_s, true);
    row(u"vera"_s, u"veta"_s, false); // another word, not a slip
    row(u"lindgren"_s, u"lindqvist"_s, false);
    row(u"andersson"_s, u"johansson"_s, false);
    row(u"andersson"_s, u"andersson"_s, false); // is itself
    row(u"bo"_s, u"bob"_s, false); // everything is near so short a word
    row(u"000483"_s, u"000484"_s, false); // a number is another case
    row(QString(), u"a"_s, false);
}

void TestNearSpelling::whatWasMeantIsAmongTheSpellings()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, meant);
    QTEST(nearspelling::of(typed).contains(meant), "near");
}

void TestNearSpelling::mostSpellingsBeginAlike()
{
    const auto begins = [](const QString &typed, const QString &meant) {
        return std::ranges::any_of(
            nearspelling::beginnings(typed), [&meant](const QString &one) { return meant.startsWith(one); });
    };
    for (const auto &[typed, meant] : { std::pair(u"lindkvist"_s, u"lindqvist"_s), { u"andersson"_s, u"andersen"_s },
             { u"petersson"_s, u"pettersson"_s }, { u"karlson"_s, u"carlsson"_s }, { u"wikstrom"_s, u"vikstrom"_s },
             { u"karl"_s, u"carl"_s }, { u"hedmarck"_s, u"hedmark"_s } })
        QVERIFY2(begins(typed, meant), qPrintable(typed));
    QVERIFY(!begins(u"lindgren"_s, u"andersen"_s));
    QVERIFY(nearspelling::beginnings(u"bo"_s).isEmpty());
}

void TestNearSpelling::aWordHasFewEnoughSpellingsToBeSought()
{
    constexpr int most = 3000;
    for (const QString &word :
        { u"andersson"_s, u"kvarnqvistsson"_s, u"ssssssssssssssssssss"_s, u"aoeiaoeiaoeiaoeiaoei"_s }) {
        QVERIFY2(nearspelling::of(word).size() < most, qPrintable(word));
        QVERIFY2(nearspelling::alikeInOnePlace(word).size() < 100, qPrintable(word));
        QVERIFY2(nearspelling::beginnings(word).size() <= 16, qPrintable(word));
    }
    QVERIFY(nearspelling::of(QString(500, u'a')).isEmpty());
}

LYHORD_TEST(TestNearSpelling)
#include "test_nearspelling.moc"
