#include "core/services/caseservice.h"
#include "core/services/session.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakenavigator.h"
#include "tests/ui/keyboard.h"
#include "ui/client/workplace.h"
#include "ui/registration/draftoffer.h"
#include "ui/registration/registrationform.h"
#include "ui/registration/registrationpage.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QPlainTextEdit>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString login = u"eva"_s;

RegistrationDraft snow(const QString &token)
{
    RegistrationDraft registration{ .draft = snowDraft() };
    registration.draft.token = token;
    registration.draft.departments = { u"SBF"_s };
    return registration;
}

} // namespace

//! The page on a real database: what is registered, what is kept, what is told
class TestRegistrationPage : public QObject
{
    Q_OBJECT

    template <class F>
    auto ask(F f)
    {
        return m_workplace->ask(std::move(f)).result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lyhord-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp, ThemeChoice::Light);
    }

    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_url = u"sqlite:"_s + m_place->filePath(u"lyhord.db"_s);
        m_clock = std::make_shared<FixedClock>(momentFromIso(u"2026-11-20T14:05:00"_s));
        QVERIFY(Session::initialise(m_url, login, *m_clock, { .profile = smallProfile() }));
        openWorkplace();
    }
    void cleanup()
    {
        m_page.reset();
        m_workplace.reset();
        QDir(DraftSpool::folderFor(m_url, login)).removeRecursively();
    }

    void whatIsTypedIsRegisteredSentAndNoLongerADraft()
    {
        keep(snow(u"t-1"_s));
        m_page->load({ PageKind::Registration, {}, {}, u"t-1"_s });
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_navigator.notices.size(), 1);
        QCOMPARE(m_navigator.notices.constFirst().kind, Notice::Kind::Done);
        QVERIFY(m_navigator.notices.constFirst().text.contains(u"2026-"_s));
        QVERIFY(m_workplace->drafts().entries().isEmpty());
        const Case registered = registeredWith(u"t-1"_s);
        QCOMPARE(registered.status, CaseStatus::AwaitingAnswer);
        QCOMPARE(m_navigator.requests, QList<PageRequest>({ { PageKind::Case, registered.number, {}, {} } }));
    }

    //! A step is for the case in front, and that is the one that has just come about
    void aSecretCaseIsNotReadUnaskedAndNoOtherOneIsActedOn()
    {
        for (const QString &token : { u"t-1"_s, u"t-2"_s, u"t-3"_s }) {
            RegistrationDraft secret = snow(token);
            secret.draft.submitter.protectedIdentity = true;
            keep(secret);
            m_page->load({ PageKind::Registration, {}, {}, token });
            m_navigator.requests.clear();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_navigator.backsToNone, 1);
            m_navigator.backsToNone = 0;
            QVERIFY(m_navigator.requests.isEmpty());
            QVERIFY(registeredWith(token).isSecret());
        }
    }

    void theAssignmentCanBeTakenBack()
    {
        keep(snow(u"t-1"_s));
        m_page->load({ PageKind::Registration, {}, {}, u"t-1"_s });
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_navigator.notices.size(), 1);
        m_navigator.notices.constFirst().run();
        QTRY_COMPARE(m_navigator.notices.size(), 2);
        QVERIFY2(m_navigator.notices.constLast().kind == Notice::Kind::Done,
            qPrintable(m_navigator.notices.constLast().text));
        QCOMPARE(registeredWith(u"t-1"_s).status, CaseStatus::Registered);
    }

    void theNextEmptyFormIsThereAtOnce()
    {
        keep(snow(u"t-1"_s));
        m_page->load({ PageKind::Registration, {}, {}, u"t-1"_s });
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_navigator.notices.size(), 1);
        QCOMPARE(m_navigator.backs, 0);
        QTRY_COMPARE(text()->toPlainText(), QString());
        QCOMPARE(QApplication::focusWidget(), text());
    }

    void whatIsMissingIsShownAndNothingIsStored()
    {
        m_page->load({ PageKind::Registration });
        m_page->focusFirst();
        type(u"Det är halt."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"headline"_s);
        QCOMPARE(m_navigator.notices.size(), 0);
        QTRY_COMPARE(m_workplace->drafts().entries().size(), 1);
    }

    void whatMayBePersonalInTheHeadlineIsRegisteredOnASecondPress() // R94
    {
        qsizetype stored = 0;
        for (const QString &token : { u"t-1"_s, u"t-2"_s, u"t-3"_s }) {
            RegistrationDraft hole = snow(token);
            hole.draft.headline = u"Hål vid Storgatan 5"_s;
            keep(hole);
            m_navigator.notices.clear();
            m_page->load({ PageKind::Registration, {}, {}, token });
            const auto *button = m_page->findChild<QAbstractButton *>(u"register"_s);
            QCOMPARE(button->text(), u"Register and assign"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(button->text(), u"Register anyway"_s);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"headline"_s);
            QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"may tell who"_s));
            const auto count = [this] {
                return ask([](Session &session) { return session.cases().list(CaseQuery{}, {}, 10); })->rows.size();
            };
            QCOMPARE(count(), stored);
            QVERIFY(m_navigator.notices.isEmpty());
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_navigator.notices.size(), 1);
            QCOMPARE(m_navigator.notices.constFirst().kind, Notice::Kind::Done);
            QCOMPARE(registeredWith(token).headline, hole.draft.headline);
            QCOMPARE(count(), ++stored);
        }
    }

    void aHeadlineThatWasChangedSinceIsAskedOfAnew() // R94
    {
        RegistrationDraft hole = snow(u"t-1"_s);
        hole.draft.headline = u"Hål vid Storgatan 5"_s;
        keep(hole);
        m_page->load({ PageKind::Registration, {}, {}, u"t-1"_s });
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"headline"_s);
        press(Qt::Key_End);
        type(u"7"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_navigator.notices.isEmpty());
        QVERIFY(ask([](Session &session) { return session.cases().list(CaseQuery{}, {}, 10); })->rows.isEmpty());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_navigator.notices.size(), 1);
        QCOMPARE(registeredWith(u"t-1"_s).headline, u"Hål vid Storgatan 57"_s);
    }

    void leavingKeepsTheDraft()
    {
        m_page->load({ PageKind::Registration });
        m_page->focusFirst();
        type(u"Det är halt."_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_navigator.backs, 1);
        QCOMPARE(m_workplace->drafts().entries().size(), 1);
        const QString token = m_workplace->drafts().entries().constFirst().token;
        m_page->load({ PageKind::Registration });
        QCOMPARE(text()->toPlainText(), QString());
        m_page->load({ PageKind::Registration, {}, {}, token });
        QCOMPARE(text()->toPlainText(), u"Det är halt."_s);
    }

    void aLostAnswerRegistersNothingTwice()
    {
        RegistrationDraft before = snow(u"t-1"_s);
        QVERIFY(ask([&](Session &session) { return session.cases().registerCase(before.draft); }));
        before.tried = true; // the answer never came
        keep(before);
        m_page->load({ PageKind::Registration, {}, {}, u"t-1"_s });
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_navigator.notices.size(), 1);
        const auto found = ask([](Session &session) { return session.cases().count(CaseQuery{}); });
        QCOMPARE(found.value_or(-1), 1);
        QVERIFY(m_workplace->drafts().entries().isEmpty());
    }

    void withoutADatabaseTheDraftWaitsAndIsRegisteredWhenItIsBack()
    {
        keep(snow(u"t-1"_s));
        m_page->load({ PageKind::Registration, {}, {}, u"t-1"_s });
        QVERIFY(!m_session->open({ u"sqlite:"_s + m_place->filePath(u"gone/away.db"_s), login, m_clock }).result());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_navigator.notices.size(), 1);
        QCOMPARE(m_navigator.notices.constFirst().kind, Notice::Kind::Warning);
        QCOMPARE(m_workplace->drafts().entries().size(), 1);
        openWorkplace();
        offerDrafts(*m_workplace, m_navigator);
        QTRY_VERIFY(m_workplace->drafts().entries().isEmpty());
        QCOMPARE(registeredWith(u"t-1"_s).status, CaseStatus::AwaitingAnswer);
    }

    void anotherMatterBecomesALinkedCase()
    {
        keep(snow(u"t-1"_s));
        m_page->load({ PageKind::Registration, {}, {}, u"t-1"_s });
        press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(m_navigator.notices.size(), 1);
        QCOMPARE(text()->toPlainText(), snowDraft().text);
        const QString first = registeredWith(u"t-1"_s).number;
        press(Qt::Key_Tab);
        type(u"Trasig lampa"_s);
        press(Qt::Key_Tab);
        type(u"1"_s);
        type(u"6"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_navigator.notices.size(), 2);
        const auto all = ask([](Session &session) { return session.cases().list(CaseQuery{}, {}, 10); });
        QCOMPARE(all->rows.size(), 2);
        const CaseRow &second = all->rows.at(0).number == first ? all->rows.at(1) : all->rows.at(0);
        const auto file = ask([&](Session &session) { return session.cases().open(second.number); });
        QCOMPARE(file->subject.links, QList<CaseLink>({ { first, LinkKind::SplitFrom } }));
    }

    //! From the case's own menu: what was said there is in sight, who said it and when goes along
    void aMatterIsSplitOffWithTheWordsOfTheCaseInSight()
    {
        for (int round = 0; round < 3; ++round) {
            CaseDraft said = snowDraft();
            said.text = u"Gången är hal. Och lampan vid bron är släckt, %1 dagar nu."_s.arg(round + 2);
            const auto original = ask([said](Session &session) { return session.cases().registerCase(said); });
            QVERIFY(original);
            m_navigator.notices.clear();
            m_navigator.requests.clear();
            m_page->load({ PageKind::Registration, original->number, {}, {} });
            m_page->focusFirst();
            auto *words = m_page->findChild<QPlainTextEdit *>(u"originalWords"_s);
            QTRY_VERIFY(words->isVisible() && words->toPlainText().contains(said.text));
            QCOMPARE(m_page->findChild<RegistrationForm *>()->draft().submitter, original->submitter);
            QCOMPARE(QApplication::focusWidget(), text());
            QCOMPARE(text()->toPlainText(), QString());
            type(u"Lampan vid bron är släckt."_s);
            press(Qt::Key_Tab);
            type(u"Trasig lampa %1"_s.arg(round));
            press(Qt::Key_Tab);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_navigator.requests.size(), 1);
            const QString part = m_navigator.requests.constFirst().number;
            const auto file = ask([part](Session &session) { return session.cases().open(part); });
            QCOMPARE(file->subject.text, u"Lampan vid bron är släckt."_s);
            QCOMPARE(file->subject.links, QList<CaseLink>({ { original->number, LinkKind::SplitFrom } }));
            QCOMPARE(file->subject.received, original->received);
            m_page->load({ PageKind::Registration });
            QVERIFY(!words->isVisible()); // the next one is of nothing
        }
    }

    void aDiscardedDraftIsTakenBack()
    {
        keep(snow(u"t-1"_s));
        offerDrafts(*m_workplace, m_navigator);
        QCOMPARE(m_navigator.notices.size(), 1);
        QVERIFY(m_navigator.notices.constFirst().text.contains(u"Snöröjning"_s));
        m_navigator.notices.constFirst().runAlso();
        QVERIFY(m_workplace->drafts().entries().isEmpty());
        m_navigator.notices.constLast().run();
        QCOMPARE(m_workplace->drafts().entries().size(), 1);
    }

    //! L17: told beside the field, and never again against what a person has chosen
    void theLanguageFollowsTheTextUntilItIsChosen()
    {
        QStringList earlier;
        const auto begun = [&] {
            for (const LocalDrafts::Entry &entry : m_workplace->drafts().entries()) {
                if (!earlier.contains(entry.token))
                    return entry.token;
            }
            return QString();
        };
        for (int round = 0; round < 3; ++round) {
            m_page->load({ PageKind::Registration });
            m_page->focusFirst();
            QCOMPARE(language()->key(), u"sv"_s);
            type(u"Kävelytietä ei ole"_s);
            QCOMPARE(language()->key(), u"sv"_s); // three words tell nothing
            type(u" aurattu moneen päivään."_s);
            QCOMPARE(language()->key(), u"fi"_s);
            QCOMPARE(language()->accessibleDescription(), u"Finnish, by the text"_s);
            press(Qt::Key_Escape);
            m_page->load({ PageKind::Registration, {}, {}, begun() });
            QCOMPARE(language()->accessibleDescription(), u"Finnish, by the text"_s);
            press(Qt::Key_U, Qt::AltModifier);
            QCOMPARE(QApplication::focusWidget(), language());
            press(Qt::Key_Up);
            QCOMPARE(language()->key(), u"sv"_s);
            QCOMPARE(language()->accessibleDescription(), QString());
            text()->setFocus();
            press(Qt::Key_End, Qt::ControlModifier);
            type(u" Kukaan ei vastaa."_s);
            QCOMPARE(language()->key(), u"sv"_s);
            press(Qt::Key_Escape);
            m_page->load({ PageKind::Registration, {}, {}, begun() });
            text()->setFocus();
            press(Qt::Key_End, Qt::ControlModifier);
            type(u" Hyvä!"_s);
            QCOMPARE(language()->key(), u"sv"_s);
            press(Qt::Key_Escape);
            earlier.append(begun());
        }
    }

    void whatThePageSaysOfTheLanguageIsStored()
    {
        for (const QString &token : { u"t-1"_s, u"t-2"_s, u"t-3"_s }) {
            RegistrationDraft finnish = snow(token);
            finnish.draft.language.clear();
            finnish.draft.text = u"Kävelytietä ei ole aurattu moneen päivään."_s;
            keep(finnish);
            m_page->load({ PageKind::Registration, {}, {}, token });
            QCOMPARE(language()->key(), u"fi"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(m_navigator.notices.size(), 1);
            m_navigator.notices.clear();
            QCOMPARE(registeredWith(token).language, u"fi"_s);
        }
    }

    void quickEntryNeedsFewFields()
    {
        m_page->load({ PageKind::Registration });
        auto *quick = m_page->findChild<QAbstractButton *>(u"quick"_s);
        quick->setFocus();
        press(Qt::Key_Space);
        type(u"Dörren till biblioteket är trög. Vi oljade den."_s);
        press(Qt::Key_Tab);
        type(u"1"_s);
        press(Qt::Key_Tab);
        type(u"Kul"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_navigator.notices.size(), 1);
        const auto all = ask([](Session &session) { return session.cases().list(CaseQuery{}, {}, 10); });
        QCOMPARE(all->rows.size(), 1);
        QCOMPARE(all->rows.constFirst().status, CaseStatus::Closed);
        QCOMPARE(all->rows.constFirst().outcome, Outcome::Improvement);
        QCOMPARE(all->rows.constFirst().channel, Channel::Phone);
    }

private:
    void openWorkplace()
    {
        m_page.reset();
        m_workplace.reset();
        m_navigator.notices.clear();
        m_navigator.backs = 0;
        m_navigator.requests.clear();
        auto session = std::make_unique<DatabaseThread>();
        const SessionParameters place{ m_url, login, m_clock };
        Person person = personAs(Role::ContactCentreAdministrator);
        person.login = login;
        m_session = session.get();
        QVERIFY(session->open(place).result());
        m_workplace = std::make_unique<Workplace>(std::move(session), place, person, u"sv"_s);
        QSignalSpy known(m_workplace.get(), &Workplace::rulesChanged);
        m_workplace->reloadRules();
        QVERIFY(known.wait());
        m_page = std::make_unique<RegistrationPage>(*m_workplace, m_navigator, nullptr);
        m_page->resize(1140, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusFirst();
    }
    void keep(const RegistrationDraft &registration) { QVERIFY(m_workplace->drafts().save(toSpool(registration))); }
    Case registeredWith(const QString &token)
    {
        return ask([token](Session &session) -> Case {
            const auto number = session.cases().registeredWith(token);
            return number && *number ? session.cases().afterOwnStep(**number)->subject : Case();
        });
    }
    ComboBox *language() { return m_page->findChild<ComboBox *>(u"language"_s); }
    QPlainTextEdit *text() { return m_page->findChild<RegistrationForm *>()->findChild<QPlainTextEdit *>(u"text"_s); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_url;
    std::shared_ptr<FixedClock> m_clock;
    FakeNavigator m_navigator;
    DatabaseThread *m_session = nullptr; //!< the workplace's
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<RegistrationPage> m_page;
};

LYHORD_TEST(TestRegistrationPage)
#include "test_registrationpage.moc"
