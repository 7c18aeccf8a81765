// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/downloads.h"

#include "upstream_fixture.h"

#include <vector>

namespace gateway::upstream {

class DownloadsTest : public UpstreamTest {
protected:
    void get(qint64 maxBytes)
    {
        downloads.start(client, { .method = "GET", .url = upstream.url("/list") }, maxBytes,
            [this](const Result<Downloaded>& result) { results.push_back(result); });
    }

    [[nodiscard]] bool waitResult() const
    {
        return waitFor([this] { return !results.empty(); });
    }

    Downloads downloads; // before the client in death: declared after it
    std::vector<Result<Downloaded>> results;
};

TEST_F(DownloadsTest, AnAnswerIsTakenWhole)
{
    upstream.answerAll(plainResponse("[1,2]", 404, "X-A: 1\r\n"));
    get(5);
    EXPECT_TRUE(results.empty());
    ASSERT_TRUE(waitResult());
    ASSERT_TRUE(results[0]);
    EXPECT_EQ(results[0]->status, 404);
    EXPECT_EQ(results[0]->body, "[1,2]");
    EXPECT_EQ(headerValue(results[0]->headers, "x-a"), "1");
    EXPECT_EQ(upstream.requests().front().method, "GET");
    EXPECT_TRUE(downloads.isIdle());
}

TEST_F(DownloadsTest, MoreThanWasAskedForIsRefused)
{
    upstream.answerAll(plainResponse("[1,2]"));
    get(4);
    ASSERT_TRUE(waitResult());
    ASSERT_FALSE(results[0]);
    EXPECT_EQ(results[0].error().code, ErrorCode::UpstreamProtocol);
    EXPECT_TRUE(downloads.isIdle());
    EXPECT_EQ(client.activeCalls(), 0);
}

TEST_F(DownloadsTest, AFailureIsToldOnce)
{
    upstream.otherwise(Script().expectRequest().reset());
    get(100);
    ASSERT_TRUE(waitResult());
    EXPECT_FALSE(results[0]);
    downloads.failAll(Error { .code = ErrorCode::Internal });
    EXPECT_EQ(results.size(), 1U);
}

TEST_F(DownloadsTest, WhatIsUnderWayCanBeEnded)
{
    upstream.otherwise(Script().expectRequest());
    get(100);
    get(100);
    ASSERT_TRUE(waitFor([&] { return upstream.requests().size() == 2; }));
    downloads.failAll(Error { .code = ErrorCode::Internal });
    ASSERT_EQ(results.size(), 2U);
    EXPECT_EQ(results[1].error().code, ErrorCode::Internal);
    EXPECT_EQ(client.activeCalls(), 0);
}

} // namespace gateway::upstream
