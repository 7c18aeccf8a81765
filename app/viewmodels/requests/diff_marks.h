// SPDX-License-Identifier: GPL-3.0-or-later
// What differs within two lines that are forms of one: the words that changed, or, where no word of what
// differs stayed, all between what both begin and end with. A line that is too long is cut around its first
// mark. Thread: any. Pure.
#pragma once

#include <QString>
#include <QVector>

namespace app::viewmodels {

struct DiffMark {
    int from = 0;
    int length = 0; // never 0
    friend bool operator==(const DiffMark&, const DiffMark&) = default;
};

using DiffMarks = QVector<DiffMark>; // in order, apart from each other

struct DiffMarkPair {
    DiffMarks left = {};
    DiffMarks right = {};
};

[[nodiscard]] DiffMarkPair marksOf(const QString& left, const QString& right);

// At most about `most` characters of it: its beginning (the key), and the surroundings of the first mark. The
// marks go along; those of what is left out are gone.
[[nodiscard]] QString shortenedLine(const QString& text, int most, DiffMarks& marks);

} // namespace app::viewmodels
