// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP header fields in the order they travelled; names keep their spelling, look-ups ignore case.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QVector>

#include <optional>

namespace gateway {

struct Header {
    QByteArray name;
    QByteArray value;
    friend bool operator==(const Header&, const Header&) = default;
};

using HeaderList = QVector<Header>;

[[nodiscard]] bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b) noexcept;
// The first field of that name; an empty view when there is none.
[[nodiscard]] QByteArrayView headerValue(const HeaderList& headers, QByteArrayView name) noexcept;
[[nodiscard]] bool hasHeader(const HeaderList& headers, QByteArrayView name) noexcept;
[[nodiscard]] int countHeader(const HeaderList& headers, QByteArrayView name) noexcept;
// A field name of RFC 9110 token characters only.
[[nodiscard]] bool isHeaderName(QByteArrayView name) noexcept;
// A field value that may travel: no CR, LF, NUL or other control character but tab.
[[nodiscard]] bool isHeaderValue(QByteArrayView value) noexcept;

} // namespace gateway
