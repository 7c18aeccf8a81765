// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/palette/fuzzy_match.h"

#include <algorithm>
#include <limits>

namespace app::viewmodels {

namespace {

constexpr qsizetype kMostPattern = 64;
constexpr qsizetype kMostText = 256;

constexpr int kLetter = 16;
constexpr int kWordStart = 12; // the first letter of a word
constexpr int kTextStart = 6;  // and of the text besides
constexpr int kTogether = 14;  // behind the letter before
constexpr int kGap = -1;       // for each letter passed over between two
constexpr int kMostGap = -10;
constexpr int kNever = std::numeric_limits<int>::min() / 2;

bool isWordStart(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    const QChar here = text[at];
    if (!before.isLetterOrNumber())
        return here.isLetterOrNumber();
    return (before.isLower() && here.isUpper()) || (before.isLetter() && here.isNumber());
}

int bonusAt(QStringView text, qsizetype at)
{
    const int word = isWordStart(text, at) ? kWordStart : 0;
    return kLetter + word + (at == 0 ? kTextStart : 0);
}

// best[i][j]: of the first i+1 letters of the pattern, the last of which stands at j of the text.
class Table {
public:
    Table(QStringView pattern, QStringView text)
        : m_pattern(pattern)
        , m_text(text)
        , m_best(pattern.size() * text.size(), kNever)
        , m_before(pattern.size() * text.size(), -1)
    {
        for (qsizetype i = 0; i < pattern.size(); ++i)
            fillRow(i);
    }

    [[nodiscard]] std::optional<FuzzyMatch> result() const
    {
        const qsizetype last = m_pattern.size() - 1;
        qsizetype at = 0;
        for (qsizetype j = 1; j < m_text.size(); ++j) {
            if (m_best[cell(last, j)] > m_best[cell(last, at)])
                at = j;
        }
        FuzzyMatch match { .score = m_best[cell(last, at)] };
        if (match.score <= kNever / 2)
            return std::nullopt;
        for (qsizetype i = last; i >= 0; --i) {
            match.positions.prepend(static_cast<int>(at));
            at = m_before[cell(i, at)];
        }
        return match;
    }

private:
    [[nodiscard]] qsizetype cell(qsizetype i, qsizetype j) const { return i * m_text.size() + j; }

    void fillRow(qsizetype i)
    {
        for (qsizetype j = i; j < m_text.size(); ++j) {
            if (m_pattern[i].toCaseFolded() != m_text[j].toCaseFolded())
                continue;
            const int bonus = bonusAt(m_text, j);
            if (i == 0) {
                m_best[cell(i, j)] = bonus;
                continue;
            }
            for (qsizetype k = i - 1; k < j; ++k) {
                const int before = m_best[cell(i - 1, k)];
                if (before <= kNever / 2)
                    continue;
                const auto passed = static_cast<int>(j - k - 1);
                const int link = passed == 0 ? kTogether : std::max(kMostGap, passed * kGap);
                if (before + bonus + link > m_best[cell(i, j)]) {
                    m_best[cell(i, j)] = before + bonus + link;
                    m_before[cell(i, j)] = static_cast<int>(k);
                }
            }
        }
    }

    QStringView m_pattern;
    QStringView m_text;
    QVector<int> m_best;
    QVector<int> m_before;
};

bool occursInOrder(QStringView pattern, QStringView text)
{
    qsizetype at = 0;
    for (const QChar letter : text) {
        if (at < pattern.size() && letter.toCaseFolded() == pattern[at].toCaseFolded())
            ++at;
    }
    return at == pattern.size();
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    const QStringView wanted = pattern.left(kMostPattern);
    const QStringView in = text.left(kMostText);
    if (wanted.isEmpty())
        return FuzzyMatch {};
    // Most texts fall at this, which is cheap.
    if (!occursInOrder(wanted, in))
        return std::nullopt;
    return Table(wanted, in).result();
}

std::optional<FuzzyMatch> fuzzyMatchWords(const QString& words, QStringView text)
{
    FuzzyMatch all;
    const QStringList list = words.left(kMostPattern).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : list) {
        const auto one = fuzzyMatch(word, text);
        if (!one)
            return std::nullopt;
        all.score += one->score;
        all.positions += one->positions;
    }
    std::sort(all.positions.begin(), all.positions.end());
    all.positions.erase(std::unique(all.positions.begin(), all.positions.end()), all.positions.end());
    // Of two that match alike the shorter one is nearer to what was typed.
    if (!list.isEmpty())
        all.score -= static_cast<int>(std::min<qsizetype>(text.size(), kMostText) / 8);
    return all;
}

} // namespace app::viewmodels
