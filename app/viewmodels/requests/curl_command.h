// SPDX-License-Identifier: GPL-3.0-or-later
// A request as a command line one can run again, to Plexus or as a provider got it. No secret is in it: the
// key is a variable of the shell.
// Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"

#include <QByteArray>
#include <QString>

namespace app::viewmodels {

// For a POSIX shell. An empty body leaves the data out.
[[nodiscard]] QString curlCommand(
    const gateway::inspect::ExchangeRecord& record, const QString& baseUrl, const QByteArray& body);

// As that attempt was sent, with its own body; the key is keyVariable().
[[nodiscard]] QString providerCurlCommand(const gateway::inspect::ExchangeRecord& record,
    const gateway::inspect::AttemptRecord& attempt, const QByteArray& body);
// "OPENAI_API_KEY": what programs mostly call the key of that provider.
[[nodiscard]] QString keyVariable(const QString& provider);

} // namespace app::viewmodels
