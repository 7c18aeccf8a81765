// SPDX-License-Identifier: GPL-3.0-or-later
// A provider that needs no network and no account: answers every dialect on a port of its own, so that
// what the demo shows is the real path from client to provider.
// Thread: the gateway thread, all of it.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/http_listener.h"

#include <QObject>

#include <memory>

namespace gateway::service {

class DemoProvider final : public QObject, private http::RequestHandler {
    Q_OBJECT
public:
    // `pauseScale`: 1 is the pace people see; 0 sends everything at once, for tests.
    explicit DemoProvider(const Clock& clock, double pauseScale = 1.0);
    ~DemoProvider() override;

    // On 127.0.0.1, any free port.
    Result<quint16> listen();

private:
    std::optional<http::Reply> checkHead(const http::RequestHead& head) override;
    void handle(http::InboundRequest request, std::unique_ptr<http::ResponseSink> sink) override;
    http::Reply rejectionReply(const http::RequestHead& head, const http::Rejection& rejection) override;

    double m_pauseScale;
    http::HttpListener m_listener;
};

} // namespace gateway::service
