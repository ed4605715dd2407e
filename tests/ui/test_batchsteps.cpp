#include "core/services/batchservice.h"
#include "core/services/outbox.h"
#include "tests/support/testmain.h"
#include "tests/ui/caseplace.h"
#include "tests/ui/keyboard.h"
#include "ui/batch/batchpage.h"
#include "ui/widgets/lineview.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! R95: each step that is taken on many cases, from its form to what the cases have become and back, with the keys
class TestBatchSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init()
    {
        m_place = std::make_unique<CasePlace>();
        m_page = std::make_unique<BatchPage>(*m_place->eva, m_place->navigator, nullptr);
        m_page->resize(1160, 700);
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
    }

    void manyAreLinkedToOne()
    {
        const QString target = m_place->snowCase().number;
        for (int round = 0; round < 3; ++round) {
            const QStringList numbers = snowCases(3);
            open(numbers, BatchStep::Link);
            field<QLineEdit>(u"number"_s)->setFocus(Qt::TabFocusReason);
            type(target);
            confirmAll(3, round);
            for (const QString &number : numbers)
                QVERIFY(hasEvent(number, EventKind::Linked));
            takeBack();
            for (const QString &number : numbers)
                QTRY_COMPARE(m_place->file(number).events.constLast().kind, EventKind::Undone);
        }
    }

    void manyAreReferred()
    {
        for (int round = 0; round < 3; ++round) {
            const QStringList numbers = snowCases(3);
            open(numbers, BatchStep::Refer);
            auto *ground = field<QComboBox>(u"ground"_s);
            ground->setFocus(Qt::TabFocusReason);
            press(Qt::Key_End);
            press(Qt::Key_Home);
            QCOMPARE(ground->currentIndex(), 0);
            write(field<QLineEdit>(u"to"_s), u"Fastighetsjouren"_s);
            write(field<QPlainTextEdit>(u"told"_s), u"Fastighetsjouren tar hand om det."_s);
            confirmAll(3, round);
            for (const QString &number : numbers) {
                QCOMPARE(m_place->file(number).subject.status, CaseStatus::Referred);
                QCOMPARE(m_place->file(number).subject.referral->to, u"Fastighetsjouren"_s);
            }
            takeBack();
            for (const QString &number : numbers)
                QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::Registered);
        }
    }

    void manyAreToldWhenTheAnswerComes()
    {
        for (int round = 0; round < 3; ++round) {
            const QStringList numbers = snowCases(3);
            open(numbers, BatchStep::Interim);
            write(field<QPlainTextEdit>(u"text"_s), u"Vi svarar i december."_s);
            confirmAll(3, round);
            for (const QString &number : numbers) {
                QVERIFY(m_place->file(number).subject.interimDue);
                QVERIFY(isWritten(number, u"Vi svarar i december."_s));
            }
            takeBack();
            for (const QString &number : numbers)
                QTRY_VERIFY(!m_place->file(number).subject.interimDue);
        }
    }

    void manyAreAnsweredWithTheStandardAnswer()
    {
        const auto &agreed = m_place->eva->profile().standardAnswers;
        const auto salt = std::ranges::find(agreed, u"salt"_s, &StandardAnswer::key);
        QVERIFY(salt != agreed.end());
        for (int round = 0; round < 3; ++round) {
            const QStringList numbers = snowCases(3, { u"SBF"_s });
            for (const QString &number : numbers)
                m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi sandar."_s, {} });
            open(numbers, BatchStep::Send);
            auto *standard = field<QComboBox>(u"standard_answer"_s);
            standard->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Home);
            for (int times = 0; times < standard->count() && standard->currentData() != u"salt"_s; ++times)
                press(Qt::Key_Down);
            QCOMPARE(standard->currentData().toString(), u"salt"_s);
            confirmAll(3, round);
            for (const QString &number : numbers) {
                QCOMPARE(m_place->file(number).subject.status, CaseStatus::Closed);
                QVERIFY(isWritten(number, salt->text.in(u"sv"_s)));
            }
            takeBack();
            for (const QString &number : numbers)
                QTRY_COMPARE(m_place->file(number).subject.status, CaseStatus::AnswerReady);
        }
    }

    void howFarItHasComeIsSeenAndItIsStopped()
    {
        const int many = 200;
        const QStringList numbers = snowCases(many);
        auto *progress = m_page->findChild<QProgressBar *>();
        open(numbers, BatchStep::Assign);
        QVERIFY(!progress->isVisible());
        type(u"Stadsbygg"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(summary().startsWith(u"200 "_s), 30'000);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(progress->isVisible() && progress->value() > 1);
        QCOMPARE(progress->maximum(), many);
        QVERIFY(m_page->findChild<QPushButton *>(u"stopBatch"_s)->hasFocus());
        press(Qt::Key_Space);
        QTRY_COMPARE(m_place->navigator.notices.size(), 1);
        QVERIFY(!progress->isVisible());
        const auto batches = m_place->ask([](Session &session) { return session.batches().open(5); });
        QCOMPARE(batches->size(), 1);
        const auto done = batches->constFirst().cases.size();
        QVERIFY2(done > 0 && done < many, qPrintable(QString::number(done)));
        QCOMPARE(m_place->file(numbers.last()).subject.status, CaseStatus::Registered);
        m_place->navigator.notices.constLast().run();
        QTRY_COMPARE_WITH_TIMEOUT(m_place->file(numbers.first()).subject.status, CaseStatus::Registered, 30'000);
    }

private:
    QStringList snowCases(int count, const QStringList &departments = {})
    {
        QStringList numbers;
        for (int i = 0; i < count; ++i)
            numbers.append(m_place->snowCase(departments).number);
        return numbers;
    }
    void open(const QStringList &numbers, BatchStep step)
    {
        PageRequest request{ .kind = PageKind::Batch };
        request.numbers = numbers;
        request.step = QString(toName(step));
        m_page->load(request);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form of before has the same fields
        m_page->QWidget::show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusFirst();
    }
    //! In place of what stands there
    static void write(QWidget *field, const QString &text)
    {
        field->setFocus(Qt::TabFocusReason);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    //! Once it is shown that all of them can be done
    void confirmAll(int count, int round)
    {
        QTRY_VERIFY2(summary().startsWith(u"%1 "_s.arg(count)), qPrintable(summary()));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->navigator.notices.size(), 2 * round + 1); // each round is taken back, too
        QCOMPARE(m_place->navigator.notices.constLast().kind, Notice::Kind::Done);
    }
    void takeBack()
    {
        const auto before = m_place->navigator.notices.size();
        m_place->navigator.notices.constLast().run();
        QTRY_COMPARE(m_place->navigator.notices.size(), before + 1);
    }
    [[nodiscard]] bool hasEvent(const QString &number, EventKind kind)
    {
        const QList<Event> events = m_place->file(number).events;
        return std::ranges::any_of(events, [kind](const Event &event) { return event.kind == kind; });
    }
    [[nodiscard]] bool isWritten(const QString &number, const QString &words)
    {
        const auto letters = m_place->ask([](Session &session) { return session.outbox().messages({}, 1000); });
        return letters && std::ranges::any_of(*letters, [&](const Message &letter) {
            return letter.caseNumber == number && letter.letter.body.contains(words);
        });
    }
    [[nodiscard]] QString summary() const { return m_page->findChild<QLabel *>(u"batchSummary"_s)->text(); }
    template <class Editor>
    Editor *field(const QString &path) const
    {
        auto *editor = m_page->findChild<Editor *>(path);
        if (!editor)
            qFatal("no field %s", qPrintable(path));
        return editor;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<CasePlace> m_place;
    std::unique_ptr<BatchPage> m_page;
};

LYHORD_TEST(TestBatchSteps)
#include "test_batchsteps.moc"
