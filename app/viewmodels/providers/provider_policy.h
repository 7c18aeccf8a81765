// SPDX-License-Identifier: GPL-3.0-or-later
// The form of how Plexus treats one provider: limits, cost, failures, stalls.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"

namespace app::viewmodels {

[[nodiscard]] QVector<FormModel::Row> providerPolicyRows();
// The fields of those rows, alone.
[[nodiscard]] gateway::config::Node providerPolicyOf(const gateway::config::Provider& provider);
// `provider` with those fields; problems under "providers.SLUG".
[[nodiscard]] Reading<gateway::config::Provider> readProviderPolicy(
    const gateway::config::Node& part, const gateway::config::Provider& provider);

} // namespace app::viewmodels
