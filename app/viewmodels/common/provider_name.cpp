// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/provider_name.h"

namespace app::viewmodels {

QString providerName(const gateway::config::Config* config, const QString& slug)
{
    const auto* found = config == nullptr ? nullptr : config->findProvider(slug);
    return found == nullptr || found->displayName.isEmpty() ? slug : found->displayName;
}

} // namespace app::viewmodels
