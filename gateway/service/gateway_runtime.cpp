// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway_runtime.h"

#include "base/logging.h"
#include "management/metrics_table.h"
#include "mcp/command_digest.h"
#include "mcp_host/management_backend.h"
#include "secrets/environment_secrets.h"
#include "secrets/keychain_secret_store.h"
#include "secrets/memory_secret_store.h"
#include "secrets/vault_secret_store.h"
#include "service/account_definitions.h"
#include "service/account_keeper.h"
#include "service/backup_keeper.h"
#include "service/catalogue_keeper.h"
#include "service/configuration/file_config_service.h"
#include "service/configuration/stored_config_service.h"
#include "service/demo/demo_config.h"
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
#include "service/policy_relay.h"
#include "service/snapshot_builder.h"
#include "service/traffic_relay.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTimer>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

// The offline provider costs nothing and holds nothing: its client key may be known to all.
const QString kDemoClientKey = QStringLiteral("plexus-demo");

QString databasePath(const RuntimeOptions& options)
{
    // What a demo records is thrown away: it must not mix with a person's own traffic.
    if (options.demo == DemoMode::On)
        return u":memory:"_s;
    return options.databasePath.isEmpty() ? QDir(options.dataDir).filePath(u"plexus.db"_s)
                                          : options.databasePath;
}

// A demo leaves nothing behind.
QString catalogueFile(const RuntimeOptions& options, const QString& name)
{
    if (options.demo == DemoMode::On || options.dataDir.isEmpty())
        return {};
    return QDir(options.dataDir).filePath(name);
}

// A daemon has one only where it was started inside a desktop's session.
std::unique_ptr<secrets::SecretStore> makeKeychain(const RuntimeOptions& options)
{
    const bool isWanted =
        options.firstKey == FirstKey::Keychain || secrets::KeychainSecretStore::sessionMayHaveOne();
    if (options.demo == DemoMode::On || !isWanted)
        return nullptr;
    return std::make_unique<secrets::KeychainSecretStore>(options.dataDir);
}

secrets::KeyPlaces keyPlaces(const RuntimeOptions& options, secrets::SecretStore* keychain)
{
    return { .variable =
                 options.encryptionKey.isEmpty() ? std::nullopt : std::optional(options.encryptionKey),
        .folder =
            options.dataDir.isEmpty() ? QFileInfo(options.databasePath).absolutePath() : options.dataDir,
        .keychain = keychain,
        .fresh = options.firstKey == FirstKey::Keychain ? secrets::KeySource::Keychain
                                                        : secrets::KeySource::File };
}

constexpr int kFetchTimeoutMs = 30'000;
constexpr qint64 kMaxFetchBytes = 1024 * 1024;

// By the gateway thread's connections; `done` comes back on the keeper's thread.
CheckFetch fetchForChecks(GatewayThread& thread, QObject& context)
{
    return [&thread, &context](upstream::UpstreamRequest request, qint64 maxBytes,
               std::function<void(const Result<upstream::Downloaded>&)> done) {
        const auto answered = [&context, done = std::move(done)](const Result<upstream::Downloaded>& answer) {
            QMetaObject::invokeMethod(
                &context, [done, answer] { done(answer); }, Qt::QueuedConnection);
        };
        thread.post([request = std::move(request), maxBytes, answered](pipeline::Engine& engine) mutable {
            engine.download(std::move(request), maxBytes, answered);
        });
    };
}

// Likewise.
void fetchFor(GatewayThread& thread, QObject& keeper, const QString& proxy, oauth::FetchRequest request,
    oauth::FetchDone done)
{
    upstream::UpstreamRequest sent { .method = request.method,
        .url = request.url,
        .headers = std::move(request.headers),
        .proxy = proxy,
        .reach = request.reach == oauth::Reach::PublicOnly ? upstream::Reach::PublicOnly
                                                           : upstream::Reach::Anywhere,
        .totalTimeoutMs = kFetchTimeoutMs };
    sent.headers.append(Header { "user-agent", "plexus" });
    if (!request.body.isEmpty())
        sent.body.pieces.push_back(request.body);
    const auto answered = [&keeper, done = std::move(done)](const Result<upstream::Downloaded>& answer) {
        Result<oauth::FetchAnswer> told = answer
            ? Result<oauth::FetchAnswer>(oauth::FetchAnswer {
                .status = answer->status, .headers = answer->headers, .body = answer->body })
            : Result<oauth::FetchAnswer>(answer.error());
        QMetaObject::invokeMethod(
            &keeper, [done, told = std::move(told)] { done(told); }, Qt::QueuedConnection);
    };
    thread.post([sent = std::move(sent), answered](pipeline::Engine& engine) mutable {
        engine.download(std::move(sent), kMaxFetchBytes, answered);
    });
}

} // namespace

