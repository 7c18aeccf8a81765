// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of MCP servers and of the model that describes images.
#include "config/field_tables.h"

#include "base/redact.h"

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

constexpr qint64 kMaxMs = 24LL * 3600 * 1000;

Field<McpServer> secretField(const QString& name, SecretSource McpServer::*member, const QString& help,
    const QStringList& synonyms = {})
{
    return { name, synonyms, u"secret"_s, help,
        [member](const Node& node, const Place& place, McpServer& into) {
            if (const auto text = readText(node, place))
                into.*member = secretFromText(*text);
        },
        [member](const McpServer& from) -> std::optional<Node> {
            const QString text = secretToText(from.*member);
            return text.isEmpty() ? std::nullopt : std::optional(Node::scalar(text));
        } };
}

Field<McpServer> secretsField(const QString& name, QVector<SecretSource> McpServer::*member,
    const QString& help, const QStringList& synonyms = {})
{
    return { name, synonyms, u"list of secrets"_s, help,
        [member](const Node& node, const Place& place, McpServer& into) {
            const auto texts = readTexts(node, place);
            for (const QString& text : texts.value_or(QStringList()))
                (into.*member).append(secretFromText(text));
        },
        [member](const McpServer& from) -> std::optional<Node> {
            QStringList texts;
            for (const SecretSource& secret : from.*member)
                texts.append(secretToText(secret));
            texts.removeAll(QString());
            return texts.isEmpty() ? std::nullopt : std::optional(writeTexts(texts));
        } };
}

// Values in the clear are written back unless their name says that they are credentials.
Field<McpServer> namedSecretsField(const QString& name, QVector<NamedSecret> McpServer::*member,
    const QString& help, const QStringList& synonyms = {})
{
    return { name, synonyms, u"map of texts or secrets"_s, help,
        [member](const Node& node, const Place& place, McpServer& into) {
            if (!expectMap(node, place))
                return;
            for (const Member& entry : node.members) {
                if (const auto text = readText(entry.value, place.at(entry.key)))
                    (into.*member).append({ .name = entry.key, .value = secretFromText(*text) });
            }
        },
        [member](const McpServer& from) -> std::optional<Node> {
            Node node = Node::map();
            for (const NamedSecret& entry : from.*member) {
                if (entry.value.kind != SecretSource::Kind::Plain)
                    node.set(entry.name, Node::scalar(secretToText(entry.value)));
                else if (!namesCredential(entry.name))
                    node.set(entry.name, Node::scalar(QString::fromUtf8(entry.value.plain.reveal())));
            }
            return node.members.isEmpty() ? std::nullopt : std::optional(node);
        } };
}

// `bearer`, as the original writes it, is what an empty header name means.
Field<McpServer> keyHeaderField()
{
    return { u"auth_scheme"_s, { u"authScheme"_s, u"key_header"_s }, u"bearer, or a header's name"_s,
        u"How a key of `keys` is sent: as Authorization: Bearer, or in this header."_s,
        [](const Node& node, const Place& place, McpServer& into) {
            if (const auto text = readText(node, place))
                into.keyHeader = text->compare(u"bearer", Qt::CaseInsensitive) == 0 ? QString() : *text;
        },
        [](const McpServer& from) -> std::optional<Node> {
            return from.keyHeader.isEmpty() ? std::nullopt : std::optional(Node::scalar(from.keyHeader));
        } };
}

// What other programs' files say and the other fields say as well.
Field<McpServer> typeField()
{
    return { u"type"_s, { u"transport"_s }, u"http or stdio"_s,
        u"Not needed: a server with a URL is reached there, one with a command is started."_s,
        [](const Node& node, const Place& place, McpServer& into) {
            const auto text = readText(node, place);
            if (!text)
                return;
            static const QStringList kKnown { u"http"_s, u"remote_http"_s, u"streamable-http"_s,
                u"streamable_http"_s, u"streamableHttp"_s, u"stdio"_s };
            if (*text == u"local_http")
                into.kept.set(u"type"_s, node);
            else if (*text == u"sse")
                place.error(node,
                    u"the old HTTP+SSE transport is not spoken; give the server's streamable "
                    u"HTTP address"_s);
            else if (!kKnown.contains(*text))
                place.error(node, u"must be http or stdio"_s);
        },
        [](const McpServer& from) -> std::optional<Node> {
            const Node* kept = from.kept.find(u"type"_s);
            return kept ? std::optional(*kept) : std::nullopt;
        } };
}

