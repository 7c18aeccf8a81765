// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/text_tokens.h"

#include "dialects/character_kind.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace gateway::dialects {

namespace {

using Kind = CharacterKind;

bool isUpper(Kind kind)
{
    return kind == Kind::Upper || kind == Kind::AccentedUpper;
}

bool isLower(Kind kind)
{
    return kind == Kind::Lower || kind == Kind::AccentedLower;
}

bool isLatin(Kind kind)
{
    return isUpper(kind) || isLower(kind);
}

bool isCyrillicKind(Kind kind)
{
    return kind == Kind::Cyrillic || kind == Kind::FarCyrillic;
}

bool isLetter(Kind kind)
{
    return kind <= Kind::Hangul;
}

bool isMark(Kind kind)
{
    return kind >= Kind::Mark && kind <= Kind::Joiner;
}

// What stands directly before a word and is cut off with it.
enum class Before { Nothing, Space, Mark, Apostrophe };

// Tokens of a word by its letters, from 1; the last entry and a slope serve longer ones.
struct WordCosts {
    std::array<double, 12> byLength;
    double slope; // per further letter
};

constexpr WordCosts kAfterSpace { { 1, 1.01, 1.01, 1.02, 1.03, 1.04, 1.09, 1.19, 1.25, 1.13, 1.15, 1.3 },
    0.1 };
constexpr WordCosts kAfterMark { { 1, 1.1, 1.18, 1.2, 1.32, 1.36, 1.5, 1.8, 2.3, 1.8, 2.2, 2.4 }, 0.2 };
constexpr WordCosts kAlone { { 1, 1, 1.02, 1.02, 1.04, 1.08, 1.2, 1.33, 1.25, 1.4, 1.45, 1.5 }, 0.15 };
constexpr WordCosts kForeign { { 1, 1.01, 1.02, 1.06, 1.15, 1.22, 1.28, 1.35, 1.4, 1.45, 1.65, 2 }, 0.25 };
constexpr WordCosts kFarForeign { { 1, 1.1, 1.2, 1.5, 1.9, 2.2, 2.5, 2.8, 3.1, 3.3, 3.6, 3.9 }, 0.33 };
constexpr WordCosts kCapitals { { 1, 1.05, 1.1, 1.2, 1.5, 1.7, 1.9, 2.3, 2.6, 2.8, 3, 3.3 }, 0.3 };
constexpr WordCosts kMixedCapitals { { 1, 1.4, 1.8, 2, 1.8, 1.9, 1.6, 2, 2.3, 2.8, 3, 3.3 }, 0.3 };
constexpr WordCosts kCyrillic { { 1, 1, 1, 1.03, 1.25, 1.3, 1.4, 1.8, 2.2, 2.4, 2.6, 2.8 }, 0.25 };
constexpr WordCosts kArabic { { 1, 1.01, 1.07, 1.3, 1.72, 1.92, 2.25, 2.7, 3.1, 3.3, 3.6, 3.9 }, 0.36 };
constexpr WordCosts kAlphabet { { 1, 1.05, 1.25, 1.7, 2.2, 2.55, 2.95, 3.35, 3.85, 4.2, 4.6, 5 }, 0.44 };
constexpr WordCosts kHangul { { 1, 1.35, 2.1, 2.3, 2.9, 3.2, 3.8, 4.3, 4.9, 5.4, 6, 6.5 }, 0.55 };

double costOf(const WordCosts& costs, std::size_t letters)
{
    if (letters == 0)
        return 0;
    if (letters <= costs.byLength.size())
        return costs.byLength[letters - 1];
    return costs.byLength.back() + costs.slope * static_cast<double>(letters - costs.byLength.size());
}

const WordCosts& costsAfter(Before before)
{
    switch (before) {
    case Before::Nothing: return kAlone;
    case Before::Mark: return kAfterMark;
    case Before::Space:
    case Before::Apostrophe: return kAfterSpace; // an elision: l'eau
    }
    return kAlone;
}

constexpr double kThaiCharacter = 0.41;
constexpr double kHanCharacter = 0.71;
constexpr double kKanaCharacter = 0.68;
constexpr double kSign = 0.9;
constexpr double kSymbol = 1.65;
constexpr double kJoiner = 0.8;

// The words English cannot do without and its neighbours do not have.
constexpr std::array<std::string_view, 26> kEnglishWords { "and", "are", "as", "be", "by", "can", "for",
    "from", "has", "have", "if", "is", "it", "not", "of", "on", "or", "that", "the", "this", "to", "was",
    "we", "when", "with", "you" };
constexpr std::size_t kFewWords = 12;

bool isEnglishWord(std::string_view word)
{
    return word.size() <= 4 && std::binary_search(kEnglishWords.begin(), kEnglishWords.end(), word);
}

// Not those of a sentence.
bool isCodeMark(unsigned char c)
{
    return std::string_view(".,;:!?'\"-()").find(static_cast<char>(c)) == std::string_view::npos;
}

double shareOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

// Letters and digits without anything between them.
struct Blob {
    double tokens = 0;
    double randomTokens = 0; // were it encoded bytes
    std::size_t characters = 0;
    std::size_t parts = 0;
    std::size_t oddParts = 0; // digits, or several capitals: not how names are made
};

class Counter {
public:
    explicit Counter(std::string_view text)
        : m_text(text)
    {
    }

