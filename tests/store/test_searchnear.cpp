#include "tests/store/searchbed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! R102: what is not written as it was typed, found beside what is
class TestSearchNear : public QObject, private SearchBed
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void whatIsNearIsFoundBeside_data();
    void whatIsNearIsFoundBeside();
    void whatIsNearIsFoundByWhoMayFindItOnly();
    void whatIsFarTooLongHasAnAnswer();
};

//! R102: misspelt names and two half words; never what was found as it was typed
void TestSearchNear::whatIsNearIsFoundBeside_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("exact");
    QTest::addColumn<QStringList>("near");
    QTest::newRow("other spellings after the name")
        << u"Andersson"_s << QStringList(u"Rätt"_s) << QStringList{ u"Dansk"_s, u"Kort"_s };
    QTest::newRow("the other way round") << u"andersen"_s << QStringList(u"Dansk"_s)
                                         << QStringList{ u"Kort"_s, u"Rätt"_s };
    QTest::newRow("two half words of a name") << u"anders lindstr"_s << QStringList(u"Hel"_s) << QStringList(u"Halv"_s);
    QTest::newRow("two half words, the other way")
        << u"lindstr anders"_s << QStringList() << QStringList{ u"Halv"_s, u"Hel"_s };
    QTest::newRow("two half words of a text") << u"kyrkog bel"_s << QStringList() << QStringList(u"Lampa"_s);
    QTest::newRow("one misspelt, one begun") << u"kyrkogattan bely"_s << QStringList() << QStringList(u"Lampa"_s);
    QTest::newRow("without its marks and misspelt")
        << u"lindstrom anderss"_s << QStringList() << QStringList{ u"Halv"_s, u"Hel"_s };
    QTest::newRow("a whole word with a mark on no Latin letter")
        << u"андр сергей"_s << QStringList() << QStringList(u"Kyrilliskt"_s);
    QTest::newRow("begun and misspelt") << u"lintstr"_s << QStringList() << QStringList();
    QTest::newRow("begun as it sounds") << u"belysnink kyrkoga"_s << QStringList() << QStringList(u"Lampa"_s);
    QTest::newRow("a half word that begins nothing") << u"kyrkog zeb"_s << QStringList() << QStringList();
    QTest::newRow("far from everything") << u"elefant"_s << QStringList() << QStringList();
    QTest::newRow("signs that mean something to the index")
        << u"\"kyrkogattan* OR ('~:"_s << QStringList() << QStringList();
    QTest::newRow("nothing") << QString() << QStringList() << QStringList();
}

void TestSearchNear::whatIsNearIsFoundBeside()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, exact);
    QFETCH(const QStringList, near);
    const auto add = [this](const QString &headline, const QString &name, const QString &text) {
        Case one = withText(headline, text);
        one.submitter.name = name;
        inserted(*m_db, one);
    };
    add(u"Rätt"_s, u"Eva Andersson"_s, u"Text."_s);
    add(u"Kort"_s, u"Eva Anderson"_s, u"Text."_s);
    add(u"Dansk"_s, u"Eva Andersen"_s, u"Text."_s);
    add(u"Hel"_s, u"Anders Lindström"_s, u"Text."_s);
    add(u"Halv"_s, u"Andersa Lindström"_s, u"Text."_s);
    add(u"Kyrilliskt"_s, u"Сергей Андреев"_s, u"Text."_s);
    add(u"Lampa"_s, u"Bo Ek"_s, u"Belysning saknas på Kyrkogatan."_s);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(found(typed), exact);
        QCOMPARE(this->near(typed), near);
    }
    if (near.size() > 1)
        QCOMPARE(this->near(typed, AccessScope::all(), 1), near.first(1));
}

void TestSearchNear::whatIsNearIsFoundByWhoMayFindItOnly()
{
    Case secret = withText(u"Gömd"_s, u"gömstället"_s);
    secret.submitter.name = u"Berit Fredriksson"_s;
    secret.secrecy = true;
    inserted(*m_db, secret);
    Case open = withText(u"Öppen"_s, u"Kyrkogatan"_s);
    open.submitter.name = u"Åsa Lindqvist"_s;
    inserted(*m_db, open);
    AccessScope scope = AccessScope::all();
    QCOMPARE(near(u"fredrikson"_s, scope), QStringList(u"Gömd"_s));
    QCOMPARE(near(u"lindkvist"_s, scope), QStringList(u"Öppen"_s));
    scope.secret = false;
    QCOMPARE(near(u"fredrikson"_s, scope), QStringList());
    QCOMPARE(near(u"gomstallett"_s, scope), QStringList());
    QCOMPARE(near(u"lindkvist"_s, scope), QStringList(u"Öppen"_s));
    scope.names = false;
    QCOMPARE(near(u"lindkvist"_s, scope), QStringList());
    QCOMPARE(near(u"kyrkogattan"_s, scope), QStringList(u"Öppen"_s));
    scope.everywhere = false;
    scope.departments = { u"KFF"_s };
    QCOMPARE(near(u"kyrkogattan"_s, scope), QStringList());
}

//! Many words near many others, and a text as long as one may be: an answer, not an error
void TestSearchNear::whatIsFarTooLongHasAnAnswer()
{
    inserted(*m_db, withText(u"Rubrik"_s, u"Gångvägen är inte plogad vid skolan om vintern."_s));
    QCOMPARE(near(u"gangvagenn inte plogadd vid skolann"_s), QStringList(u"Rubrik"_s));
    QCOMPARE(near(u"gangvagenn inte plogadd vid skolann om vinternn"_s), QStringList()); // too many to be respelt
    QCOMPARE(near(QString(u"gangvagenn "_s).repeated(5000)), QStringList());
}

LYHORD_TEST(TestSearchNear)
#include "test_searchnear.moc"
