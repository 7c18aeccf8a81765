// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_location.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// Of libpq's, what is of use here and cannot be said by the rest of the URL.
constexpr std::array kOptions { "application_name"_L1, "channel_binding"_L1, "connect_timeout"_L1,
    "gssencmode"_L1, "host"_L1, "options"_L1, "sslcert"_L1, "sslkey"_L1, "sslmode"_L1, "sslrootcert"_L1,
    "target_session_attrs"_L1 };

Error wrong(const QString& what)
{
    return { .code = ErrorCode::InvalidRequest, .message = what, .failureClass = FailureClass::Caller };
}

Result<void> takeOption(DatabaseServer& server, const QString& name, const QString& value)
{
    if (std::find(kOptions.begin(), kOptions.end(), name) == kOptions.end()) {
        QStringList known;
        for (const QLatin1StringView option : kOptions)
            known.append(QString(option));
        return wrong(u"there is no option \u201c%1\u201d for PostgreSQL here; there are %2"_s.arg(
            name, known.join(u", "_s)));
    }
    // Qt parts options by it.
    if (value.contains(u';') || value.contains(u'\0'))
        return wrong(u"the option %1 holds a character it cannot have"_s.arg(name));
    if (name == u"host")
        server.host = value;
    else
        server.options.append({ name, value });
    return {};
}

} // namespace

QString DatabaseServer::shown() const
{
    QString text = u"postgres://"_s + (host.startsWith(u'/') ? QString() : host);
    if (port >= 0)
        text += u':' + QString::number(port);
    return text + u'/' + database;
}

bool namesServer(const QString& text)
{
    return text.startsWith(u"postgres:") || text.startsWith(u"postgresql:");
}

Result<DatabaseServer> serverFromUrl(const QString& text)
{
    // A password may hold what a strict reader refuses; its error would show it.
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || !namesServer(text) || !text.contains(u"://")) {
        return wrong(u"is not of the form postgres://USER:PASSWORD@HOST:PORT/DATABASE (write %40 for @, %2F "
                     "for / and %25 for % in a password)"_s);
    }
    DatabaseServer server { .host = url.host(QUrl::FullyDecoded),
        .port = url.port(),
        .user = url.userName(QUrl::FullyDecoded),
        .password = Secret(url.password(QUrl::FullyDecoded).toUtf8()),
        .database = url.path(QUrl::FullyDecoded).mid(1) };
    const QUrlQuery query(url);
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (auto taken = takeOption(server, name, value); !taken)
            return taken.error();
    }
    if (server.database.isEmpty())
        return wrong(u"names no database: postgres://HOST/DATABASE"_s);
    return server;
}

QString shownName(const DatabaseLocation& location)
{
    if (const auto* server = std::get_if<DatabaseServer>(&location))
        return server->shown();
    return std::get<DatabaseFile>(location).path;
}

} // namespace gateway::store
