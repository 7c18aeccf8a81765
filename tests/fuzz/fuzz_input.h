// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets share: how bytes are cut, and how a broken property is told.
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace gateway::fuzz {

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

// A property that must hold for every input, in release builds too.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace gateway::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
