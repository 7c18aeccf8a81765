// SPDX-License-Identifier: GPL-3.0-or-later
// Strong identifiers: a function that takes two of them cannot be called with them swapped.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace gateway {

template <typename Tag> struct StrongId {
    QByteArray text;

    [[nodiscard]] bool isEmpty() const noexcept { return text.isEmpty(); }

    [[nodiscard]] QString toString() const { return QString::fromLatin1(text); }

    friend bool operator==(const StrongId&, const StrongId&) = default;

    friend bool operator<(const StrongId& a, const StrongId& b) { return a.text < b.text; }

    friend size_t qHash(const StrongId& id, size_t seed = 0) noexcept { return ::qHash(id.text, seed); }
};

// One client request with all its attempts. 26 characters, sortable by time of creation.
using ExchangeId = StrongId<struct ExchangeIdTag>;

// A fresh id: 48 bits of milliseconds, 80 random bits, in Crockford's base 32 (the form of a ULID).
[[nodiscard]] ExchangeId newExchangeId(qint64 epochMs);

} // namespace gateway
