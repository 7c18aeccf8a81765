// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of providers and their models.
#include "config/field_tables.h"

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

constexpr qint64 kMaxMs = 24LL * 3600 * 1000;

Field<Provider> baseUrlField()
{
    return { u"api_base_url"_s, { u"apiBaseUrl"_s, u"base_url"_s }, u"URL, or a URL per dialect"_s,
        u"Where the provider is reached. One URL, or a map from dialect (chat, messages, …) to URL."_s,
        [](const Node& node, const Place& place, Provider& into) {
            if (node.kind == Node::Kind::Scalar) {
                // The original's way to say that an account's vendor knows the address.
                if (!node.text.startsWith(u"oauth://"))
                    into.baseUrls = { { .url = node.text } };
                return;
            }
            if (!expectMap(node, place))
                return;
            QStringList known { u"default"_s };
            for (const Dialect dialect : kAllDialects)
                known.append(dialectName(dialect));
            for (const Member& member : node.members) {
                const auto dialect = dialectFromName(member.key);
                if (!dialect && member.key != u"default") {
                    unknownField(member, place, known);
                    continue;
                }
                if (const auto url = readText(member.value, place.at(member.key)))
                    into.baseUrls.append({ .dialect = dialect, .url = *url });
            }
        },
        [](const Provider& from) -> std::optional<Node> {
            if (from.baseUrls.isEmpty())
                return std::nullopt;
            if (from.baseUrls.size() == 1 && !from.baseUrls.first().dialect)
                return Node::scalar(from.baseUrls.first().url);
            Node node = Node::map();
            for (const BaseUrl& entry : from.baseUrls)
                node.set(entry.dialect ? dialectName(*entry.dialect) : u"default"_s, Node::scalar(entry.url));
            return node;
        } };
}

Field<Provider> apiKeyField()
{
    return { u"api_key"_s, { u"apiKey"_s }, u"secret"_s,
        u"The provider's key: env:NAME, secret:NAME (among the secrets Plexus keeps), or the key itself (in --config files)."_s,
        [](const Node& node, const Place& place, Provider& into) {
            if (const auto text = readText(node, place))
                into.apiKey = secretFromText(*text);
        },
        [](const Provider& from) -> std::optional<Node> {
            const QString text = secretToText(from.apiKey);
            return text.isEmpty() ? std::nullopt : std::optional(Node::scalar(text));
        } };
}

Field<Provider> headersField()
{
    return { u"headers"_s, {}, u"map of texts"_s,
        u"Request headers sent to this provider; they replace ours of the same name. A value may be env:NAME "
        u"or "
        "secret:NAME, as api_key."_s,
        [](const Node& node, const Place& place, Provider& into) {
            if (!expectMap(node, place))
                return;
            for (const Member& member : node.members) {
                if (const auto value = readText(member.value, place.at(member.key)))
                    into.headers.append(Header { member.key.toUtf8(), value->toUtf8() });
            }
        },
        [](const Provider& from) -> std::optional<Node> {
            if (from.headers.isEmpty())
                return std::nullopt;
            Node node = Node::map();
            for (const Header& header : from.headers)
                node.set(QString::fromUtf8(header.name), Node::scalar(QString::fromUtf8(header.value)));
            return node;
        } };
}

Field<Provider> modelsField()
{
    return { u"models"_s, {}, u"list of names, or a map from name to fields"_s,
        u"The provider's models. Left empty, any name is passed on."_s,
        [](const Node& node, const Place& place, Provider& into) {
            if (node.kind == Node::Kind::Map) {
                for (const Member& member : node.members) {
                    ProviderModel model { .id = member.key };
                    if (member.value.kind != Node::Kind::Null)
                        readFields(providerModelFields(), member.value, place.at(member.key), model);
                    into.models.append(model);
                }
            } else if (const auto names = readTexts(node, place)) {
                for (const QString& name : *names)
                    into.models.append({ .id = name });
            }
        },
        [](const Provider& from) -> std::optional<Node> {
            if (from.models.isEmpty())
                return std::nullopt;
            Node map = Node::map();
            QVector<Node> names;
            bool plain = true;
            for (const ProviderModel& model : from.models) {
                const Node fields = writeFields(providerModelFields(), model);
                plain = plain && fields.members.isEmpty();
                map.set(model.id, fields);
                names.append(Node::scalar(model.id));
            }
            return plain ? Node::list(names) : map;
        } };
}

