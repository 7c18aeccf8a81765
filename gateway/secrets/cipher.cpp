// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/cipher.h"

#include "base/internal_error.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <array>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

struct FreeContext {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }

    void operator()(EVP_KDF* kdf) const { EVP_KDF_free(kdf); }

    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

Error broken(const QString& what)
{
    return internalError(u"The system's cryptography library failed (%1)."_s.arg(what));
}

// OpenSSL counts in int; what is kept never comes near that.
bool isCountable(QByteArrayView view)
{
    return view.size() <= std::numeric_limits<int>::max() - kTagBytes;
}

bool fits(const Secret& key, const GcmParts& parts, QByteArrayView text)
{
    return key.reveal().size() == kKeyBytes && parts.nonce.size() == kNonceBytes && isCountable(parts.bound)
        && isCountable(text);
}

} // namespace

Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(bytesOf(bytes), static_cast<int>(count)) != 1)
        return broken(u"no random numbers"_s);
    return bytes;
}

Result<QByteArray> gcmSeal(const Secret& key, const GcmParts& parts, QByteArrayView plain)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray sealed(plain.size() + kTagBytes, Qt::Uninitialized);
    int written = 0;
    int last = 0;
    const bool isDone = context && fits(key, parts, plain)
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr,
               bytesOf(QByteArrayView(key.reveal())), bytesOf(parts.nonce))
            == 1
        && (parts.bound.isEmpty()
            || EVP_EncryptUpdate(context.get(), nullptr, &written, bytesOf(parts.bound),
                   static_cast<int>(parts.bound.size()))
                == 1)
        && EVP_EncryptUpdate(
               context.get(), bytesOf(sealed), &written, bytesOf(plain), static_cast<int>(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(context.get(), bytesOf(sealed) + written, &last) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(kTagBytes),
               bytesOf(sealed) + plain.size())
            == 1;
    if (!isDone)
        return broken(u"AES-256-GCM"_s);
    return sealed;
}

std::optional<QByteArray> gcmOpen(const Secret& key, const GcmParts& parts, QByteArrayView sealed)
{
    if (sealed.size() < kTagBytes || !fits(key, parts, sealed))
        return std::nullopt;
    const QByteArrayView text = sealed.first(sealed.size() - kTagBytes);
    QByteArray tag = sealed.last(kTagBytes).toByteArray();
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray plain(text.size(), Qt::Uninitialized);
    int written = 0;
    int last = 0;
    const bool isDone = context
        && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr,
               bytesOf(QByteArrayView(key.reveal())), bytesOf(parts.nonce))
            == 1
        && (parts.bound.isEmpty()
            || EVP_DecryptUpdate(context.get(), nullptr, &written, bytesOf(parts.bound),
                   static_cast<int>(parts.bound.size()))
                == 1)
        && EVP_DecryptUpdate(
               context.get(), bytesOf(plain), &written, bytesOf(text), static_cast<int>(text.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(kTagBytes), tag.data())
            == 1
        && EVP_DecryptFinal_ex(context.get(), bytesOf(plain) + written, &last) == 1;
    if (isDone)
        return plain;
    // Bytes that were not authenticated are nobody's to see.
    plain.fill('\0');
    return std::nullopt;
}

Result<Secret> scryptKey(const Secret& passphrase, QByteArrayView salt, const ScryptCost& cost)
{
    QByteArray key(kKeyBytes, Qt::Uninitialized);
    const quint64 n = quint64 { 1 } << cost.logN;
    // What it takes, and a little for the library's own.
    const quint64 memory = 128 * static_cast<quint64>(cost.r) * (n + static_cast<quint64>(cost.p) + 2);
    const QByteArray& words = passphrase.reveal();
    if (EVP_PBE_scrypt(words.constData(), static_cast<std::size_t>(words.size()), bytesOf(salt),
            static_cast<std::size_t>(salt.size()), n, static_cast<quint64>(cost.r),
            static_cast<quint64>(cost.p), memory + 1024 * 1024, bytesOf(key), kKeyBytes)
        != 1)
        return broken(u"scrypt; is there enough memory?"_s);
    return Secret(std::move(key));
}

Result<Secret> derivedKey(const Secret& key, QByteArrayView salt, QByteArrayView info)
{
    const std::unique_ptr<EVP_KDF, FreeContext> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, FreeContext> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    QByteArray material = key.reveal();
    QByteArray saltBytes = salt.toByteArray();
    QByteArray infoBytes = info.toByteArray();
    std::array<char, 7> digest { 'S', 'H', 'A', '2', '5', '6', '\0' };
    const auto octets = [](const char* name, QByteArray& bytes) {
        return OSSL_PARAM_construct_octet_string(name, bytes.data(), static_cast<std::size_t>(bytes.size()));
    };
    const std::array<OSSL_PARAM, 5> parameters { OSSL_PARAM_construct_utf8_string(
                                                     OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        octets(OSSL_KDF_PARAM_KEY, material), octets(OSSL_KDF_PARAM_SALT, saltBytes),
        octets(OSSL_KDF_PARAM_INFO, infoBytes), OSSL_PARAM_construct_end() };
    QByteArray derived(kKeyBytes, Qt::Uninitialized);
    const bool isDone =
        context && EVP_KDF_derive(context.get(), bytesOf(derived), kKeyBytes, parameters.data()) == 1;
    const Secret wiped(std::move(material));
    if (!isDone)
        return broken(u"HKDF"_s);
    return Secret(std::move(derived));
}

} // namespace gateway::secrets
