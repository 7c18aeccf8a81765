// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/resource_metadata.h"

#include "oauth/addresses.h"
#include "oauth/json_fields.h"

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

constexpr size_t kMaxServers = 16;

Error unusable(const QString& message)
{
    return { .code = ErrorCode::UpstreamProtocol, .message = message, .failureClass = FailureClass::Target };
}

QByteArray pathOf(const QUrl& url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    return path;
}

} // namespace

QByteArray canonicalResource(const QUrl& server)
{
    const QByteArray query = server.query(QUrl::FullyEncoded).toLatin1();
    return originOf(server) + pathOf(server) + (query.isEmpty() ? QByteArray() : '?' + query);
}

bool coversServer(const QByteArray& resource, const QUrl& server)
{
    const QUrl url(QString::fromUtf8(resource), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || originOf(url) != originOf(server))
        return false;
    const QByteArray below = pathOf(server) + '/';
    const QByteArray above = pathOf(url) + '/';
    return below.startsWith(above);
}

QByteArrayList resourceMetadataUrls(const QUrl& server)
{
    const QByteArray root = originOf(server) + "/.well-known/oauth-protected-resource";
    const QByteArray path = pathOf(server);
    return path.isEmpty() ? QByteArrayList { root } : QByteArrayList { root + path, root };
}

Result<ResourceMetadata> readResourceMetadata(QByteArrayView body, const QUrl& server)
{
    const auto object = dialects::parseJsonObject(body);
    if (!object)
        return unusable(u"The server's description of its sign-in is no JSON object."_s);
    ResourceMetadata metadata { .resource = bytesAt(*object, "resource"),
        .authorizationServers =
            listAt(*object, "authorization_servers", kMaxServers).value_or(QByteArrayList()),
        .scopes = listAt(*object, "scopes_supported").value_or(QByteArrayList()),
        .name = QString::fromUtf8(bytesAt(*object, "resource_name")) };
    if (!coversServer(metadata.resource, server)) {
        return unusable(
            u"The server at %1 describes the sign-in of another one, \u201c%2\u201d; a token for it would go astray."_s
                .arg(QString::fromLatin1(canonicalResource(server)),
                    QString::fromUtf8(metadata.resource.left(200))));
    }
    if (metadata.authorizationServers.isEmpty())
        return unusable(u"The server names no authorization server."_s);
    return metadata;
}

QByteArray resourceMetadataBody(const ResourceMetadata& metadata)
{
    return dialects::serializeJson(dialects::json::object {
        { "resource", textOf(metadata.resource) },
        { "authorization_servers", arrayOf(metadata.authorizationServers) },
        { "scopes_supported", arrayOf(metadata.scopes) },
        { "bearer_methods_supported", dialects::json::array { "header" } },
        { "resource_name", textOf(metadata.name.toUtf8()) },
    });
}

} // namespace gateway::oauth