const QString kLite = QStringLiteral("responses:lite");

// A name, or the original's {type: responses, subtype: lite}.
void readAccess(const Node& item, const Place& place, ProviderModel& into)
{
    QString name = item.text;
    if (item.kind == Node::Kind::Map) {
        const Node* type = item.find(u"type");
        const Node* subtype = item.find(u"subtype");
        name = (type ? type->text : QString()) + (subtype ? u':' + subtype->text : QString());
    }
    const auto dialect = dialectFromName(name == kLite ? u"responses"_s : name);
    if (!dialect) {
        place.error(item, u"\u201c%1\u201d is not a dialect"_s.arg(name));
        return;
    }
    into.isLite = into.isLite || name == kLite;
    if (!into.accessVia.contains(*dialect))
        into.accessVia.append(*dialect);
}

Field<ProviderModel> accessField()
{
    return { u"access_via"_s, { u"accessVia"_s }, u"list of dialects"_s,
        u"The dialects this model is reached by; empty: all of the provider's."_s,
        [](const Node& node, const Place& place, ProviderModel& into) {
            const auto items = node.kind == Node::Kind::List ? node.items : QVector<Node> { node };
            for (const Node& item : items)
                readAccess(item, place, into);
        },
        [](const ProviderModel& from) -> std::optional<Node> {
            if (from.accessVia.isEmpty())
                return std::nullopt;
            QStringList names;
            for (const Dialect dialect : from.accessVia) {
                const bool isLite = from.isLite && dialect == Dialect::Responses;
                names.append(isLite ? kLite : dialectName(dialect));
            }
            return writeTexts(names);
        } };
}

// Those of dialects/fit/adapters.cpp; a test compares the two lists.
const QStringList kAdapterNames { u"reasoning_content"_s, u"suppress_developer_role"_s, u"model_override"_s,
    u"reasoning_rewrite"_s, u"web_search_coercion"_s, u"strip_unsupported_tool_search"_s,
    u"suppress_unsupported_gpt5_options"_s, u"normalize_anthropic_tool_ids"_s };

void readAdapterName(const Node& node, const Place& place, AdapterUse& into)
{
    const auto name = readText(node, place);
    if (!name)
        return;
    if (!kAdapterNames.contains(*name)) {
        const QString closest = closestOf(*name, kAdapterNames);
        place.error(node,
            closest.isEmpty()
                ? u"there is no adapter \u201c%1\u201d; there are %2"_s.arg(
                    *name, kAdapterNames.join(u", "_s))
                : u"there is no adapter \u201c%1\u201d; did you mean %2?"_s.arg(*name, closest));
    }
    into.name = *name;
}

const FieldTable<AdapterUse>& adapterFields()
{
    static const FieldTable<AdapterUse> table {
        { u"name"_s, {}, u"text"_s, u"Which adapter."_s, readAdapterName,
            [](const AdapterUse& from) { return std::optional(Node::scalar(from.name)); } },
        mapField<AdapterUse>(u"options"_s, &AdapterUse::options, u"What it is told."_s),
        boolField<AdapterUse>(u"enabled"_s, &AdapterUse::enabled, u"False: not even by itself."_s),
    };
    return table;
}

AdapterUse adapterFrom(const Node& node, const Place& place)
{
    AdapterUse use;
    if (node.kind == Node::Kind::Map)
        readFields(adapterFields(), node, place, use);
    else
        readAdapterName(node, place, use);
    return use;
}

