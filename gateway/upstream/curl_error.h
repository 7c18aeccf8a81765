// SPDX-License-Identifier: GPL-3.0-or-later
// libcurl's result codes as our errors, with a sentence a person can act on.
// Thread: any. Pure.
#pragma once

#include "base/error.h"

#include <QByteArray>

#include <curl/curl.h>

namespace gateway::upstream {

// "api.example.com", "localhost:8080", "[::1]:8080": how messages name a provider. No path, no credential.
[[nodiscard]] QString hostOf(const QByteArray& url);
// scheme://host:port, without a credential.
[[nodiscard]] QString originOf(const QByteArray& url);
// "10 s", "0.25 s".
[[nodiscard]] QString secondsText(int milliseconds);

// How far a call had come.
enum class CallPhase { Resolving, Connecting, Securing, Waiting, Receiving };

struct CurlFailure {
    CURLcode code = CURLE_OK;
    CallPhase phase = CallPhase::Resolving;
    QByteArray method = {};
    QByteArray url = {};
    QByteArray text = {}; // libcurl's own
    long systemError = 0; // errno of a failed connect
    long proxyStatus = 0; // what a proxy answered to CONNECT
    int connectTimeoutMs = 0;
};

[[nodiscard]] Error errorFromCurl(const CurlFailure& failure);
// The connection could not be made in time.
[[nodiscard]] Error connectTimeout(CallPhase phase, const QByteArray& url, int limitMs);

} // namespace gateway::upstream
