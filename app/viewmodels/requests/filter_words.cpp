// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/filter_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExchangeFilter)
};

using Kind = FilterToken::Kind;

constexpr std::array kTokens {
    FilterToken { u"model", Kind::Names, u"gpt" },
    FilterToken { u"provider", Kind::Names, u"openai" },
    FilterToken { u"client", Kind::Names, u"claude" },
    FilterToken { u"key", Kind::Names, u"laptop" },
    FilterToken { u"status", Kind::Status, u"error" },
    FilterToken { u"code", Kind::Code, u"upstream_timeout" },
    FilterToken { u"dialect", Kind::Names, u"messages" },
    FilterToken { u"session", Kind::Names, u"3f2a" },
    FilterToken { u"finish", Kind::Finish, u"length" },
    FilterToken { u"calls", Kind::Count, u">0" },
    FilterToken { u"tools", Kind::Count, u">20" },
    FilterToken { u"messages", Kind::Count, u">50" },
    FilterToken { u"attempt", Kind::Attempt, u">1" },
    FilterToken { u"ttft", Kind::FirstToken, u">2s" },
    FilterToken { u"duration", Kind::Duration, u">30s" },
    FilterToken { u"speed", Kind::Speed, u"<20" },
    FilterToken { u"cost", Kind::Cost, u">0.1" },
    FilterToken { u"tool", Kind::Content, u"read_file" },
    FilterToken { u"body", Kind::Content, u"\"stack trace\"" },
    FilterToken { u"since", Kind::Since, u"1h" },
    FilterToken { u"until", Kind::Until, u"30m" },
    FilterToken { u"is", Kind::Mark, u"pinned" },
};

bool isTokenName(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && c.unicode() < 128; });
}

class Splitter {
public:
    QVector<FilterWord> split(const QString& text)
    {
        for (m_at = 0; m_at < text.size(); ++m_at)
            take(text[m_at]);
        flush();
        return m_words;
    }

private:
    void take(QChar c)
    {
        if (c.isSpace() && !m_quoted) {
            flush();
            return;
        }
        if (!m_started)
            m_word.from = m_at;
        m_started = true;
        if (c == u'"') {
            m_quoted = !m_quoted;
            m_valueQuoted = true;
            return;
        }
        m_word.whole.append(c);
        if (c == u':' && !m_valueQuoted && m_word.name.isEmpty() && isTokenName(m_word.value)) {
            m_word.name = m_word.value.toLower();
            m_word.value.clear();
            return;
        }
        m_word.value.append(c);
    }

    void flush()
    {
        if (m_started) {
            m_word.length = m_at - m_word.from;
            m_words.append(m_word);
        }
        m_word = {};
        m_started = m_valueQuoted = m_quoted = false;
    }

    QVector<FilterWord> m_words;
    FilterWord m_word;
    qsizetype m_at = 0;
    bool m_started = false;
    bool m_quoted = false;
    bool m_valueQuoted = false;
};

} // namespace

QVector<FilterWord> filterWords(const QString& text)
{
    return Splitter().split(text);
}

QString quotedValue(const QString& value)
{
    const bool hasSpace = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    return hasSpace ? QString(u'"' + value + u'"') : value;
}

std::span<const FilterToken> filterTokens()
{
    return kTokens;
}

const FilterToken* findFilterToken(QStringView name)
{
    const auto found = std::find_if(
        kTokens.begin(), kTokens.end(), [name](const FilterToken& token) { return token.name == name; });
    return found == kTokens.end() ? nullptr : &*found;
}

QString tokenHelp(const FilterToken& token)
{
    switch (token.kind) {
    case Kind::Names: break;
    case Kind::Status: return Texts::tr("error, running, ok, cancelled or a number");
    case Kind::Code: return Texts::tr("what kind of error it was");
    case Kind::Finish: return Texts::tr("why the answer ended");
    case Kind::Count:
        return token.name == u"calls" ? Texts::tr("how many tools the answer called")
            : token.name == u"tools"  ? Texts::tr("how many tools the request offered")
                                      : Texts::tr("how many messages the request held");
    case Kind::Speed: return Texts::tr("tokens a second");
    case Kind::Attempt: return Texts::tr("how many targets were tried");
    case Kind::FirstToken: return Texts::tr("time to the first token");
    case Kind::Duration: return Texts::tr("how long it took");
    case Kind::Cost: return Texts::tr("in dollars");
    case Kind::Since: return Texts::tr("how long ago at most");
    case Kind::Until: return Texts::tr("how long ago at least");
    case Kind::Content:
        return token.name == u"tool" ? Texts::tr("a tool that is offered or called, in kept bodies")
                                     : Texts::tr("text of kept bodies");
    case Kind::Mark: return Texts::tr("pinned or noted");
    }
    if (token.name == u"model")
        return Texts::tr("asked for, or gone to");
    if (token.name == u"provider")
        return Texts::tr("of any attempt");
    if (token.name == u"client")
        return Texts::tr("the program that asked");
    if (token.name == u"key")
        return Texts::tr("the key, or its label");
    if (token.name == u"dialect")
        return Texts::tr("the client's API");
    return Texts::tr("one conversation of an agent");
}

} // namespace app::viewmodels
