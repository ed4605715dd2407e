#include "core/store/numbersought.h"

#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Which cases somebody may mean who types a number, or a part of one
class TestNumberSought : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRecognised_data();
    void numbersAreRecognised();
    void aNumberInFullIsOneWithYearAndRunningNumber_data();
    void aNumberInFullIsOneWithYearAndRunningNumber();
};

void TestNumberSought::numbersAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("numbers");
    const QString none;
    const QString ed = u"ED"_s;
    QTest::newRow("whole") << u"2026-000123"_s << none << QStringList{ u"2026-000123"_s };
    QTest::newRow("two digits mean little") << u"26-12"_s << none << QStringList{ u"2026-000012"_s };
    QTest::newRow("the municipality's prefix is added") << u"2026-12"_s << ed << QStringList{ u"ED-2026-000012"_s };
    QTest::newRow("a prefix as typed") << u"ed-2026-1"_s << ed << QStringList{ u"ED-2026-000001"_s };
    QTest::newRow("another prefix is a word") << u"xy-2026-1"_s << ed << QStringList();
    QTest::newRow("the last digits: the number itself, then what ends or begins like it, newest first")
        << u"483"_s << none
        << QStringList{ u"2026-000483"_s, u"2025-000483"_s, u"2026-100483"_s, u"2026-048390"_s, u"2025-001483"_s };
    QTest::newRow("beyond the last of its year") << u"2025-9999"_s << none << QStringList();
    QTest::newRow("a telephone number is none") << u"016-123456"_s << none << QStringList();
    QTest::newRow("words after it") << u"2026-01 snö"_s << none << QStringList();
    QTest::newRow("too long") << u"20260000000012"_s << none << QStringList();
    QTest::newRow("nothing") << u"#"_s << none << QStringList();
}

void TestNumberSought::numbersAreRecognised()
{
    QFETCH(const QString, text);
    QFETCH(const QString, prefix);
    QFETCH(const QStringList, numbers);
    const auto sought = NumberSought::in(text, prefix);
    const QStringList likely = sought ? likelyNumbers(*sought, { { 2026, 100'500 }, { 2025, 1500 } }) : QStringList();
    QCOMPARE(likely.isEmpty(), numbers.isEmpty());
    QStringList rest = likely;
    rest.removeIf([&numbers](const QString &number) { return !numbers.contains(number); });
    QCOMPARE(rest, numbers);
    QVERIFY(likely.mid(0, 1) == numbers.mid(0, 1));
}

void TestNumberSought::aNumberInFullIsOneWithYearAndRunningNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("number"); // empty: a part of one, or none
    const QString none;
    const QString ed = u"ED"_s;
    QTest::newRow("without a prefix") << u" 2026-000123 "_s << none << u"2026-000123"_s;
    QTest::newRow("with the prefix") << u"ED-2026-000123"_s << ed << u"ED-2026-000123"_s;
    QTest::newRow("the prefix in small letters") << u"ed-2026-000123"_s << ed << u"ED-2026-000123"_s;
    QTest::newRow("the prefix left out") << u"2026-000123"_s << ed << u"ED-2026-000123"_s;
    QTest::newRow("another prefix") << u"XY-2026-000123"_s << ed << none;
    QTest::newRow("a prefix where there is none") << u"ED-2026-000123"_s << none << none;
    QTest::newRow("more than a million of a year") << u"2026-1000123"_s << none << u"2026-1000123"_s;
    QTest::newRow("short of its zeros") << u"2026-147"_s << none << u"2026-000147"_s;
    QTest::newRow("short of its zeros, the prefix left out") << u"2026-147"_s << ed << u"ED-2026-000147"_s;
    QTest::newRow("no running number yet") << u"2026-"_s << none << none;
    QTest::newRow("a part of the running number") << u"ED-2026-00012"_s << ed << none;
    QTest::newRow("a year of two digits") << u"26-000123"_s << none << none;
    QTest::newRow("no year") << u"000123"_s << none << none;
    QTest::newRow("words after it") << u"2026-000123 snö"_s << none << none;
}

void TestNumberSought::aNumberInFullIsOneWithYearAndRunningNumber()
{
    QFETCH(const QString, text);
    QFETCH(const QString, prefix);
    QFETCH(const QString, number);
    const auto sought = NumberSought::in(text, prefix);
    QCOMPARE(sought ? sought->whole().value_or(QString()) : QString(), number);
}

LYHORD_TEST(TestNumberSought)
#include "test_numbersought.moc"
