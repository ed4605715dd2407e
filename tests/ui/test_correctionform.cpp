#include "core/rules/headlines.h"
#include "core/services/outbox.h"
#include "tests/support/testmain.h"
#include "tests/ui/casepageplace.h"
#include "tests/ui/keyboard.h"
#include "ui/casefile/correctionform.h"
#include "ui/widgets/completingedit.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/keptline.h"
#include "ui/widgets/textedit.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! Correcting a case with the keyboard: what is kept, what is refused at its field, and what it moves (L10, R4)
class TestCorrectionForm : public QObject, private CasePagePlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init() { sitDown(); }
    void cleanup() { leave(); }

    void threeCasesAreCorrectedInARow()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            begin(u"correct"_s);
            auto *form = m_page->findChild<CorrectionForm *>();
            focus(form->findChild<TextEdit *>());
            press(Qt::Key_A, Qt::ControlModifier);
            type(u"Trottoaren är hal"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), round + 1);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
            QTRY_VERIFY(text().contains(u"Trottoaren är hal"_s));
            QVERIFY(text().contains(snowDraft().text)); // as it came in
            QCOMPARE(m_place->file(number).subject.text, u"Trottoaren är hal"_s);
        }
    }

    void aCorrectionOfNothingIsSaidAndTakesNothingBack()
    {
        const QString number = m_place->snowCase().number;
        const SendInterimAnswer interim{ u"Vi tittar på det."_s, QDate(2026, 12, 18) };
        QVERIFY(m_place->ask([number, interim](Session &session) { return session.cases().apply(number, interim); }));
        open(number);
        for (int round = 0; round < 3; ++round) {
            begin(u"correct"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            const auto said = [this] {
                const auto labels = m_page->findChild<CorrectionForm *>()->findChildren<QLabel *>();
                return std::ranges::any_of(labels, [](const QLabel *label) {
                    return label->isVisible() && label->text().startsWith(u"Nothing was changed"_s);
                });
            };
            QTRY_VERIFY(said());
            QVERIFY(m_place->navigator.notices.isEmpty());
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
        }
        QCOMPARE(m_place->file(number).subject.interimDue, QDate(2026, 12, 18));
        QCOMPARE(m_place->file(number).events.constLast().kind, EventKind::InterimAnswerSent);
    }

    void whatItIsCountedUnderIsCorrected()
    {
        addCountedUnder();
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            begin(u"correct"_s);
            for (const QString &path : { u"process"_s, u"service_declaration"_s, u"campaign"_s }) {
                auto *choice = m_page->findChild<CorrectionForm *>()->findChild<QComboBox *>(path);
                QVERIFY2(choice, qPrintable(path));
                QCOMPARE(choice->currentData().toString(), QString());
                focus(choice);
                press(Qt::Key_Down);
            }
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
            Case now = m_place->file(number).subject;
            QCOMPARE(now.process, u"winter"_s);
            QCOMPARE(now.serviceDeclaration, u"snow"_s);
            QCOMPARE(now.campaign, u"spring"_s);
            QTRY_VERIFY(text().contains(u"Vårkampanj"_s)); // the timeline says what it has become
            begin(u"correct"_s);
            focus(m_page->findChild<CorrectionForm *>()->findChild<QComboBox *>(u"campaign"_s));
            press(Qt::Key_Home);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
            now = m_place->file(number).subject;
            QCOMPARE(now.campaign, QString());
            QCOMPARE(now.process, u"winter"_s);
        }
    }

    void whoWantsToBeAnonymousBecomesSo()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            begin(u"correct"_s);
            auto *form = m_page->findChild<CorrectionForm *>();
            for (const QString &path :
                { u"submitter.name"_s, u"submitter.email"_s, u"submitter.phone"_s, u"submitter.address"_s }) {
                focus(form->findChild<QLineEdit *>(path));
                press(Qt::Key_A, Qt::ControlModifier);
                press(Qt::Key_Delete);
            }
            focus(form->findChild<QComboBox *>(u"reply"_s));
            press(Qt::Key_Home); // no reply wanted
            focus(form->findChild<QCheckBox *>(u"submitter.anonymous"_s));
            press(Qt::Key_Space);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
            const Submitter who = m_place->file(number).subject.submitter;
            QVERIFY(who.anonymous);
            QVERIFY(who.name.isEmpty() && who.email.isEmpty() && who.phone.isEmpty());
            begin(u"correct"_s);
            focus(m_page->findChild<CorrectionForm *>()->findChild<QCheckBox *>(u"submitter.anonymous"_s));
            press(Qt::Key_Space);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
            QVERIFY(!m_place->file(number).subject.submitter.anonymous);
        }
    }

    //! What was undone comes back into the form, and is not saved with something else unseen
    void whatWasUndoneIsSaidAndGoesByAButton()
    {
        const QString number = m_place->snowCase().number;
        const QString phone = m_place->file(number).subject.submitter.phone;
        const QString undone = u"070-174 06 99"_s;
        open(number);
        for (int round = 0; round < 3; ++round) {
            begin(u"correct"_s);
            QVERIFY2(kept().isEmpty(), qPrintable(kept()));
            press(Qt::Key_P, Qt::AltModifier);
            writeInstead(undone);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.submitter.phone, undone);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
            QTRY_VERIFY(!m_page->undoText().isEmpty());
            press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.submitter.phone, phone);
            QTRY_COMPARE(m_place->eva->drafts().waiting().size(), 1);

            begin(u"correct"_s);
            QTRY_VERIFY2(kept().contains(u"undone"_s) && kept().endsWith(u": Phone."_s), qPrintable(kept()));
            QVERIFY(isSaidInForm(u"The case says"_s)); // beside the field
            press(Qt::Key_Q, Qt::AltModifier);
            QTRY_VERIFY(kept().isEmpty());
            QVERIFY(!isSaidInForm(u"The case says"_s));
            QVERIFY(m_page->findChild<CorrectionForm *>()->isAncestorOf(QApplication::focusWidget()));
            QVERIFY(m_place->eva->drafts().waiting().isEmpty());
            const Notice told = m_place->navigator.notices.constLast();
            QCOMPARE(told.action, u"Take the draft back"_s);
            told.run();
            QTRY_VERIFY(kept().endsWith(u": Phone."_s));
            press(Qt::Key_Q, Qt::AltModifier);
            QTRY_VERIFY(kept().isEmpty());

            const QString headline = u"Halt på vägen %1"_s.arg(round);
            press(Qt::Key_H, Qt::AltModifier);
            writeInstead(headline);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.headline, headline);
            QCOMPARE(m_place->file(number).subject.submitter.phone, phone);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
        }
    }

    //! Also what was only begun, and what the case has become since
    void whatWasBegunIsSaidUntilItIsAsInTheCase()
    {
        const QString number = m_place->snowCase().number;
        const QString headline = m_place->file(number).subject.headline;
        open(number);
        begin(u"correct"_s);
        press(Qt::Key_H, Qt::AltModifier);
        writeInstead(u"Halt och mörkt"_s);
        press(Qt::Key_Escape);
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
            begin(u"correct"_s);
            QTRY_VERIFY2(kept().contains(u"begun"_s) && kept().endsWith(u": Headline."_s), qPrintable(kept()));
            QVERIFY(isSaidInForm(headline));
            press(Qt::Key_Escape);
            QVERIFY(kept().isEmpty());
        }
        QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
        begin(u"correct"_s);
        press(Qt::Key_H, Qt::AltModifier);
        writeInstead(headline);
        QVERIFY(!isSaidInForm(headline));
    }

    void whoHadTheLetterBeforeItWasProtectedIsSaid()
    {
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s };
        const QString number = m_place->registered(draft).number;
        const MessageId letter = m_place->file(number).messages.constFirst().id;
        QVERIFY(m_place->ask([letter](Session &session) { return session.outbox().markDispatched({ letter }); }));
        open(number);
        begin(u"correct"_s);
        auto *form = m_page->findChild<CorrectionForm *>();
        const auto boxes = form->findChildren<QCheckBox *>();
        QCheckBox *secrecy = *std::ranges::find_if(
            boxes, [](const QCheckBox *box) { return box->text().contains(u"Secrecy"_s); });
        focus(secrecy);
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        const QString told = m_place->navigator.notices.constFirst().text;
        QVERIFY2(told.contains(u"had already left"_s), qPrintable(told));
    }

    void aCorrectedHeadlineIsChosenFromThoseAgreed()
    {
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.headline = u"Halka"_s;
            const QString number = m_place->registered(draft).number;
            open(number);
            begin(u"correct"_s);
            auto *headline = m_page->findChild<CompletingEdit *>(u"headline"_s);
            QVERIFY(headline);
            QCOMPARE(QApplication::focusWidget(), headline);
            headline->selectAll();
            type(u"sn"_s);
            QTRY_VERIFY(headline->isListOpen());
            press(Qt::Key_Return); // takes it, and goes on to the next field
            QVERIFY(!headline->hasFocus());
            const QString chosen = headline->text();
            QVERIFY(isAgreedHeadline(chosen, m_place->eva->profile(), m_place->eva->today()));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.headline, chosen);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
        }
    }

    void whoIsProtectedKeepsToTheAgreedHeadlines() // R94
    {
        CaseDraft draft = snowDraft();
        draft.submitter.protectedIdentity = true;
        draft.headline = m_place->eva->profile().headlines.constFirst().text;
        const QString number = m_place->registered(draft).number;
        open(number);
        begin(u"correct"_s);
        auto *headline = m_page->findChild<CompletingEdit *>(u"headline"_s);
        for (int round = 0; round < 3; ++round) {
            headline->selectAll();
            type(u"Grannen till Eva"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!headline->accessibleDescription().isEmpty());
            QCOMPARE(QApplication::focusWidget(), headline);
            QCOMPARE(headline->text(), u"Grannen till Eva"_s);
            QCOMPARE(m_place->file(number).subject.headline, draft.headline);
        }
    }

    void whatMayBePersonalInTheHeadlineIsSavedOnASecondPress() // R94
    {
        for (int round = 0; round < 3; ++round) {
            const Case before = m_place->snowCase();
            open(before.number);
            begin(u"correct"_s);
            auto *headline = m_page->findChild<CompletingEdit *>(u"headline"_s);
            headline->selectAll();
            type(u"Snö på Storgatan 5"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(headline->accessibleDescription().contains(u"may tell who"_s));
            QCOMPARE(QApplication::focusWidget(), headline);
            QCOMPARE(m_place->file(before.number).subject.headline, before.headline);
            const auto buttons = m_page->findChild<CorrectionForm *>()->findChildren<QPushButton *>();
            QVERIFY(std::ranges::any_of(
                buttons, [](const QPushButton *button) { return button->text() == u"Save anyway"_s; }));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(before.number).subject.headline, u"Snö på Storgatan 5"_s);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
        }
    }

    void whyIsAskedForWhateverKindItBecomes() // R4
    {
        for (const CaseType kind : { CaseType::View, CaseType::Suggestion, CaseType::Praise }) {
            CaseDraft draft = snowDraft();
            draft.type = kind;
            const QString number = m_place->registered(draft).number;
            open(number);
            begin(u"correct"_s);
            auto *form = m_page->findChild<CorrectionForm *>();
            auto *kinds = form->findChild<QComboBox *>(u"type"_s);
            auto *reason = form->findChild<QLineEdit *>(u"reason"_s);
            kinds->setCurrentIndex(kinds->findData(QString(toName(CaseType::Complaint))));
            focus(kinds);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), reason);
            QVERIFY(reason->accessibleDescription().contains(u"only with a reason"_s));
            QCOMPARE(m_place->file(number).subject.type, kind);
            type(u"Hon var missnöjd."_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.type, CaseType::Complaint);
            QTRY_VERIFY(text().contains(u"Hon var missnöjd."_s));
        }
    }

    void theCategoryIsChosenByItsNames()
    {
        for (int round = 0; round < 3; ++round) {
            const QString number = m_place->snowCase().number;
            open(number);
            begin(u"correct"_s);
            auto *category = m_page->findChild<CorrectionForm *>()->findChild<CompletingEdit *>(u"category"_s);
            focus(category);
            type(u"gång"_s);
            press(Qt::Key_Return);
            QCOMPARE(category->value(), u"SBF/vinter/gangvag"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->file(number).subject.category, u"SBF/vinter/gangvag"_s);
            QTRY_VERIFY(text().contains(u"Gångvägar"_s));
            QVERIFY(!text().contains(u"SBF/vinter"_s)); // no keys on the screen
        }
    }

    void aMovedDayOfReceiptShowsWhatBecomesOfTheLimitsBeforeItIsSaved()
    {
        const QString number = m_place->snowCase({ u"SBF"_s }).number;
        open(number);
        begin(u"correct"_s);
        auto *day = m_page->findChild<CorrectionForm *>()->findChild<DateField *>();
        auto *moved = m_page->findChild<QLabel *>(u"movedDeadlines"_s);
        QVERIFY(!moved->isVisible());
        focus(day);
        press(Qt::Key_Down, Qt::NoModifier, 2); // two days earlier: the 18th
        QTRY_VERIFY(moved->isVisible());
        QVERIFY2(moved->text().contains(u"2 "_s) && moved->text().contains(u"4 "_s), qPrintable(moved->text()));
        QCOMPARE(m_place->file(number).subject.deadlines.answerDue, QDate(2026, 12, 4));
        press(Qt::Key_Up, Qt::NoModifier, 2);
        QTRY_VERIFY(!moved->isVisible());
        press(Qt::Key_Down, Qt::NoModifier, 2);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->file(number).subject.deadlines.answerDue, QDate(2026, 12, 2));
        QCOMPARE(localDay(m_place->file(number).subject.received), QDate(2026, 11, 18));
    }

    void aFutureDayIsRefusedAtItsFieldAndWhatIsTypedStays()
    {
        open(m_place->snowCase().number);
        begin(u"correct"_s);
        auto *day = m_page->findChild<CorrectionForm *>()->findChild<DateField *>();
        focus(day);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"2031-01-01"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!day->accessibleDescription().isEmpty());
        QCOMPARE(day->text(), u"2031-01-01"_s);
        QVERIFY(m_place->navigator.notices.isEmpty());
    }

    void whatIsWrongInACorrectionGoesWhenItIsMended()
    {
        open(m_place->snowCase().number);
        for (int round = 0; round < 3; ++round) {
            begin(u"correct"_s);
            auto *form = m_page->findChild<CorrectionForm *>();
            auto *headline = form->findChild<QLineEdit *>(u"headline"_s);
            focus(headline);
            headline->selectAll();
            press(Qt::Key_Delete);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!headline->accessibleDescription().isEmpty());
            type(u"Halt på skolvägen"_s);
            const bool isKept = round > 0; // what was written before has come back
            QCOMPARE(
                headline->accessibleDescription(), isKept ? u"The case says: "_s + snowDraft().headline : QString());
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
        }
    }

    void aCorrectionIsGoneOnWithWhereItWasLeft()
    {
        open(m_place->snowCase().number);
        for (int round = 0; round < 3; ++round) {
            begin(u"correct"_s);
            if (round == 0)
                focus(m_page->findChild<CorrectionForm *>()->findChild<QWidget *>(u"concerns"_s));
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"concerns"_s);
            type(u"%1"_s.arg(round));
            QCOMPARE(m_page->findChild<QLineEdit *>(u"concerns"_s)->text(), u"012"_s.first(round + 1));
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<CorrectionForm *>());
        }
    }

