// SPDX-License-Identifier: GPL-3.0-or-later
// What providers report of themselves, in words.
// Thread: any. Pure.
#pragma once

#include "inspect/meter.h"
#include "service/meter_service.h"

#include <QString>

#include <optional>

namespace app::viewmodels {

// "$4.12 left", "320 of 1,500 requests"; empty where the share says it all.
[[nodiscard]] QString meterAmountText(const gateway::inspect::Meter& meter);
// "$4.12", "320 requests".
[[nodiscard]] QString meterFigureText(double value, const QString& unit);
// Likewise without the unit, but for money.
[[nodiscard]] QString meterNumberText(double value, const QString& unit);
// "64 %"; empty: there is nothing to compare with.
[[nodiscard]] QString meterShareText(const gateway::inspect::Meter& meter);
// "64 % used"; empty likewise.
[[nodiscard]] QString meterUsedText(const gateway::inspect::Meter& meter);
// 0–1 of it is used. Nothing: likewise.
[[nodiscard]] std::optional<double> meterShare(const gateway::inspect::Meter& meter);
// "resets in 2 h 5 min · only claude-opus-*".
[[nodiscard]] QString meterDetailText(const gateway::inspect::Meter& meter, qint64 nowMs);
// "almost used up"; empty: there is enough.
[[nodiscard]] QString meterLevelText(gateway::inspect::MeterStatus status);
// The bar in one sentence, for those who hear it.
[[nodiscard]] QString meterSummary(const gateway::inspect::Meter& meter, qint64 nowMs);

// When a provider's meters were read, and when they are read next.
[[nodiscard]] QString checkerHealthText(const gateway::service::MeterStanding& standing, qint64 nowMs);
// What went wrong with the last check; empty: nothing.
[[nodiscard]] QString checkerProblemText(const gateway::service::MeterStanding& standing);

} // namespace app::viewmodels
