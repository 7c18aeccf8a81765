// SPDX-License-Identifier: GPL-3.0-or-later
// The demo provider by itself: every dialect, whole and as a stream.
#include "support/http_client.h"
#include "support/wait_for.h"

#include "service/demo/demo_provider.h"
#include "service/demo/demo_script.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace gateway::service {

using namespace Qt::StringLiterals;
using test::Answer;
using test::HttpClient;

class DemoProviderTest : public testing::Test {
protected:
    void SetUp() override
    {
        const auto result = provider.listen();
        ASSERT_TRUE(result);
        port = *result;
    }

    [[nodiscard]] Answer ask(const QByteArray& path, const QByteArray& body) const
    {
        HttpClient client(port);
        client.send("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return client.read();
    }

    [[nodiscard]] Answer get(const QByteArray& path) const
    {
        HttpClient client(port);
        client.send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
        return client.read();
    }

    // The JSON of each "data:" line; what is no JSON ("[DONE]") is left out.
    [[nodiscard]] static std::vector<boost::json::object> events(const QByteArray& stream)
    {
        std::vector<boost::json::object> all;
        for (const QByteArray& line : stream.split('\n')) {
            if (!line.startsWith("data: {"))
                continue;
            boost::system::error_code error;
            const QByteArray text = line.sliced(6);
            auto value = boost::json::parse({ text.constData(), static_cast<size_t>(text.size()) }, error);
            EXPECT_FALSE(error) << line.constData();
            if (value.is_object())
                all.push_back(value.get_object());
        }
        return all;
    }

    [[nodiscard]] static QByteArray body(const QString& model, bool stream)
    {
        return "{\"model\":\"" + model.toUtf8() + "\",\"stream\":" + (stream ? "true" : "false") + "}";
    }

    SystemClock clock;
    DemoProvider provider { clock, 0 };
    quint16 port = 0;
};

TEST_F(DemoProviderTest, EveryModelInEveryDialectThatNamesItInTheBody)
{
    for (const QString& model : demoModels()) {
        const DemoScript script = *demoScript(model, {});
        for (const char* path : { "/v1/chat/completions", "/v1/messages", "/v1/responses" }) {
            for (const bool stream : { false, true }) {
                const Answer answer = ask(path, body(model, stream));
                SCOPED_TRACE(testing::Message() << qPrintable(model) << ' ' << path << ' ' << stream);
                if (script.errorStatus != 0) {
                    EXPECT_EQ(answer.status, script.errorStatus);
                    continue;
                }
                EXPECT_EQ(answer.status, 200);
                EXPECT_EQ(answer.complete, !script.breaksOff);
                if (script.breaksOff)
                    continue;
                EXPECT_EQ(headerValue(answer.headers, "content-type"),
                    stream ? "text/event-stream" : "application/json");
                if (stream) {
                    EXPECT_FALSE(events(answer.body).empty());
                } else {
                    EXPECT_TRUE(answer.body.contains(QByteArray("\"model\":\"" + model.toUtf8() + '"')));
                }
            }
        }
    }
}

TEST_F(DemoProviderTest, GeminiNamesTheModelInThePath)
{
    const Answer whole = ask("/v1beta/models/demo-fast:generateContent", "{}");
    EXPECT_EQ(whole.status, 200);
    EXPECT_TRUE(whole.body.contains("\"finishReason\":\"STOP\""));
    const Answer stream = ask("/v1beta/models/demo-fast:streamGenerateContent?alt=sse", "{}");
    EXPECT_EQ(stream.status, 200);
    EXPECT_GT(events(stream.body).size(), 5U);
}

TEST_F(DemoProviderTest, ChatStreamEndsWithUsageAndDone)
{
    const Answer answer = ask("/v1/chat/completions", body(u"demo-fast"_s, true));
    EXPECT_TRUE(answer.body.endsWith("data: [DONE]\n\n"));
    const auto all = events(answer.body);
    ASSERT_GT(all.size(), 3U);
    QByteArray text;
    for (const auto& event : all) {
        for (const auto& choice : event.at("choices").get_array()) {
            if (const auto* content = choice.at("delta").get_object().if_contains("content"))
                text += content->get_string().c_str();
        }
    }
    EXPECT_TRUE(text.startsWith("Hello from Plexus."));
    EXPECT_GT(all.back().at("usage").at("completion_tokens").to_number<int>(), 0);
}

TEST_F(DemoProviderTest, MessagesStreamHasItsBlocksInOrder)
{
    const Answer answer = ask("/v1/messages", body(u"demo-thinking"_s, true));
    QByteArrayList types;
    for (const auto& event : events(answer.body)) {
        const QByteArray type = event.at("type").get_string().c_str();
        if (types.isEmpty() || types.last() != type)
            types.append(type);
    }
    EXPECT_EQ(types,
        (QByteArrayList { "message_start", "content_block_start", "content_block_delta", "content_block_stop",
            "content_block_start", "content_block_delta", "content_block_stop", "message_delta",
            "message_stop" }));
}

TEST_F(DemoProviderTest, OfferedToolIsCalled)
{
    const Answer chat = ask("/v1/chat/completions",
        R"({"model":"demo-tool","tools":[{"type":"function","function":{"name":"look_up"}}]})");
    EXPECT_TRUE(chat.body.contains("\"name\":\"look_up\""));
    EXPECT_TRUE(chat.body.contains("\"finish_reason\":\"tool_calls\""));
    const Answer messages = ask("/v1/messages", R"({"model":"demo-tool","tools":[{"name":"look_up"}]})");
    EXPECT_TRUE(messages.body.contains("\"name\":\"look_up\""));
    EXPECT_TRUE(messages.body.contains("\"stop_reason\":\"tool_use\""));
}

TEST_F(DemoProviderTest, ListsItsModelsAsEachDialectDoes)
{
    struct Form {
        QByteArray path;
        QByteArray beforeId;
    };

    for (const Form& form :
        { Form { "/v1/models", R"("id":")" }, Form { "/v1beta/models", R"("name":"models/)" } }) {
        const Answer answer = get(form.path);
        EXPECT_EQ(answer.status, 200) << form.path.constData();
        for (const QString& model : demoModels()) {
            const QByteArray entry = form.beforeId + model.toUtf8() + '"';
            EXPECT_TRUE(answer.body.contains(entry)) << entry.constData();
        }
    }
}

TEST_F(DemoProviderTest, WhatItDoesNotKnow)
{
    EXPECT_EQ(get("/v1/chat/completions").status, 404);
    EXPECT_EQ(ask("/v1/chat/completions", R"({"model":"gpt-4o"})").status, 404);
    EXPECT_EQ(ask("/v1/chat/completions", "nonsense").status, 400);
    EXPECT_EQ(ask("/v1/nothing", "{}").status, 404);
}

TEST_F(DemoProviderTest, LeavingClientEndsItsAnswer)
{
    // At the pace people see: "demo-slow" waits for seconds.
    DemoProvider slow(clock, 1);
    const auto result = slow.listen();
    ASSERT_TRUE(result);
    {
        HttpClient client(*result);
        const QByteArray text = body(u"demo-slow"_s, true);
        client.send("POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(*result)
            + "\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text);
        ASSERT_TRUE(test::waitFor([&] { return !slow.children().isEmpty(); }));
    }
    ASSERT_TRUE(test::waitFor([&] { return slow.children().isEmpty(); }));
}

} // namespace gateway::service
