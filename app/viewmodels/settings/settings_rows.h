// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of settings shows, in its order.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "config/config.h"

namespace app::viewmodels {

// Paths from the top of the document.
[[nodiscard]] QVector<FormModel::Row> settingsRows();

// Models of the configuration that are known to see: one of Gemini Flash first, then a GPT, then others. At
// most four.
[[nodiscard]] QVector<FormModel::Choice> describingModels(const gateway::config::Config& config);

} // namespace app::viewmodels
