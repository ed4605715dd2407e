#include "core/db/transaction.h"
#include "core/store/casestore.h"
#include "core/store/eventstore.h"
#include "core/store/integrity.h"
#include "tests/store/searchbed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Cases found by what was written in them, and by their number
class TestSearchIndex : public QObject, private SearchBed
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void wordsAreFound_data();
    void wordsAreFound();
    void newestFirstAndMore();
    void aSnippetMarksTheWord();
    void aChangedTextIsFoundByItsNewWordsOnly();
    void secretCasesAreFoundByNumberOnly();
    void aDepartmentFindsItsOwn();
    void suspectedBriberyIsFoundByNobodyElse();
    void openCasesWithABeginningAreFound();
    void aPartOfTheNumberIsEnough_data();
    void aPartOfTheNumberIsEnough();
    void everythingThatWasWrittenIsFound_data();
    void everythingThatWasWrittenIsFound();
    void theIndexFollowsEveryChange();
    void aListHasWhatTheSearchFinds_data();
    void aListHasWhatTheSearchFinds();
    void marksAreIgnoredOnlyWhereFewWereFound();

private:
    void writeLater(CaseId id);
};

namespace {

//! With name, telephone, address and both kinds of answers
Case answered()
{
    Case subject = withText(u"Rubrik"_s, u"Gångvägen är inte plogad."_s);
    subject.submitter.name = u"Åsa Öberg"_s;
    subject.submitter.phone = u"070-123 45 67"_s;
    subject.submitter.email = u"asa.oberg@example.org"_s;
    subject.submitter.address = u"Kyrkogatan 3\n633 41 Eskilstuna"_s;
    subject.status = CaseStatus::AnswerReady;
    subject.assignments = { askedOf(u"SBF"_s, morning()) };
    subject.assignments[0].text = u"Stensättningen lagas i vår."_s;
    subject.assignments[0].answered = morning(1);
    subject.answer = u"Det gemensamma svaret."_s;
    return subject;
}

} // namespace

void TestSearchIndex::writeLater(CaseId id)
{
    auto transaction = sql::Transaction::begin(*m_db);
    const auto event = [id](EventKind kind, const QString &text) {
        return Event{ {}, id, morning(2), u"anna"_s, kind, { { u"text"_s, text } } };
    };
    const auto done = EventStore(*m_db).append({ event(EventKind::InterimAnswerSent, u"Det dröjer till våren."_s),
        event(EventKind::FollowedUp, u"Även grannen har halkat."_s),
        event(EventKind::NotSatisfied, u"Är missnöjd med \"våren\"."_s) });
    if (!done || !transaction->commit())
        qFatal("%s", why(done).constData());
}

void TestSearchIndex::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("headlines");
    const QStringList both{ u"Agatan"_s, u"Ågatan"_s };
    const QStringList streetFirst{ u"Ågatan"_s, u"Agatan"_s };
    const QStringList otherFirst{ u"Agatan"_s, u"Ågatan"_s };
    QTest::newRow("å is a letter of its own: the exact hit first") << u"ågatan"_s << streetFirst;
    QTest::newRow("a is not å, and what differs by marks follows") << u"agatan"_s << otherFirst;
    QTest::newRow("decomposed as typed elsewhere") << u"a\u030Agatan"_s << streetFirst;
    QTest::newRow("a beginning of two letters") << u"åg"_s << streetFirst;
    QTest::newRow("one letter finds nothing") << u"å"_s << QStringList();
    QTest::newRow("only the last word is a beginning") << u"hal trot"_s << QStringList();
    QTest::newRow("all words must be there") << u"halt trot"_s << both;
    QTest::newRow("capitals do not matter") << u"ÅGATAN"_s << streetFirst;
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
    const auto two = SearchIndex(*m_db).search(u"snö"_s, AccessScope::all(), 2);
    LYHORD_OK(two);
    QCOMPARE(two->hits.size(), 2);
    QVERIFY(two->more);
    QVERIFY(!SearchIndex(*m_db).search(u"snö"_s, AccessScope::all(), 3)->more);
}

