#include "core/drafts/registrationdraft.h"
#include "core/rules/validation.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "tests/ui/choicewith.h"
#include "tests/ui/keyboard.h"
#include "ui/registration/quickentryform.h"
#include "ui/registration/registrationform.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/theme.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = momentFromIso(u"2026-11-20T14:05:30"_s);

FormChoices choices()
{
    return { smallProfile(), u"sv"_s, now };
}

//! Every field with its value, so that a failure says which one differs
QByteArray inFull(const CaseDraft &draft)
{
    return QJsonDocument(toSpool({ .draft = draft }).content).toJson();
}

CaseDraft emptyPhoneCall()
{
    CaseDraft draft;
    draft.token = u"t-1"_s;
    draft.channel = Channel::Phone;
    draft.received = now;
    draft.language = u"sv"_s;
    return draft;
}

CaseDraft everything()
{
    CaseDraft draft = snowDraft();
    draft.token = u"t-2"_s;
    draft.channel = Channel::Letter;
    draft.received = momentFromIso(u"2026-11-18T09:07:41"_s);
    draft.category = u"SBF/vinter/gangvag"_s;
    draft.language = u"so"_s;
    draft.submitter.phone = u"016-710 10 00"_s;
    draft.submitter.address = u"Kungsgatan 1\n632 20 Eskilstuna"_s;
    draft.submitter.protectedIdentity = true;
    draft.secrecy = true;
    draft.concerns = u"Väg & Park"_s;
    draft.registerNumber = u"KSKF/2026:1"_s;
    draft.departments = { u"SBF"_s, u"KFF"_s };
    draft.answeredDirectly = CaseDraft::DirectAnswer{ u"Plogas i dag."_s, Outcome::Improvement, u"salt"_s };
    return draft;
}

} // namespace

class TestRegistrationForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_form = std::make_unique<RegistrationForm>();
        m_form->setChoices(choices());
        m_form->setDraft(emptyPhoneCall());
        m_form->resize(1100, 640);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_form->focusFirst();
    }
    void cleanup() { m_form.reset(); }

    void aPhoneCaseIsWrittenWithTheKeyboardAlone()
    {
        type(u"Gångvägen vid skolan är inte plogad."_s);
        press(Qt::Key_Tab);
        type(u"Snöröjning gångväg"_s); // agreed: department and category come with it
        press(Qt::Key_Tab);
        type(u"2"_s); // complaint, and on to the area
        type(u"6"_s); // services, and on to what it concerns
        type(u"Väg"_s);
        press(Qt::Key_Tab, Qt::NoModifier, 2); // past the files
        type(u"Åsa Öberg"_s);
        press(Qt::Key_Tab);
        type(u"016-710 10 00"_s);
        press(Qt::Key_Tab);
        type(u"asa@example.org"_s);
        press(Qt::Key_Tab);
        type(u"1"_s); // yes, and on to how
        type(u"1"_s); // e-mail, and on to the address
        press(Qt::Key_Tab, Qt::NoModifier, 2); // past address and anonymous
        type(u"1"_s); // woman

        CaseDraft expected = emptyPhoneCall();
        expected.text = u"Gångvägen vid skolan är inte plogad."_s;
        expected.headline = u"Snöröjning gångväg"_s;
        expected.type = CaseType::Complaint;
        expected.area = u"services"_s;
        expected.category = u"SBF/vinter/gangvag"_s;
        expected.departments = { u"SBF"_s };
        expected.concerns = u"Väg"_s;
        expected.submitter.name = u"Åsa Öberg"_s;
        expected.submitter.phone = u"016-710 10 00"_s;
        expected.submitter.email = u"asa@example.org"_s;
        expected.submitter.gender = Gender::Woman;
        expected.replyWanted = true;
        expected.replyBy = ReplyBy::Email;
        QCOMPARE(inFull(m_form->draft()), inFull(expected));
        QVERIFY(problemsIn(m_form->draft(), choices().profile, now).isEmpty());
    }

    void typeAndAreaAreReachedFromAnywhere()
    {
        press(Qt::Key_4, Qt::AltModifier);
        m_form->focusFirst();
        press(Qt::Key_7, Qt::AltModifier);
        QCOMPARE(m_form->draft().type, CaseType::Praise);
        QCOMPARE(m_form->draft().area, u"reception"_s);
    }

    void aDraftComesOutAsItWentIn_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("every field filled in") << true;
        QTest::newRow("an empty phone call") << false;
    }
    void aDraftComesOutAsItWentIn()
    {
        QFETCH(const bool, full);
        const CaseDraft draft = full ? everything() : emptyPhoneCall();
        const QSignalSpy announced(m_form.get(), &RegistrationForm::draftChanged);
        m_form->setDraft(draft);
        QCOMPARE(inFull(m_form->draft()), inFull(draft));
        QCOMPARE(announced.size(), 0);
    }

    void whoIsAnonymousLeavesNoContactBehind()
    {
        CaseDraft draft = snowDraft();
        draft.submitter.phone = u"016-710 10 00"_s;
        m_form->setDraft(draft);
        m_form->findChild<QWidget *>(u"submitter.anonymous"_s)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(m_form->draft().submitter.name, QString());
        QCOMPARE(m_form->draft().submitter.phone, QString());
        QCOMPARE(m_form->draft().replyWanted, false);
    }

    void problemsStandBesideTheFieldsThatWereLeft()
    {
        press(Qt::Key_Tab); // leaves the text empty
        m_form->showProblems(problemsIn(m_form->draft(), choices().profile, now));
        QVERIFY(fieldAt(u"text"_s)->hasProblem());
        QVERIFY(!fieldAt(u"type"_s)->hasProblem());
    }

    void allProblemsAreShownAndTheKeyboardGoesToTheFirst()
    {
        const auto problems = problemsIn(m_form->draft(), choices().profile, now);
        QVERIFY(m_form->showAllProblems(problems).isEmpty());
        for (const QString &path : { u"text"_s, u"headline"_s, u"type"_s, u"area"_s, u"reply.wanted"_s })
            QVERIFY2(fieldAt(path)->hasProblem(), qPrintable(path));
        QCOMPARE(QApplication::focusWidget(), m_form->findChild<QWidget *>(u"text"_s));
        QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
    }

    void theDayOfReceiptIsTheDayTheCallCameUnlessItIsWritten()
    {
        const QDateTime later = now.addSecs(600);
        m_form->setReceived(later);
        QCOMPARE(m_form->draft().received, later);
        auto *day = m_form->findChild<QLineEdit *>(u"received"_s);
        day->setFocus();
        day->selectAll();
        type(u"2026-11-18"_s);
        m_form->setReceived(later.addSecs(600));
        QCOMPARE(localDay(*m_form->draft().received), QDate(2026, 11, 18));
    }

    void whatIsNoDayIsRefusedByTheRules()
    {
        auto *day = m_form->findChild<QLineEdit *>(u"received"_s);
        day->setFocus();
        day->selectAll();
        type(u"32/13"_s);
        const auto problems = problemsIn(m_form->draft(), choices().profile, now);
        QVERIFY(
            std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.field == "received"_L1; }));
    }

    void anAgreedAnswerComesWithItsOutcome()
    {
        m_form->findChild<QWidget *>(u"answered_directly"_s)->setFocus();
        press(Qt::Key_Space); // on to what the person was told
        press(Qt::Key_Backtab, Qt::ShiftModifier); // what has been agreed stands before it
        press(Qt::Key_Down);
        const auto answer = m_form->draft().answeredDirectly;
        QVERIFY(answer);
        QCOMPARE(answer->standardAnswer, u"salt"_s);
        QCOMPARE(answer->outcome, Outcome::NoAction);
        QVERIFY(answer->text.startsWith(u"Vi sandar"_s));
    }

    void anAgreedAnswerThatIsLeftAgainGivesBackWhatWasWritten()
    {
        m_form->findChild<QWidget *>(u"answered_directly"_s)->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_1); // leads to an improvement
        type(u"Vi har sandat."_s);
        QComboBox *standard = choiceWith(*m_form, u"salt"_s);
        QVERIFY(standard);
        for (int round = 1; round <= 3; ++round) {
            standard->setFocus();
            press(Qt::Key_Down);
            QVERIFY(m_form->draft().answeredDirectly->text.startsWith(u"Vi sandar"_s));
            QCOMPARE(m_form->draft().answeredDirectly->outcome, Outcome::NoAction);
            press(Qt::Key_Up);
            QCOMPARE(m_form->draft().answeredDirectly->text, u"Vi har sandat."_s);
            QCOMPARE(m_form->draft().answeredDirectly->outcome, Outcome::Improvement);
            QCOMPARE(m_form->draft().answeredDirectly->standardAnswer, QString());
        }
    }

    void aRoutingProposalIsTakenOver()
    {
        m_form->choose({ .department = u"SBF"_s, .category = u"SBF/vinter"_s, .area = u"information"_s });
        QCOMPARE(m_form->draft().departments, QStringList{ u"SBF"_s });
        QCOMPARE(m_form->draft().category, u"SBF/vinter"_s);
        QCOMPARE(m_form->draft().area, u"information"_s);
    }

    void quickEntryFillsInTheRestAndLosesNothing()
    {
        QuickEntryForm quick;
        quick.setChoices(choices());
        CaseDraft draft = everything();
        draft.departments = { u"SBF"_s };
        quick.setDraft(draft);
        QCOMPARE(inFull(quick.draft()), inFull(draft));
    }

private:
    [[nodiscard]] const Field *fieldAt(const QString &path) const
    {
        const auto fields = m_form->findChildren<Field *>();
        const auto found = std::find_if(
            fields.begin(), fields.end(), [&](const Field *field) { return field->path() == path; });
        return found == fields.end() ? nullptr : *found;
    }
    std::unique_ptr<RegistrationForm> m_form;
};

LYHORD_TEST(TestRegistrationForm)
#include "test_registrationform.moc"
