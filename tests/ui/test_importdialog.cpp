#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakenavigator.h"
#include "ui/administration/csvmappingform.h"
#include "ui/administration/importdialog.h"
#include "ui/administration/importpreviewmodel.h"
#include "ui/administration/importreportmodel.h"
#include "ui/client/noticebar.h"
#include "ui/client/workplace.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/theme.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray table = "Rubrik;Text;Inkom;Sort;Plats\nHalka;Det är halt.;5/3 2026;Klagomål;Torget\n"
                         "Tack;Bra jobbat.;31/4 2026;Beröm;\n";

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeChoice::Light);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const SessionParameters place{ u"sqlite:"_s + m_folder->filePath(u"office.db"_s), u"anna"_s,
            std::make_shared<FixedClock>(momentFromIso(u"2026-11-20T14:05:00+01:00")) };
        auto session = std::make_unique<DatabaseThread>();
        const auto opened = session->initialise(place, { .profile = test::smallProfile() }, {});
        QTRY_VERIFY(opened.isFinished());
        QVERIFY2(opened.result(), opened.result() ? "" : qPrintable(opened.result().error().message));
        m_workplace = std::make_unique<Workplace>(std::move(session), place, *opened.result(), u"sv"_s);
        const QSignalSpy read(m_workplace.get(), &Workplace::rulesChanged);
        m_workplace->reloadRules();
        QTRY_COMPARE(read.size(), 1);
        m_dialog = std::make_unique<ImportDialog>(*m_workplace, m_navigator);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_workplace.reset();
        m_folder.reset();
    }

    void aSpreadsheetIsMappedAndComesIn()
    {
        m_dialog->addFiles({ file(u"=rows.csv"_s, table) }); // as a spreadsheet must not read it in the list
        QTRY_COMPARE(box(u"format"_s)->key(), u"csv"_s);
        QTRY_VERIFY(box(u"column3"_s));
        QCOMPARE(box(u"column0"_s)->key(), u"headline"_s);
        QCOMPARE(box(u"column2"_s)->key(), u"received"_s);
        QCOMPARE(box(u"column3"_s)->key(), QString());
        QVERIFY2(box(u"column3"_s)->accessibleDescription().contains(u"Klagomål"_s), "an example of what is in it");

        choose(box(u"column3"_s), u"type"_s);
        const auto *rows = m_dialog->findChild<CsvMappingForm *>()->findChild<ImportPreviewModel *>();
        QCOMPARE(rows->rowCount(), 2);
        QVERIFY(!rows->index(0, ImportPreviewModel::Kind).data().toString().isEmpty());
        QVERIFY2(rows->index(1, ImportPreviewModel::Result).data().toString().contains(u"31/4"_s),
            "what would be refused is seen before");

        const ImportReport report = run();
        QCOMPARE(report.imported, 1);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().line, 3);
        auto *list = m_dialog->findChild<ImportReportModel *>();
        QCOMPARE(list->rowCount(), 1);
        const QAbstractItemModelTester tester(list);
        QVERIFY(list->asText(u';').contains(u"31/4"_s));
        const QString row = list->asText(u';').section(u'\n', 1, 1);
        QVERIFY2(row.startsWith(u"'=rows.csv;3;"_s), qPrintable(row)); // the file, the line, and why

        auto *way = m_dialog->findChild<QPushButton *>(u"openWhatCame"_s);
        QVERIFY(way->isVisible() && way->hasFocus());
        QTest::keyClick(way, Qt::Key_Return);
        QCOMPARE(m_navigator.queues, QList<Queue>{ Queue::Inbox });
        QVERIFY(!m_dialog->isVisible());
    }

    void whatWasNotRefusedHasNoListOfRefusals()
    {
        m_dialog->addFiles({ file(u"rows.csv"_s, "Rubrik;Text\nHalka;Det är halt.\n") });
        QTRY_VERIFY(box(u"column1"_s));
        QCOMPARE(run().imported, 1);
        QVERIFY(!m_dialog->findChild<QWidget *>(u"refused"_s)->isVisible());
        QVERIFY(!button(u"&Save the list…"_s)->isVisible());
        QVERIFY(m_dialog->findChild<QPushButton *>(u"openWhatCame"_s)->isVisible());
    }

    void whereNothingCameInThereIsNothingToOpen()
    {
        m_dialog->addFiles({ file(u"rows.csv"_s, "Rubrik;Text;Inkom\nHalka;Det är halt.;31/4 2026\n") });
        QTRY_VERIFY(box(u"column2"_s));
        choose(box(u"column2"_s), u"received"_s);
        const ImportReport report = run();
        QCOMPARE(report.imported, 0);
        QCOMPARE(report.refused.size(), 1);
        QVERIFY(m_dialog->findChild<QWidget *>(u"refused"_s)->isVisible());
        QVERIFY(!m_dialog->findChild<QPushButton *>(u"openWhatCame"_s)->isVisible());
        QVERIFY(button(u"Close"_s)->hasFocus());
    }

    void aMappingIsSavedAndLoaded()
    {
        m_dialog->addFiles({ file(u"rows.csv"_s, table) });
        QTRY_VERIFY(box(u"column3"_s));
        choose(box(u"column3"_s), u"type"_s);
        choose(box(u"column4"_s), u"-"_s);
        const QString mapping = m_folder->filePath(u"map.json"_s);
        m_dialog->saveMapping(mapping);
        choose(box(u"column3"_s), QString());
        m_dialog->loadMapping(mapping);
        QTRY_COMPARE(box(u"column3"_s)->key(), u"type"_s);
        QCOMPARE(box(u"column4"_s)->key(), u"-"_s);
    }

    void anotherDelimiterReadsTheFileAnew()
    {
        m_dialog->addFiles({ file(u"rows.csv"_s, table) });
        QTRY_VERIFY(box(u"column4"_s));
        choose(box(u"delimiter"_s), u","_s);
        QTRY_VERIFY(!box(u"column1"_s));
        choose(box(u"delimiter"_s), u";"_s);
        QTRY_VERIFY(box(u"column4"_s));
    }

    void aFormIsKnownByItsContent()
    {
        m_dialog->addFiles({ file(u"form.xml"_s,
            "<FlowInstance><Header><FlowInstanceID>1</FlowInstanceID></Header><Values><description><Name>T</Name>"
            "<Value>Halt</Value></description></Values></FlowInstance>") });
        QTRY_COMPARE(box(u"format"_s)->key(), u"openeplatform-xml"_s);
        QVERIFY(!m_dialog->findChild<CsvMappingForm *>()->isVisible());
        QCOMPARE(run().imported, 1);
    }

    //! Three files one after the other: what came before is not shown for what is chosen now
    void theFirstRowsOfEachFormatAreSeenBefore()
    {
        const QByteArray cases
            = R"([{"headline": "Halka", "text": "Det är halt.", "channel": "phone", "type": "complaint"},
            {"headline": "Tack", "text": "", "channel": "pigeon"}])";
        for (int time = 0; time < 3; ++time) {
            m_dialog->addFiles({ file(u"cases.json"_s, cases) });
            const auto *rows = m_dialog->findChild<QWidget *>(u"firstRows"_s)->findChild<LineView *>()->model();
            QTRY_COMPARE(rows->rowCount(), 2);
            QVERIFY(m_dialog->findChild<QWidget *>(u"firstRows"_s)->isVisible());
            QCOMPARE(rows->index(0, ImportPreviewModel::Headline).data().toString(), u"Halka"_s);
            QVERIFY2(rows->index(1, ImportPreviewModel::Result).data().toString().contains(u"paper_form"_s),
                qPrintable(rows->index(1, ImportPreviewModel::Result).data().toString()));
            press(u"Re&move"_s);
            QTRY_VERIFY(!m_dialog->findChild<QWidget *>(u"firstRows"_s)->isVisible());
        }
        m_dialog->addFiles({ file(u"broken.json"_s, "[{\"headline\": ") });
        const auto *rows = m_dialog->findChild<QWidget *>(u"firstRows"_s)->findChild<LineView *>()->model();
        QTRY_COMPARE(rows->rowCount(), 1);
        QVERIFY(!rows->index(0, ImportPreviewModel::Result).data().toString().isEmpty());
        QCOMPARE(rows->index(0, ImportPreviewModel::Headline).data().toString(), QString());
        m_dialog->addFiles({ m_folder->filePath(u"nowhere.json"_s) });
        press(u"Re&move"_s);
        QTRY_VERIFY(m_dialog->findChild<NoticeBar *>()->isShowing());
        QVERIFY(!m_dialog->findChild<QWidget *>(u"firstRows"_s)->isVisible());
    }

    void eachFileIsLookedAtAndTheChosenOneIsShown()
    {
        const auto cases = [](const QByteArray &headline) {
            QByteArray json = "[{'headline': '" + headline
                + "', 'text': 'Det är halt.', 'channel': 'web', 'type': 'view'}]";
            return json.replace('\'', '"');
        };
        auto *list = m_dialog->findChild<QListWidget *>();
        const auto *rows = m_dialog->findChild<QWidget *>(u"firstRows"_s)->findChild<LineView *>()->model();
        const auto headline = [rows] { return rows->index(0, ImportPreviewModel::Headline).data().toString(); };
        m_dialog->addFiles({ file(u"a.json"_s, cases("Halka")) });
        QTRY_COMPARE(headline(), u"Halka"_s);
        m_dialog->addFiles({ file(u"b.json"_s, cases("Tack")), file(u"c.json"_s, "[{\"headline\": ") });
        QTRY_VERIFY(list->item(0)->text().contains(u"can be read"_s));
        QTRY_VERIFY(list->item(1)->text().contains(u"can be read"_s));
        QTRY_VERIFY(list->item(2)->text().contains(u"cannot be read"_s));
        list->setFocus();
        for (int round = 0; round < 3; ++round) {
            QTest::keyClick(list, Qt::Key_Down);
            QTRY_COMPARE(headline(), u"Tack"_s);
            QTest::keyClick(list, Qt::Key_Up);
            QTRY_COMPARE(headline(), u"Halka"_s);
        }
        QTest::keyClick(list, Qt::Key_Down);
        press(u"Re&move"_s);
        QTRY_VERIFY(list->item(1)->text().contains(u"cannot be read"_s));
        QCOMPARE(list->count(), 2);
    }

    void itCanBeStopped()
    {
        QByteArray rows = "Rubrik;Text\n";
        for (int i = 0; i < 2000; ++i)
            rows += "Halka;Rad " + QByteArray::number(i) + '\n';
        m_dialog->addFiles({ file(u"rows.csv"_s, rows) });
        QTRY_VERIFY(box(u"column1"_s));
        QSignalSpy finished(m_dialog.get(), &ImportDialog::imported);
        press(u"&Import"_s);
        QTRY_VERIFY(button(u"&Stop"_s)->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.first().first().value<ImportReport>();
        QVERIFY(report.cancelled);
        QVERIFY(report.imported < 2000);
        QVERIFY2(m_dialog->isVisible(), "what came in until then is told");
    }

    void everyFieldHasAName()
    {
        m_dialog->addFiles({ file(u"rows.csv"_s, table) });
        QTRY_VERIFY(box(u"column4"_s));
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            if (qobject_cast<const ComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
                || qobject_cast<const QTabWidget *>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty(),
                    qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    //! R101: import, look again, import again, a third time with one of the rows changed
    void whatCameBeforeIsSaidBeforeAnythingIsStored()
    {
        const auto forms = [](const QByteArray &second) {
            const auto form = [](const QByteArray &id, const QByteArray &text) {
                return "<FlowInstance><Header><FlowInstanceID>" + id
                    + "</FlowInstanceID></Header><Values><description><Name>Text</Name><Value>" + text
                    + "</Value></description></Values></FlowInstance>";
            };
            return "<FlowInstances>" + form("1", "Halt.") + form("2", second) + "</FlowInstances>";
        };
        const QList<std::tuple<QByteArray, QString, qint64>> rounds{
            { "Dark.",
                u"All in all: 2 row(s). New: 2. Came before and differ: 0. Came before and are the same: 0. "
                "Would be refused: 0."_s,
                2 },
            { "Dark.",
                u"All in all: 2 row(s). New: 0. Came before and differ: 0. Came before and are the same: 2. "
                "Would be refused: 0."_s,
                0 },
            { "Dark at the school.",
                u"All in all: 2 row(s). New: 0. Came before and differ: 1. Came before and are the same: 1. "
                "Would be refused: 0."_s,
                1 },
        };
        for (const auto &[second, told, waiting] : rounds) {
            m_dialog = std::make_unique<ImportDialog>(*m_workplace, m_navigator);
            m_dialog->show();
            const auto *said = m_dialog->findChild<QLabel *>(u"foreseen"_s);
            m_dialog->addFiles({ file(u"forms.xml"_s, forms(second)) });
            QTRY_COMPARE(said->text(), told);
            QVERIFY(said->isVisible());
            const ImportReport report = run();
            QCOMPARE(report.imported, waiting);
            QVERIFY(told.contains(u"differ: %1."_s.arg(report.changed)));
            QVERIFY(told.contains(u"the same: %1."_s.arg(report.already)));
        }
    }

private:
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile written(m_folder->filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("a test file cannot be written");
        return written.fileName();
    }
    ComboBox *box(const QString &name) const { return m_dialog->findChild<ComboBox *>(name); }
    //! As with the keyboard
    static void choose(ComboBox *choice, const QString &key)
    {
        choice->setKey(key);
        Q_EMIT choice->activated(choice->currentIndex());
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        QVERIFY(button(text));
        button(text)->setFocus();
        QTest::keyClick(button(text), Qt::Key_Space);
    }
    ImportReport run() const
    {
        QSignalSpy finished(m_dialog.get(), &ImportDialog::imported);
        press(u"&Import"_s);
        if (!QTest::qWaitFor([&] { return finished.size() == 1; }, 10'000))
            return {};
        return finished.first().first().value<ImportReport>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_workplace;
    test::FakeNavigator m_navigator;
    std::unique_ptr<ImportDialog> m_dialog;
};

LYHORD_TEST(TestImportDialog)
#include "test_importdialog.moc"
