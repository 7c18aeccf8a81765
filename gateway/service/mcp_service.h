// SPDX-License-Identifier: GPL-3.0-or-later
// The MCP servers as the window sees them: their state, what waits for a person's consent, their tools.
// Thread: the main thread. Callbacks and signals come on the main thread too, never from inside a call.
#pragma once

#include "base/result.h"
#include "inspect/mcp_state.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace gateway::service {

enum class McpServerState {
    Off,          // the server, or MCP as a whole
    NeedsConsent, // a program that nobody has allowed in its present form
    Idle,         // nobody uses it
    Running,
    Failed, // `reason` says why; it is tried again with the next session
};

// A program exactly as it would be started, for the person who is to allow it.
struct McpCommand {
    QString program;
    QStringList arguments = {}; // one by one; no shell reads them
    QString workingDirectory = {};
    QStringList variables = {}; // "TOKEN from the environment (GITHUB_TOKEN)"; no values
    QByteArray digest = {};     // what allowCommand() is for
    bool isAllowed = false;
    bool hasChanged = false; // another form of it was allowed before

    friend bool operator==(const McpCommand&, const McpCommand&) = default;
};

struct McpServerView {
    QString name;
    QString description = {};
    QString address = {}; // empty: a program
    McpServerState state = McpServerState::Idle;
    int sessions = 0;
    QString reason = {};         // Failed
    QStringList errorLines = {}; // of a program's standard error, oldest first
    std::optional<McpCommand> command = {};
    QVector<inspect::McpToolStanding> tools = {}; // as last seen; empty until a session has asked for them
    int heldBack = 0;                             // tools that clients do not see until they are allowed

    friend bool operator==(const McpServerView&, const McpServerView&) = default;
};

// What somebody allowed a client that signs in.
struct McpGrantView {
    QString keyName;
    QString resource; // path of the MCP server: "/mcp", "/mcp/notes"
    QStringList scopes = {};
    qint64 expiresMs = 0; // since 1970; unless the client renews it before
    friend bool operator==(const McpGrantView&, const McpGrantView&) = default;
};

// A client that registered to sign in with a browser. What it calls itself is not to be trusted.
struct McpClientView {
    QByteArray id;
    QString name = {};
    QStringList redirects = {}; // where it has browsers sent back to
    qint64 createdMs = 0;
    qint64 usedMs = 0;
    QVector<McpGrantView> grants = {};
    friend bool operator==(const McpClientView&, const McpClientView&) = default;
};

// One of the keys a server is asked with in turn; never the key.
struct McpPoolKey {
    bool isSet = false; // it can be read
    QString lastFour = {};
    std::optional<qint64> restsUntilMs = {};
    friend bool operator==(const McpPoolKey&, const McpPoolKey&) = default;
};

class McpService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Servers = QVector<McpServerView>;

    // In the order of the configuration.
    [[nodiscard]] virtual const Servers& servers() const = 0;

    // Allows the command in the form that was shown; nothing happens when it is another by now.
    virtual void allowCommand(const QString& server, const QByteArray& digest) = 0;
    // Its sessions end, and nothing is started until it is allowed again.
    virtual void revokeCommand(const QString& server) = 0;
    // Allows the tool in the form that was shown; nothing happens when it is another by now.
    virtual void allowTool(const QString& server, const QString& tool, const QByteArray& digest) = 0;
    virtual void revokeTool(const QString& server, const QString& tool) = 0;
    // Ends the server's sessions and what it failed of is forgotten; the next session starts it anew.
    virtual void restart(const QString& server) = 0;
    // Asks the server what tools it has, in a session of Plexus' own that ends with it. A program is started
    // for it, when it is allowed.
    virtual void lookUpTools(const QString& server, std::function<void(Result<void>)> done) = 0;

    // In the order of the configuration; NotFound: no such server.
    virtual void loadKeys(const QString& server, std::function<void(Result<QVector<McpPoolKey>>)> done) = 0;
    // Lets a key that rests be asked with again, by its place. NotFound.
    virtual void clearKey(const QString& server, int index, std::function<void(Result<void>)> done) = 0;

    // Those that are registered, by when they were used, the latest first.
    virtual void loadClients(std::function<void(QVector<McpClientView>)> done) = 0;
    // Ends what a client was allowed, and with Ending::Client forgets it, too. NotFound.
    enum class Ending { Grants, Client };
    virtual void endClient(const QByteArray& id, Ending ending, std::function<void(Result<void>)> done) = 0;

Q_SIGNALS:
    // At most twice a second.
    void changed();
};

} // namespace gateway::service
