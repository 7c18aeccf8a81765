// SPDX-License-Identifier: GPL-3.0-or-later
// How an error looks in each dialect: HTTP status, JSON body, and the event that ends a stream in trouble.
// The one table that turns an Error into wire form. Types and wording after the vendors' own SDKs
// (translation.md §1.5, §3).
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/error.h"

#include <QByteArray>

#include <boost/json/object.hpp>

namespace gateway::dialects {

// The status our own errors are answered with.
[[nodiscard]] int httpStatusFor(ErrorCode code);

struct WireError {
    int status = 500;
    QString code = {};
    QString message = {};
    QString param = {};            // the request field at fault, where the dialect has a place for it
    QByteArray requestId = {};     // likewise
    boost::json::object more = {}; // further members of the error object; not where that is a mere text
};

// The JSON body of an error answer.
[[nodiscard]] QByteArray errorBody(Dialect dialect, const WireError& error);

// The bytes of the event that reports an error inside a stream that has already begun. The stream ends
// after it, without the dialect's success marker.
[[nodiscard]] QByteArray errorEvent(Dialect dialect, const WireError& error);

} // namespace gateway::dialects
