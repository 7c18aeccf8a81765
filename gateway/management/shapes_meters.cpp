// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/shape_tables.h"

namespace gateway::management {

namespace {

constexpr std::array kMeterList = listMembers("[Meter]");
constexpr std::array kMeter {
    Member { .name = "key", .help = "Unique among the provider's; stays the same.", .isRequired = true },
    Member { .name = "label", .help = "For people.", .isRequired = true },
    Member { .name = "kind",
        .help = "allowance (comes back by itself) or balance (does not).",
        .isRequired = true },
    Member { .name = "unit", .help = "USD, requests, percent.", .isRequired = true },
    nullable("limit", "number", "Of the whole."),
    nullable("used", "number", "So far."),
    nullable("remaining", "number", "Still."),
    nullable("percent", "number", "Used, of 100; null: unknown."),
    Member { .name = "status", .help = "ok, warning, critical or exhausted.", .isRequired = true },
    Member { .name = "scope",
        .help = "What it keeps back when it is used up: account (all models), models, or nothing.",
        .isRequired = true },
    Member {
        .name = "models", .type = "[string]", .help = "Of the scope models: patterns.", .isRequired = true },
    nullable("window", "MeterWindow", "Over which it counts."),
    nullable("resetsAt", "string", "When it is whole again."),
    nullable("coveredBy", "string", "The meter that keeps the provider usable meanwhile."),
};
constexpr std::array kMeterWindow {
    Member { .name = "count", .type = "integer", .help = "How many units.", .isRequired = true },
    Member { .name = "unit", .help = "minute, hour, day, week or month.", .isRequired = true },
    Member { .name = "cycle", .help = "fixed or rolling.", .isRequired = true },
};
constexpr std::array kMeterStandingList = listMembers("[MeterStanding]");
constexpr std::array kMeterStanding {
    Member { .name = "provider", .help = "Whose meters.", .isRequired = true },
    nullable("type", "string", "Of its checker; null: its answers say it for free."),
    Member { .name = "title", .help = "Of the checker.", .isRequired = true },
    Member { .name = "source", .help = "checker or answers.", .isRequired = true },
    Member { .name = "checking", .type = "boolean", .help = "Whether it is asked now.", .isRequired = true },
    nullable("readAt", "string", "When the meters were read."),
    nullable("freshUntil", "string", "From then on they decide about nothing."),
    nullable("nextCheckAt", "string", "When it is asked next."),
    Member { .name = "health", .type = "CheckerHealth", .help = "How its checker does.", .isRequired = true },
    Member { .name = "meters", .type = "[Meter]", .help = "As last read.", .isRequired = true },
};
constexpr std::array kCheckerHealth {
    nullable("lastSuccessAt", "string", "Null: never."),
    nullable("lastTryAt", "string", "Null: never."),
    nullable("lastError", "string", "A sentence; null: the last try succeeded."),
    Member { .name = "failures", .type = "integer", .help = "In a row.", .isRequired = true },
};
constexpr std::array kMeterHistory = listMembers("[MeterPoint]");
constexpr std::array kMeterPoint {
    Member { .name = "at", .help = "When it was read.", .isRequired = true },
    Member { .name = "meterKey", .help = "Which meter.", .isRequired = true },
    nullable("limit", "number", "Of the whole."),
    nullable("used", "number", "So far."),
    nullable("remaining", "number", "Still."),
    nullable("percent", "number", "Used, of 100."),
    Member { .name = "status", .help = "ok, warning, critical or exhausted.", .isRequired = true },
};
constexpr std::array kMeterCooldownList = listMembers("[MeterCooldown]");
constexpr std::array kMeterCooldown {
    Member { .name = "provider", .help = "Who is kept back.", .isRequired = true },
    Member { .name = "models", .type = "[string]", .help = "Patterns; empty: all.", .isRequired = true },
    Member { .name = "until", .help = "When it lets go.", .isRequired = true },
    Member { .name = "reason", .help = "A sentence.", .isRequired = true },
};
constexpr std::array kTypeList {
    Member { .name = "data", .type = "[QuotaCheckerType]", .help = "The rows.", .isRequired = true },
    Member { .name = "total", .type = "integer", .help = "How many.", .isRequired = true },
    Member { .name = "problems",
        .type = "[string]",
        .help = "Mistakes in the files of your own in the data folder.",
        .isRequired = true },
};
constexpr std::array kType {
    Member { .name = "id", .help = "The type, as a checker names it.", .isRequired = true },
    Member { .name = "title", .help = "For people.", .isRequired = true },
    Member { .name = "notes", .help = "What is needed.", .isRequired = true },
    Member { .name = "ships", .type = "boolean", .help = "False: a file of your own.", .isRequired = true },
    Member {
        .name = "options", .type = "[QuotaCheckerOption]", .help = "What it is told.", .isRequired = true },
};
constexpr std::array kOption {
    Member { .name = "name", .help = "Among the options.", .isRequired = true },
    Member { .name = "help", .help = "What it is.", .isRequired = true },
    Member { .name = "required", .type = "boolean", .help = "Nothing works without.", .isRequired = true },
    Member { .name = "secret", .type = "boolean", .help = "Whether it is a credential.", .isRequired = true },
    Member { .name = "fallback", .help = "What stands for it.", .isRequired = true },
};
constexpr std::array kCheckerList = listMembers("[QuotaChecker]");
constexpr std::array kChecker {
    Member { .name = "provider", .help = "Whose; told, not set." },
    Member { .name = "revision", .type = "integer", .help = "In force; told, not set." },
};
constexpr std::array kTest {
    Member { .name = "provider",
        .help = "Whose credential is sent; may be left out where answers are pasted in." },
    Member { .name = "checker",
        .type = "object",
        .help = "As in quota-checkers; absent: the one the provider has." },
    Member { .name = "answer", .type = "any", .help = "Of a checker with one request: what was answered." },
    Member { .name = "answers", .type = "object", .help = "Likewise of several, by the id of the step." },
};

constexpr std::array kShapes {
    Shape { "MeterList", "What a try of a checker read.", kMeterList },
    Shape { "Meter", "A number a provider reports of itself.", kMeter },
    Shape { "MeterWindow", "A stretch of time.", kMeterWindow },
    Shape { "MeterStandingList", "What is known of providers.", kMeterStandingList },
    Shape { "MeterStanding", "What is known of a provider.", kMeterStanding },
    Shape { "CheckerHealth", "How a checker does.", kCheckerHealth },
    Shape { "MeterHistory", "What meters said.", kMeterHistory },
    Shape { "MeterPoint", "What a meter said at a moment.", kMeterPoint },
    Shape { "MeterCooldownList", "What is used up.", kMeterCooldownList },
    Shape { "MeterCooldown", "A provider, or models of it, whose meter is used up.", kMeterCooldown },
    Shape { "QuotaCheckerTypeList", "The forms there are.", kTypeList },
    Shape { "QuotaCheckerType", "A form of a checker.", kType },
    Shape { "QuotaCheckerOption", "Something it is told.", kOption },
    Shape { "QuotaCheckerList", "The checkers.", kCheckerList },
    Shape { "QuotaChecker", "A provider's checker.", kChecker, Fields::QuotaChecker },
    Shape { "TestQuotaChecker", "Which checker, and on what.", kTest },
};

} // namespace

ShapeRows meterShapes()
{
    return kShapes;
}

} // namespace gateway::management