template <typename T, typename Part>
Field<T> innerField(const QString& name, Part T::*part, const Field<Part>& field)
{
    return { name, field.synonyms, field.kind, field.help,
        [part, read = field.read](
            const Node& node, const Place& place, T& into) { read(node, place, into.*part); },
        [part, write = field.write](const T& from) { return write(from.*part); } };
}

Field<Config> serversField()
{
    return { u"mcp_servers"_s, { u"mcpServers"_s }, u"map from name to fields"_s,
        u"MCP servers, each at /mcp/NAME and all together at /mcp."_s,
        [](const Node& node, const Place& place, Config& into) {
            if (!expectMap(node, place))
                return;
            for (const Member& entry : node.members) {
                McpServer server { .name = entry.key };
                readFields(mcpServerFields(), entry.value, place.at(entry.key), server);
                into.mcp.servers.append(server);
            }
        },
        [](const Config& from) -> std::optional<Node> {
            Node node = Node::map();
            for (const McpServer& server : from.mcp.servers)
                node.set(server.name, writeFields(mcpServerFields(), server));
            return node.members.isEmpty() ? std::nullopt : std::optional(node);
        } };
}

} // namespace

const FieldTable<McpServer>& mcpServerFields()
{
    using K = KeptKind;
    static const FieldTable<McpServer> table {
        textField<McpServer>(u"description"_s, &McpServer::description, u"A note."_s),
        boolField<McpServer>(u"enabled"_s, &McpServer::enabled, u"False: unknown to clients."_s),
        typeField(),
        textField<McpServer>(u"upstream_url"_s, &McpServer::url, u"The server's streamable HTTP address."_s,
            { u"url"_s, u"upstreamUrl"_s }),
        namedSecretsField(
            u"headers"_s, &McpServer::headers, u"Request headers; values may be env:NAME or secret:NAME."_s),
        secretsField(u"keys"_s, &McpServer::keys, u"Credentials used in turn, one per session."_s),
        keyHeaderField(),
        boolField<McpServer>(u"oauth"_s, &McpServer::signsIn, u"True: Plexus signs in there (OAuth 2.1)."_s),
        textField<McpServer>(u"client_id"_s, &McpServer::clientId,
            u"Of a client registered by hand; empty: Plexus registers itself."_s, { u"clientId"_s }),
        secretField(u"client_secret"_s, &McpServer::clientSecret, u"Of that client, if it has one."_s,
            { u"clientSecret"_s }),
        textField<McpServer>(
            u"scope"_s, &McpServer::scope, u"Asked for when signing in; empty: what the server names."_s),
        textField<McpServer>(u"command"_s, &McpServer::command,
            u"A program that speaks MCP on its standard streams; started once its owner has allowed it."_s),
        textsField<McpServer>(
            u"args"_s, &McpServer::arguments, u"Its arguments, one each; no shell."_s, { u"arguments"_s }),
        namedSecretsField(u"env"_s, &McpServer::environment,
            u"Its environment variables; values may be env:NAME or secret:NAME."_s, { u"environment"_s }),
        textField<McpServer>(
            u"cwd"_s, &McpServer::workingDirectory, u"The folder it is started in; empty: the home."_s),
        integerField<McpServer, int>(u"startup_timeout_ms"_s, &McpServer::startTimeoutMs, 1000, 300'000,
            u"Start to the answer to `initialize`."_s, { u"startupTimeoutMs"_s }),
        integerField<McpServer, int>(u"timeout_ms"_s, &McpServer::timeoutMs, 1000, kMaxMs,
            u"Without a byte of an answer."_s, { u"timeoutMs"_s }),
        integerField<McpServer, qint64>(u"max_message_bytes"_s, &McpServer::maxMessageBytes, 1024,
            1024LL * 1024 * 1024, u"Largest message either way."_s, { u"maxMessageBytes"_s }),
        integerField<McpServer, int>(u"rate_limit_cooldown_ms"_s, &McpServer::rateLimitRestMs, 0, kMaxMs,
            u"How long a key rests after a 429 that names no time."_s, { u"rateLimitCooldownMs"_s }),
        integerField<McpServer, int>(u"quota_cooldown_ms"_s, &McpServer::quotaRestMs, 0, 31 * kMaxMs,
            u"How long a key rests after a 402."_s, { u"quotaCooldownMs"_s }),
        textsField<McpServer>(u"allowedTools"_s, &McpServer::allowedTools,
            u"Tools clients of /mcp see; * stands for anything; empty: all."_s, { u"allowed_tools"_s }),
        textsField<McpServer>(u"excludedTools"_s, &McpServer::excludedTools, u"Tools they do not see."_s,
            { u"excluded_tools"_s }),
        keptField<McpServer>(u"launcher"_s, K::Text, u"Kept from the original's form."_s),
        keptField<McpServer>(u"package"_s, K::Text, u"Kept from the original's form."_s),
        keptField<McpServer>(u"port"_s, K::Number, u"Kept from the original's form."_s),
        keptField<McpServer>(u"path"_s, K::Text, u"Kept from the original's form."_s),
    };
    return table;
}

