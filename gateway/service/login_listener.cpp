// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/login_listener.h"

#include "oauth/consent_page.h"
#include "oauth/form.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

constexpr qint64 kMaxHead = 16 * 1024;
constexpr int kMaxConnections = 16;

} // namespace

LoginListener::LoginListener(const Clock& clock, QByteArray path, Take take, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_take(std::move(take))
    , m_listener(std::make_unique<http::HttpListener>(static_cast<http::RequestHandler&>(*this), clock))
{
}

LoginListener::~LoginListener() = default;

Result<quint16> LoginListener::listen(quint16 port)
{
    const auto result = m_listener->listen({ .host = u"localhost"_s,
        .port = port,
        .tryNextPorts = 0,
        .maxHeaderBytes = kMaxHead,
        .maxBodyBytes = 0,
        .maxConnections = kMaxConnections });
    if (result)
        return result->port;
    return Error { .code = result.error().code,
        .message =
            u"The browser cannot come back by itself, for port %1 is in use. Enter the address it ends at by "
            "hand."_s.arg(port),
        .detail = result.error().message };
}

void LoginListener::close()
{
    m_take = {};
    m_listener->close();
}

std::optional<http::Reply> LoginListener::checkHead(const http::RequestHead& head)
{
    if (head.method == "GET" && head.path == m_path)
        return std::nullopt;
    return http::Reply {
        .status = 404, .headers = { { "content-type", "text/plain" } }, .body = "Not found.\n"
    };
}

void LoginListener::handle(http::InboundRequest request, std::unique_ptr<http::ResponseSink> sink)
{
    const auto form = oauth::Form::parse(request.head.query);
    const auto take = m_take;
    const bool isTaken = form && take
        && take({ .state = form->value("state"),
            .code = form->value("code"),
            .issuer = form->value("iss"),
            .error = form->value("error"),
            .errorDescription = form->value("error_description") });
    oauth::Page page =
        oauth::callbackPage(isTaken ? oauth::CallbackResult::Taken : oauth::CallbackResult::Unknown,
            oauth::languageOf(headerValue(request.head.headers, "accept-language")));
    sink->send(
        { .status = isTaken ? 200 : 400, .headers = std::move(page.headers), .body = std::move(page.body) });
}

http::Reply LoginListener::rejectionReply(const http::RequestHead&, const http::Rejection& rejection)
{
    return { .status = rejection.status,
        .headers = { { "content-type", "text/plain" } },
        .body = rejection.message.toUtf8() + '\n' };
}

} // namespace gateway::service

#include "moc_login_listener.cpp"
