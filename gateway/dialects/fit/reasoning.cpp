// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/reasoning.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

constexpr std::int64_t kLeastAnthropicBudget = 1024;
constexpr std::int64_t kAnswerRoom = 4096;      // beside the budget, for a client that names no limit
constexpr std::int64_t kLeastAnswerRoom = 1024; // for one that does

class Fitter {
public:
    Fitter(ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_request(request)
        , m_reasoning(request.reasoning)
        , m_target(target)
        , m_notes(notes)
    {
    }

    void run()
    {
        normalise();
        if (m_reasoning.mode == Reasoning::Mode::Unset)
            return;
        if (m_reasoning.mode != Reasoning::Mode::Off)
            turnOffOnConflict();
        if (m_reasoning.mode == Reasoning::Mode::Off)
            fitOff();
        else
            fitOn();
    }

private:
    void note(Note::Kind kind, std::string reason, std::string field = "reasoning")
    {
        m_notes.push_back({ .kind = kind, .field = std::move(field), .reason = std::move(reason) });
    }

    void set(Reasoning::Mode mode, std::optional<Effort> effort = {}, std::optional<std::int64_t> budget = {})
    {
        m_reasoning.mode = mode;
        m_reasoning.effort = effort;
        m_reasoning.budget = budget;
    }

    // "none", 0 and −1 are other words for off and adaptive.
    void normalise()
    {
        using Mode = Reasoning::Mode;
        if (m_reasoning.mode == Mode::Unset && (m_reasoning.effort || m_reasoning.budget))
            m_reasoning.mode = Mode::On;
        if (m_reasoning.mode == Mode::Unset)
            return;
        if (m_reasoning.effort == Effort::None || m_reasoning.budget == 0)
            m_reasoning.mode = Mode::Off;
        if (m_reasoning.budget && *m_reasoning.budget < 0) {
            m_reasoning.budget.reset();
            m_reasoning.mode = Mode::Adaptive;
        }
        if (m_reasoning.mode == Mode::Off)
            set(Mode::Off);
    }

    [[nodiscard]] bool isClaude() const
    {
        return m_target.dialect == Dialect::Messages
            && (m_target.reasoning == ReasoningStyle::AnthropicBudget
                || m_target.reasoning == ReasoningStyle::AnthropicAdaptive);
    }

    [[nodiscard]] bool isToolForced() const
    {
        if (!m_request.toolChoice)
            return false;
        switch (m_request.toolChoice->mode) {
        case ToolChoice::Mode::Auto:
        case ToolChoice::Mode::None: return false;
        case ToolChoice::Mode::Required:
        case ToolChoice::Mode::Named: return true;
        case ToolChoice::Mode::Allowed: return m_request.toolChoice->mustCall;
        }
        return false;
    }

    // With a budget, the assistant turn whose tools were just answered has to begin with its thoughts, and a
    // client that never had them cannot send them.
    [[nodiscard]] bool lacksThoughts() const
    {
        const auto& turns = m_request.turns;
        if (turns.size() < 2 || turns.back().role != Role::User)
            return false;
        const auto& answered = turns.back().parts;
        const bool isToolTurn = std::any_of(
            answered.begin(), answered.end(), [](const Part& part) { return part.is<ToolResultPart>(); });
        const Turn& asked = turns[turns.size() - 2];
        if (!isToolTurn || asked.role != Role::Assistant || asked.parts.empty())
            return false;
        return !asked.parts.front().is<ThinkingPart>() && !asked.parts.front().is<RedactedThinkingPart>();
    }

    void turnOffOnConflict()
    {
        if (!isClaude())
            return;
        const char* why = nullptr;
        if (isToolForced())
            why = "a tool is forced, which the target refuses while it thinks";
        else if (!m_request.turns.empty() && m_request.turns.back().role == Role::Assistant)
            why = "the answer is begun, which the target refuses while it thinks";
        else if (m_target.reasoning == ReasoningStyle::AnthropicBudget && m_target.origin == Origin::Anthropic
            && lacksThoughts())
            why = "the thoughts of the last tool call are not in the history, which the target demands";
        if (!why)
            return;
        note(Note::Kind::Changed, std::string("thinking is off: ") + why);
        set(Reasoning::Mode::Off);
    }

    [[nodiscard]] bool takes(Effort effort) const
    {
        return m_target.efforts.empty()
            || std::find(m_target.efforts.begin(), m_target.efforts.end(), effort) != m_target.efforts.end();
    }

    void fitOff()
    {
        using Mode = Reasoning::Mode;
        const bool speaksEffort =
            m_target.reasoning == ReasoningStyle::Effort || m_target.reasoning == ReasoningStyle::OpenRouter;
        if (m_target.reasoning == ReasoningStyle::None) {
            if (m_target.reasoningByDefault)
                note(Note::Kind::Dropped, "the target always thinks");
            set(Mode::Unset);
        } else if (m_target.canDisableReasoning && (!speaksEffort || takes(Effort::None))) {
            set(Mode::Off, speaksEffort ? std::optional(Effort::None) : std::nullopt,
                m_target.reasoning == ReasoningStyle::GeminiBudget ? std::optional<std::int64_t>(0)
                                                                   : std::nullopt);
        } else if (speaksEffort || m_target.reasoning == ReasoningStyle::GeminiLevel) {
            if (!m_target.reasoningByDefault && m_target.canDisableReasoning) {
                set(Mode::Unset);
                return;
            }
            note(Note::Kind::Changed, "the target cannot be told not to think; it is told to think least");
            set(Mode::On, nearestEffort(Effort::Minimal, m_target));
        } else if (m_target.reasoning == ReasoningStyle::GeminiBudget) {
            note(Note::Kind::Changed, "the target cannot be told not to think; it gets its least budget");
            set(Mode::On, {}, std::max<std::int64_t>(1, m_target.minBudget));
        } else {
            note(Note::Kind::Dropped, "the target cannot be told not to think");
            set(Mode::Unset);
        }
    }

    void fitOn()
    {
        switch (m_target.reasoning) {
        case ReasoningStyle::None:
            note(Note::Kind::Dropped, "the target cannot be told how much to think");
            set(Reasoning::Mode::Unset);
            return;
        case ReasoningStyle::OpenRouter:
            // It takes a budget as well, and knows better what each vendor makes of it.
            if (m_reasoning.budget && !m_reasoning.effort)
                return;
            fitEffort(Reasoning::Mode::On);
            return;
        case ReasoningStyle::Effort:
        case ReasoningStyle::GeminiLevel: fitEffort(Reasoning::Mode::On); return;
        case ReasoningStyle::AnthropicAdaptive: fitEffort(Reasoning::Mode::Adaptive); return;
        case ReasoningStyle::Think:
            // Only models with levels take one; to the others `think` is a switch.
            if (!m_target.efforts.empty())
                fitEffort(Reasoning::Mode::On);
            else
                fitSwitch();
            return;
        case ReasoningStyle::ThinkingType:
        case ReasoningStyle::TemplateArgument: fitSwitch(); return;
        case ReasoningStyle::AnthropicBudget:
            set(Reasoning::Mode::On, {}, wantedBudget(Effort::High));
            fitAnthropicBudget();
            return;
        case ReasoningStyle::GeminiBudget:
        case ReasoningStyle::EnableThinking:
            if (m_reasoning.mode == Reasoning::Mode::Adaptive && !m_reasoning.effort)
                return;
            set(Reasoning::Mode::On, {}, wantedBudget(Effort::Medium));
            clampBudget();
            return;
        }
    }

    // On without a figure is medium; adaptive without one is left to the model, but it is on: the thoughts
    // are asked for.
    void fitEffort(Reasoning::Mode mode)
    {
        std::optional<Effort> wanted = m_reasoning.effort;
        if (!wanted && m_reasoning.budget)
            wanted = effortFor(*m_reasoning.budget);
        if (!wanted && m_reasoning.mode == Reasoning::Mode::Adaptive) {
            set(Reasoning::Mode::Adaptive);
            return;
        }
        const Effort asked = wanted.value_or(Effort::Medium);
        const Effort taken = nearestEffort(asked, m_target);
        if (taken != asked)
            note(Note::Kind::Changed, "the target has no such effort; the nearest it has is sent");
        set(mode, taken);
    }

    void fitSwitch()
    {
        if (m_reasoning.effort || m_reasoning.budget)
            note(Note::Kind::Changed, "the target can be told to think, not how much");
        set(Reasoning::Mode::On);
    }

    [[nodiscard]] std::int64_t wantedBudget(Effort whenAdaptive) const
    {
        if (m_reasoning.budget)
            return *m_reasoning.budget;
        const bool isAdaptive = m_reasoning.mode == Reasoning::Mode::Adaptive;
        return budgetFor(m_reasoning.effort.value_or(isAdaptive ? whenAdaptive : Effort::Medium), m_target);
    }

    void clampBudget()
    {
        const std::int64_t asked = *m_reasoning.budget;
        std::int64_t budget = std::max(asked, m_target.minBudget);
        if (m_target.maxBudget)
            budget = std::min(budget, *m_target.maxBudget);
        if (budget != asked)
            note(Note::Kind::Changed, "the budget is outside what the target takes");
        m_reasoning.budget = budget;
    }

    // max_tokens counts thinking here, as every vendor's limit does, but here the budget has to be below it.
    // A client of this very API has seen to that; for others it is raised as far as the answer needs room,
    // and the budget made smaller where the model cannot write as much.
    void fitAnthropicBudget()
    {
        clampBudget();
        std::int64_t budget = *m_reasoning.budget;
        std::optional<std::int64_t>& limit = m_request.sampling.maxTokens;
        const bool isSet = m_request.dialect == Dialect::Messages && limit && *limit > budget;
        std::int64_t total = std::max(limit.value_or(0), budget + kLeastAnswerRoom);
        if (isSet)
            total = *limit;
        else if (!limit)
            total = m_target.maxOutputTokens.value_or(budget + kAnswerRoom);
        if (m_target.maxOutputTokens)
            total = std::min(total, *m_target.maxOutputTokens);
        if (budget >= total || (!isSet && budget + kLeastAnswerRoom > total))
            budget = total - std::min(kLeastAnswerRoom, total / 2);
        if (budget < kLeastAnthropicBudget) {
            note(Note::Kind::Changed, "thinking is off: there is no room for it below the output limit");
            set(Reasoning::Mode::Off);
            return;
        }
        if (budget != *m_reasoning.budget)
            note(Note::Kind::Changed, "the budget is made smaller, to leave room for the answer");
        if (limit && total != *limit)
            note(Note::Kind::Changed,
                "the limit counts thinking too; it is raised to leave room for the answer", "max_tokens");
        m_reasoning.budget = budget;
        limit = total;
    }

    ChatRequest& m_request;
    Reasoning& m_reasoning;
    const TargetProfile& m_target;
    Notes& m_notes;
};

} // namespace

std::int64_t budgetFor(Effort effort, const TargetProfile& target)
{
    if (effort != Effort::Max)
        return budgetFor(effort);
    if (target.maxBudget)
        return *target.maxBudget;
    if (target.maxOutputTokens)
        return std::max<std::int64_t>(1024, *target.maxOutputTokens - kAnswerRoom);
    return budgetFor(effort);
}

Effort nearestEffort(Effort wanted, const TargetProfile& target)
{
    std::optional<Effort> higher;
    std::optional<Effort> highest;
    for (const Effort effort : target.efforts) {
        if (effort == Effort::None)
            continue;
        if (effort >= wanted && (!higher || effort < *higher))
            higher = effort;
        if (!highest || effort > *highest)
            highest = effort;
    }
    return higher.value_or(highest.value_or(wanted));
}

void fitReasoning(ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    Fitter(request, target, notes).run();
}

} // namespace gateway::dialects
