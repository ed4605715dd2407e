#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "tests/ui/inboxplace.h"
#include "ui/client/draftwords.h"
#include "ui/queues/listpane.h"
#include "ui/registration/registrationform.h"
#include "ui/registration/registrationpage.h"
#include "ui/widgets/lineview.h"
#include "ui/widgets/readingview.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! What has come in, dealt with by the keyboard and had back when that was a mistake, in the whole window
class TestInboxItem : public QObject, private InboxPlace
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init() { sitDown(); }
    void cleanup() { leave(); }
    void whatIsDiscardedComesBackByUndo();
    void whatIsDiscardedStandsInAListOfItsOwn();
    void aMessageAddedToTheWrongCaseComesBackByUndo();
    void aMessageOfAnotherPersonIsAddedAfterAQuestionThatNamesBoth();
    void whoIsProtectedIsNotNamedInTheQuestion();
    void whatWaitsForSomebodyElseIsSaid();
    void whoMayReadASecretCaseSeesTheName();
    void whatIsBegunOfAMessageIsNoRegistrationOfIt_data();
    void whatIsBegunOfAMessageIsNoRegistrationOfIt();
    void aDraftFromTheDraftsIsDealtWithThere_data();
    void aDraftFromTheDraftsIsDealtWithThere();
    void howTheAnswerDayWasCountedIsAskedByKey();
    void eachItemOpensAtItsTop();
    void theCaseItIsAddedToIsChosenInAWideWindow();

private:
    void addTo(const QString &number);
    //! The question whose case it is, once it is there
    [[nodiscard]] QMessageBox *question() const { return m_place->window->findChild<QMessageBox *>(u"askWhose"_s); }
    void openDialog(Qt::Key key);
    void escapeDialog();
    //! Of the message that is chosen in the list
    [[nodiscard]] CaseDraft registrationByEnter();
};

void TestInboxItem::whatIsDiscardedComesBackByUndo()
{
    comeIn(u"Playground"_s);
    m_place->openWindow();
    for (int round = 0; round < 3; ++round) {
        openFirst();
        discardAs(u"an advertisement"_s);
        QTRY_COMPARE(discarded(), QStringList(u"Playground: an advertisement"_s));
        QCOMPARE(waiting(), QStringList());
        QTRY_VERIFY(!list()->isVisible()); // nothing is left there, and that is said
        backToWindow();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(waiting(), QStringList(u"Playground: The swing is broken."_s));
        QCOMPARE(discarded(), QStringList());
        QTRY_VERIFY(list()->isVisible());
    }
}

void TestInboxItem::whatIsDiscardedStandsInAListOfItsOwn()
{
    comeIn(u"Playground"_s);
    m_place->openWindow();
    auto *toDiscarded = m_place->window->findChild<QPushButton *>(u"toDiscarded"_s);
    for (int round = 0; round < 3; ++round) {
        openFirst();
        QVERIFY(toDiscarded->isVisible());
        discardAs(u"an advertisement"_s);
        QTRY_COMPARE(waiting(), QStringList());
        QTRY_VERIFY(!list()->isVisible());
        backToWindow();
        toDiscarded->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QTRY_VERIFY(list()->isVisible());
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_VERIFY(list()->hasFocus());
        QTRY_VERIFY(page()->isVisible() && button(u"bringBack"_s)->isVisible());
        for (const QString &step : { u"register"_s, u"attach"_s, u"refer"_s, u"discard"_s })
            QVERIFY(!button(step)->isVisible()); // first it has to be back
        QStringList said;
        const QList<QLabel *> labels = page()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said.append(label->text());
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"an advertisement"), qPrintable(all));
        QVERIFY2(all.contains(u"anna"), qPrintable(all)); // who
        list()->setFocus();
        press(Qt::Key_Return); // opens it, and its one step has the keyboard
        QTRY_VERIFY(button(u"bringBack"_s)->hasFocus());
        press(Qt::Key_Space);
        QTRY_COMPARE(waiting(), QStringList(u"Playground: The swing is broken."_s));
        QTRY_VERIFY(!list()->isVisible());
        backToWindow();
        toDiscarded->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QTRY_VERIFY(list()->isVisible());
    }
}

