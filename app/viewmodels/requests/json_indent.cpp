// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/json_indent.h"

#include <algorithm>

namespace app::viewmodels {

namespace {

// A body nested deeper than this is an attack or a mistake; more indentation would not help anyone.
constexpr int kMaxIndent = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

char nextVisible(const QByteArray& text, qsizetype from)
{
    while (from < text.size() && isSpace(text[from]))
        ++from;
    return from < text.size() ? text[from] : '\0';
}

void newLine(QByteArray& out, int depth)
{
    out.append('\n');
    out.append(2 * std::clamp(depth, 0, kMaxIndent), ' ');
}

} // namespace

bool looksLikeJson(const QByteArray& text)
{
    const char first = nextVisible(text, 0);
    return first == '{' || first == '[';
}

QByteArray indentJson(const QByteArray& text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 4);
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            out.append(c);
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (isSpace(c))
            continue;
        switch (c) {
        case '"':
            inString = true;
            out.append(c);
            break;
        case '{':
        case '[': {
            out.append(c);
            const char next = nextVisible(text, i + 1);
            if (next == '}' || next == ']') {
                i = text.indexOf(next, i);
                out.append(next);
                break;
            }
            newLine(out, ++depth);
            break;
        }
        case '}':
        case ']':
            newLine(out, --depth);
            out.append(c);
            break;
        case ',':
            out.append(c);
            newLine(out, depth);
            break;
        case ':': out.append(": "); break;
        default: out.append(c);
        }
    }
    return out;
}

} // namespace app::viewmodels
