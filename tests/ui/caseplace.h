#pragma once

#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/session.h"
#include "tests/support/smallprofile.h"
#include "tests/ui/fakenavigator.h"
#include "ui/client/workplace.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDir>
#include <QtCore/QSet>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <memory>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

//! The small municipality in a file of its own, with Eva's workplace at it: contact centre administrator. It is Friday
//! 20 November 2026, after lunch.
class CasePlace
{
public:
    CasePlace()
        : m_url(u"sqlite:"_s + m_folder.filePath(u"lyhord.db"_s))
        , m_clock(std::make_shared<FixedClock>(momentFromIso(u"2026-11-20T14:05:00"_s)))
    {
        if (!Session::initialise(m_url, u"eva"_s, *m_clock, { .profile = smallProfile() }))
            qFatal("no database");
        eva = enter(u"eva"_s);
    }
    ~CasePlace()
    {
        eva.reset();
        for (const QString &login : std::as_const(m_logins))
            QDir(DraftSpool::folderFor(m_url, login)).removeRecursively();
    }
    CasePlace(const CasePlace &) = delete;
    CasePlace &operator=(const CasePlace &) = delete;

    static void prepareProgram(const QTemporaryDir &settings)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"lyhord-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        Theme::install(*qApp, ThemeChoice::Light);
    }
    [[nodiscard]] std::unique_ptr<Workplace> enter(const QString &login)
    {
        m_logins.insert(login);
        auto session = std::make_unique<DatabaseThread>();
        const SessionParameters place{ m_url, login, m_clock };
        const auto person = session->open(place);
        if (!QTest::qWaitFor([&] { return person.isFinished(); }, 30'000) || !person.result())
            qFatal("the database cannot be opened");
        auto workplace = std::make_unique<Workplace>(std::move(session), place, *person.result(), u"sv"_s);
        QSignalSpy rules(workplace.get(), &Workplace::rulesChanged);
        workplace->reloadRules();
        if (!rules.wait())
            qFatal("no rules");
        return workplace;
    }
    template <class F>
    auto ask(F f)
    {
        const auto future = eva->ask(std::move(f));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            qFatal("no answer");
        return future.result();
    }
    //! Who is new here; at their workplace until it is given up, which is before this place is
    [[nodiscard]] std::unique_ptr<Workplace> enterAs(const Person &person)
    {
        const auto added = ask([person](Session &session) { return session.directory().addPerson(person); });
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return enter(person.login);
    }
    void setNow(const QString &moment) { m_clock->set(momentFromIso(moment)); }
    Case registered(const CaseDraft &draft)
    {
        const Result<Case> made = ask([draft](Session &session) { return session.cases().registerCase(draft); });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }
    Case snowCase(const QStringList &departments = {})
    {
        CaseDraft draft = snowDraft();
        draft.departments = departments;
        return registered(draft);
    }
    void apply(const QString &number, const Command &command)
    {
        const auto done = ask([=](Session &session) { return session.cases().apply(number, command); });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    [[nodiscard]] CaseFile file(const QString &number)
    {
        return *ask([number](Session &session) { return session.cases().refreshed(number); });
    }

    std::unique_ptr<Workplace> eva;
    FakeNavigator navigator;

private:
    QTemporaryDir m_folder;
    QString m_url;
    std::shared_ptr<FixedClock> m_clock;
    QSet<QString> m_logins; //!< of all who were here: their drafts go with the place
};

} // namespace lyhord::test
