#include "core/rules/snippet.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! A person's own text blocks: found while one types, filled in from the case
class TestSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in Swedish") << u"Hej {namn}! Ditt ärende {nummer} ({dag})."_s << u"sv"_s
                                    << u"Hej Åsa {dag}! Ditt ärende 2026-000483 (20 november 2026)."_s;
        QTest::newRow("in Finnish, in a letter in Finnish")
            << u"{otsikko}, {päivä}"_s << u"fi"_s << u"Hala, 20. marraskuuta 2026"_s;
        QTest::newRow("in English, as typed") << u"{NUMBER} {me}"_s << u"sv"_s << u"2026-000483 Eva Ek"_s;
        QTest::newRow("what is not known is a gap") << u"Vid {enhet} till {svarsdag}"_s << u"sv"_s << u"Vid … till …"_s;
        QTest::newRow("what is no field stays") << u"{adress} {} {2}"_s << u"sv"_s << u"{adress} {} {2}"_s;
        QTest::newRow("nothing") << QString() << u"sv"_s << QString();
    }
    void fieldsAreFilledIn()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        Case about;
        about.number = u"2026-000483"_s;
        about.headline = u"Hala"_s;
        about.submitter.name = u"Åsa {dag}"_s; // what a person is called is not filled in once more
        QTEST(filled(text, about, QDate(2026, 11, 20), u"Eva Ek"_s, language), "expected");
    }

    void theSameFieldsInEveryLanguage()
    {
        for (const QString &language : { u"sv"_s, u"fi"_s, u"en"_s, u"de"_s })
            QCOMPARE(snippetFields(language).size(), 7);
    }

    void partsOfWordsFindInAnyOrder()
    {
        const QList<Snippet> all{ { u"Hälsning sommar"_s, u"Ha en fin sommar!"_s }, { u"Snö"_s, u"Vi plogar"_s },
            { u"Plogning"_s, u"I natt"_s } };
        const auto names = [&](const QString &typed) {
            QStringList found;
            for (const Snippet &one : matching(all, typed))
                found.append(one.name);
            return found;
        };
        QCOMPARE(names({}), QStringList({ u"Hälsning sommar"_s, u"Snö"_s, u"Plogning"_s }));
        QCOMPARE(names(u"som häl"_s), QStringList{ u"Hälsning sommar"_s });
        QCOMPARE(names(u"plog"_s), QStringList({ u"Plogning"_s, u"Snö"_s })); // by name before by text
        QVERIFY(names(u"plog zzz"_s).isEmpty());
    }

    void whatIsStoredComesBack()
    {
        const QList<Snippet> all{ { u"A"_s, u"Rad 1\nRad \"2\" {namn}"_s }, { u"A"_s, u"samma namn"_s } };
        QCOMPARE(snippetsFrom(toStored(all)), all);
        QVERIFY(snippetsFrom(toStored({ { u"bara namn"_s, {} }, { {}, u"bara text"_s } })).isEmpty());
        for (const QString &damaged : { QString(), u"{"_s, u"[1,2]"_s, u"null"_s })
            QVERIFY(snippetsFrom(damaged).isEmpty());
    }
};

LYHORD_TEST(TestSnippet)
#include "test_snippet.moc"
