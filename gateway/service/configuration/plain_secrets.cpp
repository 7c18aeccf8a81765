// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/plain_secrets.h"

#include "base/redact.h"
#include "config/provider_headers.h"
#include "config/secret_text.h"

#include <QUrl>

#include <variant>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

using config::Config;
using config::isSecretReference;
using config::isWord;
using config::Node;
using config::SecretSource;

// Where one stands, and what can be put there instead.
struct Finding {
    PlainSecret secret;
    std::variant<std::monostate, SecretSource*, Node*, Header*> place = {};
};

using Findings = std::vector<Finding>;

// Bodies and catalogue data go to others as they are: a reference in them would be sent as text.
bool isSentAsIs(const QString& field)
{
    return field == u"extraBody" || field == u"metadata";
}

void collect(Node& node, const QString& path, Findings& findings)
{
    for (qsizetype i = 0; i < node.items.size(); ++i)
        collect(node.items[i], u"%1[%2]"_s.arg(path).arg(i), findings);
    for (config::Member& member : node.members) {
        if (isSentAsIs(member.key))
            continue;
        const QString memberPath = path.isEmpty() ? member.key : QString(path + u'.' + member.key);
        if (isWord(member.value) && namesCredential(member.key) && !isSecretReference(member.value.text)) {
            findings.push_back({ .secret = { .path = memberPath,
                                     .value = Secret(member.value.text.toUtf8()),
                                     .entry = QString(memberPath).replace(u'.', u'/') },
                .place = &member.value });
        }
        collect(member.value, memberPath, findings);
    }
}

void collectProxy(const QString& proxy, const QString& path, Findings& findings)
{
    const QString password = QUrl(proxy).password();
    if (!password.isEmpty())
        findings.push_back({ .secret = { .path = path, .value = Secret(password.toUtf8()), .entry = {} } });
}

// An entry of the secret store is named after the place it comes from.
void collectSource(SecretSource& source, const QString& path, Findings& findings)
{
    if (source.kind != SecretSource::Kind::Plain)
        return;
    findings.push_back(
        { .secret = { .path = path, .value = source.plain, .entry = QString(path).replace(u'.', u'/') },
            .place = &source });
}

void collectHeader(const config::Provider& provider, Header& header, Findings& findings)
{
    // What the original sealed was a secret to it, whatever its name.
    const bool isSecret =
        namesCredential(QString::fromUtf8(header.name)) || header.value.startsWith(config::kSealedByOriginal);
    if (!isSecret || header.value.isEmpty() || isSecretReference(QString::fromUtf8(header.value)))
        return;
    const QString path = config::headerPlace(provider, header);
    findings.push_back(
        { .secret = { .path = path,
              .value = Secret(header.value),
              .entry = u"providers/%1/headers/%2"_s.arg(provider.slug, QString::fromUtf8(header.name)) },
            .place = &header });
}

void collectMcp(config::McpServer& server, Findings& findings)
{
    for (qsizetype i = 0; i < server.keys.size(); ++i)
        collectSource(server.keys[i], config::mcpKeyPlace(server, i), findings);
    collectSource(server.clientSecret, config::mcpClientSecretPlace(server), findings);
    for (config::NamedSecret& header : server.headers) {
        if (namesCredential(header.name))
            collectSource(header.value, config::mcpHeaderPlace(server, header.name), findings);
    }
    for (config::NamedSecret& variable : server.environment) {
        if (namesCredential(variable.name))
            collectSource(variable.value, config::mcpVariablePlace(server, variable.name), findings);
    }
    collect(server.kept, u"mcp_servers."_s + server.name, findings);
}

// Points into `config`, which must not be shared while the findings are used.
Findings findingsIn(Config& config)
{
    Findings findings;
    for (config::Provider& provider : config.providers) {
        const QString path = u"providers."_s + provider.slug;
        if (provider.apiKey.kind == SecretSource::Kind::Plain && !provider.hasAccount()) {
            findings.push_back({ .secret = { .path = path + u".api_key"_s,
                                     .value = provider.apiKey.plain,
                                     .entry = u"provider/"_s + provider.slug },
                .place = &provider.apiKey });
        }
        for (Header& header : provider.headers)
            collectHeader(provider, header, findings);
        collectProxy(provider.proxy, path + u".proxy"_s, findings);
        for (config::NamedSecret& option : provider.quotaChecker.options) {
            if (namesCredential(option.name))
                collectSource(option.value, path + u".quota_checker.options."_s + option.name, findings);
        }
        collect(provider.kept, path, findings);
        for (config::ProviderModel& model : provider.models)
            collect(model.kept, path + u".models."_s + model.id, findings);
    }
    for (config::Alias& alias : config.aliases)
        collect(alias.kept, u"models."_s + alias.slug, findings);
    for (config::Key& key : config.keys)
        collect(key.kept, u"keys."_s + key.name, findings);
    for (config::McpServer& server : config.mcp.servers)
        collectMcp(server, findings);
    collectProxy(config.settings.proxy, u"settings.proxy"_s, findings);
    collect(config.kept, {}, findings);
    return findings;
}

} // namespace

QVector<PlainSecret> plainSecretsOf(const Config& config)
{
    Config copy = config;
    QVector<PlainSecret> secrets;
    for (const Finding& finding : findingsIn(copy))
        secrets.append(finding.secret);
    return secrets;
}

Config withReferences(Config config, const QHash<QString, QString>& entryByPath)
{
    for (const Finding& finding : findingsIn(config)) {
        const auto entry = entryByPath.constFind(finding.secret.path);
        if (entry == entryByPath.constEnd())
            continue;
        if (SecretSource* const* source = std::get_if<SecretSource*>(&finding.place))
            **source = { .kind = SecretSource::Kind::Vault, .name = *entry };
        else if (Node* const* node = std::get_if<Node*>(&finding.place))
            **node = Node::scalar(u"secret:"_s + *entry);
        else if (Header* const* header = std::get_if<Header*>(&finding.place))
            (*header)->value = (u"secret:"_s + *entry).toUtf8();
    }
    return config;
}

Config withValues(Config config, const QHash<QString, Secret>& valueByPath)
{
    for (const Finding& finding : findingsIn(config)) {
        const auto value = valueByPath.constFind(finding.secret.path);
        if (value == valueByPath.constEnd())
            continue;
        if (SecretSource* const* source = std::get_if<SecretSource*>(&finding.place))
            **source = { .kind = SecretSource::Kind::Plain, .plain = *value };
        else if (Node* const* node = std::get_if<Node*>(&finding.place))
            **node = Node::scalar(QString::fromUtf8(value->reveal()));
        else if (Header* const* header = std::get_if<Header*>(&finding.place))
            (*header)->value = value->reveal();
    }
    return config;
}

} // namespace gateway::service
