// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dialect.h"

using namespace Qt::StringLiterals;

namespace gateway {

QString dialectName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat: return u"chat"_s;
    case Dialect::Responses: return u"responses"_s;
    case Dialect::Messages: return u"messages"_s;
    case Dialect::Gemini: return u"gemini"_s;
    case Dialect::Completions: return u"completions"_s;
    case Dialect::Ollama: return u"ollama"_s;
    case Dialect::Embeddings: return u"embeddings"_s;
    case Dialect::Transcriptions: return u"transcriptions"_s;
    case Dialect::Speech: return u"speech"_s;
    case Dialect::Images: return u"images"_s;
    case Dialect::Rerank: return u"rerank"_s;
    case Dialect::Moderations: return u"moderations"_s;
    }
    return {};
}

std::optional<Dialect> dialectFromName(QStringView name)
{
    // `image` is the singular the original's configuration also takes.
    if (name == u"image")
        return Dialect::Images;
    for (const Dialect dialect : kAllDialects) {
        if (name == dialectName(dialect))
            return dialect;
    }
    return std::nullopt;
}

} // namespace gateway
