// SPDX-License-Identifier: GPL-3.0-or-later
// The live feed of the management API: whoever listens is told, as server-sent events, of requests that begin
// (`started`), get on (`progress`, at most once a second each), go to another target (`updated`) and end
// (`completed`); of its own key's alone unless it is the admin. `ping` every ten seconds.
//
// Bounded: so many listeners; one that does not read misses events rather than have them pile up, and is told
// how many (`missed`). A key that is switched off or changed ends its listeners with the next ping.
// Thread: the gateway thread; owned by the management desk.
#pragma once

#include "base/clock.h"
#include "http/http_types.h"
#include "inspect/exchange_record.h"
#include "management/call.h"
#include "pipeline/snapshot.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QVector>

#include <functional>
#include <memory>
#include <vector>

namespace gateway::pipeline {

class EventStreams final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMaxListeners = 32;

    using CurrentSnapshot = std::function<SnapshotPtr()>;

    EventStreams(const Clock& clock, CurrentSnapshot snapshot, QObject* parent = nullptr);

    [[nodiscard]] bool hasListeners() const { return !m_listeners.empty(); }

    [[nodiscard]] bool hasRoom() const { return m_listeners.size() < kMaxListeners; }

    void join(std::shared_ptr<http::ResponseSink> sink, const management::Caller& caller);
    // What changed since the last call; nothing is done while nobody listens.
    void take(const QVector<inspect::ExchangeRecordPtr>& records);
    // Ends all.
    void stop();

private:
    struct Listener {
        std::shared_ptr<http::ResponseSink> sink;
        management::Caller caller;
        QByteArray keyDigest; // of the key's secret when it joined
        qint64 missed = 0;
    };

    struct Running {
        qint64 toldMs = 0;
        qint64 bytes = 0;
        qint64 contentBytes = 0;
        qsizetype attempts = 0;
    };

    void takeRunning(const inspect::ExchangeRecord& record);
    void tell(const char* event, const inspect::ExchangeRecord& record, const boost::json::object& data);
    void send(Listener& listener, const QByteArray& frame) const;
    void ping();
    void forgetGone();
    [[nodiscard]] bool mayGoOn(const Listener& listener) const;
    [[nodiscard]] QByteArray keyDigest(const management::Caller& caller) const;

    const Clock& m_clock;
    CurrentSnapshot m_snapshot;
    std::vector<Listener> m_listeners;
    QHash<ExchangeId, Running> m_running; // told of as started
    QTimer m_pings;
};

} // namespace gateway::pipeline
