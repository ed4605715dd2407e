#include "core/guide/guide.h"
#include "core/guide/guidefile.h"
#include "core/guide/markdown.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<GuideKey> someKeys{ { u"Ctrl+N"_s, u"New <feedback>"_s, u"File"_s } };

QStringList anchorsOf(const Guide &guide)
{
    QStringList anchors;
    for (const GuideSection &section : guide.sections())
        anchors.append(section.anchor);
    return anchors;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markdownBecomesPlainHtml_data();
    void markdownBecomesPlainHtml();
    void noKeyIsLost();
    void headingsAreSections();
    void theTableOfKeysStandsWhereItIsAskedFor();
    void allTheWordsAreFound_data();
    void allTheWordsAreFound();
    void everyLanguageHasTheSamePlaces();
    void everyPlaceSaysSomething_data();
    void everyPlaceSaysSomething();
    void everyLinkLeadsSomewhere_data();
    void everyLinkLeadsSomewhere();
    void theFileIsOneSoundPage_data();
    void theFileIsOneSoundPage();
    void thePdfIsOne();
    void whatCannotBeWrittenIsSaid();
};

void TestGuide::markdownBecomesPlainHtml_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"Hello **you** and *me*, press `F1`."_s
                           << u"<p>Hello <b>you</b> and <i>me</i>, press <code>F1</code>.</p>"_s;
    QTest::newRow("what means something in HTML") << u"1 \\< 2 & 3"_s << u"<p>1 &lt; 2 &amp; 3</p>"_s;
    QTest::newRow("a list") << u"- one\n- two"_s << u"<ul> <li>one</li> <li>two</li> </ul>"_s;
    QTest::newRow("an ordered list between words")
        << u"a\n\n1. one\n2. two\n\nb"_s << u"<p>a</p> <ol> <li>one</li> <li>two</li> </ol> <p>b</p>"_s;
    QTest::newRow("a list in a list") << u"- one\n    - deeper\n- two"_s
                                      << u"<ul> <li>one<ul> <li>deeper</li> </ul> </li> <li>two</li> </ul>"_s;
    QTest::newRow("a link") << u"See [there](#case)."_s << u"<p>See <a href=\"#case\">there</a>.</p>"_s;
    QTest::newRow("a table")
        << u"| a | b |\n| --- | --- |\n| 1 | 2 |"_s
        << u"<table> <tr><th><b>a</b></th><th><b>b</b></th></tr> <tr><td>1</td><td>2</td></tr> </table>"_s;
    QTest::newRow("a quote") << u"> Mind this"_s << u"<blockquote><p>Mind this</p></blockquote>"_s;
}

void TestGuide::markdownBecomesPlainHtml()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(htmlFromMarkdown(markdown).simplified(), html);
}

void TestGuide::noKeyIsLost()
{
    QCOMPARE(shownKey(u"Ctrl+Mellanslag"_s), u"Ctrl+Mellanslag"_s); // as the page writes it
    QCOMPARE(shownKey(u"Ctrl+M"_s), u"Ctrl+M"_s);
    for (const QString &language : { u"sv"_s, u"fi"_s }) {
        const Guide guide = Guide::inLanguage(language, {});
        for (const GuideSection &section : guide.sections())
            QVERIFY2(!section.html.contains(u"<code></code>"_s) && !section.html.contains(u"``"_s),
                qPrintable(section.title));
    }
}

void TestGuide::headingsAreSections()
{
    const Guide guide = Guide::fromPages(
        { u"# One {#one}\nFirst.\n## Below {#below}\nSecond.\n"_s, u"# Two {#two}\n# not a heading of ours\n"_s }, {});
    QCOMPARE(anchorsOf(guide), QStringList({ u"one"_s, u"below"_s, u"two"_s }));
    QCOMPARE(guide.sections().at(1).level, 2);
    QCOMPARE(guide.sections().at(1).html.trimmed(), u"<p>Second.</p>"_s);
    QCOMPARE(guide.chapterOf(1), 0);
    QCOMPARE(guide.chapterOf(2), 2);
    QCOMPARE(guide.indexOf(u"two"_s), 2);
    QCOMPARE(guide.indexOf(u"three"_s), -1);
}

void TestGuide::theTableOfKeysStandsWhereItIsAskedFor()
{
    const Guide guide = Guide::fromPages({ u"# Keys {#keys}\nBefore.\n\n{{keys}}\n\nAfter.\n"_s }, someKeys);
    const GuideSection &keys = guide.sections().constFirst();
    QVERIFY2(keys.html.contains(u"<td><b>Ctrl+N</b></td><td>New &lt;feedback&gt;</td>"_s), qPrintable(keys.html));
    QVERIFY(keys.html.indexOf(u"Before"_s) < keys.html.indexOf(u"<table>"_s));
    QVERIFY(keys.html.indexOf(u"<table>"_s) < keys.html.indexOf(u"After"_s));
    QCOMPARE(guide.find(u"ctrl+n feedback"_s).size(), 1);
}

