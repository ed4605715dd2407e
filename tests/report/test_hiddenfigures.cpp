#include "core/report/hiddenfigures.h"
#include "tests/support/testmain.h"

using namespace lyhord;

//! R103: what a reader can make of what is hidden
class TestHiddenFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHiddenPartIsTheSumLessTheOthers()
    {
        HiddenFigures figures(5);
        const int part = figures.addFigure(3, true);
        const int other = figures.addFigure(8, false);
        const int whole = figures.addFigure(11, false);
        figures.addSum({ part, other }, whole);
        QVERIFY(!figures.couldBeAnother(part));
        QCOMPARE(figures.protectorOf(part), other); // the smallest
        figures.hide(other);
        QVERIFY(figures.couldBeAnother(part));
        QVERIFY(figures.couldBeAnother(other));
    }

    void boundsTellAsWellAsSums() // 1 to 4 each, and 8 together: both are 4
    {
        HiddenFigures figures(5);
        const int one = figures.addFigure(4, true);
        const int two = figures.addFigure(4, true);
        const int whole = figures.addFigure(8, false);
        figures.addSum({ one, two }, whole);
        QVERIFY(!figures.couldBeAnother(one));
        figures.hide(whole); // shown as a dash: none of 1 to 4, and so 5 to 7 are possible
        QVERIFY(figures.couldBeAnother(one));
    }

    void aDashIsNoneOfTheSmallOnes() // 5 less would be 3: a dash and "<5" cannot change places
    {
        HiddenFigures figures(5);
        const int small = figures.addFigure(1, true);
        const int large = figures.addFigure(5, true);
        const int whole = figures.addFigure(6, false);
        figures.addSum({ small, large }, whole);
        QVERIFY(!figures.couldBeAnother(small));
    }

    void theWayRoundMayLeadThroughSeveralSums()
    {
        HiddenFigures figures(5);
        const int a = figures.addFigure(2, true), b = figures.addFigure(7, true), c = figures.addFigure(3, true),
                  d = figures.addFigure(9, true);
        figures.addSum({ a, b }, figures.addFigure(9, false));
        figures.addSum({ c, d }, figures.addFigure(12, false));
        figures.addSum({ a, c }, figures.addFigure(5, false));
        figures.addSum({ b, d }, figures.addFigure(16, false));
        for (const int figure : { a, b, c, d })
            QVERIFY(figures.couldBeAnother(figure));
    }

    void whatIsLeftForTheOthersIsABoundToo() // at most one of what is below
    {
        HiddenFigures figures(5);
        const int below = figures.addFigure(1, true);
        const int above = figures.addFigure(1, false);
        figures.addSum({ below }, above, true);
        QVERIFY(!figures.couldBeAnother(below));
    }
};

LYHORD_TEST(TestHiddenFigures)
#include "test_hiddenfigures.moc"