template <typename T> Field<T> adaptersField()
{
    return { u"adapter"_s, { u"adapters"_s }, u"name, list of names, or list of {name, options, enabled}"_s,
        u"Rewriters of request bodies."_s,
        [](const Node& node, const Place& place, T& into) {
            if (node.kind != Node::Kind::List) {
                into.adapters = { adapterFrom(node, place) };
                return;
            }
            for (qsizetype i = 0; i < node.items.size(); ++i)
                into.adapters.append(adapterFrom(node.items[i], place.at(i)));
        },
        [](const T& from) -> std::optional<Node> {
            if (from.adapters.isEmpty())
                return std::nullopt;
            QVector<Node> items;
            for (const AdapterUse& use : from.adapters) {
                Node fields = writeFields(adapterFields(), use);
                items.append(fields.members.size() == 1 ? Node::scalar(use.name) : fields);
            }
            return Node::list(items);
        } };
}

// The original's `disable_cooldown`, which says the opposite.
Field<Provider> cooldownSwitchField()
{
    return { u"disable_cooldown"_s, { u"disableCooldown"_s }, u"true or false"_s,
        u"True: its targets never rest after failures."_s,
        [](const Node& node, const Place& place, Provider& into) {
            if (const auto value = readBool(node, place))
                into.coolsDown = !*value;
        },
        [](const Provider& from) -> std::optional<Node> {
            return from.coolsDown ? std::nullopt : std::optional(Node::boolean(true));
        } };
}

Field<ProviderModel> pricingField()
{
    return { u"pricing"_s, {}, u"section"_s, u"Prices; without them the cost is unknown."_s,
        [](const Node& node, const Place& place, ProviderModel& into) {
            readFields(pricingFields(), node, place, into.pricing);
            // Rates alone are the short form of `source: simple`.
            if (into.pricing.source == Pricing::Source::Unknown && !node.members.isEmpty())
                into.pricing.source = Pricing::Source::Simple;
        },
        [](const ProviderModel& from) -> std::optional<Node> {
            if (from.pricing.source == Pricing::Source::Unknown)
                return std::nullopt;
            return writeFields(pricingFields(), from.pricing);
        } };
}

} // namespace

const QVector<std::pair<QString, ModelType>>& typeNames()
{
    // `chat` is what older files call `text`.
    static const QVector<std::pair<QString, ModelType>> names { { u"text"_s, ModelType::Text },
        { u"chat"_s, ModelType::Text }, { u"embeddings"_s, ModelType::Embeddings },
        { u"transcriptions"_s, ModelType::Transcriptions }, { u"speech"_s, ModelType::Speech },
        { u"image"_s, ModelType::Image }, { u"rerank"_s, ModelType::Rerank },
        { u"moderations"_s, ModelType::Moderations } };
    return names;
}

// The original's flat form: `selector` and `targets` beside the alias mean one group, drawn at random.
SecretSource secretFromText(const QString& text)
{
    if (text.isEmpty())
        return {};
    if (text.startsWith(u"env:"))
        return { .kind = SecretSource::Kind::Environment, .name = text.mid(4) };
    if (text.startsWith(u"secret:"))
        return { .kind = SecretSource::Kind::Vault, .name = text.mid(7) };
    return { .kind = SecretSource::Kind::Plain, .plain = Secret(text.toUtf8()) };
}

QString secretToText(const SecretSource& secret)
{
    switch (secret.kind) {
    case SecretSource::Kind::Environment: return u"env:"_s + secret.name;
    case SecretSource::Kind::Vault: return u"secret:"_s + secret.name;
    case SecretSource::Kind::None:
    case SecretSource::Kind::Plain: return {};
    }
    return {};
}

