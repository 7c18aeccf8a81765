// SPDX-License-Identifier: GPL-3.0-or-later
// How an operation of the registry (gateway/management) is carried out: a row per operation, by its id. To
// add one: a class like those beside this, whose handlers() ManagementApi asks.
// Thread: the main thread, all of it.
#pragma once

#include "management/call.h"
#include "pipeline/snapshot.h"
#include "service/configuration/stored_config_service.h"
#include "service/gateway_service.h"
#include "service/gateway_thread.h"
#include "store/store_management.h"

#include <QObject>

#include <functional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gateway::management {
class MetricsTable;
}

namespace gateway::conversations {
class DescriptionShelf;
}

namespace gateway::secrets {
class SecretShelf;
class VaultSecretStore;
} // namespace gateway::secrets

namespace gateway::service {

class BackupDesk;
class BackupKeeper;
class CaptureDesk;
class CaptureSwitchboard;
class CatalogueKeeper;

// What handlers work with; all of it outlives them.
struct ManagementContext {
    const Clock& clock;
    GatewayServices& services;
    GatewayThread& thread;
    store::StoreManagement& rows;
    CaptureDesk& captures;
    CaptureSwitchboard& switchboard;
    StoredConfigService* stored = nullptr; // null: the configuration is a file's, and is not changed here
    std::vector<std::pair<std::string_view, CatalogueKeeper*>> catalogues = {}; // by name
    const management::MetricsTable* metrics = nullptr; // touched on the gateway thread only
    // Null: a demo, which keeps nothing.
    const secrets::VaultSecretStore* vault = nullptr;
    secrets::SecretShelf* shelf = nullptr;
    conversations::DescriptionShelf* descriptions = nullptr;
    const BackupKeeper* scheduled = nullptr;
    BackupDesk* backups = nullptr;
    // The latest configuration with its credentials; null before the first.
    std::function<pipeline::SnapshotPtr()> snapshot = {};
    // Calls back when requests see the configuration in force, or after a while.
    std::function<void(std::function<void()> then)> whenPublished = {};
    QObject* owner = nullptr; // answers are delivered to it, and dropped once it is gone
    qint64 startedMs = 0;

    // Runs `work(engine)` on the gateway thread and hands its result to `done` here.
    template <typename Work, typename Done> void ask(Work work, Done done) const
    {
        thread.post([owner = owner, work = std::move(work), done = std::move(done)](
                        pipeline::Engine& engine) mutable {
            QMetaObject::invokeMethod(
                owner, [done = std::move(done), result = work(engine)]() mutable { done(result); },
                Qt::QueuedConnection);
        });
    }
};

// A change that was worked out and checked, and not made.
struct Effect {
    QString summary;     // a sentence without its stop; what the audit trail and the revision say
    QString detail = {}; // what else a person should read before
    std::function<void(const management::Done& done)> carry;
};

using Plan = std::variant<Effect, management::Refusal>;
using PlanDone = std::function<void(const Plan& plan)>;
// Answers; nothing is changed.
using Reader = std::function<void(const management::Call& call, const management::Done& done)>;
// Works a change out.
using Planner = std::function<void(const management::Call& call, const PlanDone& done)>;

struct Handler {
    std::string_view id;
    std::variant<Reader, Planner> work;
};

using Handlers = std::vector<Handler>;

// A change that is worked out at once.
[[nodiscard]] inline Planner planned(std::function<Plan(const management::Call& call)> plan)
{
    return [plan = std::move(plan)](const management::Call& call, const PlanDone& done) { done(plan(call)); };
}

// A reading that is answered at once.
[[nodiscard]] inline Reader answered(std::function<management::Outcome(const management::Call& call)> answer)
{
    return [answer = std::move(answer)](
               const management::Call& call, const management::Done& done) { done(answer(call)); };
}

[[nodiscard]] inline management::Answer jsonAnswer(boost::json::value body)
{
    return { .body = std::move(body) };
}

// {"deleted": n}
[[nodiscard]] inline management::Answer deletedAnswer(qint64 count)
{
    return { .body = boost::json::object { { "deleted", count } } };
}

// {"done": true, "summary": …}
[[nodiscard]] inline management::Answer doneAnswer(const QString& summary)
{
    return { .body = boost::json::object { { "done", true }, { "summary", summary.toStdString() } } };
}

} // namespace gateway::service
