// SPDX-License-Identifier: GPL-3.0-or-later
// /oauth/callback: where another server sends the browser back to when somebody signs in there. Takes an
// answer only for a `state` that is expected, once; what it shows is constant. Thread: the gateway thread;
// owned by the engine.
#pragma once

#include "base/clock.h"
#include "http/http_types.h"
#include "oauth/sign_in_flow.h"

#include <QHash>

#include <functional>

namespace gateway::pipeline {

class CallbackDesk {
public:
    using Received = std::function<void(const oauth::SignInAnswer& answer)>;

    // Of sign-ins begun at the same time; a person begins one.
    static constexpr qsizetype kMaxExpected = 64;

    CallbackDesk(const Clock& clock, Received received);

    void expect(const QByteArray& state, qint64 expiresMs);
    void forget(const QByteArray& state);
    [[nodiscard]] http::Reply handle(const http::RequestHead& head);

private:
    const Clock& m_clock;
    Received m_received;
    QHash<QByteArray, qint64> m_expected; // by digest of the state; until when
};

} // namespace gateway::pipeline
