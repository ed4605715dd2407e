#include "core/rules/permissions.h"
#include "core/store/casestore.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/registrationfixture.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/completingedit.h"
#include "ui/widgets/segmentedchoice.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! What nobody has chosen is not stored unseen, and what is half typed is not chosen
class TestChosenOrNot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RegistrationFixture>();
        QVERIFY(m_fixture->ready);
    }
    void cleanup() { m_fixture.reset(); }

    void aHalfTypedDepartmentIsHalfTypedInTheDraftToo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("fits one") << u"kult"_s;
        QTest::newRow("fits none") << u"xyz"_s;
    }
    void aHalfTypedDepartmentIsHalfTypedInTheDraftToo()
    {
        QFETCH(const QString, typed);
        for (const bool isKilled : { false, true, false }) {
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
            type(u"Dörren är trög."_s);
            auto *line = departments()->input();
            line->setFocus(Qt::TabFocusReason);
            type(typed);
            if (!isKilled) {
                press(Qt::Key_Escape); // the list
                press(Qt::Key_Escape);
                QTRY_COMPARE(m_fixture->navigator.backs, 1);
            } else {
                QTRY_COMPARE(m_fixture->workplace->drafts().entries().size(), 1);
                QTRY_VERIFY(m_fixture->workplace->drafts().load(token()).has_value());
            }
            const QString draft = token();
            QVERIFY(m_fixture->sitDown());
            m_fixture->page->load({ PageKind::Registration, {}, {}, draft });
            QCOMPARE(departments()->keys(), QStringList());
            QCOMPARE(departments()->unsettled(), typed);
            press(Qt::Key_Q, Qt::AltModifier); // there too
            auto *quick = m_fixture->find<CompletingEdit>(u"departments"_s);
            QVERIFY(quick);
            QCOMPARE(quick->text(), typed);
            QCOMPARE(quick->key(), QString());
            press(Qt::Key_Q, Qt::AltModifier);
            QCOMPARE(departments()->keys(), QStringList());
            QCOMPARE(departments()->unsettled(), typed);
            m_fixture->workplace->drafts().discard(draft);
        }
    }

    void aChosenDepartmentIsChosenInTheDraftToo()
    {
        type(u"Dörren är trög."_s);
        departments()->input()->setFocus(Qt::TabFocusReason);
        type(u"kult"_s);
        press(Qt::Key_Return);
        type(u"stads"_s);
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        QTRY_COMPARE(m_fixture->navigator.backs, 1);
        const QString draft = token();
        QVERIFY(m_fixture->sitDown());
        m_fixture->page->load({ PageKind::Registration, {}, {}, draft });
        QCOMPARE(departments()->keys(), QStringList{ u"KFF"_s });
        QCOMPARE(departments()->unsettled(), u"stads"_s);
    }

    void quickEntryStoresTheReplyThatIsSeen_data()
    {
        QTest::addColumn<QString>("chosen"); //!< empty: nobody chooses
        QTest::newRow("nobody chooses") << QString();
        QTest::newRow("no") << u"no"_s;
        QTest::newRow("yes") << u"yes"_s;
    }
    void quickEntryStoresTheReplyThatIsSeen()
    {
        QFETCH(const QString, chosen);
        press(Qt::Key_Q, Qt::AltModifier);
        for (int round = 1; round <= 3; ++round) {
            auto *wanted = m_fixture->find<SegmentedChoice>(u"reply.wanted"_s);
            QVERIFY(wanted);
            QCOMPARE(wanted->key(), QString()); // what was chosen for the call before is of that call
            type(u"Dörren är trög."_s);
            press(Qt::Key_Tab);
            type(u"1"_s);
            if (!chosen.isEmpty()) {
                wanted->setFocus(Qt::TabFocusReason);
                type(chosen == u"yes" ? u"1"_s : u"2"_s);
                QCOMPARE(wanted->key(), chosen);
            }
            const QString seen = wanted->key().isEmpty() ? wanted->proposal() : wanted->key();
            QVERIFY(!seen.isEmpty());
            QVERIFY(wanted->findChild<QAbstractButton *>(seen)->isChecked());
            m_fixture->find<QPlainTextEdit>(u"text"_s)->setFocus();
            press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE(m_fixture->cases().size(), round);
            const Case file = m_fixture->file(m_fixture->cases().constFirst().number);
            QCOMPARE(file.reply.wanted, seen == u"yes");
            QTRY_COMPARE(m_fixture->find<QPlainTextEdit>(u"text"_s)->toPlainText(), QString());
        }
    }

    void aReferralStoresTheKindAndAreaThatAreSeen()
    {
        for (int round = 1; round <= 3; ++round) {
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
            type(u"Lampan är trasig."_s);
            for (const QString &field : { u"type"_s, u"area"_s, u"reply.wanted"_s })
                QCOMPARE(m_fixture->find<SegmentedChoice>(field)->proposal(), QString());
            press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(m_fixture->find<QPlainTextEdit>(u"told"_s));
            if (round == 2) { // thought better of: nothing is chosen, and nothing is proposed
                press(Qt::Key_Escape);
                QTRY_VERIFY(!m_fixture->find<QPlainTextEdit>(u"told"_s));
                for (const QString &field : { u"type"_s, u"area"_s, u"reply.wanted"_s }) {
                    QCOMPARE(m_fixture->find<SegmentedChoice>(field)->proposal(), QString());
                    QCOMPARE(m_fixture->find<SegmentedChoice>(field)->key(), QString());
                }
                press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
                QTRY_VERIFY(m_fixture->find<QPlainTextEdit>(u"told"_s));
            }
            auto *type = m_fixture->find<SegmentedChoice>(u"type"_s);
            if (round == 3)
                type->chooseByKey(u"2"_s);
            const QString kind = type->key().isEmpty() ? type->proposal() : type->key();
            const QString area = m_fixture->find<SegmentedChoice>(u"area"_s)->proposal();
            QVERIFY(!kind.isEmpty() && !area.isEmpty());
            QCOMPARE(m_fixture->find<SegmentedChoice>(u"reply.wanted"_s)->proposal(), u"no"_s);
            m_fixture->find<ComboBox>(u"ground"_s)->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Down); // a ground is chosen by a person
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!m_fixture->find<QPlainTextEdit>(u"told"_s));
            QTRY_COMPARE(m_fixture->cases().size(), round);
            const Case file = m_fixture->file(m_fixture->cases().constFirst().number);
            QCOMPARE(file.status, CaseStatus::Referred);
            QCOMPARE(QString(toName(file.type)), kind);
            QCOMPARE(file.area, area);
        }
    }

    //! R40: who can be reached is asked, also before the case goes to the chief legal officer
    void whoCanBeReachedIsAskedBeforeTheCaseIsHandedOver()
    {
        for (int round = 1; round <= 3; ++round) {
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
            type(u"Någon tog emot ett kuvert med pengar."_s);
            press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            auto *ground = m_fixture->find<QComboBox>(u"ground"_s);
            QVERIFY(ground);
            const int wanted = ground->findData(QString(toName(ReferralGround::BriberyOrCrime)));
            const int steps = wanted - ground->currentIndex();
            ground->setFocus(Qt::TabFocusReason);
            press(steps > 0 ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier, qAbs(steps));
            QCOMPARE(ground->currentIndex(), wanted);
            auto *reply = m_fixture->find<SegmentedChoice>(u"reply.wanted"_s);
            QTRY_COMPARE(reply->proposal(), u"no"_s); // without any contact
            m_fixture->find<QLineEdit>(u"submitter.phone"_s)->setFocus(Qt::TabFocusReason);
            type(u"016-123456"_s);
            QTRY_COMPARE(reply->proposal(), QString());
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(reply->hasFocus() || reply->isAncestorOf(QApplication::focusWidget()));
            QCOMPARE(m_fixture->navigator.backsToNone, round - 1); // nothing is registered
            press(round == 2 ? Qt::Key_2 : Qt::Key_1);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_fixture->navigator.backsToNone, round); // what was handed over is not shown
            const QString number = u"2026-00000%1"_s.arg(round);
            const auto asked = m_fixture->workplace->ask([number](Session &session) {
                const Result<Case> kept = CaseStore(session.database()).byNumber(number);
                return kept && isHandedOver(*kept) ? std::optional(kept->reply.wanted) : std::nullopt;
            });
            QCOMPARE(asked.result(), std::optional(round != 2));
        }
    }

private:
    [[nodiscard]] ChipBar *departments() const { return m_fixture->find<ChipBar>(u"departments"_s); }
    [[nodiscard]] QString token() const
    {
        const auto kept = m_fixture->workplace->drafts().entries();
        return kept.isEmpty() ? QString() : kept.constFirst().token;
    }

    std::unique_ptr<RegistrationFixture> m_fixture;
};

LYHORD_TEST(TestChosenOrNot)
#include "test_chosenornot.moc"
