// SPDX-License-Identifier: GPL-3.0-or-later
// What a login asks and says, in the window's words where they are known; else in the gateway's.
// Thread: any. Pure.
#pragma once

#include "service/account_service.h"

#include <QString>
#include <QStringList>

namespace app::viewmodels {

// The question is whether to go on although the vendor restricts such use.
[[nodiscard]] bool asksAboutRestriction(
    const gateway::accounts::LoginQuestion& question, const gateway::service::AccountVendor* vendor);
[[nodiscard]] QString questionText(const gateway::accounts::LoginQuestion& question);
// A button for each choice.
[[nodiscard]] QStringList choiceTexts(const gateway::accounts::LoginQuestion& question);
// What it waits for now.
[[nodiscard]] QString waitingText(
    const gateway::accounts::LoginView& view, const gateway::service::AccountVendor* vendor);
[[nodiscard]] bool isOver(gateway::accounts::LoginState state);

} // namespace app::viewmodels
