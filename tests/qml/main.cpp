// SPDX-License-Identifier: GPL-3.0-or-later
// As main() of the other tests, with what a window needs: an application with windows, painted in memory.
#include "app/platform/desktop_application.h"
#include "support/expect_warning.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char* name : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
        qputenv(name, home.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const app::DesktopApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    gateway::test::installWarningGuard();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
