// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for one browser to come back from signing in: on the port the vendor knows, at one path, on loopback,
// and only while a login wants it. What it shows is constant. Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/http_listener.h"
#include "oauth/sign_in_flow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gateway::service {

class LoginListener final : public QObject, private http::RequestHandler {
    Q_OBJECT
public:
    // True: the answer was expected, and is taken.
    using Take = std::function<bool(const oauth::SignInAnswer& answer)>;

    LoginListener(const Clock& clock, QByteArray path, Take take, QObject* parent = nullptr);
    ~LoginListener() override;

    // 0: any port. The port it is. ListenFailed: in use, and by whom as far as that can be known.
    [[nodiscard]] Result<quint16> listen(quint16 port);
    // Nothing is taken any more; the answer that is being given goes out.
    void close();

private:
    std::optional<http::Reply> checkHead(const http::RequestHead& head) override;
    void handle(http::InboundRequest request, std::unique_ptr<http::ResponseSink> sink) override;
    http::Reply rejectionReply(const http::RequestHead& head, const http::Rejection& rejection) override;

    QByteArray m_path;
    Take m_take;
    std::unique_ptr<http::HttpListener> m_listener;
};

} // namespace gateway::service
