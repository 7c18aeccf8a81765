// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/response_head.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>

namespace gateway::http {

using namespace Qt::StringLiterals;

namespace {
constexpr QByteArrayView kCorsPrefix = "access-control-";

// Ours to write, or about a connection that is not this one.
constexpr std::array<QByteArrayView, 11> kOwnFields { "connection", "content-length", "date", "keep-alive",
    "proxy-authenticate", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
    "proxy-authorization" };

bool mayLeave(const Header& header) noexcept
{
    const QByteArrayView name = header.name;
    if (!isHeaderName(name) || !isHeaderValue(header.value))
        return false;
    if (name.size() > kCorsPrefix.size() && equalsIgnoringCase(name.first(kCorsPrefix.size()), kCorsPrefix))
        return false;
    return std::none_of(kOwnFields.begin(), kOwnFields.end(),
        [name](QByteArrayView own) { return equalsIgnoringCase(own, name); });
}

// A number as text, without memory of its own.
class Digits {
public:
    explicit Digits(qint64 value)
        : m_end(std::to_chars(m_text.data(), m_text.data() + m_text.size(), value).ptr)
    {
    }

    [[nodiscard]] QByteArrayView text() const { return { m_text.data(), m_end }; }

private:
    std::array<char, 20> m_text {};
    const char* m_end;
};

// The lines that are ours, without what the caller gives.
constexpr qsizetype kOwnLines = 160;
} // namespace

bool mayHaveBody(int status) noexcept
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArrayView reasonPhrase(int status) noexcept
{
    struct Phrase {
        int status;
        QByteArrayView text;
    };

    static constexpr std::array<Phrase, 33> kPhrases { { { 100, "Continue" }, { 200, "OK" },
        { 201, "Created" }, { 202, "Accepted" }, { 204, "No Content" }, { 206, "Partial Content" },
        { 301, "Moved Permanently" }, { 302, "Found" }, { 303, "See Other" }, { 304, "Not Modified" },
        { 307, "Temporary Redirect" }, { 308, "Permanent Redirect" }, { 400, "Bad Request" },
        { 401, "Unauthorized" }, { 402, "Payment Required" }, { 403, "Forbidden" }, { 404, "Not Found" },
        { 405, "Method Not Allowed" }, { 408, "Request Timeout" }, { 409, "Conflict" },
        { 413, "Content Too Large" }, { 415, "Unsupported Media Type" }, { 417, "Expectation Failed" },
        { 422, "Unprocessable Content" }, { 429, "Too Many Requests" },
        { 431, "Request Header Fields Too Large" }, { 499, "Client Closed Request" },
        { 500, "Internal Server Error" }, { 501, "Not Implemented" }, { 502, "Bad Gateway" },
        { 503, "Service Unavailable" }, { 504, "Gateway Timeout" }, { 529, "Overloaded" } } };
    const auto found = std::find_if(
        kPhrases.begin(), kPhrases.end(), [status](const Phrase& phrase) { return phrase.status == status; });
    return found == kPhrases.end() ? QByteArrayView("Status") : found->text;
}

void appendResponseHead(QByteArray& out, const ResponseHead& head, const HeaderList& headers)
{
    qsizetype size = out.size() + kOwnLines;
    for (const Header& header : headers)
        size += header.name.size() + header.value.size() + 4;
    out.reserve(size);
    appendParts(out,
        { "HTTP/1.1 ", Digits(head.status).text(), " ", reasonPhrase(head.status), "\r\nDate: ", head.date,
            "\r\n" });
    for (const Header& header : headers) {
        if (mayLeave(header))
            appendParts(out, { header.name, ": ", header.value, "\r\n" });
    }
    if (head.contentLength)
        appendParts(out, { "Content-Length: ", Digits(*head.contentLength).text(), "\r\n" });
    if (head.coding == ContentCoding::Chunked)
        out.append("Transfer-Encoding: chunked\r\n");
    if (head.connection == ConnectionToken::Close)
        out.append("Connection: close\r\n");
    if (head.connection == ConnectionToken::KeepAlive)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
}

QByteArrayView HttpDate::text(qint64 epochMs)
{
    const qint64 second = epochMs / 1000;
    if (second != m_second) {
        m_second = second;
        m_text = QLocale::c()
                     .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss"_s)
                     .toLatin1()
            + " GMT";
    }
    return m_text;
}

} // namespace gateway::http
