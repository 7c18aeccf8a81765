// SPDX-License-Identifier: GPL-3.0-or-later
// The key secrets at rest are sealed with, and those an earlier one was.
// Thread: any.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QVector>

#include <algorithm>

namespace gateway::secrets {

// 256 bits and their name. The id follows from the bits (a digest, shortened), so that the wrong key shows by
// its name; 48 bits of it say nothing about the key that a sealed value does not say as well.
class DataKey {
public:
    [[nodiscard]] static Result<DataKey> random();
    // kKeyBytes bytes.
    [[nodiscard]] static Result<DataKey> fromBytes(const Secret& bytes);
    // The variable ENCRYPTION_KEY: 64 hexadecimal digits are the key itself, anything else goes through
    // scrypt with the original's parameters (control-plane.md §10.1), so that values the original sealed can
    // be opened with the same variable. Takes some 50 ms.
    [[nodiscard]] static Result<DataKey> fromVariable(const Secret& value);

    [[nodiscard]] const QByteArray& id() const { return m_id; } // 12 lower-case hexadecimal digits

    [[nodiscard]] const Secret& bytes() const { return m_bytes; }

private:
    DataKey() = default;

    QByteArray m_id;
    Secret m_bytes;
};

// New values are sealed with `current`; each is opened with the key it names.
struct KeyRing {
    DataKey current;
    QVector<DataKey> older = {};

    // Null: none of that id.
    [[nodiscard]] const DataKey* find(QByteArrayView id) const
    {
        if (current.id() == id)
            return &current;
        const auto found = std::find_if(
            older.begin(), older.end(), [id](const DataKey& key) { return QByteArrayView(key.id()) == id; });
        return found == older.end() ? nullptr : &*found;
    }
};

} // namespace gateway::secrets
