// SPDX-License-Identifier: GPL-3.0-or-later
// The items of the Responses API as they are kept and listed: each an object with a type and an id.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "conversations/page_query.h"
#include "conversations/stored_response.h"
#include "dialects/json/json_text.h"

#include <QByteArray>
#include <QVector>

#include <functional>
#include <string>
#include <vector>

namespace gateway::conversations {

// What `input` may be, as a list: a text is a message of the user. InvalidRequest otherwise.
[[nodiscard]] Result<dialects::json::array> inputItems(const dialects::json::value& input);

// The items with what a list shows of them filled in: messages say that they are, their content is a list,
// every item has an id. `scope` and the place make the id of one without: the same each time.
[[nodiscard]] dialects::json::array keptItems(dialects::json::array items, const std::string& scope);

[[nodiscard]] std::vector<StoredItem> storedItems(const dialects::json::array& items);
// Of JSON arrays as texts; one that cannot be read is passed over.
[[nodiscard]] std::vector<StoredItem> storedItemsOf(const std::vector<QByteArray>& arrays);

// {object: list, data, first_id, last_id, has_more}. InvalidRequest: `after` names no item.
[[nodiscard]] Result<QByteArray> itemPage(const std::vector<StoredItem>& oldestFirst, const PageQuery& query);

// Values of `include` name what is left out otherwise; of what is kept that is the encrypted reasoning.
[[nodiscard]] bool includesReasoning(const QVector<QByteArray>& include);
void hideReasoning(dialects::json::value& item);

} // namespace gateway::conversations
