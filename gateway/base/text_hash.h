// SPDX-License-Identifier: GPL-3.0-or-later
// The hash of a name in tables that every request looks into, a dozen times each. Qt's takes as long to begin
// as to read a hundred characters; names are shorter. Depends on the seed as Qt's does, so that nobody
// outside can choose names that meet in one bucket. Thread: any. Pure.
#pragma once

#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <cstring>

#ifndef __SIZEOF_INT128__
#include <intrin.h>
#endif

namespace gateway {

namespace detail {

// Both halves of the product, folded: every bit of both reaches every bit of the result.
[[nodiscard]] inline std::uint64_t folded(std::uint64_t a, std::uint64_t b) noexcept
{
#ifdef __SIZEOF_INT128__
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
#else
    return a * b ^ __umulh(a, b); // MSVC
#endif
}

[[nodiscard]] inline std::uint64_t wordAt(const char16_t* text) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof word);
    return word;
}

} // namespace detail

[[nodiscard]] inline size_t hashText(QStringView text, size_t seed) noexcept
{
    constexpr qsizetype kWord = sizeof(std::uint64_t) / sizeof(char16_t);
    constexpr std::uint64_t kOdd = 0x9E37'79B9'7F4A'7C15;
    constexpr std::uint64_t kOther = 0xC2B2'AE3D'27D4'EB4F;
    const char16_t* const begin = text.utf16();
    const qsizetype size = text.size();
    std::uint64_t hash = detail::folded(seed ^ kOdd, static_cast<std::uint64_t>(size) ^ kOther);
    if (size < kWord) {
        std::uint64_t word = 0;
        for (qsizetype i = 0; i < size; ++i)
            word = word << 16U | begin[i];
        return detail::folded(hash ^ word, kOdd ^ seed);
    }
    qsizetype at = 0;
    for (; at + kWord < size; at += kWord)
        hash = detail::folded(hash ^ detail::wordAt(begin + at), kOdd ^ seed);
    // The last word ends where the text does; some of it may have been read before.
    return detail::folded(hash ^ detail::wordAt(begin + size - kWord), kOther ^ seed);
}

} // namespace gateway
