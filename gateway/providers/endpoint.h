// SPDX-License-Identifier: GPL-3.0-or-later
// Which dialects a provider speaks and at which address. One rule for every base URL people paste:
// `https://host`, `https://host/v1` and `https://host/v1/` mean the same.
// Thread: any. Pure.
#pragma once

#include "config/config.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace gateway::providers {

// The dialects the provider's base URLs offer, in the order of the document. A URL without a dialect speaks
// the one its host is known for: anthropic.com messages, generativelanguage.googleapis.com gemini, else chat.
[[nodiscard]] QVector<Dialect> dialectsOf(const config::Provider& provider);

// The dialects a model can be asked in: its `access_via` where given, else the provider's.
[[nodiscard]] bool speaks(const config::Provider& provider, const QString& model, Dialect dialect);

// The address a request of the dialect goes to; empty when the provider does not speak it. Built from the
// base URL:
//  - ends in '#': taken as it is, without the '#';
//  - the path has a version segment of its own (`/api/paas/v4`, `/v1beta/openai`): the dialect's path
//    without its version is appended;
//  - else, or when that version is `v1` or `v1beta` at the end: the dialect's own version and path.
// Only chat and messages have an address so far; the others follow with their codecs.
[[nodiscard]] std::optional<QByteArray> endpointUrl(const config::Provider& provider, Dialect dialect);

} // namespace gateway::providers
