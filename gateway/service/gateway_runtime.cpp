// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateway_runtime_private.h"

#include "base/logging.h"
#include "mcp/command_digest.h"
#include "mcp_host/management_backend.h"
#include "secrets/environment_secrets.h"
#include "service/account_definitions.h"
#include "service/demo/demo_config.h"
#include "service/demo/demo_history.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

// The offline provider costs nothing and holds nothing: its client key may be known to all.
const QString kDemoClientKey = QStringLiteral("plexus-demo");

store::StoreOptions storeOptions(const RuntimeOptions& options)
{
    // What a demo records is thrown away: it must not mix with a person's own traffic.
    if (options.demo == DemoMode::On)
        return { .location = store::DatabaseFile { u":memory:"_s } };
    if (options.databaseServer)
        return { .location = *options.databaseServer, .dataDir = options.dataDir };
    return { .location = store::DatabaseFile { options.databasePath.isEmpty()
                     ? QDir(options.dataDir).filePath(u"plexus.db"_s)
                     : options.databasePath } };
}

// The file the rows are in; empty: they are on a server, or in memory alone.
QString databasePath(const RuntimeOptions& options)
{
    const store::DatabaseLocation location = storeOptions(options).location;
    const auto* file = std::get_if<store::DatabaseFile>(&location);
    return file != nullptr && options.demo == DemoMode::Off ? file->path : QString();
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

} // namespace

