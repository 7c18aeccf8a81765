// SPDX-License-Identifier: GPL-3.0-or-later
// Plexus as the client of one MCP server, on behalf of one session of the aggregate: opens it, asks it, and
// hands on what it says by itself. Ids of requests are numbers of the connection's own. Thread: the gateway
// thread.
#pragma once

#include "base/clock.h"
#include "config/mcp.h"
#include "mcp_host/link.h"
#include "mcp_host/request_watch.h"

#include <boost/json.hpp>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace gateway::mcp_host {

class ServerConnection final : private LinkListener {
public:
    struct Answer {
        QByteArray message = {}; // of JSON-RPC, with the connection's id; a refusal of ours looks the same
        mcp::Message read = {};

        [[nodiscard]] bool isError() const { return read.kind != mcp::MessageKind::Response; }
    };

    using Done = std::function<void(const Answer& answer)>;
    using Items = std::variant<boost::json::array, Error>;
    using ListDone = std::function<void(Items items)>;

    struct Hooks {
        // A notification or request of the server.
        std::function<void(const QByteArray& message, const mcp::Message& read)> said;
        // Once; nothing follows. What waited has been answered with the error.
        std::function<void(const Error& error)> ended;
    };

    // What the server is told of the client, as JSON text.
    struct Introduction {
        QByteArray capabilities;
        QByteArray clientInfo;
    };

    using OpenLink = std::function<std::variant<std::unique_ptr<Link>, mcp::Refusal>(LinkListener& listener)>;

    ServerConnection(const Clock& clock, const config::McpServer& server, Hooks hooks);
    ~ServerConnection() override;

    // `ready` is called once, possibly from inside: empty, or why it could not be opened.
    void open(const OpenLink& openLink, const Introduction& introduction,
        std::function<void(const std::optional<Error>&)> ready);

    // Sends a request under an id of its own, which comes back.
    qint64 call(QByteArrayView message, const QString& method, Done done);
    // The client does not want the answer any more; none comes.
    void cancel(qint64 number, const QByteArray& notification);
    // All pages of a list, which together are no larger than one message may be: the list ends before a page
    // that would be too much. An Error where the server gives none.
    void listAll(const QString& method, const std::string& member, ListDone done);
    // An answer or a notification.
    void send(const QByteArray& message, const mcp::Message& read);
    void setReading(Reading reading);

    // Nothing is called any more; it is to be deleted soon, maybe from inside one of its calls.
    void abandon() { m_isAbandoned = true; }

    // What the server said it can do.
    [[nodiscard]] bool can(std::string_view capability) const { return m_capabilities.contains(capability); }

    [[nodiscard]] const QString& name() const { return m_name; }

private:
    struct Listing {
        QString method;
        std::string member;
        ListDone done;
        boost::json::array items = {};
        int pages = 0;
        qint64 bytes = 0; // of all pages
    };

    void linkReceived(const QByteArray& message, const mcp::Message& read) override;
    void linkEnded(const Error& error) override;

    void opened(const Answer& answer);
    void askPage(const std::shared_ptr<Listing>& listing, const std::string& cursor);
    // The server is told that nobody waits any more.
    void timedOut(const QByteArray& id, const Error& error);
    void answerWith(const QByteArray& id, const mcp::Refusal& refusal);

    QString m_name;
    qint64 m_maxBytes; // of a message
    Hooks m_hooks;
    RequestWatch m_watch;
    std::unique_ptr<Link> m_link;
    std::function<void(const std::optional<Error>&)> m_ready;
    boost::json::object m_capabilities;
    std::map<QByteArray, Done> m_waiting; // by id
    qint64 m_lastId = 0;
    bool m_hasEnded = false;
    bool m_isAbandoned = false;
};

} // namespace gateway::mcp_host
