#include "tests/support/testmain.h"
#include "tests/ui/inboxplace.h"
#include "ui/client/noticebar.h"
#include "ui/client/referralform.h"
#include "ui/queues/inboxmodel.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/keptline.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>

using namespace lyhord;
using namespace lyhord::test;

//! Referring, adding to a case and discarding from the inbox: what the dialogs keep, what is told, what comes back
class TestInboxSteps : public QObject, private InboxPlace
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init() { sitDown(); }
    void cleanup() { leave(); }
    void aReferralLeftWithEscComesBackWhole();
    void whatThePersonIsToldIsLookedThrough();
    void aReferralThatCameBackIsThrownAwayByKey();
    void anUntouchedProposalFollowsTheGroundAndOwnWordsStay();
    void aReferralIsToldWithItsNumberAndUndone_data();
    void aReferralIsToldWithItsNumberAndUndone();
    void ctrlEnterDoesTheStep();
    void aGroundIsChosenAndTheRightBodyNamed();
    void whatIsRefusedIsSaidInTheDialog();
    void theMessageThatComesBackIsTheOneChosen();
    void theInboxOneComesBackToHasItsFirstLineChosen();
    void whatWasUndoneIsSaidInItsDialogAndIsNoDraft();

private:
    [[nodiscard]] ReferralDialog *dialog() const { return m_place->window->findChild<ReferralDialog *>(); }
    template <class T>
    [[nodiscard]] T *field(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
    [[nodiscard]] QString to() const { return field<QLineEdit>(u"to"_s)->text(); }
    [[nodiscard]] QString told() const { return field<QPlainTextEdit>(u"told"_s)->toPlainText(); }
    [[nodiscard]] QString notice() const;
    [[nodiscard]] const GroundRule &ground(ReferralGround which) const;
    void openRefer();
    void chooseGround(ReferralGround which);
    void escape();
    void choose(const QString &subject);
    [[nodiscard]] QString chosen() const;
    void attachTo(const QString &number);
};

QString TestInboxSteps::notice() const
{
    QStringList said;
    const auto labels = m_place->window->findChild<NoticeBar *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            said.append(label->text());
    }
    return said.join(u' ');
}

const GroundRule &TestInboxSteps::ground(ReferralGround which) const
{
    const QList<GroundRule> &grounds = m_place->workplace->profile().grounds;
    return *std::ranges::find(grounds, which, &GroundRule::ground);
}

void TestInboxSteps::openRefer()
{
    backToWindow();
    button(u"refer"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    QTRY_VERIFY(dialog()->isAncestorOf(QApplication::focusWidget()));
}

//! By the arrow keys
void TestInboxSteps::chooseGround(ReferralGround which)
{
    auto *box = field<ComboBox>(u"ground"_s);
    box->setFocus(Qt::TabFocusReason);
    const int wanted = box->findData(QString(toName(which)));
    const int steps = wanted - box->currentIndex();
    press(steps > 0 ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier, qAbs(steps));
    QCOMPARE(box->key(), QString(toName(which)));
}

void TestInboxSteps::escape()
{
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestInboxSteps::choose(const QString &subject)
{
    backToWindow();
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(list()->isVisible() && list()->hasFocus());
    QTRY_COMPARE(list()->model()->rowCount(), waiting().size());
    press(Qt::Key_Home);
    for (int row = 0; row < list()->model()->rowCount() && chosen() != subject; ++row)
        press(Qt::Key_Down);
    QCOMPARE(chosen(), subject);
    QTRY_VERIFY(page() && page()->isVisible() && button(u"register"_s)->isVisible());
    const auto shows = [this, subject] {
        const auto labels = page()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == subject; });
    };
    QTRY_VERIFY(shows());
}

QString TestInboxSteps::chosen() const
{
    const QModelIndex current = list()->currentIndex();
    return current.isValid() ? current.siblingAtColumn(InboxModel::Subject).data().toString() : QString();
}

