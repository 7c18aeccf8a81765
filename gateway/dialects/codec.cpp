// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/codec.h"

#include "dialects/chat/chat_codec.h"
#include "dialects/completions/completions_codec.h"
#include "dialects/gemini/gemini_codec.h"
#include "dialects/messages/messages_codec.h"
#include "dialects/ollama/ollama_codec.h"
#include "dialects/responses/responses_codec.h"

namespace gateway::dialects {

const DialectCodec* codecFor(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat: return &chatCodec();
    case Dialect::Responses: return &responsesCodec();
    case Dialect::Messages: return &messagesCodec();
    case Dialect::Gemini: return &geminiCodec();
    case Dialect::Completions: return &completionsCodec();
    case Dialect::Ollama: return &ollamaCodec();
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Rerank:
    case Dialect::Moderations:
    case Dialect::Images: break;
    }
    return nullptr;
}

} // namespace gateway::dialects
