// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/reply_encoder.h"

#include "dialects/json/object_reader.h"
#include "dialects/reply_events.h"
#include "dialects/responses/output_writer.h"
#include "dialects/responses/response_object.h"

#include <utility>

namespace gateway::dialects::responses {

json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes)
{
    ResponseObject response(context);
    OutputWriter writer(context.id.empty() ? reply.id : context.id);
    for (const StreamEvent& event : replyEvents(reply)) {
        if (const auto* start = std::get_if<StreamStart>(&event)) {
            response.takeStart(*start);
            writer.setProvider(start->dialect);
        } else if (const auto* part = std::get_if<PartStart>(&event); part && part->choice != 0) {
            break; // the API has one choice
        }
        writer.take(event);
    }
    response.takeUsage(reply.usage);
    if (reply.choices.size() > 1)
        notes.push_back({ Note::Kind::Dropped, "choices", "the client's API has one choice only" });
    const Choice choice = reply.choices.empty() ? Choice {} : reply.choices.front();
    for (std::size_t index = 0; index < choice.parts.size(); ++index) {
        if (!OutputWriter::hasPlaceFor(choice.parts[index]))
            notes.push_back(
                { Note::Kind::Dropped, indexPath("content", index), "the client's API has no place for it" });
    }
    writer.finish(choice.stop);
    return response.finished(writer.output(), choice.stop);
}

} // namespace gateway::dialects::responses
