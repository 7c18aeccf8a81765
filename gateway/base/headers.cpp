// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/headers.h"

#include <algorithm>

namespace gateway {

namespace {
constexpr char toLower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
} // namespace

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b) noexcept
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return toLower(x) == toLower(y); });
}

QByteArrayView headerValue(const HeaderList& headers, QByteArrayView name) noexcept
{
    for (const Header& header : headers) {
        if (equalsIgnoringCase(header.name, name))
            return header.value;
    }
    return {};
}

bool hasHeader(const HeaderList& headers, QByteArrayView name) noexcept
{
    return countHeader(headers, name) > 0;
}

int countHeader(const HeaderList& headers, QByteArrayView name) noexcept
{
    return static_cast<int>(std::count_if(headers.begin(), headers.end(),
        [name](const Header& header) { return equalsIgnoringCase(header.name, name); }));
}

bool isHeaderName(QByteArrayView name) noexcept
{
    static constexpr QByteArrayView kTokenMarks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || kTokenMarks.contains(c);
    });
}

bool isHeaderValue(QByteArrayView value) noexcept
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return c == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

} // namespace gateway