void TestInboxItem::aMessageAddedToTheWrongCaseComesBackByUndo()
{
    CaseDraft draft;
    draft.headline = u"Icy way to school"_s;
    draft.text = u"It has been like this for a week."_s;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.replyWanted = false;
    draft.submitter.anonymous = true;
    const QString number = m_place->registered(draft);
    comeIn(u"Playground"_s);
    m_place->openWindow();
    for (int round = 0; round < 3; ++round) {
        openFirst();
        button(u"attach"_s)->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(number);
        press(Qt::Key_Return);
        QTRY_COMPARE(waiting(), QStringList());
        const auto open = [number](Session &session) { return session.cases().open(number); };
        QCOMPARE(m_place->told(open)->attachments.size(), 1);
        backToWindow();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(waiting(), QStringList(u"Playground: The swing is broken."_s));
        const auto file = m_place->told(open);
        QCOMPARE(file->attachments.size(), 0);
        QCOMPARE(file->events.constLast().kind, EventKind::Undone);
        QTRY_VERIFY(list()->isVisible());
    }
}

namespace {

CaseDraft draftOf(const QString &name)
{
    CaseDraft draft;
    draft.headline = u"Icy way to school"_s;
    draft.text = u"It has been like this for a week."_s;
    draft.channel = Channel::Phone;
    draft.type = CaseType::Complaint;
    draft.area = u"services"_s;
    draft.replyWanted = false;
    draft.submitter.name = name;
    return draft;
}

} // namespace

