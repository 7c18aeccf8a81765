// SPDX-License-Identifier: GPL-3.0-or-later
// Who is calling: the credential in a request head and the key it belongs to. Accepted forms, first present
// wins: Authorization (with or without "Bearer "), x-api-key, x-goog-api-key, ?key=. What follows the first
// ':' is the attribution label. Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "config/config.h"
#include "http/http_types.h"

#include <QString>

#include <optional>
#include <vector>

namespace gateway::pipeline {

struct Credential {
    Secret secret;
    QString attribution; // lower case
};

[[nodiscard]] std::optional<Credential> credentialOf(const http::RequestHead& head);
// "secret" or "secret:label".
[[nodiscard]] Credential credentialFromText(QByteArrayView text);

// Looks keys up by the digest of what the client sent; every look-up compares against every key in constant
// time, so that neither a near miss nor the number of tries can be timed.
class KeyTable {
public:
    explicit KeyTable(config::ConfigPtr config);

    struct Client {
        const config::Key* key = nullptr; // lives as long as the table's configuration
        QString attribution;
    };

    // Unauthorized, with a sentence that says what to send.
    [[nodiscard]] Result<Client> authenticate(const http::RequestHead& head) const;
    [[nodiscard]] Result<Client> authenticate(const Credential& credential) const;

private:
    config::ConfigPtr m_config;
};

} // namespace gateway::pipeline
