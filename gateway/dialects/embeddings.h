// SPDX-License-Identifier: GPL-3.0-or-later
// Embeddings in the two forms there are: OpenAI's `/v1/embeddings`, which others took over, and Google's
// `:embedContent` with `:batchEmbedContents`. Texts, the number of dimensions and the vectors travel; what
// one side has and the other has not is a note, or refused where it would change what is embedded
// (translation.md §6.1). Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "dialects/unified/note.h"
#include "inspect/exchange_record.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gateway::dialects {

// How the client wants its vectors.
enum class EmbeddingsForm {
    Floats, // OpenAI, lists of numbers
    Base64, // OpenAI, little-endian 32-bit floats
    One,    // Google, embedContent
    Batch,  // Google, batchEmbedContents
};

struct EmbeddingsRequest {
    EmbeddingsForm form = EmbeddingsForm::Floats;
    std::vector<std::string> texts;
    std::optional<std::int64_t> dimensions = {};
    Notes notes = {};
};

// InvalidRequest with the field; DialectMismatch for token numbers, which only their own vendor can read.
[[nodiscard]] Result<EmbeddingsRequest> readOpenAiEmbeddings(QByteArrayView body);
// `form` is One or Batch.
[[nodiscard]] Result<EmbeddingsRequest> readGeminiEmbeddings(QByteArrayView body, EmbeddingsForm form);

[[nodiscard]] QByteArray writeOpenAiEmbeddings(const EmbeddingsRequest& request, const std::string& model);
// Google takes no more texts in one call ("at most 100 requests can be in one batch", batchEmbedContents).
inline constexpr std::size_t kMostGeminiTexts = 100;
// Always the body of batchEmbedContents. DialectMismatch: more texts than it takes.
[[nodiscard]] Result<QByteArray> writeGeminiEmbeddings(
    const EmbeddingsRequest& request, const std::string& model);

// A Gemini body for another Gemini model: its name stands inside as well, once for each text of a batch.
[[nodiscard]] Result<QByteArray> renameGeminiEmbeddings(QByteArrayView body, const std::string& model);

// The answer of the other side.
struct EmbeddingsReply {
    std::vector<std::vector<double>> vectors; // in the order of the texts
    inspect::Usage usage = {};
};

// UpstreamProtocol when it is no answer with `count` vectors; UpstreamStatus when it is an error.
[[nodiscard]] Result<EmbeddingsReply> readOpenAiVectors(QByteArrayView body, std::size_t count);
[[nodiscard]] Result<EmbeddingsReply> readGeminiVectors(QByteArrayView body, std::size_t count);

// `tokens`: what the answer says was read where the provider did not say it; clients of OpenAI's insist.
[[nodiscard]] QByteArray writeVectors(
    const EmbeddingsReply& reply, EmbeddingsForm form, const std::string& model, std::int64_t tokens);

[[nodiscard]] std::int64_t estimatedTokens(const EmbeddingsRequest& request);

} // namespace gateway::dialects
