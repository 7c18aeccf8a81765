// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/config_problems.h"

#include "base/logging.h"

namespace gateway::service {

ConfigProblems problemsFrom(const config::Diagnostics& diagnostics)
{
    ConfigProblems problems;
    for (const config::Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity != config::Diagnostic::Severity::Error)
            continue;
        problems.append({ .path = diagnostic.path,
            .message = diagnostic.message,
            .line = diagnostic.line,
            .column = diagnostic.column });
    }
    return problems;
}

void logDiagnostics(const QString& name, const config::Diagnostics& diagnostics)
{
    for (const config::Diagnostic& diagnostic : diagnostics)
        qCWarning(lcConfig).noquote() << config::formatDiagnostic(name, diagnostic);
}

void answerLater(QObject* context, ConfigDone done, ConfigProblems problems)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), problems = std::move(problems)] { done(problems); },
        Qt::QueuedConnection);
}

} // namespace gateway::service
