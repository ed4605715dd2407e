#include "core/db/lockprobe.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace lyhord::lockprobe {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::LockProbe)
};

const QString passedFile = u"lyhord-lockprobe-passed.txt"_s;
const QString prefix = u".lyhord-lockprobe-"_s;

//! A byte-range lock on an open file description, which two openings of the same process contend for as well
class RangeLock
{
public:
    explicit RangeLock(const QString &file)
        : m_descriptor(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666))
    {
    }
    ~RangeLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    RangeLock(const RangeLock &) = delete;
    RangeLock &operator=(const RangeLock &) = delete;
    RangeLock(RangeLock &&) = delete;
    RangeLock &operator=(RangeLock &&) = delete;
    [[nodiscard]] bool take() const { return set(F_WRLCK); }
    [[nodiscard]] bool giveBack() const { return set(F_UNLCK); }

private:
    [[nodiscard]] bool set(short type) const
    {
        struct flock range = {};
        range.l_type = type;
        range.l_whence = SEEK_SET;
        range.l_start = 0x40000000; // where SQLite's own locks are
        range.l_len = 512;
        return ::fcntl(m_descriptor, F_OFD_SETLK, &range) == 0;
    }
    int m_descriptor;
};

//! The two workstations talk through small files: what one has done, the other sees
class Meeting
{
public:
    Meeting(QString folder, QString workstation, std::chrono::milliseconds patience)
        : m_folder(std::move(folder))
        , m_workstation(std::move(workstation))
        , m_deadline(patience)
    {
    }
    //! True for the one who was first
    [[nodiscard]] bool arrive() const
    {
        QFile mine(path(u"first"_s));
        if (mine.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            mine.write(m_workstation.toUtf8());
            return true;
        }
        return false;
    }
    [[nodiscard]] bool say(const QString &word, const QString &content = u"yes"_s) const
    {
        QSaveFile file(path(word));
        return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) > 0 && file.commit();
    }
    //! What the other has said; empty when it has not in time
    [[nodiscard]] QString hear(const QString &word) const
    {
        while (!m_deadline.hasExpired()) {
            QFile file(path(word));
            if (file.open(QIODevice::ReadOnly)) {
                if (const QByteArray content = file.readAll(); !content.isEmpty())
                    return QString::fromUtf8(content);
            }
            std::this_thread::sleep_for(10ms);
        }
        return {};
    }
    void leaveNothing() const
    {
        QDir dir(m_folder);
        const QStringList left = dir.entryList({ prefix + u"*"_s }, QDir::Files | QDir::Hidden);
        for (const QString &name : left)
            dir.remove(name);
    }
    [[nodiscard]] QString path(const QString &word) const { return m_folder + u'/' + prefix + word; }

private:
    QString m_folder;
    QString m_workstation;
    QDeadlineTimer m_deadline;
};

tl::unexpected<Error> nobodyCame()
{
    return failed(ErrorCode::Unreachable,
        Tr::tr(
            "The other workstation did not answer in time. Start the lock probe on two workstations at once, for the same "
            "folder."));
}

tl::unexpected<Error> locksStayAtHome()
{
    return failed(ErrorCode::Refused,
        Tr::tr(
            "One workstation does not see the other's lock in this folder. A shared database here would be destroyed. "
            "Mount the share with byte-range locks, or use another place."));
}

//! Holds, so that the other can find out
Result<> hold(const Meeting &meeting, const RangeLock &lock, const QString &round)
{
    if (!lock.take())
        return locksStayAtHome();
    if (!meeting.say(round + u"-held"_s))
        return nobodyCame();
    const QString found = meeting.hear(round + u"-found"_s);
    if (!lock.giveBack() || !meeting.say(round + u"-free"_s))
        return nobodyCame();
    if (found.isEmpty())
        return nobodyCame();
    if (found != "refused"_L1)
        return locksStayAtHome();
    return {};
}

//! Tries while the other holds: must be refused
Result<> tryOut(const Meeting &meeting, const RangeLock &lock, const QString &round)
{
    if (meeting.hear(round + u"-held"_s).isEmpty())
        return nobodyCame();
    const bool got = lock.take();
    if (!meeting.say(round + u"-found"_s, got ? u"got it"_s : u"refused"_s))
        return nobodyCame();
    if (got)
        return locksStayAtHome();
    if (meeting.hear(round + u"-free"_s).isEmpty())
        return nobodyCame();
    return {};
}

//! First or second to come; whether both have held and both were refused
Result<> takeTurns(const Meeting &meeting, bool first)
{
    const RangeLock lock(meeting.path(u"lock"_s));
    auto one = first ? hold(meeting, lock, u"1"_s) : tryOut(meeting, lock, u"1"_s);
    if (!one)
        return one;
    return first ? tryOut(meeting, lock, u"2"_s) : hold(meeting, lock, u"2"_s);
}

Result<> writePassed(const QString &folder, const QString &one, const QString &other)
{
    QSaveFile file(folder + u'/' + passedFile);
    const QByteArray content = (one + u'\n' + other + u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failed(ErrorCode::Broken, Tr::tr("The result of the lock probe cannot be written to %1.").arg(folder));
    return {};
}

} // namespace

Result<> run(const QString &folder, const QString &workstation, std::chrono::milliseconds patience)
{
    if (!QDir(folder).exists())
        return failed(ErrorCode::NotFound, Tr::tr("The folder %1 does not exist.").arg(folder));
    const Meeting meeting(folder, workstation, patience);
    const bool first = meeting.arrive();
    if (!first && !meeting.say(u"second"_s, workstation))
        return failed(ErrorCode::Broken, Tr::tr("The folder %1 cannot be written to.").arg(folder));
    const QString other = meeting.hear(first ? u"second"_s : u"first"_s);
    if (other.isEmpty() || other == workstation) {
        meeting.leaveNothing();
        return other.isEmpty()
            ? nobodyCame()
            : failed(ErrorCode::Refused,
                Tr::tr(
                    "The lock probe needs two workstations. One alone cannot find out whether the other sees its locks."));
    }
    auto done = takeTurns(meeting, first);
    // The one who was refused last waits for nothing more; the other has heard all it needs.
    if (!done || first)
        meeting.leaveNothing();
    if (!done)
        return done;
    return writePassed(folder, workstation, other);
}

bool hasPassed(const QString &folder)
{
    QFile file(folder + u'/' + passedFile);
    return file.open(QIODevice::ReadOnly) && file.readAll().count('\n') == 2;
}

} // namespace lyhord::lockprobe
