#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Said
{
    int code = -1;
    QByteArray out;
    QString error;
    [[nodiscard]] QJsonObject document() const { return QJsonDocument::fromJson(out).object(); }
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! `lyhordctl report` as a script without a display meets it
class TestReportFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Said run(const QStringList &words, bool json = true) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        program.setProcessEnvironment(environment);
        QStringList all{ u"--database"_s, u"sqlite:"_s + m_folder.filePath(u"town.db"_s), u"--language"_s, u"en"_s,
            u"--now"_s, u"2026-11-20T10:00"_s };
        if (json)
            all.append(u"--json"_s);
        program.start(QStringLiteral(LYHORD_LYHORDCTL), all + words);
        program.waitForFinished(120'000);
        return { program.exitCode(), program.readAllStandardOutput(),
            QString::fromUtf8(program.readAllStandardError()) };
    }
    Said report(const QStringList &words, bool json = true) const
    {
        return run(QStringList{ u"report"_s, u"--period"_s, u"2026-10"_s } + words, json);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(
            run({ u"init"_s, u"--profile"_s, u"eskilstuna"_s, u"--sample"_s, u"120"_s, u"--seed"_s, u"7"_s }).code, 0);
    }

    void eachFormatIsWritten_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("begins");
        const auto row = [](const char *name, const QStringList &words, const QByteArray &begins) {
            QTest::newRow(name) << words << begins;
        };
        row("JSON", { u"json"_s }, "{");
        row("a workbook", { u"xlsx"_s, u"--split"_s, u"department"_s }, "PK\3\4");
        row("pages, full", { u"pdf"_s }, "%PDF-1.");
        row("pages, for a board", { u"pdf"_s, u"--layout"_s, u"board"_s, u"--masked"_s }, "%PDF-1.");
        row("R86: one page", { u"pdf"_s, u"--layout"_s, u"one_page"_s, u"--scope"_s, u"SBF"_s }, "%PDF-1.");
        row("one table for Excel", { u"csv"_s, u"--table"_s, u"types"_s }, "\xEF\xBB\xBF");
        row("one table for tools", { u"csv"_s, u"--table"_s, u"types"_s, u"--csv-for"_s, u"tools"_s }, "title,key,");
        row("the cases for tools", { u"csv"_s, u"--facts"_s, u"--csv-for"_s, u"tools"_s },
            "department,asked,"); // no numbers unasked (R103)
        row("the cases in a workbook", { u"xlsx"_s, u"--facts"_s, u"--organisation"_s, u"of_that_day"_s }, "PK\3\4");
    }
    void eachFormatIsWritten()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, begins);
        const QString file = path(u"rapport åäö"_s);
        QFile::remove(file);
        const Said said = report(QStringList{ u"--format"_s } + words + QStringList{ u"--output"_s, file });
        QVERIFY2(said.code == 0, qPrintable(said.error));
        QVERIFY(!said.document().isEmpty());
        const QByteArray content = contentOf(file);
        QVERIFY2(content.startsWith(begins), content.left(40).constData());
        QVERIFY(content.size() > 100);
    }

    void aFileThatIsCalledCsvTakesWhatTheReportIsSplitBy()
    {
        const QString file = path(u"uppdelad.csv"_s);
        const Said said = report({ u"--format"_s, u"csv"_s, u"--csv-for"_s, u"tools"_s, u"--split"_s, u"department"_s,
            u"--output"_s, file });
        QVERIFY2(said.code == 0, qPrintable(said.error));
        const QByteArray content = contentOf(file);
        QVERIFY2(content.startsWith("title,key,"), content.left(40).constData());
        QVERIFY(content.contains(",SBF,"));
    }

    void allTablesGoIntoAFolder()
    {
        const Said said = report({ u"--format"_s, u"csv"_s, u"--output"_s, path(u"tabeller"_s) });
        QCOMPARE(said.code, 0);
        QCOMPARE(said.document()[u"written"_s].toArray().size(),
            QDir(path(u"tabeller"_s)).entryList({ u"*.csv"_s }, QDir::Files).size());
        QVERIFY(QFile::exists(path(u"tabeller/departments_outcomes.csv"_s)));
    }

    void aTableIsPrintedAsItIs()
    {
        const QStringList words{ u"--format"_s, u"csv"_s, u"--table"_s, u"types"_s, u"--csv-for"_s, u"tools"_s };
        const QByteArray csv = report(words, false).out;
        QVERIFY(csv.startsWith("title,key,level,sum,received"));
        QCOMPARE(report(words).document()[u"csv"_s].toString().toUtf8(), csv);
    }

    void jsonIsPrintedAsJson()
    {
        const QJsonObject asked = report({ u"--format"_s, u"json"_s }, false).document();
        QCOMPARE(asked[u"period"_s][u"from"_s].toString(), u"2026-10-01"_s);
        QCOMPARE(asked, report({ u"--format"_s, u"json"_s }).document());
    }

    //! Before the data there is nothing to count, which is not the same as none
    void aPeriodBeforeTheDataSaysSo()
    {
        const Said said = run({ u"report"_s, u"--period"_s, u"2001"_s, u"--format"_s, u"json"_s });
        QCOMPARE(said.code, 0);
        const QJsonArray sentences = said.document()[u"sentences"_s].toArray();
        QCOMPARE(sentences.size(), 1);
        const QString sentence = sentences.at(0).toString();
        QVERIFY2(
            sentence.startsWith(u"There are no figures for 2001: the first case came in "_s), qPrintable(sentence));
    }

    //! R103: who has no right to read what is secret gets no number of it, and is told
    void numbersOfSecretCasesAreLeftOut()
    {
        const QString secret = path(u"secret.json"_s);
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"headline": "Bemötande", "channel": "phone", "type": "complaint", "area": "reception",)"
            R"( "text": "Ett samtal.", "reply": {"wanted": false}, "secrecy": true, "received": "2026-10-05T09:00:00+02:00",)"
            R"( "submitter": {"anonymous": true}, "accept_warnings": true})");
        file.close();
        const Said registered = run({ u"case"_s, u"register"_s, secret });
        QVERIFY2(registered.code == 0, registered.out.constData());
        const QByteArray number = registered.document()[u"number"_s].toString().toUtf8();
        QVERIFY(!number.isEmpty());
        for (int time = 0; time < 3; ++time) {
            const Said told = run({ u"--as"_s, u"eva.lindmark"_s, u"report"_s, u"--period"_s, u"2026-10"_s,
                u"--facts"_s, u"--with-numbers"_s, u"--format"_s, u"csv"_s, u"--csv-for"_s, u"tools"_s, u"--output"_s,
                path(u"numbers.csv"_s) });
            QVERIFY2(told.code == 0, told.out.constData());
            QVERIFY(told.document()[u"notes"_s].toArray().at(0).toString().contains(u"without their number"_s));
            const QByteArray facts = contentOf(path(u"numbers.csv"_s));
            QVERIFY(facts.contains("\n2026-") && facts.contains("\n,") && !facts.contains(number));
        }
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const QString away = path(u"borta/rapport"_s);
        const auto row = [](const char *name, const QStringList &words, int code, const QString &said) {
            QTest::newRow(name) << words << code << said;
        };
        row("an unknown format", { u"--format"_s, u"docx"_s }, 6, u"json, csv, xlsx, pdf"_s);
        row("a workbook to nowhere", { u"--format"_s, u"xlsx"_s }, 6, u"--output FILE"_s);
        row("pages to nowhere", { u"--format"_s, u"pdf"_s }, 6, u"--output FILE"_s);
        row("an unknown table", { u"--format"_s, u"csv"_s, u"--table"_s, u"bord"_s }, 6, u"departments_types"_s);
        row("an unknown layout", { u"--format"_s, u"pdf"_s, u"--layout"_s, u"a5"_s, u"--output"_s, path(u"x"_s) }, 6,
            u"full, board, one_page"_s);
        row("cases as pages", { u"--format"_s, u"pdf"_s, u"--facts"_s, u"--output"_s, path(u"x"_s) }, 6,
            u"csv, xlsx"_s);
        const QString split = u"--split"_s;
        const QString type = u"type"_s;
        row("cases that are split", { u"--format"_s, u"csv"_s, u"--facts"_s, split, type, u"--output"_s, path(u"x"_s) },
            6, u"leave out --split"_s);
        row("a table that is not split", { u"--format"_s, u"csv"_s, u"--table"_s, u"gender"_s, split, type }, 6,
            u"The table gender is not split"_s);
        row("a table of JSON", { u"--format"_s, u"json"_s, u"--table"_s, u"types"_s }, 6, u"--format csv"_s);
        row("a layout of a workbook",
            { u"--format"_s, u"xlsx"_s, u"--layout"_s, u"board"_s, u"--output"_s, path(u"x"_s) }, 6, u"--format pdf"_s);
        row("a workbook as a csv for tools",
            { u"--format"_s, u"xlsx"_s, u"--csv-for"_s, u"tools"_s, u"--output"_s, path(u"x"_s) }, 6,
            u"--format csv"_s);
        row("numbers without cases", { u"--format"_s, u"json"_s, u"--with-numbers"_s }, 6, u"--facts"_s);
        row("a folder that is not there: pages", { u"--format"_s, u"pdf"_s, u"--output"_s, away }, 1, away);
        row("a folder that is not there: a workbook", { u"--format"_s, u"xlsx"_s, u"--output"_s, away }, 1, away);
        row("a folder that is not there: cases", { u"--format"_s, u"xlsx"_s, u"--facts"_s, u"--output"_s, away }, 1,
            away);
        row("a folder in place of the file", { u"--format"_s, u"pdf"_s, u"--output"_s, m_folder.path() }, 1,
            m_folder.path());
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        QFETCH(const QString, said);
        const Said answer = report(words);
        QCOMPARE(answer.code, code);
        const QString message = answer.document()[u"error"_s][u"message"_s].toString();
        QVERIFY2(message.contains(said), qPrintable(message));
        QVERIFY(!QFile::exists(path(u"x"_s)));
    }
};

LYHORD_TEST(TestReportFiles)
#include "test_reportfiles.moc"
