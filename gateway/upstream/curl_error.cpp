// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/curl_error.h"

#include "base/internal_error.h"
#include "base/redact.h"

#include <QUrl>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace gateway::upstream {

namespace {

QString detailOf(const CurlFailure& failure)
{
    QUrl url = QUrl::fromEncoded(failure.url);
    url.setUserInfo({});
    const QString target = QString::fromUtf8(maskTarget(url.toEncoded()));
    return redactText(
        QString::fromLatin1(failure.method) + u' ' + target + u": " + QString::fromUtf8(failure.text));
}

Error targetError(ErrorCode code, const QString& message, const QString& detail)
{
    return { .code = code, .message = message, .detail = detail, .failureClass = FailureClass::Target };
}

// libcurl's sentence without its final full stop, to end one of ours.
QString reasonOf(const CurlFailure& failure)
{
    QString text = redactText(QString::fromUtf8(failure.text).trimmed());
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString connectMessage(const CurlFailure& failure, const QString& host)
{
    if (failure.systemError == ECONNREFUSED) {
        return u"%1 refused the connection: nothing listens there. Check the provider's address and that it "
               "is running."_s.arg(host);
    }
    if (failure.systemError != 0) {
        return u"%1 cannot be reached: %2."_s.arg(
            host, qt_error_string(static_cast<int>(failure.systemError)));
    }
    return u"%1 cannot be reached: %2."_s.arg(host, reasonOf(failure));
}

bool isGarbage(const CurlFailure& failure)
{
    // libcurl reports broken framing as a receive error; only its text tells it from a lost connection.
    return failure.text.contains("chunk") && !failure.text.contains("outstanding");
}

} // namespace

QString hostOf(const QByteArray& url)
{
    const QUrl parsed = QUrl::fromEncoded(url);
    const QString host = parsed.host().contains(u':') ? u"[%1]"_s.arg(parsed.host()) : parsed.host();
    const int usual = parsed.scheme() == u"https"_s ? 443 : 80;
    const int port = parsed.port(usual);
    return port == usual ? host : u"%1:%2"_s.arg(host).arg(port);
}

QString originOf(const QByteArray& url)
{
    const QUrl parsed = QUrl::fromEncoded(url);
    return parsed.toString(
        QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QString secondsText(int milliseconds)
{
    return QString::number(milliseconds / 1000.0) + u" s";
}

Error connectTimeout(CallPhase phase, const QByteArray& url, int limitMs)
{
    const QString host = hostOf(url);
    const QString limit = secondsText(limitMs);
    QString message;
    switch (phase) {
    case CallPhase::Resolving:
        message = u"The name of %1 was not resolved within %2. Check the network."_s.arg(host, limit);
        break;
    case CallPhase::Connecting:
        message = u"%1 did not accept a connection within %2."_s.arg(host, limit);
        break;
    case CallPhase::Securing:
    case CallPhase::Waiting:
    case CallPhase::Receiving:
        message = u"No secure connection to %1 could be agreed within %2."_s.arg(host, limit);
        break;
    }
    return targetError(ErrorCode::UpstreamTimeout, message, {});
}

Error errorFromCurl(const CurlFailure& failure)
{
    const QString host = hostOf(failure.url);
    const QString detail = detailOf(failure);
    // libcurl has dozens of codes and adds more: those that need words of their own, then by phase.
    switch (failure.code) {
    case CURLE_BAD_CONTENT_ENCODING:
        return targetError(ErrorCode::UpstreamProtocol,
            u"The answer of %1 is packed in a way that cannot be read: %2."_s.arg(host, reasonOf(failure)),
            detail);
    case CURLE_COULDNT_RESOLVE_HOST:
        return targetError(ErrorCode::UpstreamConnect,
            u"The name of %1 cannot be resolved. Check the provider's address and the network."_s.arg(host),
            detail);
    case CURLE_COULDNT_RESOLVE_PROXY:
        return targetError(ErrorCode::UpstreamConnect,
            u"The name of the proxy for %1 cannot be resolved. Check the proxy setting."_s.arg(host), detail);
    case CURLE_COULDNT_CONNECT:
        return targetError(ErrorCode::UpstreamConnect, connectMessage(failure, host), detail);
    case CURLE_PEER_FAILED_VERIFICATION:
        return targetError(ErrorCode::UpstreamConnect,
            u"The certificate of %1 is not trusted: %2."_s.arg(host, reasonOf(failure)), detail);
    case CURLE_OPERATION_TIMEDOUT: {
        Error error = connectTimeout(failure.phase, failure.url, failure.connectTimeoutMs);
        error.detail = detail;
        return error;
    }
    case CURLE_URL_MALFORMAT:
        return targetError(
            ErrorCode::UpstreamConnect, u"The provider's address %1 is not a valid URL."_s.arg(host), detail);
    case CURLE_SEND_FAIL_REWIND:
        return targetError(ErrorCode::UpstreamReset,
            u"%1 had closed the connection that was kept open. The request was not sent again by itself, so "
            "that it is never billed twice."_s.arg(host),
            detail);
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_FILESIZE_EXCEEDED:
        return targetError(
            ErrorCode::UpstreamProtocol, u"%1 answered something that is not HTTP."_s.arg(host), detail);
    case CURLE_OUT_OF_MEMORY:
        // Also how libcurl names a head line beyond its limit.
        if (failure.phase == CallPhase::Waiting) {
            return targetError(ErrorCode::UpstreamProtocol,
                u"%1 sent a response head that is too large."_s.arg(host), detail);
        }
        [[fallthrough]];
    case CURLE_FAILED_INIT:
    case CURLE_BAD_FUNCTION_ARGUMENT:
    case CURLE_UNKNOWN_OPTION:
    case CURLE_NOT_BUILT_IN: {
        Error error = internalError(u"The call to %1 could not be made: %2."_s.arg(host, reasonOf(failure)));
        error.detail = detail + u'\n' + error.detail;
        return error;
    }
    default: break;
    }
    switch (failure.phase) {
    case CallPhase::Resolving:
    case CallPhase::Connecting:
    case CallPhase::Securing:
        if (failure.proxyStatus >= 400) {
            return targetError(ErrorCode::UpstreamConnect,
                u"The proxy refused the connection to %1 with status %2."_s.arg(host).arg(
                    failure.proxyStatus),
                detail);
        }
        if (failure.code == CURLE_PROXY) {
            return targetError(ErrorCode::UpstreamConnect,
                u"The proxy could not connect to %1: %2."_s.arg(host, reasonOf(failure)), detail);
        }
        return targetError(ErrorCode::UpstreamConnect,
            u"No connection to %1 could be made: %2."_s.arg(host, reasonOf(failure)), detail);
    case CallPhase::Waiting:
        if (failure.code == CURLE_GOT_NOTHING) {
            return targetError(
                ErrorCode::UpstreamReset, u"%1 closed the connection without an answer."_s.arg(host), detail);
        }
        return targetError(
            ErrorCode::UpstreamReset, u"The connection to %1 broke before it answered."_s.arg(host), detail);
    case CallPhase::Receiving:
        if (isGarbage(failure)) {
            return targetError(ErrorCode::UpstreamProtocol,
                u"%1 sent an answer whose framing is broken."_s.arg(host), detail);
        }
        return targetError(ErrorCode::UpstreamReset,
            u"The connection to %1 broke before the answer was complete."_s.arg(host), detail);
    }
    return {};
}

} // namespace gateway::upstream
