#include "ui/shell/launcher.h"

#include "core/guide/guidefile.h"
#include "core/intake/profilefile.h"
#include "core/services/unreadhandedover.h"
#include "ui/client/pastmonths.h"
#include "ui/client/workerrounds.h"
#include "ui/client/workplace.h"
#include "ui/help/guideopener.h"
#include "ui/help/keylist.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/picturebook.h"
#include "ui/shell/startdialog.h"
#include "ui/widgets/askline.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <chrono>
#include <cstdio>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr auto roundsEvery = 1h; //!< what comes due with a new day is seen within the hour

QString fileOf(const QString &url)
{
    return url.startsWith("sqlite:"_L1) ? url.mid(7) : QString();
}

} // namespace

Launcher::Launcher(const LaunchOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_session(std::make_unique<DatabaseThread>())
{
}

Launcher::~Launcher() = default;

bool Launcher::isNew() const
{
    const QString file = fileOf(m_options.place.url);
    return !file.isEmpty() && !QFileInfo::exists(file);
}

void Launcher::start()
{
    if (!m_options.guide.isEmpty()) { // the table of keys is read off the menus, and those need a database
        m_folder = std::make_unique<QTemporaryDir>();
        m_options.place.url = u"sqlite:"_s + m_folder->filePath(u"guide.db"_s);
        m_options.place.login = u"guide"_s;
    }
    if (!isNew())
        return open();
    if (m_options.profile.isEmpty() && isSeen())
        return askFirst();
    create(m_options.profile.isEmpty() ? u"eskilstuna"_s : m_options.profile, m_options.sampleCases);
}

void Launcher::open()
{
    whenDone(m_session->open(m_options.place), this, [this](const Result<Person> &person) { opened(person); });
}

void Launcher::askFirst()
{
    showDialog();
    if (m_options.mayChoosePlace)
        m_dialog->offerPlaces();
    m_dialog->show();
}

void Launcher::showDialog()
{
    m_help = std::make_unique<GuideOpener>(m_options.language, [] { return allKeys(nullptr); });
    m_dialog = new StartDialog(m_options.place);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &StartDialog::createWished, this, [this] {
        usePlaceChosen();
        create(m_dialog->profileKey(), qMax(m_options.sampleCases, m_dialog->sampleCases()));
    });
    connect(m_dialog, &StartDialog::openWished, this, &Launcher::openChosen);
    connect(m_dialog, &QDialog::rejected, qApp, &QApplication::quit);
}

void Launcher::usePlaceChosen()
{
    m_placeWasChosen = m_options.mayChoosePlace;
    m_options.place.url = m_dialog->databaseUrl();
    if (fileOf(m_options.place.url).isEmpty()) // on a server it is who logs in there
        m_options.place.login.clear();
}

void Launcher::openChosen()
{
    usePlaceChosen();
    m_dialog->showOpening();
    open();
}

void Launcher::create(const QString &profile, qint64 sampleCases)
{
    const Result<Profile> chosen = builtInProfile(profile);
    if (!chosen)
        return failed(chosen.error());
    if (!m_dialog && isSeen())
        showDialog();
    if (m_dialog) {
        m_dialog->showProgress();
        m_dialog->show();
    }
    InitOptions options;
    options.profile = *chosen;
    const Progress progress = m_dialog ? m_dialog->progress() : Progress();
    whenDone(m_session->initialise(m_options.place, options, { .cases = sampleCases }, progress), this,
        [this](const Result<Person> &person) { opened(person); });
}

void Launcher::opened(const Result<Person> &person)
{
    if (person)
        enter(*person);
    else
        failed(person.error());
    QApplication::setQuitOnLastWindowClosed(true);
}

void Launcher::failed(const Error &error)
{
    if (!isSeen()) {
        std::fprintf(stderr, "lyhord: %s\n", qUtf8Printable(inSentences(error)));
        return QApplication::exit(1);
    }
    if (m_dialog)
        return m_dialog->showQuestions(inSentencesWithCode(error));
    askWhatNow(error);
}

void Launcher::askWhatNow(const Error &error)
{
    const bool onServer = fileOf(m_options.place.url).isEmpty();
    const bool isStranger = error.code == ErrorCode::NotPermitted;
    const QString why = inSentencesWithCode(error);
    auto *box = new QMessageBox(QMessageBox::Critical,
        isStranger ? tr("You have no access to this database") : tr("Lyhörd cannot open its database"), why);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The database is %1").arg(m_options.place.url));
    const auto offer = [this, box, why](const QString &name, const QString &text, auto then) {
        QPushButton *button = box->addButton(text, QMessageBox::ActionRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [why, then] { then(why); });
    };
    offer(u"again"_s, tr("&Try again"), [this](const QString &) {
        QApplication::setQuitOnLastWindowClosed(false); // this box was the only one there is
        start();
    });
    if (onServer)
        offer(u"connection"_s, tr("&Change the connection"), [this](const QString &said) { askForConnection(said); });
    else if (isStranger)
        offer(u"login"_s, tr("Sign in as &somebody else…"), [this](const QString &) { askForLogin(); });
    if (!onServer)
        offer(u"database"_s, tr("Choose another &database…"), [this](const QString &said) { askForDatabase(said); });
    connect(box->addButton(tr("&Quit"), QMessageBox::RejectRole), &QPushButton::clicked, qApp, &QApplication::quit);
    box->open();
}

