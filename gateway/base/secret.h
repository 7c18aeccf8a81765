// SPDX-License-Identifier: GPL-3.0-or-later
// A value that must not be printed. No stream operator, no implicit conversion; the bytes are
// overwritten on destruction. reveal() is the one way out and easy to search for.
#pragma once

#include <QByteArray>

#include <utility>

namespace gateway {

class Secret {
public:
    Secret() = default;

    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    Secret(const Secret& other) = default;

    Secret(Secret&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }

    Secret& operator=(const Secret& other)
    {
        if (this != &other) {
            wipe();
            m_bytes = other.m_bytes;
        }
        return *this;
    }

    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::exchange(other.m_bytes, {});
        }
        return *this;
    }

    ~Secret() { wipe(); }

    [[nodiscard]] bool isEmpty() const noexcept { return m_bytes.isEmpty(); }

    [[nodiscard]] const QByteArray& reveal() const noexcept { return m_bytes; }

    friend bool operator==(const Secret&, const Secret&) = default;

private:
    // Only the last owner of the shared bytes may overwrite them.
    void wipe() noexcept
    {
        if (m_bytes.isDetached() && !m_bytes.isEmpty()) {
            volatile char* bytes = m_bytes.data();
            for (qsizetype i = 0; i < m_bytes.size(); ++i)
                bytes[i] = 0;
        }
        m_bytes.clear();
    }

    QByteArray m_bytes;
};

} // namespace gateway
