// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/validate_mcp.h"

#include "base/headers.h"
#include "config/address_checks.h"
#include "config/field_tables.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

void checkSecret(const QString& path, const SecretSource& secret, Remarks& remarks)
{
    switch (secret.kind) {
    case SecretSource::Kind::None: break;
    case SecretSource::Kind::Environment:
    case SecretSource::Kind::Vault:
        if (secret.name.trimmed().isEmpty())
            remarks.error(path, u"names no variable or entry after the colon"_s);
        break;
    case SecretSource::Kind::Plain:
        if (!isHeaderValue(secret.plain.reveal()))
            remarks.error(path, u"contains characters that cannot be sent"_s);
        break;
    }
}

void checkHttp(const McpServer& server, const QString& path, Remarks& remarks)
{
    const bool hasCredential = !server.keys.isEmpty() || server.signsIn || !server.headers.isEmpty();
    checkUrl(path + u".upstream_url"_s, server.url, hasCredential, remarks);
    for (const NamedSecret& header : server.headers) {
        const QString at = path + u".headers."_s + header.name;
        if (!isHeaderName(header.name.toUtf8()))
            remarks.error(at, u"is not a valid request header"_s);
        checkSecret(at, header.value, remarks);
    }
    for (qsizetype i = 0; i < server.keys.size(); ++i)
        checkSecret(u"%1.keys[%2]"_s.arg(path).arg(i), server.keys[i], remarks);
    if (!server.keyHeader.isEmpty() && !isHeaderName(server.keyHeader.toUtf8()))
        remarks.error(path + u".auth_scheme"_s, u"must be bearer or the name of a request header"_s);
    if (server.signsIn && !server.keys.isEmpty())
        remarks.error(path + u".oauth"_s, u"signs in and has keys; keep one"_s);
    checkSecret(path + u".client_secret"_s, server.clientSecret, remarks);
}

void checkProgram(const McpServer& server, const QString& path, Remarks& remarks)
{
    static const QRegularExpression kVariable(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    if (!server.url.isEmpty())
        remarks.error(path + u".command"_s, u"a server has an address or a command; keep one"_s);
    if (!server.headers.isEmpty() || !server.keys.isEmpty() || server.signsIn)
        remarks.warning(
            path, u"headers, keys and oauth are for servers with an address; a program has env"_s);
    for (const NamedSecret& variable : server.environment) {
        const QString at = path + u".env."_s + variable.name;
        if (!kVariable.match(variable.name).hasMatch())
            remarks.error(at, u"is not the name of an environment variable"_s);
        checkSecret(at, variable.value, remarks);
    }
    if (!server.workingDirectory.isEmpty() && !QDir::isAbsolutePath(server.workingDirectory))
        remarks.error(path + u".cwd"_s, u"must be a full path"_s);
}

void checkServer(const McpServer& server, Remarks& remarks)
{
    static const QRegularExpression kName(u"^[a-z0-9][a-z0-9_-]{0,62}$"_s);
    const QString path = u"mcp_servers."_s + server.name;
    if (server.name == u"plexus")
        remarks.error(path, u"is the name of Plexus' own server; choose another"_s);
    // The name also is a tool's first part, see kMcpToolSeparator.
    else if (!kName.match(server.name).hasMatch())
        remarks.error(
            path, u"a server's name has 1 to 63 of a-z, 0-9, - and _ and begins with a letter or digit"_s);
    else if (server.name.contains(kMcpToolSeparator))
        remarks.error(path, u"a server's name must not contain __, which stands before the names of tools"_s);
    if (server.kept.find(u"type"_s)) {
        remarks.warning(path, u"local_http servers are not started; give the program as command and args"_s);
        return;
    }
    if (server.isProgram())
        checkProgram(server, path, remarks);
    else if (server.url.isEmpty())
        remarks.error(path, u"has neither upstream_url nor command"_s);
    else
        checkHttp(server, path, remarks);
}

} // namespace

void checkMcp(const Config& config, Remarks& remarks)
{
    QSet<QString> names;
    for (const McpServer& server : config.mcp.servers) {
        if (names.contains(server.name))
            remarks.error(u"mcp_servers."_s + server.name, u"exists twice"_s);
        names.insert(server.name);
        checkServer(server, remarks);
    }
    for (const Key& key : config.keys) {
        for (const QString& entry : key.allowedMcp + key.excludedMcp) {
            if (!names.contains(entry.section(u'/', 0, 0)))
                remarks.warning(u"keys.%1.allowedMcp"_s.arg(key.name),
                    u"there is no MCP server \u201c%1\u201d"_s.arg(entry.section(u'/', 0, 0)));
        }
    }
    const QString& issuer = config.mcp.signIn.issuer;
    if (!issuer.isEmpty())
        checkUrl(u"mcpOAuth.issuer"_s, issuer, true, remarks);
}

void checkVision(const Config& config, Remarks& remarks)
{
    const QString& model = config.vision.descriptorModel;
    const auto isNamed = [&model](const Alias& alias) {
        return alias.slug == model || alias.additionalAliases.contains(model);
    };
    const auto descriptor = std::find_if(config.aliases.begin(), config.aliases.end(), isNamed);
    const bool isDirect = model.startsWith(u"direct/");
    const QString path = u"vision_fallthrough.descriptor_model"_s;
    if (!model.isEmpty() && !isDirect && descriptor == config.aliases.end())
        remarks.warning(path, u"there is no alias \u201c%1\u201d: images cannot be described"_s.arg(model));
    if (!model.isEmpty() && descriptor != config.aliases.end() && descriptor->describesImages)
        remarks.error(
            path, u"\u201c%1\u201d has its own images described; name a model that sees"_s.arg(model));
    for (const Alias& alias : config.aliases) {
        if (alias.describesImages && model.isEmpty()) {
            remarks.warning(u"models.%1.use_image_fallthrough"_s.arg(alias.slug),
                u"has no effect until vision_fallthrough.descriptor_model names a model"_s);
        }
    }
}

} // namespace gateway::config
