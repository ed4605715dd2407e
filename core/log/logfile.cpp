#include "core/log/logfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::LogFile)
};

constexpr mode_t ownFile = 0600;
constexpr mode_t ownFolder = 0700;
constexpr int mostTries = 5; // another program has put the file aside meanwhile

QString olderName(const QString &path, int n)
{
    return u"%1.%2"_s.arg(path).arg(n);
}

tl::unexpected<Error> notWritten(const QString &path)
{
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    return failed(ErrorCode::Broken, Tr::tr("The log %1 cannot be written: %2.").arg(path, why), u"log"_s);
}

} // namespace

LogFile::LogFile(const QString &path, qint64 most)
    : m_path(path)
    , m_most(most)
{
}

LogFile::~LogFile()
{
    close();
}

void LogFile::close()
{
    if (m_file >= 0)
        ::close(m_file); // with it goes the lock
    m_file = -1;
}

Result<> LogFile::open()
{
    close();
    const QByteArray name = QFile::encodeName(m_path);
    m_file = ::open(name.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, ownFile);
    if (m_file < 0)
        return notWritten(m_path);
    struct stat found
    {
    };
    if (fstat(m_file, &found) == 0 && S_ISREG(found.st_mode) && found.st_uid == geteuid())
        fchmod(m_file, ownFile); // one that was there before
    return {};
}

//! Of the same name, and not put aside or deleted by somebody else
bool LogFile::isStillThere() const
{
    struct stat open
    {
    };
    struct stat named
    {
    };
    return fstat(m_file, &open) == 0 && stat(QFile::encodeName(m_path).constData(), &named) == 0
        && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

bool LogFile::lock()
{
    for (int tried = 0; tried < mostTries; ++tried) {
        if (m_file < 0 && !open())
            return false;
        if (flock(m_file, LOCK_EX) != 0)
            return false;
        if (isStillThere())
            return true;
        close();
    }
    return false;
}

//! Under the lock of the file that is put aside: who waits for it finds that it is not the one of that name any more
void LogFile::rotate()
{
    for (int n = keptBefore - 1; n >= 0; --n) {
        const QString from = n == 0 ? m_path : olderName(m_path, n);
        std::rename(QFile::encodeName(from).constData(), QFile::encodeName(olderName(m_path, n + 1)).constData());
    }
}

bool LogFile::write(const QByteArray &line)
{
    if (!lock())
        return false;
    struct stat now
    {
    };
    const bool isRegular = fstat(m_file, &now) == 0 && S_ISREG(now.st_mode);
    if (isRegular && now.st_size > 0 && now.st_size + line.size() > m_most) {
        rotate();
        if (!lock())
            return false;
    }
    const bool done = ::write(m_file, line.constData(), static_cast<size_t>(line.size())) == line.size();
    flock(m_file, LOCK_UN);
    return done;
}

QByteArray LogFile::tail(const QString &path, qint64 bytes)
{
    QByteArray tail;
    for (int n = 0; n <= keptBefore && tail.size() < bytes; ++n) {
        QFile file(n == 0 ? path : olderName(path, n));
        if (!file.open(QIODevice::ReadOnly))
            break;
        const qint64 wanted = bytes - tail.size();
        const bool isCut = file.size() > wanted && file.seek(file.size() - wanted);
        QByteArray part = file.readAll();
        if (isCut)
            part = part.mid(part.indexOf('\n') + 1);
        tail.prepend(part);
    }
    return tail;
}

Result<QString> logFileInStateFolder(const QString &program)
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) // as the specification says
        state = QDir::homePath() + u"/.local/state"_s;
    const QString folder = QDir::cleanPath(state) + u"/lyhord"_s;
    const QByteArray name = QFile::encodeName(folder);
    if (!QDir().mkpath(state) || (mkdir(name.constData(), ownFolder) != 0 && errno != EEXIST))
        return notWritten(folder);
    if (chmod(name.constData(), ownFolder) != 0)
        return notWritten(folder);
    return u"%1/%2.log"_s.arg(folder, program);
}

} // namespace lyhord
