// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/cache_limit.h"

namespace gateway::dialects::messages {

namespace {

constexpr std::size_t kMaxMarks = 4;
constexpr std::string_view kKey = "cache_control";

// Objects that carry a mark, in the order the vendor reads the prompt.
class MarkFinder {
public:
    [[nodiscard]] std::vector<json::object*> find(json::object& body)
    {
        collect(body.if_contains("tools"));
        collect(body.if_contains("system"));
        if (json::value* messages = body.if_contains("messages"); messages && messages->is_array()) {
            for (json::value& message : messages->get_array()) {
                if (json::object* object = message.if_object())
                    collect(object->if_contains("content"));
            }
        }
        return std::move(m_found);
    }

private:
    void collect(json::value* list)
    {
        json::array* items = list ? list->if_array() : nullptr;
        if (!items)
            return;
        for (json::value& item : *items) {
            json::object* object = item.if_object();
            if (!object)
                continue;
            collect(object->if_contains("content")); // of a tool result
            if (object->contains(kKey))
                m_found.push_back(object);
        }
    }

    std::vector<json::object*> m_found;
};

bool livesAnHour(const json::object& marked)
{
    const json::value* mark = marked.if_contains(kKey);
    const json::object* object = mark ? mark->if_object() : nullptr;
    const json::value* ttl = object ? object->if_contains("ttl") : nullptr;
    return ttl && ttl->is_string() && std::string_view(ttl->get_string()) == "1h";
}

} // namespace

void limitCacheMarks(json::object& body, EncodeContext& context)
{
    std::vector<json::object*> marked = MarkFinder().find(body);
    const bool isAutomatic = body.contains(kKey);
    const std::size_t room = isAutomatic ? kMaxMarks - 1 : kMaxMarks;
    if (marked.size() > room) {
        const std::size_t excess = marked.size() - room;
        for (std::size_t index = 0; index < excess; ++index)
            marked[index]->stable_erase(marked[index]->find(kKey));
        marked.erase(marked.begin(), marked.begin() + static_cast<std::ptrdiff_t>(excess));
        context.dropped(kKey, "only four cache marks are taken; the last ones are kept");
    }
    if (isAutomatic)
        marked.push_back(&body);
    bool isShort = false;
    for (json::object* object : marked) {
        const bool hour = livesAnHour(*object);
        if (hour && isShort) {
            (*object)[kKey] = json::object { { "type", "ephemeral" } };
            context.changed(kKey, "an hour's cache mark cannot follow a shorter one; made as short");
        }
        isShort = isShort || !hour;
    }
}

} // namespace gateway::dialects::messages
