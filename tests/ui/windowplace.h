#pragma once

#include "core/intake/profilefile.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "ui/client/workplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

//! Anna's workplace in a municipality of its own as it is delivered, in English, on Friday 20 November 2026; with her
//! window once it is opened
class WindowPlace
{
public:
    WindowPlace()
    {
        QSettings().clear();
        m_sessionParameters = { u"sqlite:"_s + path(u"window.db"_s), u"anna"_s,
            std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
        auto session = std::make_unique<DatabaseThread>();
        InitOptions options;
        options.profile = *builtInProfile(u"eskilstuna"_s);
        const auto person = session->initialise(m_sessionParameters, options, {});
        sitDown(std::move(session), person);
    }
    WindowPlace(const WindowPlace &) = delete;
    WindowPlace &operator=(const WindowPlace &) = delete;

    static void prepareProgram()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"lyhord-tests"_s);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        Theme::install(*qApp, ThemeChoice::Light);
    }
    void openWindow()
    {
        window = std::make_unique<MainWindow>(*workplace, allPages());
        window->setWindowState(Qt::WindowNoState); // the screen of the tests is a small one
        window->resize(1366, 768);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }
    template <class Ask>
    auto told(Ask ask)
    {
        const auto asked = workplace->ask(ask);
        if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 10'000))
            qFatal("no answer");
        return asked.result();
    }
    //! Somebody else has come, and works in a window of their own instead of Anna
    void signInAs(const Person &person)
    {
        const auto added = told([person](Session &session) { return session.directory().addPerson(person); });
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        m_sessionParameters.login = person.login;
        startAgain();
    }
    //! The program is closed and started again; keyStore: that of its desktop
    void startAgain(const std::shared_ptr<KeyStore> &keyStore = {})
    {
        window.reset();
        workplace.reset();
        m_sessionParameters.keyStore = keyStore;
        auto session = std::make_unique<DatabaseThread>();
        const auto opened = session->open(m_sessionParameters);
        sitDown(std::move(session), opened);
        openWindow();
    }
    //! Its number
    QString registered(const CaseDraft &draft)
    {
        const Result<Case> made = told([draft](Session &session) { return session.cases().registerCase(draft); });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->number;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void sitDown(std::unique_ptr<DatabaseThread> session, const QFuture<Result<Person>> &person)
    {
        if (!QTest::qWaitFor([&] { return person.isFinished(); }, 30'000) || !person.result())
            qFatal("no database");
        workplace = std::make_unique<Workplace>(std::move(session), m_sessionParameters, *person.result(), u"en"_s);
    }

    QTemporaryDir m_folder;
    SessionParameters m_sessionParameters;

public:
    std::unique_ptr<Workplace> workplace;
    std::unique_ptr<MainWindow> window; //!< goes first
};

} // namespace lyhord::test
