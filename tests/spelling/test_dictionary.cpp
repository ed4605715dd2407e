#include "core/spelling/dictionary.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("right");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("meant");
        QTest::newRow("Swedish") << u"sv"_s << QStringList{ u"gatan"_s, u"Gatan"_s, u"snöröjning"_s, u"återkoppling"_s }
                                 << u"synpunckt"_s << u"synpunkt"_s;
        QTest::newRow("Finnish") << u"fi"_s << QStringList{ u"katu"_s, u"lumenauraus"_s, u"kunnossapidossammekin"_s }
                                 << u"kattu"_s << u"katu"_s;
        QTest::newRow("English") << u"en"_s << QStringList{ u"street"_s, u"isn’t"_s, u"isn't"_s } << u"strreet"_s
                                 << u"street"_s;
    }
    void knowsItsLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, right);
        QFETCH(const QString, wrong);
        QFETCH(const QString, meant);
        QVERIFY(Dictionary::languages().contains(language));
        QVERIFY(Dictionary::isInstalled(language));
        const auto dictionary = Dictionary::of(language);
        QVERIFY(dictionary);
        for (int round = 0; round < 3; ++round) {
            for (const QString &word : right)
                QVERIFY2(dictionary->knows(word), qPrintable(word));
            QVERIFY(!dictionary->knows(wrong));
            QVERIFY(dictionary->proposals(wrong).contains(meant));
        }
    }

    void ofAnotherLanguageThereIsNone()
    {
        QVERIFY(!Dictionary::of(u"ar"_s));
        QVERIFY(!Dictionary::of(QString()));
        QVERIFY(!Dictionary::isInstalled(u"ar"_s));
        QVERIFY(Dictionary::packageOf(u"ar"_s).isEmpty());
        for (const QString &language : Dictionary::languages())
            QVERIFY(!Dictionary::packageOf(language).isEmpty());
    }

    void whatIsNoWordDoesNoHarm()
    {
        for (const QString &language : Dictionary::languages()) {
            const auto dictionary = Dictionary::of(language);
            for (const QString &odd : { QString(), u"   "_s, QString(1000, u'å'), QString(QChar(0xd800)), u"😀"_s }) {
                (void)dictionary->knows(odd);
                (void)dictionary->proposals(odd.left(40));
            }
        }
    }
};

LYHORD_TEST(TestDictionary)
#include "test_dictionary.moc"
