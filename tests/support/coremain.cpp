#include "tests/support/testmain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return lyhord::test::run(argc, argv);
}
