#include "core/intake/profilefile.h"
#include "core/rules/scope.h"
#include "core/rules/textlanguage.h"
#include "tests/services/labelledtexts.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

#include <QtCore/QMap>

#include <utility>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Of what is shown, how much a registrar would call right, and of what could be shown, how much is
struct Share
{
    int right = 0;
    int shown = 0;
    int wanted = 0;
    [[nodiscard]] bool isRight(double atLeast) const { return right >= atLeast * shown; }
    [[nodiscard]] bool isFound(double atLeast) const { return right >= atLeast * wanted; }
    void tell(const char *what) const
    {
        qInfo("%s: %d shown, %d of them right (%.0f %%), of %d that are to be found", what, shown, right,
            100.0 * right / std::max(1, shown), wanted);
    }
};

constexpr double rightAtLeast = 0.8;

} // namespace

//! Proposals while one types, on texts labelled by hand
class TestLabelledTexts : public QObject
{
    Q_OBJECT

    static void addFiles()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : { u"citizens"_s, u"unseen"_s, u"later"_s })
            QTest::newRow(qPrintable(name)) << QFINDTESTDATA(u"labelled/%1.tsv"_s.arg(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto profile = builtInProfile(u"eskilstuna"_s);
        QVERIFY(profile);
        m_profile = *profile;
    }

    void hintsThatThisIsSomethingElseAreRight_data() { addFiles(); }
    void hintsThatThisIsSomethingElseAreRight() // R8–R16
    {
        QFETCH(const QString, file);
        Share share;
        for (const LabelledText &text : labelledTexts(file)) {
            bool found = false;
            for (const ScopeHint &hint : scopeHints(text.text, m_profile, QDate(2026, 11, 20), u"sv"_s)) {
                const bool right = text.grounds.contains(toName(hint.ground));
                ++share.shown;
                share.right += right ? 1 : 0;
                found = found || right;
            }
            share.wanted += found || !text.grounds.contains(u"-"_s) ? 1 : 0;
        }
        share.tell("something else");
        QVERIFY(share.isRight(rightAtLeast));
        QVERIFY(share.isFound(0.6));
    }

    void theLanguageIsRight_data() { addFiles(); }
    void theLanguageIsRight() // L17
    {
        QFETCH(const QString, file);
        Share share;
        for (const LabelledText &text : labelledTexts(file)) {
            const QString language = textLanguage(text.text);
            const bool right = language == text.language;
            share.shown += language.isEmpty() ? 0 : 1;
            share.right += right ? 1 : 0;
            ++share.wanted;
            if (!right && !language.isEmpty())
                qInfo("%s | %s", qPrintable(language), qPrintable(text.text));
        }
        share.tell("language");
        QVERIFY(share.isRight(0.99));
        QVERIFY(share.isFound(0.95));
    }

    void similarCasesAreRight_data() { addFiles(); }
    void similarCasesAreRight()
    {
        QFETCH(const QString, file);
        TownHall town;
        const QList<LabelledText> texts = labelledTexts(file);
        QMap<QString, QString> matters; // by number
        for (const LabelledText &text : texts)
            matters.insert(registered(town, text.text), text.matter);
        Share share;
        for (auto it = matters.cbegin(); it != matters.cend(); ++it) {
            const QString &text = texts.at(std::distance(matters.cbegin(), it)).text;
            const auto rows = town.cases().similarOpen(text, 4);
            QVERIFY(rows);
            for (const CaseRow &row : *rows) {
                if (row.number == it.key())
                    continue;
                const bool right = it.value() != "-"_L1 && matters.value(row.number) == it.value();
                ++share.shown;
                share.right += right ? 1 : 0;
                if (!right)
                    qInfo("%s | %s", qPrintable(text), qPrintable(row.number));
            }
            share.wanted += it.value() == "-"_L1 ? 0 : static_cast<int>(matters.keys(it.value()).size()) - 1;
        }
        share.tell("similar cases");
        QVERIFY(share.isRight(rightAtLeast));
        QVERIFY(share.isFound(0.4));
    }

    void aStreetLampIsNoSwimmingHallsHeating()
    {
        TownHall town;
        registered(town, u"Värmen i simhallen är trasig sedan två veckor, vattnet är kallt."_s);
        const QString lamp = registered(town, u"Gatlampan vid Kyrkogatan 14 lyser inte."_s);
        for (const QString &text : { u"Gatlampan utanför Kyrkogatan 14 är trasig sedan två veckor."_s,
                 u"Hej, nu har lampan på Kyrkogatan varit trasig i två veckor igen."_s }) {
            const auto rows = town.cases().similarOpen(text, 3);
            QVERIFY(rows);
            QCOMPARE(rows->size(), 1);
            QCOMPARE(rows->constFirst().number, lamp);
        }
        const auto elsewhere = town.cases().similarOpen(u"Gatlampan vid Storgatan är trasig sedan två veckor."_s, 3);
        QVERIFY(elsewhere && elsewhere->isEmpty());
    }

    void smallTalkIsLikeNothing()
    {
        TownHall town;
        registered(town, u"Hej, tack för att ni finns, ha en trevlig helg!"_s);
        for (const QString &text :
            { QString(), u"och så"_s, u"hej hej"_s, u"!?,"_s, u"Hej, tack och trevlig helg!"_s }) {
            const auto rows = town.cases().similarOpen(text, 3);
            QVERIFY(rows && rows->isEmpty());
        }
    }

private:
    static QString registered(TownHall &town, const QString &text)
    {
        CaseDraft draft = snowDraft();
        draft.headline = u"Synpunkt"_s;
        draft.text = text;
        draft.departments.clear();
        const auto stored = town.cases().registerCase(draft);
        if (!stored)
            qFatal("%s", qPrintable(stored.error().message));
        return stored->number;
    }

    Profile m_profile;
};

LYHORD_TEST(TestLabelledTexts)
#include "test_labelledtexts.moc"