void TestInboxSteps::attachTo(const QString &number)
{
    button(u"attach"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(number);
    press(Qt::Key_Return, Qt::ControlModifier);
}

void TestInboxSteps::aReferralLeftWithEscComesBackWhole()
{
    comeIn(u"Playground"_s);
    m_place->openWindow();
    openFirst();
    for (int round = 0; round < 3; ++round) {
        openRefer();
        const auto *kept = dialog()->findChild<KeptLine *>();
        QCOMPARE(kept->isVisible(), round > 0); // that something came back is said, and only then
        if (round == 0) {
            chooseGround(ReferralGround::ExerciseOfAuthority);
            field<ComboBox>(u"statute"_s)->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Down);
            field<QPlainTextEdit>(u"told"_s)->setFocus(Qt::TabFocusReason);
            press(Qt::Key_End, Qt::ControlModifier);
            type(u" Hej."_s);
        }
        QCOMPARE(field<ComboBox>(u"ground"_s)->key(), u"exercise_of_authority"_s);
        auto *law = field<ComboBox>(u"statute"_s);
        QVERIFY(law->isVisible());
        QCOMPARE(law->currentIndex(), 1);
        const QString &key = law->key();
        const QList<Statute> &laws = m_place->workplace->profile().statutes;
        QCOMPARE(to(), std::ranges::find(laws, key, &Statute::key)->addressee.in(u"sv"_s));
        QCOMPARE(told(), ground(ReferralGround::ExerciseOfAuthority).told.in(u"sv"_s) + u" Hej."_s);
        QCOMPARE(dialog()->referral().statute, key);
        escape();
        QTRY_VERIFY2(notice().contains(u"kept among the drafts"_s), qPrintable(notice()));
    }
}

void TestInboxSteps::whatThePersonIsToldIsLookedThrough()
{
    comeIn(u"Playground"_s);
    m_place->openWindow();
    openFirst();
    for (int round = 0; round < 3; ++round) {
        openRefer();
        auto *told = field<QPlainTextEdit>(u"told"_s);
        told->setFocus(Qt::TabFocusReason);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Gatann är hal. "_s);
        QTRY_VERIFY(!told->extraSelections().isEmpty()); // a red wave
        press(Qt::Key_F7);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        escape();
    }
}

void TestInboxSteps::aReferralThatCameBackIsThrownAwayByKey()
{
    comeIn(u"Playground"_s);
    m_place->openWindow();
    openFirst();
    for (int round = 0; round < 3; ++round) {
        openRefer();
        QVERIFY(!dialog()->findChild<KeptLine *>()->isVisible());
        const QString first = told();
        chooseGround(ReferralGround::ExerciseOfAuthority);
        escape();
        openRefer();
        QTRY_VERIFY(dialog()->findChild<KeptLine *>()->isVisible()); // the dialog before may still be going
        QVERIFY(field<ComboBox>(u"statute"_s)->isVisible());
        press(Qt::Key_Q, Qt::AltModifier);
        QTRY_VERIFY(!dialog()->findChild<KeptLine *>()->isVisible());
        QVERIFY(!field<ComboBox>(u"statute"_s)->isVisible());
        QCOMPARE(told(), first);
        QVERIFY(dialog()->isAncestorOf(QApplication::focusWidget()));
        escape();
        QCOMPARE(m_place->workplace->drafts().waiting().size(), 0);
    }
}

void TestInboxSteps::anUntouchedProposalFollowsTheGroundAndOwnWordsStay()
{
    const QList<ReferralGround> grounds{ ReferralGround::FaultReport, ReferralGround::Appeal,
        ReferralGround::ExerciseOfAuthority, ReferralGround::Politicians };
    comeIn(u"Playground"_s);
    m_place->openWindow();
    openFirst();
    for (const ReferralGround which : grounds) {
        openRefer(); // as it was left with the ground before
        chooseGround(which);
        QCOMPARE(told(), ground(which).told.in(u"sv"_s));
        escape();
    }
    openRefer();
    field<QPlainTextEdit>(u"told"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Ring Åsa."_s);
    for (const ReferralGround which : grounds) {
        chooseGround(which);
        QCOMPARE(told(), u"Ring Åsa."_s);
        escape();
        openRefer();
        QCOMPARE(told(), u"Ring Åsa."_s);
    }
    escape();
}

void TestInboxSteps::aReferralIsToldWithItsNumberAndUndone_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("a letter waits") << u"bo.ek@example.com"_s;
    QTest::newRow("nobody can be told") << QString();
}