class GatewayRuntime::Private {
public:
    Private(RuntimeOptions runtimeOptions, GatewayRuntime* owner);

    void openStore();
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
    PolicyRelay policy;
    McpFeedRelay mcpFeed;
    // One of the two.
    std::unique_ptr<StoredConfigService> storedConfiguration;
    std::unique_ptr<FileConfigService> fileConfiguration;
    std::unique_ptr<McpRelay> mcp;
    std::unique_ptr<CatalogueKeeper> catalogue; // OpenRouter's
    std::unique_ptr<CatalogueKeeper> modelsDev;
    std::unique_ptr<ModelDirectory> models;
    std::unique_ptr<ModelAutosync> autosync;
    std::unique_ptr<BackupKeeper> backups; // null: a demo, which keeps nothing
    std::unique_ptr<MeterKeeper> meters;
    std::unique_ptr<SnapshotBuilder> builder;
    std::unique_ptr<McpSignInKeeper> signIn;
    std::unique_ptr<AccountKeeper> accounts;
    pipeline::McpTokens mcpTokens; // on the gateway thread
    std::unique_ptr<GatewayServices> services;
    bool isDraining = false;
    management::MetricsTable metrics; // on the gateway thread
    std::unique_ptr<ManagementApi> management;
    // Why the control is about to say Failed, where it is not about listening.
    std::optional<Error> failure;
};

