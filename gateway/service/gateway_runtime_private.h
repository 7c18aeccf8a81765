// SPDX-License-Identifier: GPL-3.0-or-later
// What a runtime is made of, for its own files alone: gateway_runtime.cpp builds, starts and ends it, and
// gateway_runtime_ways.cpp holds what its parts ask of one another across threads.
// Thread: the main thread, but for what says otherwise.
#pragma once

#include "service/gateway_runtime.h"

#include "management/metrics_table.h"
#include "secrets/keychain_secret_store.h"
#include "secrets/memory_secret_store.h"
#include "secrets/vault_secret_store.h"
#include "service/account_keeper.h"
#include "service/backup_desk.h"
#include "service/backup_keeper.h"
#include "service/backup_relay.h"
#include "service/capture_switchboard.h"
#include "service/catalogue_keeper.h"
#include "service/configuration/file_config_service.h"
#include "service/configuration/stored_config_service.h"
#include "service/currency_keeper.h"
#include "service/demo/demo_accounts.h"
#include "service/demo/demo_meters.h"
#include "service/demo/demo_provider.h"
#include "service/gateway_thread.h"
#include "service/listener_control.h"
#include "service/management/management_api.h"
#include "service/mcp_feed_relay.h"
#include "service/mcp_relay.h"
#include "service/mcp_sign_in_keeper.h"
#include "service/meter_keeper.h"
#include "service/model_autosync.h"
#include "service/model_directory.h"
#include "service/node_sync.h"
#include "service/policy_relay.h"
#include "service/revision_relay.h"
#include "service/snapshot_builder.h"
#include "service/traffic_relay.h"
#include "service/usage_relay.h"

#include <memory>
#include <optional>

namespace gateway::service {

class GatewayRuntime::Private {
public:
    Private(RuntimeOptions runtimeOptions, GatewayRuntime* owner);

    void openStore();
    // Before that: what a restore prepared takes the database's place.
    void adoptRestored() const;
    void makeBackups(ConfigService& configuration);
    // Runs `next` once it is known whether there is a key.
    void openVault(std::function<void()> next);
    void storeOpened(const Result<void>& opened);
    void restorePolicy();
    void restoreApprovals();
    void restoreGrants();
    void loadConfiguration();
    [[nodiscard]] McpSignInKeeper::Ways waysToSignIn();
    [[nodiscard]] pipeline::McpTokens::Keeper tokenKeeper();
    [[nodiscard]] MeterKeeper::Ways waysToMeter();
    [[nodiscard]] AccountKeeper::Ways waysToAccounts();
    [[nodiscard]] CurrencyKeeper::Fetch waysToCurrencies();
    [[nodiscard]] RenewalLeases renewalLeases();
    [[nodiscard]] NodeSync::Ways waysToOthers();
    void refreshSecrets();
    [[nodiscard]] pipeline::AccountTokens::Keeper accountKeeper();
    void copyLogins();
    [[nodiscard]] QString lastingDir() const;
    [[nodiscard]] QString proxy() const;
    void startDemo();
    [[nodiscard]] Result<void> allowCommands();
    void configured(const Result<void>& loaded);
    void stateChanged();
    void fail(const Error& error);

    RuntimeOptions options;
    GatewayRuntime* q;
    SystemClock clock;
    store::Store store;
    std::unique_ptr<secrets::SecretStore> keychain;   // null: none here
    std::unique_ptr<secrets::VaultSecretStore> vault; // null: a demo
    secrets::MemorySecretStore demoSecrets;
    secrets::SecretStore* secretStore; // one of the two
    // Joined in shutdown(), before anything it posts to goes away.
    GatewayThread thread;
    std::unique_ptr<DemoProvider> demoProvider; // lives and ends on the gateway thread
    ListenerControl control;
    TrafficRelay traffic;
    CaptureSwitchboard switchboard;
    PolicyRelay policy;
    McpFeedRelay mcpFeed;
    UsageRelay usage;
    std::unique_ptr<CurrencyKeeper> currencies;
    // One of the two.
    std::unique_ptr<StoredConfigService> storedConfiguration;
    std::unique_ptr<FileConfigService> fileConfiguration;
    std::unique_ptr<McpRelay> mcp;
    std::unique_ptr<CatalogueKeeper> catalogue; // OpenRouter's
    std::unique_ptr<CatalogueKeeper> modelsDev;
    std::unique_ptr<ModelDirectory> models;
    std::unique_ptr<ModelAutosync> autosync;
    std::unique_ptr<BackupKeeper> backups;  // null: a demo, which keeps nothing
    std::unique_ptr<BackupDesk> backupDesk; // likewise
    std::unique_ptr<BackupRelay> backupService;
    std::unique_ptr<RevisionRelay> revisions;
    std::unique_ptr<MeterKeeper> meters;
    std::unique_ptr<SnapshotBuilder> builder;
    std::unique_ptr<NodeSync> nodes;
    std::unique_ptr<McpSignInKeeper> signIn;
    std::unique_ptr<AccountKeeper> accounts;
    // What the window shows of both in a demo; null otherwise.
    std::unique_ptr<DemoAccounts> demoAccounts;
    std::unique_ptr<DemoMeters> demoMeters;
    pipeline::McpTokens mcpTokens; // on the gateway thread
    std::unique_ptr<GatewayServices> services;
    bool isDraining = false;
    management::MetricsTable metrics; // on the gateway thread
    std::unique_ptr<ManagementApi> management;
    // Why the control is about to say Failed, where it is not about listening.
    std::optional<Error> failure;
};

} // namespace gateway::service
