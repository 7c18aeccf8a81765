// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of GET /v1/models in the shape the caller's SDK reads.
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace gateway::dialects {

// Dollars per token, in plain decimal ("0.00000125"); empty: not known.
struct ModelPrice {
    QString input = {};
    QString output = {};
    QString cacheRead = {};
    QString cacheWrite = {};
};

// What is not known is empty and left out of the answer.
struct ModelEntry {
    QString id;
    QString displayName = {};
    QString description = {};
    qint64 createdSeconds = 0;
    QString type = {};         // "text", "embeddings", "transcriptions", "speech", "image"
    QString preferredApi = {}; // "chat_completions", "messages", "responses", "gemini"
    std::optional<qint64> contextLength = {};
    std::optional<qint64> maxOutputTokens = {};
    QStringList inputModalities = {};
    QStringList outputModalities = {};
    QStringList supportedParameters = {};
    ModelPrice price = {};
};

// The part of the list a client asks for, by the parameters of its dialect: OpenAI none, Anthropic `limit`,
// `before_id`, `after_id`, Gemini `pageSize`, `pageToken`; and in all `type`, which is ours.
struct ModelPage {
    QVector<ModelEntry> models = {};
    bool hasMore = false;
};

// Error: InvalidRequest, a number that is none.
[[nodiscard]] Result<ModelPage> modelPage(
    Dialect dialect, const QVector<ModelEntry>& all, QByteArrayView query);

// Messages gives Anthropic's page (data, has_more, first_id, last_id), Gemini {models, nextPageToken}, Ollama
// the answer of /api/tags; anything else OpenAI's list with what is known of each model beside its fields, in
// OpenRouter's names.
[[nodiscard]] QByteArray modelListBody(Dialect dialect, const ModelPage& page);
// One of them; in Ollama's form the answer of /api/show.
[[nodiscard]] QByteArray modelBody(Dialect dialect, const ModelEntry& model);

} // namespace gateway::dialects
