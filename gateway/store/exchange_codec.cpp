// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchange_codec.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

// One "Name: value" per line: a header holds no line break, or it would not have come through.
QString headersToText(const HeaderList& headers)
{
    // Empty, not null: the column holds no NULL.
    QByteArray text("");
    for (const Header& header : headers)
        text.append(header.name).append(": ").append(header.value).append('\n');
    return QString::fromUtf8(text);
}

HeaderList headersFromText(const QString& text)
{
    HeaderList headers;
    const QList<QByteArray> lines = text.toUtf8().split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            headers.append(Header { line.first(colon), line.sliced(colon + 2) });
    }
    return headers;
}

} // namespace gateway::store
