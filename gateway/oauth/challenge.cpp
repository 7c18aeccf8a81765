// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/challenge.h"

namespace gateway::oauth {

namespace {

bool isTokenByte(char c) noexcept
{
    return isHeaderName(QByteArrayView(&c, 1));
}

// Reads `scheme [token68 | name=value, …], scheme …` from front to back. A parameter is told from the next
// scheme by its equals sign.
class ChallengeReader {
public:
    explicit ChallengeReader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<BearerChallenge> bearer()
    {
        while (m_at < m_text.size()) {
            skip(" \t,");
            const QByteArrayView scheme = token();
            if (scheme.isEmpty())
                return std::nullopt;
            const bool isBearer = equalsIgnoringCase(scheme, "Bearer");
            BearerChallenge challenge;
            while (parameter(challenge)) { }
            if (isBearer)
                return challenge;
        }
        return std::nullopt;
    }

private:
    void skip(QByteArrayView bytes)
    {
        while (m_at < m_text.size() && bytes.contains(m_text[m_at]))
            ++m_at;
    }

    QByteArrayView token()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isTokenByte(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    QByteArray quoted()
    {
        QByteArray value;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at];
        }
        if (m_at < m_text.size())
            ++m_at;
        return value;
    }

    // False: what comes next is no parameter; then nothing of it is taken.
    bool parameter(BearerChallenge& challenge)
    {
        const qsizetype begin = m_at;
        skip(" \t,");
        const QByteArrayView name = token();
        skip(" \t");
        if (name.isEmpty() || m_at >= m_text.size() || m_text[m_at] != '=') {
            m_at = begin;
            return false;
        }
        ++m_at;
        skip(" \t");
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == '"';
        take(challenge, name, isQuoted ? quoted() : token().toByteArray());
        skip("=");
        return true;
    }

    static void take(BearerChallenge& challenge, QByteArrayView name, const QByteArray& value)
    {
        if (equalsIgnoringCase(name, "resource_metadata"))
            challenge.resourceMetadata = value;
        else if (equalsIgnoringCase(name, "scope"))
            challenge.scope = value;
        else if (equalsIgnoringCase(name, "error"))
            challenge.error = value;
        else if (equalsIgnoringCase(name, "error_description"))
            challenge.errorDescription = value;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

void appendParameter(QByteArray& text, QByteArrayView name, const QByteArray& value)
{
    if (value.isEmpty())
        return;
    QByteArray escaped = value;
    escaped.replace('\\', R"(\\)").replace('"', R"(\")");
    appendParts(text, { text.endsWith('r') ? " " : ", ", name, "=\"", escaped, "\"" });
}

} // namespace

std::optional<BearerChallenge> bearerChallenge(const HeaderList& headers)
{
    for (const Header& header : headers) {
        if (!equalsIgnoringCase(header.name, "www-authenticate"))
            continue;
        if (auto challenge = ChallengeReader(header.value).bearer())
            return challenge;
    }
    return std::nullopt;
}

QByteArray challengeValue(const BearerChallenge& challenge)
{
    QByteArray text = "Bearer";
    appendParameter(text, "error", challenge.error);
    appendParameter(text, "error_description", challenge.errorDescription);
    appendParameter(text, "scope", challenge.scope);
    appendParameter(text, "resource_metadata", challenge.resourceMetadata);
    return text;
}

} // namespace gateway::oauth
