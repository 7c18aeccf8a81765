// SPDX-License-Identifier: GPL-3.0-or-later
// A listener on a free port with a handler that keeps what it is given. Time moves only when the test moves
// it.
#pragma once

#include "support/fake_clock.h"
#include "support/http_client.h"
#include "support/wait_for.h"

#include "http/http_listener.h"

#include <gtest/gtest.h>

#include <deque>
#include <functional>

namespace gateway::http {

using test::waitFor;

// Keeps each request with its sink, or answers it at once when told how.
class KeepingHandler final : public RequestHandler {
public:
    struct Kept {
        InboundRequest request;
        std::unique_ptr<ResponseSink> sink;
        int gone = 0;
        int drained = 0;
    };

    std::optional<Reply> checkHead(const RequestHead& head) override
    {
        heads.append(head);
        return onHead ? onHead(head) : std::nullopt;
    }

    void handle(InboundRequest request, std::unique_ptr<ResponseSink> sink) override;
    Reply rejectionReply(const RequestHead& head, const Rejection& rejection) override;

    QVector<RequestHead> heads;
    std::deque<Kept> kept; // a deque: a sink's signals refer to their entry
    QVector<Rejection> rejections;
    QVector<RequestHead> rejectedHeads;
    std::function<std::optional<Reply>(const RequestHead&)> onHead;
    std::function<void(Kept&)> onRequest; // called with the entry just kept
};

using test::Answer;
using Client = test::HttpClient;

class HttpTest : public testing::Test {
protected:
    void listen(ListenOptions options = {});
    // "POST <target>" with the Host of the listener and a Content-Length.
    [[nodiscard]] QByteArray post(const QByteArray& body, const QByteArray& target = "/v1/messages",
        const QByteArray& fields = {}) const;
    [[nodiscard]] QByteArray get(const QByteArray& target, const QByteArray& fields = {}) const;
    // A request line with the listener's Host; the blank line included.
    [[nodiscard]] QByteArray head(const QByteArray& line, const QByteArray& fields = {}) const;

    [[nodiscard]] QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n"; }

    // Every request is answered with its body, "-" when it had none.
    void echo();
    [[nodiscard]] bool waitForRequests(size_t count);

    test::FakeClock clock;
    KeepingHandler handler;
    HttpListener listener { handler, clock };
    quint16 port = 0;
};

} // namespace gateway::http
