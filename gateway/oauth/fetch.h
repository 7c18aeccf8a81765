// SPDX-License-Identifier: GPL-3.0-or-later
// How this folder reaches other servers: a function that is handed in. Redirects are not followed: what a
// redirect leads to nobody has checked.
#pragma once

#include "base/headers.h"
#include "base/result.h"
#include "oauth/addresses.h"

#include <QByteArray>

#include <functional>

namespace gateway::oauth {

struct FetchRequest {
    QByteArray method = "GET";
    QByteArray url = {};
    HeaderList headers = {};
    QByteArray body = {};
    Reach reach = Reach::PublicOnly;
};

struct FetchAnswer {
    int status = 0;
    HeaderList headers = {};
    QByteArray body = {};
};

// `done` is called once, later, on the thread of the caller; never from inside the call.
using FetchDone = std::function<void(const Result<FetchAnswer>& answer)>;
using Fetch = std::function<void(FetchRequest request, FetchDone done)>;

} // namespace gateway::oauth