const FieldTable<ProviderModel>& providerModelFields()
{
    using K = KeptKind;
    static const FieldTable<ProviderModel> table {
        enumField<ProviderModel, ModelType>(
            u"type"_s, &ProviderModel::type, typeNames(), u"What the model makes."_s),
        accessField(),
        pricingField(),
        mapField<ProviderModel>(u"extraBody"_s, &ProviderModel::extraBody,
            u"Merged into request bodies, over the provider's."_s, { u"extra_body"_s }),
        adaptersField<ProviderModel>(),
        keptField<ProviderModel>(u"auto_compat"_s, K::Bool, u"Fix parameters by the model registry."_s),
        optionalIntegerField<ProviderModel>(u"maxConcurrency"_s, &ProviderModel::maxConcurrency, 1, 100'000,
            u"Requests at a time."_s, { u"max_concurrency"_s }),
        keptField<ProviderModel>(u"pi_ai_model_id"_s, K::Text, u"Id in pi-ai's registry."_s),
    };
    return table;
}

namespace {

Field<Provider> keepsResponsesField()
{
    return { u"keeps_responses"_s, {}, u"true or false"_s,
        u"It keeps the answers of its Responses API; left out: only OpenAI's own addresses do."_s,
        [](const Node& node, const Place& place, Provider& into) {
            if (const auto value = readBool(node, place))
                into.keepsResponses = *value;
        },
        [](const Provider& from) -> std::optional<Node> {
            if (!from.keepsResponses)
                return std::nullopt;
            return Node::boolean(*from.keepsResponses);
        } };
}

} // namespace

const FieldTable<RawPassthrough>& rawPassthroughFields()
{
    static const FieldTable<RawPassthrough> table {
        boolField<RawPassthrough>(u"enabled"_s, &RawPassthrough::enabled,
            u"True: keys with allowRawPassthrough may call it as it is."_s),
        textField<RawPassthrough>(u"base_url"_s, &RawPassthrough::baseUrl,
            u"What stands before the rest of the path; empty: the provider's first address."_s,
            { u"baseUrl"_s }),
        enumField<RawPassthrough, RawAuth>(u"auth"_s, &RawPassthrough::auth,
            { { u"bearer"_s, RawAuth::Bearer }, { u"x-api-key"_s, RawAuth::ApiKey },
                { u"x-goog-api-key"_s, RawAuth::GoogleApiKey } },
            u"The header the provider's key is sent in."_s),
    };
    return table;
}

const FieldTable<AccountEntry>& accountFields()
{
    static const FieldTable<AccountEntry> table {
        textField<AccountEntry>(
            u"oauth_provider"_s, &AccountEntry::vendor, u"Whose account it is."_s, { u"oauthProvider"_s }),
        textField<AccountEntry>(
            u"oauth_account"_s, &AccountEntry::name, u"Which of them."_s, { u"oauthAccount"_s }),
        textField<AccountEntry>(u"nickname"_s, &AccountEntry::nickname, u"Shown in the place of its name."_s),
        boolField<AccountEntry>(u"paused"_s, &AccountEntry::isPaused, u"True: no request goes to it."_s),
        boolField<AccountEntry>(u"reserve"_s, &AccountEntry::isReserve,
            u"True: of the accounts of a provider it is asked only while none of the others can be."_s),
    };
    return table;
}

