// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/short_hash.h"

#include <QByteArrayView>
#include <QCryptographicHash>

#include <algorithm>

namespace gateway::dialects {

namespace {

QByteArray sha256(std::string_view text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return hash.result();
}

} // namespace

std::string shortHash(std::string_view text, std::size_t length)
{
    return sha256(text).toHex().left(static_cast<qsizetype>(length)).toStdString();
}

std::string alphanumericHash(std::string_view text, std::size_t length)
{
    static constexpr std::string_view kDigits =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const QByteArray digest = sha256(text);
    std::string out;
    for (qsizetype i = 0; i < std::min(digest.size(), static_cast<qsizetype>(length)); ++i)
        out += kDigits[static_cast<unsigned char>(digest[i]) % kDigits.size()];
    return out;
}

} // namespace gateway::dialects
