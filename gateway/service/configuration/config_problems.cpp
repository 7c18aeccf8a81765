// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/config_problems.h"

#include "base/logging.h"
#include "config/validate.h"

#include <algorithm>

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

ConfigProblems validationProblems(const config::Config& config)
{
    return problemsFrom(config::validate(config));
}

QString firstErrorLine(const QString& name, const config::Diagnostics& diagnostics)
{
    const auto first =
        std::find_if(diagnostics.begin(), diagnostics.end(), [](const config::Diagnostic& diagnostic) {
            return diagnostic.severity == config::Diagnostic::Severity::Error;
        });
    return first == diagnostics.end() ? QString() : config::formatDiagnostic(name, *first);
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
