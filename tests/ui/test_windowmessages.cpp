#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowkeysplace.h"
#include "ui/client/draftnotices.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

#include <functional>

using namespace lyhord;
using namespace lyhord::test;

//! What the window tells while keys are used: one line in sight, which gives way to the next form
class TestWindowMessages : public QObject, private WindowKeysPlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init() { sitDown(); }
    void cleanup() { leave(); }

    void aMessageTakesNoLetterOfThePage_data()
    {
        QTest::addColumn<bool>("messageFirst");
        QTest::newRow("the message before the form") << true;
        QTest::newRow("the form before the message") << false;
    }
    void aMessageTakesNoLetterOfThePage()
    {
        QFETCH(const bool, messageFirst);
        int pressed = 0;
        const auto count = [&pressed] { ++pressed; };
        const Notice saved{ .kind = Notice::Kind::Done,
            .text = u"It was saved."_s,
            .action = u"&Open"_s,
            .run = count,
            .also = u"Open the &map"_s,
            .runAlso = count,
            .stays = true };
        for (int round = 1; round <= 3; ++round) {
            if (messageFirst)
                m_place->window->showNotice(saved);
            m_place->window->go({ PageKind::Registration, {}, {}, {} });
            QTRY_VERIFY(said() && said()->hasFocus());
            if (!messageFirst)
                m_place->window->showNotice(saved);
            QVERIFY(bar()->isShowing());
            said()->selectAll();
            type(u"It is icy."_s);
            press(Qt::Key_M, Qt::AltModifier);
            auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(name);
            QCOMPARE(name->objectName(), u"submitter.name"_s);
            name->selectAll();
            type(u"Eva Lind"_s);
            QCOMPARE(name->text(), u"Eva Lind"_s);
            QCOMPARE(said()->toPlainText(), u"It is icy."_s);
            QCOMPARE(pressed, round - 1);
            int tried = 0;
            while (!bar()->isAncestorOf(QApplication::focusWidget()) && ++tried < 9)
                press(Qt::Key_F6);
            QCOMPARE(QApplication::focusWidget(), button(u"Open"_s)); // it is reached all the same
            press(Qt::Key_Space);
            QCOMPARE(pressed, round);
            QVERIFY(!bar()->isShowing());
            name->clear(); // nothing is begun that the next round would be told of
            said()->clear();
        }
    }

    void oneMessageIsInSightAndTheEarlierOnesAreAtHand()
    {
        for (int i = 1; i <= 3; ++i)
            m_place->window->showNotice({ Notice::Kind::Failure, u"Failure %1."_s.arg(i), {}, {} });
        QCOMPARE(messages(), QStringList{ u"Failure 3."_s });
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_F12);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().size(), 3);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Down);
            const QString chosen = menu->activeAction()->text();
            QTest::keyClick(menu, Qt::Key_Return);
            QCOMPARE(messages(), QStringList{ chosen });
            QVERIFY(bar()->isAncestorOf(QApplication::focusWidget()));
        }
        for (int left = 2; left >= 0; --left) {
            press(Qt::Key_Escape);
            QCOMPARE(messages().size(), qMin(left, 1));
        }
    }

    //! A red line over another case would be read as that one's
    void whatIsAboutACaseGoesAndComesBackWithIt()
    {
        const Error refused{ ErrorCode::Refused, u"It was refused."_s, {}, {} };
        NoticeBar told;
        told.show();
        for (const QString &number : { u"2026-000001"_s, u"2026-000002"_s, u"2026-000003"_s }) {
            told.showAbout(number);
            told.add(noticeFor(refused, number));
            QVERIFY(told.isShowing());
            told.showAbout(u"2026-000009"_s);
            QVERIFY(!told.isShowing());
            told.showAbout({}); // a page of its own, which is about none
            QVERIFY(!told.isShowing());
            told.showAbout(number);
            QVERIFY(told.isShowing());
            told.noteChanged(number); // seen: it is what the person reads
            QVERIFY(told.isShowing());
            told.showAbout(u"2026-000009"_s);
            told.noteChanged(number);
            told.showAbout(number);
            QVERIFY(!told.isShowing());
        }
        told.add(noticeFor(refused)); // of no case in particular
        told.showAbout(u"2026-000001"_s);
        QVERIFY(told.isShowing());
    }

    void f6ReachesTheMessage()
    {
        for (int round = 1; round <= 3; ++round) {
            m_place->window->showNotice({ Notice::Kind::Failure, u"Failure %1."_s.arg(round), {}, {} });
            list()->setFocus();
            int tried = 0;
            while (!bar()->isAncestorOf(QApplication::focusWidget()) && ++tried < 8)
                press(Qt::Key_F6, round == 2 ? Qt::ShiftModifier : Qt::NoModifier);
            QVERIFY(bar()->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_Return); // closes it
            QTRY_VERIFY(!bar()->isShowing());
            QVERIFY(QApplication::focusWidget());
        }
    }

    void aMessageAboutADraftIsOneLine()
    {
        m_place->window->resize(700, 500);
        const QString said = u"A draft is kept, and there is a good deal to be said about it and where it is. "_s
                                 .repeated(3);
        Notice notice{ Notice::Kind::Info, said, u"Go on with it"_s, [] {} };
        m_place->window->showNotice(notice);
        QTRY_COMPARE(messages(), QStringList{ said });
        const int wrapped = bar()->height();
        bar()->clear();
        notice.topic = QLatin1StringView(draftTopic);
        m_place->window->showNotice(notice);
        QTRY_COMPARE(messages(), QStringList{ said }); // all of it for who listens
        QTRY_VERIFY2(bar()->height() < wrapped && bar()->height() <= 48, qPrintable(QString::number(bar()->height())));
    }

    void whatWentWellLeavesWhenTheNextFormOpens()
    {
        for (int round = 0; round < 3; ++round) {
            m_place->window->openCase(m_numbers.at(round));
            QTRY_COMPARE(m_place->window->currentCase(), m_numbers.at(round));
            m_place->window->showNotice({ Notice::Kind::Done, u"It is done."_s, {}, {} });
            m_place->window->openCase(m_numbers.at(round)); // the same key shows what it was about
            QCOMPARE(messages(), QStringList{ u"It is done."_s });
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            QCOMPARE(messages(), QStringList());
            press(Qt::Key_Escape);
            m_place->window->showNotice({ Notice::Kind::Warning, u"Not all is well."_s, {}, {} });
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            QCOMPARE(messages(), QStringList{ u"Not all is well."_s }); // that stays
            bar()->closeNewest();
            said()->setFocus();
            press(Qt::Key_Escape);
            bar()->clear();
        }
        press(Qt::Key_F12);
        QPointer<QMenu> recent = bar()->findChild<QMenu *>();
        QTRY_VERIFY(recent && recent->isVisible());
        const auto lines = recent->actions();
        QVERIFY(std::ranges::find(lines, u"It is done."_s, &QAction::text) != lines.end());
        recent->close();
    }

    void aMessageOfAnEarlierStepDoesNotComeBackOverALaterForm()
    {
        const auto told = [this](Notice::Kind kind, const QString &text, bool takesBack) {
            Notice notice{ kind, text, takesBack ? u"Undo"_s : QString(), takesBack ? [] {} : std::function<void()>() };
            notice.takesBack = takesBack;
            m_place->window->showNotice(notice);
        };
        for (const auto kind : { Notice::Kind::Done, Notice::Kind::Failure, Notice::Kind::Done }) {
            m_place->window->openCase(m_numbers.constFirst());
            QTRY_COMPARE(m_place->window->currentCase(), m_numbers.constFirst());
            told(kind, u"The first step."_s, kind == Notice::Kind::Done);
            press(Qt::Key_F6); // the person goes on
            told(Notice::Kind::Info, u"The second step."_s, false);
            QCOMPARE(messages(), QStringList{ u"The second step."_s });
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            bar()->closeNewest();
            QCOMPARE(messages(), QStringList());
            type(u"It is icy."_s);
            told(Notice::Kind::Warning, u"The third."_s, false);
            bar()->closeNewest();
            QCOMPARE(messages(), QStringList());
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_Delete);
            press(Qt::Key_Escape);
            bar()->clear();
        }
        press(Qt::Key_F12); // where they are all the same
        QPointer<QMenu> recent = bar()->findChild<QMenu *>();
        QTRY_VERIFY(recent && recent->isVisible());
        const auto lines = recent->actions();
        QVERIFY(std::ranges::find(lines, u"The first step."_s, &QAction::text) != lines.end());
        recent->close();
    }

    //! "It was saved" is told once: it does not come up again over what is done later
    void whatWasSavedDoesNotComeBackOverALaterForm()
    {
        Notice saved{ Notice::Kind::Done, u"list.xlsx was saved."_s, u"Open"_s, [] {} };
        saved.stays = true;
        for (int round = 0; round < 3; ++round) {
            m_place->window->openCase(m_numbers.constFirst());
            QTRY_COMPARE(m_place->window->currentCase(), m_numbers.constFirst());
            m_place->window->showNotice(saved);
            if (round == 1) { // covered before the form opens
                press(Qt::Key_F6);
                m_place->window->showNotice({ Notice::Kind::Warning, u"Not all is well."_s, {}, {} });
            }
            press(Qt::Key_N, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), said());
            if (round != 1)
                QCOMPARE(messages(), QStringList()); // the person has gone on
            if (round != 1)
                m_place->window->showNotice({ Notice::Kind::Warning, u"Not all is well."_s, {}, {} });
            QCOMPARE(messages(), QStringList{ u"Not all is well."_s });
            bar()->closeNewest();
            QCOMPARE(messages(), QStringList());
            press(Qt::Key_Escape);
            bar()->clear();
        }
        press(Qt::Key_F12); // where it is all the same
        QPointer<QMenu> recent = bar()->findChild<QMenu *>();
        QTRY_VERIFY(recent && recent->isVisible());
        const auto lines = recent->actions();
        QVERIFY(std::ranges::find(lines, saved.text, &QAction::text) != lines.end());
        recent->close();
    }

    void aMessageOfWhatStillHoldsComesBack()
    {
        Notice waiting{ Notice::Kind::Warning, u"A case waits for the database."_s, {}, {} };
        waiting.topic = u"waiting"_s;
        for (int round = 0; round < 3; ++round) {
            m_place->window->showNotice(waiting);
            press(Qt::Key_F6);
            m_place->window->showNotice({ Notice::Kind::Done, u"It is done."_s, {}, {} });
            QCOMPARE(messages(), QStringList{ u"It is done."_s });
            bar()->closeNewest();
            QCOMPARE(messages(), QStringList{ waiting.text });
            bar()->closeNewest();
            QCOMPARE(messages(), QStringList());
        }
    }
};

LYHORD_TEST(TestWindowMessages)
#include "test_windowmessages.moc"
