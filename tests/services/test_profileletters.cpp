#include "core/intake/profilefile.h"
#include "core/rules/lettertext.h"
#include "core/rules/rulevalues.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestProfileLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesAcceptEveryLetterAndSetting_data()
    {
        QTest::addColumn<QString>("key");
        const QStringList keys = builtInProfileKeys();
        for (const QString &key : keys)
            QTest::newRow(qPrintable(key)) << key;
    }
    void theRulesAcceptEveryLetterAndSetting()
    {
        QFETCH(const QString, key);
        const Result<Profile> profile = builtInProfile(key);
        QVERIFY(profile);
        for (const LetterTemplate &letter : profile->letters) {
            const Result<> checked = checkTemplate(letter);
            QVERIFY2(checked, qPrintable(checked ? QString() : letter.subject + u": "_s + checked.error().message));
        }
        for (const Setting &setting : profile->settings) {
            const Result<> checked = checkSetting(setting);
            QVERIFY2(checked, qPrintable(checked ? QString() : setting.key + u": "_s + checked.error().message));
        }
    }
};

LYHORD_TEST(TestProfileLetters)
#include "test_profileletters.moc"