const FieldTable<McpSignIn>& mcpSignInFields()
{
    static const FieldTable<McpSignIn> table {
        boolField<McpSignIn>(u"enabled"_s, &McpSignIn::enabled, u"True: clients may sign in by browser."_s),
        textField<McpSignIn>(
            u"issuer"_s, &McpSignIn::issuer, u"Our public address; empty: the one the client called."_s),
        // The original's own identity provider is the only one there is.
        { u"provider"_s, {}, u"ignored"_s, u"Older files only."_s,
            [](const Node&, const Place&, McpSignIn&) {},
            [](const McpSignIn&) -> std::optional<Node> { return std::nullopt; } },
    };
    return table;
}

const FieldTable<Vision>& visionFields()
{
    static const FieldTable<Vision> table {
        textField<Vision>(u"descriptor_model"_s, &Vision::descriptorModel,
            u"The alias that describes images; empty: none does."_s, { u"descriptorModel"_s }),
        textField<Vision>(u"default_prompt"_s, &Vision::prompt,
            u"What it is asked; empty: Plexus' own words."_s, { u"defaultPrompt"_s, u"prompt"_s }),
        enumField<Vision, VisionFailure>(u"on_failure"_s, &Vision::onFailure,
            { { u"fail"_s, VisionFailure::Fail }, { u"without"_s, VisionFailure::Without },
                { u"anyway"_s, VisionFailure::Anyway } },
            u"When an image cannot be described: fail the request, go on without, or send the image."_s,
            { u"onFailure"_s }),
        integerField<Vision, int>(u"max_parallel"_s, &Vision::maxParallel, 1, 64,
            u"Descriptions at a time for one request."_s, { u"maxParallel"_s }),
        integerField<Vision, int>(u"timeout_ms"_s, &Vision::timeoutMs, 1000, kMaxMs,
            u"Longest time for one description."_s, { u"timeoutMs"_s }),
        integerField<Vision, int>(u"cache_mb"_s, &Vision::cacheMegabytes, 0, 10'000,
            u"Descriptions kept on disk, megabytes; 0: none."_s, { u"cacheMb"_s }),
    };
    return table;
}

const FieldTable<Autosync>& autosyncFields()
{
    static const FieldTable<Autosync> table {
        boolField<Autosync>(u"enabled"_s, &Autosync::enabled, u"True: new models are added by themselves."_s),
        integerField<Autosync, int>(u"intervalMinutes"_s, &Autosync::intervalMinutes, 5, 60 * 24 * 31,
            u"How often the list is fetched."_s, { u"interval_minutes"_s }),
        boolField<Autosync>(u"add_aliases"_s, &Autosync::addsAliases,
            u"True: each new model gets an alias of its name."_s, { u"addAliases"_s }),
    };
    return table;
}

FieldTable<Config> mcpFields()
{
    const auto enabled =
        boolField<Mcp>(u"mcpEnabled"_s, &Mcp::enabled, u"False: nothing below /mcp."_s, { u"mcp_enabled"_s });
    const auto signIn = partField<Mcp, McpSignIn>(
        u"mcpOAuth"_s, &Mcp::signIn, &mcpSignInFields, u"Sign-in for MCP clients."_s);
    return { serversField(), innerField<Config, Mcp>(u"mcpEnabled"_s, &Config::mcp, enabled),
        innerField<Config, Mcp>(u"mcpOAuth"_s, &Config::mcp, signIn) };
}

} // namespace gateway::config
