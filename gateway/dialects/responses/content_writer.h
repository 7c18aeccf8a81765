// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a client or a tool said as content parts of a Responses request.
// Thread: any.
#pragma once

#include "dialects/unified/note.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::responses {

class ContentWriter {
public:
    // `client`: whose parts these are. `notes` must outlive the writer.
    ContentWriter(Dialect client, Notes& notes);

    // A text, image, file or audio part; null, with a note, where the API has no place for it. Null too for
    // items of hosted tools, which are no content.
    [[nodiscard]] json::value write(const Part& part, const std::string& path);

private:
    [[nodiscard]] json::value imageContent(const ImagePart& image, const std::string& path);
    [[nodiscard]] json::value fileContent(const FilePart& file, const std::string& path);
    [[nodiscard]] json::value audioContent(const AudioPart& audio, const std::string& path);
    void drop(const std::string& path, std::string_view reason);

    bool m_isOwn = false;
    Notes& m_notes;
};

} // namespace gateway::dialects::responses
