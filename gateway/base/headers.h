// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP header fields in the order they travelled; names keep their spelling, look-ups ignore case.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QVector>

#include <initializer_list>
#include <optional>

namespace gateway {

struct Header {
    QByteArray name;
    QByteArray value;
    friend bool operator==(const Header&, const Header&) = default;
};

using HeaderList = QVector<Header>;

[[nodiscard]] bool sameLetters(const char* a, const char* b, qsizetype size) noexcept;

// Inline, since a name differs in length from most of those it is compared with.
[[nodiscard]] inline bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b) noexcept
{
    return a.size() == b.size() && sameLetters(a.data(), b.data(), a.size());
}

// The first field of that name; an empty view when there is none.
[[nodiscard]] QByteArrayView headerValue(const HeaderList& headers, QByteArrayView name) noexcept;
[[nodiscard]] bool hasHeader(const HeaderList& headers, QByteArrayView name) noexcept;
[[nodiscard]] int countHeader(const HeaderList& headers, QByteArrayView name) noexcept;
// A field name of RFC 9110 token characters only.
[[nodiscard]] bool isHeaderName(QByteArrayView name) noexcept;
// A field value that may travel: no CR, LF, NUL or other control character but tab.
[[nodiscard]] bool isHeaderValue(QByteArrayView value) noexcept;

// Appends all parts in one step; QByteArray::append() takes several times as long as the copy of a short one.
void appendParts(QByteArray& out, std::initializer_list<QByteArrayView> parts);

} // namespace gateway
