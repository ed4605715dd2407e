#include "app/common/translations.h"
#include "core/export/factswriter.h"
#include "tests/export/fulldisk.h"
#include "tests/export/office.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseFacts closedCase()
{
    CaseFacts facts;
    facts.number = u"2026-000123"_s;
    facts.department = u"SBF"_s;
    facts.asked = { u"SBF"_s, u"VOF"_s };
    facts.type = CaseType::Complaint;
    facts.channel = Channel::Phone;
    facts.area = u"services"_s;
    facts.category = u"SBF/vinter/gångväg"_s;
    facts.language = u"sv"_s;
    facts.gender = Gender::Woman;
    facts.received = { 2026, 11, 20 };
    facts.registered = { 2026, 11, 20 };
    facts.answerDue = { 2026, 12, 4 };
    facts.firstAnswered = { 2026, 11, 24 };
    facts.closed = { 2026, 11, 24 };
    facts.status = CaseStatus::Closed;
    facts.outcome = Outcome::Improvement;
    facts.feedbackWorkingDays = 2;
    facts.handlingWorkingDays = 2;
    return facts;
}

CaseFacts referredCase()
{
    CaseFacts facts;
    facts.number = u"2026-000124"_s;
    facts.category = u"=1+1"_s;
    facts.anonymous = true;
    facts.replyWanted = false;
    facts.received = { 2026, 11, 21 };
    facts.registered = { 2026, 11, 23 };
    facts.status = CaseStatus::Referred;
    facts.referred = ReferralGround::FaultReport;
    return facts;
}

Result<> bothOf(const TakeFacts &take)
{
    return take(closedCase()).and_then([&take] { return take(referredCase()); });
}

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Q_DECLARE_METATYPE(RowsFormat)

class TestFactsWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;

    static void addFormats()
    {
        QTest::addColumn<RowsFormat>("format");
        QTest::newRow("CSV for Excel") << RowsFormat::ExcelCsv;
        QTest::newRow("CSV for tools") << RowsFormat::ToolsCsv;
        QTest::newRow("XLSX") << RowsFormat::Xlsx;
    }

