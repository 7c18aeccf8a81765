// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/completions/stream_decoder.h"

#include "dialects/chat/error_decoder.h"
#include "dialects/chat/usage.h"
#include "dialects/chat/words.h"
#include "dialects/json/object_reader.h"

#include <algorithm>

namespace gateway::dialects::completions {

namespace {

constexpr std::int64_t kMaxChoice = 127; // of `n`; a larger index is not one

} // namespace

void CompletionsStreamDecoder::takeClose(StreamEvents& out)
{
    const bool areFinished = std::all_of(
        m_choices.begin(), m_choices.end(), [](const auto& entry) { return entry.second.isFinished; });
    if (!m_isOver && !m_choices.empty() && areFinished)
        out.emplace_back(StreamEnd {});
}

void CompletionsStreamDecoder::takeText(QByteArrayView name, QByteArrayView data, StreamEvents& out)
{
    if (m_isOver)
        return;
    if (data == "[DONE]") {
        m_isOver = true;
        out.emplace_back(StreamEnd {});
    } else {
        SseStreamDecoder::takeText(name, data, out);
    }
}

void CompletionsStreamDecoder::takeJson(QByteArrayView /*name*/, const json::value& data, StreamEvents& out)
{
    const json::object* chunk = data.if_object();
    if (!chunk || m_isOver)
        return;
    if (std::optional<UpstreamError> error = chat::errorIn(*chunk)) {
        m_isOver = true;
        out.emplace_back(chat::failureFrom(*std::move(error)));
        return;
    }
    ObjectReader reader(*chunk);
    if (!std::exchange(m_hasStarted, true)) {
        out.emplace_back(StreamStart { .dialect = Dialect::Completions,
            .id = reader.stringOr("id", {}),
            .model = reader.stringOr("model", {}),
            .created = reader.integer("created").value_or(0) });
    }
    const json::array* choices = reader.array("choices");
    for (std::size_t i = 0; choices && i < choices->size(); ++i) {
        if (const json::object* choice = (*choices)[i].if_object())
            takeChoice(*choice, out);
    }
    if (const json::object* usage = chat::findUsage(*chunk))
        out.emplace_back(UsageUpdate { .usage = chat::readUsage(*usage) });
}

void CompletionsStreamDecoder::takeChoice(const json::object& choice, StreamEvents& out)
{
    ObjectReader reader(choice);
    const std::int64_t given = reader.integer("index").value_or(0);
    const int index = given < 0 || given > kMaxChoice ? 0 : static_cast<int>(given);
    ChoiceState& state = m_choices[index];
    if (state.isFinished)
        return;
    if (std::string text = reader.stringOr("text", {}); !text.empty()) {
        if (state.part < 0) {
            state.part = m_nextPart++;
            out.emplace_back(
                PartStart { .choice = index, .number = state.part, .part = { .content = TextPart {} } });
        }
        out.emplace_back(PartDelta { .number = state.part, .text = std::move(text) });
    }
    if (const std::string reason = reader.stringOr("finish_reason", {}); !reason.empty()) {
        state.isFinished = true;
        if (state.part >= 0)
            out.emplace_back(PartEnd { .number = state.part });
        out.emplace_back(Finish { .choice = index, .stop = chat::stopFromFinishReason(reason) });
    }
}

} // namespace gateway::dialects::completions
