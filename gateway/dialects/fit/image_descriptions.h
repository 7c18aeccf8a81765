// SPDX-License-Identifier: GPL-3.0-or-later
// Images of a request for a model that sees none: which there are, and the request with a text where each
// stood. Who makes the texts is not known here.
//
// Images are looked for wherever a request holds parts: system text, users' and assistants' turns, results of
// tools. The same image in several places is one image. Numbers follow the order of first places, so that a
// conversation that grows keeps the text it had and prompt caches hold.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/note.h"
#include "dialects/unified/request.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gateway::dialects {

// A distinct image.
struct FoundImage {
    QByteArray digest;               // SHA-256 of its decoded bytes, or of its URL, and of its detail
    std::string field;               // where it first stands: "messages[2].content[1]"
    const ImagePart* part = nullptr; // of FoundImages::request
};

struct FoundImages {
    std::shared_ptr<const ChatRequest> request; // never null
    std::vector<FoundImage> images;             // image N is images[N - 1]
    std::vector<std::size_t> places; // for each image part in the request's order: index in `images`
};

// What is said of an image.
struct ImageText {
    std::optional<std::string> text; // a description; empty: there is none
    std::string note;                // for the exchange's record: who made it, how long it took
    friend bool operator==(const ImageText&, const ImageText&) = default;
};

// What stands where an image without a description stood.
enum class MissingDescription {
    Placeholder, // a line that says so
    Image,       // the image
};

struct ImageTexts {
    QHash<QByteArray, ImageText> byDigest; // FoundImage::digest
    MissingDescription missing = MissingDescription::Placeholder;
};

// Whether a body in that form could hold an image: quick, and never wrongly false.
[[nodiscard]] bool mayHoldImages(QByteArrayView body);

[[nodiscard]] FoundImages findImages(std::shared_ptr<const ChatRequest> request);

// The request with texts for images; a note for each distinct one.
[[nodiscard]] ChatRequest withDescriptions(const FoundImages& found, const ImageTexts& texts, Notes& notes);

} // namespace gateway::dialects
