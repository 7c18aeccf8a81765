// SPDX-License-Identifier: GPL-3.0-or-later
// A file with an Ed25519 signature (RFC 8032) on its first line: "plexus-signed-1 BASE64", a line feed, then
// the bytes that are signed. Nothing of those is looked at before the signature is right. Pure. Thread: any.
#pragma once

#include <QByteArray>

#include <optional>

namespace app::updates {

enum class SignedFileFault {
    NoForm,         // not such a file, or it was cut before the bytes began
    WrongSignature, // changed, cut, or signed with another key
};

struct SignedFile {
    std::optional<SignedFileFault> fault = {};
    QByteArray content = {}; // empty beside a fault
};

// `publicKey`: its 32 bytes.
[[nodiscard]] SignedFile openSigned(const QByteArray& file, const QByteArray& publicKey);

} // namespace app::updates
