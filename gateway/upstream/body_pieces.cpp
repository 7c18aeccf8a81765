// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/upstream_client.h"

namespace gateway::upstream {

qint64 BodyPieces::size() const
{
    qint64 total = 0;
    for (const QByteArray& piece : pieces)
        total += piece.size();
    return total;
}

QByteArray BodyPieces::joined() const
{
    if (pieces.size() == 1)
        return pieces.front();
    QByteArray whole;
    whole.reserve(size());
    for (const QByteArray& piece : pieces)
        whole.append(piece);
    return whole;
}

} // namespace gateway::upstream
