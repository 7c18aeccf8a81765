// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/body_repair.h"

#include "dialects/fit/json_path.h"
#include "dialects/json/json_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace gateway::dialects {

namespace {

constexpr qsizetype kMostText = 8192; // of an error body; what matters stands at its beginning

constexpr std::array<std::string_view, 13> kUntouchable { "messages", "input", "model", "contents", "prompt",
    "tools", "stream", "system", "instructions", "systemInstruction", "system_instruction", "max_tokens",
    "functions" };

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

// A path and what may stand around it.
const QString kPath = uR"([`'"]?([A-Za-z_][\w.\[\]-]*))"_s;

// Each names the parameter in its first group. The wordings are those of OpenAI, Azure, Anthropic, Groq, xAI,
// and of servers built on pydantic and serde.
const std::vector<QRegularExpression>& namingPatterns()
{
    static const std::vector<QRegularExpression> patterns {
        pattern(u"(?:unsupported|unknown|unrecognized) (?:parameter|field|property|argument)s?:? "_s + kPath),
        pattern(u"unrecognized request arguments? supplied: "_s + kPath),
        pattern(u"unsupported value: "_s + kPath + u"['\"`]? does not support"_s),
        pattern(kPath + u"['\"`]?: extra inputs are not permitted"_s),
        pattern(uR"(extra_forbidden['"],\s*['"]loc['"]:\s*[\[(]\s*['"]body['"],\s*([^\])]+)[\])])"_s),
        pattern(uR"(property [`'"]([\w.\[\]-]+)[`'"] is unsupported)"_s),
        pattern(
            u"(?:argument not supported on this model:|does not support (?:the )?parameters?:?) "_s + kPath),
        pattern(uR"([`'"]([\w.\[\]-]+)[`'"] (?:is|are) not supported)"_s),
        pattern(uR"([`'"]?temperature[`'"]? and [`'"]?(top_p)[`'"]? cannot both)"_s),
    };
    return patterns;
}

// A JSON body's strings with their escapes undone, one a line; other bodies as they are.
QString readableText(QByteArrayView body)
{
    const auto value = parseJson(body);
    if (!value)
        return QString::fromUtf8(body.first(std::min(body.size(), kMostText)));
    QString text;
    std::vector<const json::value*> open { &*value };
    while (!open.empty() && text.size() < kMostText) {
        const json::value* at = open.back();
        open.pop_back();
        if (const json::string* string = at->if_string()) {
            text += QString::fromUtf8(string->data(), static_cast<qsizetype>(string->size())) + u'\n';
        } else if (const json::object* object = at->if_object()) {
            for (const auto& member : *object)
                open.push_back(&member.value());
        } else if (const json::array* array = at->if_array()) {
            for (const json::value& item : *array)
                open.push_back(&item);
        }
    }
    // Lists of what is forbidden keep their shape: where it stands is a list itself.
    return text + QString::fromUtf8(body.first(std::min(body.size(), kMostText)));
}

bool mayChange(const JsonPath& path)
{
    if (path.empty() || path.size() > 16)
        return false;
    const bool isStrange = std::any_of(path.begin(), path.end(), [](const std::string& key) {
        return key == "__proto__" || key == "constructor" || key == "prototype";
    });
    if (isStrange)
        return false;
    const bool isUntouchable =
        std::find(kUntouchable.begin(), kUntouchable.end(), path.front()) != kUntouchable.end();
    const bool isEntry = path.size() == 2 && path.back().find_first_not_of("0123456789") == std::string::npos;
    return !isUntouchable || (path.size() > 1 && !isEntry);
}

std::optional<Repair> remove(std::string path)
{
    if (!mayChange(parsePath(path)))
        return std::nullopt;
    return Repair { .kind = Repair::Kind::RemovePath, .path = std::move(path) };
}

// "Unknown name \"x\" at 'generation_config': Cannot find field."
std::optional<Repair> googlesRepair(const QString& text)
{
    static const QRegularExpression unknown = pattern(uR"j(unknown name "([\w-]+)"(?: at '([^']*)')?)j"_s);
    const auto match = unknown.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString place = match.captured(2);
    return remove(
        (place.isEmpty() ? match.captured(1) : QString(place + u'.' + match.captured(1))).toStdString());
}

bool mindsThinking(const QString& text)
{
    static const QRegularExpression patterns[] = {
        pattern(uR"(invalid [`'"]?signature[`'"]? in [`'"]?thinking)"_s),
        pattern(u"thinking[`'\"]? .*blocks? .*cannot be modified"_s),
        pattern(
            u"thought[ _]?signature is not valid|invalid thought[ _]?signature|corrupted thought signature"_s),
        pattern(u"invalid_encrypted_content|encrypted content .*could not be (?:verified|decrypted)"_s),
    };
    return std::any_of(std::begin(patterns), std::end(patterns),
        [&text](const QRegularExpression& one) { return one.match(text).hasMatch(); });
}

std::string_view typeOf(const json::value& value)
{
    const json::object* object = value.if_object();
    const json::value* type = object ? object->if_contains("type") : nullptr;
    const json::string* text = type ? type->if_string() : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

json::array* arrayIn(json::object& object, std::string_view key)
{
    json::value* value = object.if_contains(key);
    return value ? value->if_array() : nullptr;
}

template <typename Predicate> bool eraseIf(json::array& array, const Predicate& goes)
{
    const auto end = std::remove_if(array.begin(), array.end(), goes);
    const bool changed = end != array.end();
    array.erase(end, array.end());
    return changed;
}

// Takes blocks out of Anthropic's messages; a message without any left goes too.
template <typename Predicate> bool eraseBlocks(json::object& body, const Predicate& goes)
{
    json::array* messages = arrayIn(body, "messages");
    if (!messages)
        return false;
    bool changed = false;
    static_cast<void>(eraseIf(*messages, [&](json::value& message) {
        json::object* object = message.if_object();
        json::array* content = object ? arrayIn(*object, "content") : nullptr;
        if (!content || !eraseIf(*content, goes))
            return false;
        changed = true;
        return content->empty();
    }));
    return changed;
}

// Claude's thinking by budget is refused when the tool turn just answered has lost its thoughts.
void stopThinkingAfterTools(json::object& body)
{
    const json::value* thinking = body.if_contains("thinking");
    json::array* messages = arrayIn(body, "messages");
    if (!thinking || typeOf(*thinking) != "enabled" || !messages || messages->empty())
        return;
    json::object* last = messages->back().if_object();
    const json::array* content = last ? arrayIn(*last, "content") : nullptr;
    const bool answersTools = content
        && std::any_of(content->begin(), content->end(),
            [](const json::value& block) { return typeOf(block) == "tool_result"; });
    if (answersTools)
        body.erase("thinking");
}

bool stripGooglesSignatures(json::object& body)
{
    json::array* contents = arrayIn(body, "contents");
    bool changed = false;
    for (std::size_t i = 0; contents && i < contents->size(); ++i) {
        json::object* content = (*contents)[i].if_object();
        json::array* parts = content ? arrayIn(*content, "parts") : nullptr;
        for (std::size_t n = 0; parts && n < parts->size(); ++n) {
            json::object* part = (*parts)[n].if_object();
            if (!part || !part->contains("thoughtSignature"))
                continue;
            // A call that had one needs one: the word for "none".
            if (part->contains("functionCall"))
                (*part)["thoughtSignature"] = "skip_thought_signature_validator";
            else
                part->erase("thoughtSignature");
            changed = true;
        }
    }
    return changed;
}

bool stripThinking(json::object& body)
{
    bool changed = eraseBlocks(body, [](const json::value& block) {
        return typeOf(block) == "thinking" || typeOf(block) == "redacted_thinking";
    });
    if (changed)
        stopThinkingAfterTools(body);
    if (json::array* input = arrayIn(body, "input"))
        changed =
            eraseIf(*input, [](const json::value& item) { return typeOf(item) == "reasoning"; }) || changed;
    return stripGooglesSignatures(body) || changed;
}

// With the calls they answer.
bool stripAdvisor(json::object& body)
{
    std::set<std::string> calls;
    const bool changed = eraseBlocks(body, [&calls](const json::value& block) {
        if (typeOf(block) != "advisor_tool_result")
            return false;
        const json::value* id = block.get_object().if_contains("tool_use_id");
        if (id && id->is_string())
            calls.emplace(std::string_view(id->get_string()));
        return true;
    });
    if (!calls.empty()) {
        static_cast<void>(eraseBlocks(body, [&calls](const json::value& block) {
            const json::value* id =
                typeOf(block) == "server_tool_use" ? block.get_object().if_contains("id") : nullptr;
            return id && id->is_string() && calls.contains(std::string(std::string_view(id->get_string())));
        }));
    }
    return changed;
}

// "tools.0.custom.defer_loading": Anthropic names the kind of a union on the way, which is not in the body.
bool removePath(json::object& body, JsonPath path)
{
    if (!mayChange(path))
        return false;
    if (eraseAt(body, path))
        return true;
    static constexpr std::array<std::string_view, 3> kKinds { "custom", "function", "enabled" };
    const std::size_t before = path.size();
    path.erase(std::remove_if(path.begin() + 1, path.end(),
                   [](const std::string& key) {
                       return std::find(kKinds.begin(), kKinds.end(), key) != kKinds.end();
                   }),
        path.end());
    return path.size() != before && mayChange(path) && eraseAt(body, path);
}

bool renamePath(json::object& body, const Repair& repair)
{
    JsonPath path = parsePath(repair.path);
    const json::value* found = valueAt(body, path);
    if (!found)
        return false;
    json::value value = *found;
    if (!eraseAt(body, path))
        return false;
    path.back() = repair.name;
    return valueAt(body, path) || setAt(body, path, std::move(value));
}

} // namespace

std::optional<Repair> repairFor(int status, QByteArrayView errorBody)
{
    if (status != 400 && status != 422)
        return std::nullopt;
    const QString text = readableText(errorBody);
    if (mindsThinking(text))
        return Repair { .kind = Repair::Kind::StripThinking };
    if (text.contains("advisor_tool_result"_L1))
        return Repair { .kind = Repair::Kind::StripAdvisor };
    if (const auto repair = googlesRepair(text))
        return repair;
    for (const QRegularExpression& naming : namingPatterns()) {
        const auto match = naming.match(text);
        if (!match.hasMatch())
            continue;
        // As a list of keys: 'response_format', 'json_schema'.
        std::string path = match.captured(1).toStdString();
        std::replace(path.begin(), path.end(), ',', '.');
        while (path.ends_with('.') || path.ends_with('-'))
            path.pop_back();
        static const QRegularExpression instead = pattern(u"use [`'\"]([A-Za-z_]\\w*)[`'\"] instead"_s);
        const auto other = instead.match(text, match.capturedEnd());
        if (other.hasMatch() && path.find_first_of(".[") == std::string::npos && path != "messages"
            && path != "model" && path != "input")
            return Repair {
                .kind = Repair::Kind::RenamePath, .path = path, .name = other.captured(1).toStdString()
            };
        if (auto repair = remove(std::move(path)))
            return repair;
    }
    return std::nullopt;
}

bool applyRepair(json::object& body, const Repair& repair)
{
    switch (repair.kind) {
    case Repair::Kind::RemovePath: return removePath(body, parsePath(repair.path));
    case Repair::Kind::RenamePath: return renamePath(body, repair);
    case Repair::Kind::StripThinking: return stripThinking(body);
    case Repair::Kind::StripAdvisor: return stripAdvisor(body);
    }
    return false;
}

} // namespace gateway::dialects
