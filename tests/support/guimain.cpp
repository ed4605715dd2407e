#include "tests/support/testmain.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return lyhord::test::run(argc, argv);
}
