// SPDX-License-Identifier: GPL-3.0-or-later
// A request as a command line one can run again. No secret is in it: the key is $PLEXUS_KEY.
// Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"

#include <QByteArray>
#include <QString>

namespace app::viewmodels {

// For a POSIX shell. An empty body leaves the data out.
[[nodiscard]] QString curlCommand(
    const gateway::inspect::ExchangeRecord& record, const QString& baseUrl, const QByteArray& body);

} // namespace app::viewmodels
