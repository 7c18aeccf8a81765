// SPDX-License-Identifier: GPL-3.0-or-later
// What a request asks for, whatever the API it asks in: a conversation's next turn, or one of the things that
// are relayed as they are. The table beside it says everything about an operation that is a fact of the API
// and not of a provider (translation.md §§1.3, 6). Thread: any. Pure.
#pragma once

#include "base/dialect.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace gateway {

enum class Operation {
    Generate,
    CountTokens,
    Embeddings,
    Transcription, // speech to text
    Translation,   // speech to English text
    Speech,        // text to speech
    ImageGeneration,
    ImageEdit,
    ImageVariation,
    Rerank,
    Moderation,
    Raw, // whatever the provider has at that path
};

inline constexpr std::array kAllOperations { Operation::Generate, Operation::CountTokens,
    Operation::Embeddings, Operation::Transcription, Operation::Translation, Operation::Speech,
    Operation::ImageGeneration, Operation::ImageEdit, Operation::ImageVariation, Operation::Rerank,
    Operation::Moderation, Operation::Raw };

// Of an operation that is relayed in OpenAI's form, or in the one its kind of provider took over from there.
struct RelayFacts {
    Operation operation = Operation::Embeddings;
    Dialect dialect = Dialect::Embeddings; // its key in a provider's api_base_url
    QByteArrayView path;                   // below the version, ours and the provider's
    // Largest file of a form, bytes; 0: forms are not taken, only JSON. OpenAI's limits: 25 MB of audio, 50
    // MB an image.
    qint64 fileBytes = 0;
};

inline constexpr std::array kRelays {
    RelayFacts { Operation::Embeddings, Dialect::Embeddings, "/embeddings" },
    RelayFacts { Operation::Transcription, Dialect::Transcriptions, "/audio/transcriptions", 25 << 20 },
    RelayFacts { Operation::Translation, Dialect::Transcriptions, "/audio/translations", 25 << 20 },
    RelayFacts { Operation::Speech, Dialect::Speech, "/audio/speech" },
    RelayFacts { Operation::ImageGeneration, Dialect::Images, "/images/generations" },
    RelayFacts { Operation::ImageEdit, Dialect::Images, "/images/edits", 50 << 20 },
    RelayFacts { Operation::ImageVariation, Dialect::Images, "/images/variations", 50 << 20 },
    RelayFacts { Operation::Rerank, Dialect::Rerank, "/rerank" },
    RelayFacts { Operation::Moderation, Dialect::Moderations, "/moderations" },
};

// Null for what is not relayed in that form.
[[nodiscard]] const RelayFacts* relayFacts(Operation operation);

// As stored and shown: "generate", "image_edit".
[[nodiscard]] QString operationName(Operation operation);
[[nodiscard]] std::optional<Operation> operationFromName(QStringView name);

} // namespace gateway
