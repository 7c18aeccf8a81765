// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a turn as the content of a chat message for a target. What the target cannot take is replaced by
// a text that says so, and noted.
// Thread: any. Holds references: lives no longer than the encoding of one request.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects::chat {

class ContentEncoder {
public:
    ContentEncoder(const ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_isChat(request.dialect == Dialect::Chat)
        , m_target(target)
        , m_notes(notes)
    {
    }

    // The chat part for text and media; none for parts that are no content (calls, results, thoughts) or
    // that have no place in a chat message.
    [[nodiscard]] std::optional<json::object> encode(const Part& part, const std::string& path);
    // Whether several texts stay several where the client's dialect is another.
    enum class Texts { Apart, Joined };
    // `parts` as an array, or as a string where they are text alone that may be one.
    [[nodiscard]] json::value contentOf(json::array parts, Texts texts, std::string_view separator) const;
    void note(Note::Kind kind, std::string field, std::string reason);

private:
    [[nodiscard]] std::optional<json::object> image(const ImagePart& part, const std::string& path);
    [[nodiscard]] std::optional<json::object> audio(const AudioPart& part, const std::string& path);
    [[nodiscard]] std::optional<json::object> file(const FilePart& part, const std::string& path);
    void noteFileFields(const FilePart& part, const std::string& path);
    [[nodiscard]] json::object replaced(std::string_view what, const std::string& path, std::string reason);
    void mark(const std::optional<CacheMark>& cache, json::object& part) const;

    bool m_isChat; // the client speaks chat too: extras go back, arrays stay arrays
    const TargetProfile& m_target;
    Notes& m_notes;
};

[[nodiscard]] json::object textPart(std::string_view text);

} // namespace gateway::dialects::chat