    std::int64_t count();

private:
    [[nodiscard]] Character here() const { return characterAt(m_text, m_at); }

    [[nodiscard]] double wordTokens() const;
    void takeBlob(Before before);
    void takeLatin(Before before, Blob& blob);
    void takeScript(Kind kind, Blob& blob);
    void takeDigits(Blob& blob);
    void takeSpace();
    void takeMarks(Before before);

    std::string_view m_text;
    std::size_t m_at = 0;
    double m_tokens = 0;
    // Words after a space, priced as English, as another language in Latin letters, and as one far from it:
    // which it is, is known at the end.
    double m_plainWords = 0;
    double m_foreignWords = 0;
    double m_farWords = 0;
    std::size_t m_latin = 0;
    std::size_t m_accented = 0;
    std::size_t m_words = 0; // after a space, of Latin letters
    std::size_t m_englishWords = 0;
    std::size_t m_codeMarks = 0;
    double m_cyrillicWords = 0;
    std::size_t m_cyrillic = 0;
    std::size_t m_farCyrillic = 0;
};

std::int64_t Counter::count()
{
    while (m_at < m_text.size()) {
        const Kind kind = here().kind;
        if (isLetter(kind) || kind == Kind::Digit)
            takeBlob(Before::Nothing);
        else if (kind == Kind::Space || kind == Kind::Newline)
            takeSpace();
        else
            takeMarks(Before::Nothing);
    }
    return m_text.empty() ? 0 : std::max<std::int64_t>(1, std::llround(m_tokens + wordTokens()));
}

double Counter::wordTokens() const
{
    const double accents = shareOf(m_accented, m_latin);
    // Marks of code do not count as prose, whatever their words; a few words tell nothing.
    const bool isProse = m_words >= kFewWords && m_codeMarks * 3 < m_words;
    const double english = shareOf(m_englishWords, m_words);
    const double isEnglish = std::clamp((english - 0.06) / 0.1, 0.0, 1.0);
    const double foreign =
        (1 - isEnglish) * (isProse ? 1.0 : std::clamp((accents - 0.002) / 0.006, 0.0, 1.0));
    // Italian has an accent in a hundred letters, German in sixty, French in thirty: the better known
    // language. From one in twenty on, as in Polish or Vietnamese, words are cut small.
    const double known = 1.13 - 0.2 * std::clamp((accents - 0.005) / 0.025, 0.0, 1.0);
    const double far = foreign * std::clamp((accents - 0.04) / 0.05, 0.0, 1.0);
    const double latin = m_plainWords + (m_foreignWords * known - m_plainWords) * foreign;
    // Russian is known best of those in Cyrillic.
    const double farCyrillic = std::clamp(shareOf(m_farCyrillic, m_cyrillic) / 0.04, 0.0, 1.0);
    return latin + (m_farWords - latin) * far + m_cyrillicWords * (1 + 0.4 * farCyrillic);
}

void Counter::takeBlob(Before before)
{
    Blob blob;
    for (Kind kind = here().kind; isLetter(kind) || kind == Kind::Digit; kind = here().kind) {
        ++blob.parts;
        if (kind == Kind::Digit)
            takeDigits(blob);
        else if (isLatin(kind))
            takeLatin(before, blob);
        else
            takeScript(kind, blob);
        before = Before::Nothing;
    }
    const bool isRandom = blob.characters >= 16 && blob.parts >= 5 && blob.oddParts * 4 >= blob.parts;
    m_tokens += isRandom ? blob.randomTokens : blob.tokens;
}

void Counter::takeLatin(Before before, Blob& blob)
{
    std::size_t upper = 0;
    std::size_t lower = 0;
    const std::size_t start = m_at;
    for (Character c = here(); isLatin(c.kind) && (isLower(c.kind) || lower == 0); c = here()) {
        isUpper(c.kind) ? ++upper : ++lower;
        m_accented += c.kind == Kind::AccentedLower || c.kind == Kind::AccentedUpper ? 1 : 0;
        m_at += c.size;
    }
    const std::size_t letters = upper + lower;
    m_latin += letters;
    blob.characters += letters;
    blob.randomTokens += letters == 1 ? 1 : 0.6 + 0.45 * static_cast<double>(letters);
    if (upper >= 2) {
        ++blob.oddParts;
        blob.tokens += costOf(lower == 0 ? kCapitals : kMixedCapitals, letters);
    } else if (before == Before::Space) {
        ++m_words;
        m_englishWords += isEnglishWord(m_text.substr(start, m_at - start)) ? 1 : 0;
        m_plainWords += costOf(kAfterSpace, letters);
        m_foreignWords += costOf(kForeign, letters);
        m_farWords += costOf(kFarForeign, letters);
    } else {
        blob.tokens += costOf(costsAfter(before), letters);
    }
}

void Counter::takeScript(Kind kind, Blob& blob)
{
    std::size_t letters = 0;
    const bool isCyrillic = isCyrillicKind(kind);
    for (Character c = here(); c.kind == kind || (isCyrillic && isCyrillicKind(c.kind)); c = here()) {
        ++letters;
        m_farCyrillic += c.kind == Kind::FarCyrillic ? 1 : 0;
        m_at += c.size;
    }
    if (isCyrillic) {
        m_cyrillic += letters;
        m_cyrillicWords += costOf(kCyrillic, letters);
        return;
    }
    const auto each = static_cast<double>(letters);
    double tokens = 0;
    switch (kind) {
    case Kind::Arabic: tokens = costOf(kArabic, letters); break;
    case Kind::Alphabet: tokens = costOf(kAlphabet, letters); break;
    case Kind::Hangul: tokens = costOf(kHangul, letters); break;
    case Kind::Thai: tokens = std::max(1.0, each * kThaiCharacter); break;
    case Kind::Han: tokens = each * kHanCharacter; break;
    case Kind::Kana: tokens = each * kKanaCharacter; break;
    case Kind::Lower:
    case Kind::Upper:
    case Kind::AccentedLower:
    case Kind::AccentedUpper:
    case Kind::Cyrillic:
    case Kind::FarCyrillic:
    case Kind::Digit:
    case Kind::Space:
    case Kind::Newline:
    case Kind::Mark:
    case Kind::Sign:
    case Kind::Symbol:
    case Kind::Joiner:
    case Kind::End: break; // not here
    }
    blob.tokens += tokens;
    blob.randomTokens += tokens;
}

void Counter::takeDigits(Blob& blob)
{
    std::size_t digits = 0;
    for (; here().kind == Kind::Digit; ++m_at)
        ++digits;
    const std::size_t groups = (digits + 2) / 3;
    const auto tokens = static_cast<double>(groups);
    blob.tokens += tokens;
    blob.randomTokens += tokens;
    blob.characters += digits;
    ++blob.oddParts;
}

void Counter::takeSpace()
{
    std::size_t behind = 0; // since the last line break
    bool isBroken = false;
    for (Character c = here(); c.kind == Kind::Space || c.kind == Kind::Newline; c = here()) {
        isBroken = isBroken || c.kind == Kind::Newline;
        behind = c.kind == Kind::Newline ? 0 : behind + 1;
        m_at += c.size;
    }
    m_tokens += isBroken ? 1 : 0;
    if (behind == 0)
        return;
    // All but the last space are a token; the last belongs to what follows, unless that is a number.
    m_tokens += behind > 1 ? 1 : 0;
    const Kind next = here().kind;
    if (isLetter(next))
        takeBlob(Before::Space);
    else if (isMark(next))
        takeMarks(Before::Space);
    else if (next == Kind::Digit || behind == 1)
        m_tokens += 1;
}

void Counter::takeMarks(Before before)
{
    std::size_t ascii = 0;
    std::size_t changes = 0;
    double wide = 0;
    unsigned char previous = 0;
    const std::size_t start = m_at;
    for (Character c = here(); isMark(c.kind); c = here()) {
        if (c.kind == Kind::Mark) {
            ++ascii;
            changes += c.byte == previous ? 0 : 1;
            m_codeMarks += isCodeMark(c.byte) ? 1 : 0;
            previous = c.byte;
        } else {
            wide += c.kind == Kind::Sign ? kSign : c.kind == Kind::Joiner ? kJoiner : kSymbol;
        }
        m_at += c.size;
    }
    const bool isSingle = m_at - start == 1;
    if (isSingle && before == Before::Nothing && isLetter(here().kind)) {
        takeBlob(previous == '\'' ? Before::Apostrophe : Before::Mark);
        return;
    }
    if (ascii > 0) {
        const double mixed = 0.35 * static_cast<double>(changes) + 0.05 * static_cast<double>(ascii);
        m_tokens += ascii <= 2 ? 1 : std::max(1.0, mixed);
    }
    m_tokens += wide;
    // Line breaks belong to the marks before them.
    while (here().kind == Kind::Newline)
        ++m_at;
}

} // namespace

std::int64_t countTextTokens(std::string_view text)
{
    return Counter(text).count();
}

} // namespace gateway::dialects
