// SPDX-License-Identifier: GPL-3.0-or-later
// Sends requests over keep-alive connections and prints one line of JSON: how many, how long, and the
// distribution of latencies. Without a rate each connection sends the next as soon as its last is answered;
// with one, so many a second come at the moments of a Poisson process (always the same ones), each over a
// connection that is idle, and are timed from the moment they were due: what has to wait counts.
//   bench_load --port N --connections C --requests R --model NAME [--rate N] [--padding BYTES] [--turns N]
//              [--key KEY]
// For streams "first" is the time to the first chunk and "delay" how long a chunk was under way, from the
// moment in it (bench_upstream) to its arrival here.
#include "epoll_loop.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>

namespace {

using namespace bench;

struct Client {
    Fd socket;
    std::string in;
    std::string out;
    std::int64_t startNs = 0;
    std::int64_t firstNs = 0;
    std::size_t read = 0; // of `in`, for delays
    bool wantsWrite = false;
};

struct Totals {
    std::vector<std::int64_t> latencies;
    std::vector<std::int64_t> firsts;
    std::vector<std::int64_t> delays;
    long errors = 0;
};

double percentileUs(std::vector<std::int64_t>& values, double share)
{
    if (values.empty())
        return 0;
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return static_cast<double>(values[at]) / 1000.0;
}

class Load {
public:
    // Rate: requests a second; 0: as many as the connections take.
    Load(std::uint16_t port, long requests, double rate, std::string request)
        : m_port(port)
        , m_left(requests)
        , m_gaps(rate > 0 ? rate : 1)
        , m_isPaced(rate > 0)
        , m_request(std::move(request))
    {
    }

    Totals run(int connections)
    {
        for (int i = 0; i < connections && m_left > 0; ++i)
            open(static_cast<std::uint64_t>(i));
        m_dueNs = nowNs();
        while (m_running > 0) {
            beginDue();
            const bool awaitsDue = m_isPaced && m_left > 0 && !m_idle.empty();
            const auto& events =
                m_poller.wait(awaitsDue ? std::max<std::int64_t>(0, m_dueNs - nowNs()) : kPatienceNs);
            if (events.empty() && !awaitsDue) {
                m_totals.errors += m_running;
                break;
            }
            for (const Poller::Event& event : events)
                handle(event);
        }
        return std::move(m_totals);
    }

private:
    void open(std::uint64_t tag)
    {
        Client& client = m_clients[tag];
        client = Client();
        client.socket = connectTo(m_port);
        m_poller.add(client.socket, tag);
        ++m_running;
        next(tag, client);
    }

    // At once, or when one is due.
    void next(std::uint64_t tag, Client& client)
    {
        if (m_isPaced)
            m_idle.push_back(tag);
        else
            begin(tag, client, nowNs());
    }

    void beginDue()
    {
        for (const std::int64_t now = nowNs();
             m_isPaced && m_left > 0 && !m_idle.empty() && m_dueNs <= now;) {
            const std::uint64_t tag = m_idle.back();
            m_idle.pop_back();
            begin(tag, m_clients[tag], m_dueNs);
            m_dueNs += static_cast<std::int64_t>(m_gaps(m_random) * static_cast<double>(kSecondNs));
        }
        while (m_left == 0 && !m_idle.empty()) {
            m_clients.erase(m_idle.back());
            m_idle.pop_back();
            --m_running;
        }
    }

    void begin(std::uint64_t tag, Client& client, std::int64_t since)
    {
        --m_left;
        client.in.clear();
        client.read = 0;
        client.firstNs = 0;
        client.out = m_request;
        client.startNs = since;
        flush(tag, client);
    }

    void flush(std::uint64_t tag, Client& client)
    {
        if (!writeSome(client.socket, client.out)) {
            lost(tag);
            return;
        }
        const bool wants = !client.out.empty();
        if (wants != client.wantsWrite)
            m_poller.setWantsWrite(client.socket, tag, wants);
        client.wantsWrite = wants;
    }

    void lost(std::uint64_t tag)
    {
        ++m_totals.errors;
        --m_running;
        m_clients.erase(tag);
        std::erase(m_idle, tag);
        if (m_left > 0)
            open(tag);
    }

    void handle(const Poller::Event& event)
    {
        const auto found = m_clients.find(event.tag);
        if (found == m_clients.end())
            return;
        Client& client = found->second;
        if (event.writable)
            flush(event.tag, client);
        if (!event.readable)
            return;
        const std::size_t before = client.in.size();
        if (readSome(client.socket, client.in) == ReadResult::Closed) {
            lost(event.tag);
            return;
        }
        const std::int64_t now = nowNs();
        const std::size_t headEnd = client.in.find("\r\n\r\n");
        if (headEnd == std::string::npos)
            return;
        if (client.firstNs == 0 && client.in.size() > headEnd + 4)
            client.firstNs = now;
        takeDelays(client, now);
        if (isWhole(client, headEnd, before))
            finish(event.tag, client, now);
    }

