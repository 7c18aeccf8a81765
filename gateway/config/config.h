// SPDX-License-Identifier: GPL-3.0-or-later
// The immutable configuration: what a user said Plexus should do. One Config value is in force at a
// time, published as shared_ptr<const Config>; running requests keep the one they began with.
// Field tables (config/field_tables.cpp) say how each entity is read, written, checked and documented.
// Lists keep the order of the document: people sort things for a reason.
//
// `kept` holds the fields of the original's form that this version does not act on yet: they are checked for
// their kind and travel through import, edit and export unchanged.
#pragma once

#include "base/dialect.h"
#include "base/headers.h"
#include "config/document.h"
#include "config/mcp.h"
#include "config/policy.h"
#include "config/quota_checker.h"
#include "config/secret_source.h"
#include "config/vision.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace gateway::config {

enum class ModelType { Text, Embeddings, Transcriptions, Speech, Image, Rerank, Moderations };
enum class Selector { InOrder, Random, Cost, Performance, Latency, EndToEndPerformance, Usage, Quota };
enum class AliasPriority { Selector, ApiMatch };

// A rewriter of request bodies, by name (dialects/fit/adapters.h has them). `enabled: false` takes away one
// that Plexus would use by itself.
struct AdapterUse {
    QString name;
    Node options = Node::map();
    bool enabled = true;
    friend bool operator==(const AdapterUse&, const AdapterUse&) = default;
};

struct ProviderModel {
    QString id;
    ModelType type = ModelType::Text;
    QVector<Dialect> accessVia = {}; // empty: every dialect of the provider
    bool isLite = false;             // access_via names `responses:lite`, Codex' short form of the dialect
    Node extraBody = Node::map();    // merged into request bodies, over the provider's
    QVector<AdapterUse> adapters = {};
    Pricing pricing = {};
    std::optional<int> maxConcurrency = {}; // requests at a time; empty: no limit of its own
    Node kept = Node::map();
    friend bool operator==(const ProviderModel&, const ProviderModel&) = default;
};

struct BaseUrl {
    std::optional<Dialect> dialect = {}; // empty: `default`, or the single URL of the short form
    QString url;
    friend bool operator==(const BaseUrl&, const BaseUrl&) = default;
};

// How a provider's credential travels in the raw relay.
enum class RawAuth { Bearer, ApiKey, GoogleApiKey };

// `/raw/{provider}/…`: requests as they are, to whatever the provider has. Off unless said otherwise.
struct RawPassthrough {
    bool enabled = false;
    QString baseUrl = {}; // what stands before the rest of the path; empty: the first of Provider::baseUrls
    RawAuth auth = RawAuth::Bearer;
    friend bool operator==(const RawPassthrough&, const RawPassthrough&) = default;
};

// The list of models is fetched now and then, and new ones are added. Only where the configuration is ours to
// write, not with --config.
struct Autosync {
    bool enabled = false;
    int intervalMinutes = 60;
    bool addsAliases = false; // an alias of the same name for each new model
    friend bool operator==(const Autosync&, const Autosync&) = default;
};

