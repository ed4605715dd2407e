#include "core/drafts/undonedraft.h"
#include "tests/support/testmain.h"
#include "tests/ui/casepageplace.h"
#include "tests/ui/keyboard.h"
#include "ui/answering/answeringpage.h"
#include "ui/casefile/stepform.h"
#include "ui/client/draftwords.h"
#include "ui/client/formdraft.h"
#include "ui/queues/draftmodel.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

namespace {

const QString words = u"Vi sandar backen i kväll"_s;

//! What is filled in beside the words, and what has happened in the case before
struct WrittenStep
{
    QString step;
    QString field; //!< that takes the words
    QStringList departments = {}; //!< that are asked
    std::optional<Command> before = {};
    QMap<QString, QString> chosen = {};
    bool wantsNoReply = false;
};

QList<WrittenStep> everyStepWithWords()
{
    const QString improvement = QString(toName(Outcome::Improvement));
    const Close closed{ u"Löst på plats."_s, Outcome::NoAction };
    return { { u"answer"_s, u"text"_s, { u"SBF"_s }, {}, { { u"outcome"_s, improvement } } },
        { u"unassign"_s, u"reason"_s, { u"SBF"_s } },
        { u"consult"_s, u"question"_s, {}, {}, { { u"department"_s, u"SBF"_s } } },
        { u"consult-answer"_s, u"text"_s, {}, Consult{ u"SBF"_s, u"Är det ert?"_s } },
        { u"refer"_s, u"told"_s, { u"SBF"_s }, {},
            { { u"ground"_s, u"fault_report"_s }, { u"to"_s, u"Felanmälan"_s } } },
        { u"interim"_s, u"text"_s, { u"SBF"_s } },
        { u"close"_s, u"reason"_s, {}, {}, { { u"outcome"_s, improvement } }, true },
        { u"reopen"_s, u"reason"_s, {}, closed, {}, true }, { u"follow-up"_s, u"text"_s, { u"SBF"_s } },
        { u"not-satisfied"_s, u"text"_s, {}, closed, {}, true } };
}

QString textOf(const QWidget *editor)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    return text ? text->toPlainText() : qobject_cast<const QLineEdit *>(editor)->text();
}

} // namespace

