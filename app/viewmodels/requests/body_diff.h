// SPDX-License-Identifier: GPL-3.0-or-later
// Two bodies side by side, line by line. JSON is compared by meaning: the order of keys, the spelling of a
// number or of an escape is no difference, and members of a list are matched before they are compared. Other
// text is compared by its lines.
// Thread: any. Pure; a few tens of milliseconds for the largest bodies it takes.
#pragma once

#include "app/viewmodels/requests/diff_marks.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace app::viewmodels {

struct DiffLine {
    enum class Kind { Same, Changed, Removed, Added };

    Kind kind = Kind::Same;
    int depth = 0;
    QString left = {};
    QString right = {};
    // What differs within a changed line; empty: nothing of that side.
    DiffMarks leftMarks = {};
    DiffMarks rightMarks = {};
    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

struct BodyDiff {
    QVector<DiffLine> lines = {};
    int changes = 0;         // runs of lines that differ
    bool isJson = false;     // compared by meaning
    bool isWhole = true;     // false: there were more lines than are kept
    bool isTooLarge = false; // nothing was compared
};

// Bodies above this, together, are not compared.
inline constexpr qsizetype kDiffBytes = 4 * 1024 * 1024;
// No more lines are kept.
inline constexpr qsizetype kDiffLines = 20'000;
// A longer line is shown in part; the part that differs is.
inline constexpr int kDiffLineChars = 600;

[[nodiscard]] BodyDiff diffBodies(const QByteArray& left, const QByteArray& right);

} // namespace app::viewmodels
