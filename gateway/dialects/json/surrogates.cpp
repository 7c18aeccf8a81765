// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json/surrogates.h"

namespace gateway::dialects {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// The code unit of a \uXXXX escape at `at`, or −1.
int escapeAt(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

bool isHighSurrogate(int unit)
{
    return unit >= 0xd800 && unit <= 0xdbff;
}

bool isLowSurrogate(int unit)
{
    return unit >= 0xdc00 && unit <= 0xdfff;
}

} // namespace

QByteArray withoutLoneSurrogates(QByteArrayView text)
{
    QByteArray mended;
    qsizetype at = 0;
    while ((at = text.indexOf('\\', at)) >= 0 && at + 1 < text.size()) {
        const int unit = escapeAt(text, at);
        if (unit < 0) {
            at += 2; // another escape; "\\" must not let its second half begin one
            continue;
        }
        if (isHighSurrogate(unit) && isLowSurrogate(escapeAt(text, at + 6))) {
            at += 12;
            continue;
        }
        if (isHighSurrogate(unit) || isLowSurrogate(unit)) {
            if (mended.isEmpty())
                mended = text.toByteArray();
            mended.replace(at, 6, "\\ufffd"); // as long as what it replaces
        }
        at += 6;
    }
    return mended;
}

} // namespace gateway::dialects
