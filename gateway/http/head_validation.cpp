// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/head_validation.h"

#include "base/error.h"

#include <algorithm>

namespace gateway::http {

using namespace Qt::StringLiterals;

namespace {
constexpr QByteArrayView kScheme = "http://";

bool isTargetByte(char c) noexcept
{
    const auto byte = static_cast<unsigned char>(c);
    // '#' would start a fragment, which never travels; everything outside printable ASCII must come
    // percent-encoded.
    return byte > 0x20 && byte < 0x7f && c != '#';
}

bool isHexDigit(char c) noexcept
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::optional<Rejection> checkTarget(const RequestHead& head)
{
    const QByteArray& target = head.target;
    if (!std::all_of(target.begin(), target.end(), isTargetByte))
        return badRequest(u"The request target holds a character that must be percent-encoded."_s);
    if (target.startsWith('/'))
        return std::nullopt;
    if (target == "*" && head.method == "OPTIONS")
        return std::nullopt;
    if (targetAuthority(target))
        return std::nullopt;
    return badRequest(u"The request target must be a path that begins with a slash."_s);
}

std::optional<Rejection> checkFraming(const RequestHead& head, HttpVersion version)
{
    const int lengths = countHeader(head.headers, "Content-Length");
    const int codings = countHeader(head.headers, "Transfer-Encoding");
    if (lengths > 0 && codings > 0)
        return badRequest(u"A request may have Content-Length or Transfer-Encoding, not both."_s);
    if (lengths > 1)
        return badRequest(u"The request has more than one Content-Length."_s);
    if (codings > 1)
        return badRequest(u"The request has more than one Transfer-Encoding."_s);
    if (lengths == 1 && !parseLength(headerValue(head.headers, "Content-Length")))
        return badRequest(u"Content-Length must be a decimal number."_s);
    if (codings == 1) {
        if (version == HttpVersion::Http10)
            return badRequest(u"HTTP/1.0 has no Transfer-Encoding."_s);
        if (!equalsIgnoringCase(headerValue(head.headers, "Transfer-Encoding"), "chunked"))
            return badRequest(u"The only Transfer-Encoding accepted is \"chunked\"."_s);
    }
    return std::nullopt;
}

std::optional<Rejection> checkHostCount(const RequestHead& head, HttpVersion version)
{
    const int hosts = countHeader(head.headers, "Host");
    if (hosts > 1)
        return badRequest(u"The request has more than one Host header."_s);
    if (hosts == 0 && version == HttpVersion::Http11)
        return badRequest(u"An HTTP/1.1 request needs a Host header."_s);
    return std::nullopt;
}
} // namespace

Rejection badRequest(const QString& message)
{
    return { .status = 400, .message = message, .code = errorCodeName(ErrorCode::InvalidRequest) };
}

std::optional<Rejection> checkHeadRules(const RequestHead& head, HttpVersion version)
{
    if (auto refused = checkTarget(head))
        return refused;
    if (auto refused = checkFraming(head, version))
        return refused;
    return checkHostCount(head, version);
}

BodyFacts bodyFacts(const RequestHead& head)
{
    if (hasHeader(head.headers, "Transfer-Encoding"))
        return { .kind = BodyFacts::Kind::Chunked };
    const auto length = parseLength(headerValue(head.headers, "Content-Length"));
    if (!length || *length == 0)
        return {};
    return { .kind = BodyFacts::Kind::Length, .length = *length };
}

std::optional<quint64> parseLength(QByteArrayView digits) noexcept
{
    // 18 digits always fit 63 bits; a longer number would be a body nobody sends.
    constexpr qsizetype kMaxDigits = 18;
    if (digits.isEmpty() || digits.size() > kMaxDigits)
        return std::nullopt;
    quint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<quint64>(c - '0');
    }
    return value;
}

std::optional<QByteArrayView> targetAuthority(QByteArrayView target) noexcept
{
    if (target.size() <= kScheme.size() || !equalsIgnoringCase(target.first(kScheme.size()), kScheme))
        return std::nullopt;
    const QByteArrayView rest = target.sliced(kScheme.size());
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    return rest.first(end - rest.begin());
}

void splitTarget(RequestHead& head)
{
    QByteArrayView local = head.target;
    if (const auto authority = targetAuthority(local))
        local = local.sliced(kScheme.size() + authority->size());
    const qsizetype mark = local.indexOf('?');
    head.path = (mark < 0 ? local : local.first(mark)).toByteArray();
    head.query = mark < 0 ? QByteArray() : local.sliced(mark + 1).toByteArray();
    if (head.path.isEmpty() && !head.target.isEmpty())
        head.path = QByteArrayLiteral("/");
}

RequestHead guessHead(QByteArrayView raw)
{
    // Enough for any path we know; the rest of an oversized line is of no use here.
    constexpr qsizetype kLookAt = 2048;
    RequestHead head;
    QByteArrayView line = raw.first(std::min(raw.size(), kLookAt));
    while (!line.isEmpty() && (line.front() == '\r' || line.front() == '\n'))
        line = line.sliced(1);
    const auto lineEnd =
        std::find_if(line.begin(), line.end(), [](char c) { return c == '\r' || c == '\n'; });
    line = line.first(lineEnd - line.begin());
    const qsizetype space = line.indexOf(' ');
    if (space <= 0 || !isHeaderName(line.first(space)))
        return head;
    const QByteArrayView rest = line.sliced(space + 1);
    const auto targetEnd = std::find_if_not(rest.begin(), rest.end(), isTargetByte);
    const QByteArrayView target = rest.first(targetEnd - rest.begin());
    if (!target.startsWith('/'))
        return head;
    head.method = line.first(space).toByteArray();
    head.target = target.toByteArray();
    splitTarget(head);
    return head;
}

bool mayBeginChunk(QByteArrayView bytes) noexcept
{
    constexpr qsizetype kMaxSizeDigits = 16;
    if (bytes.startsWith('\r')) {
        if (bytes.size() == 1)
            return true;
        if (bytes[1] != '\n')
            return false;
        bytes = bytes.sliced(2);
    }
    const auto digitsEnd = std::find_if_not(bytes.begin(), bytes.end(), isHexDigit);
    const qsizetype digits = digitsEnd - bytes.begin();
    if (digits > kMaxSizeDigits)
        return false;
    if (digits == bytes.size())
        return true;
    const char next = *digitsEnd;
    return digits > 0 && (next == '\r' || next == ';' || next == ' ' || next == '\t');
}

} // namespace gateway::http
