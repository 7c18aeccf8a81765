// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/management_api.h"

#include "base/logging.h"
#include "management/refusals.h"
#include "service/management/access_calls.h"
#include "service/management/account_calls.h"
#include "service/management/checker_calls.h"
#include "service/management/configuration_calls.h"
#include "service/management/debug_calls.h"
#include "service/management/entity_calls.h"
#include "service/management/key_calls.h"
#include "service/management/mcp_calls.h"
#include "service/management/meter_calls.h"
#include "service/management/policy_calls.h"
#include "service/management/system_calls.h"
#include "service/management/traffic_calls.h"
#include "service/management/vault_calls.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

using management::Answer;
using management::Call;
using management::Done;
using management::Mode;
using management::Outcome;
using management::Refusal;

constexpr qsizetype kMaxSummary = 500;
// A keychain that does not answer holds a snapshot up, not the answer to a change.
constexpr std::chrono::seconds kPatience(2);

qint64 revisionOf(const Outcome& outcome)
{
    const Answer* answer = std::get_if<Answer>(&outcome);
    const auto* object = answer ? answer->body.if_object() : nullptr;
    const auto* revision = object ? object->if_contains("revision") : nullptr;
    return revision && revision->is_int64() ? revision->get_int64() : 0;
}

int statusOf(const Outcome& outcome)
{
    const Refusal* refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->status : std::get<Answer>(outcome).status;
}

} // namespace

ManagementApi::ManagementApi(ManagementContext context, QObject* parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    m_context.owner = this;
    m_context.snapshot = [this] { return m_snapshot; };
    m_context.whenPublished = [this](const std::function<void()>& then) { whenPublished(then); };
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &ManagementApi::published);
    m_access = std::make_unique<AccessCalls>(m_context);
    m_accounts = std::make_unique<AccountCalls>(m_context);
    m_checkers = std::make_unique<CheckerCalls>(m_context);
    m_configuration = std::make_unique<ConfigurationCalls>(m_context);
    m_debug = std::make_unique<DebugCalls>(m_context);
    m_entities = std::make_unique<EntityCalls>(m_context);
    m_keys = std::make_unique<KeyCalls>(m_context);
    m_mcp = std::make_unique<McpCalls>(m_context);
    m_meters = std::make_unique<MeterCalls>(m_context);
    m_policy = std::make_unique<PolicyCalls>(m_context);
    m_system = std::make_unique<SystemCalls>(m_context);
    m_traffic = std::make_unique<TrafficCalls>(m_context);
    m_vault = std::make_unique<VaultCalls>(m_context);
    add(m_access->handlers());
    add(m_accounts->handlers());
    add(m_checkers->handlers());
    add(m_configuration->handlers());
    add(m_debug->handlers());
    add(m_entities->handlers());
    add(m_keys->handlers());
    add(m_mcp->handlers());
    add(m_meters->handlers());
    add(m_policy->handlers());
    add(m_system->handlers());
    add(m_traffic->handlers());
    add(m_vault->handlers());
}

ManagementApi::~ManagementApi() = default;

void ManagementApi::add(Handlers handlers)
{
    for (Handler& handler : handlers) {
        const std::string_view id = handler.id;
        Q_ASSERT(!m_handlers.contains(id));
        m_handlers.emplace(id, std::move(handler));
    }
}

void ManagementApi::take(const pipeline::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (snapshot && snapshot->configPtr() == m_context.services.configuration.current())
        published();
}

// So that whoever was told of a change finds it made with the next request.
void ManagementApi::whenPublished(const std::function<void()>& then)
{
    if (m_snapshot && m_snapshot->configPtr() == m_context.services.configuration.current()) {
        then();
        return;
    }
    m_waiting.push_back(then);
    if (!m_patience.isActive())
        m_patience.start();
}

void ManagementApi::published()
{
    m_patience.stop();
    for (const auto& then : std::exchange(m_waiting, {}))
        then();
}

void ManagementApi::call(const Call& call, const Done& done)
{
    const auto found = m_handlers.find(call.operation->id);
    if (found == m_handlers.end()) {
        done(management::notFound(u"Nobody here carries that out."_s));
        return;
    }
    if (!m_context.services.configuration.current()) {
        done(Refusal { .status = 503, .code = u"unavailable"_s, .message = u"Plexus is still starting."_s });
        return;
    }
    if (const Reader* reader = std::get_if<Reader>(&found->second.work))
        (*reader)(call, done);
    else
        plan(call, std::get<Planner>(found->second.work), done);
}

void ManagementApi::plan(const Call& call, const Planner& planner, const Done& done)
{
    planner(call, [this, call, done](const Plan& plan) {
        if (const Refusal* refusal = std::get_if<Refusal>(&plan)) {
            done(*refusal);
            return;
        }
        const auto& effect = std::get<Effect>(plan);
        if (call.mode == Mode::Carry) {
            carry(call, effect, done);
            return;
        }
        const QString told =
            effect.detail.isEmpty() ? effect.summary : QString(effect.summary + u"\n\n" + effect.detail);
        done(Answer { .text = told.toUtf8() });
    });
}

void ManagementApi::carry(const Call& call, const Effect& effect, const Done& done)
{
    effect.carry([this, call, summary = effect.summary, done](const Outcome& outcome) {
        record(call, summary, outcome);
        done(outcome);
    });
}

void ManagementApi::record(const Call& call, const QString& summary, const Outcome& outcome)
{
    const store::AuditEntry entry { .atMs = m_context.clock.epochMs(),
        .who = call.caller.name(),
        .address = call.caller.address,
        .operation = QString::fromUtf8(call.operation->id.data(), qsizetype(call.operation->id.size())),
        .summary = summary.left(kMaxSummary),
        .status = statusOf(outcome),
        .revision = revisionOf(outcome) };
    m_context.rows.appendAudit(entry, this, [](const Result<void>& written) {
        if (!written)
            qCWarning(lcService).noquote() << written.error().message;
    });
}

management::Backend ManagementApi::asker()
{
    return [this](const Call& asked, const Done& done) {
        // `this` outlives the gateway thread (GatewayRuntime joins it first).
        QMetaObject::invokeMethod(
            this,
            [this, asked, done] {
                call(asked, [this, done](const Outcome& outcome) {
                    m_context.thread.post([done, outcome](pipeline::Engine&) { done(outcome); });
                });
            },
            Qt::QueuedConnection);
    };
}

} // namespace gateway::service

#include "moc_management_api.cpp"
