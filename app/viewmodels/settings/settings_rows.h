// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of settings shows of the configuration, in its order; each row with the section it stands in.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/settings/settings_section_model.h"
#include "config/config.h"

namespace app::viewmodels {

// All of them; paths from the top of the document.
[[nodiscard]] QVector<FormModel::Row> settingsRows();

// Parts of it (settings_gateway_rows.cpp): who reaches the gateway and how it reaches out; what is kept, of
// requests and as backups.
[[nodiscard]] QVector<FormModel::Row> gatewayRows();
[[nodiscard]] QVector<FormModel::Row> keepingRows();
// Those rows, of that section.
[[nodiscard]] QVector<FormModel::Row> rowsOf(SettingsSectionModel::Place place, QVector<FormModel::Row> rows);

// Models of the configuration that are known to see: one of Gemini Flash first, then a GPT, then others. At
// most four.
[[nodiscard]] QVector<FormModel::Choice> describingModels(const gateway::config::Config& config);

} // namespace app::viewmodels
