// SPDX-License-Identifier: GPL-3.0-or-later
// The last look at a request before it may travel. Thread: any. Pure.
#pragma once

#include "upstream/address_book.h"
#include "upstream/upstream_client.h"

namespace gateway::upstream {

// Why the request must not be sent: a method, address or field that could end the head early and so start
// another request. Empty: it is sound.
[[nodiscard]] std::optional<Error> refusalOf(const UpstreamRequest& request, const AddressFacts& address);
// What another party named leads into this computer or its network.
[[nodiscard]] Error notPublic(const QString& host);
// Fields that say where the message ends: libcurl writes them, from the body it sends.
[[nodiscard]] bool isFramingHeader(QByteArrayView name) noexcept;

} // namespace gateway::upstream
