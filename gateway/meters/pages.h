// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an object of a page: for each expression of the definition the named groups of its first match.
// Bounded in the page's length and in what an expression may try. Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "config/checker_definition.h"
#include "meters/spots.h"

#include <QByteArrayView>
#include <QVector>

namespace gateway::meters {

// A page is read so far.
inline constexpr qsizetype kMostPageBytes = 2 * 1024 * 1024;

// An expression without a match has no member; a group that took no part neither. UpstreamProtocol: an
// expression tried more than it may.
[[nodiscard]] Result<json::object> objectOfPage(
    QByteArrayView page, const QVector<config::NamedText>& extract);

} // namespace gateway::meters
