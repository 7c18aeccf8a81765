// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/request_check.h"

#include "upstream/curl_error.h"

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

std::optional<Error> refusalOf(const UpstreamRequest& request, const AddressFacts& address)
{
    if (!address.isSound) {
        return refusal(
            u"The provider's address is not a usable http or https URL. Correct it in the provider's "
            "settings."_s);
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
