// SPDX-License-Identifier: GPL-3.0-or-later
// A meter as one line, and checkers written inline, for tests.
#pragma once

#include "config/checker_definition.h"
#include "inspect/meter.h"
#include "meters/meter_reader.h"

#include <QString>
#include <QStringList>

namespace gateway::test {

// 2026-06-15, a Monday, 12:00 UTC.
inline constexpr qint64 kNowMs = 1'781'524'800'000;

// "key; label; kind unit; used=…; …; 5 hour rolling; resets …; ok; account; covered by …"; what is not known
// is left out.
[[nodiscard]] QString meterLine(const inspect::Meter& meter);
[[nodiscard]] QStringList meterLines(const QVector<inspect::Meter>& meters);

// Fails the test when the text is no definition.
[[nodiscard]] config::CheckerDefinition checker(const QByteArray& text);
// One step with url and these meters ("[{…}]").
[[nodiscard]] config::CheckerDefinition checkerOf(const QByteArray& meters);

// The meters of a definition's only step, or the message of the error.
[[nodiscard]] QStringList read(const config::CheckerDefinition& definition, const QByteArray& answer);

} // namespace gateway::test
