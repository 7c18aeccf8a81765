// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visible_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

bool isPrintableAscii(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

} // namespace

bool isPlainlyVisible(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isPrintableAscii);
}

QString visiblyQuoted(QStringView text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (isPrintableAscii(c))
            out += c;
        else
            out += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    return out + u'"';
}

QString visibleText(const QString& text)
{
    return isPlainlyVisible(text) ? text : visiblyQuoted(text);
}

} // namespace gateway