void Launcher::askForConnection(const QString &said)
{
    m_options.mayChoosePlace = true;
    showDialog();
    m_dialog->offerServer(m_options.place.url);
    m_dialog->showQuestions(said);
    m_dialog->show();
}

void Launcher::askForDatabase(const QString &said)
{
    m_options.mayChoosePlace = true;
    showDialog();
    m_dialog->showQuestions(said);
    m_dialog->offerOthers();
    m_dialog->show();
}

//! A file asks for no password: who can read it may act in it as anybody it knows, and each step says as whom
void Launcher::askForLogin()
{
    auto *dialog = new AskLine(tr("Sign in as somebody else"), tr("&Login"), nullptr);
    dialog->setText(m_options.place.login);
    dialog->setButton(tr("&Sign in"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_options.place.login = dialog->text();
        start();
    });
    connect(dialog, &QDialog::rejected, qApp, &QApplication::quit);
    dialog->open();
}

void Launcher::enter(const Person &person)
{
    if (m_placeWasChosen) // the URL holds no password
        QSettings().setValue(u"database"_s, m_options.place.url);
    m_help.reset();
    DatabaseThread &thread = *m_session; // the workplace's from here on
    m_workplace = std::make_unique<Workplace>(std::move(m_session), m_options.place, person, m_options.language);
    m_window = std::make_unique<MainWindow>(*m_workplace, allPages());
    if (isSeen()) {
        m_window->show();
        watchTime(thread);
    } else if (!m_options.guide.isEmpty()) {
        writeGuideFile();
    } else {
        auto *book = new PictureBook(*m_workplace, *m_window, m_options.pictures);
        connect(book, &PictureBook::finished, qApp, [](bool whole) { QApplication::exit(whole ? 0 : 1); });
        book->start();
    }
    if (m_dialog) {
        m_dialog->disconnect();
        m_dialog->hide();
        m_dialog->deleteLater();
    }
}

void Launcher::writeGuideFile()
{
    const Guide guide = Guide::inLanguage(m_options.language, allKeys(m_window->menuBar()));
    const Result<> written = writeGuide(guide, m_options.language, m_options.guide);
    if (!written)
        return failed(written.error());
    QApplication::exit(0);
}

//! R90: as long as nobody has the role, and to those who can give it
void Launcher::tellUnreadHandedOver()
{
    const auto looked = m_workplace->ask(
        [](Session &session) { return unreadHandedOver(session, session.directory()); }, Lane::Background);
    whenDone(looked, this, [this](const Result<std::optional<UnreadHandedOver>> &unread) {
        const QString topic = u"unread_handed_over"_s;
        if (!unread)
            return m_window->showNotice(noticeFor(unread.error()));
        if (!*unread)
            return m_window->dropNotice(topic);
        Notice notice{ Notice::Kind::Warning,
            tr("Nobody has the chief legal officer's role. %n case(s) handed over are read by nobody.", nullptr,
                int((*unread)->cases)),
            tr("Give somebody the role"), [this] {
                m_window->go({ PageKind::Administration, {}, {}, {} });
            } };
        notice.topic = topic;
        notice.stays = true;
        m_window->showNotice(notice);
    });
}

void Launcher::watchTime(DatabaseThread &thread)
{
    m_rounds = std::make_unique<WorkerRounds>(thread);
    connect(m_rounds.get(), &WorkerRounds::finished, this, [this](const Result<WorkDone> &work) {
        if (!work)
            return m_window->showNotice(noticeFor(work.error()));
        tellRound(*work);
        sumPastMonths(*m_workplace);
    });
    auto *every = new QTimer(this);
    connect(every, &QTimer::timeout, this, &Launcher::lookAround);
    every->start(roundsEvery);
    QTimer::singleShot(0, this, &Launcher::lookAround);
}

void Launcher::lookAround()
{
    m_workplace->reloadRules();
    tellUnreadHandedOver();
    // At a server a worker does it, or whoever may do a worker's work. Reports are a part of the rounds: who may
    // only answer, as the chief legal officer, makes none.
    const bool isFile = !fileOf(m_options.place.url).isEmpty();
    const bool maySendAll = m_workplace->may(Action::Send) && m_workplace->may(Action::SendReports);
    if (m_workplace->may(Action::Work) || (isFile && maySendAll))
        m_rounds->begin();
}

void Launcher::tellRound(const WorkDone &work)
{
    for (const Error &error : work.failed)
        m_window->showNotice(noticeFor(error));
    const auto handedOn = int(work.handedOn.numbers.size());
    const int written = work.reminders.letters;
    const auto proposed = int(work.reminders.writeOffProposals.size());
    const auto reports = int(work.reports.queued.size());
    const auto tell = [this](int count, const QString &text) {
        if (count > 0)
            m_window->showNotice({ Notice::Kind::Info, text, {}, {} });
    };
    tell(handedOn,
        tr("%n case(s) that waited for a department that no longer exists went to its successor.", nullptr, handedOn));
    tell(written, tr("%n reminder(s) to departments were written and are in the outbox.", nullptr, written));
    tell(proposed,
        tr("%n case(s) may be written off after three months: they wait for your decision.", nullptr, proposed));
    tell(reports, tr("%n report(s) went out on their date and are in the outbox.", nullptr, reports));
    if (handedOn + written + proposed + reports > 0)
        m_workplace->announceChange();
}

} // namespace lyhord
