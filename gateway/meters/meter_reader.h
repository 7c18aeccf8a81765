// SPDX-License-Identifier: GPL-3.0-or-later
// From a definition and the answers to its steps to meters, or to the reason why not. Strict: what is
// missing, negative or of another kind is an error that names the place, and no meter is made up. Thread:
// any. Pure.
#pragma once

#include "base/result.h"
#include "config/checker_definition.h"
#include "inspect/meter.h"
#include "meters/spots.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QVector>

#include <map>

namespace gateway::meters {

inline constexpr qsizetype kMostMeters = 64; // of an answer
inline constexpr double kExhaustedPercent = 99;

// The answers so far, by the id of their step.
using Answers = std::map<QString, json::value>;

// Reads the body a step was answered with: JSON, or a page through `extract`, and what the definition expects
// of it. UpstreamProtocol: it is something else.
[[nodiscard]] Result<json::value> readAnswer(const config::CheckerStep& step, QByteArrayView body);

// What later steps may use of it. UpstreamProtocol: it is not there.
[[nodiscard]] Result<QHash<QString, QString>> takenFrom(
    const config::CheckerStep& step, const json::value& answer);

// Never empty: an answer without any meter is an error. `exhaustedPercent`: from there on an allowance counts
// as used up, unless the definition says otherwise.
[[nodiscard]] Result<QVector<inspect::Meter>> readMeters(const config::CheckerDefinition& definition,
    const Answers& answers, double exhaustedPercent, qint64 nowMs);

} // namespace gateway::meters
