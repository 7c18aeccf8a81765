// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the management API: everything below /v0/management/, and the document that describes it. Says
// who calls, which operation is meant and whether the caller may, and that what comes along makes sense; then
// the call goes to the backend, which carries it out elsewhere. What is carried out here are the streams, of
// events and of the log. Thread: the gateway thread; owned by the engine.
#pragma once

#include "management/call.h"
#include "management/request_match.h"
#include "pipeline/admin_gate.h"
#include "pipeline/event_streams.h"
#include "pipeline/log_streams.h"

#include <QObject>

#include <memory>
#include <optional>
#include <variant>

namespace gateway::pipeline {

class ManagementDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 kMaxBodyBytes = 8 * 1024 * 1024;

    ManagementDesk(const Clock& clock, EventStreams::CurrentSnapshot snapshot, QObject* parent);

    struct Opening {
        Secret adminKey;
        ManagementReach reach = ManagementReach::ThisComputer;
        // Calls back on the gateway thread.
        management::Backend backend;
    };

    // Before that nobody is let in.
    void open(const Opening& opening);

    [[nodiscard]] AdminGate& gate() { return m_gate; }

    [[nodiscard]] EventStreams& events() { return m_events; }

    [[nodiscard]] bool hasListeners() const { return m_events.hasListeners(); }

    // Ends the streams.
    void stop();

    // Before the body is read; a reply ends the request.
    [[nodiscard]] std::optional<http::Reply> checkHead(
        const http::RequestHead& head, const Snapshot& snapshot);
    void handle(const http::InboundRequest& request, std::shared_ptr<http::ResponseSink> sink,
        const Snapshot& snapshot);

    [[nodiscard]] static http::Reply refusalReply(const management::Refusal& refusal);

private:
    struct Admitted {
        management::Caller caller;
        management::Match match;
    };

    [[nodiscard]] std::variant<Admitted, management::Refusal> admit(
        const http::RequestHead& head, const Snapshot& snapshot);
    enum class Wish { Head, Stream };
    void answerStream(const management::Call& call, Wish wish, std::shared_ptr<http::ResponseSink> sink);
    void answerDocument(const http::InboundRequest& request, http::ResponseSink& sink);

    AdminGate m_gate;
    management::Backend m_backend;
    EventStreams m_events;
    LogStreams m_logs;
    QByteArray m_document; // written once
};

} // namespace gateway::pipeline
