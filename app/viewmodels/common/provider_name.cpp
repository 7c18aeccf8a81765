// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/provider_name.h"

#include "config/account_lanes.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

QString providerName(const gateway::config::Config* config, const QString& slug)
{
    const QString own = gateway::config::laneProvider(slug);
    const auto* found = config == nullptr ? nullptr : config->findProvider(own);
    const QString name = found == nullptr || found->displayName.isEmpty() ? own : found->displayName;
    const QString account = gateway::config::laneAccount(slug);
    if (account.isEmpty())
        return name;
    return u"%1 \u00b7 %2"_s.arg(
        name, found == nullptr ? account : accountLabel(*config, found->accountVendor, account));
}

} // namespace app::viewmodels
