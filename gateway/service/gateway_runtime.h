// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the whole gateway and owns its threads: what `plexusd` and `plexus` both start.
// Thread: the main thread. The gateway thread (listener, exchanges, curl) and the store thread belong to it.
#pragma once

#include "base/secret.h"
#include "service/gateway_service.h"
#include "service/mcp_feed.h"
#include "service/usage_service.h"
#include "store/database_location.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace gateway::service {

enum class DemoMode { Off, On };
// Whether the latest of what was said stays in memory, for the window's inspector, whatever the configuration
// says of keeping it on disk (settings.capture).
enum class BodyCapture { Off, Memory };
// Who may manage: this computer alone, or whoever has the key from wherever the gateway is reached.
enum class ManagementReach { ThisComputer, Anywhere };

// Who keeps the first key of a new database, where no ENCRYPTION_KEY is set.
enum class FirstKey { File, Keychain };

struct RuntimeOptions {
    QString configFile = {};                                  // empty: the configuration lives in the store
    QString databasePath = {};                                // empty: <dataDir>/plexus.db
    std::optional<store::DatabaseServer> databaseServer = {}; // instead of a file; several nodes may share it
    QString dataDir = {};
    std::optional<QString> listenHost = {}; // overrides the configuration
    std::optional<quint16> listenPort = {};
    // Sockets a service manager has opened, on this computer's own addresses; in place of both.
    QVector<qintptr> handedSockets = {};
    // Of the management API and /mcp/plexus; empty: there is no admin, and /mcp/plexus is not served.
    Secret adminKey = {};
    // Of what is sealed in the database; empty: not set.
    Secret encryptionKey = {};
    FirstKey firstKey = FirstKey::File;
    ManagementReach managementReach = ManagementReach::ThisComputer;
    // MCP servers whose command, as configured now, whoever starts the program allows.
    QStringList allowedMcp = {};
    // A file of logins (AccountService::importLogins), copied at the start unless they are there; empty:
    // none.
    QString authJson = {};
    DemoMode demo = DemoMode::Off;
    BodyCapture capture = BodyCapture::Off;
};

class GatewayRuntime final : public QObject {
    Q_OBJECT
public:
    explicit GatewayRuntime(RuntimeOptions options, QObject* parent = nullptr);
    ~GatewayRuntime() override;

    [[nodiscard]] GatewayServices& services();
    [[nodiscard]] UsageServices usageServices();

    // Opens the store, loads the configuration and starts listening. Progress and failure show in
    // services().control; failed() is for those who cannot wait for a person (plexusd).
    void start();
    // Instead of start(): opens the store, and what accounts need to be signed in with. Nothing listens and
    // nothing is loaded. `done` comes once, when services().accounts can be used.
    void openAccounts(std::function<void(const Result<void>& opened)> done);
    // Stops accepting and lets what runs come to its end, for so long at most; then emits drained(). A second
    // call does nothing. shutdown() in between ends everything at once.
    void drain(std::chrono::milliseconds deadline);
    // Calls back on the main thread when the gateway thread has come round; not at all while it hangs.
    void ping(std::function<void()> done);
    // Stops listening, cancels what runs, writes what is queued, joins the threads. Blocks briefly.
    void shutdown();

Q_SIGNALS:
    void listening(const QString& baseUrl);
    void drained();
    // A command of `allowedMcp` was recorded as allowed: a line for whoever started the program.
    void commandAllowed(const QString& line);
    // Start-up ended: no configuration, no database, no port. The message may have several lines.
    void failed(const gateway::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gateway::service
