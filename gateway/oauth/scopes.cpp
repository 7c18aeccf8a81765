// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/scopes.h"

#include <algorithm>

namespace gateway::oauth {

QByteArrayList scopeList(QByteArrayView text)
{
    QByteArrayList scopes;
    for (const QByteArray& scope : text.toByteArray().split(' ')) {
        if (!scope.isEmpty() && !scopes.contains(scope))
            scopes.append(scope);
    }
    return scopes;
}

QByteArray scopeText(const QByteArrayList& scopes)
{
    return scopes.join(' ');
}

QByteArrayList mcpScopes(QByteArrayView asked)
{
    const QByteArrayList wanted = scopeList(asked);
    QByteArrayList granted;
    for (const QByteArrayView known : { kMcpRead, kMcpWrite }) {
        if (wanted.isEmpty() || wanted.contains(known.toByteArray()))
            granted.append(known.toByteArray());
    }
    return granted;
}

bool hasAll(const QByteArrayList& granted, const QByteArrayList& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
        [&granted](const QByteArray& scope) { return granted.contains(scope); });
}

} // namespace gateway::oauth