//! Undo gives back what was written for the step it takes back: in the form, until it is used or thrown away, and not
//! as work that was left unfinished
class TestWordsTakenBack : public QObject, private CasePagePlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CasePlace::prepareProgram(m_settings); }
    void init() { sitDown(); }
    void cleanup() { leave(); }

    void ofAStep_data()
    {
        QTest::addColumn<int>("row");
        const QList<WrittenStep> steps = everyStepWithWords();
        for (int row = 0; row < steps.size(); ++row)
            QTest::newRow(qPrintable(steps.at(row).step)) << row;
    }
    void ofAStep()
    {
        QFETCH(const int, row);
        const WrittenStep written = everyStepWithWords().at(row);
        const QString number = prepared(written);
        LocalDrafts &drafts = m_place->eva->drafts();
        open(number);
        for (int round = 0; round < 3; ++round) {
            begin(written.step);
            QWidget *editor = waitFor(m_page.get(), written.field);
            QVERIFY(editor);
            QCOMPARE(textOf(editor).contains(words), round > 0);
            if (round == 0) {
                focus(editor);
                press(Qt::Key_End, Qt::ControlModifier);
                type(words);
            }
            auto *form = m_page->findChild<StepForm *>();
            for (const auto &[path, key] : written.chosen.asKeyValueRange())
                form->setValue(path, key);
            const QString whole = textOf(editor);
            focus(editor);
            const auto notices = m_place->navigator.notices.size();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
            QCOMPARE(m_place->navigator.notices.constLast().kind, Notice::Kind::Done);
            QVERIFY(drafts.entries().isEmpty());
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            QTRY_VERIFY(!m_page->undoText().isEmpty());

            if (round == 1) // by the notice's button as well as by the key
                m_place->navigator.notices.constLast().run();
            else
                press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 2);
            const Notice told = m_place->navigator.notices.constLast();
            QVERIFY2(told.kind == Notice::Kind::Done, qPrintable(told.text));
            QVERIFY2(told.text.contains(u"What was written is in the form"_s), qPrintable(told.text));
            QTRY_COMPARE(drafts.waiting().size(), 1);
            QCOMPARE(drafts.waiting().constFirst().about, number);
            begin(written.step);
            editor = waitFor(m_page.get(), written.field);
            QVERIFY(editor);
            QCOMPARE(textOf(editor), whole);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            QCOMPARE(drafts.waiting().size(), 1);
        }
        drafts.discard(drafts.waiting().constFirst().token);
        begin(written.step);
        const QWidget *editor = waitFor(m_page.get(), written.field);
        QVERIFY(editor && !textOf(editor).contains(words));
    }

    //! Begun while there was no other department to choose, it comes up as theirs when there is one again
    void aBegunAnswerStaysItsDepartments()
    {
        LocalDrafts &drafts = m_place->eva->drafts();
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.departments = { u"SBF"_s, u"KFF"_s };
            const QString number = m_place->registered(draft).number;
            m_place->apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Vi gör inget."_s });
            open(number);
            begin(u"answer"_s);
            QWidget *editor = waitFor(m_page.get(), u"text"_s);
            QVERIFY(editor);
            QCOMPARE(m_page->findChild<StepForm *>()->value(u"department"_s), u"KFF"_s);
            focus(editor);
            type(words);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            QVERIFY(m_place->ask([number](Session &session) { return session.cases().undo(number); }));
            open(m_place->registered(snowDraft()).number);
            open(number);
            begin(u"answer"_s);
            editor = waitFor(m_page.get(), u"text"_s);
            QVERIFY(editor);
            QCOMPARE(textOf(editor), words);
            QCOMPARE(m_page->findChild<StepForm *>()->value(u"department"_s), u"KFF"_s);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            QCOMPARE(drafts.waiting().size(), 1);
            drafts.discard(drafts.waiting().constFirst().token);
        }
    }

    //! Recorded one after the other and taken back the same way: each department has its own words again
    void ofTwoDepartmentsAnswers()
    {
        const QString second = u"Service ser över det"_s;
        LocalDrafts &drafts = m_place->eva->drafts();
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.departments = { u"SBF"_s, u"KFF"_s };
            const QString number = m_place->registered(draft).number;
            open(number);
            record(words, u"1"_s);
            m_place->setNow(u"2026-11-20T14:%1"_s.arg(10 + round)); // each step has its moment
            record(second, u"2"_s); // there is one left, so nothing is to be chosen
            QVERIFY(drafts.entries().isEmpty());
            for (int left = 1; left >= 0; --left) {
                const auto notices = m_place->navigator.notices.size();
                QTRY_VERIFY(!m_page->undoText().isEmpty());
                press(Qt::Key_Z, Qt::ControlModifier);
                QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
                const QString told = m_place->navigator.notices.constLast().text;
                QVERIFY2(told.contains(u"What was written is in the form"_s), qPrintable(told));
                QTRY_COMPARE(drafts.waiting().size(), 2 - left);
                QTRY_VERIFY(!text().contains(left > 0 ? second : words)); // the case has been read anew
            }
            QStringList listed;
            const QList<LocalDrafts::Entry> waiting = drafts.waiting();
            for (const LocalDrafts::Entry &entry : waiting)
                listed.append(draftInWords(entry));
            listed.sort();
            QVERIFY2(listed.constFirst().contains(u"Kultur- och fritidsförvaltningen: "_s + second),
                qPrintable(listed.join(u" / "_s)));
            QVERIFY2(listed.constLast().contains(u"Stadsbyggnadsförvaltningen: "_s + words),
                qPrintable(listed.join(u" / "_s)));

            begin(u"answer"_s);
            for (const auto &[department, said] :
                QList<QPair<QString, QString>>{ { u"SBF"_s, words }, { u"KFF"_s, second }, { u"SBF"_s, words } }) {
                chooseDepartment(department);
                QCOMPARE(textOf(waitFor(m_page.get(), u"text"_s)), said);
            }
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            QCOMPARE(drafts.waiting().size(), 2);
            for (const LocalDrafts::Entry &entry : waiting) { // each from the list of drafts
                const bool isFirst = draftInWords(entry).contains(words);
                m_page->load({ PageKind::Case, number, {}, entry.token });
                QTRY_COMPARE(textOf(waitFor(m_page.get(), u"text"_s)), isFirst ? words : second);
                QCOMPARE(m_page->findChild<StepForm *>()->value(u"department"_s), isFirst ? u"SBF"_s : u"KFF"_s);
            }
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            begin(u"answer"_s);
            chooseDepartment(u"KFF"_s);
            const auto notices = m_place->navigator.notices.size();
            focus(waitFor(m_page.get(), u"text"_s));
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
            QCOMPARE(drafts.entries().size(), 1); // the other's
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            const QList<Assignment> asked = m_place->file(number).subject.assignments;
            const auto kff = std::ranges::find(asked, u"KFF"_s, &Assignment::department);
            QCOMPARE(kff->text, second);
            drafts.discard(drafts.entries().constFirst().token);
        }
    }

    //! Words written before it was said whose they are go along, and are one draft
    void wordsGoAlongToTheDepartmentChosenAfterwards()
    {
        LocalDrafts &drafts = m_place->eva->drafts();
        for (int round = 0; round < 3; ++round) {
            CaseDraft draft = snowDraft();
            draft.departments = { u"SBF"_s, u"KFF"_s };
            const QString number = m_place->registered(draft).number;
            open(number);
            begin(u"answer"_s);
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"department"_s);
            type(words);
            chooseDepartment(u"KFF"_s);
            QCOMPARE(textOf(waitFor(m_page.get(), u"text"_s)), words);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            QCOMPARE(drafts.waiting().size(), 1);
            QVERIFY(draftInWords(drafts.waiting().constFirst()).contains(u"Kultur- och fritidsförvaltningen"_s));
            begin(u"answer"_s); // for whom it was written
            QCOMPARE(m_page->findChild<StepForm *>()->value(u"department"_s), u"KFF"_s);
            QCOMPARE(textOf(waitFor(m_page.get(), u"text"_s)), words);
            chooseDepartment(u"SBF"_s); // by now they are KFF's
            QCOMPARE(textOf(waitFor(m_page.get(), u"text"_s)), QString());
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            QCOMPARE(drafts.waiting().size(), 1);
            drafts.discard(drafts.waiting().constFirst().token);
        }
    }

    //! As an earlier version kept it, with all departments' words under one name
    void anAnswerKeptByAnEarlierVersionComesBack()
    {
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s, u"KFF"_s };
        const QString number = m_place->registered(draft).number;
        LocalDrafts &drafts = m_place->eva->drafts();
        SpooledDraft kept{
            .token = u"step-%1-answer"_s.arg(number), .kind = draftkind::step, .about = number, .title = words
        };
        kept.content = { { u"text"_s, words }, { u"/of_department"_s, u"KFF"_s } };
        QVERIFY(drafts.save(kept));
        open(number);
        for (int round = 0; round < 3; ++round) {
            begin(u"answer"_s);
            QCOMPARE(textOf(waitFor(m_page.get(), u"text"_s)), words);
            QCOMPARE(m_page->findChild<StepForm *>()->value(u"department"_s), u"KFF"_s);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!m_page->findChild<StepForm *>());
            QCOMPARE(drafts.entries().size(), 1);
        }
    }

    void ofTheJointAnswer()
    {
        const QString number = m_place->snowCase().number;
        LocalDrafts &drafts = m_place->eva->drafts();
        AnsweringPage page(*m_place->eva, m_place->navigator, nullptr);
        page.QWidget::show();
        for (int round = 0; round < 3; ++round) {
            page.load({ PageKind::Answering, number, {}, {} });
            page.activateWindow();
            auto *text = qobject_cast<QPlainTextEdit *>(waitFor(&page, u"text"_s));
            QVERIFY(text);
            QCOMPARE(text->toPlainText().contains(words), round > 0);
            focus(text);
            if (round == 0)
                type(words);
            page.findChild<SegmentedChoice *>()->setKey(QString(toName(Outcome::NoAction)));
            const auto notices = m_place->navigator.notices.size();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
            QVERIFY(drafts.entries().isEmpty());
            open(number);
            QTRY_VERIFY(!m_page->undoText().isEmpty());
            m_page->undoLast();
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 2);
            QTRY_COMPARE(drafts.waiting().size(), 1);
        }
    }

    //! The chief legal officer's own answer
    void ofHerAnswer()
    {
        const QString number = m_place->snowCase().number;
        m_place->apply(
            number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Lämnat vidare."_s } });
        ofAPersonsStep(personAs(Role::ChiefLegalOfficer), number, u"send"_s, u"text"_s);
    }

    //! A handler's word that the matter is not the department's
    void ofWhatIsNotOurs()
    {
        ofAPersonsStep(
            personAs(Role::Handler, u"SBF"_s), m_place->snowCase({ u"SBF"_s }).number, u"hand-back"_s, u"reason"_s);
    }

    //! What one has thrown away does not come back with a later step's undo, and newer words stay
    void onlyOfTheStepThatIsTakenBack()
    {
        LocalDrafts &drafts = m_place->eva->drafts();
        const QString token = u"step-1-answer"_s;
        SpooledDraft draft{ .token = token, .kind = draftkind::step, .title = u"Ett"_s };
        draft.content.insert(u"text"_s, u"Ett"_s);
        QVERIFY(drafts.save(draft));
        drafts.discard(token);
        drafts.use(token); // of a step for which nothing was written
        drafts.takeBack(token);
        QVERIFY(drafts.entries().isEmpty());
        QVERIFY(drafts.save(draft));
        drafts.use(token);
        draft.title = u"Två"_s;
        QVERIFY(drafts.save(draft));
        drafts.takeBack(token);
        QCOMPARE(drafts.load(token)->title, u"Två"_s);
    }

    //! Neither listed nor counted, and gone with the next start; what is written in the form again is a draft again
    void whatWasUndoneIsNoUnfinishedWork()
    {
        QTemporaryDir folder;
        const QString token = u"step-1-answer"_s;
        SpooledDraft draft{ .token = token, .kind = draftkind::step, .title = u"Ett"_s };
        draft.content.insert(u"text"_s, u"Ett"_s);
        for (int round = 0; round < 3; ++round) {
            LocalDrafts drafts(folder.path());
            DraftModel listed(drafts);
            QVERIFY(drafts.save(draft));
            QCOMPARE(listed.rowCount(), 1);
            drafts.use(token);
            drafts.takeBack(token);
            QVERIFY(drafts.load(token)); // for its form
            QCOMPARE(listed.rowCount(), 0);
            QVERIFY(withoutUndone(drafts.waiting()).isEmpty());
            QVERIFY(!LocalDrafts(folder.path()).load(token));
            draft.title = u"Två"_s;
            QVERIFY(drafts.save(draft));
            QCOMPARE(listed.rowCount(), 1);
            QVERIFY(LocalDrafts(folder.path()).load(token));
            drafts.remove(token);
        }
    }

private:
    void ofAPersonsStep(const Person &person, const QString &number, const QString &step, const QString &field)
    {
        const auto fixture = m_place->enterAs(person);
        CaseFilePage page(*fixture, m_place->navigator, nullptr);
        page.resize(720, 800);
        page.QWidget::show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.load({ PageKind::Case, number, {}, {} });
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(page.offers(step));
            page.findChild<QAction *>(u"step-"_s + step)->trigger();
            QWidget *editor = waitFor(&page, field);
            QVERIFY(editor);
            QCOMPARE(textOf(editor), round > 0 ? words : QString());
            focus(editor);
            if (round == 0)
                type(words);
            const auto notices = m_place->navigator.notices.size();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
            QTRY_VERIFY(!page.findChild<StepForm *>());
            QTRY_VERIFY(!page.undoText().isEmpty());
            const QString taken = page.undoText();
            press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(m_place->navigator.notices.size(), notices + 2);
            QTRY_COMPARE(fixture->drafts().waiting().size(), 1);
            QTRY_VERIFY(page.undoText() != taken); // the case has been read anew
        }
    }

    QString prepared(const WrittenStep &written)
    {
        CaseDraft draft = snowDraft();
        draft.departments = written.departments;
        if (written.wantsNoReply) {
            draft.replyWanted = false;
            draft.replyBy.reset();
        }
        const QString number = m_place->registered(draft).number;
        if (written.before)
            m_place->apply(number, *written.before);
        return number;
    }
    void record(const QString &said, const QString &outcome)
    {
        const auto notices = m_place->navigator.notices.size();
        begin(u"answer"_s);
        focus(waitFor(m_page.get(), u"text"_s));
        type(said);
        press(Qt::Key_Tab);
        type(outcome);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_place->navigator.notices.size(), notices + 1);
        QTRY_VERIFY(!m_page->findChild<StepForm *>());
        QTRY_VERIFY(text().contains(said)); // the case has been read anew
    }
    void chooseDepartment(const QString &key)
    {
        auto *box = m_page->findChild<StepForm *>()->findChild<QComboBox *>(u"department"_s);
        QVERIFY(box);
        focus(box);
        const int steps = box->findData(key) - box->currentIndex();
        press(steps > 0 ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier, qAbs(steps));
        QCOMPARE(box->currentData().toString(), key);
    }
    static QWidget *waitFor(QWidget *page, const QString &name)
    {
        QWidget *found = nullptr;
        static_cast<void>(QTest::qWaitFor([&] {
            const auto all = page->findChildren<QWidget *>(name);
            const auto writable = std::ranges::find_if(all, [](const QWidget *one) {
                return one->isVisible() && one->isEnabled() && !one->property("readOnly").toBool()
                    && (qobject_cast<const QLineEdit *>(one) || qobject_cast<const QPlainTextEdit *>(one));
            });
            found = writable == all.end() ? nullptr : *writable;
            return found != nullptr;
        }));
        return found;
    }
};

LYHORD_TEST(TestWordsTakenBack)
#include "test_wordstakenback.moc"