void TestGuide::allTheWordsAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("sections");
    QTest::newRow("in a heading first") << u"answer"_s << QList<int>{ 1, 0 };
    QTest::newRow("in any order, the last unfinished") << u"person ans"_s << QList<int>{ 0 };
    QTest::newRow("capitals do not matter") << u"ANSWER"_s << QList<int>{ 1, 0 };
    QTest::newRow("one word is missing") << u"answer giraffe"_s << QList<int>{};
    QTest::newRow("nothing asked") << u"  "_s << QList<int>{};
}

void TestGuide::allTheWordsAreFound()
{
    QFETCH(QString, words);
    QFETCH(QList<int>, sections);
    const Guide guide = Guide::fromPages(
        { u"# Welcome {#a}\nAn answer goes to the person.\n## The answer {#b}\nShort and kind.\n"_s }, {});
    QList<int> found;
    const QList<GuideHit> hits = guide.find(words);
    for (const GuideHit &hit : hits)
        found.append(hit.section);
    QCOMPARE(found, sections);
}

void TestGuide::everyLanguageHasTheSamePlaces()
{
    const QStringList swedish = anchorsOf(Guide::inLanguage(u"sv"_s, {}));
    QVERIFY(swedish.size() > 50);
    QCOMPARE(QSet<QString>(swedish.begin(), swedish.end()).size(), swedish.size());
    QCOMPARE(anchorsOf(Guide::inLanguage(u"fi"_s, {})), swedish);
    QCOMPARE(anchorsOf(Guide::inLanguage(u"en"_s, {})), swedish); // the Swedish one
}

void TestGuide::everyPlaceSaysSomething_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Swedish") << u"sv"_s;
    QTest::newRow("Finnish") << u"fi"_s;
}

void TestGuide::everyPlaceSaysSomething()
{
    QFETCH(QString, language);
    const Guide guide = Guide::inLanguage(language, someKeys);
    for (int i = 0; i < guide.sections().size(); ++i) {
        const GuideSection &section = guide.sections().at(i);
        const bool goesOn = i + 1 < guide.sections().size() && guide.sections().at(i + 1).level > section.level;
        QVERIFY2(goesOn || section.text.size() > 40, qPrintable(section.anchor));
    }
}

void TestGuide::everyLinkLeadsSomewhere_data()
{
    everyPlaceSaysSomething_data();
}

void TestGuide::everyLinkLeadsSomewhere()
{
    QFETCH(QString, language);
    static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
    const Guide guide = Guide::inLanguage(language, {});
    for (const GuideSection &section : guide.sections()) {
        for (const auto &match : link.globalMatch(section.html)) {
            const QString target = match.captured(1);
            QVERIFY2(target.startsWith(u'#') && guide.indexOf(target.mid(1)) >= 0, qPrintable(target));
        }
    }
}

void TestGuide::theFileIsOneSoundPage_data()
{
    everyPlaceSaysSomething_data();
}

void TestGuide::theFileIsOneSoundPage()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"guide.html"_s);
    const Guide guide = Guide::inLanguage(language, someKeys);
    const auto written = writeGuide(guide, language, file);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QFile page(file);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QString html = QString::fromUtf8(page.readAll());
    QVERIFY(html.contains(u"<html lang=\"%1\">"_s.arg(language)));
    QVERIFY2(!html.contains(u"http"_s) && !html.contains(u"src="_s), "nothing is loaded from elsewhere");
    html.remove(QRegularExpression(u"<!DOCTYPE[^>]*>|<meta[^>]*>"_s)).replace(u"<br>"_s, u"<br/>"_s);
    QXmlStreamReader reader(html);
    QStringList ids;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.attributes().hasAttribute(u"id"_s))
            ids.append(reader.attributes().value(u"id"_s).toString());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(ids, anchorsOf(guide));
}

void TestGuide::thePdfIsOne()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"guide.pdf"_s);
    QVERIFY(writeGuide(Guide::inLanguage(u"sv"_s, someKeys), u"sv"_s, file));
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QVERIFY(pdf.size() > 20'000);
}

void TestGuide::whatCannotBeWrittenIsSaid()
{
    const auto written = writeGuide(Guide::inLanguage(u"sv"_s, {}), u"sv"_s, u"/nowhere/guide.html"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Refused);
    QVERIFY(written.error().message.contains(u"/nowhere/guide.html"_s));
}

LYHORD_TEST(TestGuide)
#include "test_guide.moc"
