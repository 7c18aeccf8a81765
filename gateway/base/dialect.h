// SPDX-License-Identifier: GPL-3.0-or-later
// The API formats Plexus knows by name (DESIGN §9). Which of them a build can serve is decided by
// the routes of service/, not here.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace gateway {

enum class Dialect {
    Chat,        // OpenAI chat completions
    Responses,   // OpenAI Responses
    Messages,    // Anthropic Messages
    Gemini,      // Google generateContent
    Completions, // OpenAI legacy completions
    Ollama,
    Embeddings,
    Transcriptions,
    Speech,
    Images,
    Rerank,
    Moderations,
};

inline constexpr std::array kAllDialects { Dialect::Chat, Dialect::Responses, Dialect::Messages,
    Dialect::Gemini, Dialect::Completions, Dialect::Ollama, Dialect::Embeddings, Dialect::Transcriptions,
    Dialect::Speech, Dialect::Images, Dialect::Rerank, Dialect::Moderations };

// The name used in configuration, in the store and in the window ("chat").
[[nodiscard]] QString dialectName(Dialect dialect);
[[nodiscard]] std::optional<Dialect> dialectFromName(QStringView name);

} // namespace gateway
