// SPDX-License-Identifier: GPL-3.0-or-later
// What a person with --demo meets: each alias through the real gateway, in both dialects.
#include "support/http_client.h"
#include "support/wait_for.h"

#include "pipeline/engine.h"
#include "service/demo/demo_config.h"
#include "service/demo/demo_provider.h"

#include <gtest/gtest.h>

namespace gateway::service {

using namespace Qt::StringLiterals;
using test::Answer;
using test::HttpClient;

class DemoGateway : public testing::Test {
protected:
    void SetUp() override
    {
        const auto providerPort = provider.listen();
        ASSERT_TRUE(providerPort);
        auto made = std::make_shared<const config::Config>(demoConfig(*providerPort, u"plexus-demo"_s));
        config = made;
        QHash<QString, Secret> credentials;
        for (const config::Provider& each : config->providers)
            credentials.insert(each.slug, each.apiKey.plain);
        engine.setSnapshot(
            std::make_shared<const pipeline::Snapshot>(config, credentials, QHash<QString, QString> {}));
        const auto result = engine.listen({ .port = 0 });
        ASSERT_TRUE(result);
        port = result->port;
    }

    [[nodiscard]] Answer ask(const QByteArray& path, const QString& model, bool stream) const
    {
        const QByteArray body = "{\"model\":\"" + model.toUtf8()
            + "\",\"stream\":" + (stream ? "true" : "false")
            + R"(,"max_tokens":100,"messages":[{"role":"user","content":"Hello"}]})";
        HttpClient client(port);
        client.send("POST " + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port)
            + "\r\nAuthorization: Bearer plexus-demo\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
        return client.read();
    }

    SystemClock clock;
    DemoProvider provider { clock, 0 };
    config::ConfigPtr config;
    std::vector<inspect::ExchangeRecordPtr> finished;
    pipeline::Engine engine { clock,
        { .onFinished = [this](const inspect::ExchangeRecordPtr& record) { finished.push_back(record); } } };
    quint16 port = 0;
};

TEST_F(DemoGateway, EveryAliasAnswersInBothDialectsWholeAndStreamed)
{
    for (const config::Alias& alias : config->aliases) {
        for (const QByteArray path : { "/v1/chat/completions", "/v1/messages" }) {
            for (const bool stream : { false, true }) {
                SCOPED_TRACE(
                    testing::Message() << qPrintable(alias.slug) << ' ' << path.constData() << ' ' << stream);
                const size_t before = finished.size();
                const Answer answer = ask(path, alias.slug, stream);
                ASSERT_TRUE(test::waitFor([&] { return finished.size() == before + 1; }));
                const inspect::ExchangeRecord& record = *finished.back();
                EXPECT_EQ(record.alias, alias.slug);
                EXPECT_EQ(record.streaming, stream);
                if (alias.slug == u"demo-error") {
                    EXPECT_EQ(answer.status, 429);
                    EXPECT_EQ(headerValue(answer.headers, "retry-after"), "20");
                    EXPECT_EQ(record.state, inspect::ExchangeState::Failed);
                } else if (alias.slug == u"demo-broken") {
                    // A stream is ended with an error event; nothing was sent yet of a whole answer.
                    EXPECT_EQ(answer.status, stream ? 200 : 502);
                    EXPECT_EQ(record.state, inspect::ExchangeState::Failed);
                    EXPECT_EQ(record.errorCode, errorCodeName(ErrorCode::UpstreamReset));
                    EXPECT_TRUE(answer.complete);
                    EXPECT_TRUE(answer.body.contains("\"error\""));
                } else {
                    EXPECT_EQ(answer.status, 200);
                    EXPECT_TRUE(answer.complete);
                    EXPECT_EQ(record.state, inspect::ExchangeState::Completed);
                    EXPECT_EQ(record.usage.input, 24);
                    EXPECT_GT(record.usage.output.value_or(0), 0);
                }
                EXPECT_EQ(record.attempts.size(), alias.slug == u"demo-failover" ? 2 : 1);
            }
        }
    }
}

TEST_F(DemoGateway, OneAliasIsAlwaysTranslated)
{
    for (const QByteArray path : { "/v1/chat/completions", "/v1/messages" }) {
        const size_t before = finished.size();
        EXPECT_EQ(ask(path, u"demo-translated"_s, true).status, 200);
        ASSERT_TRUE(test::waitFor([&] { return finished.size() == before + 1; }));
        EXPECT_EQ(finished.back()->attempts.first().dialect, Dialect::Gemini);
    }
}

TEST_F(DemoGateway, ModelsAreListed)
{
    HttpClient client(port);
    client.send("GET /v1/models HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port)
        + "\r\nx-api-key: plexus-demo\r\n\r\n");
    const Answer answer = client.read();
    for (const config::Alias& alias : config->aliases)
        EXPECT_TRUE(answer.body.contains(QByteArray('"' + alias.slug.toUtf8() + '"')))
            << qPrintable(alias.slug);
}

} // namespace gateway::service
