#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/registrationfixture.h"
#include "ui/registration/registrationform.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! While somebody is being registered, what they have told before stands beside it
class TestCallerCases : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString registered(const QString &name, const QString &phone)
    {
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s };
        draft.submitter.name = name;
        draft.submitter.phone = phone;
        const auto stored = m_fixture->workplace
                                ->ask([draft](Session &session) { return session.cases().registerCase(draft); })
                                .result();
        return stored ? stored->number : QString();
    }
    //! Everything but who it is
    void begin(const QString &token)
    {
        RegistrationDraft registration{ .draft = snowDraft() };
        registration.draft.token = token;
        registration.draft.departments = { u"SBF"_s };
        registration.draft.submitter = {};
        registration.draft.replyBy = ReplyBy::Phone;
        QVERIFY(m_fixture->workplace->drafts().save(toSpool(registration)));
        m_fixture->page->load({ PageKind::Registration, {}, {}, token });
        QVERIFY(buttons().isEmpty());
    }
    void write(const QString &field, const QString &text)
    {
        m_fixture->find<QLineEdit>(field)->setFocus();
        type(text);
    }
    //! The numbers on offer, from above
    QStringList buttons()
    {
        QStringList numbers;
        const QList<QPushButton *> all = m_fixture->page->findChildren<QPushButton *>();
        for (const QPushButton *button : all) {
            if (button->isVisible() && button->objectName().startsWith(u"earlier."_s))
                numbers.append(button->objectName().mid(8));
        }
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RegistrationFixture>();
        QVERIFY(m_fixture->ready);
    }
    void cleanup() { m_fixture.reset(); }

    void threeCallsInARow()
    {
        QStringList theirs{ registered(u"Åsa Öberg"_s, u"070-174 06 05"_s) };
        QVERIFY(!registered(u"Bo Ek"_s, u"070-174 06 06"_s).isEmpty());
        const QStringList written{ u"0701740605"_s, u"+46 70 174 06 05"_s, u"070-174 06 05"_s };
        for (int call = 0; call < written.size(); ++call) {
            begin(u"call-%1"_s.arg(call));
            write(u"submitter.phone"_s, written.at(call));
            QTRY_COMPARE(buttons(), theirs);
            auto *newest = m_fixture->find<QPushButton>(u"earlier."_s + theirs.constFirst());
            QVERIFY2(newest->text().contains(snowDraft().headline), qPrintable(newest->text()));

            // It is opened by key, and nothing typed is lost
            press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), newest);
            press(call == 1 ? Qt::Key_Return : Qt::Key_Space);
            QCOMPARE(m_fixture->navigator.requests.constLast(),
                PageRequest({ PageKind::Case, theirs.constFirst(), {}, {} }));
            QCOMPARE(m_fixture->find<QLineEdit>(u"submitter.phone"_s)->text(), written.at(call));
            QVERIFY(m_fixture->workplace->drafts().load(u"call-%1"_s.arg(call)));
            QCOMPARE(m_fixture->navigator.notices.size(), 2 * call + 1);
            m_fixture->navigator.notices.constLast().run();
            const PageRequest back = m_fixture->navigator.requests.constLast();
            QCOMPARE(back, PageRequest({ PageKind::Registration, {}, {}, u"call-%1"_s.arg(call) }));
            m_fixture->page->load(back);
            QCOMPARE(m_fixture->find<QLineEdit>(u"submitter.phone"_s)->text(), written.at(call));
            QTRY_COMPARE(buttons(), theirs);

            write(u"submitter.name"_s, u"Åsa Öberg"_s);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->navigator.notices.size(), 2 * call + 2);
            QTRY_COMPARE(m_fixture->cases().size(), call + 3);
            theirs.prepend(m_fixture->cases().constFirst().number);
            QTRY_COMPARE(buttons(), QStringList()); // the next caller is somebody else
        }
    }

    void aNameAloneIsSaidToBeANameAlone()
    {
        const QString namesake = registered(u"Åsa Öberg"_s, u"070-174 06 05"_s);
        begin(u"t-1"_s);
        write(u"submitter.name"_s, u"Åsa Öber"_s);
        QTest::qWait(300); // longer than it waits after a key
        QCOMPARE(buttons(), QStringList());
        type(u"g"_s);
        QTRY_COMPARE(buttons(), QStringList{ namesake });
        const QList<QLabel *> labels = m_fixture->page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"same name"_s); }));
        press(Qt::Key_Backspace);
        QTRY_COMPARE(buttons(), QStringList());
    }

    void nothingIsShownOfWhoIsProtected()
    {
        const QString number = registered(u"Åsa Öberg"_s, u"070-174 06 05"_s);
        begin(u"t-1"_s);
        for (const QString &mark :
            { u"submitter.protected_identity"_s, u"secrecy"_s, u"submitter.protected_identity"_s }) {
            m_fixture->find<QLineEdit>(u"submitter.phone"_s)->setFocus();
            press(Qt::Key_A, Qt::ControlModifier);
            type(u"070-174 06 05"_s);
            QTRY_COMPARE(buttons(), QStringList{ number });
            m_fixture->find<QCheckBox>(mark)->setFocus();
            press(Qt::Key_Space);
            QCOMPARE(buttons(), QStringList()); // at once
            press(Qt::Key_Space);
            QTRY_COMPARE(buttons(), QStringList{ number });
        }
    }

private:
    std::unique_ptr<RegistrationFixture> m_fixture;
};

LYHORD_TEST(TestCallerCases)
#include "test_callercases.moc"
