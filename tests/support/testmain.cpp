#include "tests/support/testmain.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMap>

#include <cstdio>

namespace {

QMap<QString, QList<lyhord::test::MakeTest>> &registry()
{
    static QMap<QString, QList<lyhord::test::MakeTest>> tests;
    return tests;
}

} // namespace

bool lyhord::test::registerTest(const char *file, MakeTest make)
{
    registry()[QFileInfo(QString::fromUtf8(file)).completeBaseName()].append(make);
    return true;
}

int lyhord::test::run(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QStringList wanted = registry().keys();
    if (arguments.size() > 1 && registry().contains(arguments.at(1)))
        wanted = { arguments.takeAt(1) };
    int failed = 0;
    for (const QString &name : std::as_const(wanted)) {
        for (const MakeTest make : std::as_const(registry()[name]))
            failed += QTest::qExec(make().get(), arguments);
    }
    return failed == 0 ? 0 : 1;
}
