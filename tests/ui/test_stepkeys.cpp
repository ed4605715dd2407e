#include "core/rules/offeredsteps.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowplace.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/casesteps.h"
#include "ui/casefile/correctionform.h"
#include "ui/casefile/stepform.h"

#include <QtWidgets/QPlainTextEdit>

using namespace lyhord;
using namespace lyhord::test;

namespace {

//! Steps that have a page or a dialog of their own, or are done at once
const QStringList withoutForm{ u"assign"_s, u"send"_s, u"split"_s, u"attach"_s, u"unflag"_s };

} // namespace

//! The key of a step pressed again and again, in the whole window: its form stays in sight with what is written in it
class TestStepKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowPlace::prepareProgram(); }
    void init()
    {
        m_place = std::make_unique<WindowPlace>();
        CaseDraft draft;
        draft.headline = u"Icy way to school"_s;
        draft.text = u"It is icy."_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.replyWanted = true;
        draft.replyBy = ReplyBy::Email;
        draft.submitter.name = u"Åsa Öberg"_s;
        draft.submitter.email = u"asa@example.org"_s;
        m_free = m_place->registered(draft);
        m_asked = m_place->registered(draft);
        const auto asked = m_place->told(
            [number = m_asked](Session &session) { return session.cases().apply(number, Assign{ { u"SBF"_s } }); });
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().message));
        m_place->openWindow();
    }
    void cleanup() { m_place.reset(); }

    void whoMayTakeAStepIsSaidOfEachInTheMenu()
    {
        const QStringList ofOnesOwn{ u"note"_s, u"flag"_s, u"unflag"_s }; // whoever sees the case
        for (const CaseStep &step : allCaseSteps())
            QVERIFY2(actionOfStep(step.key).has_value() != ofOnesOwn.contains(step.key), qPrintable(step.key));
    }

    void theSameKeyPutsTheKeyboardBackIntoTheForm()
    {
        int tried = 0;
        for (const QString &number : { m_free, m_asked }) {
            open(number);
            for (const CaseStep &step : steps()) {
                const auto keys = step.keys[0];
                press(keys.key(), keys.keyboardModifiers());
                QTRY_VERIFY2(form() && form()->isVisible(), qPrintable(step.key));
                QWidget *first = form();
                QTRY_VERIFY2(first->isAncestorOf(QApplication::focusWidget()), qPrintable(step.key));
                QWidget *editor = QApplication::focusWidget();
                const bool writes = qobject_cast<QPlainTextEdit *>(editor);
                if (writes)
                    type(u"abc"_s);
                for (int again = 1; again <= 3; ++again) {
                    if (again == 2)
                        page()->findChild<QWidget *>(u"caseText"_s)->setFocus();
                    press(keys.key(), keys.keyboardModifiers());
                    QTRY_COMPARE(QApplication::focusWidget(), editor);
                    QVERIFY2(form() == first && first->isVisible() && !first->visibleRegion().isEmpty(),
                        qPrintable(step.key));
                }
                if (writes)
                    QVERIFY2(
                        qobject_cast<QPlainTextEdit *>(editor)->toPlainText().contains(u"abc"_s), qPrintable(step.key));
                ++tried;
                press(Qt::Key_Escape);
                QTRY_VERIFY2(!form(), qPrintable(step.key));
                dropNotices();
            }
        }
        QVERIFY(tried > 12);
    }

    void correctingIsGoneOnWithAfterEsc()
    {
        for (const QString &number : { m_free, m_asked }) {
            open(number);
            for (int round = 0; round < 4; ++round) {
                press(Qt::Key_E, Qt::ControlModifier);
                QTRY_VERIFY2(form() && form()->isVisible(), qPrintable(QString::number(round)));
                QTRY_VERIFY(form()->isAncestorOf(QApplication::focusWidget()));
                if (round == 1)
                    type(u"abc"_s); // kept as a draft, and that is told
                press(Qt::Key_Escape);
                QTRY_VERIFY(!form());
                QTRY_COMPARE(QApplication::focusWidget(), page()->findChild<QWidget *>(u"caseText"_s));
            }
        }
    }

    void theKeysOfTheStepsWorkFromTheButtonOfTheirMenu()
    {
        open(m_asked);
        for (int round = 0; round < 3; ++round) {
            for (const CaseStep &step : steps()) {
                const auto keys = step.keys[0];
                page()->findChild<QWidget *>(u"moreSteps"_s)->setFocus(Qt::TabFocusReason);
                press(keys.key(), keys.keyboardModifiers());
                QTRY_VERIFY2(form() && form()->isVisible(), qPrintable(step.key));
                QTRY_VERIFY(form()->isAncestorOf(QApplication::focusWidget()));
                press(Qt::Key_Escape);
                QTRY_VERIFY2(!form(), qPrintable(step.key));
            }
        }
    }

    void theKeyOfAnotherStepOpensItInSightAndKeepsTheWords()
    {
        open(m_asked);
        for (int round = 1; round <= 3; ++round) {
            press(Qt::Key_L, Qt::ControlModifier); // link
            QTRY_VERIFY(form() && form()->isVisible() && form()->isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(qobject_cast<StepForm *>(form()) && stepForm()->step() == u"note");
            QTRY_VERIFY(form()->isAncestorOf(QApplication::focusWidget()));
            QVERIFY(form()->isVisible() && !form()->visibleRegion().isEmpty());
            type(QString::number(round));
            press(Qt::Key_E, Qt::ControlModifier);
            QTRY_VERIFY(qobject_cast<CorrectionForm *>(form()));
            QVERIFY(form()->isVisible() && !form()->visibleRegion().isEmpty());
            press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(qobject_cast<StepForm *>(form()) && stepForm()->step() == u"note");
            QVERIFY(form()->isVisible() && !form()->visibleRegion().isEmpty());
            QCOMPARE(stepForm()->value(u"text"_s).size(), round);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!form());
        }
    }

private:
    void open(const QString &number)
    {
        m_place->window->openCase(number);
        QTRY_COMPARE(m_place->window->currentCase(), number);
        QTRY_VERIFY(page() && page()->offers(u"correct"_s));
        QTRY_VERIFY(page()->isAncestorOf(QApplication::focusWidget()));
    }
    [[nodiscard]] QList<CaseStep> steps() const
    {
        QList<CaseStep> offered;
        for (const CaseStep &step : allCaseSteps()) {
            if (page()->offers(step.key) && !withoutForm.contains(step.key))
                offered.append(step);
        }
        return offered;
    }
    void dropNotices()
    {
        for (int i = 0; i < 3 && !page()->isAncestorOf(QApplication::focusWidget()); ++i)
            press(Qt::Key_Escape);
    }
    [[nodiscard]] CaseFilePage *page() const { return m_place->window->findChild<CaseFilePage *>(); }
    [[nodiscard]] StepForm *stepForm() const { return qobject_cast<StepForm *>(form()); }
    //! The one that lives, in sight or not
    [[nodiscard]] QWidget *form() const
    {
        if (auto *step = page()->findChild<StepForm *>())
            return step;
        return page()->findChild<CorrectionForm *>();
    }

    std::unique_ptr<WindowPlace> m_place;
    QString m_free;
    QString m_asked;
};

LYHORD_TEST(TestStepKeys)
#include "test_stepkeys.moc"
