// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/operation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

const RelayFacts* relayFacts(Operation operation)
{
    const auto* const found = std::find_if(kRelays.begin(), kRelays.end(),
        [operation](const RelayFacts& facts) { return facts.operation == operation; });
    return found == kRelays.end() ? nullptr : found;
}

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::Generate: return u"generate"_s;
    case Operation::CountTokens: return u"count_tokens"_s;
    case Operation::Embeddings: return u"embeddings"_s;
    case Operation::Transcription: return u"transcription"_s;
    case Operation::Translation: return u"translation"_s;
    case Operation::Speech: return u"speech"_s;
    case Operation::ImageGeneration: return u"image_generation"_s;
    case Operation::ImageEdit: return u"image_edit"_s;
    case Operation::ImageVariation: return u"image_variation"_s;
    case Operation::Rerank: return u"rerank"_s;
    case Operation::Moderation: return u"moderation"_s;
    case Operation::Raw: return u"raw"_s;
    }
    return {};
}

std::optional<Operation> operationFromName(QStringView name)
{
    for (const Operation operation : kAllOperations) {
        if (name == operationName(operation))
            return operation;
    }
    return std::nullopt;
}

} // namespace gateway
