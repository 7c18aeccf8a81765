// SPDX-License-Identifier: GPL-3.0-or-later
// What fetches a provider's meters, as the rows of a form: type, interval, and what the type asks for.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"
#include "config/checker_definition.h"
#include "config/config.h"

namespace app::viewmodels {

// The pages of the form: what one decides, and what hardly anybody needs.
inline constexpr int kCheckerPage = 0;
inline constexpr int kCheckerOptionsPage = 1;

using CheckerTypes = QVector<gateway::config::CheckerDefinition>;

[[nodiscard]] QVector<FormModel::Row> providerCheckerRows(const CheckerTypes& types);
[[nodiscard]] gateway::config::Node providerCheckerOf(const gateway::config::Provider& provider);
// The provider with what was typed, and what is wrong with it.
[[nodiscard]] Reading<gateway::config::Provider> readProviderChecker(
    const gateway::config::Node& part, const gateway::config::Provider& provider);
// What a type needs, a line each; empty: nothing.
[[nodiscard]] QString checkerNeeds(const CheckerTypes& types, const QString& type);
// It cannot do without options of its own.
[[nodiscard]] bool checkerWantsOptions(const CheckerTypes& types, const QString& type);
// The type that reads the meters of accounts with that vendor; empty: there is none.
[[nodiscard]] QString checkerForVendor(const CheckerTypes& types, const QString& vendor);

} // namespace app::viewmodels
