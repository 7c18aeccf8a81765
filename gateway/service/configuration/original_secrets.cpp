// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/original_secrets.h"

#include "secrets/original_values.h"
#include "service/configuration/plain_secrets.h"

namespace gateway::service {

OpenedConfig openOriginalSecrets(const config::Config& config, const std::optional<Secret>& variable)
{
    QHash<QString, Secret> opened;
    ConfigProblems problems;
    for (const PlainSecret& secret : plainSecretsOf(config)) {
        if (!secrets::isOriginalValue(secret.value.reveal()))
            continue;
        const Result<Secret> value = secrets::openOriginalValue(secret.value.reveal(), variable);
        if (value)
            opened.insert(secret.path, *value);
        else
            problems.append({ .path = secret.path, .message = value.error().message });
    }
    return { .config = opened.isEmpty() ? config : withValues(config, opened), .problems = problems };
}

} // namespace gateway::service
