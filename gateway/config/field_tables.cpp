// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_tables.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

constexpr qint64 kMaxMs = 24LL * 3600 * 1000;

// A map from name to entity, kept in the order written.
template <typename T, typename Part>
Field<T> namedField(const QString& name, QVector<Part> T::*member, QString Part::*key,
    const FieldTable<Part>& (*table)(), const QString& help)
{
    return { name, {}, u"map from name to fields"_s, help,
        [member, key, table](const Node& node, const Place& place, T& into) {
            if (!expectMap(node, place))
                return;
            for (const Member& entry : node.members) {
                Part part;
                part.*key = entry.key;
                readFields(table(), entry.value, place.at(entry.key), part);
                (into.*member).append(part);
            }
        },
        [member, key, table](const T& from) -> std::optional<Node> {
            if ((from.*member).isEmpty())
                return std::nullopt;
            Node node = Node::map();
            for (const Part& part : from.*member)
                node.set(part.*key, writeFields(table(), part));
            return node;
        } };
}

const QVector<std::pair<QString, Selector>>& selectorNames()
{
    static const QVector<std::pair<QString, Selector>> names { { u"in_order"_s, Selector::InOrder },
        { u"random"_s, Selector::Random }, { u"cost"_s, Selector::Cost },
        { u"performance"_s, Selector::Performance }, { u"latency"_s, Selector::Latency },
        { u"e2e_performance"_s, Selector::EndToEndPerformance }, { u"usage"_s, Selector::Usage },
        { u"quota"_s, Selector::Quota } };
    return names;
}

TargetGroup& flatGroup(Alias& alias)
{
    if (alias.groups.isEmpty())
        alias.groups.append({ .name = u"default"_s, .selector = Selector::Random });
    return alias.groups.first();
}

QVector<Field<Alias>> flatFields()
{
    const Field<TargetGroup> selector =
        enumField<TargetGroup, Selector>(u"selector"_s, &TargetGroup::selector, selectorNames(), {});
    const Field<TargetGroup> targets =
        listField<TargetGroup, Target>(u"targets"_s, &TargetGroup::targets, &targetFields, {});
    const auto nothing = [](const Alias&) -> std::optional<Node> { return std::nullopt; };
    return { { u"selector"_s, {}, u"short form"_s,
                 u"With `targets`: one group with this selector (default random)."_s,
                 [selector](const Node& node, const Place& place, Alias& into) {
                     selector.read(node, place, flatGroup(into));
                 },
                 nothing },
        { u"targets"_s, {}, u"short form"_s, u"The targets of one group, instead of `target_groups`."_s,
            [targets](const Node& node, const Place& place, Alias& into) {
                targets.read(node, place, flatGroup(into));
            },
            nothing } };
}

Field<Key> secretField()
{
    return { u"secret"_s, {}, u"secret"_s, u"What the client sends. Only its digest is kept."_s,
        [](const Node& node, const Place& place, Key& into) {
            const auto text = readText(node, place);
            if (!text)
                return;
            // A reference would be taken for the secret itself, and so become a password anybody can guess.
            if (text->startsWith(u"env:") || text->startsWith(u"secret:"))
                place.error(
                    node, u"must be the secret itself; give secret_digest to keep it out of the file"_s);
            else if (isPlaceholder(text->toUtf8()))
                place.error(node, u"is a placeholder, not a secret"_s);
            else if (text->size() < 8)
                place.warning(node, u"is short enough to be guessed; use at least 20 random characters"_s);
            into.secretDigest = QCryptographicHash::hash(text->toUtf8(), QCryptographicHash::Sha256);
        },
        [](const Key&) -> std::optional<Node> { return std::nullopt; } };
}

Field<Key> digestField()
{
    return { u"secret_digest"_s, {}, u"sha256:<64 hex digits>"_s,
        u"The digest of the secret, as Plexus writes it."_s,
        [](const Node& node, const Place& place, Key& into) {
            const QByteArray digest = QByteArray::fromHex(node.text.section(u':', 1).toLatin1());
            if (!node.text.startsWith(u"sha256:") || digest.size() != 32)
                place.error(node, u"must be sha256: and 64 hexadecimal digits"_s);
            else
                into.secretDigest = digest;
        },
        [](const Key& from) -> std::optional<Node> {
            if (from.secretDigest.isEmpty())
                return std::nullopt;
            return Node::scalar(u"sha256:"_s + QString::fromLatin1(from.secretDigest.toHex()));
        } };
}