GatewayRuntime::Private::Private(RuntimeOptions runtimeOptions, GatewayRuntime* owner)
    : options(std::move(runtimeOptions))
    , q(owner)
    , store(storeOptions(options))
    , keychain(makeKeychain(options))
    , vault(options.demo == DemoMode::On ? nullptr
                                         : std::make_unique<secrets::VaultSecretStore>(
                                             store.secrets(), keyPlaces(options, keychain.get())))
    , secretStore(&demoSecrets)
    , thread(clock,
          { .capture =
                  options.capture == BodyCapture::Memory ? pipeline::Capture::On : pipeline::Capture::Off,
              .onCaptured =
                  [this](const inspect::ExchangeRecordPtr& record, const pipeline::RawCapturePtr& capture) {
                      store.captures().put({ .id = record->id, .keyName = record->keyName },
                          [record, capture] { return pipeline::captureOf(*capture, *record); });
                  },
              .onFinished =
                  [this](const inspect::ExchangeRecordPtr& record) {
                      metrics.add(*record);
                      store.writeExchange(record);
                  },
              .policy = { .onCooldowns =
                              [this](const QVector<inspect::RestingTarget>& resting,
                                  const QStringList& providers) { store.writeCooldowns(resting, providers); },
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
    , control(thread,
          { .host = options.listenHost, .port = options.listenPort, .handedSockets = options.handedSockets },
          options.demo == DemoMode::On ? kDemoClientKey : QString())
    , traffic(thread, store, clock)
    , switchboard(thread, store.management(), traffic.captures())
    , policy(thread, store.management(), clock)
    , mcpFeed(thread, store)
    , usage(store.management())
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
    models->addCatalogue(u"openrouter"_s, *catalogue);
    models->addCatalogue(u"models.dev"_s, *modelsDev);
    autosync = std::make_unique<ModelAutosync>(*configuration, *models, clock);
    if (options.demo == DemoMode::Off) {
        makeBackups(*configuration);
    }
    backupService = std::make_unique<BackupRelay>(clock, backupDesk.get(), backups.get());
    revisions = std::make_unique<RevisionRelay>(*configuration, storedConfiguration.get());
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
    nodes = std::make_unique<NodeSync>(store, thread, clock, waysToOthers());
    autosync->setMayRun([this] { return nodes->hasChores(); });
    connect(nodes.get(), &NodeSync::choresTaken, meters.get(), &MeterKeeper::checkDue);
    if (options.demo == DemoMode::On) {
        demoAccounts = std::make_unique<DemoAccounts>(accounts->vendors(), clock);
        demoMeters = std::make_unique<DemoMeters>(meters->types(), clock);
    }
    currencies = std::make_unique<CurrencyKeeper>(
        *configuration, clock, catalogueFile(options, u"currency-rates.json"_s), waysToCurrencies());
    services = std::make_unique<GatewayServices>(GatewayServices { .control = control,
        .traffic = traffic,
        .policy = policy,
        .configuration = *configuration,
        .secretStore = *secretStore,
        .mcp = *mcp,
        .mcpFeed = mcpFeed,
        .mcpSignIn = *signIn,
        .models = *models,
        .meters = demoMeters ? static_cast<MeterService&>(*demoMeters) : *meters,
        .accounts = demoAccounts ? static_cast<AccountService&>(*demoAccounts) : *accounts,
        .captures = switchboard,
        .revisions = *revisions,
        .backups = *backupService });
    management = std::make_unique<ManagementApi>(ManagementContext { .clock = clock,
        .services = *services,
        .thread = thread,
        .rows = store.management(),
        .captures = traffic.captures(),
        .switchboard = switchboard,
        .stored = storedConfiguration.get(),
        .catalogues = { { "openrouter", catalogue.get() }, { "models.dev", modelsDev.get() } },
        .metrics = &metrics,
        .vault = vault.get(),
        .shelf = vault ? &store.secrets() : nullptr,
        .descriptions = &store.descriptions(),
        .scheduled = backups.get(),
        .backups = backupDesk.get(),
        .startedMs = clock.epochMs() });
    connect(builder.get(), &SnapshotBuilder::built, &control, &ListenerControl::applySnapshot);
    connect(builder.get(), &SnapshotBuilder::built, management.get(), &ManagementApi::take);
    connect(builder.get(), &SnapshotBuilder::built, &traffic, [this](const pipeline::SnapshotPtr& snapshot) {
        traffic.captures().setLimits(snapshot->config().settings.capture);
    });
    connect(builder.get(), &SnapshotBuilder::built, &usage, &UsageRelay::take);
    // Behind the snapshot, so that the policy knows whose meters they are.
    connect(builder.get(), &SnapshotBuilder::built, meters.get(), &MeterKeeper::tellAgain);
    connect(&control, &GatewayControl::stateChanged, q, [this] { stateChanged(); });
    // A keychain that was locked at start may have been opened since.
    connect(secretStore, &secrets::SecretStore::stateChanged, builder.get(), [this] {
        if (secretStore->state() == secrets::VaultState::Ready)
            builder->rebuild();
    });
}

void GatewayRuntime::Private::makeBackups(ConfigService& configuration)
{
    const auto passphrase = secrets::environmentSecret(u"BACKUP_PASSPHRASE"_s);
    backups =
        std::make_unique<BackupKeeper>(configuration, clock, QDir(options.dataDir).filePath(u"backups"_s),
            [this, passphrase](const QString& file, BackupKeeper::Done done) {
                store.backUp(file, passphrase, backups.get(), std::move(done));
            });
    backupDesk = std::make_unique<BackupDesk>(BackupDesk::Places { .database = databasePath(options),
                                                  .keys = keyPlaces(options, keychain.get()),
                                                  .folder = [this] { return backups->folder(); },
                                                  .passphrase = passphrase },
        store.secrets(),
        [this](
            const QString& file, const std::optional<Secret>& words, std::function<void(Result<void>)> done) {
            store.backUp(file, words, backupDesk.get(), std::move(done));
        });
}

// A database that cannot be replaced stays in use, and the prepared one where it is.
void GatewayRuntime::Private::adoptRestored() const
{
    const QString path = databasePath(options);
    if (path.isEmpty())
        return;
    const Result<QString> adopted = adoptNext(path);
    if (!adopted)
        qCCritical(lcService).noquote() << adopted.error().message;
    else if (!adopted->isEmpty())
        qCInfo(lcService).noquote() << *adopted;
}

void GatewayRuntime::Private::openStore()
{
    store.open(q, [this](const Result<void>& opened) {
        // Also when it failed: whoever waits is told why.
        traffic.storeOpened();
        switchboard.storeOpened();
        mcpFeed.storeOpened();
        usage.storeOpened();
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
                engine.policy().adoptUse(memory.elsewhere);
            });
            nodes->policyRestored();
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
    switchboard.restore();
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
    for (const inspect::ExchangeRecordPtr& record : demoHistory(clock.epochMs()))
        store.writeExchange(record);
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
                storedConfiguration->importDocument(demoConfig(*port, kDemoClientKey), u"Demo"_s,
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
        nodes->start();
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

UsageServices GatewayRuntime::usageServices()
{
    return { .usage = d->usage, .currencies = *d->currencies };
}

GatewayServices& GatewayRuntime::services()
{
    return *d->services;
}

void GatewayRuntime::start()
{
    d->thread.start();
    d->adoptRestored();
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
