// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus' own MCP backends share: what a person has allowed, which tools were seen, the programs that
// run. The backends own it together. Thread: the gateway thread.
#pragma once

#include "inspect/mcp_state.h"
#include "mcp/approval_book.h"
#include "mcp/tool_guard.h"
#include "mcp_host/program_host.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace gateway::mcp_host {

class McpHost final : public QObject {
    Q_OBJECT
public:
    McpHost(const Clock& clock, mcp::ApprovalBook::Observers observers);
    ~McpHost() override;

    [[nodiscard]] mcp::ApprovalBook& approvals() { return m_book; }

    [[nodiscard]] mcp::ToolGuard& tools() { return m_guard; }

    [[nodiscard]] ProgramHost& programs() { return m_programs; }

    // Asks whoever has sessions of that server, as a link or behind one of their own, to end them.
    void stopServer(const QString& server);

    // How many upstream sessions the aggregate has with an address, and what it last failed of.
    void linkOpened(const QString& server);
    void linkClosed(const QString& server);
    void linkFailed(const QString& server, const QString& why);
    void linkIsWell(const QString& server);

    // Deleted from the event loop, and before the host: what is asked to go from inside its own calls.
    void bury(std::shared_ptr<void> gone);

    // A person has allowed or revoked something, by way of the service.
    void approvalsChanged();

    [[nodiscard]] inspect::McpServerStandings standings(const config::Config& config) const;

Q_SIGNALS:
    // Something of standings() is different; often.
    void changed();
    void stopWanted(const QString& server);
    // What clients may see or start is different.
    void permissionsChanged();

private:
    struct LinkStanding {
        int open = 0;
        QString failure;
    };

    mcp::ApprovalBook m_book;
    mcp::ToolGuard m_guard;
    QHash<QString, LinkStanding> m_links; // to addresses, by server
    ProgramHost m_programs;
    std::vector<std::shared_ptr<void>> m_gone; // uses all of the above
};

} // namespace gateway::mcp_host
