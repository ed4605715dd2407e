#include "tests/support/testmain.h"
#include "tests/ui/currentcaseplace.h"
#include "ui/registration/registrationnotices.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>

using namespace lyhord;
using namespace lyhord::test;

//! What may not be seen is neither shown nor told, and no other case is acted on in its place (R90, R102)
class TestUnseenCase : public QObject, private CurrentCasePlace
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { sitDown(); }
    void cleanup() { leave(); }
    void whatMayNotBeSeenLeavesNoOtherCaseChosen();
    void undoOfWhatMayNotBeSeenLeavesNoOtherCaseChosen();
    void ofASecretCaseItIsSaidWhatOneMayDo();
    void recentCasesTellNothingOfWhatWasHandedOver();
};

void TestUnseenCase::whatMayNotBeSeenLeavesNoOtherCaseChosen()
{
    for (int round = 0; round < 3; ++round) {
        IS_AT(m_cases.at(0));
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!list()->isVisible());
        Navigator *navigator = m_window.get();
        m_anna->announceChange(registered(u"Taken bribes"_s)); // what is new comes into the list meanwhile
        navigator->backToNone();
        QTRY_COMPARE(list()->model()->rowCount(), 5 + round);
        QTRY_COMPARE(shown(), QString());
        AGREES();
        QCOMPARE(m_window->currentCase(), QString());
        QVERIFY(list()->selectedNumbers().isEmpty());
        QVERIFY(list()->hasFocus());
        QCOMPARE(actedOn(), QString());
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!assignment() || !assignment()->isVisible());
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        IS_AT(m_cases.at(0));
    }
}

//! A protected case is not opened when it has been registered: whether it is meant is asked before its assignment is
//! taken back, and the key after that is for no other case either
void TestUnseenCase::undoOfWhatMayNotBeSeenLeavesNoOtherCaseChosen()
{
    for (int round = 0; round < 3; ++round) {
        IS_AT(m_cases.at(0));
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!list()->isVisible());
        const Result<Case> made = done(*m_anna, [](Session &session) {
            CaseDraft draft = draftOf(u"Snöröjning gångväg"_s);
            draft.departments = { u"SBF"_s };
            draft.submitter.name = u"Åsa Öberg"_s;
            draft.submitter.protectedIdentity = true;
            return session.cases().registerCase(draft);
        });
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        m_anna->announceChange(made->number);
        Navigator *navigator = m_window.get();
        navigator->backToNone();
        navigator->showNotice(registeredNotice(*m_anna, *navigator, *made));
        QTRY_COMPARE(shown(), QString());
        press(Qt::Key_Z, Qt::ControlModifier);
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = m_window->findChild<QMessageBox *>(u"askToTakeBack"_s)) && box->isActiveWindow());
        press(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(isNoticed(u"The assignment of case %1 is taken back"_s.arg(made->number)));
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"askToTakeBack"_s));
        m_window->activateWindow(); // no window manager does it here
        QTRY_VERIFY(list()->hasFocus());
        QTRY_VERIFY(list()->model()->rowCount() == 5 + round); // it waits to be assigned now
        AGREES();
        QCOMPARE(m_window->currentCase(), QString());
        QVERIFY(list()->selectedNumbers().isEmpty());
        QCOMPARE(actedOn(), QString());
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!assignment() || !assignment()->isVisible());
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        QTRY_VERIFY(!list()->selectedNumbers().isEmpty());
        withDepartment();
        toAssign(); // and anew from the first line
    }
}

//! Who may read it is told that this leaves a trace; who may not, that it is not hers to read
void TestUnseenCase::ofASecretCaseItIsSaidWhatOneMayDo()
{
    const Result<Case> made = done(*m_anna, [](Session &session) {
        CaseDraft draft = draftOf(u"Snöröjning gångväg"_s);
        draft.secrecy = true;
        return session.cases().registerCase(draft);
    });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    for (Workplace *workplace : { m_anna.get(), m_bo.get(), m_anna.get() }) {
        openWindow(*workplace);
        QTRY_COMPARE(list()->model()->rowCount(), 5);
        toAssign();
        QTRY_COMPARE(list()->model()->rowCount(), 5);
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_Home);
        for (int line = 0; line < 5 && list()->currentNumber() != made->number; ++line)
            press(Qt::Key_Down);
        QCOMPARE(list()->currentNumber(), made->number);
        const auto isTold = [this](const QString &words) {
            const auto labels = m_window->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        const bool mayRead = workplace == m_anna.get();
        QTRY_VERIFY(isTold(mayRead ? u"it is noted in its timeline"_s : u"you may not read it"_s));
        QVERIFY(!isTold(mayRead ? u"you may not read it"_s : u"it is noted in its timeline"_s));
    }
}

//! What Anna has opened and may see no more is not told by the list of what she has opened
void TestUnseenCase::recentCasesTellNothingOfWhatWasHandedOver()
{
    press(Qt::Key_Return);
    IS_AT(m_cases.at(0));
    m_window->openCase(m_asked);
    IS_AT(m_asked);
    m_window->openCase(m_cases.at(2));
    IS_AT(m_cases.at(2));
    const auto lines = [this](qsizetype expected) {
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QStringList texts;
        const bool came = QTest::qWaitFor([&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            texts.clear();
            for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
                if (action->isEnabled())
                    texts.append(action->text());
            }
            return texts.size() == expected;
        });
        if (QWidget *menu = QApplication::activePopupWidget())
            QTest::keyClick(menu, Qt::Key_Escape);
        m_window->activateWindow();
        return came ? texts.join(u'\n') : u"not as many lines: "_s + texts.join(u'\n');
    };
    QVERIFY(lines(3).contains(m_asked));
    const Referral bribery{ ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Det är lämnat vidare."_s };
    const auto referred = done(*m_bo,
        [number = m_asked, bribery](Session &session) { return session.cases().apply(number, Refer{ bribery }); });
    QVERIFY2(referred, qPrintable(referred ? QString() : referred.error().message));
    for (int round = 0; round < 3; ++round) {
        const QString told = lines(2);
        QVERIFY2(!told.contains(m_asked), qPrintable(told));
        QVERIFY2(told.startsWith(u"&1  "_s + m_cases.at(2)), qPrintable(told));
        QVERIFY2(told.contains(u"&2  "_s + m_cases.at(0)), qPrintable(told));
    }
}

LYHORD_TEST(TestUnseenCase)
#include "test_unseencase.moc"
