#include "core/store/searchindex.h"

#include "core/store/casestore.h"
#include "core/store/database.h"
#include "core/store/searchtext.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsAreFound_data();
    void wordsAreFound();
    void newestFirstAndMore();
    void aSnippetMarksTheWord();
    void aChangedTextIsFoundByItsNewWordsOnly();
    void secretCasesAreFoundByNumberOnly();
    void namesAreFoundWithTheRightOnly();
    void aDepartmentFindsItsOwn();
    void suspectedBriberyIsFoundByNobodyElse();
    void openCasesWithABeginningAreFound();
    void numbersAreRecognised_data();
    void numbersAreRecognised();

private:
    [[nodiscard]] QStringList found(const QString &text, const Viewer &viewer = Viewer::all());
    std::unique_ptr<Database> m_db;
};

namespace {

Case withText(const QString &headline, const QString &text)
{
    Case subject = plainCase(headline);
    subject.text = text;
    return subject;
}

} // namespace

void TestSearchIndex::init()
{
    m_db = memoryDatabase();
}

QStringList TestSearchIndex::found(const QString &text, const Viewer &viewer)
{
    const auto hits = SearchIndex(*m_db).search(text, viewer, 100);
    if (!hits)
        qFatal("%s", why(hits).constData());
    QStringList headlines;
    for (const SearchHit &hit : hits->hits)
        headlines.append(hit.headline);
    return headlines;
}

void TestSearchIndex::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("headlines");
    const QStringList street{ u"Ågatan"_s };
    const QStringList both{ u"Agatan"_s, u"Ågatan"_s };
    QTest::newRow("å is a letter of its own") << u"ågatan"_s << street;
    QTest::newRow("a is not å") << u"agatan"_s << QStringList{ u"Agatan"_s };
    QTest::newRow("decomposed as typed elsewhere") << u"a\u030Agatan"_s << street;
    QTest::newRow("a beginning of two letters") << u"åg"_s << street;
    QTest::newRow("one letter finds nothing") << u"å"_s << QStringList();
    QTest::newRow("only the last word is a beginning") << u"hal trot"_s << QStringList();
    QTest::newRow("all words must be there") << u"halt trot"_s << both;
    QTest::newRow("capitals do not matter") << u"ÅGATAN"_s << street;
    QTest::newRow("a hyphen is no syntax") << u"halt-trottoar"_s << both;
    QTest::newRow("a quotation mark is no syntax") << u"\"halt"_s << both;
    QTest::newRow("an apostrophe is no syntax") << u"halt'"_s << both;
    QTest::newRow("words of the index's own language are words") << u"halt OR zebra"_s << QStringList();
    QTest::newRow("a star is no syntax") << u"h*"_s << QStringList();
    QTest::newRow("a bracket is no syntax") << u"(halt"_s << both;
    QTest::newRow("a picture beside a word") << u"halt 🚲"_s << both;
    QTest::newRow("only signs") << u"!?()\"'*-"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestSearchIndex::wordsAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, headlines);
    inserted(*m_db, withText(u"Ågatan"_s, u"Det är halt på trottoaren."_s));
    inserted(*m_db, withText(u"Agatan"_s, u"Det är halt på trottoaren."_s));
    QCOMPARE(found(text), headlines);
}

void TestSearchIndex::newestFirstAndMore()
{
    for (const auto &headline : { u"ett"_s, u"två"_s, u"tre"_s })
        inserted(*m_db, withText(headline, u"snö"_s));
    QCOMPARE(found(u"snö"_s), QStringList({ u"tre"_s, u"två"_s, u"ett"_s }));
    const auto two = SearchIndex(*m_db).search(u"snö"_s, Viewer::all(), 2);
    LYHORD_OK(two);
    QCOMPARE(two->hits.size(), 2);
    QVERIFY(two->more);
    QVERIFY(!SearchIndex(*m_db).search(u"snö"_s, Viewer::all(), 3)->more);
}

void TestSearchIndex::aSnippetMarksTheWord()
{
    inserted(*m_db, withText(u"Rubrik"_s, u"Snön ligger kvar på gångvägen vid skolan."_s));
    const auto hits = SearchIndex(*m_db).search(u"gångväg"_s, Viewer::all(), 2);
    LYHORD_OK(hits);
    QCOMPARE(hits->hits.at(0).snippet, u"Snön ligger kvar på \u0002gångvägen\u0003 vid skolan."_s);
}

void TestSearchIndex::aChangedTextIsFoundByItsNewWordsOnly()
{
    const Case before = inserted(*m_db, withText(u"Rubrik"_s, u"gammalt"_s));
    Case after = before;
    after.text = u"nytt"_s;
    saved(*m_db, before, after);
    QCOMPARE(found(u"gammalt"_s), QStringList());
    QCOMPARE(found(u"nytt"_s), QStringList(u"Rubrik"_s));
}

void TestSearchIndex::secretCasesAreFoundByNumberOnly()
{
    Case marked = withText(u"Hemlig"_s, u"gömstället"_s);
    marked.secrecy = true;
    Case threatened = withText(u"Hotad"_s, u"gömstället"_s);
    threatened.submitter.protectedIdentity = true;
    const QString number = inserted(*m_db, marked).number;
    inserted(*m_db, threatened);
    Viewer viewer = Viewer::all();
    QCOMPARE(found(u"gömstället"_s, viewer), QStringList({ u"Hotad"_s, u"Hemlig"_s }));
    QVERIFY(SearchIndex(*m_db).search(u"gömstället"_s, viewer, 9)->hits.at(0).snippet.isEmpty());
    viewer.secret = false;
    QCOMPARE(found(u"gömstället"_s, viewer), QStringList());
    QCOMPARE(found(u"hemlig"_s, viewer), QStringList());
    const auto byNumber = SearchIndex(*m_db).search(number, viewer, 9);
    LYHORD_OK(byNumber);
    QCOMPARE(byNumber->hits.size(), 1);
    QVERIFY(byNumber->hits.at(0).secret);
    QVERIFY(byNumber->hits.at(0).snippet.isEmpty());
}

