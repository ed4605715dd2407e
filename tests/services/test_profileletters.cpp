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

    void whoIsAskedLateReadsNothingUntrue_data() { theRulesAcceptEveryLetterAndSetting_data(); }
    //! R92: the day in it is the department's own, which may lie behind the one that the person was promised
    void whoIsAskedLateReadsNothingUntrue()
    {
        QFETCH(const QString, key);
        const Result<Profile> profile = builtInProfile(key);
        QVERIFY(profile);
        for (const LetterTemplate &letter : profile->letters) {
            if (letter.kind != LetterKind::Assignment)
                continue;
            QVERIFY2(letter.body.contains(u"{due}"_s), qPrintable(letter.body));
            for (const QString &promise : { u"i tid"_s, u"ajoissa"_s, u"in time"_s })
                QVERIFY2(!letter.body.contains(promise), qPrintable(letter.body));
        }
    }
};

LYHORD_TEST(TestProfileLetters)
#include "test_profileletters.moc"
