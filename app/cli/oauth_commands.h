// SPDX-License-Identifier: GPL-3.0-or-later
// `oauth …`: the accounts Plexus is signed in with, in the store of a data directory. A gateway that runs on
// the same one takes them up with its next request.
#pragma once

#include "app/cli/command.h"

#include "base/result.h"
#include "service/account_service.h"

#include <functional>

namespace app::cli {

// Opens the accounts of the data directory an invocation names; later, once. They stay open until the program
// ends.
using OpenedAccounts =
    std::function<void(const gateway::Result<gateway::service::AccountService*>& accounts)>;
using AccountsOpener = std::function<void(const Invocation& invocation, const OpenedAccounts& done)>;

// By a GatewayRuntime that does not listen.
[[nodiscard]] AccountsOpener runtimeAccounts();

[[nodiscard]] CommandTable oauthCommands(const AccountsOpener& open = runtimeAccounts());

} // namespace app::cli
