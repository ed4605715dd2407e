#include "core/rules/permissions.h"
#include "tests/support/testmain.h"
#include "tests/ui/casepageplace.h"
#include "tests/ui/keyboard.h"
#include "ui/casefile/stepform.h"
#include "ui/letters/letterview.h"
#include "ui/registration/registrationpage.h"
#include "ui/widgets/words.h"

#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! A case handed over on suspicion of bribery: the contact centre sees that it was, the chief legal officer reads and
//! answers it (R90)
class TestHandedOverCase : public QObject, private CasePagePlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init() { sitDown(); }
    void cleanup() { leave(); }

    void whatIsHandedOverIsHersToReadAndToAnswer()
    {
        const auto jurist = m_place->enterAs(personAs(Role::ChiefLegalOfficer));
        for (int round = 0; round < 3; ++round) {
            const QString number = handedOver();

            // the contact centre: that, when and by whom
            m_page->load({ PageKind::Case, number, {}, {} });
            QTRY_COMPARE(m_page->findChild<QLabel *>(u"caseNumber"_s)->text(), number);
            QTRY_VERIFY(text().contains(u"2026"_s));
            for (const QString &hidden : { snowDraft().text, snowDraft().headline, snowDraft().submitter.name,
                     snowDraft().submitter.email, u"Lämnat vidare"_s, inWords(snowDraft().channel.value()) })
                QVERIFY2(!text().contains(hidden), qPrintable(hidden));
            for (const QString &step : { u"send"_s, u"reopen"_s, u"correct"_s, u"link"_s, u"flag"_s, u"note"_s })
                QVERIFY(!m_page->offers(step));

            // she: all of it, and she answers with the keyboard
            CaseFilePage hers(*jurist, m_place->navigator, nullptr);
            showTo(hers, number);
            QTRY_VERIFY(hers.offers(u"send"_s));
            auto *said = hers.findChild<QTextBrowser *>(u"caseText"_s);
            for (const QString &shown : { snowDraft().text, snowDraft().submitter.name, u"Lämnat vidare."_s })
                QVERIFY(said->toPlainText().contains(shown));
            hers.findChild<QAction *>(u"step-send"_s)->trigger();
            QTRY_VERIFY(hers.findChild<StepForm *>());
            const auto notices = m_place->navigator.notices.size();
            press(Qt::Key_Return, Qt::ControlModifier); // nothing written
            auto *form = hers.findChild<StepForm *>();
            const auto says = [form](const QString &sentence) {
                const auto labels = form->findChildren<QLabel *>();
                return std::any_of(labels.cbegin(), labels.cend(),
                    [&](const QLabel *label) { return label->isVisible() && label->text().contains(sentence); });
            };
            QTRY_VERIFY(says(u"Write the answer."_s));
            QCOMPARE(m_place->navigator.notices.size(), notices);
            form->focusFirst();
            type(u"Saken utreds"_s);
            QTRY_VERIFY(hers.findChild<LetterView *>());
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
            QTRY_VERIFY(said->toPlainText().contains(u"Saken utreds"_s));
            QCOMPARE(m_place->file(number).events.size(), 1); // of which the contact centre learns nothing
        }
    }

    void answeringIsWhatComesNextForHerAndWhatLeftIsNamed()
    {
        const auto jurist = m_place->enterAs(personAs(Role::ChiefLegalOfficer));
        for (int round = 0; round < 3; ++round) {
            const QString number = handedOver();
            CaseFilePage hers(*jurist, m_place->navigator, nullptr);
            showTo(hers, number);
            QTRY_VERIFY(hers.offers(u"send"_s));
            QVERIFY(hers.offers(u"dispatched"_s)); // the word that it was handed over waits
            auto *next = hers.findChild<QPushButton *>(u"nextStep"_s);
            QCOMPARE(next->text(), u"&Answer the person…"_s);
            QTest::keyClick(next, Qt::Key_Space);
            QTRY_VERIFY(hers.findChild<StepForm *>());
            hers.findChild<StepForm *>()->focusFirst();
            type(u"Saken utreds"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!hers.findChild<StepForm *>());
            QTRY_COMPARE(next->text(), u"Mark as &sent"_s);
            QStringList told;
            for (int letter = 0; letter < 2; ++letter) {
                const auto notices = m_place->navigator.notices.size();
                const QString couldBeUndone = hers.undoText();
                QVERIFY(hers.markDispatched());
                QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
                told.append(m_place->navigator.notices.constLast().text);
                if (letter == 0)
                    QTRY_VERIFY(hers.undoText() != couldBeUndone); // the page shows what the first one changed
                QTRY_COMPARE(hers.offers(u"dispatched"_s), letter == 0);
            }
            QVERIFY2(told.constFirst().contains(number + u" (Answer)"_s), qPrintable(told.constFirst()));
            QVERIFY2(!told.constLast().contains(u'('), qPrintable(told.constLast()));
        }
    }

    //! Not what the person was told when it was handed over
    void theNewestWordToThePersonStandsFirst()
    {
        const auto jurist = m_place->enterAs(personAs(Role::ChiefLegalOfficer));
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.submitter.phone = u"016-13 13 13"_s;
            draft.replyBy = ReplyBy::Phone;
            const QString number = handedOver(m_place->registered(draft).number);
            CaseFilePage hers(*jurist, m_place->navigator, nullptr);
            showTo(hers, number);
            QTRY_VERIFY(hers.offers(u"send"_s));
            auto *shown = hers.findChild<QTextBrowser *>(u"caseText"_s);
            for (const QString &answer : { u"Saken utreds."_s, u"Ingen misstänks."_s }) {
                hers.findChild<QAction *>(u"step-send"_s)->trigger();
                QTRY_VERIFY(hers.findChild<StepForm *>());
                hers.findChild<StepForm *>()->focusFirst();
                type(answer);
                press(Qt::Key_Return, Qt::ControlModifier);
                QTRY_VERIFY(!hers.findChild<StepForm *>());
                QTRY_VERIFY2(stands(answer, *shown), qPrintable(shown->toPlainText())); // to be said
            }
            const QStringList onTop{ u"Saken utreds."_s, u"Ingen misstänks."_s, u"Ingen misstänks."_s };
            for (int call = 0; call < 3; ++call) { // the newest answer, the one before, that it was handed over
                const auto toCall = [shown] { return shown->toPlainText().count(u"Call and say this"_s); };
                QCOMPARE(toCall(), 3 - call);
                QVERIFY(hers.markDispatched());
                QTRY_COMPARE(toCall(), 2 - call);
                QVERIFY2(stands(onTop.at(call), *shown), qPrintable(shown->toPlainText()));
            }
            QCOMPARE(shown->toPlainText().count(u"Ingen misstänks."_s), 1); // not there a second time
        }
    }

    //! Who will read it then is said before, and no way back is offered that would be refused
    void whatSheOpensAgainIsTheContactCentresAndThatIsSaidBefore()
    {
        const auto jurist = m_place->enterAs(personAs(Role::ChiefLegalOfficer));
        for (int round = 0; round < 3; ++round) {
            const QString number = handedOver();
            CaseFilePage hers(*jurist, m_place->navigator, nullptr);
            showTo(hers, number);
            QTRY_VERIFY(hers.offers(u"reopen"_s));
            hers.findChild<QAction *>(u"step-reopen"_s)->trigger();
            QTRY_VERIFY(hers.findChild<StepForm *>());
            auto *form = hers.findChild<StepForm *>();
            const auto labels = form->findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"The contact centre takes the case over."_s);
            }));
            form->focusFirst();
            type(u"Inget brott."_s);
            const auto notices = m_place->navigator.notices.size();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
            const Notice told = m_place->navigator.notices.constLast();
            QVERIFY2(told.text.contains(number) && told.text.contains(u"no longer see it"_s), qPrintable(told.text));
            QVERIFY(!told.takesBack && told.action.isEmpty());
            QTRY_VERIFY(hers.undoText().isEmpty());
            QVERIFY(isOpen(m_place->file(number).subject.status)); // the contact centre has it
        }
    }

    //! R90: nothing of the case is shown; what is said is a case of its own that she alone reads
    void whoGetsInTouchAgainIsHeardWithoutTheCaseBeingShown()
    {
        const auto jurist = m_place->enterAs(personAs(Role::ChiefLegalOfficer));
        RegistrationPage registration(*m_place->eva, m_place->navigator, nullptr);
        registration.resize(1140, 700);
        const QString first = handedOver();
        for (int round = 0; round < 3; ++round) {
            sitAt(*m_page);
            m_page->load({ PageKind::Case, first, {}, {} });
            QTRY_VERIFY(m_page->offers(u"follow-up"_s));
            auto *next = m_page->findChild<QPushButton *>(u"nextStep"_s);
            QVERIFY(next->isVisible());
            QCOMPARE(next->text(), u"&Register what was said and hand it over…"_s);
            const auto asked = m_place->navigator.requests.size();
            focus(next);
            press(Qt::Key_Space);
            QCOMPARE(m_place->navigator.requests.size(), asked + 1);
            beginIn(registration);
            auto *said = textIn(registration);
            QVERIFY(said->toPlainText().contains(first));
            for (const QString &hidden : { snowDraft().text, snowDraft().headline, snowDraft().submitter.name })
                QVERIFY(!said->toPlainText().contains(hidden));
            type(u"Hon ringde igen"_s);
            if (round > 0) { // Esc keeps the draft, as what it is
                const auto backs = m_place->navigator.backs;
                press(Qt::Key_Escape);
                QCOMPARE(m_place->navigator.backs, backs + 1);
                m_place->navigator.notices.constLast().run();
                beginIn(registration);
            }
            QVERIFY2(said->toPlainText().endsWith(u"Hon ringde igen"_s), qPrintable(said->toPlainText()));
            const auto *ground = registration.findChild<QComboBox *>(u"ground"_s);
            QVERIFY(ground && !ground->isEnabled());
            QCOMPARE(ground->currentData().toString(), u"bribery_or_crime"_s);
            QVERIFY(!registration.findChild<QPushButton *>(u"cancelRefer"_s)->isVisible());
            QVERIFY(!registration.findChild<QPushButton *>(u"quick"_s)->isEnabled());
            const auto notices = m_place->navigator.notices.size();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
            const QString told = m_place->navigator.notices.constLast().text;
            QVERIFY2(told.contains(u"is registered and referred"_s), qPrintable(told));
            const QString number = told.section(u' ', 1, 1);
            QVERIFY(number != first);
            QVERIFY(m_place->file(number).handedOver);
            const auto hers = jurist->ask([number](Session &session) { return session.cases().open(number); });
            QTRY_VERIFY(hers.isFinished());
            QVERIFY(hers.result() && isHandedOver(hers.result()->subject));
            const QString kept = hers.result()->subject.text;
            QVERIFY2(kept.contains(first) && kept.contains(u"Hon ringde igen"_s), qPrintable(kept));
            registration.hide();
        }
        QCOMPARE(m_place->file(first).events.size(), 1); // nothing was added to it
    }

