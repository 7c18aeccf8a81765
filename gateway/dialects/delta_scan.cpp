// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/delta_scan.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace gateway::dialects {

namespace {

constexpr std::string_view kDelta = "\"delta\"";

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isThinking(std::string_view key)
{
    static constexpr std::array<std::string_view, 4> kKeys { "reasoning_content", "reasoning", "thinking",
        "reasoning_details" };
    return isOneOf(kKeys, key);
}

bool isText(std::string_view key)
{
    static constexpr std::array<std::string_view, 6> kKeys { "content", "text", "arguments", "partial_json",
        "input", "refusal" };
    return isOneOf(kKeys, key);
}

bool isMedia(std::string_view key)
{
    static constexpr std::array<std::string_view, 2> kKeys { "url", "data" };
    return isOneOf(kKeys, key);
}

class DeltaReader {
public:
    explicit DeltaReader(std::string_view rest)
        : m_rest(rest)
    {
    }

    // Goes through the object that begins here, to its end.
    [[nodiscard]] DeltaScan read()
    {
        skipSpaces();
        while (!m_rest.empty()) {
            const char next = m_rest.front();
            m_rest.remove_prefix(1);
            if (next == '"') {
                if (!takeString())
                    break;
            } else if (next == '{' || next == '[') {
                ++m_depth;
            } else if (next == '}' || next == ']') {
                --m_depth;
                if (m_depth < m_thinkingDepth)
                    m_thinkingDepth = 0;
            }
            // All of it, or it is no object.
            if (m_depth <= 0)
                break;
        }
        return m_scan;
    }

private:
    // Behind the opening quote. False: it has no end.
    bool takeString()
    {
        const char* const begin = m_rest.data();
        const char* const end = begin + m_rest.size();
        const char* at = begin;
        for (;; ++at) {
            at = static_cast<const char*>(std::memchr(at, '"', static_cast<std::size_t>(end - at)));
            if (!at)
                return false;
            const char* before = at;
            while (before > begin && *(before - 1) == '\\')
                --before;
            if ((at - before) % 2 == 0)
                break;
        }
        const std::string_view text(begin, static_cast<std::size_t>(at - begin));
        m_rest.remove_prefix(text.size() + 1);
        skipSpaces();
        if (!m_rest.empty() && m_rest.front() == ':') {
            takeKey(text);
        } else {
            if (!text.empty())
                takeValue(static_cast<qsizetype>(text.size()));
            m_key = {};
        }
        return true;
    }

    void takeKey(std::string_view key)
    {
        m_key = key;
        if (m_depth <= m_thinkingDepth)
            m_thinkingDepth = 0;
        if (m_thinkingDepth == 0 && isThinking(key)) {
            m_thinkingDepth = m_depth;
            m_thinking = 0;
        }
    }

    void takeValue(qsizetype length)
    {
        if (m_thinkingDepth > 0) {
            const bool isWords = isText(m_key) || isThinking(m_key) || m_key == "summary";
            m_thinking += isWords ? length : 0;
            m_scan.thinking = std::max(m_scan.thinking, m_thinking);
        } else if (isText(m_key)) {
            m_scan.text += length;
        } else if (m_key == "name") {
            m_scan.beginsCall = m_scan.beginsCall || m_depth > 1;
        } else if (m_depth > 1 && isMedia(m_key)) {
            m_scan.hasMedia = true;
        }
    }

    void skipSpaces()
    {
        const std::size_t next = m_rest.find_first_not_of(" \t\r\n");
        m_rest.remove_prefix(std::min(next, m_rest.size()));
    }

    std::string_view m_rest;
    int m_depth = 0;
    int m_thinkingDepth = 0; // where the key stands whose value is thinking; 0: none
    std::string_view m_key;
    qsizetype m_thinking = 0; // under that key
    DeltaScan m_scan;
};

} // namespace

DeltaScan scanDelta(QByteArrayView event)
{
    const std::string_view bytes(event.data(), static_cast<std::size_t>(event.size()));
    const std::size_t at = bytes.find(kDelta);
    if (at == std::string_view::npos)
        return {};
    const std::size_t value = bytes.find_first_not_of(" \t:", at + kDelta.size());
    if (value == std::string_view::npos)
        return {};
    return DeltaReader(bytes.substr(value)).read();
}

} // namespace gateway::dialects
