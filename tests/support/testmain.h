#pragma once

#include <QtTest/QTest>

#include <memory>

// One program holds all test classes of a folder: they link once, and ctest still runs and names each by itself.
namespace lyhord::test {

using MakeTest = std::unique_ptr<QObject> (*)();
bool registerTest(const char *file, MakeTest make);

//! Runs the test file named by the first argument ("test_deadlines"), or all; a QApplication must exist for ui tests
int run(int argc, char **argv);

} // namespace lyhord::test

//! Put after the class in each test_NAME.cpp; the entry in ctest is FOLDER.NAME
#define LYHORD_TEST(Class)                                                                                             \
    static const bool registered##Class = lyhord::test::registerTest(                                                  \
        __FILE__, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
