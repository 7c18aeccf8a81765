// SPDX-License-Identifier: GPL-3.0-or-later
// From events to text_completion chunks for a client.
// Thread: any; one per stream.
#pragma once

#include "dialects/codec.h"
#include "dialects/completions/fence_stripper.h"

#include <map>

namespace gateway::dialects::completions {

class CompletionsStreamEncoder final : public StreamEncoder {
public:
    explicit CompletionsStreamEncoder(ReplyContext context)
        : m_context(std::move(context))
    {
    }

    void encode(const StreamEvent& event, QByteArray& out) override;

private:
    void start(const StreamStart& start);
    void startPart(const PartStart& start, QByteArray& out);
    void takeDelta(const PartDelta& delta, QByteArray& out);
    void finishChoice(const Finish& finish, QByteArray& out);
    void end(QByteArray& out);

    FenceStripper& choice(int index, QByteArray& out);
    void write(int choice, std::string_view text, std::string_view finishReason, QByteArray& out) const;

    ReplyContext m_context;
    Dialect m_from = Dialect::Chat;
    std::int64_t m_created = 0;
    std::map<int, int> m_textParts; // number → choice
    std::map<int, FenceStripper> m_choices;
    TokenUsage m_usage;
    bool m_isOver = false;
};

} // namespace gateway::dialects::completions
