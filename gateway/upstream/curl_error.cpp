// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/curl_error.h"

#include "base/redact.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gateway::upstream {

namespace {

Error targetError(ErrorCode code, const QString& message, const char* detail)
{
    return { .code = code,
        .message = message,
        .detail = redactText(QString::fromLocal8Bit(detail)),
        .failureClass = FailureClass::Target };
}

} // namespace

QString originOf(const QByteArray& url)
{
    const QUrl parsed = QUrl::fromEncoded(url);
    return parsed.toString(
        QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

Error errorFromCurl(CURLcode code, const QByteArray& url, const char* detail)
{
    const QString origin = originOf(url);
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return targetError(ErrorCode::UpstreamConnect,
            u"The name of %1 cannot be resolved. Check the provider's address and the network."_s.arg(origin),
            detail);
    case CURLE_COULDNT_RESOLVE_PROXY:
        return targetError(ErrorCode::UpstreamConnect,
            u"The proxy for %1 cannot be resolved. Check the proxy setting."_s.arg(origin), detail);
    case CURLE_COULDNT_CONNECT:
        return targetError(
            ErrorCode::UpstreamConnect, u"%1 does not accept connections."_s.arg(origin), detail);
    case CURLE_PROXY:
        return targetError(
            ErrorCode::UpstreamConnect, u"The proxy refused the connection to %1."_s.arg(origin), detail);
    case CURLE_PEER_FAILED_VERIFICATION:
        return targetError(ErrorCode::UpstreamConnect,
            u"The certificate of %1 is not trusted: %2."_s.arg(origin, QString::fromLocal8Bit(detail)),
            detail);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return targetError(ErrorCode::UpstreamConnect,
            u"No secure connection to %1 could be made: %2."_s.arg(origin, QString::fromLocal8Bit(detail)),
            detail);
    case CURLE_OPERATION_TIMEDOUT:
        return targetError(
            ErrorCode::UpstreamTimeout, u"Connecting to %1 took too long."_s.arg(origin), detail);
    case CURLE_GOT_NOTHING:
        return targetError(
            ErrorCode::UpstreamReset, u"%1 closed the connection without an answer."_s.arg(origin), detail);
    case CURLE_SEND_ERROR:
    case CURLE_SEND_FAIL_REWIND:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_HTTP3:
    case CURLE_BAD_CONTENT_ENCODING:
        return targetError(ErrorCode::UpstreamReset,
            u"The connection to %1 broke before the answer was complete."_s.arg(origin), detail);
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP_RETURNED_ERROR:
        return targetError(
            ErrorCode::UpstreamProtocol, u"%1 answered something that is not HTTP."_s.arg(origin), detail);
    case CURLE_URL_MALFORMAT:
        return targetError(ErrorCode::UpstreamProtocol,
            u"The provider's address %1 is not a valid URL."_s.arg(origin), detail);
    default:
        return targetError(ErrorCode::UpstreamReset,
            u"The call to %1 failed: %2."_s.arg(origin, QString::fromLatin1(curl_easy_strerror(code))),
            detail);
    }
}

} // namespace gateway::upstream
