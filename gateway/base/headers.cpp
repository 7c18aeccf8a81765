// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/headers.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gateway {

namespace {
constexpr std::array<char, 256> makeLowerCase()
{
    std::array<char, 256> lower {};
    for (unsigned c = 0; c < lower.size(); ++c)
        lower[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return lower;
}

constexpr std::array<bool, 256> makeValueBytes()
{
    std::array<bool, 256> allowed {};
    for (unsigned c = 0; c < allowed.size(); ++c)
        allowed[c] = c == '\t' || (c >= 0x20 && c != 0x7f);
    return allowed;
}

constexpr std::array<bool, 256> makeTokenBytes()
{
    std::array<bool, 256> allowed {};
    for (const char c :
        std::string_view("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        allowed[static_cast<uchar>(c)] = true;
    return allowed;
}

// Every byte of every head is looked up in one of them several times.
constexpr std::array<char, 256> kLowerCase = makeLowerCase();
constexpr std::array<bool, 256> kTokenBytes = makeTokenBytes();
constexpr std::array<bool, 256> kValueBytes = makeValueBytes();

std::uint64_t wordAt(const char* text) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof word);
    return word;
}

bool areAll(const std::array<bool, 256>& allowed, QByteArrayView text) noexcept
{
    return std::all_of(
        text.begin(), text.end(), [&allowed](char c) { return allowed[static_cast<uchar>(c)]; });
}
} // namespace

// Eight at a time: what differs in more than the bit between capital and small letters is told at once, and
// most names are written alike.
bool sameLetters(const char* a, const char* b, qsizetype size) noexcept
{
    constexpr qsizetype kWord = sizeof(std::uint64_t);
    constexpr std::uint64_t kCaseBits = 0x2020'2020'2020'2020;
    std::uint64_t differences = 0;
    qsizetype at = 0;
    for (; at + kWord <= size; at += kWord) {
        const std::uint64_t difference = wordAt(a + at) ^ wordAt(b + at);
        if ((difference & ~kCaseBits) != 0)
            return false;
        differences |= difference;
    }
    // "^" and "~", too, differ in that bit alone.
    const qsizetype start = differences == 0 ? at : 0;
    return std::equal(a + start, a + size, b + start, [](char x, char y) {
        return kLowerCase[static_cast<uchar>(x)] == kLowerCase[static_cast<uchar>(y)];
    });
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
    return !name.isEmpty() && areAll(kTokenBytes, name);
}

bool isHeaderValue(QByteArrayView value) noexcept
{
    return areAll(kValueBytes, value);
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
