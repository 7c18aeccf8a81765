// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the secrets an attempt was sent with out of what comes back: some providers repeat the key in their
// error. Each is overwritten by asterisks of the same length, so no Content-Length changes. Used on error
// answers and recorded texts only: the text of a successful answer is never touched.
// Thread: any.
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace gateway::pipeline {

class SecretScrubber {
public:
    SecretScrubber() = default;
    // Secrets too short to be told from ordinary words ("ollama", "not-needed") are left alone.
    explicit SecretScrubber(const std::vector<Secret>& secrets);

    // A stream in pieces: what may be passed on now. An end that may begin a secret is kept until the next
    // piece decides, or finish().
    [[nodiscard]] QByteArray feed(QByteArrayView bytes);
    [[nodiscard]] QByteArray finish();

    [[nodiscard]] QByteArray clean(QByteArray text) const;
    [[nodiscard]] QString clean(const QString& text) const;

private:
    std::vector<Secret> m_secrets;
    QByteArray m_kept;
};

} // namespace gateway::pipeline