void TestSearchIndex::aSnippetMarksTheWord()
{
    inserted(*m_db, withText(u"Rubrik"_s, u"Snön ligger kvar på gångvägen vid skolan."_s));
    const auto hits = SearchIndex(*m_db).search(u"gångväg"_s, AccessScope::all(), 2);
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
    AccessScope scope = AccessScope::all();
    QCOMPARE(found(u"gömstället"_s, scope), QStringList({ u"Hotad"_s, u"Hemlig"_s }));
    QVERIFY(SearchIndex(*m_db).search(u"gömstället"_s, scope, 9)->hits.at(0).snippet.isEmpty());
    scope.secret = false;
    QCOMPARE(found(u"gömstället"_s, scope), QStringList());
    QCOMPARE(found(u"hemlig"_s, scope), QStringList());
    const auto byNumber = SearchIndex(*m_db).search(number, scope, 9);
    LYHORD_OK(byNumber);
    QCOMPARE(byNumber->hits.size(), 1);
    QVERIFY(byNumber->hits.at(0).secret);
    QVERIFY(byNumber->hits.at(0).snippet.isEmpty());
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
    AccessScope scope = AccessScope::all();
    QCOMPARE(found(u"kuvert"_s, scope).size(), 1);
    scope.bribery = false;
    QCOMPARE(found(u"kuvert"_s, scope), QStringList());
    QCOMPARE(found(number, scope), QStringList());
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
    AccessScope scope = AccessScope::all();
    scope.secret = false;
    const auto hits = SearchIndex(*m_db).withBeginning(u"plog"_s, scope);
    LYHORD_OK(hits);
    QVERIFY(hits->cases >= 3); // the closed one counts too
    const auto texts = SearchIndex(*m_db).openTexts(hits->open, scope);
    LYHORD_OK(texts);
    QStringList headlines;
    for (const OpenText &each : *texts)
        headlines.append(each.row.headline);
    QCOMPARE(headlines, QStringList({ u"Två"_s, u"Ett"_s }));
    QCOMPARE(texts->constFirst().text, u"Plogning behövs."_s);
    QVERIFY(SearchIndex(*m_db).withBeginning(u"zebra"_s, scope)->open.isEmpty());
}

void TestSearchIndex::aPartOfTheNumberIsEnough_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers");
    const QStringList exact{ u"2026-000003"_s };
    const QStringList bothYears{ u"2026-000003"_s, u"2025-000003"_s };
    QTest::newRow("whole") << u"2026-000003"_s << exact;
    QTest::newRow("with spaces around") << u" 2026-000003 "_s << exact;
    QTest::newRow("year and number without zeros") << u"2026-3"_s << exact;
    QTest::newRow("two digits of the year") << u"26-3"_s << exact;
    QTest::newRow("the running number with its zeros: the newest year first") << u"000003"_s << bothYears;
    QTest::newRow("without a dash") << u"2026000003"_s << exact;
    QTest::newRow("with a number sign") << u"#2026-3"_s << exact;
    QTest::newRow("with a blank") << u"2026 000003"_s << exact;
    QTest::newRow("a number nobody has") << u"2026-77"_s << QStringList();
    QTest::newRow("a year nobody has") << u"2019-3"_s << QStringList();
    QTest::newRow("a whole year, newest first")
        << u"2026-"_s << QStringList{ u"2026-000003"_s, u"2026-000002"_s, u"2026-000001"_s };
    QTest::newRow("a beginning with its zeros")
        << u"2025-0000"_s << QStringList{ u"2025-000003"_s, u"2025-000002"_s, u"2025-000001"_s };
}

void TestSearchIndex::aPartOfTheNumberIsEnough()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, numbers);
    for (const int year : { 2025, 2026 }) {
        Case subject = withText(u"Rubrik"_s, u"ord"_s);
        subject.registered = QDateTime(QDate(year, 11, 20), QTime(9, 0), Qt::UTC);
        for (int i = 0; i < 3; ++i)
            inserted(*m_db, subject, year);
    }
    const auto hits = SearchIndex(*m_db).search(text, AccessScope::all(), 100);
    LYHORD_OK(hits);
    QStringList found;
    for (const SearchHit &hit : hits->hits)
        found.append(hit.number);
    QCOMPARE(found, numbers);
}

void TestSearchIndex::everythingThatWasWrittenIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("withoutNames"); // whether somebody finds it who may not read names
    QTest::newRow("a department's answer") << u"stensättningen"_s << true;
    QTest::newRow("the joint answer") << u"gemensamma"_s << true;
    QTest::newRow("an interim answer") << u"dröjer"_s << false;
    QTest::newRow("a follow-up") << u"grannen"_s << false;
    QTest::newRow("what somebody is not satisfied with") << u"missnöjd"_s << false;
    QTest::newRow("across all of them, in any order, the last unfinished") << u"grannen plogad stensätt"_s << false;
    QTest::newRow("across name and text") << u"plogad öberg"_s << false;
    QTest::newRow("across text and name, the name unfinished") << u"gångvägen åsa öb"_s << false;
    QTest::newRow("a word and half a number") << u"gångvägen 1"_s << true;
}

