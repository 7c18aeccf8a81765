// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a list a client asks for, by the parameters all lists of OpenAI's API share.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "conversations/stored_response.h"

#include <QByteArray>
#include <QVector>

#include <vector>

namespace gateway::conversations {

enum class ItemOrder { OldestFirst, NewestFirst };

struct PageQuery {
    int limit = 20; // 1–100
    ItemOrder order = ItemOrder::NewestFirst;
    QByteArray after = {}; // the id of what stands before the page
    QVector<QByteArray> include = {};
    friend bool operator==(const PageQuery&, const PageQuery&) = default;
};

// From a query string ("limit=2&order=asc&after=msg_1&include[]=…"). InvalidRequest.
[[nodiscard]] Result<PageQuery> readPageQuery(QByteArrayView query);

// Without their inputs, which a list does not show.
struct ResponsePage {
    std::vector<StoredResponse> responses = {};
    bool hasMore = false;
};

} // namespace gateway::conversations
