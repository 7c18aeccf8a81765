// SPDX-License-Identifier: GPL-3.0-or-later
// The container of a backup: a stream of bytes, encrypted in chunks, so that neither writing nor reading
// takes more memory than one of them.
//
//     "PLXBKUP1" | kind | log2 N | r | p | salt (16) | key id (12)          the head, 40 bytes
//     AES-256-GCM chunks of 64 KiB (the last one shorter, maybe empty), each with its tag
//
// The key of a file is made of its salt and either a passphrase (scrypt) or a data key (HKDF), so it is used
// for one file only and nonces can count: 7 zero bytes, the chunk's number, and 1 for the last chunk. The
// head is bound to every chunk. A file that was cut, extended, or changed anywhere does not open. Thread:
// any; blocks on its device.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "secrets/cipher.h"
#include "secrets/data_key.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <optional>
#include <variant>

namespace gateway::secrets {

struct Passphrase {
    Secret words;
};

using BackupKey = std::variant<Passphrase, DataKey>;

class BackupWriter {
public:
    // Writes the head. `device` outlives it.
    [[nodiscard]] static Result<BackupWriter> begin(QIODevice& device, const BackupKey& key);

    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    // Without it the file does not open.
    [[nodiscard]] Result<void> finish();

private:
    BackupWriter(QIODevice& device, Secret key, QByteArray head);

    enum class Chunk { Inner, Last };
    [[nodiscard]] Result<void> flush(Chunk chunk);

    QIODevice* m_device;
    Secret m_key;
    QByteArray m_head;
    QByteArray m_waiting;
    quint32 m_number = 0;
};

// How a backup is opened, as its head says.
struct BackupNeeds {
    QByteArray keyId = {}; // empty: a passphrase
};

class BackupReader {
public:
    // What begin() will need; reads nothing away.
    [[nodiscard]] static Result<BackupNeeds> needs(QIODevice& device);
    // Reads the head. `device` is at its beginning and outlives it.
    [[nodiscard]] static Result<BackupReader> begin(QIODevice& device, const BackupKey& key);

    // The next bytes; empty once, at the end. Error: not that key, or a damaged file; what came before is not
    // to be used either.
    [[nodiscard]] Result<QByteArray> next();

private:
    BackupReader(QIODevice& device, Secret key, QByteArray head);

    QIODevice* m_device;
    Secret m_key;
    QByteArray m_head;
    quint32 m_number = 0;
    bool m_isAtEnd = false;
};

} // namespace gateway::secrets
