// SPDX-License-Identifier: GPL-3.0-or-later
// Small answers taken whole: lists of prices and models, not the traffic of clients. Owns the calls under
// way. Thread: that of the client.
#pragma once

#include "base/result.h"
#include "upstream/upstream_client.h"

#include <functional>
#include <memory>
#include <vector>

namespace gateway::upstream {

struct Downloaded {
    int status = 0; // whatever it is: a 404 is an answer
    HeaderList headers = {};
    QByteArray body = {};
};

class Downloads {
public:
    // Called once. The error is the call's, or UpstreamProtocol for more than was asked for.
    using Done = std::function<void(const Result<Downloaded>&)>;

    Downloads();
    ~Downloads();
    Downloads(const Downloads&) = delete;
    Downloads& operator=(const Downloads&) = delete;

    // The client must outlive the call, or failAll() come first.
    void start(UpstreamClient& client, UpstreamRequest request, qint64 maxBytes, Done done);
    // Cancels what is under way; each is told that error.
    void failAll(const Error& error);

    [[nodiscard]] bool isIdle() const { return m_items.empty(); }

private:
    class Item;
    [[nodiscard]] std::unique_ptr<Item> taken(const Item* item);

    std::vector<std::unique_ptr<Item>> m_items;
};

} // namespace gateway::upstream
