// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has allowed of an MCP server: the command that may be started, and the form in which each of
// its tools may be shown to clients. Thread: any. A value.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace gateway::inspect {

struct McpApproval {
    enum class Kind {
        Command, // `digest`: of the command as a whole; `subject` is empty
        Server,  // its tools have been seen before: new ones need approval; `subject` and `digest` are empty
        Tool,    // `subject`: the tool's name, as the server gives it
    };

    Kind kind = Kind::Command;
    QString server;
    QString subject = {};
    QByteArray digest = {}; // hexadecimal
    qint64 atMs = 0;

    friend bool operator==(const McpApproval&, const McpApproval&) = default;
};

using McpApprovals = QVector<McpApproval>;

// As stored: "command", "server", "tool".
[[nodiscard]] QString approvalKindName(McpApproval::Kind kind);
[[nodiscard]] std::optional<McpApproval::Kind> approvalKindFromName(const QString& name);

} // namespace gateway::inspect
