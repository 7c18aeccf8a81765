// SPDX-License-Identifier: GPL-3.0-or-later
// The command line and environment of both programs, as a value. Pure: no GUI, no file is touched.
// Thread: any.
#pragma once

#include "base/logging.h"
#include "base/result.h"
#include "base/secret.h"
#include "service/gateway_runtime.h"
#include "store/database_location.h"

#include <QProcessEnvironment>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

enum class Program { Desktop, Daemon };
enum class Mode { Run, ShowHelp, ShowVersion };
enum class Theme { System, Light, Dark };

struct Options {
    Mode mode = Mode::Run;
    QString configFile = {};
    QString databasePath = {};                                         // empty: in dataDir
    std::optional<gateway::store::DatabaseServer> databaseServer = {}; // instead of a file
    QString dataDir = {};
    std::optional<QString> listenHost = {};
    std::optional<quint16> listenPort = {};
    gateway::service::ManagementReach managementReach = gateway::service::ManagementReach::ThisComputer;
    QStringList allowedMcp = {}; // plexusd: MCP servers that may be started as they are configured
    gateway::service::DemoMode demo = gateway::service::DemoMode::Off;
    gateway::LogLevel logLevel = gateway::LogLevel::Info;
    gateway::LogFormat logFormat = gateway::LogFormat::Text;
    int drainSeconds = 30; // for what runs when the program is told to end
    // Never printed. The admin key opens the management API and /mcp/plexus, the encryption key what is
    // sealed in the database.
    gateway::Secret adminKey = {};
    gateway::Secret encryptionKey = {};
    QString authJson = {}; // a file of the original's logins, copied at the start
    // Daemon only.
    QString signIn = {}; // the MCP server to sign in to
    // Desktop only.
    QString screenshotDir = {};
    Theme theme = Theme::System;
    std::optional<QSize> size = {}; // of the window; empty: as last time, at first 1280x800
    bool selfTest = false;
    bool isHidden = false;        // begin in the tray, where there is one
    bool showsSettings = false;   // with the page of settings open
    bool quits = false;           // end the Plexus that runs
    bool restoresClients = false; // take back what was changed in clients' settings, and end
    // A plexus:// link to ask about; it may hold a key, and is never printed.
    QString link = {};
};

// Options win over the environment (PORT HOST ADMIN_KEY DATABASE_URL ENCRYPTION_KEY AUTH_JSON DATA_DIR
// LOG_LEVEL LOG_FORMAT DRAIN_SECONDS). An error names the option or variable and what is wrong with it; the
// programs end with status 2.
[[nodiscard]] gateway::Result<Options> parseCommandLine(
    const QStringList& arguments, Program program, const QProcessEnvironment& environment);

[[nodiscard]] QString helpText(Program program);

[[nodiscard]] gateway::service::RuntimeOptions runtimeOptions(const Options& options, Program program);

} // namespace app
