// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/reasoning_encoder.h"

#include "dialects/efforts.h"
#include "dialects/json/object_reader.h"

#include <algorithm>

namespace gateway::dialects::messages {

namespace {

constexpr std::int64_t kMinBudget = 1024; // the vendor's
constexpr std::string_view kThinking = "thinking";

// The vendor has no lesser words than "low"; none for no effort at all.
std::string_view effortWord(Effort effort)
{
    return effort == Effort::None ? std::string_view() : effortName(std::max(effort, Effort::Low));
}

class ReasoningEncoder {
public:
    ReasoningEncoder(EncodeContext& context, std::int64_t maxTokens)
        : m_context(context)
        , m_reasoning(context.request.reasoning)
        , m_maxTokens(maxTokens)
    {
    }

    [[nodiscard]] EncodedReasoning encode();

    [[nodiscard]] bool isWanted() const
    {
        return m_reasoning.mode == Reasoning::Mode::On || m_reasoning.mode == Reasoning::Mode::Adaptive;
    }

private:
    [[nodiscard]] EncodedReasoning byBudget();
    [[nodiscard]] EncodedReasoning adaptive() const;
    [[nodiscard]] EncodedReasoning bySwitch() const;
    [[nodiscard]] EncodedReasoning disabled() const;
    void addDisplay(json::object& thinking) const;

    EncodeContext& m_context;
    const Reasoning& m_reasoning;
    std::int64_t m_maxTokens;
};

EncodedReasoning ReasoningEncoder::disabled() const
{
    EncodedReasoning encoded;
    if (m_reasoning.mode == Reasoning::Mode::Off && m_context.target.canDisableReasoning)
        encoded.thinking = json::object { { "type", "disabled" } };
    return encoded;
}

void ReasoningEncoder::addDisplay(json::object& thinking) const
{
    if (m_reasoning.show)
        thinking["display"] = *m_reasoning.show ? "summarized" : "omitted";
    else if (!m_reasoning.summary.empty())
        thinking["display"] = "summarized";
}

EncodedReasoning ReasoningEncoder::byBudget()
{
    if (!isWanted())
        return disabled();
    std::int64_t budget = m_reasoning.budget.value_or(budgetFor(m_reasoning.effort.value_or(Effort::Medium)));
    budget = std::min(budget, m_maxTokens - 1); // the answer's tokens include it
    if (budget < kMinBudget) {
        m_context.dropped(kThinking, "no room for it within max_tokens");
        return {};
    }
    json::object thinking { { "type", "enabled" }, { "budget_tokens", budget } };
    // Models of this style show their thoughts anyway, and the older of them do not know the word.
    if (m_context.isSameDialect())
        addDisplay(thinking);
    return { .thinking = std::move(thinking), .isOn = true };
}

EncodedReasoning ReasoningEncoder::adaptive() const
{
    EncodedReasoning encoded = disabled();
    if (isWanted()) {
        json::object thinking { { "type", "adaptive" } };
        addDisplay(thinking);
        encoded = { .thinking = std::move(thinking), .isOn = true };
    }
    if (m_reasoning.effort)
        encoded.effort = effortWord(*m_reasoning.effort);
    else if (m_reasoning.budget && isWanted())
        encoded.effort = effortWord(effortFor(*m_reasoning.budget));
    return encoded;
}

// Other vendors' servers of this API.
EncodedReasoning ReasoningEncoder::bySwitch() const
{
    if (!isWanted())
        return disabled();
    json::object thinking { { "type", "enabled" } };
    if (m_reasoning.budget)
        thinking["budget_tokens"] = *m_reasoning.budget;
    return { .thinking = std::move(thinking) };
}

EncodedReasoning ReasoningEncoder::encode()
{
    switch (m_context.target.reasoning) {
    case ReasoningStyle::AnthropicBudget: return byBudget();
    case ReasoningStyle::AnthropicAdaptive: return adaptive();
    case ReasoningStyle::ThinkingType: return bySwitch();
    case ReasoningStyle::None:
    case ReasoningStyle::Effort:
    case ReasoningStyle::OpenRouter:
    case ReasoningStyle::GeminiBudget:
    case ReasoningStyle::GeminiLevel:
    case ReasoningStyle::EnableThinking:
    case ReasoningStyle::TemplateArgument:
    case ReasoningStyle::Think: break;
    }
    if (isWanted())
        m_context.dropped(kThinking, "the model cannot be told to think");
    return {};
}

} // namespace

EncodedReasoning encodeReasoning(EncodeContext& context, std::int64_t maxTokens, ToolUse toolUse)
{
    ReasoningEncoder encoder(context, maxTokens);
    EncodedReasoning encoded = encoder.encode();
    if (encoded.isOn && toolUse == ToolUse::Forced) {
        context.dropped(kThinking, "it cannot be on while a tool call is forced");
        encoded.thinking.reset();
        encoded.isOn = false;
    }
    if (encoded.thinking && context.isSameDialect())
        giveBack(context.request.reasoning.extras, *encoded.thinking);
    return encoded;
}

} // namespace gateway::dialects::messages