Field<Key> expiryField()
{
    return { u"expiresAt"_s, { u"expires_at"_s }, u"time"_s,
        u"From when it is refused: 2026-12-31T00:00:00Z, or milliseconds since 1970."_s,
        [](const Node& node, const Place& place, Key& into) {
            bool isNumber = false;
            const qint64 ms = node.text.toLongLong(&isNumber);
            QDateTime time = QDateTime::fromString(node.text, Qt::ISODateWithMs);
            if (time.isValid() && time.timeSpec() == Qt::LocalTime && !node.text.endsWith(u'Z'))
                time = {}; // says nothing of its zone
            if (!isNumber && !time.isValid())
                place.error(node, u"must be a time with its zone, for example 2026-12-31T00:00:00Z"_s);
            else
                into.expiresAtMs = isNumber ? ms : time.toMSecsSinceEpoch();
        },
        [](const Key& from) -> std::optional<Node> {
            if (!from.expiresAtMs)
                return std::nullopt;
            return Node::scalar(
                QDateTime::fromMSecsSinceEpoch(*from.expiresAtMs, Qt::UTC).toString(Qt::ISODateWithMs));
        } };
}

Field<Settings> listenField()
{
    return { u"listen"_s, {}, u"HOST:PORT"_s,
        u"Where clients connect; a loopback address, or `network:PORT` for other computers as well."_s,
        [](const Node& node, const Place& place, Settings& into) {
            const auto text = readText(node, place);
            if (!text)
                return;
            const qsizetype colon = text->lastIndexOf(u':');
            bool isPort = false;
            const int port = text->mid(colon + 1).toInt(&isPort);
            if (colon < 1 || !isPort || port < 0 || port > 65535) {
                place.error(node, u"must be HOST:PORT, for example 127.0.0.1:4000"_s);
                return;
            }
            QString host = text->left(colon);
            if (host.startsWith(u'[') && host.endsWith(u']'))
                host = host.mid(1, host.size() - 2);
            into.listenHost = host;
            into.listenPort = port;
        },
        [](const Settings& from) -> std::optional<Node> {
            const Settings defaults;
            if (from.listenHost == defaults.listenHost && from.listenPort == defaults.listenPort)
                return std::nullopt;
            const QString host =
                from.listenHost.contains(u':') ? u"[%1]"_s.arg(from.listenHost) : from.listenHost;
            return Node::scalar(u"%1:%2"_s.arg(host).arg(from.listenPort));
        } };
}

// Accepted for old files and dropped with a word: a password does not belong in a file that is kept.
Field<Config> adminKeyField()
{
    return { u"adminKey"_s, { u"admin_key"_s }, u"ignored"_s,
        u"Older files only; the ADMIN_KEY variable takes its place."_s,
        [](const Node& node, const Place& place, Config&) {
            place.warning(node, u"is not read from files; set the ADMIN_KEY environment variable instead"_s);
        },
        [](const Config&) -> std::optional<Node> { return std::nullopt; } };
}

template <typename T> void appendTable(QString& text, const QString& title, const FieldTable<T>& table)
{
    text += u"\n## %1\n\n| field | kind | meaning |\n|---|---|---|\n"_s.arg(title);
    for (const Field<T>& field : table)
        text += u"| `%1` | %2 | %3 |\n"_s.arg(field.name, field.kind, field.help);
}

} // namespace

bool isPlaceholder(const QByteArray& secret)
{
    static const QList<QByteArray> kPlaceholders { "sk-1234", "your-api-key", "your_api_key", "your-key",
        "changeme", "api-key", "sk-...", "sk-xxx", "xxx", "<api-key>", "your-api-key-1", "your-api-key-here",
        "secret", "password" };
    return kPlaceholders.contains(secret.toLower());
}

const FieldTable<Target>& targetFields()
{
    static const FieldTable<Target> table {
        textField<Target>(u"provider"_s, &Target::provider, u"A provider of this file."_s),
        textField<Target>(u"model"_s, &Target::model, u"The provider's name for the model."_s),
        textField<Target>(u"alias"_s, &Target::alias, u"Another alias, instead of provider and model."_s),
        boolField<Target>(u"enabled"_s, &Target::enabled, u"False: passed over."_s),
        realField<Target>(u"weight"_s, &Target::weight, 0, 1e6, u"Share of the draw (selector random)."_s),
    };
    return table;
}

