// SPDX-License-Identifier: GPL-3.0-or-later
// From a request line to the operation that is meant. Literal segments win over parameters, so a provider may
// be called `fetch-models`. Paths are cut apart as sent and each part decoded once. Thread: any. Pure.
#pragma once

#include "management/operation.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace gateway::management {

struct Match {
    const Operation* operation = nullptr;
    QHash<QString, QString> parameters = {}; // of the path
    // Methods the path takes, as in an Allow field; empty: there is no such path.
    QByteArray allow = {};
};

// Whether a path is ours to answer, whatever it is.
[[nodiscard]] bool isManagementPath(QByteArrayView path);

[[nodiscard]] Match match(const QByteArray& method, QByteArrayView path);

} // namespace gateway::management
