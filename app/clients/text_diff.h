// SPDX-License-Identifier: GPL-3.0-or-later
// What would change in a file, line by line, with a few lines around each change and every credential masked.
// Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace app::clients {

struct DiffLine {
    enum class Kind { Same, Removed, Added, Gap };

    Kind kind = Kind::Same;
    int number = 0; // in the file as it is (removed) or as it will be; of a gap: how many lines it stands for
    QString text;

    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

[[nodiscard]] QVector<DiffLine> diffOf(const QByteArray& before, const QByteArray& after);

// The value of what people name like a credential ("ANTHROPIC_API_KEY": …) and what looks like one.
[[nodiscard]] QString maskedLine(const QString& line);

} // namespace app::clients
