// SPDX-License-Identifier: GPL-3.0-or-later
// A capture as the bytes it is kept in: CBOR, compressed with zstd as one frame, so that what is said twice
// (a request and what was made of it for a target; an answer and its translation) is kept once. What the row
// says beside it (id, key, moment) is not in it. Thread: any; some milliseconds a megabyte.
#pragma once

#include "base/result.h"
#include "inspect/capture.h"

#include <QByteArray>

namespace gateway::store {

[[nodiscard]] Result<QByteArray> packed(const inspect::Capture& capture);

// Error: the bytes are not what packed() made, or say they are larger than any capture.
[[nodiscard]] Result<inspect::Capture> unpacked(const QByteArray& bytes, const inspect::CaptureEntry& entry);

} // namespace gateway::store
