// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/signed_file.h"

#include <openssl/evp.h>

#include <memory>

namespace app::updates {

namespace {

constexpr QByteArrayView kMark = "plexus-signed-1 ";
constexpr qsizetype kSignatureBytes = 64;
constexpr qsizetype kKeyBytes = 32;

struct FreeKey {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }

    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()); // NOLINT(*-reinterpret-cast): OpenSSL
}

bool isSignedBy(const QByteArray& publicKey, const QByteArray& signature, const QByteArray& content)
{
    if (publicKey.size() != kKeyBytes || signature.size() != kSignatureBytes)
        return false;
    const std::unique_ptr<EVP_PKEY, FreeKey> key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), kKeyBytes));
    const std::unique_ptr<EVP_MD_CTX, FreeKey> context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
               bytesOf(content), static_cast<std::size_t>(content.size()))
        == 1;
}

} // namespace

SignedFile openSigned(const QByteArray& file, const QByteArray& publicKey)
{
    const qsizetype end = file.indexOf('\n');
    if (!file.startsWith(kMark) || end < 0)
        return { .fault = SignedFileFault::NoForm };
    const auto signature = QByteArray::fromBase64Encoding(
        file.mid(kMark.size(), end - kMark.size()), QByteArray::AbortOnBase64DecodingErrors);
    if (!signature)
        return { .fault = SignedFileFault::NoForm };
    const QByteArray content = file.mid(end + 1);
    if (!isSignedBy(publicKey, signature.decoded, content))
        return { .fault = SignedFileFault::WrongSignature };
    return { .content = content };
}

} // namespace app::updates
