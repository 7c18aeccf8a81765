// SPDX-License-Identifier: GPL-3.0-or-later
// main() of every GoogleTest binary: a QCoreApplication for event loops, a scratch HOME, and a message
// handler that fails the running test on a warning nobody announced (tests/support/expect_warning.h).
#include "support/expect_warning.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char* name : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
        qputenv(name, home.path().toUtf8());
    const QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    gateway::test::installWarningGuard();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
