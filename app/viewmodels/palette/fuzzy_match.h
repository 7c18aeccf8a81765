// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what somebody means by a few letters: all of them must occur in order, and the best way of finding
// them counts. Beginnings of words and letters that stand together are worth most; case does not matter.
// Thread: any. Pure.
#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace app::viewmodels {

struct FuzzyMatch {
    int score = 0;               // greater is better
    QVector<int> positions = {}; // of the letters in the text, ascending
    friend bool operator==(const FuzzyMatch&, const FuzzyMatch&) = default;
};

// Nothing: it does not occur. Of patterns and texts the first 64 and 256 letters are looked at. An empty
// pattern matches everything, with 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

// Words by themselves, in any order; each must occur.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatchWords(const QString& words, QStringView text);

} // namespace app::viewmodels