void TestInboxSteps::aReferralIsToldWithItsNumberAndUndone()
{
    QFETCH(const QString, email);
    m_place->openWindow();
    for (int round = 0; round < 3; ++round) {
        comeIn(u"Playground %1"_s.arg(round), u"It is broken."_s, email);
        openFirst();
        openRefer();
        chooseGround(ReferralGround::FaultReport);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(waiting(), QStringList());
        backToWindow();
        const QString number = u"2026-00000%1"_s.arg(round + 1);
        QTRY_VERIFY2(notice().contains(number), qPrintable(notice()));
        QCOMPARE(notice().contains(u"to be sent"_s), !email.isEmpty());
        const auto now = [&] {
            return m_place->told([number](Session &session) { return session.cases().refreshed(number); })->subject;
        };
        QCOMPARE(now().status, CaseStatus::Referred);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(now().status, CaseStatus::Registered);
        QTRY_COMPARE(m_place->window->currentCase(), number); // what is done next is done with it
    }
}

void TestInboxSteps::ctrlEnterDoesTheStep()
{
    m_place->openWindow();
    for (int round = 0; round < 3; ++round) {
        comeIn(u"Playground %1"_s.arg(round));
        openFirst();
        if (round == 1) {
            button(u"discard"_s)->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Space);
            QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
            press(Qt::Key_Return, Qt::ControlModifier); // nothing is written yet
            QVERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
            type(u"an advertisement"_s);
        } else {
            openRefer();
            chooseGround(ReferralGround::FaultReport);
            field<QPlainTextEdit>(u"told"_s)->setFocus(Qt::TabFocusReason);
        }
        press(round == 2 ? Qt::Key_Enter : Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(waiting(), QStringList());
        QCOMPARE(discarded().size(), round == 0 ? 0 : 1);
    }
}

//! R19: a ground is chosen by a person, and where it is nothing of the municipality's the body is named (R13)
void TestInboxSteps::aGroundIsChosenAndTheRightBodyNamed()
{
    m_place->openWindow();
    for (int round = 0; round < 3; ++round) {
        comeIn(u"Road %1"_s.arg(round));
        openFirst();
        openRefer();
        QCOMPARE(field<ComboBox>(u"ground"_s)->key(), QString());
        QCOMPARE(to() + told(), QString());
        field<QPlainTextEdit>(u"told"_s)->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(QApplication::focusWidget(), field<ComboBox>(u"ground"_s));
        QVERIFY(field<ComboBox>(u"ground"_s)->accessibleDescription().contains(u"Choose the ground"_s));
        chooseGround(round == 1 ? ReferralGround::NotMunicipal : ReferralGround::OtherBody);
        QCOMPARE(to(), QString());
        QVERIFY(!field<QLineEdit>(u"to"_s)->placeholderText().isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), field<QLineEdit>(u"to"_s));
        type(u"Trafikverket"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(waiting(), QStringList());
        backToWindow();
    }
}

void TestInboxSteps::whatIsRefusedIsSaidInTheDialog()
{
    comeIn(u"Playground"_s);
    m_place->openWindow();
    openFirst();
    for (int round = 0; round < 3; ++round) {
        openRefer();
        chooseGround(ReferralGround::FaultReport);
        auto *addressee = field<QLineEdit>(u"to"_s);
        addressee->setFocus(Qt::TabFocusReason);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog() && dialog()->isVisible());
        QVERIFY(!addressee->accessibleDescription().isEmpty());
        QCOMPARE(QApplication::focusWidget(), addressee);
        escape();
        QCOMPARE(waiting().size(), 1);
    }
}

