// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/header_text.h"

#include <algorithm>

namespace gateway {

namespace {
constexpr QByteArrayView kColon = ": ";

char* put(char* to, QByteArrayView text)
{
    return std::copy(text.begin(), text.end(), to);
}
} // namespace

HeaderText::HeaderText(const HeaderList& headers)
{
    qsizetype bytes = 0;
    for (const Header& header : headers)
        bytes += header.name.size() + header.value.size();
    reserve(bytes, headers.size());
    for (const Header& header : headers)
        append(header.name, header.value);
}

HeaderText::HeaderText(std::initializer_list<Header> headers)
{
    for (const Header& header : headers)
        append(header.name, header.value);
}

HeaderText HeaderText::fromLines(QByteArray lines)
{
    HeaderText text;
    text.m_lines = std::move(lines);
    return text;
}

void HeaderText::reserve(qsizetype bytes, qsizetype fields)
{
    m_lines.reserve(bytes + fields * (kColon.size() + 1));
}

void HeaderText::append(QByteArrayView name, QByteArrayView value)
{
    const qsizetype before = m_lines.size();
    m_lines.resize(before + name.size() + kColon.size() + value.size() + 1);
    char* at = put(put(put(m_lines.data() + before, name), kColon), value);
    *at = '\n';
}

HeaderList HeaderText::list() const
{
    HeaderList headers;
    QByteArrayView rest = m_lines;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        const qsizetype colon = line.indexOf(kColon);
        if (colon > 0)
            headers.append(
                Header { line.first(colon).toByteArray(), line.sliced(colon + kColon.size()).toByteArray() });
    }
    return headers;
}

} // namespace gateway
