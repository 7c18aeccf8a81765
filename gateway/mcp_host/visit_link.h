// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a server with an address, for the aggregate: every message is a visit of its own to the
// backend that serves such servers (pipeline::McpProxy), so that keys and their rests, signing in, sessions,
// timeouts and bounds are the same as for a client that comes by /mcp/{name}.
//
// A stream that ends before the answer to its request is resumed behind its last event's id, as servers of
// 2025-11-25 want it that do not hold connections open ("Resumability and Redelivery"); without an id, or
// when nothing was heard for the server's timeout, there is no answer. Thread: the gateway thread.
#pragma once

#include "base/clock.h"
#include "http/http_types.h"
#include "mcp/protocol_version.h"
#include "mcp_host/link.h"
#include "pipeline/mcp_backend.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace gateway::mcp_host {

struct VisitAnswer;

class VisitLink final : public QObject, public Link {
    Q_OBJECT
public:
    // Whoever serves servers with an address; and who they are asked for.
    using Visit = std::function<void(pipeline::McpVisit visit)>;
    using Owner = std::function<std::pair<pipeline::SnapshotPtr, const config::Key*>()>;

    VisitLink(const Clock& clock, QString server, Visit visit, Owner owner, LinkListener& listener);
    // Ends the session there.
    ~VisitLink() override;

    void send(const QByteArray& message, const mcp::Message& read) override;
    void setReading(Reading reading) override;

private:
    friend struct VisitAnswer;

    enum class Wanted { Answer, Nothing };

    // What came to one visit, from the event loop.
    void answered(VisitAnswer& answer, int status, const HeaderList& headers);
    void received(VisitAnswer& answer, const QByteArray& text);
    void visitEnded(const std::shared_ptr<VisitAnswer>& answer);

    void visit(const QByteArray& method, const QByteArray& body, const mcp::Message& read, Wanted wanted);
    // A GET for what follows the last event of `before`, or of the standing stream.
    void resume(const VisitAnswer& before);
    [[nodiscard]] bool mayResume(const VisitAnswer& answer) const;
    void make(const std::shared_ptr<VisitAnswer>& answer, const QByteArray& body, const mcp::Message& read);
    void listen();
    void listenEnded(const VisitAnswer& answer);
    // The client does not want that answer any more.
    void giveUp(const QByteArray& requestId);
    void tellNoAnswer(const VisitAnswer& answer);
    void fail(const Error& error);

    const Clock& m_clock;
    QString m_server;
    Visit m_visit;
    Owner m_owner;
    LinkListener& m_listener;
    QByteArray m_session;
    QByteArray m_version;
    QTimer m_listenAgain;
    int m_listenFailures = 0;
    QByteArray m_listenId; // of the standing stream's last event; empty: none
    bool m_hasFailed = false;
    Reading m_reading = Reading::On;
    std::vector<std::shared_ptr<VisitAnswer>> m_answers; // of visits under way, or soon to be resumed
};

} // namespace gateway::mcp_host