void TestSearchIndex::everythingThatWasWrittenIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const bool, withoutNames);
    writeLater(inserted(*m_db, answered()).id);
    inserted(*m_db, withText(u"Annat"_s, u"Annat"_s));
    AccessScope scope = AccessScope::all();
    QCOMPARE(found(text, scope), QStringList(u"Rubrik"_s));
    scope.names = false;
    QCOMPARE(found(text, scope), withoutNames ? QStringList(u"Rubrik"_s) : QStringList());
}

void TestSearchIndex::theIndexFollowsEveryChange()
{
    const Case before = inserted(*m_db, answered());
    writeLater(before.id);
    Case after = before;
    after.submitter.phone = u"016-55 66 77"_s;
    after.submitter.address = u"Ekvägen 11\n632 20 Eskilstuna"_s;
    after.assignments[0].text = u"Asfalten är lagad."_s;
    after.answer.clear();
    saved(*m_db, before, after);
    for (const QString &gone : { u"stensättningen"_s, u"gemensamma"_s, u"070-1234567"_s, u"kyrkogatan"_s, u"63341"_s })
        QCOMPARE(found(gone), QStringList());
    for (const QString &there : { u"asfalten"_s, u"556677"_s, u"grannen"_s, u"ekvägen"_s, u"63220"_s })
        QCOMPARE(found(there), QStringList(u"Rubrik"_s));
    auto transaction = sql::Transaction::begin(*m_db);
    LYHORD_OK(EventStore(*m_db).emptyDetails(before.id));
    LYHORD_OK(transaction->commit());
    QCOMPARE(found(u"grannen"_s), QStringList());
    Case taken = *CaseStore(*m_db).byId(before.id);
    const Case asStood = taken;
    taken.assignments.clear();
    taken.submitter.phone.clear();
    taken.submitter.address.clear();
    saved(*m_db, asStood, taken);
    QCOMPARE(found(u"asfalten"_s), QStringList());
    for (const QString &gone : { u"556677"_s, u"ekvägen"_s, u"63220"_s })
        QCOMPARE(found(gone), QStringList());
    QCOMPARE(*integrity::check(*m_db), QStringList());
}

void TestSearchIndex::aListHasWhatTheSearchFinds_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u"2026-1"_s, u"1"_s, u"2026-"_s, u"070-123 45 67"_s, u"4567"_s, u"makela"_s,
             u"Mäkelä"_s, u"grannen"_s, u"plogad öberg"_s, u"ingenting"_s, u"hemlig"_s, u"asa.oberg@example.org"_s,
             u"kyrkogatan 3"_s, u"åsa kyrkog"_s, u"633 41"_s, u"63341"_s, u"eskilstuna"_s })
        QTest::addRow("%s", qUtf8Printable(text)) << text;
}

void TestSearchIndex::aListHasWhatTheSearchFinds()
{
    QFETCH(const QString, text);
    writeLater(inserted(*m_db, answered()).id);
    Case marked = withText(u"Mäkelä"_s, u"hemlig"_s);
    marked.secrecy = true;
    inserted(*m_db, marked);
    inserted(*m_db, withText(u"Makela"_s, u"ord"_s));
    for (const AccessScope &scope : { AccessScope::all(), AccessScope{ true, false, true, true, {} },
             AccessScope{ true, true, false, false, {} } }) {
        CaseQuery query;
        query.text = text;
        const auto page = CaseStore(*m_db).list(query, scope, morning().date(), {}, 50);
        LYHORD_OK(page);
        QStringList listed;
        for (const CaseRow &row : page->rows)
            listed.append(row.headline);
        QStringList hits = found(text, scope);
        listed.sort();
        hits.sort();
        QCOMPARE(listed, hits);
    }
}

void TestSearchIndex::marksAreIgnoredOnlyWhereFewWereFound()
{
    inserted(*m_db, withText(u"Åland"_s, u"ord"_s));
    for (int i = 0; i < 10; ++i)
        inserted(*m_db, withText(u"Aland"_s, u"ord"_s));
    QVERIFY(!found(u"aland"_s).contains(u"Åland"_s));
    QCOMPARE(found(u"åland"_s).first(), u"Åland"_s);
    QCOMPARE(found(u"åland"_s).size(), 11);
}

LYHORD_TEST(TestSearchIndex)
#include "test_searchindex.moc"
