#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowplace.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/casewindow.h"
#include "ui/shell/pagestack.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextBrowser>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Cases read in windows of their own, beside the one that is worked on
class TestCaseWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init()
    {
        m_place = std::make_unique<WindowPlace>();
        for (QString &number : m_numbers)
            number = m_place->registered(draft());
        m_place->openWindow();
    }
    void cleanup() { m_place.reset(); }

    void severalAreReadAtOnceWhileOneIsWorkedOn()
    {
        for (const QString &number : m_numbers)
            open(number);
        QCOMPARE(windows().size(), 3);
        for (CaseWindow *one : windows())
            QTRY_VERIFY(textOf(one).contains(draft().text));
        QCOMPARE(m_place->window->currentCase(), m_numbers.at(2));
        open(m_numbers.at(0)); // it is there already
        QCOMPARE(windows().size(), 3);
        for (int left = 2; left >= 0; --left) {
            press(Qt::Key_Escape);
            QTRY_COMPARE(windows().size(), left);
            if (left > 0)
                activate(windows().constFirst());
        }
        activate(m_place->window.get());
        open(m_numbers.at(0)); // and again
        press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(windows().isEmpty());
    }

    void whatOthersDoIsSeenAtOnce()
    {
        open(m_numbers.at(0));
        CaseWindow *window = windows().constFirst();
        QTRY_VERIFY(textOf(window).contains(draft().text));
        const auto attached = m_place->told([number = m_numbers.at(0)](Session &session) {
            return session.cases().attach(number, { { u"karta.txt"_s, u"text/plain"_s, "hej" } });
        });
        QVERIFY(attached);
        m_place->workplace->announceChange(m_numbers.at(0));
        QTRY_VERIFY(textOf(window).contains(u"karta.txt"_s));
    }

    void stepsAreTakenInTheMainWindow()
    {
        open(m_numbers.at(0));
        activate(m_place->window.get());
        m_place->window->openCase(m_numbers.at(1));
        QTRY_COMPARE(m_place->window->currentCase(), m_numbers.at(1));
        CaseWindow *window = windows().constFirst();
        QVERIFY(window->findChildren<QLineEdit *>().isEmpty());
        QVERIFY(window->findChildren<QPlainTextEdit *>().isEmpty());
        activate(window);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->window->currentCase(), m_numbers.at(0));
        QTRY_VERIFY(m_place->window->isActiveWindow());
        QCOMPARE(windows().size(), 1);
    }

    void theyGoWithTheMainWindow()
    {
        open(m_numbers.at(0));
        activate(m_place->window.get());
        open(m_numbers.at(1));
        m_place->window->close();
        QTRY_VERIFY(windows().isEmpty());
        m_place->window.reset();
        m_place->openWindow();
        open(m_numbers.at(0));
        m_place->window.reset();
        QVERIFY(windows().isEmpty());
    }

    void placeAndSizeAreRemembered()
    {
        open(m_numbers.at(0));
        windows().constFirst()->resize(611, 503);
        press(Qt::Key_Escape);
        QTRY_VERIFY(windows().isEmpty());
        activate(m_place->window.get());
        open(m_numbers.at(1));
        QCOMPARE(windows().constFirst()->size(), QSize(611, 503));
    }

    void aCaseThatIsNotThereIsSaidSo()
    {
        CaseWindow window(*m_place->workplace, u"2026-009999"_s);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.QWidget::show();
        QTRY_VERIFY(!window.findChild<QTextBrowser *>()->isVisible());
        const auto says = [&window] {
            for (const QLabel *label : window.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"2026-009999"_s)
                    && !label->text().contains(u"being read"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says());
    }

private:
    static CaseDraft draft()
    {
        CaseDraft draft;
        draft.headline = u"Snöröjning gångväg"_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.text = u"Gångvägen vid skolan är inte plogad."_s;
        draft.language = u"sv"_s;
        draft.submitter.anonymous = true;
        draft.replyWanted = false;
        return draft;
    }
    //! As a person does: from the case in the main window, by the key of the menu
    void open(const QString &number)
    {
        activate(m_place->window.get());
        m_place->window->openCase(number);
        QTRY_COMPARE(m_place->window->currentCase(), number);
        press(Qt::Key_F9);
        const auto isOpen = [&] {
            for (const CaseWindow *one : windows()) {
                if (one->number() == number && one->isActiveWindow())
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isOpen());
    }
    static void activate(QWidget *window)
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }
    static QList<CaseWindow *> windows()
    {
        QList<CaseWindow *> open;
        for (QWidget *one : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<CaseWindow *>(one);
            if (window && window->isVisible())
                open.append(window);
        }
        return open;
    }
    static QString textOf(const CaseWindow *window) { return window->findChild<QTextBrowser *>()->toPlainText(); }

    std::unique_ptr<WindowPlace> m_place;
    QList<QString> m_numbers{ QString(), QString(), QString() };
};

LYHORD_TEST(TestCaseWindow)
#include "test_casewindow.moc"
