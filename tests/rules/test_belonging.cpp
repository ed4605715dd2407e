#include "core/rules/belonging.h"

#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

Profile twoTowns()
{
    Profile profile = smallProfile();
    profile.categories.append({ .path = u"KFF/bibliotek"_s, .name = { { { u"sv"_s, u"Bibliotek"_s } } } });
    profile.categories.append({ .path = u"OLD/gator"_s, .name = { { { u"sv"_s, u"Gator"_s } } } });
    profile.headlines.append({ .department = u"KFF"_s, .text = u"Halka"_s });
    profile.headlines.append({ .department = u"SBF"_s, .text = u"Halka"_s, .category = u"SBF/vinter"_s });
    profile.headlines.append({ .department = u"SOC"_s, .text = u"Hemtjänst"_s, .valid = { {}, QDate(2025, 12, 31) } });
    return profile;
}

} // namespace

//! What headline, category and departments say about each other
class TestBelonging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradictionsAreSaidAtTheirField_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QStringList>("departments");
        QTest::addColumn<QStringList>("fields");
        const QString agreed = u"Snöröjning gångväg"_s;
        const QStringList none;
        QTest::newRow("nothing chosen") << QString() << QString() << none << none;
        QTest::newRow("all of one department") << agreed << u"SBF/vinter/gangvag"_s << QStringList{ u"SBF"_s } << none;
        QTest::newRow("written otherwise")
            << u" snöröjning Gångväg "_s << QString() << QStringList{ u"KFF"_s } << QStringList{ u"headline"_s };
        QTest::newRow("headline of another department")
            << agreed << QString() << QStringList{ u"KFF"_s } << QStringList{ u"headline"_s };
        QTest::newRow("one of two departments") << agreed << QString() << QStringList{ u"KFF"_s, u"SBF"_s } << none;
        QTest::newRow("headline with another category")
            << agreed << u"SBF/vinter"_s << QStringList{ u"SBF"_s } << QStringList{ u"headline"_s };
        QTest::newRow("agreed with two, one of them asked")
            << u"Halka"_s << u"KFF/bibliotek"_s << QStringList{ u"KFF"_s } << none;
        QTest::newRow("agreement that has ended") << u"Hemtjänst"_s << QString() << QStringList{ u"KFF"_s } << none;
        QTest::newRow("a headline of one's own") << u"Trasig bänk"_s << QString() << QStringList{ u"KFF"_s } << none;
        QTest::newRow("category of another department")
            << QString() << u"KFF/bibliotek"_s << QStringList{ u"SBF"_s } << QStringList{ u"category"_s };
        QTest::newRow("category nobody knows") << QString() << u"xyz"_s << QStringList{ u"SBF"_s } << none;
        QTest::newRow("both") << agreed << u"SBF/vinter/gangvag"_s << QStringList{ u"SOC"_s }
                              << QStringList{ u"headline"_s, u"category"_s };
    }
    void contradictionsAreSaidAtTheirField()
    {
        QFETCH(const QString, headline);
        QFETCH(const QString, category);
        QFETCH(const QStringList, departments);
        QFETCH(const QStringList, fields);
        CaseDraft draft;
        draft.headline = headline;
        draft.category = category;
        draft.departments = departments;
        QStringList found;
        for (const Problem &problem : contradictionsIn(draft, twoTowns(), today)) {
            found.append(problem.field);
            QVERIFY(!problem.reason.isEmpty());
        }
        QCOMPARE(found, fields);
    }

    void aCategoryBelongsToADepartmentThatCanBeAsked()
    {
        QCOMPARE(departmentOf(u"SBF/vinter/gangvag"_s, twoTowns(), today), u"SBF"_s);
        QCOMPARE(departmentOf(u"OLD/gator"_s, twoTowns(), today), QString());
        QCOMPARE(departmentOf(u"NOMAIL/x"_s, twoTowns(), today), QString());
        QCOMPARE(departmentOf(QString(), twoTowns(), today), QString());
    }
};

LYHORD_TEST(TestBelonging)
#include "test_belonging.moc"
