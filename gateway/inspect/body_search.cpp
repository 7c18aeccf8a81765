// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/body_search.h"

#include "inspect/body_text.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace gateway::inspect {

namespace {

constexpr qsizetype kAround = 60; // letters of a snippet before and behind what was found
constexpr qsizetype kLongestSearch = 1000;
constexpr qsizetype kMostWords = 20;

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

struct Place {
    qsizetype from = -1; // bytes
    qsizetype size = 0;
};

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Most searches are ASCII, and then a body need not become UTF-16 first.
Place findAscii(const QByteArray& text, const QByteArray& wanted, qsizetype from)
{
    const auto hash = [](char c) { return std::hash<char>()(folded(c)); };
    const auto same = [](char a, char b) { return folded(a) == folded(b); };
    const std::boyer_moore_horspool_searcher searcher(wanted.begin(), wanted.end(), hash, same);
    const auto found = std::search(text.begin() + from, text.end(), searcher);
    return found == text.end() ? Place {} : Place { found - text.begin(), wanted.size() };
}

// Beyond ASCII every byte belongs to a letter.
bool isWordByte(char c)
{
    return (folded(c) >= 'a' && folded(c) <= 'z') || (c >= '0' && c <= '9') || c == '_'
        || static_cast<unsigned char>(c) >= 0x80;
}

Place findAsciiWord(const QByteArray& text, const QByteArray& word)
{
    qsizetype from = 0;
    while (true) {
        const Place place = findAscii(text, word, from);
        if (place.from < 0)
            return place;
        const qsizetype end = place.from + place.size;
        const bool isWhole = (place.from == 0 || !isWordByte(text[place.from - 1]))
            && (end == text.size() || !isWordByte(text[end]));
        if (isWhole)
            return place;
        from = place.from + 1;
    }
}

Place placeIn(const QString& all, qsizetype at, qsizetype size)
{
    const QStringView text(all);
    return { text.first(at).toUtf8().size(), text.sliced(at, size).toUtf8().size() };
}

Place findWord(const QByteArray& text, const QString& word)
{
    if (isAscii(word))
        return findAsciiWord(text, word.toLatin1());
    const QString all = QString::fromUtf8(text);
    for (qsizetype at = 0; (at = all.indexOf(word, at, Qt::CaseInsensitive)) >= 0; ++at) {
        const qsizetype end = at + word.size();
        const bool isWhole = (at == 0 || !all[at - 1].isLetterOrNumber())
            && (end == all.size() || !all[end].isLetterOrNumber());
        if (isWhole)
            return placeIn(all, at, word.size());
    }
    return {};
}

Place findPhrase(const QByteArray& text, const QString& phrase)
{
    if (isAscii(phrase))
        return findAscii(text, phrase.toLatin1(), 0);
    const QString all = QString::fromUtf8(text);
    const qsizetype at = all.indexOf(phrase, 0, Qt::CaseInsensitive);
    return at < 0 ? Place {} : placeIn(all, at, phrase.size());
}

QString oneLine(QByteArrayView text)
{
    QString line = QString::fromUtf8(text);
    for (QChar& c : line) {
        if (!c.isPrint())
            c = u' ';
    }
    return line;
}

BodyMatcher::Found around(const QByteArray& text, const Place& place)
{
    const QByteArrayView all(text);
    const qsizetype end = place.from + place.size;
    // A few bytes more, for letters that take several; what is cut in the middle of one is dropped.
    QString before = oneLine(
        all.sliced(std::max<qsizetype>(0, place.from - kAround * 2), std::min(place.from, kAround * 2)));
    QString behind = oneLine(all.sliced(end, std::min(all.size() - end, kAround * 2)));
    before = before.right(kAround);
    behind.truncate(kAround);
    if (!before.isEmpty() && before.front().isLowSurrogate())
        before.remove(0, 1);
    if (!behind.isEmpty() && behind.back().isHighSurrogate())
        behind.chop(1);
    before.remove(QChar::ReplacementCharacter);
    behind.remove(QChar::ReplacementCharacter);
    const QString found = oneLine(all.sliced(place.from, place.size));
    return { .snippet = before + found + behind,
        .from = static_cast<int>(before.size()),
        .length = static_cast<int>(found.size()) };
}

} // namespace

QString searchProblem(const BodyQuery& query)
{
    if (query.text.trimmed().isEmpty())
        return u"There is no text to look for."_s;
    if (query.text.size() > kLongestSearch)
        return u"The text to look for is longer than %1 letters."_s.arg(kLongestSearch);
    return {};
}

BodyMatcher::BodyMatcher(const BodyQuery& query)
    : m_match(query.match)
{
    switch (query.match) {
    case BodyQuery::Match::Phrase: m_wanted = { query.text }; break;
    case BodyQuery::Match::Words:
        m_wanted = query.text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, kMostWords);
        break;
    }
}

std::optional<BodyMatcher::Found> BodyMatcher::findIn(const QByteArray& text) const
{
    std::optional<Found> first;
    for (const QString& wanted : m_wanted) {
        const Place place =
            m_match == BodyQuery::Match::Phrase ? findPhrase(text, wanted) : findWord(text, wanted);
        if (place.from < 0)
            return std::nullopt;
        if (!first)
            first = around(text, place);
    }
    return first;
}

std::optional<BodyMatcher::Found> BodyMatcher::find(const QByteArray& body) const
{
    if (body.isEmpty())
        return std::nullopt;
    if (auto found = findIn(body))
        return found;
    return findIn(readableText(body));
}

std::optional<BodyMatch> BodyMatcher::find(const Capture& capture) const
{
    const auto match = [](BodyPart part, int attempt, Found found) {
        return BodyMatch { .record = nullptr,
            .part = part,
            .attempt = attempt,
            .snippet = std::move(found.snippet),
            .snippetFrom = found.from,
            .snippetLength = found.length };
    };
    if (auto found = find(capture.request.bytes))
        return match(BodyPart::Request, 0, *std::move(found));
    if (auto found = find(capture.answer.bytes))
        return match(BodyPart::Answer, 0, *std::move(found));
    for (const CapturedAttempt& attempt : capture.attempts) {
        if (auto found = find(attempt.request.bytes))
            return match(BodyPart::UpstreamRequest, attempt.index, *std::move(found));
        if (auto found = find(attempt.answer.bytes))
            return match(BodyPart::UpstreamAnswer, attempt.index, *std::move(found));
    }
    return std::nullopt;
}

} // namespace gateway::inspect
