// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/raw_members.h"

#include <algorithm>

namespace gateway::mcp {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Walks over JSON; positions beyond the end mean that it is broken.
class Walk {
public:
    explicit Walk(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    [[nodiscard]] char current() const { return atEnd() ? '\0' : m_text[m_at]; }

    void next() { ++m_at; }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text[m_at]))
            ++m_at;
    }

    // The value that begins here.
    QByteArrayView value()
    {
        const qsizetype begin = m_at;
        if (current() == '"')
            skipString();
        else if (current() == '{' || current() == '[')
            skipNested();
        else
            skipScalar();
        return m_text.sliced(begin, std::min(m_at, m_text.size()) - begin);
    }

    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    void skipString()
    {
        ++m_at;
        while (!atEnd() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
    }

    void skipNested()
    {
        qsizetype depth = 0;
        do {
            const char c = current();
            if (c == '"') {
                skipString();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : 0;
            depth -= c == '}' || c == ']' ? 1 : 0;
            ++m_at;
        } while (depth > 0 && !atEnd());
    }

    void skipScalar()
    {
        while (!atEnd() && !isBlank(m_text[m_at]) && m_text[m_at] != ',' && m_text[m_at] != '}'
            && m_text[m_at] != ']')
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool names(QByteArrayView key, std::string_view name)
{
    return key.size() == qsizetype(name.size()) + 2 && std::string_view(key.data() + 1, name.size()) == name;
}

} // namespace

QByteArrayView memberText(QByteArrayView object, std::string_view name)
{
    Walk walk(object);
    walk.skipBlanks();
    if (walk.current() != '{')
        return {};
    walk.next();
    for (walk.skipBlanks(); walk.current() == '"'; walk.skipBlanks()) {
        const QByteArrayView key = walk.value();
        walk.skipBlanks();
        if (walk.current() != ':')
            return {};
        walk.next();
        walk.skipBlanks();
        const QByteArrayView value = walk.value();
        if (names(key, name))
            return value;
        walk.skipBlanks();
        if (walk.current() != ',')
            return {};
        walk.next();
    }
    return {};
}

QByteArray withMember(QByteArrayView object, std::string_view name, QByteArrayView value)
{
    const QByteArrayView old = memberText(object, name);
    if (old.isEmpty())
        return object.toByteArray();
    const qsizetype before = old.data() - object.data();
    QByteArray changed;
    changed.reserve(object.size() - old.size() + value.size());
    changed.append(object.first(before));
    changed.append(value);
    changed.append(object.sliced(before + old.size()));
    return changed;
}

QByteArray wantedProgressToken(QByteArrayView request)
{
    return memberText(memberText(memberText(request, "params"), "_meta"), "progressToken").toByteArray();
}

QByteArray progressToken(QByteArrayView notification)
{
    return memberText(memberText(notification, "params"), "progressToken").toByteArray();
}

QByteArray cancelledId(QByteArrayView notification)
{
    return memberText(memberText(notification, "params"), "requestId").toByteArray();
}

QByteArray oneLine(QByteArray message)
{
    if (message.contains('\n') || message.contains('\r')) {
        message.replace('\n', ' ');
        message.replace('\r', ' ');
    }
    return message;
}

} // namespace gateway::mcp
