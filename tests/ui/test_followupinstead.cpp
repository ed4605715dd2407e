#include "core/services/inboxservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/registrationfixture.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! What is being registered turns out to be about a case that is there, and is added to it with the keyboard: every
//! word is in the case, what was left out is said, and one step brings the draft back as it was. Three in a row.
class TestFollowUpInstead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RegistrationFixture>();
        QVERIFY(m_fixture->ready);
        const auto open = m_fixture->workplace
                              ->ask([](Session &session) { return session.cases().registerCase(snowDraft()); })
                              .result();
        QVERIFY(open);
        m_number = open->number;
    }
    void cleanup() { m_fixture.reset(); }

    void aCallIsAddedWithAllThatWasTyped()
    {
        for (int round = 1; round <= 3; ++round) {
            begin();
            type(snowDraft().text);
            press(Qt::Key_Tab);
            type(u"Halka igen"_s);
            press(Qt::Key_Tab);
            type(u"26"_s); // kind and area
            press(Qt::Key_M, Qt::AltModifier);
            type(u"Bo Ek"_s);
            press(Qt::Key_Tab);
            type(u"070-174 06 05"_s);
            press(Qt::Key_D, Qt::AltModifier);
            type(u"1"_s); // what it leads to, and on to what was told
            type(u"Den plogas i kväll."_s);
            QVERIFY(round == 2 || leftByDefault()); // it is somebody else's: that is asked first
            const QString notice = addByKey();
            QVERIFY(m_wasAsked);
            QVERIFY2(notice.contains(m_number), qPrintable(notice));
            QVERIFY2(notice.contains(u"not answered by that"_s), qPrintable(notice));
            const QString words = latestWords();
            for (const QString &word :
                { snowDraft().text, u"Halka igen"_s, u"Bo Ek, 070-174 06 05"_s, u"Den plogas i kväll."_s })
                QVERIFY2(words.contains(word), qPrintable(word + u" in: "_s + words));
            QVERIFY(isOpen(m_fixture->file(m_number).status));
            QVERIFY(waitingDrafts().isEmpty());

            takeBack();
            QCOMPARE(text()->toPlainText(), snowDraft().text);
            QCOMPARE(m_fixture->find<QLineEdit>(u"headline"_s)->text(), u"Halka igen"_s);
            QCOMPARE(m_fixture->find<QLineEdit>(u"submitter.name"_s)->text(), u"Bo Ek"_s);
            QCOMPARE(m_fixture->find<QLineEdit>(u"submitter.phone"_s)->text(), u"070-174 06 05"_s);
            QVERIFY(std::ranges::any_of(m_fixture->page->findChildren<QPlainTextEdit *>(),
                [](const QPlainTextEdit *edit) { return edit->toPlainText() == u"Den plogas i kväll."_s; }));
            QCOMPARE(latestKind(), EventKind::Undone);
        }
    }

    void aMessageIsAddedAsItCameAndWithWhatWasWrittenBeside()
    {
        for (int round = 1; round <= 3; ++round) {
            const InboxItemId id = came(round);
            m_fixture->navigator.notices.clear();
            m_fixture->page->load({ PageKind::Registration, {}, id, {} });
            QTRY_COMPARE(text()->toPlainText(), snowDraft().text);
            m_fixture->page->focusFirst();
            press(Qt::Key_End, Qt::ControlModifier);
            type(u" Ringde också om det."_s);
            static_cast<void>(addByKey());
            const QString words = latestWords();
            QVERIFY2(words.startsWith(snowDraft().text + u"\n\n"_s), qPrintable(words));
            QCOMPARE(words.count(u"Ringde också om det."_s), 1);
            QCOMPARE(inbox(), 0);

            takeBack();
            QCOMPARE(text()->toPlainText(), QString(snowDraft().text + u" Ringde också om det."_s));
            QCOMPARE(inbox(), 1);
            QCOMPARE(latestKind(), EventKind::Undone);

            static_cast<void>(addByKey()); // it is the right one after all
            QCOMPARE(latestWords(), words);
            QCOMPARE(inbox(), 0);
        }
    }

    void whoIsProtectedIsNotAddedToWhatOthersRead()
    {
        for (int round = 1; round <= 3; ++round) {
            begin();
            type(snowDraft().text);
            auto *mark = m_fixture->page->findChild<QAbstractButton *>(u"submitter.protected_identity"_s);
            QVERIFY(mark);
            mark->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Space);
            QVERIFY(mark->isChecked());
            const QString notice = addByKey();
            QVERIFY2(notice.contains(u"is secret"_s), qPrintable(notice));
            QCOMPARE(latestKind(), EventKind::Registered);
            QCOMPARE(text()->toPlainText(), snowDraft().text);
        }
    }

