// SPDX-License-Identifier: GPL-3.0-or-later
// libcurl's result codes as our errors, with a sentence a person can act on.
// Thread: any. Pure.
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <curl/curl.h>

namespace gateway::upstream {

// scheme://host:port of a URL, for messages: no path, no query, no credential.
[[nodiscard]] QString originOf(const QByteArray& url);

// `detail` is libcurl's own text.
[[nodiscard]] Error errorFromCurl(CURLcode code, const QByteArray& url, const char* detail);

} // namespace gateway::upstream
