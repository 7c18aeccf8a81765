// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mcp_sign_in_keeper.h"

#include "base/logging.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

using oauth::Account;
using oauth::FetchAnswer;

namespace {

constexpr auto kSweepPause = 15s;

} // namespace

McpSignInKeeper::McpSignInKeeper(ConfigService& configuration, secrets::SecretStore& store,
    const Clock& clock, oauth::RandomBytes random, Ways ways, QObject* parent)
    : McpSignIn(parent)
    , m_configuration(configuration)
    , m_resolver(store)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_ways(std::move(ways))
    , m_lock(m_ways.dataDir, m_ways.leases)
    , m_tokens(store, clock, m_lock, owner())
    , m_sweep(this)
{
    connect(&m_tokens, &TokenKeeper::changed, this, &McpSignInKeeper::changed);
    connect(&m_tokens, &TokenKeeper::dropped, this,
        [this](const QString& server) { m_ways.forgetToken(server); });
    m_sweep.setInterval(kSweepPause);
    connect(&m_sweep, &QTimer::timeout, this, &McpSignInKeeper::sweep);
    connect(&m_configuration, &ConfigService::changed, this, &McpSignInKeeper::configurationChanged);
}

McpSignInKeeper::~McpSignInKeeper() = default;

QString McpSignInKeeper::secretName(const QString& server)
{
    return u"mcp-sign-in/"_s + QString::fromLatin1(oauth::tokenDigest(server.toUtf8()).toHex().first(32));
}

const config::McpServer* McpSignInKeeper::configured(const QString& server) const
{
    const config::ConfigPtr config = m_configuration.current();
    if (!config)
        return nullptr;
    const auto& servers = config->mcp.servers;
    const auto found =
        std::find_if(servers.begin(), servers.end(), [&server](const config::McpServer& entry) {
            return entry.name == server && entry.signsIn && !entry.isProgram();
        });
    return found == servers.end() ? nullptr : &*found;
}

McpSignInStatus McpSignInKeeper::status(const QString& server) const
{
    const auto found = m_entries.find(server);
    if (found != m_entries.end() && found->second.flow) {
        const Entry& entry = found->second;
        return { .state = entry.page.isEmpty() ? McpSignInState::Preparing : McpSignInState::Waiting,
            .page = entry.page };
    }
    const QString problem = m_tokens.problem(server);
    if (const HeldTokens* tokens = m_tokens.held(server)) {
        return { .state = McpSignInState::SignedIn,
            .untilMs = tokens->canRenew ? std::nullopt : tokens->expiresMs,
            .problem = problem };
    }
    return { .state = problem.isEmpty() ? McpSignInState::SignedOut : McpSignInState::Failed,
        .problem = problem };
}

void McpSignInKeeper::tell(const QString& server)
{
    QMetaObject::invokeMethod(
        this, [this, server] { Q_EMIT changed(server); }, Qt::QueuedConnection);
}

void McpSignInKeeper::start(const QString& server, std::function<void(const Result<QUrl>&)> done)
{
    const config::McpServer* wanted = configured(server);
    if (!wanted || m_ways.baseUrl().isEmpty()) {
        const QString message = wanted
            ? u"The gateway does not run; start it first."_s
            : u"There is no MCP server \u201c%1\u201d that is signed in to (oauth: true)."_s.arg(server);
        QMetaObject::invokeMethod(
            this,
            [done = std::move(done), message] {
                done(Error { .code = ErrorCode::NotFound, .message = message });
            },
            Qt::QueuedConnection);
        return;
    }
    cancel(server);
    Entry& entry = m_entries[server];
    entry.opened = std::move(done);
    const quint64 turn = ++entry.flowTurn;
    // Of the client's secret alone, but there is no other way to one.
    m_resolver.resolve(
        *m_configuration.current(), [this, server, turn](const secrets::ResolvedSecrets& resolved) {
            const config::McpServer* still = configured(server);
            if (still && m_entries[server].flowTurn == turn)
                begin(server, resolved.mcp.secrets.value(config::mcpClientSecretPlace(*still)));
        });
}

