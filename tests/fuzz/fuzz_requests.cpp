// SPDX-License-Identifier: GPL-3.0-or-later
// A client's request of any dialect, translated for a target of each: it is refused or becomes JSON, not much
// larger than it was.
#include "dialects/fit/fit_request.h"
#include "dialects/fit/profile_table.h"
#include "dialects/fit/schema_cleaner.h"
#include "dialects/token_estimate.h"
#include "fuzz/fuzz_dialects.h"

using namespace gateway;
using namespace gateway::dialects;

namespace {

constexpr std::size_t kMaxInput = 65'536;

// Text that becomes a string inside a string doubles with its backslashes, twice over at worst; short fields
// get longer names; the rest (ids we make, results that were missing, a schema told in words) is paid for by
// the 64 KB. Only where a schema's references have to be written out it may be more: what fitRequest() allows
// for that, of which it counts a quarter at least.
qsizetype mostOf(qsizetype input, const TargetProfile& target)
{
    const qsizetype most = 4 * input + 64 * 1024;
    const bool writesReferences = target.dialect == Dialect::Gemini && !target.jsonSchemaField;
    return writesReferences ? most + 4 * (8 * input + static_cast<qsizetype>(kMaxCleanSchemaBytes)) : most;
}

struct Target {
    Dialect dialect = Dialect::Chat;
    std::string_view provider;
    std::string_view host;
    std::string_view model;
};

// Those that take most as it is, and those for which most has to be fitted.
constexpr std::array kNewest { Target { Dialect::Chat, "openai", "api.openai.com", "gpt-5.1" },
    Target { Dialect::Responses, "openai", "api.openai.com", "gpt-5.1" },
    Target { Dialect::Messages, "anthropic", "api.anthropic.com", "claude-opus-4-8" },
    Target { Dialect::Gemini, "google", "generativelanguage.googleapis.com", "gemini-3-pro" } };
constexpr std::array kOldest { Target { Dialect::Chat, "mistral", "api.mistral.ai", "mistral-small" },
    Target { Dialect::Responses, "local", "localhost", "unheard-of" },
    Target { Dialect::Messages, "anthropic", "api.anthropic.com", "claude-3-haiku" },
    Target { Dialect::Gemini, "google", "localhost", "gemini-2.0-flash" } };

void translate(const ChatRequest& request, const Target& target, qsizetype inputSize)
{
    const TargetProfile profile =
        ProfileTable::builtIn().profileFor(target.dialect, target.provider, target.host, target.model);
    Result<FittedRequest> fitted = fitRequest(request, profile, nullptr);
    if (!fitted)
        return;
    fuzz::require(fitted->rules != nullptr);
    const Result<json::object> body =
        codecFor(target.dialect)->encodeRequest(fitted->request, profile, fitted->notes);
    if (!body)
        return;
    const QByteArray text = serializeJson(*body);
    fuzz::require(text.size() <= mostOf(inputSize, profile));
    fuzz::requireJson(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::WireInput input = fuzz::wireInputOf(data, size, kMaxInput);
    const Result<ChatRequest> request =
        codecFor(input.dialect)
            ->decodeRequest(
                { .body = input.bytes, .pathModel = "gemini-2.5-flash", .pathStream = input.isSecondManner });
    if (!request)
        return 0;
    fuzz::require(estimateTokens(*request) >= 0);
    for (const Target& target : input.isSecondManner ? kOldest : kNewest)
        translate(*request, target, input.bytes.size());
    return 0;
}
