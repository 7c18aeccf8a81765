// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/relay_body.h"

#include "dialects/json/json_text.h"

namespace gateway::pipeline {

using dialects::EmbeddingsForm;

namespace {

Result<RelayBody> translated(const RelayJob& job)
{
    const Result<dialects::EmbeddingsRequest> request = job.client == Dialect::Gemini
        ? dialects::readGeminiEmbeddings(job.body, job.batch ? EmbeddingsForm::Batch : EmbeddingsForm::One)
        : dialects::readOpenAiEmbeddings(job.body);
    if (!request)
        return request.error();
    Result<QByteArray> body = job.target == Dialect::Gemini
        ? dialects::writeGeminiEmbeddings(*request, job.model)
        : Result<QByteArray>(dialects::writeOpenAiEmbeddings(*request, job.model));
    if (!body)
        return body.error();
    return RelayBody { .body = std::move(body).value(),
        .notes = request->notes,
        .form = request->form,
        .texts = request->texts.size(),
        .tokens = dialects::estimatedTokens(*request) };
}

Result<RelayBody> renamed(const RelayJob& job)
{
    if (job.client == Dialect::Gemini) {
        Result<QByteArray> body = dialects::renameGeminiEmbeddings(job.body, job.model);
        if (!body)
            return body.error();
        return RelayBody { .body = std::move(body).value() };
    }
    Result<dialects::json::object> object = dialects::parseJsonObject(job.body);
    if (!object)
        return object.error();
    (*object)["model"] = job.model;
    return RelayBody { .body = dialects::serializeJson(*object) };
}

} // namespace

Result<RelayBody> makeRelayBody(const RelayJob& job)
{
    Result<RelayBody> made = job.client == job.target ? renamed(job) : translated(job);
    if (!made || job.rules.extras.empty())
        return made;
    Result<dialects::json::object> object = dialects::parseJsonObject(made->body);
    if (!object)
        return object.error();
    // The adapters are about conversations.
    applyBodyRules(*object, { .extras = job.rules.extras });
    made->body = dialects::serializeJson(*object);
    return made;
}

} // namespace gateway::pipeline
