// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vault_invocation.h"

#include "app/bootstrap/command_line.h"

#include "base/logging.h"

using namespace Qt::StringLiterals;

namespace app::cli {

using gateway::Result;
using gateway::Secret;
using gateway::service::VaultOptions;

QVector<CommandOption> placeOptions()
{
    return { { u"--data-dir"_s, u"DIR"_s, u"where Plexus keeps its data"_s },
        { u"--database"_s, u"URL"_s,
            u"sqlite:PATH (default: plexus.db in the data directory) or postgres://…"_s } };
}

Result<VaultOptions> vaultOptions(const Invocation& invocation)
{
    QStringList line { u"plexusd"_s };
    for (const CommandOption& option : placeOptions()) {
        if (invocation.given.has(option.name))
            line.append(u"%1=%2"_s.arg(option.name, invocation.given.value(option.name)));
    }
    const auto options = app::parseCommandLine(line, app::Program::Daemon, invocation.environment);
    if (!options)
        return options.error();
    gateway::installLogging(gateway::LogLevel::Warning);
    const Secret next(invocation.environment.value(u"NEW_ENCRYPTION_KEY"_s).trimmed().toUtf8());
    const auto set = [](const Secret& secret) {
        return secret.isEmpty() ? std::nullopt : std::optional(secret);
    };
    return VaultOptions { .dataDir = options->dataDir,
        .databasePath = options->databasePath,
        .databaseServer = options->databaseServer,
        .encryptionKey = set(options->encryptionKey),
        .newEncryptionKey = set(next) };
}

void complain(const Invocation& invocation, const Finish& finish, const gateway::Error& error)
{
    invocation.terminal.err((u"plexusd: "_s + error.message + u'\n').toUtf8());
    finish(error.failureClass == gateway::FailureClass::Caller ? kMisused : kFailed);
}

} // namespace app::cli
