// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/request_translation.h"

#include "accounts/body_shape.h"
#include "accounts/request_shape.h"
#include "dialects/json/json_text.h"
#include "dialects/token_estimate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

using dialects::ChatRequest;

namespace {

Result<std::shared_ptr<const ChatRequest>> requestOf(const TranslationJob& job)
{
    if (job.request)
        return job.request;
    Result<ChatRequest> decoded =
        dialects::codecFor(job.client)
            ->decodeRequest({ .body = job.body, .pathModel = job.pathModel, .pathStream = job.pathStream });
    if (!decoded)
        return decoded.error();
    return std::make_shared<const ChatRequest>(std::move(decoded).value());
}

// What every body goes through last. False: a repair had nothing to take out.
bool finishBody(dialects::json::object& body, const TranslationJob& job)
{
    applyBodyRules(body, job.rules);
    // The vendor's rules are about what it takes at all: they have the last word.
    if (job.account)
        accounts::applyBodyRules(body, job.target.dialect, job.account->vendor->inference);
    for (const dialects::Repair& repair : job.known)
        std::ignore = dialects::applyRepair(body, repair);
    bool isMended = true;
    for (const dialects::Repair& repair : job.repairs)
        isMended = dialects::applyRepair(body, repair) && isMended;
    return isMended;
}

// The body as it is sent, and what is told of it in header fields.
void putInEnvelope(TranslatedRequest& request, dialects::json::object body, const TranslationJob& job)
{
    if (job.account) {
        request.account = job.account->values;
        for (auto& [name, value] : accounts::requestValues(job.target.dialect, body))
            request.account[name] = value;
        body = accounts::inEnvelope(std::move(body), job.account->vendor->inference, request.account);
    }
    request.body = dialects::serializeJson(std::move(body));
}

Error uselessRepair()
{
    return { .code = ErrorCode::UpstreamStatus,
        .message = u"The provider refused a part of the request that is not in it."_s,
        .upstreamStatus = 400,
        .failureClass = FailureClass::Caller };
}

// These dialects' answers name the input tokens whether the provider said them or not. A long conversation
// takes milliseconds to count.
bool mayNeedEstimate(Dialect client)
{
    return client == Dialect::Messages || client == Dialect::Responses;
}

// The reasoning of an answer that its target does not keep, in a form it takes back.
void askForReasoning(dialects::json::object& body, const TranslationJob& job)
{
    constexpr std::string_view kReasoning = "reasoning.encrypted_content";
    const bool isReasoning = job.target.reasoning != dialects::ReasoningStyle::None;
    if (!job.isWholeConversation || job.target.dialect != Dialect::Responses || !isReasoning)
        return;
    dialects::json::value& include = body["include"];
    if (!include.is_array())
        include = dialects::json::array();
    dialects::json::array& names = include.get_array();
    if (std::find(names.begin(), names.end(), dialects::json::value(kReasoning)) == names.end())
        names.emplace_back(kReasoning);
}

Result<TranslatedRequest> editRequest(const TranslationJob& job)
{
    Result<dialects::json::object> body = dialects::parseJsonObject(job.body);
    if (!body)
        return body.error();
    // Gemini's model stands in the path.
    if (body->contains("model"))
        (*body)["model"] = job.target.model;
    if (!finishBody(*body, job))
        return uselessRepair();
    TranslatedRequest edited { .request = job.request, .body = {}, .notes = {}, .rules = {} };
    putInEnvelope(edited, std::move(*body), job);
    return edited;
}

// The request as the target is told it.
std::shared_ptr<const ChatRequest> toldRequest(
    const TranslationJob& job, const std::shared_ptr<const ChatRequest>& request, dialects::Notes& notes)
{
    if (!job.described)
        return request;
    const DescribedImages& images = *job.described;
    const bool isSame = images.found.request == request;
    return std::make_shared<const ChatRequest>(dialects::withDescriptions(
        isSame ? images.found : dialects::findImages(request), images.texts, notes));
}

} // namespace

Result<TranslatedRequest> translateRequest(const TranslationJob& job)
{
    if (job.isOnlyEdited)
        return editRequest(job);
    Result<std::shared_ptr<const ChatRequest>> request = requestOf(job);
    if (!request)
        return request.error();
    dialects::Notes notes;
    const std::shared_ptr<const ChatRequest> told = toldRequest(job, *request, notes);
    Result<dialects::FittedRequest> fitted = dialects::fitRequest(*told, job.target, job.vault);
    if (!fitted)
        return fitted.error();
    fitted->notes.insert(fitted->notes.begin(), notes.begin(), notes.end());
    Result<dialects::json::object> body =
        dialects::codecFor(job.target.dialect)->encodeRequest(fitted->request, job.target, fitted->notes);
    if (!body)
        return body.error();
    askForReasoning(*body, job);
    dialects::dropRefusedFields(*body, job.target, fitted->notes);
    if (!finishBody(*body, job))
        return uselessRepair();
    TranslatedRequest translated { .request = *request,
        .body = {},
        .notes = std::move(fitted->notes),
        .rules = std::move(fitted->rules),
        .estimatedInput = mayNeedEstimate(job.client) ? dialects::estimateTokens(*told) : 0 };
    putInEnvelope(translated, std::move(*body), job);
    return translated;
}

} // namespace gateway::pipeline
