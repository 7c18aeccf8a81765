// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_shelf.h"

namespace gateway::secrets {

QString keySourceName(KeySource source)
{
    switch (source) {
    case KeySource::Variable: return QStringLiteral("variable");
    case KeySource::File: return QStringLiteral("file");
    case KeySource::Keychain: return QStringLiteral("keychain");
    }
    return {};
}

std::optional<KeySource> keySourceFromName(QStringView name)
{
    for (const KeySource source : { KeySource::Variable, KeySource::File, KeySource::Keychain }) {
        if (keySourceName(source) == name)
            return source;
    }
    return std::nullopt;
}

} // namespace gateway::secrets
