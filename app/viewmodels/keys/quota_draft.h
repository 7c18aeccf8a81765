// SPDX-License-Identifier: GPL-3.0-or-later
// A quota as a form holds it, and what edits of it do to the rest of the configuration.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"

namespace app::viewmodels {

[[nodiscard]] QVector<FormModel::Row> quotaRows();
[[nodiscard]] gateway::config::Node quotaPart(const gateway::config::Quota& quota);
// Problems under "user_quotas.NAME".
[[nodiscard]] Reading<gateway::config::Quota> readQuotaPart(
    const gateway::config::Node& part, const QString& name);

// Null: there is none of that name.
[[nodiscard]] const gateway::config::Quota* findQuota(
    const gateway::config::Config& config, const QString& name);
// With `quota` in the place of `formerName` (empty: added); whoever names the old name names the new one.
[[nodiscard]] gateway::config::Config withQuota(gateway::config::Config config, const QString& formerName,
    const gateway::config::Quota& quota, bool isDefault);
[[nodiscard]] gateway::config::Config withoutQuota(gateway::config::Config config, const QString& name);
[[nodiscard]] QStringList keysUsingQuota(const gateway::config::Config& config, const QString& name);

} // namespace app::viewmodels
