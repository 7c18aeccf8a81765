// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/templates.h"

using namespace Qt::StringLiterals;

namespace gateway::meters {

Filled filled(const QString& text, const Lookup& lookup)
{
    Filled result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = text.indexOf(u"${"_s, at);
        const qsizetype end = begin < 0 ? -1 : text.indexOf(u'}', begin);
        if (end < 0)
            break;
        const QString name = text.sliced(begin + 2, end - begin - 2);
        const QString value = lookup(name).value_or(QString());
        if (value.isEmpty())
            result.missing.append(name);
        result.text += text.sliced(at, begin - at) + value;
        at = end + 1;
    }
    result.text += text.sliced(at);
    return result;
}

Lookup lookupIn(const Spot& element)
{
    return [element](const QString& name) -> std::optional<QString> {
        if (name == u"key")
            return element.key;
        return name.startsWith(u'/') ? textOf(spotAt(element, name)) : std::nullopt;
    };
}

// Goes back to the last star only: no pattern takes longer than pattern × text.
bool matchesPattern(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p].toCaseFolded() == text[t].toCaseFolded()) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace gateway::meters
