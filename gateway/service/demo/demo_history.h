// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks of requests before the demo began, so that charts have something to say. The same for every demo that
// begins in the same minute: nothing in it is random.
// Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"

#include <QVector>

namespace gateway::service {

// Oldest first; the latest ended a few minutes before `nowMs`.
[[nodiscard]] QVector<inspect::ExchangeRecordPtr> demoHistory(qint64 nowMs);

} // namespace gateway::service
