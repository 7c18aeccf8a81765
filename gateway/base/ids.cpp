// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"

#include <QRandomGenerator>

namespace gateway {

ExchangeId newExchangeId(qint64 epochMs)
{
    static constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QByteArray text(26, Qt::Uninitialized);
    auto time = static_cast<quint64>(epochMs);
    for (int i = 9; i >= 0; --i) {
        text[i] = kAlphabet[time & 31U];
        time >>= 5;
    }
    quint64 bits = 0;
    int available = 0;
    for (int i = 10; i < 26; ++i) {
        if (available < 5) {
            bits = QRandomGenerator::system()->generate64();
            available = 64;
        }
        text[i] = kAlphabet[bits & 31U];
        bits >>= 5;
        available -= 5;
    }
    return { text };
}

} // namespace gateway
