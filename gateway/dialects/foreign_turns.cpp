// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/foreign_turns.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gateway::dialects {

namespace {

using namespace std::string_view_literals;

struct Mark {
    Dialect dialect;
    std::string_view text;
    char rarest; // of `text`, in a conversation: what is searched for
};

constexpr std::array kMarks {
    // fit/proof_carrier.h; Google's clients carry it in base64.
    Mark { Dialect::Chat, "gx1."sv, 'x' },
    Mark { Dialect::Responses, "gx1."sv, 'x' },
    Mark { Dialect::Messages, "gx1."sv, 'x' },
    Mark { Dialect::Gemini, "gx1."sv, 'x' },
    Mark { Dialect::Gemini, "Z3gxL"sv, 'Z' },
    // Items the vendor never stored (responses/output_writer.h).
    Mark { Dialect::Responses, "\"rs_px"sv, 'x' },
    Mark { Dialect::Responses, "\"msg_px"sv, 'x' },
    // Summaries that are ours to read (responses/compaction_item.h).
    Mark { Dialect::Responses, "\"pxc1."sv, 'x' },
    // Thinking of a vendor that does not sign it.
    Mark { Dialect::Messages, R"("signature":"")"sv, 'g' },
    Mark { Dialect::Messages, R"("signature": "")"sv, 'g' },
    // Calls another vendor made: with thinking on, Anthropic asks for the thinking before them, which that
    // vendor did not sign.
    Mark { Dialect::Messages, "\"call_"sv, '_' },
    // Calls of vendors that name them so; Google's models sign theirs and ask for the signature.
    Mark { Dialect::Gemini, "\"toolu_"sv, '_' },
    Mark { Dialect::Gemini, "\"call_"sv, '_' },
};

// A conversation may be megabytes, and every request is looked at: memchr() for the rarest letter is ten
// times as fast as memmem() for the whole.
bool holds(std::string_view body, const Mark& mark)
{
    const std::size_t offset = mark.text.find(mark.rarest);
    for (std::size_t at = body.find(mark.rarest, offset); at != std::string_view::npos;
         at = body.find(mark.rarest, at + 1)) {
        if (body.substr(at - offset, mark.text.size()) == mark.text)
            return true;
    }
    return false;
}

} // namespace

bool mayHoldForeignTurns(Dialect dialect, QByteArrayView body)
{
    const std::string_view text(body.data(), static_cast<std::size_t>(body.size()));
    return std::any_of(kMarks.begin(), kMarks.end(),
        [&](const Mark& mark) { return mark.dialect == dialect && holds(text, mark); });
}

} // namespace gateway::dialects
