#include "core/statistics/hiddenfigures.h"
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
        QCOMPARE(figures.helpFor(part).figure, other); // the smallest
        QVERIFY(figures.helpFor(part).isShown);
        figures.hide(other);
        QVERIFY(figures.couldBeAnother(part));
        QVERIFY(figures.couldBeAnother(other));
    }

    void whatLiesInNoPartMustNotBeToldEither() // 12 less 9: three at the group itself, which stand nowhere
    {
        HiddenFigures figures(5);
        const int part = figures.addFigure(9, false);
        const int whole = figures.addFigure(12, false);
        figures.addSum({ part }, whole, HiddenFigures::Rest::OfPeople);
        figures.hideUntilNoneCanBeTold();
        QVERIFY(figures.isHidden(part) || figures.isHidden(whole));
        HiddenFigures larger(5); // six point at nobody
        const int nine = larger.addFigure(9, false);
        const int fifteen = larger.addFigure(15, false);
        larger.addSum({ nine }, fifteen, HiddenFigures::Rest::OfPeople);
        larger.hideUntilNoneCanBeTold();
        QVERIFY(!larger.isHidden(nine) && !larger.isHidden(fifteen));
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

    void whatIsHiddenIsNotNothing()
    {
        HiddenFigures figures(5);
        const int one = figures.addFigure(5, true);
        const int two = figures.addFigure(5, true);
        figures.addSum({ one, two }, figures.addFigure(10, false));
        QVERIFY(!figures.couldBeAnother(one)); // 10 and 0 is no way out, 4 and 6 neither
    }

    void whereEveryFigureIsHiddenTheSizeOfTheLargestIsLeftUnsaid() // four of 1 to 4 that are not more than 4
    {
        HiddenFigures figures(5);
        QList<int> parts;
        for (int i = 0; i < 4; ++i)
            parts.append(figures.addFigure(1, true));
        const int whole = figures.addFigure(4, true);
        figures.addSum(parts, whole);
        QVERIFY(!figures.couldBeAnother(parts.constFirst()));
        QCOMPARE(figures.helpFor(parts.constFirst()).figure, whole);
        QVERIFY(!figures.helpFor(parts.constFirst()).isShown);
        figures.leaveUnsaid(whole);
        for (const int part : std::as_const(parts))
            QVERIFY(figures.couldBeAnother(part));
        QVERIFY(figures.couldBeAnother(whole));
    }

    void aSmallDifferenceIsABound() // 1 to 4, and 1 to 4 away from 8: it is 4
    {
        HiddenFigures figures(5);
        const int now = figures.addFigure(4, true);
        const int before = figures.addFigure(8, false);
        const int difference = figures.addDifference(now, before);
        QVERIFY(figures.isHelper(difference));
        QVERIFY(!figures.couldBeAnother(now));
        QCOMPARE(figures.helpFor(now).figure, before);
        figures.hide(before); // 8 or 7, as now is 4 or 3
        QVERIFY(figures.couldBeAnother(now));
    }

    void whereBothAreHiddenADifferenceCanSayTooMuch() // 4 less 3 is 1 to 4, and both are: only 4 less 3 or less is left
    {
        HiddenFigures figures(5);
        const int now = figures.addFigure(2, true);
        const int before = figures.addFigure(1, true);
        figures.addDifference(now, before);
        figures.addSum({ before, figures.addFigure(9, false) }, figures.addFigure(10, false));
        QVERIFY(!figures.couldBeAnother(before));
        QVERIFY(figures.couldBeAnother(now));
    }

    void helpCanBeFurtherAway()
    {
        HiddenFigures figures(5);
        const int one = figures.addFigure(6, true);
        const int two = figures.addFigure(6, true);
        const int whole = figures.addFigure(12, true);
        figures.addSum({ one, two }, whole);
        const int other = figures.addFigure(7, false);
        figures.addSum({ whole, other }, figures.addFigure(19, false));
        figures.addSum({ one }, figures.addFigure(6, true));
        QCOMPARE(figures.helpFor(one).figure, other);
        QVERIFY(figures.helpFor(one).isShown);
    }

    void aDifferenceGoesBeforeAnythingElse()
    {
        HiddenFigures figures(5);
        const int now = figures.addFigure(4, true);
        const int before = figures.addFigure(8, true);
        const int difference = figures.addDifference(now, before);
        QCOMPARE(figures.helpFor(now).figure, difference);
        figures.leaveUnsaid(difference);
        QVERIFY(figures.couldBeAnother(now));
    }

    void whatProvedNoHelpIsShownAgain() // "<5" and a dash that are 6: the dash is 5, until the whole is hidden
    {
        HiddenFigures figures(5);
        const int small = figures.addFigure(1, true);
        const int large = figures.addFigure(5, false);
        const int whole = figures.addFigure(6, false);
        figures.addSum({ small, large }, whole);
        figures.hideUntilNoneCanBeTold();
        QVERIFY(figures.isHidden(small) && figures.couldBeAnother(small));
        QVERIFY(figures.isHidden(whole));
        QVERIFY(!figures.isHidden(large));
    }

    void ofManyGroupsNoneCanBeTold()
    {
        constexpr int rows = 30;
        constexpr int columns = 12;
        HiddenFigures figures(5);
        QList<QList<int>> ofColumns(columns);
        for (int row = 0; row < rows; ++row) {
            QList<int> parts;
            qint64 sum = 0;
            for (int column = 0; column < columns; ++column) {
                const int value = (row * 7 + column * column * 3) % 23;
                parts.append(figures.addFigure(value, value > 0 && value < 5));
                ofColumns[column].append(parts.constLast());
                sum += value;
            }
            figures.addSum(parts, figures.addFigure(sum, false));
        }
        for (const QList<int> &parts : std::as_const(ofColumns)) {
            qint64 sum = 0;
            for (const int part : parts)
                sum += figures.valueOf(part);
            figures.addSum(parts, figures.addFigure(sum, false));
        }
        figures.hideUntilNoneCanBeTold();
        for (int figure = 0; figure < figures.size(); ++figure)
            QVERIFY(!figures.isHidden(figure) || figures.couldBeAnother(figure));
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
        figures.addSum({ below }, above, HiddenFigures::Rest::Untold);
        QVERIFY(!figures.couldBeAnother(below));
    }
};

LYHORD_TEST(TestHiddenFigures)
#include "test_hiddenfigures.moc"
