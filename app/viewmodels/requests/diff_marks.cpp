// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/diff_marks.h"

#include "app/viewmodels/requests/sequence_match.h"

#include <QHashFunctions>
#include <QStringView>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

// Around what differs in a line that is shown in part.
constexpr qsizetype kAround = 60;
// Longer lines are texts of their own; comparing them by words would take longer than it is worth.
constexpr size_t kMostWords = 1500;
// Of what differs, at least this part must have stayed, or the marks are confetti.
constexpr qsizetype kLeastKept = 4;

qsizetype commonStart(const QString& a, const QString& b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype same = 0;
    while (same < most && a[same] == b[same])
        ++same;
    if (same > 0 && a[same - 1].isHighSurrogate())
        --same;
    return same;
}

qsizetype commonEnd(const QString& a, const QString& b, qsizetype start)
{
    const qsizetype most = std::min(a.size(), b.size()) - start;
    qsizetype same = 0;
    while (same < most && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    if (same > 0 && a[a.size() - same].isLowSurrogate())
        --same;
    return same;
}

bool isOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_' || letter.isSurrogate();
}

struct Word {
    qsizetype from = 0;
    qsizetype length = 0;
    quint64 digest = 0;
    bool isWord = false; // else one sign, or a space
};

// Of the whole words that a stretch touches.
std::vector<Word> wordsOf(const QString& text, qsizetype from, qsizetype to)
{
    while (from > 0 && from < text.size() && isOfWord(text[from]) && isOfWord(text[from - 1]))
        --from;
    while (to > 0 && to < text.size() && isOfWord(text[to]) && isOfWord(text[to - 1]))
        ++to;
    std::vector<Word> words;
    while (from < to) {
        qsizetype end = from + 1;
        while (end < to && isOfWord(text[from]) && isOfWord(text[end]))
            ++end;
        words.push_back({ .from = from,
            .length = end - from,
            .digest = qHash(QStringView(text).sliced(from, end - from), size_t { 7 }),
            .isWord = isOfWord(text[from]) });
        from = end;
    }
    return words;
}

std::vector<quint64> digestsOf(const std::vector<Word>& words)
{
    std::vector<quint64> digests;
    digests.reserve(words.size());
    for (const Word& word : words)
        digests.push_back(word.digest);
    return digests;
}

// What stands between two marks and is no word is of the change: "a b" that became "c d" is one.
DiffMarks marksIn(const std::vector<Word>& words, const std::vector<bool>& kept)
{
    DiffMarks marks;
    qsizetype from = -1;
    qsizetype to = -1;
    const auto close = [&] {
        if (from >= 0)
            marks.append({ .from = static_cast<int>(from), .length = static_cast<int>(to - from) });
        from = -1;
    };
    for (size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        if (!kept[i]) {
            from = from < 0 ? word.from : from;
            to = word.from + word.length;
        } else if (word.isWord) {
            close();
        }
    }
    close();
    return marks;
}

// None: too little stayed for words to tell anything.
bool markWords(DiffMarkPair& marks, const std::vector<Word>& left, const std::vector<Word>& right)
{
    if (left.size() > kMostWords || right.size() > kMostWords)
        return false;
    std::vector<bool> keptLeft(left.size(), false);
    std::vector<bool> keptRight(right.size(), false);
    qsizetype kept = 0;
    for (const auto& [l, r] : matchSequences(digestsOf(left), digestsOf(right))) {
        if (l < 0 || r < 0)
            continue;
        keptLeft[static_cast<size_t>(l)] = keptRight[static_cast<size_t>(r)] = true;
        if (left[static_cast<size_t>(l)].isWord)
            kept += left[static_cast<size_t>(l)].length;
    }
    const auto lengthOf = [](const std::vector<Word>& words) {
        return words.empty() ? 0 : words.back().from + words.back().length - words.front().from;
    };
    if (kept == 0 || kept * kLeastKept < std::min(lengthOf(left), lengthOf(right)))
        return false;
    marks = { .left = marksIn(left, keptLeft), .right = marksIn(right, keptRight) };
    return true;
}

} // namespace

DiffMarkPair marksOf(const QString& left, const QString& right)
{
    DiffMarkPair marks;
    if (left == right)
        return marks;
    const qsizetype start = commonStart(left, right);
    const qsizetype end = commonEnd(left, right, start);
    const qsizetype leftEnd = left.size() - end;
    const qsizetype rightEnd = right.size() - end;
    if (leftEnd > start && rightEnd > start
        && markWords(marks, wordsOf(left, start, leftEnd), wordsOf(right, start, rightEnd)))
        return marks;
    const auto between = [start](qsizetype to) {
        return to > start
            ? DiffMarks { { .from = static_cast<int>(start), .length = static_cast<int>(to - start) } }
            : DiffMarks();
    };
    return { .left = between(leftEnd), .right = between(rightEnd) };
}

QString shortenedLine(const QString& text, int most, DiffMarks& marks)
{
    if (text.size() <= most)
        return text;
    const QString gap = u" \u2026 "_s;
    const qsizetype first = marks.isEmpty() ? 0 : marks.first().from;
    QString out;
    qsizetype from = 0;
    if (first > 2 * kAround) {
        out = text.first(kAround) + gap;
        from = first - kAround;
    }
    const qsizetype moved = out.size() - from;
    const qsizetype end = std::min(text.size(), from + most - out.size());
    out += text.sliced(from, end - from);
    if (end < text.size())
        out += gap;
    DiffMarks shown;
    for (const DiffMark& mark : std::as_const(marks)) {
        const qsizetype markEnd = std::min<qsizetype>(mark.from + mark.length, end);
        if (markEnd > mark.from)
            shown.append({ .from = static_cast<int>(mark.from + moved),
                .length = static_cast<int>(markEnd - mark.from) });
    }
    marks = shown;
    return out;
}

} // namespace app::viewmodels
