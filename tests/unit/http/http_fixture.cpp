// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_fixture.h"

namespace gateway::http {

void KeepingHandler::handle(InboundRequest request, std::unique_ptr<ResponseSink> sink)
{
    Kept& entry = kept.emplace_back(Kept { std::move(request), std::move(sink) });
    QObject::connect(
        entry.sink.get(), &ResponseSink::clientGone, entry.sink.get(), [&entry] { ++entry.gone; });
    QObject::connect(
        entry.sink.get(), &ResponseSink::drained, entry.sink.get(), [&entry] { ++entry.drained; });
    if (onRequest)
        onRequest(entry);
}

Reply KeepingHandler::rejectionReply(const RequestHead& head, const Rejection& rejection)
{
    rejections.append(rejection);
    rejectedHeads.append(head);
    return { .status = rejection.status,
        .headers = { { "Content-Type", "text/plain" } },
        .body = rejection.message.toUtf8() };
}

void HttpTest::listen(ListenOptions options)
{
    options.port = 0;
    const Result<ListenResult> result = listener.listen(options);
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    port = result->port;
}

QByteArray HttpTest::head(const QByteArray& line, const QByteArray& fields) const
{
    return line + "\r\n" + host() + fields + "\r\n";
}

QByteArray HttpTest::post(const QByteArray& body, const QByteArray& target, const QByteArray& fields) const
{
    return head("POST " + target + " HTTP/1.1",
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + fields)
        + body;
}

QByteArray HttpTest::get(const QByteArray& target, const QByteArray& fields) const
{
    return head("GET " + target + " HTTP/1.1", fields);
}

void HttpTest::echo()
{
    handler.onRequest = [](KeepingHandler::Kept& kept) {
        kept.sink->send({ .body = kept.request.body.isEmpty() ? QByteArray("-") : kept.request.body });
    };
}

bool HttpTest::waitForRequests(size_t count)
{
    return waitFor([&] { return handler.kept.size() >= count; });
}

} // namespace gateway::http
