// SPDX-License-Identifier: GPL-3.0-or-later
// The rare fields of an alias, as rows of a form: what it serves, what clients are told of it, what is put
// into its requests. Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"

namespace app::viewmodels {

[[nodiscard]] QVector<FormModel::Row> aliasAdvancedRows();
// The fields of those rows, alone.
[[nodiscard]] gateway::config::Node aliasAdvancedOf(const gateway::config::Alias& alias);
// `alias` with those fields; problems under "models.SLUG".
[[nodiscard]] Reading<gateway::config::Alias> readAliasAdvanced(
    const gateway::config::Node& part, const gateway::config::Alias& alias);

} // namespace app::viewmodels
