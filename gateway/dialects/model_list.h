// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of GET /v1/models in the shape the caller's SDK reads.
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace gateway::dialects {

struct ModelEntry {
    QString id;
    QString displayName;
    qint64 createdSeconds = 0;
};

// Messages gives Anthropic's page (data, has_more, first_id, last_id), Gemini {models}, Ollama the answer of
// /api/tags; anything else OpenAI's list.
[[nodiscard]] QByteArray modelListBody(Dialect dialect, const QVector<ModelEntry>& models);
[[nodiscard]] QByteArray modelBody(Dialect dialect, const ModelEntry& model);

} // namespace gateway::dialects
