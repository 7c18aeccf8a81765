// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of a signed-in account, as they are kept: an entry `account/<provider>/<account>` of the secret
// store, or the file that AUTH_JSON names (control-plane.md §1.13). Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace gateway::meters {

struct AccountTokens {
    Secret access = {};
    Secret refresh = {};
    QString accountId = {};
    QString projectId = {};
    std::optional<qint64> expiresMs = {}; // since 1970
};

// Of one account: {access_token | access, refresh_token | refresh, expires | expires_at, account_id | …}. An
// account id that is missing is looked for in the access token (OpenAI's says it).
[[nodiscard]] Result<AccountTokens> accountFromJson(QByteArrayView text);

// Of a whole file: {"<provider>": {"accounts": {"<account>": {…}}}} or {"<provider>": {…}}. The account of
// that name, else `legacy`, else the only one. NotFound: there is none of that provider.
[[nodiscard]] Result<AccountTokens> accountFromFile(
    QByteArrayView text, const QString& provider, const QString& account);

} // namespace gateway::meters
