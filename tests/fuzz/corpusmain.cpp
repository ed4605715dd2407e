#include "holding.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

//! Reads every file of a folder; the last one named is the one that ended the program
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qUtf8Printable(file.fileName()));
            return 1;
        }
        std::printf("%s\n", qUtf8Printable(name));
        std::fflush(stdout);
        const QByteArray content = file.readAll();
        LLVMFuzzerTestOneInput(
            reinterpret_cast<const std::uint8_t *>(content.constData()), static_cast<std::size_t>(content.size()));
    }
    return names.isEmpty() ? 1 : 0;
}