const FieldTable<Provider>& providerFields()
{
    using K = KeptKind;
    static const FieldTable<Provider> table = FieldTable<Provider> {
        textField<Provider>(
            u"display_name"_s, &Provider::displayName, u"The name shown."_s, { u"displayName"_s }),
        baseUrlField(),
        apiKeyField(),
        boolField<Provider>(u"enabled"_s, &Provider::enabled, u"False: not used."_s),
        headersField(),
        modelsField(),
        optionalIntegerField<Provider>(u"timeoutMs"_s, &Provider::timeoutMs, 1000, kMaxMs,
            u"Longest time for a whole answer, milliseconds."_s, { u"timeout_ms"_s }),
        textField<Provider>(
            u"proxy"_s, &Provider::proxy, u"http://host:port, socks5://host:port, or direct."_s),
        textField<Provider>(u"oauth_provider"_s, &Provider::accountVendor,
            u"Sign in with an account instead of a key: openai-codex, github-copilot, anthropic, …; see "
            "`plexusd oauth list`."_s,
            { u"oauthProvider"_s }),
        textField<Provider>(u"oauth_account"_s, &Provider::accountName,
            u"Which of several accounts there; not needed for the only one."_s, { u"oauthAccount"_s }),
        textsField<Provider>(u"oauth_accounts"_s, &Provider::accountNames,
            u"Several accounts there that serve it together, one taking over from the other: in the order of "
            "`accounts`, then as they stand here."_s,
            { u"oauthAccounts"_s }),
        realField<Provider>(u"discount"_s, &Provider::discount, 0, 1, u"Taken off computed costs."_s),
        mapField<Provider>(
            u"extraBody"_s, &Provider::extraBody, u"Merged into request bodies."_s, { u"extra_body"_s }),
        adaptersField<Provider>(),
        cooldownSwitchField(),
        statusCodesField<Provider>(
            u"Answers after which the next target is tried, besides those of `failover`."_s),
        textsField<Provider>(u"retryableErrors"_s, &Provider::retryableErrors,
            u"Texts in an error answer after which the next target is tried, besides those of `failover`."_s,
            { u"retryable_errors"_s }),
        boolField<Provider>(u"allow_100_percent_utilization"_s, &Provider::allowsFullUse,
            u"An allowance counts as used up at 100 % instead of 99 %."_s),
        boolField<Provider>(u"estimateTokens"_s, &Provider::estimatesTokens,
            u"Estimate tokens when none are reported."_s, { u"estimate_tokens"_s }),
        keepsResponsesField(),
        keptField<Provider>(u"useClaudeMasking"_s, K::Bool, u"Kept from the original's form."_s),
        partField<Provider, QuotaChecker>(u"quota_checker"_s, &Provider::quotaChecker, &quotaCheckerFields,
            u"What fetches the account's meters."_s),
        partField<Provider, Autosync>(u"model_autosync"_s, &Provider::autosync, &autosyncFields,
            u"The list of models is fetched now and then."_s),
        keptField<Provider>(u"gpu_profile"_s, K::Text, u"For the energy estimate."_s),
        keptField<Provider>(u"gpu_ram_gb"_s, K::Number, u"For the energy estimate."_s),
        keptField<Provider>(u"gpu_bandwidth_tb_s"_s, K::Number, u"For the energy estimate."_s),
        keptField<Provider>(u"gpu_flops_tflop"_s, K::Number, u"For the energy estimate."_s),
        keptField<Provider>(u"gpu_power_draw_watts"_s, K::Number, u"For the energy estimate."_s),
        keptField<Provider>(u"geminiThinkingEnabled"_s, K::Bool, u"Kept from the original's form."_s,
            { u"gemini_thinking_enabled"_s }),
        keptField<Provider>(u"auto_compat"_s, K::Bool, u"Fix parameters by the model registry."_s),
        optionalIntegerField<Provider>(u"maxConcurrency"_s, &Provider::maxConcurrency, 1, 100'000,
            u"Requests at a time, over all its models."_s, { u"max_concurrency"_s }),
        keptField<Provider>(u"pi_ai_provider"_s, K::Text, u"Id in pi-ai's registry."_s),
        keptField<Provider>(u"compaction"_s, K::Map, u"Context shrinking."_s),
        partField<Provider, RawPassthrough>(u"raw_passthrough"_s, &Provider::raw, &rawPassthroughFields,
            u"The raw relay, /raw/NAME/…; off by default."_s),
    } + stallOverrideFields();
    return table;
}

} // namespace gateway::config