    // "t=<ns>;" in every chunk of a stream.
    void takeDelays(Client& client, std::int64_t now)
    {
        for (;;) {
            const std::size_t at = client.in.find("t=", client.read);
            if (at == std::string::npos)
                return;
            const std::size_t end = client.in.find(';', at);
            if (end == std::string::npos)
                return;
            const std::int64_t sent = std::atoll(client.in.c_str() + at + 2);
            if (sent > 0)
                m_totals.delays.push_back(now - sent);
            client.read = end;
        }
    }

    static bool isWhole(const Client& client, std::size_t headEnd, std::size_t before)
    {
        const std::string head = client.in.substr(0, headEnd + 2);
        for (const char* name : { "\r\nContent-Length: ", "\r\ncontent-length: " }) {
            const std::size_t at = head.find(name);
            if (at != std::string::npos) {
                const auto length = static_cast<std::size_t>(std::atoll(head.c_str() + at + 18));
                return client.in.size() >= headEnd + 4 + length;
            }
        }
        return client.in.find("\r\n0\r\n\r\n", before < 8 ? 0 : before - 8) != std::string::npos;
    }

    void finish(std::uint64_t tag, Client& client, std::int64_t now)
    {
        if (client.in.compare(0, 12, "HTTP/1.1 200") != 0) {
            ++m_totals.errors;
        } else {
            m_totals.latencies.push_back(now - client.startNs);
            m_totals.firsts.push_back(client.firstNs - client.startNs);
        }
        if (m_left > 0) {
            next(tag, client);
            return;
        }
        --m_running;
        m_clients.erase(tag);
    }

    static constexpr std::int64_t kPatienceNs = 10 * kSecondNs;

    std::uint16_t m_port;
    long m_left;
    std::mt19937_64 m_random;                     // the same moments in every run
    std::exponential_distribution<double> m_gaps; // seconds
    bool m_isPaced;
    std::int64_t m_dueNs = 0;
    std::vector<std::uint64_t> m_idle;
    std::string m_request;
    Poller m_poller;
    std::map<std::uint64_t, Client> m_clients;
    Totals m_totals;
    long m_running = 0;
};

// `bytes` of conversation in `turns` turns, the first and the last of the user.
std::string messagesOf(std::size_t bytes, std::size_t turns)
{
    std::string messages;
    for (std::size_t turn = 0; turn < turns; ++turn) {
        messages += turn == 0 ? "" : ",";
        messages += turn % 2 == 0 ? "{\"role\":\"user\"" : "{\"role\":\"assistant\"";
        messages += ",\"content\":\"" + std::string(bytes / turns, 'a') + "\"}";
    }
    return messages;
}

std::string requestFor(int argc, char** argv, const std::string& port)
{
    const std::string model = option(argc, argv, "--model", "unary");
    const auto padding =
        static_cast<std::size_t>(std::atoll(option(argc, argv, "--padding", "2000").c_str()));
    const auto turns = static_cast<std::size_t>(std::atoll(option(argc, argv, "--turns", "1").c_str()));
    const bool stream = model.compare(0, 6, "stream") == 0;
    const std::string body = "{\"model\":\"" + model + "\",\"stream\":" + (stream ? "true" : "false")
        + ",\"messages\":[" + messagesOf(padding, turns) + "]}";
    return "POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer "
        + option(argc, argv, "--key", "none") + "\r\nContent-Type: application/json\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string port = option(argc, argv, "--port", "0");
    const int connections = std::atoi(option(argc, argv, "--connections", "1").c_str());
    const long requests = std::atol(option(argc, argv, "--requests", "1000").c_str());
    const double rate = std::atof(option(argc, argv, "--rate", "0").c_str());
    Load load(
        static_cast<std::uint16_t>(std::atoi(port.c_str())), requests, rate, requestFor(argc, argv, port));
    const std::int64_t start = nowNs();
    Totals totals = load.run(connections);
    const double seconds = static_cast<double>(nowNs() - start) / 1e9;
    std::printf(
        "{\"requests\":%zu,\"errors\":%ld,\"seconds\":%.4f,\"p50\":%.1f,\"p99\":%.1f,\"first_p50\":%.1f,"
        "\"first_p99\":%.1f,\"chunks\":%zu,\"delay_p50\":%.1f,\"delay_p99\":%.1f}\n",
        totals.latencies.size(), totals.errors, seconds, percentileUs(totals.latencies, 0.5),
        percentileUs(totals.latencies, 0.99), percentileUs(totals.firsts, 0.5),
        percentileUs(totals.firsts, 0.99), totals.delays.size(), percentileUs(totals.delays, 0.5),
        percentileUs(totals.delays, 0.99));
    return totals.errors == 0 ? 0 : 1;
}
