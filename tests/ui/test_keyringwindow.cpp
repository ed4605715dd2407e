#include "tests/support/fakekeyring.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowkeysplace.h"

#include <QtCore/QDir>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>

using namespace lyhord;
using namespace lyhord::test;

//! The window is there before the keyring has answered, and says what it cannot read without
class TestKeyringWindow : public QObject, private WindowKeysPlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        WindowPlace::prepareProgram();
        QApplication::setOrganizationName(u"lyhord-tests-keyring"_s); // the key of other tests stays where it is
    }
    void cleanupTestCase() { QApplication::setOrganizationName(u"lyhord-tests"_s); }
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/spool"_s).removeRecursively();
        m_ring = std::make_shared<FakeKeyring>();
        sitDown();
        m_place->startAgain(m_ring);
        beginDraft(u"Snow by the school"_s);
        QTRY_COMPARE(drafts().waiting().size(), 1);
        QVERIFY(!QFile::exists(drafts().keys().file()));
    }
    void cleanup() { leave(); }

    void theWindowDoesNotWaitForTheKeyring()
    {
        for (int start = 0; start < 3; ++start) {
            m_ring->isSlow = true;
            m_place->startAgain(m_ring);
            QVERIFY(drafts().waiting().isEmpty());
            QVERIFY(!isTold(u"of what was begun and not finished"_s));
            beginDraft(u"Ice on the stairs"_s);
            QTRY_COMPARE(drafts().waiting().size(), 1);
            const QString token = drafts().waiting().constFirst().token;
            m_ring->answerAll();
            QTRY_COMPARE(drafts().waiting().size(), 2);
            QTRY_VERIFY(isTold(u"of what was begun and not finished"_s));
            QVERIFY(!QFile::exists(drafts().keys().file()));
            drafts().remove(token);
            m_ring->isSlow = false;
        }
    }

    void aClosedKeyringIsToldAndCanBeLookedAtAgain()
    {
        for (int start = 0; start < 3; ++start) {
            m_ring->isOpen = false;
            m_place->startAgain(m_ring);
            QTRY_VERIFY(isTold(u"keyring, which is closed"_s));
            QVERIFY(drafts().waiting().isEmpty());
            QVERIFY(drafts().setAside().isEmpty());
            lookAgain();
            QTRY_VERIFY(isTold(u"keyring, which is closed"_s)); // it is still
            m_ring->isOpen = true;
            lookAgain();
            QTRY_COMPARE(drafts().waiting().size(), 1);
            QTRY_VERIFY(isTold(u"of what was begun and not finished"_s));
            QVERIFY(!isTold(u"keyring, which is closed"_s));
        }
    }

    //! Whose keyring is lost can write again in the same forms; what was written before is kept
    void whatCannotBeReadIsPutAsideOnlyWhenAsked()
    {
        m_ring->isOpen = false;
        m_place->startAgain(m_ring);
        QTRY_VERIFY(isTold(u"keyring, which is closed"_s));
        QPushButton *aside = button(u"Put them aside"_s);
        QVERIFY(aside);
        aside->setFocus();
        QTest::keyClick(aside, Qt::Key_Space);
        QCOMPARE(drafts().setAside().size(), 1);
        QVERIFY(QFile::exists(drafts().setAside().constFirst()));
        QCOMPARE(drafts().locked(), 0);
        QTRY_VERIFY(isTold(u"not deleted"_s));
    }

    void aboutSaysWhereTheKeyLies()
    {
        QVERIFY(about().contains(u"The key lies in the desktop's keyring"_s));
        m_ring->isOpen = false;
        m_place->startAgain(m_ring);
        const QString said = about();
        QVERIFY2(said.contains(QDir::toNativeSeparators(drafts().keys().file())), qPrintable(said));
        m_place->startAgain();
        QVERIFY(about().contains(u"uses no keyring"_s));
        QVERIFY(drafts().setAside().isEmpty()); // their key lies where this program does not look
    }

private:
    [[nodiscard]] LocalDrafts &drafts() const { return m_place->workplace->drafts(); }
    void beginDraft(const QString &text)
    {
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(said() && said()->hasFocus());
        type(text);
        press(Qt::Key_Escape);
    }
    [[nodiscard]] bool isTold(const QString &words) const
    {
        const QStringList all = messages();
        return std::ranges::any_of(all, [&words](const QString &one) { return one.contains(words); });
    }
    void lookAgain()
    {
        QPushButton *again = button(u"Look again"_s);
        QVERIFY(again);
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Space);
    }
    //! Help, About Lyhörd
    [[nodiscard]] QString about()
    {
        const auto menus = m_place->window->menuBar()->actions();
        for (const QAction *menu : menus) {
            const auto entries = menu->menu<QMenu *>()->actions();
            for (QAction *entry : entries) {
                if (entry->text() == u"&About Lyhörd"_s)
                    entry->trigger();
            }
        }
        auto *box = m_place->window->findChild<QMessageBox *>();
        if (!box)
            return {};
        const QString said = box->informativeText();
        QTest::keyClick(box, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return said;
    }

    std::shared_ptr<FakeKeyring> m_ring;
};

LYHORD_TEST(TestKeyringWindow)
#include "test_keyringwindow.moc"
