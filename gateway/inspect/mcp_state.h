// SPDX-License-Identifier: GPL-3.0-or-later
// What is going on at the MCP servers, as values that travel from the gateway thread to the window.
// Thread: any.
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

namespace gateway::inspect {

enum class McpToolApproval {
    Allowed,
    New,     // of a server that was known without it; clients do not see it
    Changed, // it says something else than when it was allowed; clients do not see it
};

// A tool as its server last showed it.
struct McpToolStanding {
    QString name; // by the server
    QString title = {};
    QString description = {};
    QByteArray digest = {}; // of the form shown here: what an approval is for
    // Characters in it that nobody sees but a model reads, a phrase each.
    QStringList hiddenCharacters = {};
    McpToolApproval approval = McpToolApproval::Allowed;

    friend bool operator==(const McpToolStanding&, const McpToolStanding&) = default;
};

struct McpServerStanding {
    QString name;
    int sessions = 0;     // processes of a program, upstream sessions of the aggregate for an address
    QString failure = {}; // why it last ended or could not be reached; empty: it is well
    QStringList
        errorLines = {}; // the last of a program's standard error, oldest first; credentials overwritten
    bool isCommandAllowed = false;
    bool wasCommandAllowed = false; // another command of that server was
    QVector<McpToolStanding> tools = {};

    friend bool operator==(const McpServerStanding&, const McpServerStanding&) = default;
};

using McpServerStandings = QVector<McpServerStanding>;

} // namespace gateway::inspect

Q_DECLARE_METATYPE(gateway::inspect::McpServerStandings)