struct Provider {
    QString slug;
    QString displayName = {};
    QVector<BaseUrl> baseUrls = {};
    SecretSource apiKey = {};
    // Whose account is signed in with instead of a key (gateway/accounts), and which of several; empty: none,
    // and the only one. Then `baseUrls` may be empty: the account's vendor says where it is.
    QString accountVendor = {};
    QString accountName = {};
    // Several that serve it together, in the place of `accountName`: see config/account_lanes.h.
    QStringList accountNames = {};
    bool enabled = true;
    HeaderList headers = {}; // static request headers, override ours
    QVector<ProviderModel> models = {};
    std::optional<int> timeoutMs = {}; // total; empty: Settings::timeouts
    QString proxy = {};                // http://, socks5://…; empty: Settings::proxy
    Node extraBody = Node::map();      // merged into request bodies
    QVector<AdapterUse> adapters = {};
    double discount = 0;                    // 0–1, taken off computed costs
    std::optional<int> maxConcurrency = {}; // requests at a time, over all its models; empty: no limit
    bool coolsDown = true;                  // false: its targets never rest
    StallOverride stall = {};
    bool estimatesTokens = false; // count tokens ourselves where it reports none
    // Whether it keeps the answers of its Responses API, so that a conversation can go on there by an
    // answer's id; empty: by its address.
    std::optional<bool> keepsResponses = {};
    // Statuses and error texts after which the next target is tried, besides those of Settings::failover.
    QVector<int> retryableStatusCodes = {};
    QStringList retryableErrors = {};
    RawPassthrough raw = {};
    Autosync autosync = {};
    QuotaChecker quotaChecker = {};
    bool allowsFullUse = false; // an allowance counts as used up at 100 % instead of 99
    Node kept = Node::map();

    [[nodiscard]] bool hasAccount() const { return !accountVendor.isEmpty(); }

    friend bool operator==(const Provider&, const Provider&) = default;
};

struct Target {
    QString provider = {}; // provider and model, or alias
    QString model = {};
    QString alias = {};
    bool enabled = true;
    double weight = 1.0; // Selector::Random
    friend bool operator==(const Target&, const Target&) = default;
};

struct TargetGroup {
    QString name;
    Selector selector = Selector::InOrder;
    QVector<Target> targets = {};
    friend bool operator==(const TargetGroup&, const TargetGroup&) = default;
};

struct Alias {
    QString slug;
    QStringList additionalAliases = {};
    bool enabled = true;
    ModelType type = ModelType::Text;
    AliasPriority priority = AliasPriority::Selector;
    QVector<TargetGroup> groups = {};
    bool isSticky = true;         // a conversation stays on its target, so that prompt caches keep hitting
    Node extraBody = Node::map(); // merged into request bodies, over the provider's and the model's
    // For GET /v1/models. `source` and `source_path` say which catalogue entry describes it, `overrides`, in
    // the catalogue's own form, what is said otherwise.
    Node metadata = Node::map();
    QString preferredApi = {}; // empty: told from the name
    // Its targets see no images: Config::vision describes them first.
    bool describesImages = false;
    Node kept = Node::map();
    friend bool operator==(const Alias&, const Alias&) = default;
};

// A client's credential. Only the SHA-256 digest is kept; the secret is shown once, when made.
struct Key {
    QString name;
    QByteArray secretDigest; // 32 bytes
    bool enabled = true;
    QString comment = {};
    QStringList allowedModels = {}; // alias names; empty: all
    QStringList excludedModels = {};
    QStringList allowedProviders = {};
    QStringList excludedProviders = {};
    QStringList quotas = {};                // names of Config::quotas; empty: Config::defaultQuotas
    QStringList allowedIps = {};            // address, CIDR, a.b.c.d-N, or from-to; empty: any
    std::optional<qint64> expiresAtMs = {}; // since 1970, UTC
    bool mayRelayRaw = false;               // may use the raw relay of providers that have one
    // MCP servers (`name`) and single tools (`name/tool`); empty: all.
    QStringList allowedMcp = {};
    QStringList excludedMcp = {};
    Node kept = Node::map();
    friend bool operator==(const Key&, const Key&) = default;
};

struct Timeouts {
    int connectMs = 10'000;
    int firstByteMs = 120'000; // request sent → response head
    int idleMs = 120'000;      // between two pieces of a response body
    int totalMs = 3'600'000;   // 0: none
    friend bool operator==(const Timeouts&, const Timeouts&) = default;
};

struct Limits {
    qint64 headerBytes = 64 * 1024;
    qint64 bodyBytes = 32 * 1024 * 1024;
    int headTimeoutMs = 15'000;  // first byte → head complete
    int bodyTimeoutMs = 60'000;  // without any body byte
    int idleTimeoutMs = 120'000; // keep-alive connection without a request
    int maxConnections = 4096;
    friend bool operator==(const Limits&, const Limits&) = default;
};

