// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/reasoning_encoder.h"

#include "dialects/efforts.h"
#include "dialects/json/object_reader.h"

namespace gateway::dialects::chat {

namespace {

void writeEffort(const Reasoning& reasoning, json::object& body)
{
    if (reasoning.mode == Reasoning::Mode::Off)
        body["reasoning_effort"] = effortName(reasoning.effort.value_or(Effort::None));
    else if (reasoning.effort)
        body["reasoning_effort"] = effortName(*reasoning.effort);
}

void writeOpenRouter(const Reasoning& reasoning, Dialect from, json::object& body)
{
    json::object object;
    if (reasoning.mode == Reasoning::Mode::Off)
        object["enabled"] = false;
    else if (reasoning.effort)
        object["effort"] = effortName(*reasoning.effort);
    else if (reasoning.budget)
        object["max_tokens"] = *reasoning.budget;
    else if (reasoning.mode != Reasoning::Mode::Unset)
        object["enabled"] = true;
    if (reasoning.show)
        object["exclude"] = !*reasoning.show;
    if (from == Dialect::Chat)
        giveBack(reasoning.extras, object);
    if (!object.empty())
        body["reasoning"] = std::move(object);
}

json::object anthropicThinking(const Reasoning& reasoning)
{
    if (reasoning.mode == Reasoning::Mode::Off)
        return { { "type", "disabled" } };
    if (reasoning.mode == Reasoning::Mode::Adaptive || !reasoning.budget)
        return { { "type", "adaptive" } };
    return { { "type", "enabled" }, { "budget_tokens", *reasoning.budget } };
}

// Google's chat endpoint takes its own configuration under this name.
void writeGoogleBudget(const Reasoning& reasoning, json::object& body)
{
    json::object config;
    if (reasoning.mode == Reasoning::Mode::Off)
        config["thinking_budget"] = 0;
    else if (reasoning.mode == Reasoning::Mode::Adaptive)
        config["thinking_budget"] = -1;
    else if (reasoning.budget)
        config["thinking_budget"] = *reasoning.budget;
    if (reasoning.show)
        config["include_thoughts"] = *reasoning.show;
    if (!config.empty())
        body["extra_body"] =
            json::object { { "google", json::object { { "thinking_config", std::move(config) } } } };
}

} // namespace

void writeReasoning(const ChatRequest& request, const TargetProfile& target, json::object& body)
{
    const Reasoning& reasoning = request.reasoning;
    if (reasoning.mode == Reasoning::Mode::Unset && target.reasoning != ReasoningStyle::OpenRouter)
        return;
    const bool isOn = reasoning.mode != Reasoning::Mode::Off;
    switch (target.reasoning) {
    case ReasoningStyle::None: break;
    case ReasoningStyle::Effort:
    case ReasoningStyle::GeminiLevel:
    case ReasoningStyle::Think: writeEffort(reasoning, body); break;
    case ReasoningStyle::OpenRouter: writeOpenRouter(reasoning, request.dialect, body); break;
    case ReasoningStyle::AnthropicBudget:
    case ReasoningStyle::AnthropicAdaptive: body["thinking"] = anthropicThinking(reasoning); break;
    case ReasoningStyle::GeminiBudget: writeGoogleBudget(reasoning, body); break;
    case ReasoningStyle::ThinkingType:
        body["thinking"] = json::object { { "type", isOn ? "enabled" : "disabled" } };
        break;
    case ReasoningStyle::EnableThinking:
        body["enable_thinking"] = isOn;
        if (isOn && reasoning.budget)
            body["thinking_budget"] = *reasoning.budget;
        break;
    case ReasoningStyle::TemplateArgument: {
        json::object arguments { { "enable_thinking", isOn } };
        const json::value* own = request.extras.if_contains("chat_template_kwargs");
        if (request.dialect == Dialect::Chat && own && own->is_object())
            giveBack(own->get_object(), arguments);
        body["chat_template_kwargs"] = std::move(arguments);
        break;
    }
    }
}

} // namespace gateway::dialects::chat
