// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of an output item while it grows: a content part, a part of a reasoning summary, the arguments
// of a call. Tells of each step as the stream events of the API.
// Thread: any; one per piece.
#pragma once

#include "dialects/unified/part.h"

#include <functional>

namespace gateway::dialects::responses {

// Hears an event's type and its fields beside type and sequence number.
using Listener = std::function<void(std::string_view type, json::object fields)>;

enum class Piece { Text, Refusal, Summary, RawThought, Arguments, CustomInput };

class PieceWriter {
public:
    // `place`: the fields every event of the piece bears. The listener may be empty, and must outlive this.
    PieceWriter(Piece piece, json::object place, const Listener& listener);

    void append(std::string_view text);
    // Of the text that comes next, or came last.
    void addLogprobs(const json::array& entries);
    void cite(const Citation& citation);

    // The piece as it stands in its item; of arguments, their text. `doneFields` come with the event that
    // has the whole text.
    [[nodiscard]] json::value close(const json::object& doneFields);

private:
    struct Words;

    [[nodiscard]] static const Words& wordsOf(Piece piece);
    [[nodiscard]] json::object object() const;
    void tell(std::string_view type, const json::object& fields) const;
    void sendDelta(std::string_view text);
    void annotate(json::object annotation);

    Piece m_piece;
    const Words& m_words;
    json::object m_place;
    const Listener& m_listener;
    std::string m_text;
    json::array m_annotations;
    json::array m_logprobs;
    json::array m_pendingLogprobs;    // come with the next delta
    std::vector<Citation> m_spanless; // of the whole text, whose length is not known before its end
};

} // namespace gateway::dialects::responses
