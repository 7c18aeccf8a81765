// SPDX-License-Identifier: GPL-3.0-or-later
// A dry run of a checker over answers somebody pasted in: the same reading as of real ones, and nothing is
// asked, so no credential is needed. Thread: any. Pure.
#pragma once

#include "meters/meter_reader.h"

namespace gateway::meters {

// By the id of their step; of a definition with one step, whatever it is called.
using PastedAnswers = QHash<QString, QByteArray>;

// InvalidRequest: a step's answer is not among them; UpstreamProtocol: what is wrong with one, and where.
[[nodiscard]] Result<QVector<inspect::Meter>> readPasted(const config::CheckerDefinition& definition,
    const PastedAnswers& pasted, double exhaustedPercent, qint64 nowMs);

} // namespace gateway::meters