GatewayRuntime::Private::Private(RuntimeOptions runtimeOptions, GatewayRuntime* owner)
    : options(std::move(runtimeOptions))
    , q(owner)
    , store(databasePath(options))
    , keychain(makeKeychain(options))
    , vault(options.demo == DemoMode::On ? nullptr
                                         : std::make_unique<secrets::VaultSecretStore>(
                                             store.secrets(), keyPlaces(options, keychain.get())))
    , secretStore(&demoSecrets)
    , thread(clock,
          { .capture =
                  options.capture == BodyCapture::Memory ? pipeline::Capture::On : pipeline::Capture::Off,
              .onFinished =
                  [this](const inspect::ExchangeRecordPtr& record) {
                      metrics.add(*record);
                      store.writeExchange(record);
                  },
              .policy = { .onCooldowns =
                              [this](const QVector<inspect::RestingTarget>& resting) {
                                  store.writeCooldowns(resting);
                              },
                  .onQuotaUse = [this](const QVector<quota::QuotaRow>& rows) { store.writeQuotaUse(rows); },
                  .onMeasured =
                      [this](const routing::MeasuredTraffic& measured) { store.writeMeasured(measured); },
                  .onMeters =
                      [this](const inspect::MeterReading& reading) {
                          QMetaObject::invokeMethod(
                              meters.get(), [this, reading] { meters->takeFed(reading); },
                              Qt::QueuedConnection);
                      } },
              .shelf = &store.shelf(),
              .grants = &store.grants(),
              .onSignInAnswer =
                  [this](const oauth::SignInAnswer& answer) {
                      QMetaObject::invokeMethod(
                          signIn.get(), [this, answer] { signIn->take(answer); }, Qt::QueuedConnection);
                  },
              .onMcpFinished = [this](const inspect::McpRecordPtr& record) { store.writeMcpRequest(record); },
              .descriptions = &store.descriptions(),
              .accounts = accountKeeper(),
              .liveUpdates = options.capture == BodyCapture::Memory })
    , control(thread, { .host = options.listenHost, .port = options.listenPort },
          options.demo == DemoMode::On ? kDemoClientKey : QString())
    , traffic(thread, store)
    , policy(thread)
    , mcpFeed(thread, store)
    , mcpTokens(clock, tokenKeeper())
{
    if (vault)
        secretStore = vault.get();
    ConfigService* configuration = nullptr;
    if (options.configFile.isEmpty() || options.demo == DemoMode::On) {
        storedConfiguration = std::make_unique<StoredConfigService>(store, *secretStore);
        configuration = storedConfiguration.get();
    } else {
        fileConfiguration = std::make_unique<FileConfigService>(options.configFile);
        configuration = fileConfiguration.get();
    }
    mcp = std::make_unique<McpRelay>(clock, thread, store, *configuration);
    builder = std::make_unique<SnapshotBuilder>(*configuration, *secretStore);
    catalogue = std::make_unique<CatalogueKeeper>(
        *configuration, thread, clock, catalogueFile(options, u"model-catalogue.json"_s));
    modelsDev = std::make_unique<CatalogueKeeper>(*configuration, thread, clock,
        catalogueFile(options, u"models-dev.json"_s),
        modelsDevSource([this] { return catalogue->models(); }));
    connect(modelsDev.get(), &CatalogueKeeper::changed, builder.get(), [this] {
        builder->setModelsDev(modelsDev->models());
        builder->rebuild();
    });
    connect(catalogue.get(), &CatalogueKeeper::changed, builder.get(), [this] {
        builder->setCatalogue(catalogue->models());
        builder->rebuild();
    });
    signIn = std::make_unique<McpSignInKeeper>(
        *configuration, *secretStore, clock, oauth::systemRandom(), waysToSignIn());
    accounts = std::make_unique<AccountKeeper>(
        definitionsOf(lastingDir()), *secretStore, clock, oauth::systemRandom(), waysToAccounts());
    builder->setVendors(accounts->definitions());
    models = std::make_unique<ModelDirectory>(*configuration, thread, clock, [this] {
        return QVector<CatalogueKeeper::Models> { catalogue->models(), modelsDev->models() };
    });
    autosync = std::make_unique<ModelAutosync>(*configuration, *models, clock);
    if (options.demo == DemoMode::Off) {
        backups = std::make_unique<BackupKeeper>(*configuration, clock,
            QDir(options.dataDir).filePath(u"backups"_s),
            [this](const QString& file, BackupKeeper::Done done) {
                store.backUp(
                    file, secrets::environmentSecret(u"BACKUP_PASSPHRASE"_s), backups.get(), std::move(done));
            });
    }
    meters = std::make_unique<MeterKeeper>(*configuration, *secretStore, store.meters(), clock,
        keptAccounts(*accounts),
        QString::fromUtf8(secrets::environmentSecret(u"AUTH_JSON"_s).value_or(Secret()).reveal()),
        catalogueFile(options, u"quota-checkers"_s), waysToMeter());
    thread.post([this](pipeline::Engine& engine) {
        engine.mcpProxy().setSignIn(
            { .token = [this](const config::McpServer& server,
                           const pipeline::McpTokens::Done& done) { mcpTokens.token(server, done); },
                .refused =
                    [this](const config::McpServer& server, const Secret& token,
                        const QByteArray& challenge) { mcpTokens.refused(server, token, challenge); } });
    });
    services = std::make_unique<GatewayServices>(GatewayServices { .control = control,
        .traffic = traffic,
        .policy = policy,
        .configuration = *configuration,
        .secretStore = *secretStore,
        .mcp = *mcp,
        .mcpFeed = mcpFeed,
        .mcpSignIn = *signIn,
        .models = *models,
        .meters = *meters,
        .accounts = *accounts });
    management = std::make_unique<ManagementApi>(ManagementContext { .clock = clock,
        .services = *services,
        .thread = thread,
        .rows = store.management(),
        .stored = storedConfiguration.get(),
        .catalogues = { { "openrouter", catalogue.get() }, { "models.dev", modelsDev.get() } },
        .metrics = &metrics,
        .startedMs = clock.epochMs() });
    connect(builder.get(), &SnapshotBuilder::built, &control, &ListenerControl::applySnapshot);
    connect(builder.get(), &SnapshotBuilder::built, management.get(), &ManagementApi::take);
    // Behind the snapshot, so that the policy knows whose meters they are.
    connect(builder.get(), &SnapshotBuilder::built, meters.get(), &MeterKeeper::tellAgain);
    connect(&control, &GatewayControl::stateChanged, q, [this] { stateChanged(); });
    // A keychain that was locked at start may have been opened since.
    connect(secretStore, &secrets::SecretStore::stateChanged, builder.get(), [this] {
        if (secretStore->state() == secrets::VaultState::Ready)
            builder->rebuild();
    });
}

