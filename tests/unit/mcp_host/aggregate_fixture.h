// SPDX-License-Identifier: GPL-3.0-or-later
// An aggregate peer for the key "app" over scripted connections to its servers, which say what they are told
// to and remember what they were sent.
#pragma once

#include "mcp_host/aggregate_peer.h"
#include "support/fake_clock.h"
#include "support/wait_for.h"

#include <gtest/gtest.h>

namespace gateway::mcp_host {

// What the peer has said to the client.
struct FakePort final : SessionPort {
    void toClient(const QByteArray& message, const mcp::Message& read, const QByteArray& /*about*/) override
    {
        messages.append(message);
        reads.push_back(read);
    }

    void peerEnded(const Error& error) override { endings.append(error.message); }

    QByteArrayList messages;
    std::vector<mcp::Message> reads;
    QStringList endings;
};

// One connection to a server; outlives its link.
struct FakeServer {
    LinkListener* listener = nullptr;
    QByteArrayList sent = {};
    bool isLetGo = false;

    void say(const QByteArray& message) const
    {
        listener->linkReceived(message, mcp::readMessages(message).value().list.front());
    }

    // The latest message with that method; empty: none.
    [[nodiscard]] QByteArray asked(const QByteArray& method) const
    {
        const QByteArray member = "\"method\":\"" + method + '"';
        for (qsizetype i = sent.size(); i > 0; --i) {
            if (sent[i - 1].contains(member))
                return sent[i - 1];
        }
        return {};
    }

    // To the latest request of that method.
    void answer(const QByteArray& method, const QByteArray& result) const
    {
        const QByteArray id = mcp::readMessages(asked(method)).value().list.front().id;
        say(R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":)" + result + '}');
    }
};

class FakeLink final : public Link {
public:
    explicit FakeLink(std::shared_ptr<FakeServer> server)
        : m_server(std::move(server))
    {
    }

    ~FakeLink() override { m_server->isLetGo = true; }

    FakeLink(const FakeLink&) = delete;
    FakeLink& operator=(const FakeLink&) = delete;

    void send(const QByteArray& message, const mcp::Message& /*read*/) override { m_server->sent += message; }

    void setReading(Reading /*reading*/) override { }

private:
    std::shared_ptr<FakeServer> m_server;
};

class Aggregate : public testing::Test {
protected:
    Aggregate()
    {
        config.keys = { { .name = QStringLiteral("app"), .secretDigest = "digest" } };
        addServer(QStringLiteral("one"));
    }

    void addServer(const QString& name)
    {
        config.mcp.servers.append({ .name = name, .url = QStringLiteral("http://127.0.0.1:9/mcp") });
    }

    // With `config`.
    void begin()
    {
        snapshot = std::make_shared<const pipeline::Snapshot>(std::make_shared<const config::Config>(config),
            QHash<QString, Secret> {}, QHash<QString, QString> {}, providers::shippedModelCatalogue(),
            credentials);
        peer = std::make_unique<AggregatePeer>(
            AggregatePeer::Services { .clock = clock,
                .host = host,
                .openLink = [this](const config::McpServer& server, const QString&,
                                LinkListener& listener) -> std::variant<std::unique_ptr<Link>, mcp::Refusal> {
                    if (onOpen)
                        onOpen(server.name);
                    auto fake = std::make_shared<FakeServer>(FakeServer { .listener = &listener });
                    servers[server.name] = fake;
                    return std::make_unique<FakeLink>(fake);
                },
                .snapshot = [this] { return snapshot; } },
            QStringLiteral("app"), port);
        client(R"({"jsonrpc":"2.0","id":"i","method":"initialize","params":{"protocolVersion":"2025-11-25",)"
               R"("capabilities":{"sampling":{}}}})");
    }

    void client(const QByteArray& message)
    {
        peer->fromClient(message, mcp::readMessages(message).value().list.front());
    }

    // A server that was opened says that it has tools.
    void welcome(const QString& name, const QByteArray& capabilities = R"({"tools":{}})")
    {
        servers[name]->answer(
            "initialize", R"({"protocolVersion":"2025-11-25","capabilities":)" + capabilities + '}');
    }

    // Everything up to a list of the tools "read" and "write" of the server "one".
    void listTools()
    {
        client(R"({"jsonrpc":"2.0","id":"l","method":"tools/list"})");
        welcome(QStringLiteral("one"));
        servers[QStringLiteral("one")]->answer(
            "tools/list", R"({"tools":[{"name":"read"},{"name":"write"}]})");
    }

    test::FakeClock clock;
    config::Config config;
    CredentialTable credentials;
    pipeline::SnapshotPtr snapshot;
    McpHost host { clock, {} };
    FakePort port;
    std::function<void(const QString& server)> onOpen;
    std::map<QString, std::shared_ptr<FakeServer>> servers; // the latest connection to each
    std::unique_ptr<AggregatePeer> peer;
};

} // namespace gateway::mcp_host
