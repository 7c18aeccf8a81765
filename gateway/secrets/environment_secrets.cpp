// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/environment_secrets.h"

namespace gateway::secrets {

std::optional<Secret> environmentSecret(const QString& name)
{
    const QByteArray value = qgetenv(name.toLocal8Bit().constData()).trimmed();
    return value.isEmpty() ? std::nullopt : std::optional(Secret(value));
}

} // namespace gateway::secrets
