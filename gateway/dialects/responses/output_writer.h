// SPDX-License-Identifier: GPL-3.0-or-later
// Turns an answer's parts into output items, and tells of each step as the stream events of the API. The
// whole answer is written by the same machine with nobody listening, so a client gets the same items
// whether it streams or not.
//
// An item is closed when the next one begins, or the answer ends: only then is it known whether it was cut
// short. Consecutive texts and refusals are one message.
// Thread: any; one per answer.
#pragma once

#include "dialects/responses/piece_writer.h"
#include "dialects/unified/stream_event.h"

#include <set>

namespace gateway::dialects::responses {

class OutputWriter {
public:
    // `responseId` goes into the ids made for items. No listener: the items only.
    explicit OutputWriter(std::string responseId, Listener listener = {});

    // Whose items' ids and extras can be given back.
    void setProvider(Dialect provider) { m_provider = provider; }

    // The part events of a checked stream, one part open at a time (PartSequencer).
    void take(const StreamEvent& event);
    // Closes the last item; `stop` says whether it was cut short.
    void finish(const Stop& stop);

    // The items closed so far.
    [[nodiscard]] const json::array& output() const { return m_output; }

    // False for parts the API has no item for.
    [[nodiscard]] static bool hasPlaceFor(const Part& part);

private:
    enum class Kind { Message, Reasoning, Call, Whole };

    struct Item {
        Kind kind = Kind::Whole;
        json::object object;    // as it is when done, but for content and status
        bool hasStatus = false; // the provider's
        std::string id = {};
        std::string sourceId = {}; // the provider's id of a message
        std::int64_t index = 0;
        std::optional<int> part = {};  // open in it
        Piece pieceKind = Piece::Text; // of that part
        json::object pieceExtras = {}; // of that content part
        json::array content = {};      // closed pieces
    };

    void begin(const PartStart& start);
    void beginMessagePart(const PartStart& start, Piece piece);
    void beginReasoning(const PartStart& start, const ThinkingPart& thinking);
    void beginCall(const PartStart& start, const ToolCallPart& call);
    void writeImage(const Part& part, const ImagePart& image);
    void writeWhole(json::object object);
    void append(const PartDelta& delta);
    void end(const PartEnd& partEnd);

    // What the provider says of the open item beside what the writer knows.
    void setFields(const json::object& fields);
    void openItem(Item item, json::object added);
    void closeItem(std::string_view status);
    void openPiece();
    void closePiece();
    void tell(std::string_view type, json::object fields) const;

    [[nodiscard]] std::string unusedId(const std::string& wanted, std::string_view prefix);

    [[nodiscard]] bool isOwn() const { return m_provider == Dialect::Responses; }

    std::string m_responseId;
    Listener m_listener;
    Dialect m_provider = Dialect::Chat;
    json::array m_output;
    std::optional<Item> m_item;
    std::optional<PieceWriter> m_piece;
    std::set<std::string> m_ids;
    int m_made = 0;
};

} // namespace gateway::dialects::responses