// A demo leaves nothing behind and knows nothing from before.
QString GatewayRuntime::Private::lastingDir() const
{
    return options.demo == DemoMode::On ? QString() : options.dataDir;
}

QString GatewayRuntime::Private::proxy() const
{
    const config::ConfigPtr config = services->configuration.current();
    return config ? config->settings.proxy : QString();
}

void GatewayRuntime::Private::copyLogins()
{
    if (options.authJson.isEmpty())
        return;
    accounts->importLogins(options.authJson, {}, SharedLogins::Leave, [](const Result<ImportReport>& report) {
        if (!report) {
            qCWarning(lcService).noquote() << "AUTH_JSON:" << report.error().message;
            return;
        }
        for (const accounts::AccountId& id : report->copied)
            qCInfo(lcService).noquote() << "AUTH_JSON: copied the login" << id.vendor << id.name;
        for (const accounts::AccountId& id : report->left) {
            qCWarning(lcService).noquote()
                << u"AUTH_JSON: the login %1 %2 is not copied, for its tokens are good once and the original "
                   u"has them "
                   "too. Sign in anew: plexusd oauth login %1 %2"_s.arg(id.vendor, id.name);
        }
        for (const QString& why : report->passedOver)
            qCInfo(lcService).noquote() << "AUTH_JSON:" << why;
    });
}

// The keepers outlive the gateway thread: shutdown() joins it first.
AccountKeeper::Ways GatewayRuntime::Private::waysToAccounts()
{
    return { .fetch =
                 [this](oauth::FetchRequest request, oauth::FetchDone done) {
                     fetchFor(thread, *accounts, proxy(), std::move(request), std::move(done));
                 },
        .accountsChanged =
            [this] { thread.post([](pipeline::Engine& engine) { engine.accounts().clear(); }); },
        .dataDir = lastingDir(),
        .home = options.demo == DemoMode::On ? QString() : QDir::homePath() };
}

pipeline::AccountTokens::Keeper GatewayRuntime::Private::accountKeeper()
{
    using Done = pipeline::AccountTokens::Done;
    return { .ask =
                 [this](const QString& vendor, const QString& account, const Done& done) {
                     const auto answered = [this, done](const Result<accounts::AccountAccess>& access) {
                         thread.post([done, access](pipeline::Engine&) { done(access); });
                     };
                     QMetaObject::invokeMethod(
                         accounts.get(),
                         [this, vendor, account, answered] { accounts->access(vendor, account, answered); },
                         Qt::QueuedConnection);
                 },
        .refused =
            [this](const accounts::AccountId& id, const Secret& token) {
                QMetaObject::invokeMethod(
                    accounts.get(), [this, id, token] { accounts->refused(id, token); },
                    Qt::QueuedConnection);
            } };
}

McpSignInKeeper::Ways GatewayRuntime::Private::waysToSignIn()
{
    return { .fetch =
                 [this](oauth::FetchRequest request, oauth::FetchDone done) {
                     fetchFor(thread, *signIn, proxy(), std::move(request), std::move(done));
                 },
        .expectAnswer =
            [this](const QByteArray& state, qint64 expiresMs) {
                thread.post([state, expiresMs](
                                pipeline::Engine& engine) { engine.callbacks().expect(state, expiresMs); });
            },
        .forgetAnswer =
            [this](const QByteArray& state) {
                thread.post([state](pipeline::Engine& engine) { engine.callbacks().forget(state); });
            },
        .forgetToken =
            [this](const QString& server) {
                thread.post([this, server](pipeline::Engine&) { mcpTokens.forget(server); });
            },
        .baseUrl = [this] { return control.baseUrl(); },
        .dataDir = lastingDir() };
}

// `q` outlives the gateway thread: shutdown() joins it first.
MeterKeeper::Ways GatewayRuntime::Private::waysToMeter()
{
    return { .fetch = fetchForChecks(thread, *q),
        .tell =
            [this](const inspect::MeterReading& reading) {
                thread.post([reading](pipeline::Engine& engine) { engine.policy().setMeters(reading); });
            },
        .withdraw =
            [this](const QString& provider) {
                thread.post(
                    [provider](pipeline::Engine& engine) { engine.policy().withdrawMeters(provider); });
            },
        .random = [] { return QRandomGenerator::global()->generateDouble(); } };
}

