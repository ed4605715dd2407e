#include "core/services/wordlist.h"

#include "core/db/database.h"
#include "core/store/directorystore.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! The municipality's word list: read by all who write, added to by who registers, corrected by who administers
class TestWordList : public QObject
{
    Q_OBJECT

    static QStringList wordsOf(Session &session)
    {
        QStringList words;
        const auto all = WordList(session).all();
        if (!all)
            qFatal("%s", qPrintable(all.error().detail));
        for (const ListedWord &one : *all)
            words.append(one.word);
        return words;
    }

private Q_SLOTS:
    void isTheSameForAll()
    {
        TownHall town;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        for (int round = 0; round < 3; ++round) // twice is once
            QVERIFY(WordList(*officer).add(u" Vilsta "_s));
        QVERIFY(WordList(town.session()).add(u"årbyskolan"_s));
        for (Session *session : { officer.get(), handler.get(), &town.session() })
            QCOMPARE(wordsOf(*session), QStringList({ u"vilsta"_s, u"årbyskolan"_s }));
        const ListedWord word = WordList(*handler).all()->constFirst();
        QCOMPARE(word.addedBy, officer->person().login);
        QCOMPARE(word.added, officer->clock().now());
    }

    void isAddedToByWhoRegisters()
    {
        TownHall town;
        for (const Role role : { Role::Handler, Role::DepartmentRegistrar, Role::QualityOfficer }) {
            const auto session = town.sessionOf(role, u"SBF"_s);
            QCOMPARE(WordList(*session).add(u"vilsta"_s).error().code, ErrorCode::NotPermitted);
            QCOMPARE(WordList(*session).remove(u"vilsta"_s).error().code, ErrorCode::NotPermitted);
        }
        QVERIFY(wordsOf(town.session()).isEmpty());
    }

    void holdsWordsAndNothingElse_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : { u""_s, u"   "_s, u"a"_s, u"två ord"_s, u"070-1234567"_s, u"asa@example.org"_s,
                 u"rad\nbrytning"_s, u"-bindestreck"_s, u"A4"_s, QString(61, u'a'), QString(QChar(0)) })
            QTest::newRow(qPrintable(u"“%1”"_s.arg(word))) << word;
    }
    void holdsWordsAndNothingElse()
    {
        QFETCH(const QString, word);
        TownHall town;
        const auto refused = WordList(town.session()).add(word);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(wordsOf(town.session()).isEmpty());
    }

    void onesOwnIsTakenOffAndAnyByWhoAdministers()
    {
        TownHall town;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        QVERIFY(WordList(town.session()).add(u"vilsta"_s));
        QVERIFY(WordList(*officer).add(u"gredby"_s));
        QVERIFY(WordList(*officer).add(u"lagersberg"_s));
        QCOMPARE(WordList(*officer).remove(u"vilsta"_s).error().code, ErrorCode::NotPermitted);
        QVERIFY(WordList(*officer).remove(u"Gredby"_s));
        QVERIFY(WordList(*officer).remove(u"gredby"_s)); // it is not there: nothing to do
        QCOMPARE(wordsOf(*officer), QStringList({ u"lagersberg"_s, u"vilsta"_s }));
        QVERIFY(WordList(town.session()).remove(u"lagersberg"_s));
        QVERIFY(WordList(town.session()).remove(u"vilsta"_s));
        QVERIFY(wordsOf(town.session()).isEmpty());
    }

    void isToldToOtherWorkplaces()
    {
        TownHall town;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        QVERIFY(town.session().ruleBook());
        const auto revision = [&town] { return DirectoryStore(town.session().database()).revision().value(); };
        const QString before = revision();
        QVERIFY(WordList(*officer).add(u"vilsta"_s));
        const QString added = revision();
        QVERIFY(added != before);
        QVERIFY(WordList(*officer).add(u"vilsta"_s));
        QCOMPARE(revision(), added); // nothing was changed
        QVERIFY(WordList(*officer).remove(u"vilsta"_s));
        QVERIFY(revision() != added);
    }
};

LYHORD_TEST(TestWordList)
#include "test_wordlist.moc"
