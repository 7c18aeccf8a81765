// SPDX-License-Identifier: GPL-3.0-or-later
// One remark about a configuration: what is wrong, where, and the likely cure.
// Thread: any. Pure.
#pragma once

#include <QString>
#include <QVector>

namespace gateway::config {

struct Diagnostic {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString path;    // "providers.openai.api_base_url"
    QString message; // a sentence without the path
    int line = 0;    // from 1; 0: there is no text behind it
    int column = 0;
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = QVector<Diagnostic>;

[[nodiscard]] bool hasErrors(const Diagnostics& diagnostics);
// "plexus.yaml:12:5: providers.openai.api_bse_url: unknown field; did you mean api_base_url?"
[[nodiscard]] QString formatDiagnostic(const QString& fileName, const Diagnostic& diagnostic);
// The candidate most like `name`, when one is near enough to be a slip of the keyboard; else empty.
[[nodiscard]] QString closestOf(const QString& name, const QStringList& candidates);

} // namespace gateway::config
