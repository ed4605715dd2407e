#include "core/rules/filename.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! An attachment's name never steers where a file is saved
class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfOthers_data();
    void namesOfOthers();
    void theSuffixOutlivesTheLength_data();
    void theSuffixOutlivesTheLength();
    void whateverItIsMadeOfItLiesInTheFolder();
};

void TestFileName::namesOfOthers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const QString &words, const QString &name) {
        QTest::newRow(what) << words << name;
    };
    row("a good one stays", u"Bild på hålet (2).jpg"_s, u"Bild på hålet (2).jpg"_s);
    row("with Finnish and other letters", u"Jäätikkö 雪.pdf"_s, u"Jäätikkö 雪.pdf"_s);
    row("several dots", u"arkiv.tar.gz"_s, u"arkiv.tar.gz"_s);
    row("a way up", u"../../.bashrc"_s, u"_.._.bashrc"_s);
    row("a place of its own", u"/etc/passwd"_s, u"_etc_passwd"_s);
    row("Windows' separators", u"..\\..\\start.bat"_s, u"_.._start.bat"_s);
    row("a drive", u"C:\\temp\\a.txt"_s, u"C__temp_a.txt"_s);
    row("a drive's own folder", u"C:a.txt"_s, u"C_a.txt"_s);
    row("another computer", u"\\\\server\\share\\a"_s, u"__server_share_a"_s);
    row("an alternate stream", u"a.txt:dold.exe"_s, u"a.txt_dold.exe"_s);
    row("wild cards and quotes", u"a*b?\"c\"<d>|e"_s, u"a_b__c__d__e"_s);
    row("a leading dot", u".profile"_s, u"profile"_s);
    row("dots and spaces round it", u" . .. brev.txt. . "_s, u"brev.txt"_s);
    row("nothing but dots", u".."_s, u"file"_s);
    row("nothing", QString(), u"file"_s);
    row("nothing that can be seen", u"\u200B\u202E\uFEFF"_s, u"file"_s);
    row("a device", u"CON"_s, u"_CON"_s);
    row("a device in small letters", u"nul.txt"_s, u"_nul.txt"_s);
    row("a device, a space and a suffix", u"Aux .tar.gz"_s, u"_Aux .tar.gz"_s);
    row("a device with a number", u"lpt1"_s, u"_lpt1"_s);
    row("a device with a raised number", u"COM\u00B9.pdf"_s, u"_COM\u00B9.pdf"_s);
    row("a device behind a dot", u".con"_s, u"_con"_s);
    row("a device behind what cannot be seen", u"c\u200Bon.txt"_s, u"_con.txt"_s);
    row("the console", u"conin$"_s, u"_conin$"_s);
    row("no device", u"console.txt"_s, u"console.txt"_s);
    row("no device either", u"COM10.txt"_s, u"COM10.txt"_s);
    row("somebody's home", u"~root"_s, u"_~root"_s);
    row("a variable", u"$HOME"_s, u"_$HOME"_s);
    row("a variable of Windows", u"%TEMP%"_s, u"_%TEMP%"_s);
    row("an option", u"-rf"_s, u"_-rf"_s);
    row("a control character",
        u"a\x01\x7F"
        u"b.txt"_s,
        u"ab.txt"_s);
    row("a zero", u"a.pdf"_s + QChar(0) + u".exe"_s, u"a.pdf.exe"_s);
    row("lines and tabs", u"en\r\ntvå\ttre.txt"_s, u"en två tre.txt"_s);
    row("written from right to left", u"faktura\u202Efdp.exe"_s, u"fakturafdp.exe"_s);
    row("isolated", u"a\u2066b\u2069\u200F\u061C.txt"_s, u"ab.txt"_s);
    row("half a character", u"a"_s + QChar(0xD83D) + u"b"_s, u"ab"_s);
    row("a letter and its ring", u"A\u030A.txt"_s, u"\u00C5.txt"_s);
    row("wide signs are letters like others", u"a\uFF0Fb"_s, u"a\uFF0Fb"_s);
}

void TestFileName::namesOfOthers()
{
    QFETCH(const QString, words);
    QFETCH(const QString, name);
    QCOMPARE(fileNameFrom(words), name);
    QCOMPARE(fileNameFrom(name), name);
}

void TestFileName::theSuffixOutlivesTheLength_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("letters") << QString(500, u'a') + u".pdf"_s << u".pdf"_s;
    QTest::newRow("letters of two bytes") << QString(500, u'å') + u".docx"_s << u".docx"_s;
    QTest::newRow("letters of four bytes") << u"🙂"_s.repeated(300) + u".png"_s << u".png"_s;
    QTest::newRow("dots at the cut") << QString(190, u'a') + QString(100, u'.') + u".txt"_s << u"a.txt"_s;
    QTest::newRow("what is no suffix") << u"a."_s + QString(500, u'b') << u"b"_s;
    QTest::newRow("an endless suffix of long letters") << u"a."_s + QString(15, u'雪').repeated(30) << u"雪"_s;
}

void TestFileName::theSuffixOutlivesTheLength()
{
    QFETCH(const QString, words);
    QFETCH(const QString, suffix);
    const QString name = fileNameFrom(words);
    QVERIFY2(name.endsWith(suffix), qPrintable(name));
    QVERIFY(name.toUtf8().size() <= 200);
    QVERIFY(name.toUtf8().size() > 150);
    QVERIFY(name.isValidUtf16());
    QCOMPARE(fileNameFrom(name), name);
}

void TestFileName::whateverItIsMadeOfItLiesInTheFolder()
{
    QRandomGenerator dice(20261120);
    const QString parts = u"./\\:~$%-_ \t\n\u0001\u200B\u202E\uFEFFaå雪\u030A*?\"<>|CONnul1"_s + QChar(0xD83D);
    const QDir folder(u"/folder/inside"_s);
    for (int round = 0; round < 20'000; ++round) {
        QString words;
        for (int length = dice.bounded(12); length >= 0; --length)
            words += parts.at(dice.bounded(parts.size()));
        const QString name = fileNameFrom(words);
        const QByteArray told = words.toUtf8().toHex() + " gives " + name.toUtf8();
        QVERIFY2(!name.isEmpty() && fileNameFrom(name) == name, told.constData());
        QVERIFY2(QDir::cleanPath(folder.filePath(name)) == u"/folder/inside/"_s + name, told.constData());
        QVERIFY2(!u".~$%- "_s.contains(name.front()) && !u". "_s.contains(name.back()), told.constData());
    }
}

LYHORD_TEST(TestFileName)
#include "test_filename.moc"
