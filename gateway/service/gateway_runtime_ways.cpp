// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a runtime ask of one another: fetching on the gateway thread for keepers on the main one,
// and tokens on the main thread for exchanges on the gateway's.
#include "service/gateway_runtime_private.h"

#include "base/logging.h"
#include "secrets/environment_secrets.h"
#include "service/account_definitions.h"
#include "store/store_leases.h"

#include <QDir>
#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

namespace {

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

// A call to a vendor takes half a minute at most.
RenewalLeases GatewayRuntime::Private::renewalLeases()
{
    if (!store.isShared())
        return {};
    return { .acquire =
                 [this](const QString& name, std::function<void(const Result<bool>&)> done) {
                     store.leases().acquire(u"renewal/"_s + name, 90s, q, std::move(done));
                 },
        .release = [this](const QString& name) { store.leases().release(u"renewal/"_s + name); } };
}

void GatewayRuntime::Private::copyLogins()
{
    if (options.authJson.isEmpty())
        return;
    // Who sets the variable has chosen; there is nobody to ask, so a vendor's restriction is said in the log.
    const ImportChoices choices { .restrictions = Restrictions::Accepted };
    accounts->importLogins(options.authJson, {}, choices, [this](const Result<ImportReport>& report) {
        if (!report) {
            qCWarning(lcService).noquote() << "AUTH_JSON:" << report.error().message;
            return;
        }
        for (const accounts::AccountId& id : report->copied) {
            qCInfo(lcService).noquote() << "AUTH_JSON: copied the login" << id.vendor << id.name;
            const auto definition = accounts->definitions()->find(id.vendor);
            if (definition && definition->restriction)
                qCWarning(lcService).noquote() << "AUTH_JSON:" << definition->restriction->text;
        }
        for (const accounts::AccountId& id : report->needSecret) {
            qCWarning(lcService).noquote()
                << u"AUTH_JSON: the login %1 %2 is not copied, for it could not be renewed without the "
                   u"client "
                   "secret. Copy it with plexusd oauth import FILE --client-secret"_s.arg(id.vendor, id.name);
        }
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
        .leases = renewalLeases(),
        .home = options.demo == DemoMode::On ? QString() : QDir::homePath() };
}

CurrencyKeeper::Fetch GatewayRuntime::Private::waysToCurrencies()
{
    // A demo asks nobody; its money stays in dollars.
    if (options.demo == DemoMode::On)
        return [](auto&&...) {};
    return CurrencyKeeper::fetchOn(thread, q);
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
        .dataDir = lastingDir(),
        .leases = renewalLeases() };
}

NodeSync::Ways GatewayRuntime::Private::waysToOthers()
{
    NodeSync::Ways ways { .refreshSecrets = [this] { refreshSecrets(); },
        .refreshMeters = [this] { meters->refresh(); } };
    if (storedConfiguration && options.demo == DemoMode::Off) {
        ways.refreshConfiguration = [this](std::function<void()> done) {
            storedConfiguration->refresh(std::move(done));
        };
    }
    return ways;
}

// Whatever one signs in with may be another, or gone.
void GatewayRuntime::Private::refreshSecrets()
{
    // The database was not there when the key was looked for. Whoever waits for it hears of it.
    if (vault && vault->keyState() == secrets::KeyState::Closed) {
        vault->open([] {});
        return;
    }
    accounts->refresh();
    signIn->refresh();
    builder->rebuild();
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
        .random = [] { return QRandomGenerator::global()->generateDouble(); },
        .mayRun = [this] { return nodes->hasChores(); } };
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

} // namespace gateway::service