pipeline::McpTokens::Keeper GatewayRuntime::Private::tokenKeeper()
{
    return { .ask =
                 [this](const QString& server, const QByteArray& url,
                     const pipeline::McpTokens::KeeperDone& done) {
                     const auto answered = [this, done](const Result<pipeline::McpToken>& token) {
                         thread.post([done, token](pipeline::Engine&) { done(token); });
                     };
                     QMetaObject::invokeMethod(
                         signIn.get(),
                         [this, server, url, answered] { signIn->token(server, url, answered); },
                         Qt::QueuedConnection);
                 },
        .refused =
            [this](const QString& server, const Secret& token, const QByteArray& challenge) {
                QMetaObject::invokeMethod(
                    signIn.get(),
                    [this, server, token, challenge] { signIn->refused(server, token, challenge); },
                    Qt::QueuedConnection);
            } };
}

void GatewayRuntime::Private::openStore()
{
    store.open(q, [this](const Result<void>& opened) {
        // Also when it failed: whoever waits is told why.
        traffic.storeOpened();
        mcpFeed.storeOpened();
        openVault([this, opened] { storeOpened(opened); });
    });
}

void GatewayRuntime::Private::openVault(std::function<void()> next)
{
    if (vault)
        vault->open(std::move(next));
    else
        next();
}

void GatewayRuntime::Private::storeOpened(const Result<void>& opened)
{
    if (opened) {
        restorePolicy();
        return;
    }
    // A --config file can be served from without a database; what happens is then not recorded.
    if (!fileConfiguration) {
        fail(opened.error());
        return;
    }
    qCCritical(lcService).noquote() << opened.error().message << "Requests are served but not recorded.";
    restoreApprovals();
}

// Before the first request: what it uses of a quota must not be written over what was used before.
void GatewayRuntime::Private::restorePolicy()
{
    store.loadPolicy(q, [this](const Result<store::PolicyMemory>& memory) {
        if (memory) {
            thread.post([memory = *memory](pipeline::Engine& engine) {
                engine.policy().restore(memory.resting, memory.quotaUse);
                engine.policy().restore(memory.measured);
            });
        } else {
            qCWarning(lcService).noquote() << memory.error().message;
        }
        restoreGrants();
    });
}

// Likewise: a client that is signed in must not be told that it is not.
void GatewayRuntime::Private::restoreGrants()
{
    store.grants().load(q, [this](const Result<oauth::GrantRows>& rows) {
        if (rows)
            thread.post([rows = *rows](pipeline::Engine& engine) { engine.restoreGrants(rows); });
        else
            qCWarning(lcService).noquote() << rows.error().message;
        restoreApprovals();
    });
}

// Before the first snapshot: what a program was allowed to be must be known when a client asks for it.
void GatewayRuntime::Private::restoreApprovals()
{
    thread.post([this](pipeline::Engine& engine) {
        engine.management().open({ .adminKey = options.adminKey,
            .reach = options.managementReach == ManagementReach::Anywhere
                ? pipeline::ManagementReach::Anywhere
                : pipeline::ManagementReach::ThisComputer,
            .backend = management->asker() });
        engine.mcp().plug(pipeline::McpPlace::Management,
            std::make_unique<mcp_host::ManagementBackend>(
                clock, engine.management().gate(), management->asker()));
    });
    management->restoreSwitches();
    mcp->start([this] { loadConfiguration(); });
}

void GatewayRuntime::Private::loadConfiguration()
{
    if (options.demo == DemoMode::On)
        startDemo();
    else if (fileConfiguration)
        fileConfiguration->load([this](const Result<void>& loaded) { configured(loaded); });
    else
        storedConfiguration->load([this](const Result<void>& loaded) { configured(loaded); });
}

void GatewayRuntime::Private::configured(const Result<void>& loaded)
{
    if (!loaded) {
        fail(loaded.error());
        return;
    }
    if (const Result<void> allowed = allowCommands(); !allowed) {
        fail(allowed.error());
        return;
    }
    builder->build();
    accounts->whenRead([this] { copyLogins(); });
    control.start();
}

