// SPDX-License-Identifier: GPL-3.0-or-later
// The form of how Plexus treats one provider: limits, cost, failures, stalls, what is added to requests.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/providers/kept_fields.h"

namespace app::viewmodels {

// `kept`: the provider has fields without effect.
[[nodiscard]] QVector<FormModel::Row> providerPolicyRows(KeptRow kept = KeptRow::Hidden);
// The fields of those rows, alone.
[[nodiscard]] gateway::config::Node providerPolicyOf(const gateway::config::Provider& provider);
// `provider` with those fields; problems under "providers.SLUG".
[[nodiscard]] Reading<gateway::config::Provider> readProviderPolicy(
    const gateway::config::Node& part, const gateway::config::Provider& provider);

} // namespace app::viewmodels
