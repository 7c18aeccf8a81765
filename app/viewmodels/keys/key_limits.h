// SPDX-License-Identifier: GPL-3.0-or-later
// The form of what a key may do: from where, until when, which models and providers.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"

namespace app::viewmodels {

[[nodiscard]] QVector<FormModel::Row> keyLimitRows();
// The fields of those rows; the expiry in local time, as people write it.
[[nodiscard]] gateway::config::Node keyLimitsOf(const gateway::config::Key& key);
// `key` with the fields of those rows; problems under "keys.NAME".
[[nodiscard]] Reading<gateway::config::Key> readKeyLimits(
    gateway::config::Node part, const gateway::config::Key& key);

} // namespace app::viewmodels