private:
    //! A process, a declaration and a campaign to be counted under: the small municipality has none
    void addCountedUnder()
    {
        const auto added = m_place->ask([](Session &session) {
            return session.directory()
                .add(Process{ .key = u"winter"_s, .name = { { { u"sv"_s, u"Vinter"_s } } } })
                .and_then([&] {
                    return session.directory().add(ServiceDeclaration{
                        .key = u"snow"_s, .text = { { { u"sv"_s, u"Plogat klockan sju"_s } } }, .owner = u"SBF"_s });
                })
                .and_then(
                    [&] { return session.directory().add(Campaign{ .key = u"spring"_s, .name = u"Vårkampanj"_s }); });
        });
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QSignalSpy rules(m_place->eva.get(), &Workplace::rulesChanged);
        m_place->eva->reloadRules();
        QVERIFY(rules.count() > 0 || rules.wait());
    }
    void writeInstead(const QString &words)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(words);
    }
    //! What is said above the form
    [[nodiscard]] QString kept() const
    {
        const auto *line = m_page->findChild<KeptLine *>();
        return line && line->isVisible() ? line->findChild<QLabel *>()->text() : QString();
    }
    [[nodiscard]] bool isSaidInForm(const QString &words) const
    {
        const auto labels = m_page->findChild<CorrectionForm *>()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
};

LYHORD_TEST(TestCorrectionForm)
#include "test_correctionform.moc"
