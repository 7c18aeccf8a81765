// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/secret_scrubber.h"

#include <algorithm>
#include <utility>

namespace gateway::pipeline {

namespace {

constexpr qsizetype kShortest = 12;

// How many bytes at the end of `text` are the beginning of `secret`, but not all of it.
qsizetype begunAtEnd(QByteArrayView text, QByteArrayView secret)
{
    for (qsizetype length = std::min(secret.size() - 1, text.size()); length > 0; --length) {
        if (text.last(length) == secret.first(length))
            return length;
    }
    return 0;
}

} // namespace

SecretScrubber::SecretScrubber(const std::vector<Secret>& secrets)
{
    std::copy_if(secrets.begin(), secrets.end(), std::back_inserter(m_secrets),
        [](const Secret& secret) { return secret.reveal().size() >= kShortest; });
}

QByteArray SecretScrubber::feed(QByteArrayView bytes)
{
    QByteArray text = clean(std::exchange(m_kept, {}) + bytes.toByteArray());
    qsizetype begun = 0;
    for (const Secret& secret : m_secrets)
        begun = std::max(begun, begunAtEnd(text, secret.reveal()));
    m_kept = text.last(begun);
    text.chop(begun);
    return text;
}

QByteArray SecretScrubber::finish()
{
    return std::exchange(m_kept, {});
}

QByteArray SecretScrubber::clean(QByteArray text) const
{
    for (const Secret& secret : m_secrets) {
        if (text.contains(secret.reveal()))
            text.replace(secret.reveal(), QByteArray(secret.reveal().size(), '*'));
    }
    return text;
}

QString SecretScrubber::clean(const QString& text) const
{
    return m_secrets.empty() ? text : QString::fromUtf8(clean(text.toUtf8()));
}

} // namespace gateway::pipeline
