#include "core/services/inboxservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/registrationfixture.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/formrows.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile withLibrary()
{
    Profile profile = smallProfile();
    profile.categories.append({ .path = u"KFF/bibliotek"_s, .name = { { { u"sv"_s, u"Bibliotek"_s } } } });
    profile.headlines.append({ .department = u"KFF"_s, .text = u"Öppettider"_s, .category = u"KFF/bibliotek"_s });
    return profile;
}

} // namespace

//! What a choice brings along, what is said where choices do not fit together or are missing, and where Ctrl+Enter and
//! Ctrl+Shift+Enter lead, from the inbox as elsewhere
class TestRegistrationChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RegistrationFixture>(withLibrary());
        QVERIFY(m_fixture->ready);
    }
    void cleanup() { m_fixture.reset(); }

    // --- what a choice brings along

    void aCategoryBringsItsDepartmentWhereNoneIsChosen()
    {
        for (int round = 1; round <= 3; ++round) {
            simpleCase();
            choose(u"category"_s, u"bib"_s);
            QCOMPARE(chips(), QStringList{ u"KFF"_s });
            choose(u"category"_s, u"vinterväg"_s); // another one, and what came with the first goes with it
            QCOMPARE(chips(), QStringList{ u"SBF"_s });
            registerAndNext(round);
            const Case file = m_fixture->file(m_fixture->cases().constFirst().number);
            QCOMPARE(file.assignments.constFirst().department, u"SBF"_s);
            QVERIFY(file.category.startsWith(u"SBF/vinter"_s));
        }
    }

    //! What only came along with a headline does not stand for another matter
    void whatAHeadlineBroughtGoesWithIt()
    {
        for (int round = 1; round <= 3; ++round) {
            simpleCase();
            choose(u"headline"_s, u"öppet"_s);
            QCOMPARE(chips(), QStringList{ u"KFF"_s });
            QVERIFY(!categoryText().isEmpty());
            editor(u"headline"_s)->setFocus();
            press(Qt::Key_End);
            type(u" på lördagar"_s); // the same, said more closely
            QCOMPARE(chips(), QStringList{ u"KFF"_s });
            press(Qt::Key_A, Qt::ControlModifier);
            type(u"Lång kö"_s);
            press(Qt::Key_Escape);
            press(Qt::Key_Tab);
            QCOMPARE(chips(), QStringList());
            QVERIFY(categoryText().isEmpty());
            QTRY_VERIFY(openPoints().contains(u"Öppettider"_s) && openPoints().contains(u"taken away"_s));
            choose(u"headline"_s, u"öppet"_s);
            QCOMPARE(chips(), QStringList{ u"KFF"_s });
            QTRY_VERIFY(!openPoints().contains(u"taken away"_s));
            registerAndNext(round);
        }
    }

    void whatWasChosenByHandStaysWhenTheHeadlineGoes()
    {
        for (int round = 1; round <= 3; ++round) {
            simpleCase();
            choose(u"headline"_s, u"öppet"_s);
            choose(u"category"_s, u"vinterväg"_s);
            QCOMPARE(chips(), QStringList{ u"SBF"_s });
            const QString category = categoryText();
            choose(u"headline"_s, u"Lång kö"_s);
            QCOMPARE(chips(), QStringList{ u"SBF"_s });
            QCOMPARE(categoryText(), category);
            QVERIFY(!openPoints().contains(u"taken away"_s));
            registerAndNext(round);
        }
    }

    void aDepartmentThatWasChosenStays()
    {
        for (int round = 1; round <= 3; ++round) {
            simpleCase();
            choose(u"departments"_s, u"social"_s);
            QCOMPARE(chips(), QStringList{ u"SOC"_s });
            choose(u"headline"_s, u"öppet"_s);
            QCOMPARE(chips(), QStringList{ u"SOC"_s });
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
        }
    }

    void whatDoesNotFitTogetherIsSaidBesideTheFieldAndBlocksNothing()
    {
        for (int round = 1; round <= 3; ++round) {
            simpleCase();
            choose(u"headline"_s, u"öppet"_s);
            QTRY_COMPARE(said(u"headline"_s), QString());
            m_fixture->find<ChipBar>(u"departments"_s)->setFocus();
            press(Qt::Key_Backspace, Qt::NoModifier, 2); // what came along is taken away
            QVERIFY(chips().isEmpty());
            choose(u"departments"_s, u"social"_s);
            QTRY_VERIFY2(
                said(u"headline"_s).contains(u"Kultur- och fritidsförvaltningen"_s), qPrintable(said(u"headline"_s)));
            QTRY_VERIFY2(
                said(u"category"_s).contains(u"Kultur- och fritidsförvaltningen"_s), qPrintable(said(u"category"_s)));
            choose(u"departments"_s, u"kultur"_s);
            QTRY_COMPARE(said(u"headline"_s), QString());
            QTRY_COMPARE(said(u"category"_s), QString());
            registerAndNext(round);
        }
    }

    void returnTakesAndMovesOnInEveryField()
    {
        for (int round = 0; round < 3; ++round) {
            for (const auto &[name, typed] : { std::pair(u"headline"_s, u"snö"_s),
                     std::pair(u"departments"_s, u"kult"_s), std::pair(u"category"_s, u"bib"_s) }) {
                QWidget *field = editor(name);
                field->setFocus();
                type(typed);
                press(Qt::Key_Return);
                const bool stays = fieldAt(name)->isAncestorOf(QApplication::focusWidget());
                QCOMPARE(stays, name == u"departments"_s); // which is ready for the next of several
            }
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
        }
    }

    void whatIsChosenAlreadyIsPointedOutAndNoMistake()
    {
        for (int round = 1; round <= 3; ++round) {
            simpleCase();
            choose(u"departments"_s, u"social"_s);
            auto *bar = m_fixture->find<ChipBar>(u"departments"_s);
            const auto *chip = bar->findChild<Chip *>(u"SOC"_s);
            QVERIFY(chip && !chip->isMarked());
            for (const QString &typed : { u"soc"_s, chip->text(), u"social"_s }) {
                bar->setFocus();
                type(typed);
                QVERIFY2(chip->isMarked(), qPrintable(typed));
                QVERIFY(bar->input()->isListOpen()); // which says so
                press(Qt::Key_Return);
                QVERIFY(chip->isMarked());
                QCOMPARE(bar->unsettled(), QString());
                QCOMPARE(chips(), QStringList{ u"SOC"_s });
                QCOMPARE(said(u"departments"_s), QString());
                type(u"k"_s);
                QVERIFY(!chip->isMarked());
                press(Qt::Key_Backspace);
                type(typed); // and left as it is, on the way to another field
                press(Qt::Key_Tab);
                QCOMPARE(bar->unsettled(), QString());
            }
            bar->setFocus();
            type(u"skola"_s); // what is no department is still said
            press(Qt::Key_Return);
            QCOMPARE(bar->unsettled(), u"skola"_s);
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
        }
    }

    void thatNobodyCanBeReachedIsNoNewsBeforeAnAnswerIsWished()
    {
        for (int round = 0; round < 3; ++round) {
            type(u"Det är halt."_s);
            press(Qt::Key_M, Qt::AltModifier);
            type(u"Åsa Öberg"_s);
            press(Qt::Key_Tab, Qt::NoModifier, 3); // past the phone and the mail to the choice
            type(u""_s);
            press(Qt::Key_Z, Qt::AltModifier);
            QTRY_VERIFY(!openPoints().isEmpty()); // it has been looked at
            QCOMPARE(said(u"submitter"_s), QString());
            press(Qt::Key_W, Qt::AltModifier);
            type(u"1"_s);
            QTRY_VERIFY(!said(u"submitter"_s).isEmpty());
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
            QCOMPARE(said(u"submitter"_s), QString());
        }
    }

    void theLetterOfWhatIsOffIsNotTyped()
    {
        for (int round = 0; round < 3; ++round) {
            auto *phone = m_fixture->find<QLineEdit>(u"submitter.phone"_s);
            phone->setFocus();
            type(u"016-123456"_s);
            press(Qt::Key_B, Qt::AltModifier); // by what way: that is open once an answer is wanted
            QCOMPARE(phone->text(), u"016-123456"_s);
            QVERIFY(phone->hasFocus());
            press(Qt::Key_W, Qt::AltModifier);
            type(u"1"_s);
            phone->setFocus();
            press(Qt::Key_B, Qt::AltModifier);
            QVERIFY(fieldAt(u"reply.by"_s)->isAncestorOf(QApplication::focusWidget()));
            QVERIFY2(!phone->text().contains(u'b'), qPrintable(phone->text()));
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
        }
    }

    // --- what is missing

    void whatIsMissingIsSaidWithItsKeyAndRefusesNothing()
    {
        for (int round = 1; round <= 3; ++round) {
            QVERIFY(openPoints().isEmpty());
            type(u"Det är halt på torget."_s);
            QTRY_VERIFY2(openPoints().contains(u"Alt+X"_s), qPrintable(openPoints()));
            QVERIFY2(openPoints().contains(u"Alt+Z"_s), qPrintable(openPoints()));
            press(Qt::Key_X, Qt::AltModifier);
            QVERIFY(fieldAt(u"departments"_s)->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_Z, Qt::AltModifier);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"category"_s);
            type(u"bib"_s);
            press(Qt::Key_Return);
            QTRY_VERIFY2(openPoints().isEmpty(), qPrintable(openPoints()));
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
            simpleCase();
            registerAndNext(round); // unassigned, which is allowed
            QCOMPARE(m_fixture->cases().constFirst().status, CaseStatus::Registered);
        }
    }

    void aSureProposalIsNamedWithItsKey()
    {
        for (int round = 0; round < 3; ++round) {
            type(u"Det är mycket snö vid skolan."_s);
            QTRY_VERIFY2(openPoints().contains(u"Stadsbyggnadsförvaltningen"_s), qPrintable(openPoints()));
            QVERIFY2(openPoints().contains(u"Ctrl+Shift+D"_s), qPrintable(openPoints()));
            press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(chips(), QStringList{ u"SBF"_s });
            QTRY_VERIFY(!openPoints().contains(u"Ctrl+Shift+D"_s));
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
        }
    }

    // --- where one is afterwards

    void registerShowsTheCaseFromTheInboxToo()
    {
        const QList<InboxItemId> items = waiting(4);
        for (int round = 1; round <= 3; ++round) {
            open(items.at(round - 1));
            complete();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QTRY_COMPARE(m_fixture->navigator.requests.size(), round);
            QCOMPARE(m_fixture->navigator.requests.constLast(),
                (PageRequest{ PageKind::Case, m_fixture->cases().constFirst().number, {}, {} }));
        }
    }

    void registerAndNextOpensTheNextOfTheInboxAndSaysSo()
    {
        const QString ordinary = button()->text();
        const QList<InboxItemId> items = waiting(4);
        open(items.at(1));
        QVERIFY(button()->text() != ordinary);
        for (const int next : { 2, 3, 0 }) { // the one after it, and at the end the one that was passed over
            complete();
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(text()->toPlainText(), textOf(next));
            QCOMPARE(QApplication::focusWidget(), text());
            QVERIFY(button()->text() != ordinary);
        }
        complete();
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // the last
        QTRY_COMPARE(m_fixture->cases().size(), 4);
        QTRY_COMPARE(m_fixture->navigator.requests.size(), 1);
        QCOMPARE(m_fixture->navigator.requests.constLast().kind, PageKind::Case);
        QTRY_COMPARE(button()->text(), ordinary);
    }

    //! The next message comes by itself: a key pressed twice, or held, registers none that nobody has read
    void aSecondPressDoesNotRegisterTheNextMessageUnread()
    {
        const QList<InboxItemId> items = waiting(6);
        auto *pause = m_fixture->page->findChild<QTimer *>(u"nextPause"_s);
        QVERIFY(pause);
        pause->setInterval(std::chrono::hours(1)); // it is the test that says when she has paused
        const auto said = [this] { return m_fixture->navigator.notices.size(); };
        open(items.constFirst());
        for (int round = 1; round <= 3; ++round) {
            complete();
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(text()->toPlainText(), textOf(round));
            QTRY_COMPARE(said(), 2 * round - 1);
            if (round == 1)
                press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            else if (round == 2)
                press(Qt::Key_Return, Qt::ControlModifier); // nor is it registered and shown
            else
                QTest::mouseClick(button(), Qt::LeftButton);
            QCOMPARE(said(), 2 * round);
            QVERIFY2(m_fixture->navigator.notices.constLast().text.contains(u"next message"_s),
                qPrintable(m_fixture->navigator.notices.constLast().text));
            QCOMPARE(text()->toPlainText(), textOf(round));
            QCOMPARE(m_fixture->cases().size(), round);
            if (round == 2)
                pause->stop(); // she has read it; in the other rounds she writes at once
        }
    }

    void aKeyThatIsHeldRegistersOne()
    {
        for (const QAction *action : m_fixture->page->findChildren<QAction *>()) {
            if (action->shortcut().toString().contains(u"Return"_s))
                QVERIFY2(!action->autoRepeat(), qPrintable(action->text()));
        }
    }

    void anInboxItemSaysAtOnceWhatIsMissing()
    {
        const QList<InboxItemId> items = waiting(3);
        for (const InboxItemId id : items) {
            open(id);
            QTRY_VERIFY2(openPoints().contains(u"Alt+X"_s), qPrintable(openPoints()));
        }
    }

    // --- referring

    void theReferralIsInSightWithItsButton()
    {
        m_fixture->page->resize(1366 - 220, 630); // beside the column of queues, below menu and notices
        for (int round = 1; round <= 3; ++round) {
            type(u"Det är halt."_s);
            press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            auto *refer = m_fixture->find<QAbstractButton>(u"register"_s);
            QVERIFY(refer);
            QTRY_COMPARE(refer->visibleRegion().boundingRect(), refer->rect());
            QVERIFY(!m_fixture->find<QAbstractButton>(u"confirmRefer"_s)); // one button for one thing
            for (const QString &part : { u"ground"_s, u"told"_s, u"cancelRefer"_s }) {
                QWidget *shown = m_fixture->find<QWidget>(part);
                QVERIFY2(shown, qPrintable(part));
                QTRY_COMPARE(shown->visibleRegion().boundingRect(), shown->rect());
            }
            press(Qt::Key_Down); // a ground is chosen by a person
            QTest::mouseClick(refer, Qt::LeftButton);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QCOMPARE(m_fixture->cases().constFirst().status, CaseStatus::Referred);
            QTRY_COMPARE(m_fixture->navigator.requests.size() + m_fixture->navigator.backs, round);
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
        }
    }

    // --- the moment of receipt

    void aWrongTimeIsSaidAtTheTimeAndAWrongDayAtTheDay()
    {
        auto *day = m_fixture->find<QLineEdit>(u"received"_s);
        auto *time = m_fixture->find<QLineEdit>(u"received.time"_s);
        const auto write = [](QLineEdit *line, const QString &words) {
            line->setFocus(Qt::TabFocusReason);
            press(Qt::Key_A, Qt::ControlModifier);
            type(words);
        };
        for (int round = 0; round < 3; ++round) {
            write(time, u"25:70"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(time->accessibleDescription().contains(u"14:05"_s));
            QVERIFY2(!day->accessibleDescription().contains(u"2026-11-20"_s), qPrintable(day->accessibleDescription()));
            write(time, u"13:30"_s);
            write(day, u"31.11.2026"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(day->accessibleDescription().contains(u"2026-11-20"_s));
            QVERIFY2(!time->accessibleDescription().contains(u"14:05"_s), qPrintable(time->accessibleDescription()));
            write(day, u"19 nov. 2026"_s);
            press(Qt::Key_Tab);
            QCOMPARE(day->text(), u"2026-11-19"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!day->accessibleDescription().contains(u"2026-11-20"_s));
        }
    }

private:
    QPlainTextEdit *text() { return m_fixture->find<QPlainTextEdit>(u"text"_s); }
    QStringList chips() { return m_fixture->find<ChipBar>(u"departments"_s)->keys(); }
    QAbstractButton *button() { return m_fixture->find<QAbstractButton>(u"registerNext"_s); }
    QString openPoints()
    {
        const auto *label = m_fixture->find<QLabel>(u"openPoints"_s);
        return label ? label->text() : QString();
    }
    Field *fieldAt(const QString &path)
    {
        for (Field *field : m_fixture->page->findChildren<Field *>()) {
            if (field->path() == path && field->isVisible())
                return field;
        }
        return nullptr;
    }
    QWidget *editor(const QString &path) { return fieldAt(path)->editor(); }
    //! What stands below the field
    QString said(const QString &path)
    {
        const Field *field = fieldAt(path);
        const QString about = field ? field->editor()->accessibleDescription() : QString();
        return about;
    }
    QString categoryText() { return qobject_cast<QLineEdit *>(editor(u"category"_s))->text(); }
    void choose(const QString &path, const QString &typed)
    {
        editor(path)->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            line->selectAll();
        type(typed);
        press(Qt::Key_Return);
    }
    void simpleCase()
    {
        text()->setFocus();
        type(u"Det är halt på torget."_s);
        press(Qt::Key_Tab);
        type(u"Halka"_s);
        press(Qt::Key_Tab);
        type(u"26"_s);
        press(Qt::Key_W, Qt::AltModifier);
        type(u"2"_s);
    }
    void registerAndNext(int round)
    {
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_fixture->cases().size(), round);
        QTRY_COMPARE(text()->toPlainText(), QString());
    }
    static QString textOf(int item) { return u"Det är halt på torg %1."_s.arg(item); }
    QList<InboxItemId> waiting(int count)
    {
        QList<InboxItemId> ids;
        for (int i = 0; i < count; ++i) {
            InboxItem item;
            item.source = InboxSource::Web;
            item.text = textOf(i);
            item.externalId = u"form:%1"_s.arg(i);
            item.suggestedType = CaseType::Complaint;
            item.suggestedArea = u"services"_s;
            item.replyWanted = false;
            item.received = momentFromIso(u"2026-11-20T08:0%1:00"_s.arg(i));
            const auto id = m_fixture->workplace->ask([item](Session &session) { return session.inbox().add(item); })
                                .result();
            if (id && *id)
                ids.append(**id);
        }
        return ids;
    }
    void open(InboxItemId id)
    {
        m_fixture->page->load({ PageKind::Registration, {}, id, {} });
        QTRY_VERIFY(!text()->toPlainText().isEmpty());
        m_fixture->page->focusFirst();
    }
    void complete()
    {
        press(Qt::Key_Tab);
        type(u"Halka"_s);
    }
    std::unique_ptr<RegistrationFixture> m_fixture;
};

LYHORD_TEST(TestRegistrationChoices)
#include "test_registrationchoices.moc"
