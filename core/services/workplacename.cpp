#include "core/services/workplacename.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>

#include <atomic>
#include <cerrno>
#include <csignal>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr qsizetype computerPart = 0;
constexpr qsizetype processPart = 1;
constexpr qsizetype startPart = 2;
constexpr qsizetype leastParts = 3; // and one more where one program has several

//! As it was started: process numbers of another start, or of a container, are others
const QString &thisComputer()
{
    static const QString digest = [] {
        const QByteArray whole = QSysInfo::machineUniqueId() + QSysInfo::bootUniqueId()
            + QSysInfo::machineHostName().toUtf8() + QFileInfo(u"/proc/self/ns/pid"_s).symLinkTarget().toUtf8();
        return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(32));
    }();
    return digest;
}

struct Process
{
    QString state; //!< "Z": it has ended, and whoever started it has taken no note of that
    QString start; //!< tells it from a later one with the same number; empty: the system does not say
};

Process processOf(qint64 number)
{
    QFile file(u"/proc/%1/stat"_s.arg(number));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qsizetype startField = 19; // behind the name, which may hold blanks and brackets
    const QString line = QString::fromUtf8(file.readAll());
    const QStringList fields = line.mid(line.lastIndexOf(u')') + 2).split(u' ');
    return { fields.value(0), fields.value(startField) };
}

bool runs(qint64 number, const QString &start)
{
    if (kill(pid_t(number), 0) != 0 && errno == ESRCH)
        return false;
    const Process now = processOf(number);
    return now.start.isEmpty() || (now.start == start && now.state != "Z"_L1 && now.state != "X"_L1);
}

} // namespace

QString workplaceNameOf(qint64 process)
{
    return u"%1.%2.%3"_s.arg(thisComputer(), QString::number(process), processOf(process).start);
}

QString newWorkplaceName()
{
    static std::atomic<int> count = 0;
    return u"%1.%2"_s.arg(workplaceNameOf(QCoreApplication::applicationPid())).arg(++count);
}

bool hasWorkplaceEnded(const QString &name)
{
    const QStringList parts = name.split(u'.');
    if (parts.size() < leastParts || parts.at(computerPart) != thisComputer())
        return false;
    const qint64 process = parts.at(processPart).toLongLong();
    return process > 0 && !runs(process, parts.at(startPart));
}

} // namespace lyhord
