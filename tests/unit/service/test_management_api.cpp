// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/operation.h"
#include "service/capture_desk.h"
#include "service/capture_switchboard.h"
#include "service/gateway_runtime.h"
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

#include <gtest/gtest.h>

#include <map>

namespace gateway::service {

namespace {

// Rows are made without anything being asked, so nothing of what they work with is needed.
template <typename Calls>
void addOf(std::map<std::string_view, Handler>& all, const ManagementContext& context)
{
    Calls calls(context);
    for (Handler& handler : calls.handlers()) {
        const std::string_view id = handler.id;
        EXPECT_TRUE(all.emplace(id, std::move(handler)).second) << id;
    }
}

} // namespace

TEST(ManagementApi, EveryOperationIsCarriedOutByOne)
{
    GatewayRuntime runtime({ .demo = DemoMode::On });
    SystemClock clock;
    GatewayThread thread(clock, {});
    store::Store store(QStringLiteral(":memory:"));
    CaptureDesk captures(thread, store, clock);
    CaptureSwitchboard switchboard(thread, store.management(), captures);
    const ManagementContext context { .clock = clock,
        .services = runtime.services(),
        .thread = thread,
        .rows = store.management(),
        .captures = captures,
        .switchboard = switchboard };
    std::map<std::string_view, Handler> all;
    addOf<AccessCalls>(all, context);
    addOf<AccountCalls>(all, context);
    addOf<CheckerCalls>(all, context);
    addOf<ConfigurationCalls>(all, context);
    addOf<DebugCalls>(all, context);
    addOf<EntityCalls>(all, context);
    addOf<KeyCalls>(all, context);
    addOf<McpCalls>(all, context);
    addOf<MeterCalls>(all, context);
    addOf<PolicyCalls>(all, context);
    addOf<SystemCalls>(all, context);
    addOf<TrafficCalls>(all, context);
    addOf<VaultCalls>(all, context);
    for (const management::Operation& operation : management::operations()) {
        // The stream of events is the door's own.
        if (operation.media == "text/event-stream")
            continue;
        const auto found = all.find(operation.id);
        ASSERT_TRUE(found != all.end()) << operation.id;
        // What changes something is planned, so that it can be described and is audited.
        EXPECT_EQ(
            std::holds_alternative<Planner>(found->second.work), operation.risk != management::Risk::Reads)
            << operation.id;
        all.erase(found);
    }
    EXPECT_TRUE(all.empty()) << all.begin()->first;
}

} // namespace gateway::service
