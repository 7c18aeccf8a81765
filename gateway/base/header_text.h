// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a head as records keep them: one text, a "Name: value" line each, in the order they
// travelled. Thirty fields are then one piece of memory that is copied, stored and freed as one. Thread: any.
// Pure.
#pragma once

#include "base/headers.h"

#include <initializer_list>

namespace gateway {

class HeaderText {
public:
    HeaderText() = default;
    // Implicit: a record takes the list it is given.
    HeaderText(const HeaderList& headers); // NOLINT(google-explicit-constructor)
    HeaderText(std::initializer_list<Header> headers);
    [[nodiscard]] static HeaderText fromLines(QByteArray lines);

    // For as many bytes of names and values, in so many fields.
    void reserve(qsizetype bytes, qsizetype fields);
    void append(QByteArrayView name, QByteArrayView value);

    void clear() { m_lines.clear(); }

    [[nodiscard]] bool isEmpty() const noexcept { return m_lines.isEmpty(); }

    [[nodiscard]] const QByteArray& lines() const noexcept { return m_lines; }

    [[nodiscard]] HeaderList list() const;

    friend bool operator==(const HeaderText&, const HeaderText&) = default;

private:
    QByteArray m_lines; // a field holds no line break, or it would not have come through
};

} // namespace gateway
