#pragma once

#include "ui/client/databasethread.h"
#include "ui/widgets/theme.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace lyhord {

class GuideOpener;
class MainWindow;
class StartDialog;
class WorkerRounds;
class Workplace;
struct WorkDone;

struct LaunchOptions
{
    SessionParameters place;
    QString language; //!< of the screen
    QString profile; //!< for a new database; empty: asked
    qint64 sampleCases = 0;
    bool mayChoosePlace = false; //!< nobody has said yet where the database is
    QString pictures; //!< folder for pictures of every page; empty: the window is shown
    QString guide; //!< file to write the guide for staff into; empty: the window is shown
};

//! From nothing to the window: opens the database, or makes one at the first start, and says what stands in the way
class Launcher : public QObject
{
    Q_OBJECT
public:
    explicit Launcher(const LaunchOptions &options, QObject *parent = nullptr);
    ~Launcher() override;
    void start();

private:
    [[nodiscard]] bool isNew() const;
    void open();
    void create(const QString &profile, qint64 sampleCases);
    void askFirst();
    void showDialog();
    void usePlaceChosen();
    void openChosen();
    void opened(const Result<Person> &person);
    void failed(const Error &error);
    void askWhatNow(const Error &error);
    void askForConnection(const QString &said);
    void askForDatabase(const QString &said);
    void askForLogin();
    void enter(const Person &person);
    void writeGuideFile();
    [[nodiscard]] bool isSeen() const { return m_options.pictures.isEmpty() && m_options.guide.isEmpty(); }
    void watchTime(DatabaseThread &thread);
    void lookAround();
    void tellRound(const WorkDone &work);
    void tellUnreadHandedOver();

    LaunchOptions m_options;
    std::unique_ptr<DatabaseThread> m_session;
    bool m_placeWasChosen = false;
    QPointer<StartDialog> m_dialog;
    std::unique_ptr<GuideOpener> m_help; //!< until there is a window that has one
    std::unique_ptr<QTemporaryDir> m_folder; //!< of a database that is there for the guide only
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<WorkerRounds> m_rounds;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lyhord
