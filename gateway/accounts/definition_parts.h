// SPDX-License-Identifier: GPL-3.0-or-later
// What several members of a definition are made of, for its readers (definition_reader, inference_reader).
// Thread: any. Pure.
#pragma once

#include "accounts/definition.h"
#include "accounts/object_reader.h"

#include <array>
#include <string_view>
#include <utility>

namespace gateway::accounts {

// A member that is one of a few words.
template <typename Value, size_t N>
Value oneOf(ObjectReader& reader, std::string_view key, Value fallback,
    const std::array<std::pair<std::string_view, Value>, N>& names)
{
    const QByteArray text = reader.text(key);
    if (text.isEmpty())
        return fallback;
    QStringList known;
    for (const auto& [name, value] : names) {
        if (text == QByteArrayView(name.data(), static_cast<qsizetype>(name.size())))
            return value;
        known.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    reader.fail(key, QStringLiteral("must be one of ") + known.join(QStringLiteral(", ")));
    return fallback;
}

// https, or http on this computer; what is filled in is looked at when it is.
void checkUrl(ObjectReader& reader, std::string_view key, const QByteArray& url);
// A JSON pointer.
[[nodiscard]] QByteArray pointerAt(ObjectReader& reader, std::string_view key, const QByteArray& fallback);
// The members of a call; others may stand beside them.
[[nodiscard]] Call callOf(ObjectReader& reader);
[[nodiscard]] std::optional<TokenCall> tokenCallAt(ObjectReader& reader, std::string_view key);
[[nodiscard]] QVector<Fact> factsOf(ObjectReader& reader);
// `inference`.
[[nodiscard]] Inference inferenceOf(ObjectReader& reader);

} // namespace gateway::accounts
