#include "tests/support/testmain.h"

#include <QtGui/QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    return lyhord::test::run(argc, argv);
}