// Whoever types the command line owns the computer: it is their consent, to exactly what is printed.
Result<void> GatewayRuntime::Private::allowCommands()
{
    const config::ConfigPtr config = services->configuration.current();
    for (const QString& name : options.allowedMcp) {
        const config::McpServer* server = config->findMcpServer(name);
        if (!server || !server->isProgram()) {
            return Error { .code = ErrorCode::ConfigInvalid,
                .message =
                    u"--allow-mcp: the configuration has no MCP server \u201c%1\u201d that is a program."_s
                        .arg(name) };
        }
        mcp->allowCommand(name, mcp::commandDigest(*server));
        Q_EMIT q->commandAllowed(mcp::commandLine(*server));
    }
    return {};
}

void GatewayRuntime::Private::startDemo()
{
    thread.post([this](pipeline::Engine&) {
        demoProvider = std::make_unique<DemoProvider>(clock);
        // `q` outlives the gateway thread: shutdown() joins it first.
        QMetaObject::invokeMethod(
            q,
            [this, port = demoProvider->listen()] {
                if (!port) {
                    fail(port.error());
                    return;
                }
                storedConfiguration->importDocument(demoConfig(*port, kDemoClientKey), tr("Demo"),
                    [this](const QVector<ConfigProblem>& problems) {
                        configured(problems.isEmpty()
                                ? Result<void>()
                                : Result<void>(Error { .code = ErrorCode::Internal,
                                    .message = problems.first().path + u": "_s + problems.first().message }));
                    });
            },
            Qt::QueuedConnection);
    });
}

void GatewayRuntime::Private::stateChanged()
{
    if (control.state() == GatewayState::Running) {
        Q_EMIT q->listening(control.baseUrl());
        catalogue->start();
        modelsDev->start();
        autosync->start();
        if (backups)
            backups->start();
        if (options.demo == DemoMode::Off)
            meters->start();
    } else if (control.state() == GatewayState::Failed) {
        Q_EMIT q->failed(
            std::exchange(failure, std::nullopt)
                .value_or(Error { .code = ErrorCode::ListenFailed, .message = control.notice() }));
    }
}

void GatewayRuntime::Private::fail(const Error& error)
{
    // Reported once: the control's change of state tells everybody.
    failure = error;
    control.reportFailure(error.message);
}

GatewayRuntime::GatewayRuntime(RuntimeOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), this))
{
}

GatewayRuntime::~GatewayRuntime()
{
    shutdown();
}

GatewayServices& GatewayRuntime::services()
{
    return *d->services;
}

void GatewayRuntime::start()
{
    d->thread.start();
    d->openStore();
}

void GatewayRuntime::openAccounts(std::function<void(const Result<void>&)> done)
{
    d->thread.start();
    d->thread.post([](pipeline::Engine& engine) { engine.openUpstream(); });
    d->store.open(this, [this, done = std::move(done)](const Result<void>& opened) {
        if (!opened) {
            done(opened);
            return;
        }
        d->openVault([this, done] { d->accounts->whenRead([done] { done({}); }); });
    });
}

void GatewayRuntime::drain(std::chrono::milliseconds deadline)
{
    if (std::exchange(d->isDraining, true))
        return;
    const auto end = [this] {
        if (std::exchange(d->isDraining, false))
            Q_EMIT drained();
    };
    if (d->control.state() != GatewayState::Running || deadline.count() <= 0) {
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(deadline, this, end);
    d->thread.post([this, end](pipeline::Engine& engine) {
        // shutdown() joins the gateway thread before this object goes.
        engine.drain([this, end] { QMetaObject::invokeMethod(this, end, Qt::QueuedConnection); });
    });
}

void GatewayRuntime::ping(std::function<void()> done)
{
    d->thread.post([this, done = std::move(done)](
                       pipeline::Engine&) { QMetaObject::invokeMethod(this, done, Qt::QueuedConnection); });
}

void GatewayRuntime::shutdown()
{
    // The demo's sockets belong to the gateway thread; posted before the thread's end, so carried out.
    d->thread.post([this](pipeline::Engine&) { d->demoProvider.reset(); });
    d->thread.stop();
    d->store.close();
}

} // namespace gateway::service

#include "moc_gateway_runtime.cpp"
