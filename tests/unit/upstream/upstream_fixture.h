// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of this folder share: a listener that records, and a request with a JSON body.
#pragma once

#include "support/fake_clock.h"
#include "support/scripted_upstream.h"
#include "support/wait_for.h"
#include "upstream/upstream_client.h"

#include <functional>
#include <optional>

#include <gtest/gtest.h>

namespace gateway::upstream {

using test::chunk;
using test::chunkedHead;
using test::plainResponse;
using test::Script;
using test::ScriptedUpstream;
using test::waitFor;

class Recorder final : public UpstreamListener {
public:
    void onHead(const UpstreamHead& answer) override
    {
        ++heads;
        head = answer;
        if (whenHead)
            whenHead();
    }

    void onData(QByteArrayView bytes) override
    {
        ++pieces;
        received += bytes.size();
        largest = std::max(largest, bytes.size());
        if (keeps)
            body.append(bytes.data(), bytes.size());
        if (whenData)
            whenData();
    }

    void onDone(const UpstreamTimings& times) override
    {
        ++done;
        timings = times;
        if (whenEnded)
            whenEnded();
    }

    void onFailed(const Error& failure, const UpstreamTimings& times) override
    {
        ++failed;
        error = failure;
        timings = times;
        if (whenEnded)
            whenEnded();
    }

    [[nodiscard]] int ends() const { return done + failed; }

    [[nodiscard]] bool waitEnd() const
    {
        return waitFor([this] { return ends() > 0; });
    }

    UpstreamHead head;
    QByteArray body;
    std::optional<Error> error;
    UpstreamTimings timings;
    qint64 received = 0;
    qsizetype largest = 0;
    int heads = 0;
    int pieces = 0;
    int done = 0;
    int failed = 0;
    bool keeps = true;
    std::function<void()> whenHead;
    std::function<void()> whenData;
    std::function<void()> whenEnded;
};

inline UpstreamRequest postTo(const QByteArray& url, const QByteArray& body = R"({"model":"m"})")
{
    return { .url = url,
        .headers = { { "content-type", "application/json" },
            { "authorization", "Bearer sk-canary-12345678" } },
        .body = { { body } } };
}

class UpstreamTest : public testing::Test {
protected:
    SystemClock clock;
    ScriptedUpstream upstream;
    UpstreamClient client { clock };
    Recorder recorder;
};

} // namespace gateway::upstream
