#include "core/rules/soundtext.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestSoundText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreStoredInOneForm_data();
    void textsAreStoredInOneForm();
    void whatCannotBeKeptIsSaid_data();
    void whatCannotBeKeptIsSaid();
    void emptinessIsWhatCannotBeSeen_data();
    void emptinessIsWhatCannotBeSeen();
    void lengthIsCountedInCodePoints();
    void addressesOfElectronicMail_data();
    void addressesOfElectronicMail();
};

void TestSoundText::textsAreStoredInOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("a letter and its ring become one") << u"A\u030Agatan"_s << u"\u00C5gatan"_s;
    QTest::newRow("line ends of Windows and of old") << u"a\r\nb\rc\nd"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("outer white space goes, inner stays") << u" \t\n a  b \u00a0\r\n"_s << u"a  b"_s;
    QTest::newRow("nothing but space") << u" \n\t "_s << QString();
    QTest::newRow("an outer control character stays, to be refused") << u"a\v"_s << u"a\v"_s;
    QTest::newRow("marks of direction and emoji stay") << u"\u200Fשלום 👍🏽"_s << u"\u200Fשלום 👍🏽"_s;
    QTest::newRow("half a character stays, to be refused") << (u"a"_s + QChar(0xD83D)) << (u"a"_s + QChar(0xD83D));
}

void TestSoundText::textsAreStoredInOneForm()
{
    QFETCH(const QString, text);
    QTEST(normalised(text), "stored");
    QCOMPARE(normalised(normalised(text)), normalised(text));
}

void TestSoundText::whatCannotBeKeptIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sound");
    QTest::newRow("plain") << u"Gångvägen är inte plogad.\n\tHälsningar Åsa"_s << true;
    QTest::newRow("emoji, also joined ones") << u"👍🏽 👩‍👩‍👧 🇸🇪"_s << true;
    QTest::newRow("right to left") << u"\u202Bمرحبا\u202C \u200F"_s << true;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("an odd code point that is none of the letters") << u"\uFFFD\uE000"_s << true;
    QTest::newRow("a null character") << u"a\0b"_s << false;
    QTest::newRow("a bell") << u"a\ab"_s << false;
    QTest::newRow("an escape sequence") << u"\x1B[31mred"_s << false;
    QTest::newRow("delete") << u"a\x7F"_s << false;
    QTest::newRow("a control character of the upper half") << u"a\u0085"_s << false;
    QTest::newRow("the first half of a character") << (u"a"_s + QChar(0xD83D) + u'b') << false;
    QTest::newRow("the first half at the end") << (u"a"_s + QChar(0xD83D)) << false;
    QTest::newRow("the second half alone") << (QString(QChar(0xDC4D)) + u'a') << false;
    QTest::newRow("the halves in the wrong order") << (QString(QChar(0xDC4D)) + QChar(0xD83D)) << false;
}

void TestSoundText::whatCannotBeKeptIsSaid()
{
    QFETCH(const QString, text);
    QTEST(unsoundBecause(text).isEmpty(), "sound");
}

void TestSoundText::emptinessIsWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("content");
    QTest::newRow("a letter") << u" å "_s << true;
    QTest::newRow("an emoji") << u"👍"_s << true;
    QTest::newRow("a question mark") << u"?"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("white space") << u" \n\u00a0"_s << false;
    QTest::newRow("marks of direction") << u"\u200F\u200E\u200B"_s << false;
}

void TestSoundText::emptinessIsWhatCannotBeSeen()
{
    QFETCH(const QString, text);
    QTEST(hasContent(text), "content");
}

void TestSoundText::lengthIsCountedInCodePoints()
{
    QCOMPARE(lengthInCodePoints(QString()), 0);
    QCOMPARE(lengthInCodePoints(u"Åsa"_s), 3);
    QCOMPARE(lengthInCodePoints(u"👍a👍"_s), 3);
    QCOMPARE(lengthInCodePoints(QString(QChar(0xD83D)) + u'a'), 2);
}

void TestSoundText::addressesOfElectronicMail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char *valid : { "asa@example.org", "asa.oberg+synpunkt@sub.example.org", "åsa.öberg@example.org",
             "info@räksmörgås.example", "a@b-c.se", "o'neil_1@example.org", "12345@example.org", "a@1.example.org" })
        QTest::newRow(valid) << QString::fromUtf8(valid) << true;
    for (const char *invalid : { "", "not an address", "asa", "asa@", "@example.org", "asa@example", "asa@@example.org",
             "asa@example..org", "asa@.example.org", "asa@example.org.", ".asa@example.org", "asa.@example.org",
             "a..b@example.org", "asa@-example.org", "asa@example-.org", "asa@example.o", "asa@192.168.0.1",
             "asa <asa@example.org>", "asa@example.org,bo@example.org", "asa@exa mple.org", "asa@example_1.org" })
        QTest::newRow(invalid) << QString::fromUtf8(invalid) << false;
    QTest::newRow("a second header line") << u"asa@example.org\nBcc: x"_s << false;
    QTest::newRow("too long before the @") << (QString(65, u'a') + u"@example.org"_s) << false;
    QTest::newRow("as long as can be before the @") << (QString(64, u'a') + u"@example.org"_s) << true;
    QTest::newRow("too long a label") << (u"a@"_s + QString(64, u'a') + u".org"_s) << false;
    QTest::newRow("too long") << (u"a@"_s + QString(50, u'a') + (u"."_s + QString(50, u'a')).repeated(5)) << false;
}

void TestSoundText::addressesOfElectronicMail()
{
    QFETCH(const QString, text);
    QTEST(isEmailAddress(text), "valid");
}

LYHORD_TEST(TestSoundText)
#include "test_soundtext.moc"