void McpSignInKeeper::begin(const QString& server, const Secret& clientSecret)
{
    const config::McpServer& wanted = *configured(server);
    Entry& entry = m_entries[server];
    m_tokens.setProblem(server, {});
    entry.flow = std::make_unique<oauth::SignInFlow>(m_clock, m_random, m_ways.fetch,
        oauth::SignInPlan { .server = QUrl(wanted.url),
            .redirectUri = m_ways.baseUrl().toLatin1() + "/oauth/callback",
            .clientId = wanted.clientId.toUtf8(),
            .clientSecret = clientSecret,
            .scope = wanted.scope.toUtf8() },
        oauth::SignInFlow::Observer { .ready =
                                          [this, server](const QUrl& page) {
                                              Entry& waiting = m_entries[server];
                                              waiting.page = page;
                                              m_ways.expectAnswer(
                                                  waiting.flow->state(), waiting.flow->expiresMs());
                                              tell(server);
                                              if (const auto opened = std::exchange(waiting.opened, {}))
                                                  opened(page);
                                          },
            .ended = [this, server](const Result<Account>& account) { flowEnded(server, account); } });
    entry.flow->start();
    m_sweep.start();
    tell(server);
}

void McpSignInKeeper::endFlow(Entry& entry)
{
    if (!entry.flow)
        return;
    m_ways.forgetAnswer(entry.flow->state());
    // It may be what called.
    QMetaObject::invokeMethod(
        this, [flow = std::shared_ptr(std::move(entry.flow))] {}, Qt::QueuedConnection);
    entry.page.clear();
}

void McpSignInKeeper::cancel(const QString& server)
{
    const auto found = m_entries.find(server);
    if (found == m_entries.end())
        return;
    Entry& entry = found->second;
    ++entry.flowTurn;
    endFlow(entry);
    if (auto opened = std::exchange(entry.opened, {})) {
        QMetaObject::invokeMethod(
            this,
            [opened = std::move(opened)] {
                opened(Error { .code = ErrorCode::Cancelled, .message = u"The sign-in was cancelled."_s });
            },
            Qt::QueuedConnection);
    }
    tell(server);
}

void McpSignInKeeper::take(const oauth::SignInAnswer& answer)
{
    for (auto& [server, entry] : m_entries) {
        if (entry.flow && entry.flow->take(answer))
            return;
    }
}

void McpSignInKeeper::flowEnded(const QString& server, const Result<Account>& account)
{
    Entry& entry = m_entries[server];
    endFlow(entry);
    const auto opened = std::exchange(entry.opened, {});
    if (!account) {
        m_tokens.setProblem(server, account.error().message);
        if (opened)
            opened(account.error());
        return;
    }
    qCInfo(lcService).noquote() << u"signed in to the MCP server \u201c%1\u201d"_s.arg(server);
    m_tokens.put(server, heldOf(*account), TokenKeeper::Origin::Issued);
}

void McpSignInKeeper::signOut(const QString& server)
{
    cancel(server);
    if (const HeldTokens* tokens = m_tokens.held(server)) {
        const auto account = oauth::readAccount(tokens->text);
        if (auto request = account ? oauth::revocationRequest(*account) : std::nullopt)
            m_ways.fetch(*std::move(request), [](const Result<FetchAnswer>&) {});
    }
    m_tokens.remove(server);
}

void McpSignInKeeper::sweep()
{
    const qint64 now = m_clock.epochMs();
    bool isBusy = false;
    for (auto& [server, entry] : m_entries) {
        if (!entry.flow)
            continue;
        if (entry.flow->expiresMs() > now) {
            isBusy = true;
            continue;
        }
        const QString name = server;
        cancel(name);
        m_tokens.setProblem(name, u"Nobody came back from the browser within ten minutes."_s);
    }
    if (!isBusy)
        m_sweep.stop();
}

void McpSignInKeeper::configurationChanged()
{
    QStringList gone;
    for (const auto& [server, entry] : m_entries) {
        if (entry.flow && !configured(server))
            gone.append(server);
    }
    for (const QString& server : std::as_const(gone))
        cancel(server);
    // Who is signed in is shown before the first request, and can be signed out.
    const config::ConfigPtr config = m_configuration.current();
    for (const config::McpServer& server : config ? config->mcp.servers : QVector<config::McpServer>()) {
        if (server.signsIn && !server.isProgram())
            m_tokens.load(server.name);
    }
}

} // namespace gateway::service

#include "moc_mcp_sign_in_keeper.cpp"
