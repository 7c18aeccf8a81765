// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation as the request of one API, as a client of it would send it.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/playground/conversation.h"

#include <QByteArray>
#include <QVector>

namespace app::viewmodels {

struct WireRequest {
    QByteArray target; // path and query
    QByteArray body;
    friend bool operator==(const WireRequest&, const WireRequest&) = default;
};

// Of kTalkDialects; another one is asked as chat.
[[nodiscard]] WireRequest wireRequest(const PromptSettings& settings, const QVector<Turn>& turns);

} // namespace app::viewmodels
