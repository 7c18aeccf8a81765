// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/json_tree.h"

#include "app/clients/settings_format.h"
#include "app/clients/settings_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::Result;

namespace {

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class Reader {
public:
    explicit Reader(const QByteArray& text)
        : m_text(text)
    {
    }

    Result<JsonNode> readAll()
    {
        skip();
        if (m_error)
            return *m_error;
        if (m_at == m_text.size())
            return JsonNode { .scalar = QJsonValue(QJsonValue::Undefined) };
        JsonNode root = value(0);
        skip();
        if (!m_error && m_at < m_text.size())
            fail(m_at, ClientSettings::tr("nothing may follow the value."));
        if (m_error)
            return *m_error;
        return root;
    }

private:
    void fail(qsizetype at, const QString& what)
    {
        if (!m_error)
            m_error = placeError(m_text, at, what);
    }

    [[nodiscard]] bool at(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    // Space and comments.
    void skip()
    {
        while (m_at < m_text.size()) {
            if (isSpace(m_text[m_at])) {
                ++m_at;
            } else if (m_text.sliced(m_at, qMin<qsizetype>(2, m_text.size() - m_at)) == "//") {
                const qsizetype end = m_text.indexOf('\n', m_at);
                m_at = end < 0 ? m_text.size() : end;
            } else if (m_text.sliced(m_at, qMin<qsizetype>(2, m_text.size() - m_at)) == "/*") {
                const qsizetype end = m_text.indexOf("*/", m_at + 2);
                if (end < 0)
                    return fail(m_at, ClientSettings::tr("this comment has no end."));
                m_at = end + 2;
            } else {
                return;
            }
        }
    }

    JsonNode value(int depth)
    {
        if (depth > kMaxDepth)
            fail(m_at, ClientSettings::tr("this is nested too deep."));
        if (m_at >= m_text.size())
            fail(m_at, ClientSettings::tr("a value is missing; the file ends too early."));
        if (m_error)
            return {};
        if (at('{'))
            return container(JsonNode::Kind::Object, '}', depth);
        if (at('['))
            return container(JsonNode::Kind::List, ']', depth);
        return scalar();
    }

    JsonNode container(JsonNode::Kind kind, char closing, int depth)
    {
        JsonNode node { .kind = kind, .start = m_at };
        ++m_at;
        bool mayFollow = true;
        for (skip(); !m_error && !at(closing); skip()) {
            if (m_at >= m_text.size())
                fail(node.start,
                    kind == JsonNode::Kind::Object ? ClientSettings::tr("this object has no end.")
                                                   : ClientSettings::tr("this list has no end."));
            else if (!mayFollow)
                fail(m_at, ClientSettings::tr("a comma is missing."));
            if (m_error)
                return {};
            node.parts.push_back(part(kind, depth));
            skip();
            mayFollow = at(',');
            if (mayFollow)
                node.parts.back().comma = m_at++;
        }
        node.end = ++m_at;
        return node;
    }

    JsonNode::Part part(JsonNode::Kind kind, int depth)
    {
        JsonNode::Part result { .start = m_at };
        if (kind == JsonNode::Kind::Object) {
            if (!at('"'))
                fail(m_at, ClientSettings::tr("a name in double quotes is missing."));
            if (m_error)
                return result;
            result.name = scalar().scalar.toString();
            skip();
            if (!m_error && !at(':'))
                fail(m_at, ClientSettings::tr("a colon is missing."));
            ++m_at;
            skip();
        }
        if (!m_error)
            result.value = value(depth + 1);
        return result;
    }

    JsonNode scalar()
    {
        JsonNode node { .start = m_at };
        node.end = at('"') ? endOfText() : endOfWord();
        if (m_error)
            return node;
        QJsonParseError problem;
        const QJsonDocument document =
            QJsonDocument::fromJson('[' + m_text.sliced(node.start, node.end - node.start) + ']', &problem);
        if (problem.error != QJsonParseError::NoError || document.array().size() != 1)
            fail(node.start, ClientSettings::tr("this is no value."));
        node.scalar = document.array().at(0);
        m_at = node.end;
        return node;
    }

    qsizetype endOfText()
    {
        for (qsizetype i = m_at + 1; i < m_text.size() && m_text[i] != '\n'; ++i) {
            if (m_text[i] == '\\')
                ++i;
            else if (m_text[i] == '"')
                return i + 1;
        }
        fail(m_at, ClientSettings::tr("this text has no end."));
        return m_text.size();
    }

    [[nodiscard]] qsizetype endOfWord() const
    {
        constexpr QByteArrayView kEnds = ",:]}/\"[{";
        qsizetype i = m_at;
        while (i < m_text.size() && !isSpace(m_text[i]) && !kEnds.contains(m_text[i]))
            ++i;
        return i;
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<JsonNode> readJsonTree(const QByteArray& text)
{
    return Reader(text).readAll();
}

QJsonValue jsonValue(const JsonNode& node)
{
    switch (node.kind) {
    case JsonNode::Kind::Scalar: return node.scalar;
    case JsonNode::Kind::Object: {
        QJsonObject object;
        for (const JsonNode::Part& part : node.parts)
            object.insert(part.name, jsonValue(part.value));
        return object;
    }
    case JsonNode::Kind::List: {
        QJsonArray list;
        for (const JsonNode::Part& part : node.parts)
            list.append(jsonValue(part.value));
        return list;
    }
    }
    return {};
}

} // namespace app::clients