void TestInboxSteps::theMessageThatComesBackIsTheOneChosen()
{
    CaseDraft draft;
    draft.headline = u"Icy way to school"_s;
    draft.text = u"It has been like this for a week."_s;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.replyWanted = false;
    draft.submitter.name = u"Ek, Bo"_s;
    const QString number = m_place->registered(draft);
    const QStringList subjects{ u"A"_s, u"B"_s, u"C"_s, u"D"_s };
    for (const QString &subject : subjects)
        comeIn(subject);
    m_place->openWindow();
    const auto dealWith = [&](const QString &subject, bool attach) {
        choose(subject);
        if (attach)
            attachTo(number);
        else
            discardAs(u"an advertisement"_s);
        QTRY_VERIFY(!waiting().contains(subject + u": The swing is broken."_s));
        QTRY_COMPARE(list()->model()->rowCount(), waiting().size());
    };
    const auto takeBack = [&](const QString &subject) {
        backToWindow();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(waiting().contains(subject + u": The swing is broken."_s));
        QTRY_COMPARE(chosen(), subject);
        QTRY_COMPARE(list()->model()->rowCount(), waiting().size());
        QTest::qWait(200); // nor another one a moment later
        QCOMPARE(chosen(), subject);
        QVERIFY(list()->hasFocus()); // the next key is not for what has just been undone
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex()).center()));
        const auto labels = page()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == subject; }));
        QVERIFY(button(u"register"_s)->isVisible());
    };
    for (int round = 0; round < 3; ++round) {
        const bool first = round % 2 == 0;
        dealWith(u"C"_s, first);
        takeBack(u"C"_s);
        dealWith(u"A"_s, !first);
        takeBack(u"A"_s);
        dealWith(u"D"_s, first);
        takeBack(u"D"_s);
        dealWith(u"B"_s, true);
        dealWith(u"C"_s, false);
        takeBack(u"C"_s); // the last one first
        takeBack(u"B"_s);
    }
}

//! Back from a case that was registered: the first arrow goes from the first message to the second
void TestInboxSteps::theInboxOneComesBackToHasItsFirstLineChosen()
{
    for (const QString &subject : { u"A"_s, u"B"_s, u"C"_s })
        comeIn(subject);
    CaseDraft draft;
    draft.headline = u"Icy way to school"_s;
    draft.text = u"It has been like this for a week."_s;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.replyWanted = false;
    draft.submitter.name = u"Ek, Bo"_s;
    const QString number = m_place->registered(draft);
    m_place->openWindow();
    for (int round = 0; round < 3; ++round) {
        openFirst();
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_place->window->isFocusOn(PageKind::Registration));
        if (round == 1)
            m_place->window->backToNone(); // of a secret one nothing is shown
        else
            m_place->window->openCase(number);
        QTRY_VERIFY(!m_place->window->isFocusOn(PageKind::Registration));
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(list()->hasFocus());
        QTRY_COMPARE(list()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(list()->currentIndex().row(), 0);
        press(Qt::Key_Down);
        QTRY_COMPARE(list()->currentIndex().row(), 1);
        QCOMPARE(list()->selectionModel()->selectedRows().size(), 1);
    }
}

void TestInboxSteps::whatWasUndoneIsSaidInItsDialogAndIsNoDraft()
{
    comeIn(u"Playground"_s);
    m_place->openWindow();
    for (int round = 0; round < 3; ++round) {
        openFirst();
        discardAs(u"an advertisement"_s);
        QTRY_COMPARE(waiting(), QStringList());
        backToWindow();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(waiting().size(), 1);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_VERIFY(notice().contains(u"back in the inbox"_s));
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_2, Qt::ControlModifier);
        const auto *drafts = m_place->window->findChild<ListPane *>();
        QTRY_VERIFY(drafts->choice().kind == ListChoice::Kind::Drafts);
        QVERIFY(drafts->isEmpty());
        openFirst();
        button(u"discard"_s)->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        const QPointer<QWidget> open = QApplication::activeWindow();
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"an advertisement"_s);
        const auto *kept = open->findChild<KeptLine *>();
        QVERIFY(kept->isVisible());
        const auto lines = kept->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(lines, [](const QLabel *line) { return line->text().contains(u"undone"_s); }));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!open);
    }
}

LYHORD_TEST(TestInboxSteps)
#include "test_inboxsteps.moc"
