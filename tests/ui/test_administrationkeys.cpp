#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowkeysplace.h"
#include "ui/administration/administrationpage.h"
#include "ui/administration/questionbar.h"

#include <QtCore/QScopeGuard>
#include <QtCore/QSemaphore>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

using namespace lyhord;
using namespace lyhord::test;

//! Does something when a widget gets a child, before whoever made it goes on
class WhenChildAdded : public QObject
{
public:
    WhenChildAdded(QWidget *widget, std::function<void()> act)
        : m_act(std::move(act))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (const auto act = event->type() == QEvent::ChildAdded ? std::exchange(m_act, {}) : std::function<void()>())
            act();
        return false;
    }

private:
    std::function<void()> m_act;
};

//! The keys of the window while the administration is shown
class TestAdministrationKeys : public QObject, private WindowKeysPlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init() { sitDown(); }
    void cleanup() { leave(); }

    void whatIsUnsavedAsksAndHasTheKeyboard()
    {
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        for (const QString &name : { u"board"_s, u"mailbox"_s, u"name"_s }) {
            QTRY_VERIFY(page->findChild<QLineEdit *>(name) && page->findChild<QLineEdit *>(name)->isVisible());
            auto *line = page->findChild<QLineEdit *>(name);
            line->setFocus();
            type(u"x"_s);
            press(Qt::Key_1, Qt::ControlModifier);
            const auto *question = page->findChild<QuestionBar *>(u"unsaved"_s);
            QVERIFY(question->isVisible());
            QVERIFY(QApplication::focusWidget() && question->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_Escape);
            QVERIFY(!question->isVisible());
            QCOMPARE(QApplication::focusWidget(), line);
            QVERIFY(line->text().contains(u'x'));
        }
    }

    void f6StopsAtThePartsOfTheAdministration()
    {
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        QWidget *parts = page->findChild<QListWidget *>(u"parts"_s);
        if (parts->isHidden()) // one line of them where it is narrow
            parts = page->findChild<QWidget *>(u"part"_s);
        for (int round = 0; round < 3; ++round) {
            int tried = 0;
            while (!parts->hasFocus() && ++tried < 8)
                press(Qt::Key_F6);
            QVERIFY(parts->hasFocus());
            press(Qt::Key_F6);
            QVERIFY(page->isAncestorOf(QApplication::focusWidget()) && !parts->hasFocus());
            press(Qt::Key_F6, Qt::ShiftModifier);
            QVERIFY(parts->hasFocus());
            press(Qt::Key_F6, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), queues());
        }
    }

    void ctrlSSavesTheEntryFromAnywhereInTheWindow()
    {
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        for (int round = 1; round <= 3; ++round) {
            QLineEdit *name = nullptr;
            QTRY_VERIFY((name = page->findChild<QLineEdit *>(u"name"_s)) && name->isVisible() && name->isEnabled());
            name->setFocus();
            press(Qt::Key_End);
            type(QString::number(round));
            QVERIFY(page->hasUnsaved());
            queues()->setFocus();
            QVERIFY(queues()->hasFocus());
            press(Qt::Key_S, Qt::ControlModifier);
            QTRY_VERIFY2(messages().join(u' ').contains(u"Saved: "_s), qPrintable(messages().join(u' ')));
            QTRY_VERIFY(!page->hasUnsaved());
            queues()->setFocus();
            press(Qt::Key_S, Qt::ControlModifier);
            QTRY_COMPARE(messages(), QStringList{ u"There is nothing here to save."_s });
            press(Qt::Key_Escape);
        }
    }

    void whatIsTypedWhileAnEntryIsSavedIsKept_data()
    {
        QTest::addColumn<bool>("isStored");
        QTest::newRow("while it is being stored") << false;
        QTest::newRow("while what was stored is read again") << true;
    }
    void whatIsTypedWhileAnEntryIsSavedIsKept()
    {
        QFETCH(const bool, isStored);
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        QLineEdit *board = nullptr;
        QTRY_VERIFY((board = page->findChild<QLineEdit *>(u"board"_s)) && board->isVisible() && board->isEnabled());
        QString wanted = board->text();
        const QString key = page->findChild<QLineEdit *>(u"key"_s)->text();
        const auto stored = [this, key] {
            const QList<Department> &all = m_place->workplace->profile().departments;
            const auto one = std::ranges::find(all, key, &Department::key);
            return one == all.cend() ? QString() : one->board;
        };
        QCOMPARE(stored(), wanted);
        for (int round = 1; round <= 4; ++round) {
            const bool savesAgain = round != 3;
            board->setFocus();
            press(Qt::Key_End);
            type(u"%1"_s.arg(round));
            const auto goOn = std::make_shared<QSemaphore>();
            const auto released = qScopeGuard([goOn] { goOn->release(); });
            bool isHeld = false;
            const auto hold = [this, goOn, &isHeld] {
                isHeld = true;
                static_cast<void>(m_place->workplace->ask([goOn](Session &) {
                    goOn->acquire();
                    return true;
                }));
            };
            std::optional<WhenChildAdded> message;
            if (isStored)
                message.emplace(bar(), hold); // before what was stored is asked for
            else
                hold();
            press(Qt::Key_S, Qt::ControlModifier);
            QTRY_VERIFY(isHeld);
            type(u"b"_s);
            QVERIFY(page->hasUnsaved());
            wanted += u"%1b"_s.arg(round);
            if (savesAgain)
                press(Qt::Key_S, Qt::ControlModifier);
            goOn->release();
            QTRY_VERIFY(messages().join(u' ').contains(u"Saved:"_s));
            QTRY_COMPARE(stored(), savesAgain ? wanted : wanted.chopped(1));
            QTRY_COMPARE(page->hasUnsaved(), !savesAgain);
            QCOMPARE(board->text(), wanted);
            QVERIFY(board->hasFocus());
            if (!savesAgain) {
                press(Qt::Key_S, Qt::ControlModifier);
                QTRY_COMPARE(stored(), wanted);
                QTRY_VERIFY(!page->hasUnsaved());
            }
            QCOMPARE(m_place->workplace->drafts().waiting().size(), 0);
            bar()->clear();
        }
    }

    void tabGoesThroughWhatRetiringAsksAsItIsSeen()
    {
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        QPushButton *retire = nullptr;
        QTRY_VERIFY((retire = page->findChild<QPushButton *>(u"retireEntry"_s)) && retire->isVisible());
        QTRY_VERIFY(retire->isEnabled());
        const auto *question = page->findChild<QuestionBar *>(u"retiring"_s);
        const QPushButton *cancel = question->findChildren<QPushButton *>().constLast();
        const auto place = [](const QWidget *widget) { return widget->mapTo(widget->window(), QPoint()); };
        for (int round = 0; round < 3; ++round) {
            retire->setFocus();
            press(Qt::Key_Space);
            QTRY_VERIFY(question->isVisible());
            QCOMPARE(QApplication::focusWidget()->objectName(), u"last"_s);
            QList<QWidget *> stops{ QApplication::focusWidget() };
            for (const QString &next : { u"taken_over_by"_s, u"retireNow"_s, QString(), u"saveEntry"_s }) {
                press(Qt::Key_Tab);
                QCOMPARE(QApplication::focusWidget()->objectName(), next);
                const QPoint before = place(stops.constLast());
                const QPoint now = place(QApplication::focusWidget());
                QVERIFY(now.y() > before.y() || now.x() > before.x());
                stops.append(QApplication::focusWidget());
            }
            QCOMPARE(stops.at(3), cancel);
            for (qsizetype i = stops.size() - 2; i >= 0; --i) {
                press(Qt::Key_Tab, Qt::ShiftModifier);
                QCOMPARE(QApplication::focusWidget(), stops.at(i));
            }
            press(Qt::Key_Escape);
            QTRY_VERIFY(!question->isVisible());
            QTRY_VERIFY(retire->hasFocus());
        }
    }

    void saveComesAfterTheFieldsInTheAdministration()
    {
        m_place->window->go({ PageKind::Administration, {}, {}, {} });
        auto *page = m_place->window->findChild<AdministrationPage *>();
        for (const QString &part : { u"Departments"_s, u"Headlines"_s, u"Standard answers"_s }) {
            auto *parts = page->findChild<QListWidget *>(u"parts"_s);
            parts->setCurrentItem(parts->findItems(part, Qt::MatchExactly).value(0));
            QPushButton *save = nullptr;
            QTRY_VERIFY([&] {
                for (auto *button : page->findChildren<QPushButton *>(u"saveEntry"_s))
                    save = button->isVisible() ? button : save;
                return save && save->isVisible();
            }());
            for (QWidget *editor : page->findChildren<QWidget *>(u"valid_to"_s))
                if (editor->isVisible())
                    editor->setFocus();
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"valid_to"_s);
            press(Qt::Key_Tab);
            QTRY_COMPARE(QApplication::focusWidget(), save);
            press(Qt::Key_Tab, Qt::ShiftModifier);
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"valid_to"_s);
        }
    }
};

LYHORD_TEST(TestAdministrationKeys)
#include "test_administrationkeys.moc"
