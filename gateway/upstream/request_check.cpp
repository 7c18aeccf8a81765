// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/request_check.h"

#include "upstream/address_reach.h"
#include "upstream/curl_error.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::upstream {

namespace {

constexpr std::array<QByteArrayView, 4> kFramingHeaders { "content-length", "transfer-encoding", "expect",
    "trailer" };

Error refusal(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Internal };
}

} // namespace

bool isFramingHeader(QByteArrayView name) noexcept
{
    return std::any_of(kFramingHeaders.begin(), kFramingHeaders.end(),
        [name](QByteArrayView framing) { return equalsIgnoringCase(name, framing); });
}

Error notPublic(const QString& host)
{
    return { .code = ErrorCode::UpstreamConnect,
        .message =
            u"%1 is an address of this computer or its network, which another server must not name."_s.arg(
                host),
        .failureClass = FailureClass::Target };
}

std::optional<Error> refusalOf(const UpstreamRequest& request, const AddressFacts& address)
{
    if (!address.isSound) {
        return refusal(
            u"The provider's address is not a usable http or https URL. Correct it in the provider's "
            "settings."_s);
    }
    if (request.reach == Reach::PublicOnly) {
        const QHostAddress literal(QUrl::fromEncoded(request.url).host());
        if (address.isLoopback || (!literal.isNull() && !isPublicAddress(literal)))
            return notPublic(hostOf(request.url));
    }
    if (!isHeaderName(request.method))
        return refusal(u"The request to %1 has a malformed method."_s.arg(hostOf(request.url)));
    for (const Header& header : request.headers) {
        if (!isHeaderName(header.name))
            return refusal(
                u"The request to %1 has a header with a malformed name."_s.arg(hostOf(request.url)));
        if (!isHeaderValue(header.value)) {
            return refusal(u"The header %1 for %2 holds a line break or another control character. Check the "
                           "provider's key and extra headers."_s.arg(
                               QString::fromLatin1(header.name), hostOf(request.url)));
        }
    }
    return std::nullopt;
}

} // namespace gateway::upstream
