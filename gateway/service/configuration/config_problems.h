// SPDX-License-Identifier: GPL-3.0-or-later
// From the configuration's diagnostics to what a ConfigService hands out.
// Thread: any.
#pragma once

#include "config/diagnostic.h"
#include "service/gateway_service.h"

#include <functional>

namespace gateway::service {

using ConfigProblems = QVector<ConfigProblem>;
using ConfigDone = std::function<void(ConfigProblems)>;

// The errors among them; warnings do not keep a configuration from being used.
[[nodiscard]] ConfigProblems problemsFrom(const config::Diagnostics& diagnostics);
// What validate() of every ConfigService answers.
[[nodiscard]] ConfigProblems validationProblems(const config::Config& config);
// The first error, formatted; for messages that have room for one.
[[nodiscard]] QString firstErrorLine(const QString& name, const config::Diagnostics& diagnostics);
// One log line each, as `name:line:column: path: message`; `name` is the file, or what stands for it.
void logDiagnostics(const QString& name, const config::Diagnostics& diagnostics);
// Calls `done` from the event loop, so that no caller is called back from inside its own call. Not called
// when `context` is gone by then.
void answerLater(QObject* context, ConfigDone done, ConfigProblems problems);

} // namespace gateway::service
