#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/registrationdesk.h"
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
        const auto stored = m_desk->workplace
                                ->ask([draft](Office &office) { return office.cases().registerCase(draft); })
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
        QVERIFY(m_desk->workplace->drafts().save(toSpool(registration)));
        m_desk->page->load({ PageKind::Registration, {}, {}, token });
        QVERIFY(buttons().isEmpty());
    }
    void write(const QString &field, const QString &text)
    {
        m_desk->find<QLineEdit>(field)->setFocus();
        type(text);
    }
    //! The numbers on offer, from above
    QStringList buttons()
    {
        QStringList numbers;
        const QList<QPushButton *> all = m_desk->page->findChildren<QPushButton *>();
        for (const QPushButton *button : all) {
            if (button->isVisible() && button->objectName().startsWith(u"earlier."_s))
                numbers.append(button->objectName().mid(8));
        }
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<RegistrationDesk>();
        QVERIFY(m_desk->ready);
    }
    void cleanup() { m_desk.reset(); }

    void threeCallsInARow()
    {
        QStringList theirs{ registered(u"Åsa Öberg"_s, u"070-174 06 05"_s) };
        QVERIFY(!registered(u"Bo Ek"_s, u"070-174 06 06"_s).isEmpty());
        const QStringList written{ u"0701740605"_s, u"+46 70 174 06 05"_s, u"070-174 06 05"_s };
        for (int call = 0; call < written.size(); ++call) {
            begin(u"call-%1"_s.arg(call));
            write(u"submitter.phone"_s, written.at(call));
            QTRY_COMPARE(buttons(), theirs);
            auto *newest = m_desk->find<QPushButton>(u"earlier."_s + theirs.constFirst());
            QVERIFY2(newest->text().contains(snowDraft().headline), qPrintable(newest->text()));

            // It is opened by key, and nothing typed is lost
            press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), newest);
            press(call == 1 ? Qt::Key_Return : Qt::Key_Space);
            QCOMPARE(
                m_desk->navigator.requests.constLast(), PageRequest({ PageKind::Case, theirs.constFirst(), {}, {} }));
            QCOMPARE(m_desk->find<QLineEdit>(u"submitter.phone"_s)->text(), written.at(call));
            QVERIFY(m_desk->workplace->drafts().load(u"call-%1"_s.arg(call)));
            QCOMPARE(m_desk->navigator.notices.size(), 2 * call + 1);
            m_desk->navigator.notices.constLast().run();
            const PageRequest back = m_desk->navigator.requests.constLast();
            QCOMPARE(back, PageRequest({ PageKind::Registration, {}, {}, u"call-%1"_s.arg(call) }));
            m_desk->page->load(back);
            QCOMPARE(m_desk->find<QLineEdit>(u"submitter.phone"_s)->text(), written.at(call));
            QTRY_COMPARE(buttons(), theirs);

            write(u"submitter.name"_s, u"Åsa Öberg"_s);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_desk->navigator.notices.size(), 2 * call + 2);
            QTRY_COMPARE(m_desk->cases().size(), call + 3);
            theirs.prepend(m_desk->cases().constFirst().number);
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
        const QList<QLabel *> labels = m_desk->page->findChildren<QLabel *>();
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
            m_desk->find<QLineEdit>(u"submitter.phone"_s)->setFocus();
            press(Qt::Key_A, Qt::ControlModifier);
            type(u"070-174 06 05"_s);
            QTRY_COMPARE(buttons(), QStringList{ number });
            m_desk->find<QCheckBox>(mark)->setFocus();
            press(Qt::Key_Space);
            QCOMPARE(buttons(), QStringList()); // at once
            press(Qt::Key_Space);
            QTRY_COMPARE(buttons(), QStringList{ number });
        }
    }

private:
    std::unique_ptr<RegistrationDesk> m_desk;
};

LYHORD_TEST(TestCallerCases)
#include "test_callercases.moc"