const FieldTable<TargetGroup>& targetGroupFields()
{
    static const FieldTable<TargetGroup> table {
        textField<TargetGroup>(u"name"_s, &TargetGroup::name, u"Shown in the reason for a route."_s),
        enumField<TargetGroup, Selector>(
            u"selector"_s, &TargetGroup::selector, selectorNames(), u"How the targets are ordered."_s),
        listField<TargetGroup, Target>(
            u"targets"_s, &TargetGroup::targets, &targetFields, u"What is tried."_s),
    };
    return table;
}

const FieldTable<Alias>& aliasFields()
{
    using K = KeptKind;
    static const FieldTable<Alias> table = [] {
        FieldTable<Alias> rows {
            textsField<Alias>(u"additional_aliases"_s, &Alias::additionalAliases,
                u"Further names clients may use."_s, { u"additionalAliases"_s }),
            boolField<Alias>(u"enabled"_s, &Alias::enabled, u"False: unknown to clients."_s),
            enumField<Alias, ModelType>(u"type"_s, &Alias::type, typeNames(), u"What it serves."_s),
            enumField<Alias, AliasPriority>(u"priority"_s, &Alias::priority,
                { { u"selector"_s, AliasPriority::Selector }, { u"api_match"_s, AliasPriority::ApiMatch } },
                u"api_match: targets of the client's own dialect first."_s),
            listField<Alias, TargetGroup>(
                u"target_groups"_s, &Alias::groups, &targetGroupFields, u"Groups, exhausted in order."_s),
        };
        rows.append(flatFields());
        rows.append({
            boolField<Alias>(u"use_image_fallthrough"_s, &Alias::describesImages,
                u"Its targets see no images: vision_fallthrough describes them first."_s,
                { u"useImageFallthrough"_s }),
            keptField<Alias>(
                u"enforce_limits"_s, K::Bool, u"Refuse prompts over the known context length."_s),
            boolField<Alias>(u"sticky_session"_s, &Alias::isSticky,
                u"A conversation stays on its target, so that prompt caches keep hitting."_s,
                { u"stickySession"_s }),
            textField<Alias>(u"preferred_api"_s, &Alias::preferredApi,
                u"What GET /v1/models says clients should use: chat_completions, messages, responses or gemini."_s,
                { u"preferredApi"_s }),
            keptField<Alias>(u"advanced"_s, K::List, u"Behaviours."_s),
            mapField<Alias>(u"metadata"_s, &Alias::metadata,
                u"What GET /v1/models says of it: source (auto, openrouter, models.dev, custom, disabled), "
                u"source_path "
                u"(the "
                u"catalogue's id), overrides (fields of the catalogue's form)."_s),
            keptField<Alias>(u"pi_model"_s, K::Map, u"Entry of pi-ai's registry."_s),
            mapField<Alias>(u"extraBody"_s, &Alias::extraBody,
                u"Merged into request bodies, over the provider's and the model's."_s, { u"extra_body"_s }),
            keptField<Alias>(u"model_architecture"_s, K::Map, u"For the energy estimate."_s),
            keptField<Alias>(u"compaction"_s, K::Map, u"Context shrinking."_s),
        });
        return rows;
    }();
    return table;
}

