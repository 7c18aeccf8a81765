// SPDX-License-Identifier: GPL-3.0-or-later
// What was said in exchanges, wherever it is: in the engine's memory, while they run and shortly after, and
// in the store. What is in both is told once. Thread: the main thread; what takes work is done on another.
#pragma once

#include "config/config.h"
#include "service/gateway_thread.h"
#include "store/store.h"
#include "store/store_captures.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace gateway::service {

class CaptureDesk final : public QObject {
    Q_OBJECT
public:
    template <typename T> using Done = std::function<void(Result<T>)>;

    // All of them outlive it.
    CaptureDesk(GatewayThread& thread, store::Store& store, const Clock& clock, QObject* parent = nullptr);
    ~CaptureDesk() override;

    // Null: none is kept. `choice` names an exchange, and whose it must be.
    void load(const store::CaptureChoice& choice, Done<inspect::CapturePtr> done);
    void list(const store::CaptureListQuery& query, Done<store::CapturePage> done);
    // Of what is written.
    void total(Done<store::CaptureTotal> done);
    // How many.
    void remove(const store::CaptureChoice& choice, Done<qint64> done);
    // Likewise, of each of these exchanges.
    void removeEach(const QVector<ExchangeId>& ids, Done<qint64> done);
    // Memory first, in the first step of a search.
    void search(const inspect::BodyQuery& query, Done<inspect::BodySearchPage> done);
    void setLimits(const config::CaptureSettings& settings);

private:
    template <typename Work, typename Then> void ask(Work work, Then then);
    template <typename Work, typename Then> void onPool(Work work, Then then);
    void searchMemory(const inspect::BodyQuery& query, const QVector<pipeline::Engine::Held>& held,
        const Done<inspect::BodySearchPage>& done);

    GatewayThread& m_thread;
    store::StoreCaptures& m_kept;
    const Clock& m_clock;
    std::optional<store::CaptureLimits> m_limits; // that were told last
    QThreadPool m_pool;
};

} // namespace gateway::service
