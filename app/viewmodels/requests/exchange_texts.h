// SPDX-License-Identifier: GPL-3.0-or-later
// One request as people read it: the words of the list and of the inspector.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/error_texts.h"
#include "app/viewmodels/requests/live_pace.h"
#include "inspect/exchange_record.h"

#include <QString>

namespace app::viewmodels {

// In the order of StatusGlyph.Tone in qml/controls, which takes it as a number.
enum class Tone { Neutral, Running, Ok, Warn, Bad };

struct StatusText {
    QString text;
    QString icon; // of resources/icons
    Tone tone = Tone::Neutral;
};

[[nodiscard]] StatusText statusText(const gateway::inspect::ExchangeRecord& record);
// With what only the moment tells: that a stream does not get on.
[[nodiscard]] StatusText statusText(const gateway::inspect::ExchangeRecord& record, qint64 nowMs);
[[nodiscard]] StatusText statusText(const gateway::inspect::AttemptRecord& attempt);
// "length: the limit of tokens was reached"; empty where nothing was said.
[[nodiscard]] QString finishText(gateway::inspect::FinishReason reason);
// "Nothing has come for 12 s."; empty while something does.
[[nodiscard]] QString stallText(const gateway::inspect::ExchangeRecord& record, qint64 nowMs);
// "6.1 kB · 2.0 kB/s · ≈ 420 tokens · ≈ 38 tok/s": what a running answer has come to, and how fast.
[[nodiscard]] QString progressText(
    const gateway::inspect::ExchangeRecord& record, const LivePace& pace, qint64 nowMs);
// The key's name with its attribution.
[[nodiscard]] QString keyText(const gateway::inspect::ExchangeRecord& record);
// What was asked for; method and path of a request that names no model.
[[nodiscard]] QString modelText(const gateway::inspect::ExchangeRecord& record);
// "provider/model" it went to; empty while undecided.
[[nodiscard]] QString targetText(const gateway::inspect::ExchangeRecord& record);
// The same beside modelText(): the provider alone when the model keeps its name.
[[nodiscard]] QString shortTargetText(const gateway::inspect::ExchangeRecord& record);
// With what was read from and written to the provider's cache.
[[nodiscard]] std::optional<qint64> inputTokens(const gateway::inspect::Usage& usage);
// "$0.0123, by the model's price"; "not known" of a finished request without; empty while it runs.
[[nodiscard]] QString costText(const gateway::inspect::ExchangeRecord& record);
// To four places, so that a column of them can be compared: "$0.0123"; of less, "<$0.0001".
[[nodiscard]] QString evenMoneyText(gateway::Money amount);
// The exact counts, one a line; empty when none was reported.
[[nodiscard]] QString usageText(const gateway::inspect::Usage& usage);
// "842 B", "18.2 KB".
[[nodiscard]] QString bytesText(qint64 bytes);
// What was asked for, where it was no conversation: "Image generation"; else empty.
[[nodiscard]] QString operationText(const gateway::inspect::ExchangeRecord& record);
// What of media it carried: "1 file, 2.4 MB · 31.0 s of sound"; empty: none.
[[nodiscard]] QString mediaText(const gateway::inspect::ExchangeRecord& record);
// A whole row in one sentence, for those who hear it.
[[nodiscard]] QString summaryText(const gateway::inspect::ExchangeRecord& record, qint64 nowMs);

} // namespace app::viewmodels
