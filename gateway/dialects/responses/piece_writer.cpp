// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/piece_writer.h"

#include "dialects/characters.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gateway::dialects::responses {

// The events and keys of a kind of piece; no `added` where pieces of the kind are not announced.
struct PieceWriter::Words {
    std::string_view added;
    std::string_view delta;
    std::string_view done;
    std::string_view partDone;
    std::string_view type; // of the piece
    std::string_view key;  // of its text
};

const PieceWriter::Words& PieceWriter::wordsOf(Piece piece)
{
    static constexpr std::array<Words, 6> kWords { {
        { "response.content_part.added", "response.output_text.delta", "response.output_text.done",
            "response.content_part.done", "output_text", "text" },
        { "response.content_part.added", "response.refusal.delta", "response.refusal.done",
            "response.content_part.done", "refusal", "refusal" },
        { "response.reasoning_summary_part.added", "response.reasoning_summary_text.delta",
            "response.reasoning_summary_text.done", "response.reasoning_summary_part.done", "summary_text",
            "text" },
        { "response.content_part.added", "response.reasoning_text.delta", "response.reasoning_text.done",
            "response.content_part.done", "reasoning_text", "text" },
        { "", "response.function_call_arguments.delta", "response.function_call_arguments.done", "", "",
            "arguments" },
        { "", "response.custom_tool_call_input.delta", "response.custom_tool_call_input.done", "", "",
            "input" },
    } };
    return kWords[static_cast<std::size_t>(piece)];
}

PieceWriter::PieceWriter(Piece piece, json::object place, const Listener& listener)
    : m_piece(piece)
    , m_words(wordsOf(piece))
    , m_place(std::move(place))
    , m_listener(listener)
{
    if (!m_words.added.empty())
        tell(m_words.added, { { "part", object() } });
}

void PieceWriter::append(std::string_view text)
{
    if (text.empty())
        return;
    m_text += text;
    sendDelta(text);
}

void PieceWriter::addLogprobs(const json::array& entries)
{
    m_pendingLogprobs.insert(m_pendingLogprobs.end(), entries.begin(), entries.end());
}

void PieceWriter::cite(const Citation& citation)
{
    if (m_piece != Piece::Text)
        return;
    if (citation.dialect == Dialect::Responses && !citation.native.empty())
        annotate(citation.native);
    else if (!citation.url.empty())
        m_spanless.push_back(citation);
}

json::value PieceWriter::close(const json::object& doneFields)
{
    for (const Citation& citation : std::exchange(m_spanless, {}))
        annotate({ { "type", "url_citation" }, { "start_index", citation.start.value_or(0) },
            { "end_index", citation.end.value_or(codePoints(m_text)) }, { "url", citation.url },
            { "title", citation.title } });
    if (!m_pendingLogprobs.empty())
        sendDelta({});
    json::object done = doneFields;
    done[m_words.key] = m_text;
    if (m_piece == Piece::Text)
        done["logprobs"] = m_logprobs;
    tell(m_words.done, done);
    if (m_words.partDone.empty())
        return json::value(m_text);
    json::object whole = object();
    tell(m_words.partDone, { { "part", whole } });
    return whole;
}

json::object PieceWriter::object() const
{
    json::object piece { { "type", m_words.type }, { m_words.key, m_text } };
    if (m_piece == Piece::Text) {
        piece["annotations"] = m_annotations;
        piece["logprobs"] = m_logprobs;
    }
    return piece;
}

void PieceWriter::tell(std::string_view type, const json::object& fields) const
{
    if (!m_listener)
        return;
    json::object all = m_place;
    giveBack(fields, all);
    m_listener(type, std::move(all));
}

void PieceWriter::sendDelta(std::string_view text)
{
    json::array logprobs = std::exchange(m_pendingLogprobs, {});
    m_logprobs.insert(m_logprobs.end(), logprobs.begin(), logprobs.end());
    if (!m_listener)
        return;
    json::object fields { { "delta", text } };
    if (m_piece == Piece::Text)
        fields["logprobs"] = std::move(logprobs);
    tell(m_words.delta, fields);
}

void PieceWriter::annotate(json::object annotation)
{
    tell("response.output_text.annotation.added",
        { { "annotation_index", m_annotations.size() }, { "annotation", annotation } });
    m_annotations.emplace_back(std::move(annotation));
}

} // namespace gateway::dialects::responses
