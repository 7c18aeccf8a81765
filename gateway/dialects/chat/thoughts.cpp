// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/thoughts.h"

#include "dialects/chat/words.h"
#include "dialects/json/object_reader.h"

#include <algorithm>

namespace gateway::dialects::chat {

namespace {

constexpr std::string_view kResponsesItem = "rs_";

// Where a message's details are gathered into parts; they refer to each other by id.
class DetailGatherer {
public:
    void take(Detail detail)
    {
        switch (detail.kind) {
        case Detail::Kind::Text: begin(std::move(detail)); break;
        case Detail::Kind::Summary:
            if (m_isSummary && last() && m_lastId == detail.id)
                last()->sections.push_back(std::move(detail.text));
            else
                begin(std::move(detail));
            break;
        case Detail::Kind::Encrypted: takeProof(std::move(detail)); break;
        }
    }

    [[nodiscard]] std::vector<Part> parts() && { return std::move(m_parts); }

private:
    ThinkingPart* last() { return m_parts.empty() ? nullptr : m_parts.back().get<ThinkingPart>(); }

    void begin(Detail detail)
    {
        m_isSummary = detail.kind == Detail::Kind::Summary;
        m_lastId = detail.id;
        json::object extras = partExtras(detail);
        ThinkingPart thinking { .proof = std::move(detail.proof), .itemId = itemIdOf(detail.id) };
        if (!detail.text.empty())
            thinking.sections.push_back(std::move(detail.text));
        m_parts.push_back({ .content = std::move(thinking), .extras = std::move(extras) });
    }

    // OpenAI's proof follows its summary under the same id; anything else is a thought the vendor hides.
    void takeProof(Detail detail)
    {
        if (!detail.proof)
            return;
        if (last() && !last()->proof && !detail.id.empty() && m_lastId == detail.id) {
            last()->proof = std::move(detail.proof);
            return;
        }
        json::object extras = partExtras(detail);
        m_parts.push_back({ .content = RedactedThinkingPart { .proof = *std::move(detail.proof) },
            .extras = std::move(extras) });
    }

    std::vector<Part> m_parts;
    std::string m_lastId;
    bool m_isSummary = false;
};

bool hasText(const Part& part)
{
    const auto* thinking = part.get<ThinkingPart>();
    return thinking && !thinking->sections.empty();
}

bool hasProof(const Part& part)
{
    const auto* thinking = part.get<ThinkingPart>();
    return part.is<RedactedThinkingPart>() || (thinking && thinking->proof);
}

} // namespace

std::optional<Detail> readDetail(const json::value& value)
{
    const json::object* object = value.if_object();
    if (!object)
        return std::nullopt;
    ObjectReader reader(*object);
    const std::string type = reader.stringOr("type", {});
    Detail detail { .id = reader.stringOr("id", {}), .index = reader.integer("index") };
    const json::value* named = object->if_contains("format");
    const json::string* word = named ? named->if_string() : nullptr;
    const std::string_view format = word ? std::string_view(*word) : std::string_view();
    const Origin origin = originFromFormat(format);
    std::string proof;
    if (type == "reasoning.text") {
        detail.text = reader.stringOr("text", {});
        proof = reader.stringOr("signature", {});
    } else if (type == "reasoning.summary") {
        detail.kind = Detail::Kind::Summary;
        detail.text = reader.stringOr("summary", {});
    } else if (type == "reasoning.encrypted") {
        detail.kind = Detail::Kind::Encrypted;
        proof = reader.stringOr("data", {});
    } else {
        return std::nullopt;
    }
    if (!proof.empty())
        detail.proof = Proof { .bytes = std::move(proof), .origin = origin };
    // A proof's origin says the same, and without a proof it says nothing.
    if (format == detailFormat(origin))
        (void)reader.value("format");
    detail.extras = reader.rest();
    return detail;
}

std::string itemIdOf(const std::string& detailId)
{
    return detailId.starts_with(kResponsesItem) ? detailId : std::string();
}

json::object partExtras(const Detail& detail)
{
    json::object extras = detail.extras;
    const bool isKept = detail.kind != Detail::Kind::Encrypted && detail.id.starts_with(kResponsesItem);
    if (!detail.id.empty() && !isKept)
        extras["id"] = detail.id;
    return extras;
}

std::vector<Part> thinkingParts(std::string plain, const json::array* details)
{
    DetailGatherer gatherer;
    if (details) {
        for (const json::value& value : *details) {
            if (std::optional<Detail> detail = readDetail(value))
                gatherer.take(*std::move(detail));
        }
    }
    std::vector<Part> parts = std::move(gatherer).parts();
    if (plain.empty() || std::any_of(parts.begin(), parts.end(), hasText))
        return parts;
    const auto place =
        std::find_if(parts.begin(), parts.end(), [](const Part& part) { return part.is<ThinkingPart>(); });
    if (place != parts.end())
        place->get<ThinkingPart>()->sections.push_back(std::move(plain));
    else
        parts.insert(parts.begin(), Part { .content = ThinkingPart { .sections = { std::move(plain) } } });
    return parts;
}

std::optional<json::object> detailOf(const Part& part, Dialect from)
{
    const auto* thinking = part.get<ThinkingPart>();
    const auto* redacted = part.get<RedactedThinkingPart>();
    json::object detail;
    Origin origin = Origin::Unknown;
    if (thinking) {
        detail["type"] = "reasoning.text";
        if (std::string text = thinkingText(*thinking); !text.empty())
            detail["text"] = std::move(text);
        if (!thinking->itemId.empty())
            detail["id"] = thinking->itemId;
        if (thinking->proof) {
            detail["signature"] = thinking->proof->bytes;
            origin = thinking->proof->origin;
        }
    } else if (redacted) {
        detail["type"] = "reasoning.encrypted";
        detail["data"] = redacted->proof.bytes;
        origin = redacted->proof.origin;
    } else {
        return std::nullopt;
    }
    if (from == Dialect::Chat)
        giveBack(part.extras, detail);
    if (const std::string_view format = detailFormat(origin); !format.empty())
        detail.emplace("format", format);
    return detail;
}

json::array detailsOf(const std::vector<Part>& parts, Dialect from)
{
    json::array details;
    if (std::none_of(parts.begin(), parts.end(), hasProof))
        return details;
    for (const Part& part : parts) {
        if (std::optional<json::object> detail = detailOf(part, from)) {
            (*detail)["index"] = details.size();
            details.emplace_back(*std::move(detail));
        }
    }
    return details;
}

std::string thinkingTextOf(const std::vector<Part>& parts)
{
    std::string text;
    for (const Part& part : parts) {
        const auto* thinking = part.get<ThinkingPart>();
        const std::string piece = thinking ? thinkingText(*thinking) : std::string();
        if (!piece.empty() && !text.empty())
            text += "\n\n";
        text += piece;
    }
    return text;
}

std::optional<Proof> googleProof(const json::object& holder)
{
    const json::object* object = &holder;
    for (const std::string_view key : { "extra_content", "google" }) {
        const json::value* inner = object->if_contains(key);
        object = inner ? inner->if_object() : nullptr;
        if (!object)
            return std::nullopt;
    }
    const json::value* signature = object->if_contains("thought_signature");
    const json::string* bytes = signature ? signature->if_string() : nullptr;
    if (!bytes || bytes->empty())
        return std::nullopt;
    return Proof { .bytes = std::string(std::string_view(*bytes)), .origin = Origin::Google };
}

json::object googleExtraContent(const Proof& proof)
{
    return { { "google", json::object { { "thought_signature", proof.bytes } } } };
}

} // namespace gateway::dialects::chat