const FieldTable<Key>& keyFields()
{
    using K = KeptKind;
    static const FieldTable<Key> table {
        secretField(),
        digestField(),
        boolField<Key>(u"enabled"_s, &Key::enabled, u"False: refused."_s),
        textField<Key>(u"comment"_s, &Key::comment, u"A note."_s),
        textsField<Key>(u"allowedModels"_s, &Key::allowedModels, u"Aliases it may ask for; empty: all."_s,
            { u"allowed_models"_s }),
        textsField<Key>(u"excludedModels"_s, &Key::excludedModels, u"Aliases it may not ask for."_s,
            { u"excluded_models"_s }),
        textsField<Key>(u"allowedProviders"_s, &Key::allowedProviders,
            u"Providers it may reach; empty: all."_s, { u"allowed_providers"_s }),
        textsField<Key>(u"excludedProviders"_s, &Key::excludedProviders, u"Providers it may not reach."_s,
            { u"excluded_providers"_s }),
        textsField<Key>(u"quotas"_s, &Key::quotas, u"Names of `user_quotas`; all must allow a request."_s,
            { u"quota"_s }),
        boolField<Key>(u"allowRawPassthrough"_s, &Key::mayRelayRaw,
            u"May use the raw relay of providers that have one."_s, { u"allow_raw_passthrough"_s }),
        textsField<Key>(u"allowedMcp"_s, &Key::allowedMcp,
            u"MCP servers (NAME) and tools (NAME/TOOL) it may use; empty: all."_s, { u"allowed_mcp"_s }),
        textsField<Key>(u"excludedMcp"_s, &Key::excludedMcp, u"MCP servers and tools it may not use."_s,
            { u"excluded_mcp"_s }),
        textsField<Key>(u"allowedIps"_s, &Key::allowedIps,
            u"Addresses it may come from: address, CIDR, a.b.c.d-N or from-to; empty: any."_s,
            { u"allowed_ips"_s }),
        expiryField(),
        keptField<Key>(
            u"expiresInMinutes"_s, K::Number, u"How long it lives."_s, { u"expires_in_minutes"_s }),
        keptField<Key>(u"disabledAt"_s, K::Any, u"When it was switched off."_s, { u"disabled_at"_s }),
    };
    return table;
}