void TestSearchIndex::namesAreFoundWithTheRightOnly()
{
    Case subject = withText(u"Rubrik"_s, u"text"_s);
    subject.submitter.name = u"Åsa Öberg"_s;
    inserted(*m_db, subject);
    Viewer viewer = Viewer::all();
    QCOMPARE(found(u"öberg"_s, viewer), QStringList(u"Rubrik"_s));
    viewer.names = false;
    QCOMPARE(found(u"öberg"_s, viewer), QStringList());
    QCOMPARE(found(u"text"_s, viewer), QStringList(u"Rubrik"_s));
}

void TestSearchIndex::aDepartmentFindsItsOwn()
{
    Case ours = withText(u"Vår"_s, u"snö"_s);
    ours.assignments = { askedOf(u"SBF"_s, morning()) };
    ours.status = CaseStatus::AwaitingAnswer;
    Case consulted = withText(u"Fråga"_s, u"snö"_s);
    consulted.consultations = { { u"SBF"_s, u"?"_s, morning(), u"anna"_s, {}, {}, {} } };
    Case withdrawn = withText(u"Inte längre"_s, u"snö"_s);
    withdrawn.assignments = { askedOf(u"SBF"_s, morning()) };
    withdrawn.assignments[0].withdrawn = morning(1);
    Case others = withText(u"Deras"_s, u"snö"_s);
    others.assignments = { askedOf(u"KFF"_s, morning()) };
    for (const Case &subject : { ours, consulted, withdrawn, others })
        inserted(*m_db, subject);
    QCOMPARE(
        found(u"snö"_s, { false, true, true, true, { u"SBF"_s, u"SOC"_s } }), QStringList({ u"Fråga"_s, u"Vår"_s }));
    QCOMPARE(found(u"2026-"_s, { false, true, true, true, { u"SBF"_s } }), QStringList({ u"Fråga"_s, u"Vår"_s }));
    QCOMPARE(found(u"snö"_s, { false, true, true, true, {} }), QStringList());
}

void TestSearchIndex::suspectedBriberyIsFoundByNobodyElse()
{
    Case subject = withText(u"Mutor"_s, u"kuvert"_s);
    subject.status = CaseStatus::Referred;
    subject.referral = Referral{ ReferralGround::BriberyOrCrime, {}, u"chefsjuristen"_s, {} };
    const QString number = inserted(*m_db, subject).number;
    Viewer viewer = Viewer::all();
    QCOMPARE(found(u"kuvert"_s, viewer).size(), 1);
    viewer.bribery = false;
    QCOMPARE(found(u"kuvert"_s, viewer), QStringList());
    QCOMPARE(found(number, viewer), QStringList());
}

void TestSearchIndex::openCasesWithABeginningAreFound()
{
    inserted(*m_db, withText(u"Ett"_s, u"Plogbilen har kört sönder staketet vid skolan."_s));
    inserted(*m_db, withText(u"Två"_s, u"Plogning behövs."_s));
    inserted(*m_db, withText(u"Annat"_s, u"Biblioteket stänger för tidigt."_s));
    Case closed = withText(u"Stängt"_s, u"Plogen"_s);
    closed.status = CaseStatus::Closed;
    closed.closed = morning();
    inserted(*m_db, closed);
    Case secret = withText(u"Hemligt"_s, u"Plogen"_s);
    secret.secrecy = true;
    inserted(*m_db, secret);
    Viewer viewer = Viewer::all();
    viewer.secret = false;
    const auto hits = SearchIndex(*m_db).withBeginning(u"plog"_s, viewer);
    LYHORD_OK(hits);
    QVERIFY(hits->cases >= 3); // the closed one counts too
    const auto texts = SearchIndex(*m_db).openTexts(hits->open, viewer);
    LYHORD_OK(texts);
    QStringList headlines;
    for (const OpenText &each : *texts)
        headlines.append(each.row.headline);
    QCOMPARE(headlines, QStringList({ u"Två"_s, u"Ett"_s }));
    QCOMPARE(texts->constFirst().text, u"Plogning behövs."_s);
    QVERIFY(SearchIndex(*m_db).withBeginning(u"zebra"_s, viewer)->open.isEmpty());
}

void TestSearchIndex::numbersAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("from");
    QTest::newRow("whole") << u"2026-000123"_s << QString() << u"2026-000123"_s;
    QTest::newRow("beginning, with spaces around") << u" 2026-00 "_s << QString() << u"2026-00"_s;
    QTest::newRow("the municipality's prefix is added") << u"2026-000123"_s << u"ED"_s << u"ED-2026-000123"_s;
    QTest::newRow("a prefix as typed") << u"ed-2026-1"_s << u"ED"_s << u"ED-2026-1"_s;
    QTest::newRow("a year alone is a word") << u"2026"_s << QString() << QString();
    QTest::newRow("a telephone number is none") << u"016-123456"_s << QString() << QString();
    QTest::newRow("words after it") << u"2026-01 snö"_s << QString() << QString();
}

void TestSearchIndex::numbersAreRecognised()
{
    QFETCH(const QString, text);
    QFETCH(const QString, prefix);
    QFETCH(const QString, from);
    const auto range = searchtext::numberRange(text, prefix);
    QCOMPARE(range.has_value(), !from.isEmpty());
    if (range)
        QCOMPARE(range->first, from);
}

LYHORD_TEST(TestSearchIndex)
#include "test_searchindex.moc"
