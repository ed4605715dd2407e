#include "core/intake/jsoncase.h"
#include "core/intake/profilefile.h"
#include "core/sample/samplefill.h"
#include "core/services/caseservice.h"
#include "core/services/session.h"
#include "core/store/searchindex.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! One text of questions is asked of a database in a file and of one on a server, which hold the same cases
class TestSearchAgrees : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bothAnswerAlike_data();
    void bothAnswerAlike();
    void bothFindTheSameLikeness_data();
    void bothFindTheSameLikeness();

private:
    [[nodiscard]] std::unique_ptr<Session> filled(const QString &url);

    QTemporaryDir m_folder;
    FixedClock m_clock{ QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC) };
    std::unique_ptr<Session> m_file;
    std::unique_ptr<Session> m_server;
};

namespace {

struct Told
{
    QString headline;
    QString text;
    QString name;
    QString address = {};
};

//! Words whose ends two indexes may see differently
const QList<Told> &told()
{
    static const QList<Told> all{
        { u"Ågatan"_s, u"Det är halt på trottoaren, O'Neill ramlade."_s, u"Åsa Öberg"_s },
        { u"Agatan"_s, u"Halt på trottoaren. 24:an hann inte stanna, se https://www.eskilstuna.se/snö?x=1"_s,
            u"Sean O'Neill"_s, u"Ekvägen  11 B\n632  21  Eskilstuna\n632 200"_s },
        { u"A\u030Agatan igen"_s, u"Smörgås-bord och smörgåsbord, fem/sex stycken kl.8 för 3,5 kronor"_s,
            u"Jean D’Arcy"_s },
        { u"E20 vid 50%"_s, u"under_score, under score; c++ och c#"_s, u"Ida Ek-Strand"_s },
        { u"Ångström mäter"_s, u"Straße i İstanbul, café naïve œuvre, ﬁnt och fint. Þór, Łódź, ñandú"_s,
            u"Ursula von der Leyen"_s, u"Ångströmsgränd 3\n632\u00a020 Eskilstuna"_s },
        { u"ÅNGSTRÖM MÄTER"_s, u"STRASSE i Istanbul, cafe naive oeuvre. ½ x² x2, 200 m² snö"_s, u"Strand Ek"_s,
            u"c/o Ek, Ekvägen 11, SE-63220 ESKILSTUNA 123456"_s },
        { u"Привет"_s, u"日本 日本語 مرحبا halt🚲trottoar halt…trottoar halt—trottoar"_s, u"Олег"_s },
        { u"NOT and OR"_s, u"NEAR headline: AND OR NOT, \"citat\" 'citat' <b>fet</b> snö:* (snö) {body}"_s, {} },
        { u"Ring 14"_s, u"Skriv till asa@example.org eller 016-12 34 56, 070-174 06 14, ärende 2026-000012"_s, {} },
    };
    return all;
}

QStringList questions()
{
    QFile file(QFINDTESTDATA(u"services/data/searchquestions.txt"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no questions");
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u"# "_s); });
    return lines;
}

//! None of them sees suspected bribery: the server shows it to nobody who signs in as Anna does
const QList<std::pair<const char *, AccessScope>> &scopes()
{
    static const QList<std::pair<const char *, AccessScope>> all{ { "all but bribery",
                                                                      { true, true, true, false, {} } },
        { "no names", { true, false, true, false, {} } }, { "no secrets", { true, true, false, false, {} } },
        { "a department", { false, true, false, false, { u"SBF"_s } } } };
    return all;
}

QStringList inWords(const Result<SearchHits> &answer)
{
    if (!answer)
        return { answer.error().message };
    QStringList lines;
    for (const SearchHit &hit : answer->hits)
        lines.append(u"%1 %2 %3 %4"_s.arg(
            hit.number, hit.headline, QString(toName(hit.status)), hit.secret ? u"secret"_s : QString()));
    lines.append(answer->more ? u"and more"_s : u"and no more"_s);
    return lines;
}

//! The words that were found, without what stands round them: each database has its own way of choosing that
QStringList marked(const SearchHit &hit)
{
    QStringList words;
    const QStringList parts = hit.snippet.split(QChar(2)).mid(1);
    for (const QString &part : parts)
        words.append(part.section(QChar(3), 0, 0).toLower());
    words.removeDuplicates();
    words.sort();
    return words;
}

} // namespace

std::unique_ptr<Session> TestSearchAgrees::filled(const QString &url)
{
    auto session = initialiseWithSample(
        url, u"anna"_s, m_clock, { .profile = *builtInProfile(u"eskilstuna"_s) }, { .cases = 1500, .seed = 7 });
    if (!session)
        qFatal("%s (%s)", qPrintable(session.error().message), qPrintable(session.error().detail));
    for (const Told &one : told()) {
        CaseDraft draft;
        draft.headline = one.headline;
        draft.text = one.text;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = false;
        draft.submitter.name = one.name;
        draft.submitter.address = one.address;
        draft.submitter.anonymous = one.name.isEmpty();
        draft.departments = { u"SBF"_s };
        if (const auto made = (*session)->cases().registerCase(draft); !made)
            qFatal("%s: %s", qPrintable(one.headline), qPrintable(made.error().message));
    }
    return std::move(*session);
}

void TestSearchAgrees::initTestCase()
{
    if (!onServer())
        QSKIP("a server is not asked for");
    m_file = filled(u"sqlite:"_s + m_folder.filePath(u"same.db"_s));
    m_server = filled(newServerDatabase());
}

void TestSearchAgrees::bothAnswerAlike_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<AccessScope>("scope");
    for (const auto &[who, scope] : scopes()) {
        for (const QString &question : questions())
            QTest::addRow("%s: %s", who, qUtf8Printable(question)) << question << scope;
    }
}

void TestSearchAgrees::bothAnswerAlike()
{
    QFETCH(const QString, question);
    QFETCH(const AccessScope, scope);
    constexpr int asMany = 40;
    const auto inFile = SearchIndex(m_file->database()).search(question, scope, asMany);
    const auto onServer = SearchIndex(m_server->database()).search(question, scope, asMany);
    QCOMPARE(inWords(onServer), inWords(inFile));
    QVERIFY(inFile);
    for (qsizetype i = 0; i < inFile->hits.size(); ++i)
        QCOMPARE(marked(onServer->hits.at(i)).isEmpty(), marked(inFile->hits.at(i)).isEmpty());
}

void TestSearchAgrees::bothFindTheSameLikeness_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u"Gångvägen vid skolan är inte plogad på morgonen och barnvagnen fastnar i vallen."_s,
             u"Hemtjänsten kom för sent och medicinen dröjde."_s, u"Gatlyktan är släckt, det är mörkt på gångvägen."_s,
             u"Smörgås-bord vid trottoaren, det är halt."_s, u"och så"_s })
        QTest::addRow("%s", qUtf8Printable(text)) << text;
}

void TestSearchAgrees::bothFindTheSameLikeness()
{
    QFETCH(const QString, text);
    const auto numbers = [&text](Session &session) {
        QStringList all;
        const auto rows = session.cases().similarOpen(text, 8);
        if (!rows)
            return QStringList(rows.error().message);
        for (const CaseRow &row : *rows)
            all.append(row.number);
        return all;
    };
    QCOMPARE(numbers(*m_server), numbers(*m_file));
}

LYHORD_TEST(TestSearchAgrees)
#include "test_searchagrees.moc"
