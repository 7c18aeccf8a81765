// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/client_key.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace app::viewmodels {

namespace {

constexpr QByteArrayView kPrefix = "sk-plexus-";
constexpr QByteArrayView kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
// 62^43 is just above 2^256.
constexpr int kRandomCharacters = 43;

} // namespace

gateway::Secret freshClientKey()
{
    QByteArray key;
    key.reserve(kPrefix.size() + kRandomCharacters);
    key.append(kPrefix);
    for (int i = 0; i < kRandomCharacters; ++i)
        key.append(kAlphabet[QRandomGenerator::system()->bounded(static_cast<int>(kAlphabet.size()))]);
    return gateway::Secret(std::move(key));
}

QByteArray clientKeyDigest(const gateway::Secret& key)
{
    return QCryptographicHash::hash(key.reveal(), QCryptographicHash::Sha256);
}

QString clientKeyEntry()
{
    return QStringLiteral("client-key/agents");
}

} // namespace app::viewmodels
