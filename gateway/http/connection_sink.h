// SPDX-License-Identifier: GPL-3.0-or-later
// The ResponseSink of a Connection. It only forwards; what it forwards to may disappear at any time.
#pragma once

#include "http/http_types.h"

namespace gateway::http {

class Connection;

class ConnectionSink final : public ResponseSink {
    Q_OBJECT
public:
    explicit ConnectionSink(Connection& connection);
    ~ConnectionSink() override;

    void send(Reply reply) override;
    void begin(int status, HeaderList headers, BodyFraming framing) override;
    void write(QByteArrayView bytes) override;
    void end() override;
    void abort() override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 pendingBytes() const override;

    // For the connection: the answer ended or the connection did.
    void detach() noexcept { m_connection = nullptr; }

private:
    Connection* m_connection;
};

} // namespace gateway::http
