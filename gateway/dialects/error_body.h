// SPDX-License-Identifier: GPL-3.0-or-later
// How an error looks in each dialect: HTTP status, JSON body, and the event that ends a stream in trouble.
// The one table that turns an Error into wire form. Types and wording after the vendors' own SDKs
// (translation.md §1.5, §3).
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/error.h"

#include <QByteArray>

namespace gateway::dialects {

// The status our own errors are answered with.
[[nodiscard]] int httpStatusFor(ErrorCode code);

// The JSON body of an error answer. `requestId` goes where the dialect has a place for it.
[[nodiscard]] QByteArray errorBody(
    Dialect dialect, int status, const QString& code, const QString& message, const QByteArray& requestId);

// The bytes of the event that reports an error inside a stream that has already begun. The stream ends
// after it, without the dialect's success marker.
[[nodiscard]] QByteArray errorEvent(Dialect dialect, int status, const QString& code, const QString& message);

} // namespace gateway::dialects