void TestInboxItem::addTo(const QString &number)
{
    openFirst();
    button(u"attach"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(number);
    press(Qt::Key_Return);
}

void TestInboxItem::aMessageOfAnotherPersonIsAddedAfterAQuestionThatNamesBoth()
{
    const QString hers = m_place->registered(draftOf(u"Åsa Öberg"_s));
    const QString his = m_place->registered(draftOf(u"Ek, Bo"_s));
    m_place->openWindow();
    for (int round = 0; round < 3; ++round) {
        comeIn(u"Playground %1"_s.arg(round));
        addTo(hers);
        QTRY_VERIFY(question());
        for (const QString &name : { u"Bo Ek"_s, u"Åsa Öberg"_s, hers })
            QVERIFY2(question()->text().contains(name), qPrintable(question()->text()));
        QTest::keyClick(question(), round == 1 ? Qt::Key_Escape : Qt::Key_Return); // what one comes upon does no harm
        QTRY_VERIFY(!question());
        QCOMPARE(waiting().size(), 1);
        addTo(round == 2 ? his : hers);
        if (round < 2) {
            QTRY_VERIFY(question());
            QTest::keyClick(question()->buttons().constFirst(), Qt::Key_Space);
        }
        QTRY_COMPARE(waiting(), QStringList()); // to his own it is added at once
        QVERIFY(!question());
    }
}

void TestInboxItem::whoIsProtectedIsNotNamedInTheQuestion()
{
    CaseDraft draft = draftOf(u"Åsa Öberg"_s);
    draft.secrecy = true;
    const QString number = m_place->registered(draft);
    comeIn(u"Playground"_s);
    m_place->signInAs(personAs(Role::ContactCentreOfficer));
    addTo(number);
    QTRY_VERIFY(question());
    QVERIFY(question()->text().contains(u"Bo Ek"));
    QVERIFY2(!question()->text().contains(u"Åsa"), qPrintable(question()->text()));
    QVERIFY2(question()->text().contains(u"protected"), qPrintable(question()->text()));
}

//! L9: nobody is forgotten because who empties the inbox may not read what was written
void TestInboxItem::whatWaitsForSomebodyElseIsSaid()
{
    const auto said = [this] { return m_place->window->findChild<QLabel *>(u"outOfSight"_s); };
    comeIn(u"Playground"_s);
    m_place->signInAs(personAs(Role::ContactCentreOfficer));
    auto *list = m_place->window->findChild<ListPane *>();
    for (int round = 0; round < 3; ++round) {
        list->show(ListChoice::of(Queue::Inbox));
        if (round == 0) {
            QTRY_COMPARE(list->choice(), ListChoice::of(Queue::Inbox));
            QVERIFY(!said()->isVisible());
        }
        const auto added = m_place->told([round](Session &session) {
            InboxItem item;
            item.source = InboxSource::Web;
            item.received = QDateTime(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC);
            item.subject = u"Swing"_s;
            item.text = u"It is broken."_s;
            item.submitter.name = u"Åsa Öberg"_s;
            item.submitter.protectedIdentity = true;
            item.externalId = u"form:protected:%1"_s.arg(round);
            item.rawSha256 = QByteArray(64, static_cast<char>('a' + round));
            return session.inbox().add(item);
        });
        QVERIFY(added && *added);
        list->refresh();
        QTRY_VERIFY(said()->isVisible());
        QTRY_VERIFY2(said()->text().startsWith(QString::number(round + 1)), qPrintable(said()->text()));
        QVERIFY2(said()->text().contains(u"An administrator gives that right."_s), qPrintable(said()->text()));
        list->show(ListChoice::of(Queue::ToAssign));
        QVERIFY(!said()->isVisible());
    }
}

void TestInboxItem::whoMayReadASecretCaseSeesTheName()
{
    CaseDraft draft = draftOf(u"Åsa Öberg"_s);
    draft.secrecy = true;
    const QString number = m_place->registered(draft);
    comeIn(u"Playground"_s);
    m_place->openWindow();
    addTo(number);
    QTRY_VERIFY(question());
    QVERIFY(question()->text().contains(u"Bo Ek"));
    QVERIFY2(question()->text().contains(u"Åsa"), qPrintable(question()->text()));
    QVERIFY2(!question()->text().contains(u"protected"), qPrintable(question()->text()));
}

void TestInboxItem::openDialog(Qt::Key key)
{
    backToWindow();
    press(key, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

//! The first Esc may be of what is offered below the line
void TestInboxItem::escapeDialog()
{
    const QPointer<QDialog> dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
    for (int i = 0; i < 2 && dialog && dialog->isVisible(); ++i)
        press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

CaseDraft TestInboxItem::registrationByEnter()
{
    openFirst();
    press(Qt::Key_Return);
    const bool isOpen = QTest::qWaitFor([this] {
        const auto *page = m_place->window->findChild<RegistrationPage *>();
        return page && page->isVisible() && page->isAncestorOf(QApplication::focusWidget());
    });
    if (!isOpen)
        return {};
    const auto *form = m_place->window->findChild<RegistrationForm *>();
    static_cast<void>(QTest::qWaitFor([form] { return !form->draft().text.isEmpty(); }));
    return form->draft();
}

void TestInboxItem::whatIsBegunOfAMessageIsNoRegistrationOfIt_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : { "discard", "attach", "undo" })
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestInboxItem::whatIsBegunOfAMessageIsNoRegistrationOfIt()
{
    QFETCH(const QString, way);
    const QString number = m_place->registered(draftOf(u"Ek, Bo"_s));
    comeIn(u"Playground"_s);
    m_place->openWindow();
    for (int round = 0; round < 3; ++round) {
        openFirst();
        openDialog(way == u"discard" ? Qt::Key_I : Qt::Key_D);
        press(Qt::Key_A, Qt::ControlModifier);
        type(way == u"discard" ? u"an advertisement"_s : number);
        if (way == u"undo") {
            press(Qt::Key_Return);
            QTRY_COMPARE(waiting(), QStringList());
            backToWindow();
            press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(waiting().size(), 1);
        } else {
            escapeDialog();
        }
        QTRY_COMPARE(m_place->workplace->drafts().waiting().size(), 1); // told after the message is there again
        const QList<LocalDrafts::Entry> drafts = m_place->workplace->drafts().waiting();
        const QString said = draftInWords(drafts.constFirst());
        QVERIFY2(said.contains(u"Playground"), qPrintable(said)); // of which message
        const CaseDraft draft = registrationByEnter();
        QCOMPARE(draft.text, u"The swing is broken."_s);
        QCOMPARE(draft.submitter.name, u"Bo Ek"_s);
        QCOMPARE(draft.channel, std::optional(Channel::Web));
        QCOMPARE(draft.received, std::optional(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC)));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_place->window->findChild<RegistrationPage *>()->isVisible());
        QCOMPARE(m_place->workplace->drafts().waiting(), drafts); // and it took nothing from them
    }
    for (int round = 0; round < 3; ++round) { // what is begun as a registration is gone on with
        static_cast<void>(registrationByEnter());
        auto *text = m_place->window->findChild<RegistrationForm *>()->findChild<QPlainTextEdit *>(u"text"_s);
        text->setFocus(Qt::TabFocusReason);
        press(Qt::Key_End, Qt::ControlModifier);
        type(u"x"_s);
        QTRY_COMPARE(text->toPlainText(), u"The swing is broken."_s + QString(round + 1, u'x'));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_place->window->findChild<RegistrationPage *>()->isVisible());
        QTRY_COMPARE(m_place->workplace->drafts().waiting().size(), 2);
    }
}

void TestInboxItem::aDraftFromTheDraftsIsDealtWithThere_data()
{
    QTest::addColumn<bool>("discards");
    QTest::newRow("discarded") << true;
    QTest::newRow("added to a case") << false;
}

