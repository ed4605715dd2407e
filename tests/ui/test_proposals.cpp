#include "core/intake/profilefile.h"
#include "core/services/proposallearning.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/registrationfixture.h"
#include "ui/registration/registrationform.h"

#include <QtCore/QFile>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A case that was answered in the call
CaseDraft closedDraft(int number)
{
    const bool lamp = number % 2 == 0;
    CaseDraft draft = snowDraft();
    draft.headline = u"Rubrik nummer %1"_s.arg(number);
    draft.area = u"services"_s;
    draft.category = lamp ? u"SBF/belysning"_s : u"KFF/bibliotek/utbud"_s;
    draft.text = (lamp ? u"Lampan lyser inte och det är mörkt vid plats %1."_s
                       : u"Köp in fler böcker till biblioteket, hylla %1 är tom."_s)
                     .arg(number);
    draft.departments.clear();
    draft.answeredDirectly = CaseDraft::DirectAnswer{ .text = u"Vi ser till det."_s, .outcome = Outcome::NoAction };
    return draft;
}

} // namespace

//! What is proposed while one types, once there are closed cases to learn from: what it is, why, and taken by its key
class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const auto profile = builtInProfile(u"eskilstuna"_s);
        QVERIFY(profile);
        Profile smaller = *profile;
        for (Department &department : smaller.departments)
            department.words = department.words.mid(0, 4); // enough, and learned from in a moment
        smaller.headlines.clear();
        m_fixture = std::make_unique<RegistrationFixture>(smaller);
        QVERIFY(m_fixture->ready);
    }
    void cleanup()
    {
        const QString file = ProposalFile::pathFor(
            m_fixture->workplace->databaseUrl(), m_fixture->workplace->person().login);
        m_fixture.reset();
        QFile::remove(file);
    }

    void threeCasesInARow()
    {
        learn();
        const QStringList spoken{ u"Lampan lyser inte och det är mörkt vid plats 500."_s,
            u"Nu är det mörkt igen vid plats 501, lampan lyser inte."_s,
            u"Det är mörkt vid plats 502, för lampan lyser inte."_s };
        for (const QString &text : spoken) {
            m_fixture->page->load({ PageKind::Registration });
            m_fixture->page->focusFirst();
            type(text);
            QTRY_VERIFY2(route(), qPrintable(text));
            QVERIFY(!m_fixture->find<QPushButton>(u"route.KFF"_s));
            QVERIFY(explained(u"amp"_s));
            press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(draft().departments, QStringList{ u"SBF"_s });
            QCOMPARE(draft().text, text);
            QTRY_VERIFY(!route()); // taken: nothing more to propose
            press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(draft().departments, QStringList{ u"SBF"_s });
        }
    }

    void whatSaysNothingIsNotProposed()
    {
        learn();
        type(u"Hej och tack för att ni finns, ha det bra allihop."_s);
        QTest::qWait(400); // longer than the pause after which the page thinks
        QVERIFY(!route());
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(draft().departments.isEmpty());
    }

    void withFewCasesTheKeywordsServe()
    {
        QTRY_VERIFY(!learnedText().isEmpty());
        type(u"Gångvägen är full av snö."_s);
        QTRY_VERIFY(route());
        QVERIFY(explained(u"snö"_s));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(draft().departments, QStringList{ u"SBF"_s });
    }

    void aDamagedFileIsLearnedAnew()
    {
        learn();
        const QString path = ProposalFile::pathFor(
            m_fixture->workplace->databaseUrl(), m_fixture->workplace->person().login);
        QVERIFY(QFile(path).resize(100));
        QVERIFY(m_fixture->sitDown());
        QTRY_VERIFY_WITH_TIMEOUT(learnedText().contains(u"220"_s), 60'000);
        QVERIFY(QFile(path).size() > 100);
    }

private:
    void learn()
    {
        const auto stored = m_fixture->workplace->ask([](Session &session) {
            for (int i = 0; i < 220; ++i) {
                if (const auto done = session.cases().registerCase(closedDraft(i)); !done)
                    return QString(done.error().field + done.error().message);
            }
            return QString();
        });
        QCOMPARE(stored.result(), QString());
        QVERIFY(m_fixture->sitDown());
        QTRY_VERIFY_WITH_TIMEOUT(learnedText().contains(u"220"_s), 60'000);
    }
    [[nodiscard]] QString learnedText() const { return m_fixture->page->findChild<QLabel *>(u"learned"_s)->text(); }
    [[nodiscard]] QPushButton *route() const { return m_fixture->find<QPushButton>(u"route.SBF"_s); }
    [[nodiscard]] CaseDraft draft() const { return m_fixture->page->findChild<RegistrationForm *>()->draft(); }
    //! Whether a word of the text stands as the reason beside the proposal
    [[nodiscard]] bool explained(const QString &word) const
    {
        const QList<QLabel *> labels = m_fixture->page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&word](const QLabel *label) {
            return label->isVisible() && label->text().contains(u'“') && label->text().contains(word);
        });
    }

    std::unique_ptr<RegistrationFixture> m_fixture;
};

LYHORD_TEST(TestProposals)
#include "test_proposals.moc"
