// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as a tree that keeps what a reader of traffic wants to see: the order of keys, the spelling of numbers
// and of escapes. (QJsonDocument sorts keys and rewrites numbers.) Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace app::viewmodels {

struct JsonNode {
    enum class Kind { Scalar, String, Array, Object };

    Kind kind = Kind::Scalar;
    QByteArray text = {}; // scalars and strings, as they travelled, with their quotes
    // Values that mean the same have the same: neither the order of keys nor the spelling of an escape or of
    // a number counts.
    quint64 digest = 0;
    std::vector<QByteArray> keys = {}; // of an object, beside `items`; unescaped, in UTF-8
    std::vector<JsonNode> items = {};

    [[nodiscard]] bool isContainer() const { return kind == Kind::Array || kind == Kind::Object; }

    // -1: it is not there.
    [[nodiscard]] qsizetype indexOf(const QByteArray& key) const;
};

// Nothing for what is not one whole JSON value, and for what is nested deeper than 200 levels.
[[nodiscard]] std::optional<JsonNode> parseJson(QByteArrayView text);

// On one line, with a space after each colon and comma.
[[nodiscard]] QByteArray compactJson(const JsonNode& node);
// A key as it is written in JSON, with its quotes.
[[nodiscard]] QByteArray quotedKey(const QByteArray& key);

} // namespace app::viewmodels
