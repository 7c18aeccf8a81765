// SPDX-License-Identifier: GPL-3.0-or-later
// What is set for one model of a provider, as the rows of a form; and its price in short.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/providers/kept_fields.h"

namespace app::viewmodels {

// `kept`: it has fields without effect.
[[nodiscard]] QVector<FormModel::Row> modelRows(KeptRow kept = KeptRow::Hidden);
// The fields of those rows; tiers as lines of text.
[[nodiscard]] gateway::config::Node modelPart(const gateway::config::ProviderModel& model);
// `model` with what the rows say; paths as in the part.
[[nodiscard]] Reading<gateway::config::ProviderModel> readModelPart(
    gateway::config::Node part, const gateway::config::ProviderModel& model);
// "$1.25 in, $10 out", "price unknown".
[[nodiscard]] QString priceText(const gateway::config::Pricing& pricing);

// "0-200000: 1.25 10 0.31", with the prices of input, output, cached input and cache writes.
[[nodiscard]] QString tierText(const gateway::config::PriceTier& tier);
[[nodiscard]] std::optional<gateway::config::PriceTier> tierOf(const QString& text);

} // namespace app::viewmodels
