// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures a person sends along: read from a file, told by their first bytes and not by their name.
// Thread: the main thread; one file of at most kMostImageBytes is read.
#pragma once

#include "app/viewmodels/playground/conversation.h"

namespace app::viewmodels {

// What providers take of one picture at most is a few megabytes; a request holds 32 MB, of which base64 takes
// a third.
inline constexpr qint64 kMostImageBytes = 10 * 1024 * 1024;
inline constexpr qint64 kMostConversationBytes = 20 * 1024 * 1024;

struct ImageReading {
    std::optional<PromptImage> image = {};
    QString problem = {}; // why there is none
};

// "image/png", "image/jpeg", "image/webp", "image/gif"; empty: none of them.
[[nodiscard]] QByteArray imageTypeOf(QByteArrayView bytes);
// A path, "~/…", or a file:// address, as one pastes or drops it.
[[nodiscard]] ImageReading readImage(const QString& pathOrUrl);

} // namespace app::viewmodels