struct Failover {
    bool enabled = true;
    QVector<int> retryableStatusCodes = {}; // empty: the built-in classification
    QStringList retryableErrors = {};
    int maxAttempts = 10; // of one request, the first included
    int maxSeconds = 300; // no further attempt begins after that
    friend bool operator==(const Failover&, const Failover&) = default;
};

// What providers report of themselves.
struct Meters {
    int historyDays = 30; // 0: only the latest is kept
    friend bool operator==(const Meters&, const Meters&) = default;
};

enum class CaptureMode { Off, Errors, All };

// What is kept of what was said: requests and answers, as sent and as received.
struct CaptureSettings {
    CaptureMode mode = CaptureMode::Off; // besides what is switched on while running
    int retentionDays = 30;
    int maxMb = 1024; // on disk, packed
    friend bool operator==(const CaptureSettings&, const CaptureSettings&) = default;
};

// Answers that clients of the Responses API go on from (previous_response_id, conversations).
struct Responses {
    int ttlDays = 7; // 0: none is kept
    friend bool operator==(const Responses&, const Responses&) = default;
};

// Copies Plexus makes of its database by itself; see service/backup_keeper.h.
struct Backup {
    int everyHours = 24;    // 0: never
    int keep = 7;           // the newest; older ones of ours are deleted
    QString directory = {}; // empty: `backups` in the data directory
    friend bool operator==(const Backup&, const Backup&) = default;
};

struct Settings {
    QString listenHost = QStringLiteral("127.0.0.1"); // loopback only
    int listenPort = 4000;
    QStringList allowedOrigins = {}; // exact origins a browser page may call from; default none
    QStringList allowedHosts = {};   // extra Host names beyond the loopback ones
    QString proxy = {};              // empty: from the environment
    bool warmUp = true;              // open a TLS connection to each https provider ahead of use
    Timeouts timeouts = {};
    Limits limits = {};
    Failover failover = {};
    Cooldown cooldown = {};
    Stall stall = {};
    Exploration exploration = {};
    Catalogue catalogue = {};
    Responses responses = {};
    Backup backup = {};
    Meters meters = {};
    CaptureSettings capture = {};
    // Whose X-Forwarded-For is believed; addresses as in Key::allowedIps. None by default: on loopback
    // nothing stands between client and gateway.
    QStringList trustedProxies = {};
    friend bool operator==(const Settings&, const Settings&) = default;
};

// What a person says of an account Plexus is signed in with, whichever providers use it. Among those of one
// vendor their order is the one in which they are asked.
struct AccountEntry {
    QString vendor = {};
    QString name = {};
    QString nickname = {};  // shown in the place of its name
    bool isPaused = false;  // no request goes to it
    bool isReserve = false; // of several that serve a provider: only while none of the others does
    friend bool operator==(const AccountEntry&, const AccountEntry&) = default;
};

struct Config {
    QVector<Provider> providers = {};
    QVector<AccountEntry> accounts = {};
    QVector<Alias> aliases = {};
    QVector<Key> keys = {};
    QVector<Quota> quotas = {};
    QStringList defaultQuotas = {}; // of keys that name none
    Settings settings = {};
    Vision vision = {};
    Mcp mcp = {};
    Node kept = Node::map();

    [[nodiscard]] const Provider* findProvider(QStringView slug) const;
    // By slug only; nicknames are resolved by routing.
    [[nodiscard]] const Alias* findAlias(QStringView slug) const;
    [[nodiscard]] const Key* findKey(QStringView name) const;
    [[nodiscard]] const McpServer* findMcpServer(QStringView name) const;
    friend bool operator==(const Config&, const Config&) = default;
};

using ConfigPtr = std::shared_ptr<const Config>;

} // namespace gateway::config
