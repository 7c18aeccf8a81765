// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/headers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace gateway {

namespace {
constexpr char toLower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr std::array<bool, 256> makeTokenBytes()
{
    std::array<bool, 256> allowed {};
    for (const char c :
        std::string_view("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        allowed[static_cast<uchar>(c)] = true;
    return allowed;
}

constexpr std::array<bool, 256> kTokenBytes = makeTokenBytes();
} // namespace

bool sameLetters(const char* a, const char* b, qsizetype size) noexcept
{
    return std::equal(a, a + size, b, [](char x, char y) { return toLower(x) == toLower(y); });
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
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](char c) { return kTokenBytes[static_cast<uchar>(c)]; });
}

bool isHeaderValue(QByteArrayView value) noexcept
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return c == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

void appendParts(QByteArray& out, std::initializer_list<QByteArrayView> parts)
{
    const qsizetype before = out.size();
    qsizetype size = before;
    for (const QByteArrayView part : parts)
        size += part.size();
    out.resize(size);
    char* at = out.data() + before;
    for (const QByteArrayView part : parts) {
        if (!part.isEmpty())
            std::memcpy(at, part.data(), static_cast<size_t>(part.size()));
        at += part.size();
    }
}

} // namespace gateway
