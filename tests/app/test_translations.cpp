#include "app/common/translations.h"
#include "tests/support/testmain.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void qtsOwnTextsFollowTheLanguage_data();
    void qtsOwnTextsFollowTheLanguage();
    void datesFollowTheLanguage_data();
    void datesFollowTheLanguage();
    void anUnknownLanguageChangesNothing();
};

void TestTranslations::cleanup()
{
    installLanguage(u"en"_s);
}

void TestTranslations::qtsOwnTextsFollowTheLanguage_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("Swedish, which Qt lacks") << QStringList{ u"sv"_s } << u"Avbryt"_s;
    QTest::newRow("Finnish") << QStringList{ u"fi"_s } << u"Peru"_s;
    QTest::newRow("English needs none") << QStringList{ u"en"_s } << u"Cancel"_s;
    QTest::newRow("Swedish after Finnish") << QStringList{ u"fi"_s, u"sv"_s } << u"Avbryt"_s;
    QTest::newRow("English after Swedish leaves nothing behind") << QStringList{ u"sv"_s, u"en"_s } << u"Cancel"_s;
}

void TestTranslations::qtsOwnTextsFollowTheLanguage()
{
    QFETCH(QStringList, languages);
    QFETCH(QString, cancel);
    for (const QString &language : std::as_const(languages))
        QVERIFY(installLanguage(language));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
}

void TestTranslations::datesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::newRow("Swedish") << u"sv"_s << u"2026-11-20"_s;
    QTest::newRow("Finnish") << u"fi"_s << u"20.11.2026"_s;
    QTest::newRow("English, as written in Sweden") << u"en"_s << u"2026-11-20"_s;
}

void TestTranslations::datesFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    QVERIFY(installLanguage(language));
    QCOMPARE(QLocale().toString(QDate(2026, 11, 20), QLocale::ShortFormat), written);
}

void TestTranslations::anUnknownLanguageChangesNothing()
{
    QVERIFY(installLanguage(u"sv"_s));
    QVERIFY(!installLanguage(u"de"_s));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Avbryt"_s);
}

LYHORD_TEST(TestTranslations)
#include "test_translations.moc"
