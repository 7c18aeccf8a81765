// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/program_environment.h"

#include "base/redact.h"

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace {

// Where to find programs and files, in which language to speak, and on Windows what nothing runs without.
constexpr std::array kInherited { "PATH"_L1, "HOME"_L1, "USER"_L1, "LOGNAME"_L1, "SHELL"_L1, "LANG"_L1,
    "LC_ALL"_L1, "LC_CTYPE"_L1, "TMPDIR"_L1, "TZ"_L1, "SystemRoot"_L1, "SystemDrive"_L1, "ComSpec"_L1,
    "PATHEXT"_L1, "TEMP"_L1, "TMP"_L1, "USERPROFILE"_L1, "APPDATA"_L1, "LOCALAPPDATA"_L1, "ProgramFiles"_L1 };

bool isSecret(const config::NamedSecret& variable)
{
    return variable.value.kind == config::SecretSource::Kind::Environment
        || variable.value.kind == config::SecretSource::Kind::Vault || namesCredential(variable.name);
}

} // namespace

std::vector<Secret> serverSecrets(const config::McpServer& server, const pipeline::Snapshot& snapshot)
{
    std::vector<Secret> secrets;
    const auto add = [&](const QString& place) {
        if (const Result<Secret> value = snapshot.mcpCredential(place))
            secrets.push_back(*value);
    };
    for (const config::NamedSecret& variable : server.environment) {
        if (isSecret(variable))
            add(config::mcpVariablePlace(server, variable.name));
    }
    for (qsizetype i = 0; i < server.keys.size(); ++i)
        add(config::mcpKeyPlace(server, i));
    for (const config::NamedSecret& header : server.headers) {
        // "Bearer …": the word before it is none of the secret.
        if (const Result<Secret> value = snapshot.mcpCredential(config::mcpHeaderPlace(server, header.name)))
            secrets.emplace_back(value->reveal().mid(value->reveal().indexOf(' ') + 1));
    }
    return secrets;
}

Result<ProgramEnvironment> programEnvironment(
    const config::McpServer& server, const pipeline::Snapshot& snapshot, const QProcessEnvironment& own)
{
    ProgramEnvironment environment;
    for (const QLatin1StringView name : kInherited) {
        if (own.contains(name))
            environment.variables.insert(name, own.value(name));
    }
    for (const config::NamedSecret& variable : server.environment) {
        const Result<Secret> value = snapshot.mcpCredential(config::mcpVariablePlace(server, variable.name));
        if (!value)
            return value.error();
        environment.variables.insert(variable.name, QString::fromUtf8(value->reveal()));
        if (isSecret(variable))
            environment.secrets.push_back(*value);
    }
    environment.workingDirectory =
        server.workingDirectory.isEmpty() ? QDir::homePath() : server.workingDirectory;
    if (!QFileInfo(environment.workingDirectory).isDir()) {
        return Error { .code = ErrorCode::ConfigInvalid,
            .message =
                u"The MCP server \u201c%1\u201d cannot be started: its folder %2 does not exist."_s.arg(
                    server.name, environment.workingDirectory),
            .failureClass = FailureClass::Internal };
    }
    return environment;
}

} // namespace gateway::mcp_host