//! It is in the inbox, and nothing says otherwise; what has been dealt with offers nothing that would be refused
void TestInboxItem::aDraftFromTheDraftsIsDealtWithThere()
{
    QFETCH(const bool, discards);
    const QString number = m_place->registered(draftOf(u"Ek, Bo"_s));
    m_place->openWindow();
    for (int round = 0; round < 3; ++round) {
        comeIn(u"Playground %1"_s.arg(round));
        openFirst();
        openDialog(discards ? Qt::Key_I : Qt::Key_D);
        press(Qt::Key_A, Qt::ControlModifier);
        type(discards ? u"an adver"_s : number);
        escapeDialog();
        backToWindow();
        press(Qt::Key_2, Qt::ControlModifier);
        LineView *drafts = nullptr;
        QTRY_VERIFY((drafts = qobject_cast<LineView *>(QApplication::focusWidget()))
            && drafts->accessibleName() == u"Drafts" && drafts->model()->rowCount() == 1);
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
        const auto *besides = m_place->window->findChild<QLabel *>(u"besideTheList"_s);
        QVERIFY2(!besides->isVisible(), qPrintable(besides->text()));
        press(Qt::Key_Return);
        if (!discards && qobject_cast<QDialog *>(QApplication::activeWindow()))
            press(Qt::Key_Return); // the first chose the case
        QTRY_COMPARE(waiting(), QStringList());
        backToWindow();
        for (const QString &step : { u"register"_s, u"attach"_s, u"refer"_s, u"discard"_s })
            QTRY_VERIFY(!button(step)->isVisible() || !button(step)->isEnabled());
        QVERIFY(!besides->isVisible());
    }
}

//! Its list stands within it
void TestInboxItem::theCaseItIsAddedToIsChosenInAWideWindow()
{
    comeIn(u"Playground"_s);
    m_place->openWindow();
    m_place->window->resize(1366, 768);
    openFirst();
    QSize wanted(900, 420);
    for (const QSize &next : { QSize(700, 380), QSize(1000, 500), QSize(720, 400) }) {
        openDialog(Qt::Key_D);
        QWidget *dialog = QApplication::activeWindow();
        QTRY_COMPARE(dialog->size(), wanted);
        dialog->resize(next);
        wanted = next;
        QTRY_COMPARE(dialog->size(), wanted);
        escapeDialog();
    }
}

//! If it becomes a case as it is
void TestInboxItem::howTheAnswerDayWasCountedIsAskedByKey()
{
    for (const QString &subject : { u"Swing"_s, u"Lamp"_s, u"Moss"_s })
        comeIn(subject);
    m_place->openWindow();
    openFirst();
    for (int round = 0; round < 3; ++round) {
        button(u"register"_s)->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 15 && QApplication::focusWidget()->objectName() != u"whyDue"_s; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"whyDue"_s);
        auto *days = page()->findChild<QLabel *>(u"dueDays"_s);
        QVERIFY(days);
        press(Qt::Key_Space);
        QVERIFY(days->isVisible());
        QVERIFY2(days->text().contains(u"2026-12-04"_s), qPrintable(days->text()));
        press(Qt::Key_Space);
        list()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Down);
        QTRY_VERIFY(button(u"register"_s)->isVisible());
    }
}

void TestInboxItem::eachItemOpensAtItsTop()
{
    const QString longText = u"It goes on and on. "_s.repeated(600);
    for (const QString &subject : { u"First"_s, u"Second"_s, u"Third"_s })
        comeIn(subject, longText);
    m_place->openWindow();
    backToWindow();
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(list()->isVisible() && list()->model()->rowCount() == 3);
    QTRY_VERIFY(list()->hasFocus());
    for (int round = 0; round < 3; ++round) {
        QTRY_VERIFY(page() && page()->isVisible());
        auto *view = page()->findChild<ReadingView *>();
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        QCOMPARE(view->verticalScrollBar()->value(), 0);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_place->window->findChild<RegistrationPage *>());
        auto *registration = m_place->window->findChild<RegistrationPage *>();
        QTRY_VERIFY(registration->isVisible());
        QTRY_VERIFY(registration->isAncestorOf(QApplication::focusWidget()));
        const QList<QScrollArea *> areas = registration->findChildren<QScrollArea *>();
        for (const QScrollArea *area : areas)
            QTRY_COMPARE(area->verticalScrollBar()->value(), 0);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!registration->isVisible());
        backToWindow();
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(list()->hasFocus());
        press(Qt::Key_Down);
    }
}

LYHORD_TEST(TestInboxItem)
#include "test_inboxitem.moc"
