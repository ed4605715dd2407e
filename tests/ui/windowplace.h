#pragma once

#include "core/intake/profilefile.h"
#include "core/services/casedesk.h"
#include "core/services/directory.h"
#include "ui/common/theme.h"
#include "ui/common/workplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

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
        m_officePlace = { u"sqlite:"_s + path(u"window.db"_s), u"anna"_s,
            std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
        auto office = std::make_unique<OfficeThread>();
        InitOptions options;
        options.profile = *builtInProfile(u"eskilstuna"_s);
        const auto person = office->initialise(m_officePlace, options, {});
        sitDown(std::move(office), person);
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
        const auto added = told([person](Office &office) { return office.directory().addPerson(person); });
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        window.reset();
        workplace.reset();
        m_officePlace.login = person.login;
        auto office = std::make_unique<OfficeThread>();
        const auto opened = office->open(m_officePlace);
        sitDown(std::move(office), opened);
        openWindow();
    }
    //! Its number
    QString registered(const CaseDraft &draft)
    {
        const Result<Case> made = told([draft](Office &office) { return office.cases().registerCase(draft); });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->number;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void sitDown(std::unique_ptr<OfficeThread> office, const QFuture<Result<Person>> &person)
    {
        if (!QTest::qWaitFor([&] { return person.isFinished(); }, 30'000) || !person.result())
            qFatal("no database");
        workplace = std::make_unique<Workplace>(std::move(office), m_officePlace, *person.result(), u"en"_s);
    }

    QTemporaryDir m_folder;
    OfficePlace m_officePlace;

public:
    std::unique_ptr<Workplace> workplace;
    std::unique_ptr<MainWindow> window; //!< goes first
};

} // namespace lyhord::test
