// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json_outline.h"

#include <algorithm>
#include <cstring>

namespace gateway::dialects {

namespace {

constexpr qsizetype kLongestKey = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

template <typename Entry> auto findNamed(std::vector<Entry>& entries, const QByteArray& name)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&name](const Entry& entry) {
        return entry.name == std::string_view(name.constData(), static_cast<size_t>(name.size()));
    });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

JsonOutline::JsonOutline(
    const std::vector<std::string_view>& members, const std::vector<std::string_view>& arrays)
{
    for (const std::string_view name : members)
        m_members.push_back({ .name = name });
    for (const std::string_view name : arrays)
        m_arrays.push_back({ .name = name });
}

void JsonOutline::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_inString) {
            bytes = bytes.sliced(passString(bytes));
            continue;
        }
        takeStructure(bytes.front());
        bytes = bytes.sliced(1);
    }
}

// Nearly all of a long answer is one string in base64, or digits.
qsizetype JsonOutline::passString(QByteArrayView bytes)
{
    qsizetype length = bytes.size();
    if (const void* quote = std::memchr(bytes.data(), '"', static_cast<size_t>(bytes.size())))
        length = static_cast<const char*>(quote) - bytes.data() + 1;
    const QByteArrayView part = bytes.first(length);
    if (m_inKey && m_key.size() < kLongestKey)
        m_key.append(part.first(std::min(part.size(), kLongestKey)));
    keep(part);
    // A quote ends the string unless an odd number of backslashes stands before it, the one of the last
    // piece among them.
    const bool endsInQuote = part.endsWith('"');
    QByteArrayView before = endsInQuote ? part.chopped(1) : part;
    qsizetype slashes = 0;
    while (slashes < before.size() && before[before.size() - 1 - slashes] == '\\')
        ++slashes;
    if (slashes == before.size() && m_isEscaped)
        ++slashes;
    const bool isEscaped = slashes % 2 == 1;
    m_isEscaped = !endsInQuote && isEscaped;
    if (!endsInQuote || isEscaped)
        return length;
    m_inString = false;
    if (m_inKey)
        m_key.chop(m_key.endsWith('"') ? 1 : 0);
    m_inKey = false;
    return length;
}

void JsonOutline::takeStructure(char c)
{
    const bool isEnd = c == '}' || c == ']';
    if (m_depth == 1 && (c == ',' || isEnd))
        endValue();
    if (m_array && m_depth == 2 && m_array->first == 0 && !isSpace(c) && !isEnd)
        m_array->first = c;
    if (m_array && m_depth == 2 && c == ',')
        ++m_array->commas;
    if (m_member && m_depth >= 1 && !(m_depth == 1 && isSpace(c)))
        keep({ &c, 1 });
    switch (c) {
    case '"':
        m_inString = true;
        m_isEscaped = false;
        m_inKey = m_depth == 1 && m_expectsKey;
        if (m_inKey)
            m_key.clear();
        break;
    case ':':
        if (m_depth == 1 && m_expectsKey)
            beginValue();
        break;
    case ',': m_expectsKey = m_expectsKey || m_depth == 1; break;
    case '[':
    case '{':
        if (m_depth == 0)
            m_expectsKey = c == '{';
        if (m_depth == 1 && c == '[' && !m_expectsKey) {
            m_array = findNamed(m_arrays, m_key);
            if (m_array)
                *m_array = { .name = m_array->name, .isMet = true };
        }
        ++m_depth;
        break;
    case ']':
    case '}':
        --m_depth;
        if (m_depth <= 1)
            m_array = nullptr;
        break;
    default: break;
    }
}

void JsonOutline::beginValue()
{
    m_expectsKey = false;
    m_member = findNamed(m_members, m_key);
    if (m_member)
        *m_member = { .name = m_member->name };
}

void JsonOutline::endValue()
{
    if (m_member)
        m_member->isWhole = m_member->text.size() <= kLongestMember;
    m_member = nullptr;
}

void JsonOutline::keep(QByteArrayView bytes)
{
    // One byte more than is remembered tells that it was too long.
    if (m_member && !m_inKey && m_member->text.size() <= kLongestMember)
        m_member->text.append(
            bytes.first(std::min(bytes.size(), kLongestMember + 1 - m_member->text.size())));
}

QByteArray JsonOutline::member(std::string_view name) const
{
    for (const Member& member : m_members) {
        if (member.name == name && member.isWhole)
            return member.text;
    }
    return {};
}

std::optional<qint64> JsonOutline::elements(std::string_view name) const
{
    for (const Array& array : m_arrays) {
        if (array.name == name && array.isMet)
            return array.first == 0 ? 0 : array.commas + 1;
    }
    return std::nullopt;
}

bool JsonOutline::holdsNumbers(std::string_view name) const
{
    return std::any_of(m_arrays.begin(), m_arrays.end(), [name](const Array& array) {
        return array.name == name && ((array.first >= '0' && array.first <= '9') || array.first == '-');
    });
}

} // namespace gateway::dialects
