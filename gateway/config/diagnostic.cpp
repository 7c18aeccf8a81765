// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/diagnostic.h"

#include "base/edit_distance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::config {

bool hasErrors(const Diagnostics& diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
        [](const Diagnostic& diagnostic) { return diagnostic.severity == Diagnostic::Severity::Error; });
}

QString formatDiagnostic(const QString& fileName, const Diagnostic& diagnostic)
{
    QString text = fileName;
    if (diagnostic.line > 0)
        text += u":%1:%2"_s.arg(diagnostic.line).arg(diagnostic.column);
    text += u": "_s;
    if (diagnostic.severity == Diagnostic::Severity::Warning)
        text += u"warning: "_s;
    if (!diagnostic.path.isEmpty())
        text += diagnostic.path + u": "_s;
    return text + diagnostic.message;
}

QString closestOf(const QString& name, const QStringList& candidates)
{
    QString closest;
    qsizetype best = std::max<qsizetype>(2, name.size() / 3) + 1;
    for (const QString& candidate : candidates) {
        const qsizetype distance = editDistance(name.toLower(), candidate.toLower());
        if (distance < best) {
            best = distance;
            closest = candidate;
        }
    }
    return closest;
}

} // namespace gateway::config