const FieldTable<Timeouts>& timeoutFields()
{
    static const FieldTable<Timeouts> table {
        integerField<Timeouts, int>(
            u"connect_ms"_s, &Timeouts::connectMs, 100, 300'000, u"Name, TCP and TLS."_s),
        integerField<Timeouts, int>(u"first_byte_ms"_s, &Timeouts::firstByteMs, 1000, kMaxMs,
            u"Request sent to the head of the answer."_s),
        integerField<Timeouts, int>(
            u"idle_ms"_s, &Timeouts::idleMs, 1000, kMaxMs, u"Between two pieces of an answer."_s),
        integerField<Timeouts, int>(
            u"total_ms"_s, &Timeouts::totalMs, 0, kMaxMs, u"The whole answer; 0: no limit."_s),
    };
    return table;
}

const FieldTable<Limits>& limitFields()
{
    static const FieldTable<Limits> table {
        integerField<Limits, qint64>(
            u"header_bytes"_s, &Limits::headerBytes, 1024, 1024 * 1024, u"Largest request head."_s),
        integerField<Limits, qint64>(
            u"body_bytes"_s, &Limits::bodyBytes, 1024, 1024LL * 1024 * 1024, u"Largest request body."_s),
        integerField<Limits, int>(
            u"head_timeout_ms"_s, &Limits::headTimeoutMs, 1000, 300'000, u"First byte to complete head."_s),
        integerField<Limits, int>(
            u"body_timeout_ms"_s, &Limits::bodyTimeoutMs, 1000, 600'000, u"Without any byte of the body."_s),
        integerField<Limits, int>(u"idle_timeout_ms"_s, &Limits::idleTimeoutMs, 1000, kMaxMs,
            u"A kept connection without a request."_s),
        integerField<Limits, int>(
            u"max_connections"_s, &Limits::maxConnections, 1, 100'000, u"Client connections at a time."_s),
    };
    return table;
}

const FieldTable<Failover>& failoverFields()
{
    static const FieldTable<Failover> table {
        boolField<Failover>(u"enabled"_s, &Failover::enabled, u"False: only the first target is tried."_s),
        statusCodesField<Failover>(
            u"Answers after which the next target is tried; empty: Plexus decides by fault."_s),
        textsField<Failover>(u"retryableErrors"_s, &Failover::retryableErrors,
            u"Texts in an error answer after which the next target is tried; network errors always are."_s,
            { u"retryable_errors"_s }),
        integerField<Failover, int>(u"maxAttempts"_s, &Failover::maxAttempts, 1, 100,
            u"Attempts of one request, the first included."_s, { u"max_attempts"_s }),
        integerField<Failover, int>(u"maxSeconds"_s, &Failover::maxSeconds, 1, 86'400,
            u"No further attempt begins after that."_s, { u"max_seconds"_s }),
    };
    return table;
}

const FieldTable<Responses>& responsesFields()
{
    static const FieldTable<Responses> table {
        integerField<Responses, int>(u"ttl_days"_s, &Responses::ttlDays, 0, 365,
            u"Days an answer can be gone on from by its id; 0: none is kept."_s),
    };
    return table;
}

const FieldTable<Backup>& backupFields()
{
    static const FieldTable<Backup> table {
        integerField<Backup, int>(u"every_hours"_s, &Backup::everyHours, 0, 8760,
            u"Hours between two copies of configuration, secrets and policy; 0: none is made."_s),
        integerField<Backup, int>(u"keep"_s, &Backup::keep, 1, 1000, u"So many are kept; the oldest go."_s),
        textField<Backup>(u"directory"_s, &Backup::directory,
            u"Where they go, as an absolute path; empty: backups in the data directory."_s),
    };
    return table;
}

const FieldTable<Meters>& metersFields()
{
    static const FieldTable<Meters> table {
        integerField<Meters, int>(u"history_days"_s, &Meters::historyDays, 0, 3650,
            u"Days the readings of meters are kept; 0: only the latest is."_s),
    };
    return table;
}

const FieldTable<CaptureSettings>& captureFields()
{
    static const QVector<std::pair<QString, CaptureMode>> names { { u"off"_s, CaptureMode::Off },
        { u"errors"_s, CaptureMode::Errors }, { u"all"_s, CaptureMode::All } };
    static const FieldTable<CaptureSettings> table {
        enumField<CaptureSettings, CaptureMode>(u"mode"_s, &CaptureSettings::mode, names,
            u"Of which requests what was said is kept: of none, of those that fail, of all. Keys, aliases "
            "and providers can be switched on besides, while running."_s),
        integerField<CaptureSettings, int>(
            u"retention_days"_s, &CaptureSettings::retentionDays, 1, 3650, u"Days it is kept."_s),
        integerField<CaptureSettings, int>(u"max_mb"_s, &CaptureSettings::maxMb, 1, 1'000'000,
            u"Megabytes it may take, packed; the oldest goes first."_s),
    };
    return table;
}

const FieldTable<Settings>& settingsFields()
{
    static const FieldTable<Settings> table {
        listenField(),
        textsField<Settings>(u"allowed_origins"_s, &Settings::allowedOrigins,
            u"Web pages that may call Plexus, as exact origins."_s),
        textsField<Settings>(
            u"allowed_hosts"_s, &Settings::allowedHosts, u"Host names besides the loopback ones."_s),
        textField<Settings>(
            u"proxy"_s, &Settings::proxy, u"Proxy towards providers; empty: from the environment."_s),
        boolField<Settings>(
            u"warm_up"_s, &Settings::warmUp, u"Open connections to https providers ahead of use."_s),
        partField<Settings, Catalogue>(
            u"catalogue"_s, &Settings::catalogue, &catalogueFields, u"Renewing the price catalogue."_s),
        partField<Settings, Timeouts>(
            u"timeouts"_s, &Settings::timeouts, &timeoutFields, u"Towards providers."_s),
        partField<Settings, Limits>(u"limits"_s, &Settings::limits, &limitFields, u"Towards clients."_s),
        partField<Settings, Responses>(u"responses"_s, &Settings::responses, &responsesFields,
            u"Answers kept for clients of the Responses API."_s),
        partField<Settings, Backup>(u"backup"_s, &Settings::backup, &backupFields,
            u"Copies of the database, sealed like the secrets in it."_s),
        partField<Settings, Meters>(
            u"meters"_s, &Settings::meters, &metersFields, u"What providers report of themselves."_s),
        partField<Settings, CaptureSettings>(u"capture"_s, &Settings::capture, &captureFields,
            u"What is kept of requests and answers themselves."_s),
    };
    return table;
}

const FieldTable<Config>& configFields()
{
    using K = KeptKind;
    static const FieldTable<Config> table =
        FieldTable<Config> {
            adminKeyField(),
            namedField<Config, Provider>(u"providers"_s, &Config::providers, &Provider::slug, &providerFields,
                u"Upstream accounts."_s),
            listField<Config, AccountEntry>(u"accounts"_s, &Config::accounts, &accountFields,
                u"What is to be said of accounts Plexus is signed in with; those of one vendor in the order "
                u"in "
                "which they are asked."_s),
            namedField<Config, Alias>(
                u"models"_s, &Config::aliases, &Alias::slug, &aliasFields, u"The names clients ask for."_s),
            namedField<Config, Key>(
                u"keys"_s, &Config::keys, &Key::name, &keyFields, u"Clients' credentials."_s),
            partField<Config, Settings>(
                u"settings"_s, &Config::settings, &settingsFields, u"The gateway itself."_s),
            keptField<Config>(u"timeout"_s, K::Map, u"Kept from the original's form."_s),
            partField<Config, Vision>(u"vision_fallthrough"_s, &Config::vision, &visionFields,
                u"Who describes images for text-only models."_s),
            keptField<Config>(u"compaction"_s, K::Map, u"Context shrinking."_s),
            keptField<Config>(u"debug"_s, K::Map, u"Kept from the original's form."_s),
        }
        + mcpFields() + policyFields();
    return table;
}

QString fieldReference()
{
    QString text =
        u"# Configuration reference\n\nMade from the field tables (gateway/config/field_tables.cpp); a test "
        u"keeps it in "
        "step. Fields of kind *kept* are read, checked and written back; a later version acts on them.\n"_s;
    appendTable(text, u"Top level"_s, configFields());
    appendTable(text, u"providers.NAME"_s, providerFields());
    appendTable(text, u"providers.NAME.raw_passthrough"_s, rawPassthroughFields());
    appendTable(text, u"providers.NAME.model_autosync"_s, autosyncFields());
    appendTable(text, u"providers.NAME.quota_checker"_s, quotaCheckerFields());
    appendTable(text, u"providers.NAME.models.MODEL"_s, providerModelFields());
    appendTable(text, u"providers.NAME.models.MODEL.pricing"_s, pricingFields());
    appendTable(text, u"providers.NAME.models.MODEL.pricing.range[]"_s, priceTierFields());
    appendTable(text, u"accounts[]"_s, accountFields());
    appendTable(text, u"models.ALIAS"_s, aliasFields());
    appendTable(text, u"models.ALIAS.target_groups[]"_s, targetGroupFields());
    appendTable(text, u"models.ALIAS.target_groups[].targets[]"_s, targetFields());
    appendTable(text, u"keys.NAME"_s, keyFields());
    appendTable(text, u"mcp_servers.NAME"_s, mcpServerFields());
    appendTable(text, u"mcpOAuth"_s, mcpSignInFields());
    appendTable(text, u"vision_fallthrough"_s, visionFields());
    appendTable(text, u"user_quotas.NAME"_s, quotaFields());
    appendTable(text, u"failover"_s, failoverFields());
    appendTable(text, u"cooldown"_s, cooldownFields());
    appendTable(text, u"stall"_s, stallFields());
    appendTable(text, u"backgroundExploration"_s, backgroundFields());
    appendTable(text, u"settings"_s, settingsFields());
    appendTable(text, u"settings.catalogue"_s, catalogueFields());
    appendTable(text, u"settings.timeouts"_s, timeoutFields());
    appendTable(text, u"settings.limits"_s, limitFields());
    appendTable(text, u"settings.responses"_s, responsesFields());
    appendTable(text, u"settings.backup"_s, backupFields());
    appendTable(text, u"settings.meters"_s, metersFields());
    appendTable(text, u"settings.capture"_s, captureFields());
    text +=
        u"\n# Quota checkers\n\nThe form of a checker of your own, below `quota_checker.definition` or as "
        "DATA_DIR/quota-checkers/NAME.json. Those that ship are in resources/quota-checkers. Pointers are "
        "JSON pointers; templates may hold ${option.NAME}, ${step.NAME}, ${account.id}, "
        "${account.project}; keys, labels and scopes also ${/pointer} and, below `each`, ${key}.\n"_s;
    appendTable(text, u"definition"_s, checkerFields());
    appendTable(text, u"options.NAME"_s, checkerOptionFields());
    appendTable(text, u"steps[]"_s, checkerStepFields());
    appendTable(text, u"meters[]"_s, meterFields());
    appendTable(text, u"Figures"_s, figureFields());
    appendTable(text, u"window"_s, windowFields());
    appendTable(text, u"resets"_s, momentFields());
    appendTable(text, u"Conditions"_s, checkerConditionFields());
    return text;
}

} // namespace gateway::config