private:
    static void sitAt(QWidget &page)
    {
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    //! As the window does what was asked of it last
    void beginIn(RegistrationPage &registration) const
    {
        sitAt(registration);
        registration.load(m_place->navigator.requests.constLast());
        registration.focusFirst();
        QTRY_COMPARE(QApplication::focusWidget(), textIn(registration));
    }
    [[nodiscard]] static QPlainTextEdit *textIn(const RegistrationPage &registration)
    {
        const auto texts = registration.findChildren<QPlainTextEdit *>(u"text"_s);
        const auto seen = std::ranges::find_if(texts, [](const QPlainTextEdit *text) { return text->isVisible(); });
        return seen == texts.end() ? nullptr : *seen;
    }
    //! Before what the person was told when the case was handed over
    [[nodiscard]] static bool stands(const QString &answer, const QTextBrowser &shown)
    {
        const QString text = shown.toPlainText();
        return text.contains(answer) && text.indexOf(answer) < text.indexOf(u"Lämnat vidare."_s);
    }
    [[nodiscard]] QString handedOver() const { return handedOver(m_place->snowCase().number); }
    [[nodiscard]] QString handedOver(const QString &number) const
    {
        m_place->apply(
            number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Lämnat vidare."_s } });
        return number;
    }
    static void showTo(CaseFilePage &hers, const QString &number)
    {
        hers.resize(720, 800);
        hers.QWidget::show();
        hers.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&hers));
        hers.load({ PageKind::Case, number, {}, {} });
    }
};

LYHORD_TEST(TestHandedOverCase)
#include "test_handedovercase.moc"
