// SPDX-License-Identifier: GPL-3.0-or-later
// Records to store. Free of GoogleTest: the crash writer uses them too.
#pragma once

#include "inspect/exchange_record.h"

#include <memory>
#include <utility>

namespace gateway::store::test {

// Every field differs from its default, and from the others.
[[nodiscard]] inspect::ExchangeRecord fullRecord();
// A finished request without attempts.
[[nodiscard]] inspect::ExchangeRecord plainRecord(const QByteArray& id, qint64 startedAtMs);

[[nodiscard]] inline inspect::ExchangeRecordPtr shared(inspect::ExchangeRecord record)
{
    return std::make_shared<const inspect::ExchangeRecord>(std::move(record));
}

} // namespace gateway::store::test
