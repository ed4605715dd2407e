#include "core/services/inboxservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/registrationfixture.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/segmentedchoice.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Counts the keys a registrar presses beside the words of the case. A letter with Alt or Ctrl is one.
class Hands
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        test::press(key, with);
        ++m_keys;
    }
    //! To choose: each letter counts
    void choose(const QString &letters)
    {
        type(letters);
        m_keys += int(letters.size());
    }
    //! What was said, a name, a number: does not count
    void write(const QString &words) { type(words); }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    int m_keys = 0;
};

Profile withGround()
{
    Profile profile = smallProfile();
    for (GroundRule &rule : profile.grounds) {
        if (rule.ground == ReferralGround::FaultReport)
            rule.words = { u"lampa*"_s };
    }
    return profile;
}

} // namespace

//! A day at the registration page with the keyboard: how many keys a case takes, what the next one begins with, where
//! one is afterwards, and what Ctrl+Enter and Esc do while something is being referred
class TestRegistrationKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RegistrationFixture>(withGround());
        QVERIFY(m_fixture->ready);
    }
    void cleanup() { m_fixture.reset(); }

    // --- how many keys

    void aPhoneCaseIsAssignedWithFourteenKeys()
    {
        for (int round = 1; round <= 3; ++round) {
            Hands hands;
            hands.write(u"Gångvägen vid skolan är inte plogad."_s);
            hands.press(Qt::Key_Tab);
            hands.choose(u"sn"_s);
            hands.press(Qt::Key_Return); // the headline, its department and its category, and on to the type
            hands.choose(u"2"_s);
            hands.choose(u"6"_s);
            hands.write(u"Väg & Park"_s);
            hands.press(Qt::Key_Tab); // files
            hands.press(Qt::Key_Tab);
            hands.write(u"Åsa Öberg"_s);
            hands.press(Qt::Key_Tab);
            hands.write(u"016-710 10 00"_s);
            hands.press(Qt::Key_Tab); // e-mail
            hands.press(Qt::Key_Tab);
            hands.choose(u"1"_s); // wants an answer
            hands.choose(u"2"_s); // by telephone
            hands.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QVERIFY2(hands.keys() <= 14, qPrintable(QString::number(hands.keys())));
            qInfo("a phone case assigned: %d keys", hands.keys());
            const Case file = m_fixture->file(m_fixture->cases().constFirst().number);
            QCOMPARE(file.status, CaseStatus::AwaitingAnswer);
            QCOMPARE(file.submitter.name, u"Åsa Öberg"_s);
            QCOMPARE(file.submitter.phone, u"016-710 10 00"_s);
            QCOMPARE(file.reply.by, std::optional(ReplyBy::Phone));
            QCOMPARE(file.category, u"SBF/vinter/gangvag"_s);
            newCase(round);
        }
    }

    void aCallIsAnsweredWithTenKeys_data()
    {
        QTest::addColumn<bool>("agreed");
        QTest::newRow("by an agreed answer") << true;
        QTest::newRow("in own words") << false;
    }
    void aCallIsAnsweredWithTenKeys()
    {
        QFETCH(const bool, agreed);
        for (int round = 1; round <= 3; ++round) {
            Hands hands;
            hands.write(u"Gångvägen vid skolan är inte plogad."_s);
            hands.press(Qt::Key_Tab);
            hands.choose(u"sn"_s);
            hands.press(Qt::Key_Return);
            hands.choose(u"2"_s);
            hands.choose(u"6"_s);
            if (!agreed) {
                hands.press(Qt::Key_M, Qt::AltModifier);
                hands.write(u"Åsa Öberg"_s);
            }
            hands.press(Qt::Key_D, Qt::AltModifier); // answered directly, and on to what it leads to
            if (agreed) {
                hands.press(Qt::Key_Backtab, Qt::ShiftModifier);
                hands.press(Qt::Key_Down); // brings its outcome
            } else {
                hands.choose(u"1"_s); // what it leads to, and on to what was told
                hands.write(u"Den plogas i kväll."_s);
            }
            hands.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QVERIFY2(hands.keys() <= 10, qPrintable(QString::number(hands.keys())));
            qInfo("answered in the call: %d keys", hands.keys());
            const CaseRow row = m_fixture->cases().constFirst();
            QCOMPARE(m_fixture->file(row.number).submitter.name, agreed ? QString() : u"Åsa Öberg"_s);
            QCOMPARE(row.status, CaseStatus::Closed);
            QCOMPARE(row.outcome, agreed ? Outcome::NoAction : Outcome::Improvement);
            newCase(round);
        }
    }

    //! L, I and the others are letters of the outcomes, and of what was said
    void whatIsTypedAfterAnsweredDirectlyIsWhatWasSaid()
    {
        const QStringList told{ u"Lördagar 10-15, sade jag."_s, u"Inga problem, sade jag."_s, u"Vi ordnar det."_s };
        for (int round = 1; round <= 3; ++round) {
            Hands hands;
            hands.write(u"När är simhallen öppen?"_s);
            hands.press(Qt::Key_D, Qt::AltModifier);
            hands.write(told.at(round - 1));
            hands.press(Qt::Key_Return, Qt::ControlModifier); // what it leads to is still to be said
            QTest::qWait(0);
            QCOMPARE(m_fixture->cases().size(), 0);
            QCOMPARE(m_fixture->find<QPlainTextEdit>(u"answered_directly.text"_s)->toPlainText(), told.at(round - 1));
            QVERIFY(m_fixture->find<SegmentedChoice>(u"answered_directly.outcome"_s)->key().isEmpty());
            init();
        }
    }

    // --- after a refusal

    //! Refused for the wish that is not chosen yet, and written on by somebody who has not seen it
    void whatIsTypedAfterARefusalChoosesNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a greeting with J and N in it") << u"Nästa person, jaha"_s;
        QTest::newRow("a name") << u"Jan Nilsson"_s;
        QTest::newRow("a number in a street") << u"Storgatan 12 är hal"_s;
        QTest::newRow("a telephone number first") << u"070-121 22 11 Nisse"_s;
    }
    void whatIsTypedAfterARefusalChoosesNothing()
    {
        QFETCH(const QString, words);
        for (int round = 1; round <= 3; ++round) {
            caseWithoutWish();
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(wanted()->isAncestorOf(QApplication::focusWidget()));
            QVERIFY(!said(u"reply.wanted"_s).isEmpty());
            const QString before = said(u"reply.wanted"_s);
            const QWidget *keyboard = QApplication::focusWidget();
            type(words);
            QCOMPARE(wanted()->key(), QString());
            QCOMPARE(QApplication::focusWidget(), keyboard);
            QCOMPARE(m_fixture->find<QPlainTextEdit>(u"submitter.address"_s)->toPlainText(), QString());
            QVERIFY2(said(u"reply.wanted"_s).startsWith(before + u' '), qPrintable(said(u"reply.wanted"_s)));
            QVERIFY(said(u"reply.wanted"_s).contains(u"1"_s)); // how to choose
            QTest::qWait(0);
            QCOMPARE(m_fixture->cases().size(), round - 1);
            if (round == 2)
                press(Qt::Key_Right); // to the second of the two
            if (round == 2)
                press(Qt::Key_Space);
            else
                type(u"2"_s); // a digit is meant
            QCOMPARE(wanted()->key(), u"no"_s);
            QVERIFY(wanted()->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QTRY_COMPARE(text()->toPlainText(), QString());
        }
    }

    //! Whoever sees the refusal chooses with one key and is led on, as ever
    void oneKeyChoosesAfterARefusalAndLeadsOn()
    {
        for (int round = 1; round <= 3; ++round) {
            caseWithoutWish();
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            if (round == 2) {
                press(Qt::Key_Space); // the first of the two
                QCOMPARE(wanted()->key(), u"yes"_s);
                press(Qt::Key_Right);
                QCOMPARE(wanted()->key(), u"no"_s);
            } else {
                type(u"2"_s);
                QCOMPARE(wanted()->key(), u"no"_s);
                QVERIFY(!wanted()->isAncestorOf(QApplication::focusWidget()));
            }
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QTRY_COMPARE(text()->toPlainText(), QString());
        }
    }

    //! Once the keyboard has been moved on by hand, letters choose again
    void whoComesBackToTheChoiceChoosesWithLetters()
    {
        for (int round = 1; round <= 3; ++round) {
            caseWithoutWish();
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            type(u"n"_s);
            QCOMPARE(wanted()->key(), QString());
            press(Qt::Key_Tab);
            press(Qt::Key_W, Qt::AltModifier);
            type(u"n"_s);
            QCOMPARE(wanted()->key(), u"no"_s);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QTRY_COMPARE(text()->toPlainText(), QString());
        }
    }

    //! Neither an outcome nor a word in another field comes of it
    void whatIsTypedAfterARefusedAnswerGoesNowhere()
    {
        for (int round = 1; round <= 3; ++round) {
            caseWithoutWish();
            press(Qt::Key_W, Qt::AltModifier);
            type(u"2"_s);
            press(Qt::Key_D, Qt::AltModifier);
            type(u"Vi har ordnat det."_s);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // what it leads to is not said
            auto *outcome = m_fixture->find<SegmentedChoice>(u"answered_directly.outcome"_s);
            QVERIFY(outcome->isAncestorOf(QApplication::focusWidget()));
            type(u"Inga fler samtal"_s);
            QCOMPARE(outcome->key(), QString());
            QCOMPARE(
                m_fixture->find<QPlainTextEdit>(u"answered_directly.text"_s)->toPlainText(), u"Vi har ordnat det."_s);
            type(u"1"_s);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QTRY_COMPARE(text()->toPlainText(), QString());
        }
    }

    void aQuickEntryTakesLess()
    {
        for (int round = 1; round <= 3; ++round) {
            Hands hands;
            hands.press(Qt::Key_Q, Qt::AltModifier);
            hands.write(u"Dörren till biblioteket är trög. Vi oljade den."_s);
            hands.press(Qt::Key_Tab);
            hands.choose(u"1"_s);
            hands.write(u"Den är oljad."_s);
            hands.press(Qt::Key_Tab);
            hands.choose(u"kul"_s);
            hands.press(Qt::Key_Return);
            hands.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QVERIFY(hands.keys() <= 10);
            qInfo("quick entry: %d keys", hands.keys());
            newCase(round);
        }
    }

    // --- what the next case begins with

    void theChannelOfALetterIsNotTheNextCalls()
    {
        CaseDraft letter = snowDraft();
        letter.token = u"t-1"_s;
        letter.channel = Channel::Letter;
        letter.departments = { u"SBF"_s };
        QVERIFY(m_fixture->workplace->drafts().save(toSpool({ .draft = letter })));
        m_fixture->page->load({ PageKind::Registration, {}, {}, u"t-1"_s });
        m_fixture->page->focusFirst();
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_fixture->cases().size(), 1);
        QCOMPARE(m_fixture->cases().constFirst().channel, Channel::Letter);
        QTRY_COMPARE(channel(), u"phone"_s);
        QVERIFY(m_fixture->sitDown()); // the next day
        QCOMPARE(channel(), u"phone"_s);
    }

    void theChannelOfAnInboxItemIsNotTheNextCalls()
    {
        for (int round = 1; round <= 3; ++round) {
            InboxItem item;
            item.source = InboxSource::Web;
            item.text = u"Det är halt på torget."_s;
            item.externalId = u"form:%1"_s.arg(round);
            item.suggestedType = CaseType::Complaint;
            item.suggestedArea = u"services"_s;
            item.replyWanted = false;
            item.received = momentFromIso(u"2026-11-20T08:00:00"_s);
            const auto id = m_fixture->workplace->ask([item](Session &session) { return session.inbox().add(item); })
                                .result();
            QVERIFY(id && *id);
            m_fixture->page->load({ PageKind::Registration, {}, **id, {} });
            QTRY_COMPARE(text()->toPlainText(), item.text);
            m_fixture->page->focusFirst();
            press(Qt::Key_Tab);
            type(u"Halka"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            for (const Field *field : m_fixture->page->findChildren<Field *>())
                QVERIFY2(!field->hasProblem(), qPrintable(field->path()));
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QVERIFY(m_fixture->cases().constFirst().channel != Channel::Phone);
            newCase(round);
            QCOMPARE(channel(), u"phone"_s);
        }
    }

    void everyNewCaseBeginsInTheOrdinaryFormWithTheKeyboardInTheText()
    {
        for (int round = 0; round < 3; ++round) {
            press(Qt::Key_Q, Qt::AltModifier);
            QVERIFY(quick()->isChecked());
            type(u"Halvskrivet"_s); // blind
            QCOMPARE(text()->toPlainText(), u"Halvskrivet"_s);
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
            QVERIFY(!quick()->isChecked());
            QCOMPARE(QApplication::focusWidget(), text());
            QCOMPARE(text()->toPlainText(), QString());
            type(u"Nytt"_s);
            QCOMPARE(text()->toPlainText(), u"Nytt"_s);
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
        }
    }

    // --- where one is afterwards

    void theCaseJustRegisteredIsShownAndTold()
    {
        for (int round = 1; round <= 3; ++round) {
            simpleCase();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QTRY_COMPARE(m_fixture->navigator.requests.size(), round);
            const QString number = m_fixture->cases().constFirst().number;
            QCOMPARE(m_fixture->navigator.requests.constLast(), (PageRequest{ PageKind::Case, number, {}, {} }));
            QCOMPARE(m_fixture->navigator.backs, 0);
            const Notice notice = m_fixture->navigator.notices.constLast();
            QVERIFY(notice.text.contains(number));
            newCase(round);
        }
    }

    void afterRegisterAndNextAssigningAndOpeningAreAtHand()
    {
        simpleCase();
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_fixture->navigator.notices.size(), 1);
        const QString number = m_fixture->cases().constFirst().number;
        const Notice notice = m_fixture->navigator.notices.constFirst();
        notice.run();
        QCOMPARE(m_fixture->navigator.requests.constLast(), (PageRequest{ PageKind::Assignment, number, {}, {} }));
        notice.runAlso();
        QCOMPARE(m_fixture->navigator.requests.constLast(), (PageRequest{ PageKind::Case, number, {}, {} }));
    }

    void aSecretCaseIsToldAndNotOpened()
    {
        simpleCase();
        press(Qt::Key_K, Qt::AltModifier); // secrecy mark
        QTRY_VERIFY(m_fixture->find<QAbstractButton>(u"secrecy"_s)->isChecked());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_fixture->navigator.notices.size(), 1);
        QCOMPARE(m_fixture->navigator.requests.size(), 0);
        QCOMPARE(m_fixture->navigator.backsToNone, 1);
    }

    // --- referring

    void referringTakesWhatTheHintProposes()
    {
        for (int round = 1; round <= 3; ++round) {
            type(round == 2 ? u"Jag vill ha bygglov för ett uterum."_s : u"En lampa är trasig på Storgatan."_s);
            press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            const QString ground = m_fixture->find<QComboBox>(u"ground"_s)->currentData().toString();
            QCOMPARE(ground, round == 2 ? u"exercise_of_authority"_s : u"fault_report"_s);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"ground"_s);
            press(Qt::Key_Return, Qt::ControlModifier); // refers, and does nothing else
            QTRY_COMPARE(m_fixture->cases().size(), round);
            const Case file = m_fixture->file(m_fixture->cases().constFirst().number);
            QCOMPARE(file.status, CaseStatus::Referred);
            QCOMPARE(QString(toName(file.referral->ground)), ground);
            if (round == 2) {
                QCOMPARE(file.referral->statute, u"plan"_s);
                QCOMPARE(file.referral->to, u"Stadsbyggnadsförvaltningen"_s);
            }
            QVERIFY(!file.referral->told.isEmpty());
            newCase(round);
        }
    }

    void ctrlEnterRefersFromAnywhereAndPaintsNothingBehind()
    {
        for (int round = 1; round <= 3; ++round) {
            press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            press(Qt::Key_Down); // a ground is chosen by a person
            press(Qt::Key_Return, Qt::ControlModifier); // nothing has been said yet
            for (const Field *field : m_fixture->page->findChildren<Field *>())
                QVERIFY2(!field->hasProblem(), qPrintable(field->path()));
            QVERIFY(!m_fixture->find<QLabel>(u"referProblem"_s)->text().isEmpty());
            QCOMPARE(m_fixture->cases().size(), round - 1);
            text()->setFocus();
            type(u"En lampa är trasig."_s);
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // the form behind does not react
            QCOMPARE(m_fixture->cases().size(), round - 1);
            QVERIFY(m_fixture->find<QComboBox>(u"ground"_s));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QCOMPARE(m_fixture->cases().constFirst().status, CaseStatus::Referred);
            newCase(round);
        }
    }

    void aGroundIsProposedByTheTextOrChosen() // R19
    {
        for (int round = 1; round <= 3; ++round) {
            const bool points = round == 2;
            type(points ? u"En lampa är trasig."_s : u"Det är halt."_s);
            press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            auto *ground = m_fixture->find<QComboBox>(u"ground"_s);
            QCOMPARE(ground->currentIndex() == -1, !points);
            const auto *why = m_fixture->page->findChild<QLabel *>(u"proposedGround"_s);
            QCOMPARE(why != nullptr, points);
            if (points) {
                QVERIFY(why->text().contains(u"lampa"_s));
            } else {
                text()->setFocus();
                press(Qt::Key_Return, Qt::ControlModifier);
                QTRY_COMPARE(QApplication::focusWidget(), ground);
                QVERIFY(ground->accessibleDescription().contains(u"Choose the ground"_s));
                QCOMPARE(m_fixture->cases().size(), round - 1);
                press(Qt::Key_Down);
            }
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            newCase(round);
        }
    }

    //! R19: the person is sent to somebody
    void nobodyIsReferredToAPlaceholder()
    {
        for (int round = 1; round <= 3; ++round) {
            type(u"En lampa är trasig på Storgatan."_s);
            press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            auto *to = m_fixture->find<QLineEdit>(u"to"_s);
            to->setFocus(Qt::TabFocusReason);
            to->selectAll();
            type(round == 2 ? u"fel@example.org"_s : u"{mottagare}"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(QApplication::focusWidget(), to);
            QTRY_VERIFY(to->accessibleDescription().contains(round == 2 ? u"fel@example.org"_s : u"{mottagare}"_s));
            QCOMPARE(m_fixture->cases().size(), round - 1);
            to->selectAll();
            type(u"Felanmälan"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            QCOMPARE(m_fixture->file(m_fixture->cases().constFirst().number).referral->to, u"Felanmälan"_s);
            newCase(round);
        }
    }

    void escClosesTheReferralAndNotThePage()
    {
        for (int round = 0; round < 3; ++round) {
            type(u"x"_s);
            press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(m_fixture->find<QComboBox>(u"ground"_s));
            press(Qt::Key_Escape);
            QVERIFY(!m_fixture->find<QComboBox>(u"ground"_s));
            QCOMPARE(m_fixture->navigator.backs, 0);
            QCOMPARE(QApplication::focusWidget(), text());
        }
        QCOMPARE(text()->toPlainText(), u"xxx"_s);
        press(Qt::Key_Return, Qt::ControlModifier); // registers again: refused, in its own words
        QCOMPARE(QApplication::focusWidget()->objectName(), u"headline"_s);
    }

private:
    QPlainTextEdit *text() { return m_fixture->find<QPlainTextEdit>(u"text"_s); }
    QAbstractButton *quick() { return m_fixture->find<QAbstractButton>(u"quick"_s); }
    QString channel() { return m_fixture->find<QComboBox>(u"channel"_s)->currentData().toString(); }
    //! The window opens the page anew, as Ctrl+N does
    void newCase(int round)
    {
        QTRY_COMPARE(m_fixture->navigator.requests.size() + m_fixture->navigator.backs, round);
        m_fixture->page->load({ PageKind::Registration });
        m_fixture->page->focusFirst();
        QCOMPARE(QApplication::focusWidget(), text());
        QCOMPARE(text()->toPlainText(), QString());
        QVERIFY(m_fixture->find<ChipBar>(u"departments"_s)->keys().isEmpty());
    }
    void simpleCase()
    {
        caseWithoutWish();
        press(Qt::Key_W, Qt::AltModifier);
        type(u"2"_s);
    }
    //! Whether an answer is wanted is left open
    void caseWithoutWish()
    {
        type(u"Det är halt på torget."_s);
        press(Qt::Key_Tab);
        type(u"Halka"_s);
        press(Qt::Key_Tab);
        type(u"26"_s);
    }
    SegmentedChoice *wanted() { return m_fixture->find<SegmentedChoice>(u"reply.wanted"_s); }
    //! Beside a field
    QString said(const QString &path) { return m_fixture->find<QWidget>(path)->accessibleDescription(); }
    std::unique_ptr<RegistrationFixture> m_fixture;
};

LYHORD_TEST(TestRegistrationKeys)
#include "test_registrationkeys.moc"
