// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/sampling.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

constexpr double kLeastThinkingTopP = 0.95;
constexpr std::int64_t kLeastResponsesTokens = 16;

class Fitter {
public:
    Fitter(Sampling& sampling, const TargetProfile& target, Notes& notes)
        : m_sampling(sampling)
        , m_target(target)
        , m_notes(notes)
    {
    }

    template <typename T> void drop(std::optional<T>& field, const char* name, const char* why)
    {
        if (!field)
            return;
        field.reset();
        m_notes.push_back({ .field = name, .reason = why });
    }

    void changed(const char* name, std::string why)
    {
        m_notes.push_back({ .kind = Note::Kind::Changed, .field = name, .reason = std::move(why) });
    }

    void refuseAll()
    {
        constexpr const char* kWhy = "the target's model refuses sampling parameters";
        drop(m_sampling.temperature, "temperature", kWhy);
        drop(m_sampling.topP, "top_p", kWhy);
        drop(m_sampling.topK, "top_k", kWhy);
        drop(m_sampling.presencePenalty, "presence_penalty", kWhy);
        drop(m_sampling.frequencyPenalty, "frequency_penalty", kWhy);
        drop(m_sampling.logitBias, "logit_bias", kWhy);
        // "No, thank you" is the default of it, and not worth a word.
        if (m_sampling.logprobs == false && !m_sampling.topLogprobs)
            m_sampling.logprobs.reset();
        drop(m_sampling.logprobs, "logprobs", kWhy);
        drop(m_sampling.topLogprobs, "top_logprobs", kWhy);
    }

    void fitThinkingClaude()
    {
        constexpr const char* kWhy = "the target refuses it while it thinks";
        if (m_sampling.temperature != 1.0)
            drop(m_sampling.temperature, "temperature", kWhy);
        drop(m_sampling.topK, "top_k", kWhy);
        if (m_sampling.topP && *m_sampling.topP < kLeastThinkingTopP)
            drop(m_sampling.topP, "top_p", kWhy);
    }

    void fitValues()
    {
        if (m_sampling.temperature && *m_sampling.temperature > m_target.maxTemperature) {
            m_sampling.temperature = m_target.maxTemperature;
            changed("temperature", "it is above what the target takes");
        }
        if (!m_target.takesTemperatureWithTopP && m_sampling.temperature)
            drop(m_sampling.topP, "top_p", "the target takes temperature or top_p, not both");
        if (m_target.maxOutputTokens && m_sampling.maxTokens
            && *m_sampling.maxTokens > *m_target.maxOutputTokens) {
            m_sampling.maxTokens = *m_target.maxOutputTokens;
            changed("max_tokens", "it is above what the target's model can write");
        }
        if (m_target.dialect == Dialect::Responses && m_sampling.maxTokens
            && *m_sampling.maxTokens < kLeastResponsesTokens) {
            m_sampling.maxTokens = kLeastResponsesTokens;
            changed("max_tokens", "it is below what the target takes");
        }
    }

    void fitStops()
    {
        auto& stop = m_sampling.stop;
        const std::size_t before = stop.size();
        if (m_target.dialect == Dialect::Messages) {
            std::erase_if(stop, [](const std::string& sequence) {
                return sequence.find_first_not_of(" \t\r\n") == std::string::npos;
            });
        }
        if (m_target.dialect == Dialect::Chat)
            stop.resize(std::min<std::size_t>(stop.size(), 4));
        else if (m_target.dialect == Dialect::Gemini)
            stop.resize(std::min<std::size_t>(stop.size(), 5));
        if (stop.size() != before)
            changed("stop", "the target takes fewer stop sequences, or none of space alone");
    }

private:
    Sampling& m_sampling;
    const TargetProfile& m_target;
    Notes& m_notes;
};

bool isThinkingClaude(const ChatRequest& request, const TargetProfile& target)
{
    const bool thinks =
        request.reasoning.mode == Reasoning::Mode::On || request.reasoning.mode == Reasoning::Mode::Adaptive;
    return thinks
        && (target.reasoning == ReasoningStyle::AnthropicBudget
            || target.reasoning == ReasoningStyle::AnthropicAdaptive);
}

} // namespace

void fitSampling(ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    Fitter fitter(request.sampling, target, notes);
    if (!target.takesSampling)
        fitter.refuseAll();
    else if (isThinkingClaude(request, target))
        fitter.fitThinkingClaude();
    fitter.fitValues();
    fitter.fitStops();
    // Calls one at a time cannot be asked for; calls at will is what such a target does anyway.
    if (!target.parallelToolCalls && request.parallelToolCalls) {
        if (!*request.parallelToolCalls)
            notes.push_back({ .field = "parallel_tool_calls", .reason = "the target has no such switch" });
        request.parallelToolCalls.reset();
    }
}

} // namespace gateway::dialects