private Q_SLOTS:
    void toolsGetKeysAndNames()
    {
        const QString file = m_place.filePath(u"fakta.csv"_s);
        QVERIFY(writeFacts(file, RowsFormat::ToolsCsv, bothOf, { .withNumbers = true }));
        QCOMPARE(contentOf(file),
            u"number,department,asked,type,channel,area,category,process,service_declaration,campaign,language,gender,"
            "anonymous,reply_wanted,received,registered,answer_due,first_answered,closed,status,outcome,"
            "answered_directly,standard_answer,referred,feedback_working_days,handling_working_days\n"
            "2026-000123,SBF,SBF VOF,complaint,phone,services,SBF/vinter/gångväg,,,,sv,woman,0,1,2026-11-20,2026-11-20,"
            "2026-12-04,2026-11-24,2026-11-24,closed,improvement,0,,,2,2\n"
            "2026-000124,,,view,web,,'=1+1,,,,,not_stated,1,0,2026-11-21,2026-11-23,,,,referred,,0,,fault_report,,\n"_s);
    }

    void excelGetsTitlesAndNoFormula()
    {
        const QString file = m_place.filePath(u"fakta2.csv"_s);
        QVERIFY(writeFacts(file, RowsFormat::ExcelCsv, bothOf, { .withNumbers = true }));
        const QStringList lines = contentOf(file).split(u"\r\n"_s);
        QVERIFY(lines.at(0).startsWith(u"Number;Department;Asked;Type;"));
        QVERIFY(lines.at(2).contains(u";'=1+1;"));
    }

    //! Whoever opens it in a spreadsheet reads words below the heads, and the municipality's own names
    void excelGetsWordsInTheLanguageOfTheHeads_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("complaint");
        QTest::addColumn<QString>("second");
        QTest::newRow("Swedish") << u"sv"_s << u";Klagomål;Telefon;"_s << u";Hänvisat;"_s;
        QTest::newRow("Finnish") << u"fi"_s << u";Moite;Puhelin;"_s << u";Ohjattu muualle;"_s;
        QTest::newRow("English") << u"en"_s << u";Complaint;Phone;"_s << u";Referred;"_s;
    }
    void excelGetsWordsInTheLanguageOfTheHeads()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, complaint);
        QFETCH(const QString, second);
        QVERIFY(installLanguage(language));
        Profile names;
        names.departments = { { .key = u"SBF"_s, .name = { { { u"sv"_s, u"Stadsbyggnadsförvaltningen"_s } } } } };
        names.categories = { { .path = u"SBF/vinter"_s, .name = { { { u"sv"_s, u"Vinterväghållning"_s } } } } };
        const QString file = m_place.filePath(u"ord.csv"_s);
        QVERIFY(writeFacts(file, RowsFormat::ExcelCsv, bothOf, { .withNumbers = true, .names = names }));
        QVERIFY(installLanguage(u"en"_s));
        const QStringList lines = contentOf(file).split(u"\r\n"_s);
        QVERIFY2(lines.at(1).contains(complaint), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(1).contains(u";SBF;SBF VOF;"_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(1).contains(u";Vinterväghållning › gångväg;"_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).contains(second), qPrintable(lines.at(2)));
        for (const QString &name : { u"complaint"_s, u"fault_report"_s, u";improvement"_s, u"not_stated"_s, u"true"_s })
            QVERIFY2(!lines.join(u' ').contains(name), qPrintable(name));
    }

    //! What is hidden is hidden in words too (R103)
    void aRareWordIsHidden()
    {
        const auto each = [](const TakeFacts &take) {
            Result<> taken;
            for (int i = 0; i < 12 && taken; ++i)
                taken = take(closedCase());
            CaseFacts rare = closedCase();
            rare.language = u"fi"_s;
            return taken.and_then([&] { return take(rare); });
        };
        const QString file = m_place.filePath(u"få.csv"_s);
        QVERIFY(writeFacts(file, RowsFormat::ExcelCsv, each, { .masked = Report() }));
        QVERIFY2(!contentOf(file).contains(u"Finnish"_s), qPrintable(contentOf(file)));
        QVERIFY2(contentOf(file).contains(u";Complaint;"_s), qPrintable(contentOf(file)));
        QVERIFY(contentOf(file).contains(u";–;"_s));
    }

    void aWorkbookHoldsTheSame()
    {
        if (!test::hasLibreOffice())
            QSKIP("LibreOffice is not installed");
        const QString file = m_place.filePath(u"fakta.xlsx"_s);
        QVERIFY(writeFacts(file, RowsFormat::Xlsx, bothOf, { .withNumbers = true }));
        const test::SheetRows rows = test::sheetsOf(file).value(u"Cases"_s);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).mid(0, 4), (QStringList{ u"Number"_s, u"Department"_s, u"Asked"_s, u"Type"_s }));
        QCOMPARE(rows.at(1).join(u','),
            u"2026-000123,SBF,SBF VOF,Complaint,Phone,services,vinter › gångväg,,,,Swedish,Woman,No,Yes,2026-11-20,"
            "2026-11-20,2026-12-04,2026-11-24,2026-11-24,Closed,Leads to improvement,No,,,2,2"_s);
        QCOMPARE(rows.at(2).at(6), u"=1+1"_s);
    }

    void aWorkbookHasItsNotesOnASheetOfTheirOwn()
    {
        if (!test::hasLibreOffice())
            QSKIP("LibreOffice is not installed");
        const QString file = m_place.filePath(u"noter.xlsx"_s);
        const QString note = u"The report shows one frozen month as it was then."_s;
        QVERIFY(writeFacts(file, RowsFormat::Xlsx, bothOf, { .notes = { note } }));
        QCOMPARE(test::sheetsOf(file).value(u"Notes"_s).constFirst().constFirst(), note);
        QCOMPARE(test::sheetsOf(file).value(u"Cases"_s).size(), 3);
        const QString csv = m_place.filePath(u"noter.csv"_s);
        QVERIFY(writeFacts(csv, RowsFormat::ToolsCsv, bothOf, { .notes = { note } }));
        QVERIFY(!contentOf(csv).contains(note)); // every line is a row
    }

    void noCasesIsAFileToo_data() { addFormats(); }
    void noCasesIsAFileToo()
    {
        QFETCH(const RowsFormat, format);
        const QTemporaryDir place;
        QVERIFY(writeFacts(place.filePath(u"f"_s), format, [](const TakeFacts &) { return Result<>(); }));
        QVERIFY(QFile::exists(place.filePath(u"f"_s)));
    }

    void whatIsStoppedLeavesNothing_data() { addFormats(); }
    void whatIsStoppedLeavesNothing()
    {
        QFETCH(const RowsFormat, format);
        const QTemporaryDir place;
        const Result<> written = writeFacts(place.filePath(u"f"_s), format, [](const TakeFacts &take) -> Result<> {
            for (int i = 0; i < 10'000; ++i) {
                if (const Result<> taken = take(closedCase()); !taken)
                    return taken;
            }
            return failed(ErrorCode::Refused, u"stopped"_s);
        });
        QVERIFY(!written);
        QCOMPARE(written.error().message, u"stopped"_s);
        QVERIFY(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aFullDiskLeavesNothing_data() { addFormats(); }
    void aFullDiskLeavesNothing()
    {
        QFETCH(const RowsFormat, format);
        const QTemporaryDir place;
        const QString file = place.filePath(u"f"_s);
        Result<> written;
        {
            const test::FullDisk full(500'000);
            written = writeFacts(file, format, [](const TakeFacts &take) -> Result<> {
                for (int i = 0; i < 20'000; ++i) {
                    if (const Result<> taken = take(closedCase()); !taken)
                        return taken;
                }
                return {};
            });
        }
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(file), qPrintable(written.error().message));
        QVERIFY(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aFileThatCannotBeWrittenIsRefusedBeforeTheFirstCase_data() { addFormats(); }
    void aFileThatCannotBeWrittenIsRefusedBeforeTheFirstCase()
    {
        QFETCH(const RowsFormat, format);
        bool asked = false;
        const QString file = m_place.filePath(u"borta/fakta"_s);
        const Result<> written = writeFacts(file, format, [&asked](const TakeFacts &) {
            asked = true;
            return Result<>();
        });
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(file));
        QVERIFY(!asked);
    }

    void twoHundredThousandCasesFit()
    {
        const QString file = m_place.filePath(u"många.xlsx"_s);
        QVERIFY(writeFacts(file, RowsFormat::Xlsx, [](const TakeFacts &take) -> Result<> {
            CaseFacts facts = closedCase();
            for (int i = 0; i < 200'000; ++i) {
                facts.number = u"2026-%1"_s.arg(i, 6, 10, QChar(u'0'));
                if (const Result<> taken = take(facts); !taken)
                    return taken;
            }
            return {};
        }));
        QVERIFY(QFile(file).size() > 1'000'000);
    }
};

LYHORD_TEST(TestFactsWriter)
#include "test_factswriter.moc"
