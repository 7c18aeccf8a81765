// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that starts MCP servers: only commands a person has allowed, so many of each and for each
// key, and what they say on standard error kept for the window. Whoever asked owns the link; letting it go
// ends the program. Thread: the gateway thread.
#pragma once

#include "config/mcp.h"
#include "mcp/approval_book.h"
#include "mcp_host/link.h"
#include "mcp_host/program.h"
#include "pipeline/secret_scrubber.h"
#include "pipeline/snapshot.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace gateway::mcp_host {

struct ProgramStatus {
    qsizetype running = 0;
    QString failure = {};        // why the last one ended or could not be started; empty: it is well
    QStringList errorLines = {}; // the last of its standard error, oldest first; credentials overwritten
    friend bool operator==(const ProgramStatus&, const ProgramStatus&) = default;
};

class ProgramHost {
public:
    static constexpr qsizetype kPerServer = 32;
    static constexpr qsizetype kPerServerAndKey = 8;
    // Of all servers, told to end and not gone yet: a client that opens and closes does not fill the
    // computer.
    static constexpr qsizetype kEnding = 64;
    static constexpr qsizetype kErrorLines = 200;
    static constexpr qsizetype kErrorLineLength = 500;

    using Started = std::variant<std::unique_ptr<Link>, mcp::Refusal>;

    // Whoever has sessions with programs: since when the one of that key with that server's program is idle
    // that is so the longest (empty: there is none), and its end.
    struct RoomMaker {
        const void* who = nullptr;
        std::function<std::optional<qint64>(const QString& server, const QString& owner)> idleSinceMs;
        std::function<void(const QString& server, const QString& owner)> makeRoom;
    };

    // `changed` is called with the name of a server whose status has changed; often.
    ProgramHost(mcp::ApprovalBook& book, std::function<void(const QString& server)> changed);
    ~ProgramHost();
    ProgramHost(const ProgramHost&) = delete;
    ProgramHost& operator=(const ProgramHost&) = delete;

    // The program of a session of that key. The listener outlives the link.
    [[nodiscard]] Started start(const config::McpServer& server, const pipeline::Snapshot& snapshot,
        const QString& owner, LinkListener& listener);

    [[nodiscard]] bool isAllowed(const config::McpServer& server) const;
    [[nodiscard]] ProgramStatus status(const QString& server) const;

    // Asked when a key has as many processes as it may.
    void addRoomMaker(RoomMaker maker) { m_roomMakers.push_back(std::move(maker)); }

    void removeRoomMaker(const void* who);
    // What is known of it is of another command.
    void forgetFailure(const QString& server);

private:
    class HostedProgram;

    struct Standing {
        QHash<QString, qsizetype> running; // by owner
        QString failure;
        QStringList errorLines;
        pipeline::SecretScrubber scrubber;
    };

    [[nodiscard]] qsizetype runningOf(const QString& server) const;
    // False: nobody has an idle one.
    bool makeRoom(const QString& server, const QString& owner);
    // So many run that another may not, and nobody makes room.
    [[nodiscard]] bool isFull(const QString& server, const QString& owner);
    [[nodiscard]] mcp::Refusal notAllowed(const config::McpServer& server) const;
    void took(const QString& server, const QString& owner);
    void released(const QString& server, const QString& owner);
    void failed(const QString& server, const QString& why);
    void errorLine(const QString& server, const QString& line);

    mcp::ApprovalBook& m_book;
    std::function<void(const QString&)> m_changed;
    QHash<QString, Standing> m_standings; // by server
    std::vector<RoomMaker> m_roomMakers;
    ProgramKeeper m_keeper;
};

} // namespace gateway::mcp_host
