// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/foreign_turns.h"

#include <algorithm>
#include <array>

namespace gateway::dialects {

namespace {

struct Mark {
    Dialect dialect;
    QByteArrayView text;
};

constexpr std::array kMarks {
    // fit/proof_carrier.h; Google's clients carry it in base64.
    Mark { Dialect::Chat, "gx1." },
    Mark { Dialect::Responses, "gx1." },
    Mark { Dialect::Messages, "gx1." },
    Mark { Dialect::Gemini, "gx1." },
    Mark { Dialect::Gemini, "Z3gxL" },
    // Items the vendor never stored (responses/output_writer.h).
    Mark { Dialect::Responses, "\"rs_px" },
    Mark { Dialect::Responses, "\"msg_px" },
    // Thinking of a vendor that does not sign it.
    Mark { Dialect::Messages, R"("signature":"")" },
    Mark { Dialect::Messages, R"("signature": "")" },
    // Calls another vendor made: with thinking on, Anthropic asks for the thinking before them, which that
    // vendor did not sign.
    Mark { Dialect::Messages, "\"call_" },
    // Calls of vendors that name them so; Google's models sign theirs and ask for the signature.
    Mark { Dialect::Gemini, "\"toolu_" },
    Mark { Dialect::Gemini, "\"call_" },
};

} // namespace

bool mayHoldForeignTurns(Dialect dialect, QByteArrayView body)
{
    return std::any_of(kMarks.begin(), kMarks.end(),
        [&](const Mark& mark) { return mark.dialect == dialect && body.contains(mark.text); });
}

} // namespace gateway::dialects
