// SPDX-License-Identifier: GPL-3.0-or-later
// What a body says, as a person reads it: the texts in its JSON without their escapes, and of a stream the
// pieces of its answer joined, so that a phrase is found that came in three events. Bodies may be cut
// anywhere, so nothing here asks for a whole document; what is no JSON says nothing. Pure. Thread: any.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace gateway::inspect {

// All strings of the JSON in `json`, in order: the key it stands under (empty: none), and its text, escapes
// and all. Stops where the text stops.
using StringVisitor = std::function<void(QByteArrayView key, QByteArrayView escaped)>;
void visitStrings(QByteArrayView json, const StringVisitor& visit);

// Without the escapes of JSON, as UTF-8; a broken one stays as it is.
[[nodiscard]] QByteArray unescaped(QByteArrayView text);

// The text of one event of a stream that belongs to the answer: not its names, ids and kinds.
[[nodiscard]] QByteArray eventText(QByteArrayView type, QByteArrayView data);

// Of a document: its strings, a line each. Of a stream: its answer's text as one.
[[nodiscard]] QByteArray readableText(QByteArrayView body);

} // namespace gateway::inspect
