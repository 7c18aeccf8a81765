// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of content in the form all dialects are translated through (translation.md §2.0). Plain values.
//
// Text is UTF-8 in std::string, because Boost.JSON stands on both sides of it. `extras` everywhere: the
// fields of the source object this form has no place for, in their order; they go back to the same dialect
// only.
#pragma once

#include "base/dialect.h"

#include <boost/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace gateway::dialects {

namespace json = boost::json;

// Whose servers made a signature, or hold a file. A proof is never sent across origins.
enum class Origin { Unknown, OpenAi, Anthropic, Google, Other };

// A vendor's opaque evidence that it wrote a piece of reasoning: Anthropic's `signature` and redacted `data`,
// OpenAI's `encrypted_content`, Google's `thoughtSignature`.
struct Proof {
    std::string bytes; // exactly as the vendor wrote it, whatever its encoding
    Origin origin = Origin::Unknown;
    std::string family = {}; // model family it belongs to ("claude"); empty: not known
    friend bool operator==(const Proof&, const Proof&) = default;
};

// "Keep the prompt up to here": Anthropic's cache_control.
struct CacheMark {
    std::string ttl = {}; // "5m", "1h"; empty: the vendor's default
    friend bool operator==(const CacheMark&, const CacheMark&) = default;
};

struct MediaSource {
    enum class Kind { Url, Base64, FileId, Text };
    Kind kind = Kind::Url;
    std::string data = {};           // the URL, the base64 text, the id, or the text itself
    std::string mime = {};           // "image/png"; empty: not said
    Origin origin = Origin::Unknown; // FileId: whose
    friend bool operator==(const MediaSource&, const MediaSource&) = default;
};

struct Citation {
    std::string url = {};
    std::string title = {};
    std::string citedText = {};
    std::optional<std::int64_t> start = {}; // in code points of the text part, end exclusive
    std::optional<std::int64_t> end = {};
    json::object native = {};        // as the vendor wrote it
    Dialect dialect = Dialect::Chat; // of `native`
    friend bool operator==(const Citation&, const Citation&) = default;
};

struct TextPart {
    std::string text;
    std::vector<Citation> citations = {};
    std::optional<CacheMark> cache = {};
    std::optional<Proof> proof = {}; // Gemini signs text parts too
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

struct ImagePart {
    MediaSource source;
    std::string detail = {}; // "low", "high", "auto", "original"
    std::optional<CacheMark> cache = {};
    friend bool operator==(const ImagePart&, const ImagePart&) = default;
};

struct AudioPart {
    MediaSource source;  // mime always set ("audio/wav")
    std::string id = {}; // of an answer's audio, for the next turn
    std::string transcript = {};
    friend bool operator==(const AudioPart&, const AudioPart&) = default;
};

struct VideoPart {
    MediaSource source;
    json::object clip = {}; // Gemini's videoMetadata
    friend bool operator==(const VideoPart&, const VideoPart&) = default;
};

// A PDF or another document.
struct FilePart {
    MediaSource source;
    std::string name = {};
    std::string title = {};
    std::string context = {};
    std::optional<bool> citations = {}; // citations asked for (Anthropic)
    std::optional<CacheMark> cache = {};
    friend bool operator==(const FilePart&, const FilePart&) = default;
};

// Reasoning the model showed. `sections`: Responses' summary parts; the others have one. A part with a proof
// and no text is legitimate (the vendor was asked not to show it).
struct ThinkingPart {
    std::vector<std::string> sections = {};
    bool isRaw = false; // the unsummarised chain of thought (Responses `reasoning_text`)
    std::optional<Proof> proof = {};
    std::string itemId = {}; // Responses `rs_…`
    friend bool operator==(const ThinkingPart&, const ThinkingPart&) = default;
};

// Reasoning the vendor hides: only the proof exists (Anthropic `redacted_thinking`).
struct RedactedThinkingPart {
    Proof proof;
    friend bool operator==(const RedactedThinkingPart&, const RedactedThinkingPart&) = default;
};

enum class ToolKind {
    Function, // JSON arguments
    Custom,   // free text (OpenAI's grammar tools)
};

struct ToolCallPart {
    std::string id; // what a result refers to: tool_call id, call_id, tool_use id
    std::string name;
    std::string nameSpace = {}; // Responses namespace tools; empty: none
    ToolKind kind = ToolKind::Function;
    std::string arguments = {}; // raw text: JSON for Function ("" counts as {}), anything for Custom
    std::optional<Proof> proof = {};
    std::string itemId = {}; // Responses `fc_…`; empty elsewhere
    std::optional<CacheMark> cache = {};
    friend bool operator==(const ToolCallPart&, const ToolCallPart&) = default;
};

struct Part;

struct ToolResultPart {
    std::string callId;
    std::string name = {}; // of the tool, when the dialect says it (Gemini); else looked up by callId
    ToolKind kind = ToolKind::Function;
    std::vector<Part> parts; // text, images, files; no `= {}`: Clang wants a complete Part for that
    bool isError = false;
    std::optional<CacheMark> cache = {};
    friend bool operator==(const ToolResultPart&, const ToolResultPart&);
};

struct RefusalPart {
    std::string text;
    friend bool operator==(const RefusalPart&, const RefusalPart&) = default;
};

// A block only its own dialect knows: server tools and their results, hosted-tool items, executable code.
struct NativePart {
    Dialect dialect = Dialect::Chat;
    json::value value;
    friend bool operator==(const NativePart&, const NativePart&) = default;
};

struct Part {
    using Content = std::variant<TextPart, ImagePart, AudioPart, VideoPart, FilePart, ThinkingPart,
        RedactedThinkingPart, ToolCallPart, ToolResultPart, RefusalPart, NativePart>;
    Content content;
    json::object extras = {};

    template <typename T> [[nodiscard]] const T* get() const { return std::get_if<T>(&content); }

    template <typename T> [[nodiscard]] T* get() { return std::get_if<T>(&content); }

    template <typename T> [[nodiscard]] bool is() const { return std::holds_alternative<T>(content); }

    friend bool operator==(const Part&, const Part&) = default;
};

[[nodiscard]] inline bool operator==(const ToolResultPart& a, const ToolResultPart& b)
{
    return a.callId == b.callId && a.name == b.name && a.kind == b.kind && a.parts == b.parts
        && a.isError == b.isError && a.cache == b.cache;
}

// All text parts, one after the other, with `separator` between them; other parts are passed over.
[[nodiscard]] std::string joinedText(const std::vector<Part>& parts, std::string_view separator = {});
// The sections of a thinking part as one text, a blank line between them.
[[nodiscard]] std::string thinkingText(const ThinkingPart& thinking);

} // namespace gateway::dialects
