// SPDX-License-Identifier: GPL-3.0-or-later
// Signs lists of releases as installers/release/sign_manifest.py does, with a key made of one letter.
#pragma once

#include <QByteArray>

#include <openssl/evp.h>

#include <memory>

namespace gateway::test {

class ListSigner {
public:
    explicit ListSigner(char letter = 'k')
        : m_key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(QByteArray(32, letter)), 32))
    {
    }

    [[nodiscard]] QByteArray publicKey() const
    {
        QByteArray key(32, '\0');
        std::size_t length = 32;
        EVP_PKEY_get_raw_public_key(m_key.get(), writable(key), &length);
        return key;
    }

    [[nodiscard]] QByteArray signedFile(const QByteArray& content) const
    {
        QByteArray signature(64, '\0');
        std::size_t length = 64;
        const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get());
        EVP_DigestSign(context.get(), writable(signature), &length, bytesOf(content),
            static_cast<std::size_t>(content.size()));
        return "plexus-signed-1 " + signature.toBase64() + '\n' + content;
    }

private:
    struct Free {
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }

        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };

    // NOLINTBEGIN(*-reinterpret-cast): OpenSSL
    static const unsigned char* bytesOf(const QByteArray& bytes)
    {
        return reinterpret_cast<const unsigned char*>(bytes.constData());
    }

    static unsigned char* writable(QByteArray& bytes)
    {
        return reinterpret_cast<unsigned char*>(bytes.data());
    }

    // NOLINTEND(*-reinterpret-cast)

    std::unique_ptr<EVP_PKEY, Free> m_key;
};

} // namespace gateway::test
