// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials that stand in the clear inside a configuration. A --config file may have them; what is stored
// may not. Thread: any. Pure.
#pragma once

#include "config/config.h"

#include <QHash>
#include <QVector>

namespace gateway::service {

struct PlainSecret {
    QString path; // "providers.openai.api_key"
    Secret value;
    // The entry of the secret store it would go to ("provider/openai"). Empty: this field takes no reference,
    // so a person has to move the credential.
    QString entry;
};

[[nodiscard]] QVector<PlainSecret> plainSecretsOf(const config::Config& config);
// The configuration with a reference to a secret store entry in the place of each value; by path.
[[nodiscard]] config::Config withReferences(
    config::Config config, const QHash<QString, QString>& entryByPath);
// The configuration with these values in the place of those that stand there; by path.
[[nodiscard]] config::Config withValues(config::Config config, const QHash<QString, Secret>& valueByPath);

} // namespace gateway::service
