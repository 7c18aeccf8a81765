// SPDX-License-Identifier: GPL-3.0-or-later
// A provider that costs next to nothing: answers any POST at once, unary with about 1 KB, or, where the body
// asks for a stream, with SSE chunks at a fixed pace, each carrying the moment it was sent.
// What is asked for stands in the model's name: "unary", "broken" (a 500 at once), or
// "stream-<chunks>-<pause in ms>". On /v1/messages the unary answer is Anthropic's.
//   bench_upstream          prints its port, serves until killed
#include "epoll_loop.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <queue>
#include <unordered_map>

namespace {

using namespace bench;

const std::string kUnaryBody = std::string("{\"id\":\"b\",\"object\":\"chat.completion\",\"model\":\"unary\","
                                           "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
                                           "\"content\":\"")
    + std::string(800, 'x')
    + "\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":200,"
      "\"total_tokens\":209}}";

const std::string kMessagesBody =
    std::string("{\"id\":\"msg_b\",\"type\":\"message\",\"role\":\"assistant\","
                "\"model\":\"unary\",\"content\":[{\"type\":\"text\",\"text\":\"")
    + std::string(800, 'x')
    + "\"}],\"stop_reason\":\"end_turn\",\"stop_sequence\":null,\"usage\":{\"input_tokens\":9,"
      "\"output_tokens\":200}}";

const std::string kBrokenBody = "{\"error\":{\"message\":\"broken\",\"type\":\"server_error\"}}";

struct Connection {
    Fd socket;
    std::string in;
    std::string out;
    int chunksLeft = 0;
    int pauseMs = 0;
    bool wantsWrite = false;
};

struct Due {
    std::int64_t atNs;
    std::uint64_t tag;

    bool operator<(const Due& other) const { return atNs > other.atNs; }
};

std::string chunked(const std::string& data)
{
    char head[16];
    std::snprintf(head, sizeof head, "%zx\r\n", data.size());
    return head + data + "\r\n";
}

std::string whole(const char* status, const std::string& body)
{
    return std::string("HTTP/1.1 ") + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string eventNow()
{
    return "data: {\"id\":\"b\",\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":{"
           "\"content\":\"t="
        + std::to_string(nowNs()) + ";\"}}]}\n\n";
}

class Server {
public:
    Server()
        : m_listener(listenOn(0))
    {
        m_poller.add(m_listener, 0);
    }

    [[nodiscard]] std::uint16_t port() const { return portOf(m_listener); }

    [[noreturn]] void run()
    {
        for (;;) {
            for (const Poller::Event& event : m_poller.wait(untilNextDue()))
                handle(event);
            sendDue();
        }
    }

private:
    std::int64_t untilNextDue() const
    {
        return m_due.empty() ? -1 : std::max<std::int64_t>(0, m_due.top().atNs - nowNs());
    }

    void handle(const Poller::Event& event)
    {
        if (event.tag == 0) {
            for (Fd socket = acceptOne(m_listener); socket.get() >= 0; socket = acceptOne(m_listener)) {
                const std::uint64_t tag = ++m_lastTag;
                m_poller.add(socket, tag);
                m_connections[tag].socket = std::move(socket);
            }
            return;
        }
        const auto found = m_connections.find(event.tag);
        if (found == m_connections.end())
            return;
        Connection& connection = found->second;
        if (event.readable && readSome(connection.socket, connection.in) == ReadResult::Closed) {
            m_connections.erase(found);
            return;
        }
        answerAll(event.tag, connection);
        flush(event.tag);
    }

    // Keep-alive and pipelined requests alike.
    void answerAll(std::uint64_t tag, Connection& connection)
    {
        while (connection.chunksLeft == 0) {
            const std::size_t end = connection.in.find("\r\n\r\n");
            if (end == std::string::npos)
                return;
            std::size_t length = 0;
            for (const char* name : { "Content-Length: ", "content-length: " }) {
                const std::size_t at = connection.in.find(name);
                if (at < end)
                    length = static_cast<std::size_t>(std::atoll(connection.in.c_str() + at + 16));
            }
            if (connection.in.size() < end + 4 + length)
                return;
            const std::string_view body(connection.in.data() + end + 4, length);
            const bool isMessages = connection.in.compare(0, 17, "POST /v1/messages") == 0;
            answer(tag, connection, body, isMessages ? kMessagesBody : kUnaryBody);
            connection.in.erase(0, end + 4 + length);
        }
    }

    void answer(
        std::uint64_t tag, Connection& connection, std::string_view body, const std::string& unaryBody)
    {
        const std::size_t at = body.substr(0, 512).find("\"stream-");
        if (at == std::string_view::npos) {
            const bool isBroken = body.substr(0, 512).find("\"broken\"") != std::string_view::npos;
            connection.out +=
                whole(isBroken ? "500 Internal Server Error" : "200 OK", isBroken ? kBrokenBody : unaryBody);
            return;
        }
        const std::string spec(body.substr(at + 8, 32));
        connection.chunksLeft = std::atoi(spec.c_str());
        connection.pauseMs = std::atoi(spec.c_str() + spec.find('-') + 1);
        connection.out += "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: "
                          "chunked\r\n\r\n";
        sendChunk(tag, connection);
    }

    void sendChunk(std::uint64_t tag, Connection& connection)
    {
        connection.out += chunked(eventNow());
        if (--connection.chunksLeft == 0)
            connection.out += chunked("data: [DONE]\n\n") + "0\r\n\r\n";
        else
            m_due.push({ nowNs() + std::int64_t { connection.pauseMs } * 1'000'000, tag });
    }

    void sendDue()
    {
        while (!m_due.empty() && m_due.top().atNs <= nowNs()) {
            const std::uint64_t tag = m_due.top().tag;
            m_due.pop();
            const auto found = m_connections.find(tag);
            if (found == m_connections.end())
                continue;
            sendChunk(tag, found->second);
            flush(tag);
        }
    }

    void flush(std::uint64_t tag)
    {
        const auto found = m_connections.find(tag);
        if (found == m_connections.end())
            return;
        Connection& connection = found->second;
        if (!writeSome(connection.socket, connection.out)) {
            m_connections.erase(found);
            return;
        }
        const bool wants = !connection.out.empty();
        if (wants != connection.wantsWrite)
            m_poller.setWantsWrite(connection.socket, tag, wants);
        connection.wantsWrite = wants;
    }

    Fd m_listener;
    Poller m_poller;
    std::unordered_map<std::uint64_t, Connection> m_connections;
    std::priority_queue<Due> m_due;
    std::uint64_t m_lastTag = 0;
};

} // namespace

int main()
{
    Server server;
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    server.run();
}
