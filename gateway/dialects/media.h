// SPDX-License-Identifier: GPL-3.0-or-later
// Media in requests: data URIs and what kind of bytes they hold.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/part.h"

namespace gateway::dialects {

// "data:image/png;base64,…" → Base64 with the mime it names (sniffed when it names none); anything else →
// Url.
[[nodiscard]] MediaSource sourceFromUrl(std::string_view url);
// A Base64 source as a data URI (mime sniffed, at last application/octet-stream); a Url as it is.
[[nodiscard]] std::string urlOf(const MediaSource& source);
// From the first bytes: png, jpeg, gif, webp, pdf, wav, mp3, ogg, flac, mp4; empty when unknown.
[[nodiscard]] std::string sniffMime(std::string_view base64);
// The source's mime, sniffed where it says none.
[[nodiscard]] std::string mimeOf(const MediaSource& source);
// "audio/wav" ↔ "wav", "audio/mpeg" ↔ "mp3": OpenAI names audio by format.
[[nodiscard]] std::string audioFormatOf(std::string_view mime);
[[nodiscard]] std::string audioMimeOf(std::string_view format);

} // namespace gateway::dialects
