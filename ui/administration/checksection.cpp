#include "ui/administration/checksection.h"

#include "ui/client/navigator.h"
#include "ui/client/workplace.h"
#include "ui/widgets/textedit.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <atomic>
#include <chrono>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace {
constexpr auto lookEvery = 100ms;
constexpr int steps = 1000;
}

//! How far a check has come: written by the database thread, read by the window
struct CheckSection::Course
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> stopped = false;
};

CheckSection::CheckSection(Workplace &workplace, Navigator &navigator, QWidget *parent)
    : TaskSection(workplace, navigator, parent)
    , m_backup(addTask(tr("Copies the database as it is now to another place, while everybody works on."),
          tr("&Back up the database…")))
    , m_check(addTask(tr("Looks whether the database is sound, whether everything that belongs together is there, and "
                         "whether the search finds all."),
          tr("Chec&k the database")))
    , m_audit(
          addTask(tr("Looks whether the history of the cases is whole and nothing in it was changed afterwards, and, "
                     "in a database file, whether another program has changed cases, settings, people or their "
                     "roles."),
              tr("Check the h&istory")))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_progress(new QProgressBar(this))
    , m_report(new TextEdit(this))
{
    build();
    m_backup->setEnabled(workplace.may(Action::Backup));
    m_audit->setEnabled(workplace.may(Action::Audit));
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &CheckSection::showCourse);
    connect(m_backup, &QPushButton::clicked, this, &CheckSection::chooseWhereTo);
    connect(m_check, &QPushButton::clicked, this, [this] {
        start(tr("The database is sound."),
            [](Session &session, const Progress &progress) { return session.check(progress); });
    });
    connect(m_audit, &QPushButton::clicked, this, [this] {
        start(tr("The history is whole."),
            [](Session &session, const Progress &progress) { return session.verifyAudit(progress); });
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_course)
            m_course->stopped = true;
    });
}

CheckSection::~CheckSection()
{
    if (m_course)
        m_course->stopped = true;
}

void CheckSection::build()
{
    m_progress->setRange(0, steps);
    m_progress->setAccessibleName(tr("How far the check has come"));
    m_report->setReadOnly(true);
    m_report->setAccessibleName(tr("What was found"));
    m_report->setVisibleLines(3, 10);
    m_report->setVisible(false);
    auto *course = new QWidget(this);
    auto *row = new QHBoxLayout(course);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    addBelow(course);
    addBelow(m_report);
    showRunning(false);
}

void CheckSection::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_check->setEnabled(!running);
    m_audit->setEnabled(!running && workplace().may(Action::Audit));
}

void CheckSection::chooseWhereTo()
{
    auto *dialog = new QFileDialog(this, tr("Back up the database to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->selectFile(u"lyhord-%1.db"_s.arg(workplace().today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &CheckSection::backUp);
    dialog->open();
}

void CheckSection::backUp(const QString &file)
{
    whenDone(workplace().ask([file](Session &session) { return session.backup(file); }), this,
        [this, file](const Result<> &result) {
            if (result)
                navigator().showNotice(
                    { Notice::Kind::Done, tr("The database was copied to %1.").arg(file), {}, {}, {}, {} });
            else
                navigator().showNotice(noticeFor(result.error()));
        });
}

void CheckSection::start(const QString &allWell, const Check &check)
{
    m_course = std::make_shared<Course>();
    m_report->setVisible(false);
    m_progress->setValue(0);
    showRunning(true);
    m_stop->setFocus(Qt::OtherFocusReason);
    m_look.start();
    const auto job = [course = m_course, check](Session &session) {
        return check(session, [course](qint64 done, qint64 total) {
            course->done = done;
            course->total = total;
            return !course->stopped;
        });
    };
    whenDone(workplace().ask(job), this,
        [this, allWell](const Result<CheckReport> &report) { showReport(allWell, report); });
}

void CheckSection::showCourse()
{
    const qint64 total = m_course->total;
    m_progress->setValue(total > 0 ? int(m_course->done * steps / total) : 0);
}

void CheckSection::showReport(const QString &allWell, const Result<CheckReport> &report)
{
    const bool stopped = m_course->stopped;
    m_look.stop();
    m_course.reset();
    showRunning(false);
    if (!report)
        return navigator().showNotice(noticeFor(report.error()));
    QStringList lines = report->problems;
    if (stopped)
        lines.prepend(tr("The check was stopped. It has not seen everything."));
    else if (lines.isEmpty())
        lines.append(allWell);
    else
        lines.append(tr("Keep the file as it is, take the latest backup, and ask whoever looks after the database."));
    lines.append(report->hints);
    m_report->setPlainText(lines.join(u'\n'));
    m_report->setVisible(true);
    m_report->setFocus(Qt::OtherFocusReason);
}

} // namespace lyhord
