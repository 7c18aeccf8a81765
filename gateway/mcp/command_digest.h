// SPDX-License-Identifier: GPL-3.0-or-later
// What a person allows when a program may be started: the program, each argument, the names of its variables
// and where their values come from, and where it runs. Whatever of it changes needs to be allowed anew.
// Thread: any. Pure.
#pragma once

#include "config/mcp.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gateway::mcp {

// SHA-256, hexadecimal. Values of variables that stand in the configuration itself count; those of references
// do not, since a key that is renewed is not another program.
[[nodiscard]] QByteArray commandDigest(const config::McpServer& server);
// "TOKEN from the environment (GITHUB_TOKEN)", for people; no value is among it.
[[nodiscard]] QStringList variableNotes(const config::McpServer& server);

// All that is allowed, in a few lines for a terminal: each part of the command quoted, so that none can pass
// for two or hide what is in it.
[[nodiscard]] QString commandLine(const config::McpServer& server);

} // namespace gateway::mcp
