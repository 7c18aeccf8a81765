// SPDX-License-Identifier: GPL-3.0-or-later
// What requests and answers share: one part of a `content`, in both directions. Calls and results are not
// here: they need to know the others (call_assembler.h, call_ledger.h).
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/note.h"
#include "dialects/unified/part.h"

#include <optional>

namespace gateway::dialects::gemini {

enum class PartKind { Text, Thought, Signature, Media, Call, Result, Native, Nothing };

[[nodiscard]] PartKind kindOf(const json::object& part);

// A reader for a member of what `parent` reads, as strict as it.
[[nodiscard]] ObjectReader nestedReader(const json::object& object, std::string path, Problems* problems);

// Of the kinds Text, Thought, Signature, Media and Native. `problems` null: lenient.
[[nodiscard]] Part plainPart(const json::object& part, const std::string& path, Problems* problems);
// The image, audio, video or file of {inlineData | fileData}.
[[nodiscard]] Part::Content mediaContent(ObjectReader& part, json::object& extras, Problems* problems);

enum class UrlFetching { Possible, Impossible };

// {inlineData} or {fileData}; none, with a note, where Gemini has no place for the source.
[[nodiscard]] std::optional<json::object> mediaObject(
    const MediaSource& source, UrlFetching fetching, const std::string& field, Notes& notes);

// {id?, name, args}; ids Google never saw are left out.
[[nodiscard]] json::object callObject(const ToolCallPart& call);

// Base64, as every signature of Google's is; others are refused with the whole request.
[[nodiscard]] bool isSignature(std::string_view bytes);

} // namespace gateway::dialects::gemini
