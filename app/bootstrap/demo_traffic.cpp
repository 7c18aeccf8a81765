// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/demo_traffic.h"

#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

enum class Ending {
    Whole,    // the answer is awaited
    HangUp,   // the client goes away in the middle, as one who presses Esc
    Unawaited // runs on while the others are done
};

struct SampleRequest {
    const char* model;
    const char* path;
    const char* agent;
    const char* label; // attribution in the key
    const char* prompt;
    bool stream;
    Ending ending;
    const char* more = ""; // further members of the body
    const char* session = "";
    const char* subAgent = ""; // of the session
};

// One working session of an agent and the sub-agent it started.
constexpr auto kSession = "3f2a9c1e-7b40-4d1c-9e55-0c8f6a21b7d3";
constexpr auto kSubAgent = "a81d44";

constexpr auto kHangUpAfter = 700ms;

constexpr std::array kSamples {
    SampleRequest { "demo-fast", "/v1/chat/completions", "openai-python/2.8.1", "notebook",
        "Summarise the release notes in one sentence.", false, Ending::Whole },
    SampleRequest { "demo", "/v1/messages", "claude-cli/2.1.0", "", "Rename the function and run the tests.",
        true, Ending::Whole, "", kSession },
    SampleRequest { "demo-translated", "/v1/messages", "claude-cli/2.1.0", "", "Explain this stack trace.",
        true, Ending::Whole, R"(,"cache_control":{"type":"ephemeral"})", kSession },
    SampleRequest { "demo-tool", "/v1/messages", "claude-cli/2.1.0", "", "What is the weather in Paris?",
        true, Ending::Whole,
        R"(,"tools":[{"name":"get_weather","description":"Weather of a city.","input_schema":{"type":"object","properties":{"city":{"type":"string"}}}}])",
        kSession, kSubAgent },
    SampleRequest { "demo-failover", "/v1/chat/completions", "opencode/1.2.0", "agent",
        "Find the flaky test.", true, Ending::Whole },
    SampleRequest { "demo-error", "/v1/chat/completions", "curl/8.5.0", "", "Hello", false, Ending::Whole },
    SampleRequest { "demo-thinking", "/v1/messages", "anthropic-sdk-typescript/0.70", "review",
        "Is this lock order safe?", true, Ending::Whole },
    SampleRequest { "demo-long", "/v1/chat/completions", "opencode/1.2.0", "agent",
        "Write the migration guide.", true, Ending::HangUp },
    SampleRequest { "demo-slow", "/v1/messages", "claude-cli/2.1.0", "", "Plan the refactoring.", true,
        Ending::Unawaited, "", kSession },
};

QByteArray bodyOf(const SampleRequest& sample)
{
    return QByteArray(R"({"model":")") + sample.model + R"(","max_tokens":512,"stream":)"
        + (sample.stream ? "true" : "false") + R"(,"messages":[{"role":"user","content":")" + sample.prompt
        + R"("}])" + sample.more + '}';
}

QByteArray requestOf(const SampleRequest& sample, quint16 port, const QString& clientKey)
{
    const QByteArray body = bodyOf(sample);
    QByteArray key = clientKey.toUtf8();
    if (*sample.label != '\0')
        key += QByteArray(":") + sample.label;
    QByteArray session;
    if (*sample.session != '\0')
        session = QByteArray("X-Claude-Code-Session-Id: ") + sample.session + "\r\n";
    if (*sample.subAgent != '\0')
        session += QByteArray("X-Claude-Code-Agent-Id: ") + sample.subAgent + "\r\n";
    return QByteArray("POST ") + sample.path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nAuthorization: Bearer " + key + "\r\nUser-Agent: " + sample.agent + "\r\n" + session
        + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

void DemoTraffic::send(quint16 port, const QString& clientKey)
{
    for (const SampleRequest& sample : kSamples) {
        auto* socket = new QTcpSocket(this);
        const QByteArray request = requestOf(sample, port, clientKey);
        connect(socket, &QTcpSocket::connected, this, [socket, request] { socket->write(request); });
        // The answer is the gateway's affair; here it only has to be taken off the wire.
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
        if (sample.ending != Ending::Unawaited) {
            ++m_open;
            connect(socket, &QTcpSocket::disconnected, this, &DemoTraffic::countDown);
            connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
                // Refused: there is no disconnected() to come.
                if (socket->state() == QAbstractSocket::UnconnectedState && socket->bytesToWrite() == 0
                    && !socket->peerPort())
                    countDown();
            });
        }
        if (sample.ending == Ending::HangUp)
            QTimer::singleShot(kHangUpAfter, socket, &QTcpSocket::abort);
        socket->connectToHost(u"127.0.0.1"_s, port);
    }
}

void DemoTraffic::countDown()
{
    if (--m_open == 0)
        Q_EMIT settled();
}

} // namespace app

#include "moc_demo_traffic.cpp"
