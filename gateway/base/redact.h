// SPDX-License-Identifier: GPL-3.0-or-later
// The one redactor that stands before every sink: log, store, inspector, error text.
#pragma once

#include "base/header_text.h"

#include <QString>

namespace gateway {

// True for header fields that carry a credential (Authorization, x-api-key, Cookie, …).
[[nodiscard]] bool isSecretHeader(QByteArrayView name) noexcept;
// True for names that people give to credentials: of a header, an environment variable, a field
// (`OPENAI_API_KEY`, `client_secret`).
[[nodiscard]] bool namesCredential(const QString& name);
// The fields with the values of secret ones masked: "Bearer ••••1a2b" keeps the scheme and, of values longer
// than 16 characters, the last four.
[[nodiscard]] HeaderText maskHeaders(const HeaderList& headers);
// Masks the values of secret query parameters (`key`, `api_key`, `access_token`, …) in a request target or
// URL, and leaves a URL's user and password out.
[[nodiscard]] QByteArray maskTarget(const QByteArray& address);
// Masks whatever in a free text looks like a credential: bearer values, `sk-…`, `AIza…`, `ghp_…`,
// long base64 after "key"/"token"/"secret". For log lines and provider error texts.
[[nodiscard]] QString redactText(const QString& text);

} // namespace gateway
