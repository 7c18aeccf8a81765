// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol_version.h"

#include <algorithm>
#include <array>

namespace gateway::mcp {

namespace {

constexpr std::array<QByteArrayView, 3> kVersions { kNewestVersion, "2025-06-18", kAssumedVersion };

} // namespace

bool isSupportedVersion(QByteArrayView version)
{
    return std::find(kVersions.begin(), kVersions.end(), version) != kVersions.end();
}

QByteArray negotiatedVersion(QByteArrayView wanted)
{
    return (isSupportedVersion(wanted) ? wanted : kNewestVersion).toByteArray();
}

bool hasBatches(QByteArrayView version)
{
    return version == kAssumedVersion;
}

bool primesStreams(QByteArrayView version)
{
    return version >= kNewestVersion;
}

} // namespace gateway::mcp
