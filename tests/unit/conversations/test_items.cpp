// SPDX-License-Identifier: GPL-3.0-or-later
// Items as they are kept, and the pages they are listed in.
#include "conversations/items.h"

#include "dialects/responses/made_ids.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::conversations {

namespace {

namespace json = dialects::json;

const std::vector<StoredItem> kThree { { "a", R"({"id":"a"})" }, { "b", R"({"id":"b"})" },
    { "c", R"({"id":"c"})" } };

QByteArray page(QByteArrayView query, const std::vector<StoredItem>& items = kThree)
{
    const Result<PageQuery> read = readPageQuery(query);
    if (!read)
        return read.error().field.toUtf8();
    const Result<QByteArray> made = itemPage(items, *read);
    return made ? *made : made.error().field.toUtf8();
}

} // namespace

TEST(Items, AreFilledInWhereTheyAreShort)
{
    const json::array items = keptItems(
        { json::object { { "role", "user" }, { "content", "hi" } },
            json::object { { "role", "assistant" }, { "content", "ho" } },
            json::object { { "type", "function_call_output" }, { "call_id", "c" }, { "id", "fco_1" } } },
        "scope");
    const json::object& first = items[0].get_object();
    EXPECT_EQ(first.at("type"), "message");
    EXPECT_EQ(first.at("content"),
        json::value(json::array { json::object { { "type", "input_text" }, { "text", "hi" } } }));
    EXPECT_TRUE(dialects::responses::isMadeItemId(std::string_view(first.at("id").get_string())));
    EXPECT_NE(first.at("id"), items[1].get_object().at("id"));
    EXPECT_EQ(items[1].get_object().at("content").get_array()[0].get_object().at("type"), "output_text");
    EXPECT_EQ(items[2].get_object().at("id"), "fco_1");
}

TEST(Items, AreListedNewestFirstUnlessToldOtherwise)
{
    EXPECT_EQ(page(""),
        R"({"object":"list","data":[{"id":"c"},{"id":"b"},{"id":"a"}],"first_id":"c","last_id":"a","has_more":false})");
    EXPECT_EQ(page("order=asc&limit=2"),
        R"({"object":"list","data":[{"id":"a"},{"id":"b"}],"first_id":"a","last_id":"b","has_more":true})");
}

TEST(Items, APageBeginsBehindAnItem)
{
    EXPECT_EQ(page("order=asc&after=b"),
        R"({"object":"list","data":[{"id":"c"}],"first_id":"c","last_id":"c","has_more":false})");
    EXPECT_EQ(
        page("after=a"), R"({"object":"list","data":[],"first_id":null,"last_id":null,"has_more":false})");
}

TEST(Items, WrongParametersAreNamed)
{
    for (const QByteArray& query : { QByteArray("limit=0"), QByteArray("limit=101"), QByteArray("limit=x") })
        EXPECT_EQ(page(query), "limit") << query.constData();
    EXPECT_EQ(page("order=up"), "order");
    EXPECT_EQ(page("after=nobody"), "after");
    EXPECT_EQ(page("include[]=secrets"), "include");
}

TEST(Items, EncryptedReasoningIsShownOnlyToWhoAsks)
{
    const std::vector<StoredItem> items { { "rs_1",
        R"({"id":"rs_1","type":"reasoning","encrypted_content":"x"})" } };
    EXPECT_FALSE(page("", items).contains("encrypted_content"));
    EXPECT_TRUE(page("include%5B%5D=reasoning.encrypted_content", items).contains("encrypted_content"));
}

} // namespace gateway::conversations
