#pragma once

#include "core/services/caseservice.h"
#include "core/services/session.h"
#include "tests/support/smallprofile.h"
#include "tests/ui/fakenavigator.h"
#include "ui/client/workplace.h"
#include "ui/registration/registrationpage.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

namespace lyhord::test {

//! The registration page in a window of its own, on a database of its own: somebody sits down in front of it
class RegistrationFixture
{
public:
    explicit RegistrationFixture(const Profile &profile = smallProfile())
        : m_url(QStringLiteral("sqlite:") + m_place.filePath(QStringLiteral("lyhord.db")))
        , m_clock(std::make_shared<FixedClock>(momentFromIso(QStringLiteral("2026-11-20T14:05:00"))))
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("lyhord-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp, ThemeChoice::Light);
        ready = bool(Session::initialise(m_url, login(), *m_clock, { .profile = profile })) && sitDown();
    }
    ~RegistrationFixture()
    {
        page.reset();
        workplace.reset();
        QDir(DraftSpool::folderFor(m_url, login())).removeRecursively();
    }
    RegistrationFixture(const RegistrationFixture &) = delete;
    RegistrationFixture &operator=(const RegistrationFixture &) = delete;

    //! The program is started, or started again
    bool sitDown()
    {
        page.reset();
        workplace.reset();
        navigator.notices.clear();
        navigator.requests.clear();
        navigator.backs = 0;
        navigator.backsToNone = 0;
        auto session = std::make_unique<DatabaseThread>();
        const SessionParameters place{ m_url, login(), m_clock };
        Person person = personAs(Role::ContactCentreAdministrator);
        person.login = login();
        if (!session->open(place).result())
            return false;
        workplace = std::make_unique<Workplace>(std::move(session), place, person, QStringLiteral("sv"));
        QSignalSpy known(workplace.get(), &Workplace::rulesChanged);
        workplace->reloadRules();
        if (!known.wait())
            return false;
        page = std::make_unique<RegistrationPage>(*workplace, navigator, nullptr);
        page->resize(1140, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            return false;
        page->load({ PageKind::Registration });
        page->focusFirst();
        return true;
    }

    //! Newest first
    QList<CaseRow> cases()
    {
        const auto all = workplace->ask([](Session &session) { return session.cases().list(CaseQuery{}, {}, 50); })
                             .result();
        QList<CaseRow> rows = all ? all->rows : QList<CaseRow>();
        std::sort(rows.begin(), rows.end(), [](const CaseRow &a, const CaseRow &b) { return a.number > b.number; });
        return rows;
    }
    Case file(const QString &number)
    {
        const auto opened = workplace->ask([number](Session &session) { return session.cases().open(number); })
                                .result();
        return opened ? opened->subject : Case();
    }
    template <class W>
    W *find(const QString &name)
    {
        for (W *widget : page->findChildren<W *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    bool ready = false;
    FakeNavigator navigator;
    std::unique_ptr<Workplace> workplace;
    std::unique_ptr<RegistrationPage> page;

private:
    static QString login() { return QStringLiteral("eva"); }
    QTemporaryDir m_settings;
    QTemporaryDir m_place;
    QString m_url;
    std::shared_ptr<FixedClock> m_clock;
};

} // namespace lyhord::test