private:
    QPlainTextEdit *text() { return m_fixture->find<QPlainTextEdit>(u"text"_s); }
    void begin()
    {
        m_fixture->page->load({ PageKind::Registration });
        m_fixture->page->window()->activateWindow(); // as a window manager does when a question is gone
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->page->window()));
        m_fixture->page->focusFirst();
        m_fixture->navigator.notices.clear();
        QCOMPARE(text()->toPlainText(), QString());
    }
    [[nodiscard]] QMessageBox *question() { return m_fixture->page->findChild<QMessageBox *>(u"askWhose"_s); }
    //! By the key that stands on the hint; Enter takes what is proposed, and nothing is added
    bool leftByDefault()
    {
        const auto isOffered = [&] { return m_fixture->find<QAbstractButton>(u"followUp."_s + m_number) != nullptr; };
        if (!QTest::qWaitFor(isOffered))
            return false;
        press(Qt::Key_F3);
        if (!QTest::qWaitFor([this] { return question() != nullptr; }))
            return false;
        QTest::keyClick(question(), Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return !question(); }))
            return false;
        m_fixture->page->window()->activateWindow();
        return QTest::qWaitForWindowActive(m_fixture->page->window()) && latestKind() != EventKind::FollowedUp;
    }
    //! With Tab to the hint, wherever the keyboard is; what was said then
    QString addByKey()
    {
        const QString name = u"followUp."_s + m_number;
        const auto isOffered = [&] { return m_fixture->find<QAbstractButton>(name) != nullptr; };
        if (!QTest::qWaitFor(isOffered))
            return u"No hint."_s;
        m_fixture->navigator.notices.clear();
        for (int i = 0; i < 100 && QApplication::focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        if (QApplication::focusWidget()->objectName() != name)
            return u"Tab does not come to the hint."_s;
        press(Qt::Key_Space);
        m_wasAsked = QTest::qWaitFor([&] { return question() || !m_fixture->navigator.notices.isEmpty(); })
            && question();
        if (m_wasAsked) {
            for (QAbstractButton *button : question()->buttons()) {
                if (question()->buttonRole(button) == QMessageBox::AcceptRole)
                    QTest::keyClick(button, Qt::Key_Space);
            }
        }
        const auto isSaid = [&] { return !m_fixture->navigator.notices.isEmpty(); };
        return QTest::qWaitFor(isSaid) ? m_fixture->navigator.notices.constLast().text : u"Nothing was said."_s;
    }
    //! What the message offers, and the window then opens
    void takeBack()
    {
        const Notice told = m_fixture->navigator.notices.constLast();
        QVERIFY2(told.takesBack, qPrintable(told.text));
        m_fixture->navigator.requests.clear();
        told.run();
        QTRY_COMPARE(m_fixture->navigator.requests.size(), 1);
        const PageRequest back = m_fixture->navigator.requests.constLast();
        QCOMPARE(back.kind, PageKind::Registration);
        QVERIFY(!back.draft.isEmpty());
        m_left.append(back.draft);
        m_fixture->page->load(back);
        m_fixture->page->focusFirst();
    }
    InboxItemId came(int round)
    {
        InboxItem item;
        item.source = InboxSource::Web;
        item.text = snowDraft().text;
        item.externalId = u"form:%1"_s.arg(round);
        item.received = momentFromIso(u"2026-11-20T08:00:00"_s);
        item.submitter.name = snowDraft().submitter.name;
        const auto id = m_fixture->workplace->ask([item](Session &session) { return session.inbox().add(item); })
                            .result();
        return id && *id ? **id : InboxItemId();
    }
    qsizetype inbox()
    {
        const auto items = m_fixture->workplace->ask([](Session &session) { return session.inbox().items(); }).result();
        return items ? items->size() : -1;
    }
    QList<LocalDrafts::Entry> waitingDrafts()
    {
        QList<LocalDrafts::Entry> all = m_fixture->workplace->drafts().entries();
        all.removeIf([this](const LocalDrafts::Entry &entry) { return m_left.contains(entry.token); });
        return all;
    }
    Event latest()
    {
        const auto file = m_fixture->workplace
                              ->ask([number = m_number](Session &session) { return session.cases().open(number); })
                              .result();
        return file && !file->events.isEmpty() ? file->events.constLast() : Event();
    }
    QString latestWords() { return latest().details.value(u"text"_s).toString(); }
    EventKind latestKind() { return latest().kind; }

    std::unique_ptr<RegistrationFixture> m_fixture;
    QString m_number;
    bool m_wasAsked = false; //!< whose the case is
    QStringList m_left; //!< drafts that were brought back before
};

LYHORD_TEST(TestFollowUpInstead)
#include "test_followupinstead.moc"
