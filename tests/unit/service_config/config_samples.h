// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"

#include <QByteArray>
#include <QString>

namespace gateway::service::test {

// A small valid document; its provider's key is `apiKey` ("env:SAMPLE_KEY", "secret:…", or a plain one).
[[nodiscard]] QByteArray sampleYaml(const QByteArray& apiKey, const QByteArray& displayName = "Sample");
[[nodiscard]] config::Config sampleConfig(const QString& displayName = QStringLiteral("Sample"));
// Truncates and writes in place, as a shell redirection does.
void writeFile(const QString& path, const QByteArray& text);
// Writes beside and renames over, as most editors do.
void replaceFile(const QString& path, const QByteArray& text);

} // namespace gateway::service::test
