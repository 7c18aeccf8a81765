// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/json_tree.h"

#include <QHashFunctions>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace app::viewmodels {

namespace {

constexpr int kMaxDepth = 200;
constexpr size_t kSeedArray = 0x9E37'79B9;
constexpr size_t kSeedObject = 0x85EB'CA6B;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The meaning of a string literal, in UTF-8.
std::optional<QByteArray> unescaped(QByteArrayView literal)
{
    const QByteArrayView inside = literal.sliced(1, literal.size() - 2);
    if (!inside.contains('\\'))
        return inside.toByteArray();
    const QJsonDocument document = QJsonDocument::fromJson('[' + literal.toByteArray() + ']');
    if (!document.isArray())
        return std::nullopt;
    return document.array().at(0).toString().toUtf8();
}

quint64 digestOfScalar(const QByteArray& text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    // Beyond 2^53 two numbers may share a double without being the same.
    if (isNumber && std::abs(value) < 9.007e15)
        return qHash(value, size_t { 1 });
    return qHash(text, size_t { 2 });
}

quint64 mixed(quint64 digest, quint64 with)
{
    return (digest ^ (with + 0x9E37'79B9'7F4A'7C15U + (digest << 6U) + (digest >> 2U)))
        * 0xFF51'AFD7'ED55'8CCDU;
}

class Parser {
public:
    explicit Parser(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<JsonNode> whole()
    {
        JsonNode node;
        if (!value(node, 0))
            return std::nullopt;
        skipSpace();
        return m_at == m_text.size() ? std::optional(std::move(node)) : std::nullopt;
    }

private:
    [[nodiscard]] char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (isSpace(current()))
            ++m_at;
    }

    bool take(char wanted)
    {
        skipSpace();
        if (current() != wanted)
            return false;
        ++m_at;
        return true;
    }

    // The literal with its quotes; empty: there is none.
    QByteArrayView string()
    {
        skipSpace();
        if (current() != '"')
            return {};
        const qsizetype from = m_at;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\') {
                ++m_at;
            } else if (m_text[m_at] == '"') {
                ++m_at;
                return m_text.sliced(from, m_at - from);
            }
        }
        return {};
    }

    bool scalar(JsonNode& node)
    {
        const qsizetype from = m_at;
        const auto ends = [](char c) { return c == ',' || c == ']' || c == '}' || isSpace(c) || c == '\0'; };
        while (!ends(current()))
            ++m_at;
        node.text = m_text.sliced(from, m_at - from).toByteArray();
        bool isNumber = false;
        (void)node.text.toDouble(&isNumber);
        node.digest = digestOfScalar(node.text);
        return isNumber || node.text == "true" || node.text == "false" || node.text == "null";
    }

    bool text(JsonNode& node)
    {
        const QByteArrayView literal = string();
        const std::optional<QByteArray> meaning = literal.isEmpty() ? std::nullopt : unescaped(literal);
        if (!meaning)
            return false;
        node.kind = JsonNode::Kind::String;
        node.text = literal.toByteArray();
        node.digest = qHash(*meaning, size_t { 3 });
        return true;
    }

    bool array(JsonNode& node, int depth)
    {
        node.kind = JsonNode::Kind::Array;
        node.digest = kSeedArray;
        if (take(']'))
            return true;
        do {
            JsonNode& item = node.items.emplace_back();
            if (!value(item, depth + 1))
                return false;
            node.digest = mixed(node.digest, item.digest);
        } while (take(','));
        return take(']');
    }

    bool object(JsonNode& node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        node.digest = kSeedObject;
        if (take('}'))
            return true;
        do {
            const QByteArrayView literal = string();
            const std::optional<QByteArray> key = literal.isEmpty() ? std::nullopt : unescaped(literal);
            if (!key || !take(':'))
                return false;
            node.keys.push_back(*key);
            JsonNode& item = node.items.emplace_back();
            if (!value(item, depth + 1))
                return false;
            // A sum: members have no order.
            node.digest += mixed(qHash(*key, size_t { 4 }), item.digest);
        } while (take(','));
        return take('}');
    }

    bool value(JsonNode& node, int depth) // NOLINT(misc-no-recursion): bounded by kMaxDepth
    {
        skipSpace();
        if (depth > kMaxDepth)
            return false;
        if (current() == '"')
            return text(node);
        if (take('['))
            return array(node, depth);
        if (take('{'))
            return object(node, depth);
        return scalar(node);
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

void writeCompact(QByteArray& out, const JsonNode& node) // NOLINT(misc-no-recursion): bounded by kMaxDepth
{
    if (!node.isContainer()) {
        out.append(node.text);
        return;
    }
    const bool isObject = node.kind == JsonNode::Kind::Object;
    out.append(isObject ? '{' : '[');
    for (size_t i = 0; i < node.items.size(); ++i) {
        if (i > 0)
            out.append(", ");
        if (isObject)
            out.append(quotedKey(node.keys[i]) + ": ");
        writeCompact(out, node.items[i]);
    }
    out.append(isObject ? '}' : ']');
}

} // namespace

qsizetype JsonNode::indexOf(const QByteArray& key) const
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? -1 : found - keys.begin();
}

std::optional<JsonNode> parseJson(QByteArrayView text)
{
    return Parser(text).whole();
}

QByteArray compactJson(const JsonNode& node)
{
    QByteArray out;
    writeCompact(out, node);
    return out;
}

QByteArray quotedKey(const QByteArray& key)
{
    const bool isPlain = std::none_of(key.begin(), key.end(),
        [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 32; });
    if (isPlain)
        return '"' + key + '"';
    const QByteArray list =
        QJsonDocument(QJsonArray { QString::fromUtf8(key) }).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace app::viewmodels
