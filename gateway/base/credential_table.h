// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials by who needs them, and why some are missing. Thread: any. Pure.
#pragma once

#include "base/secret.h"

#include <QHash>
#include <QString>

namespace gateway {

struct CredentialTable {
    QHash<QString, Secret> secrets = {};
    QHash<QString, QString> problems = {}; // why there is none, a sentence
};

} // namespace gateway
