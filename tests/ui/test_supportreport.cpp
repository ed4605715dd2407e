#include "core/log/categories.h"
#include "core/log/logging.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "tests/ui/windowplace.h"
#include "ui/help/supportdialog.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <memory>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Help, Save a report for support: with the keyboard alone
class TestSupportReport : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowPlace> m_place;

    SupportDialog *opened()
    {
        QAction *found = nullptr;
        const auto menus = m_place->window->menuBar()->actions();
        for (const QAction *menu : menus) {
            const auto entries = menu->menu<QMenu *>()->actions();
            for (QAction *entry : entries) {
                if (entry->text() == u"Save a &report for support…"_s)
                    found = entry;
            }
        }
        if (!found)
            return nullptr;
        found->trigger();
        auto *dialog = m_place->window->findChild<SupportDialog *>();
        return dialog && QTest::qWaitFor([dialog] { return text(dialog).contains(u"Kind: SQLite"_s); }) ? dialog
                                                                                                        : nullptr;
    }
    static QString text(const SupportDialog *dialog)
    {
        return dialog->findChild<QPlainTextEdit *>(u"report"_s)->toPlainText();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init()
    {
        m_place = std::make_unique<WindowPlace>();
        QVERIFY(startLogging({ LogLevel::Debug, m_place->path(u"lyhord.log"_s) }));
        m_place->openWindow();
    }
    void cleanup()
    {
        m_place.reset();
        stopLogging();
    }

    void whatIsShownIsWhatIsSaved()
    {
        for (int round = 0; round < 3; ++round) {
            SupportDialog *dialog = opened();
            QVERIFY(dialog);
            const QString shown = text(dialog);
            if (round == 1) { // after Esc it is opened anew
                QTest::keyClick(dialog, Qt::Key_Escape);
                QTRY_VERIFY(!m_place->window->findChild<SupportDialog *>());
                continue;
            }
            QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Save…
            auto *files = dialog->findChild<QFileDialog *>();
            QVERIFY(files);
            const QString path = m_place->path(u"report-%1.txt"_s.arg(round));
            auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
            QVERIFY(name->text().startsWith(u"lyhord-support-2026-11-20"_s));
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
            QTRY_COMPARE(contentOf(path), shown.toUtf8() + '\n');
            QTRY_VERIFY(!m_place->window->findChild<SupportDialog *>());
        }
    }

    void itSaysWhatHelps()
    {
        qCWarning(databaseLog, "failed: broken, SQLite 13: INSERT INTO cases");
        const SupportDialog *dialog = opened();
        QVERIFY(dialog);
        const QString shown = text(dialog);
        for (const QString &said :
            { u"Qt: "_s + QString::fromLatin1(qVersion()), u"Kind: SQLite 3."_s, u"\ncases: under 100\n"_s,
                u"Window system: offscreen"_s, u"Language: en"_s, u"lyhord.database: failed: broken, SQLite 13"_s })
            QVERIFY2(shown.contains(said), qPrintable(said + u" in "_s + shown.left(3000)));
    }

    void itSaysNothingOfAnybody()
    {
        CaseDraft draft = snowDraft();
        draft.headline = u"Rubrikkanarie"_s;
        draft.text = u"Textkanarie"_s;
        draft.submitter.name = u"Namnkanarie"_s;
        const QString number = m_place->registered(draft);
        const SupportDialog *dialog = opened();
        QVERIFY(dialog);
        const QString shown = text(dialog);
        for (const QString &canary : { u"kanarie"_s, number, u"anna"_s, m_place->path({}) })
            QVERIFY2(!shown.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
    }

    void itCanBeCopied()
    {
        SupportDialog *dialog = opened();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), text(dialog));
        QVERIFY(dialog->findChild<QLabel *>(u"told"_s)->isVisible());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        SupportDialog *dialog = opened();
        QVERIFY(dialog);
        QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *files = dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(u"/proc/nowhere/report.txt"_s);
        const auto *told = dialog->findChild<QLabel *>(u"told"_s); // still open, for another place
        QVERIFY(told->isVisible());
        QVERIFY2(told->text().contains(u"/proc/nowhere/report.txt"_s), qPrintable(told->text()));
        files->close();
    }
};

LYHORD_TEST(TestSupportReport)
#include "test_supportreport.moc"
