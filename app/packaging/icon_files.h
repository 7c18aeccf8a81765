// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of one icon in the two files that hold several of them. Pure: PNG files in, one file out.
// Sources: "The evolution of the ICO file format, part 4: PNG images" (Microsoft); the table of types of
// Apple's icns. Thread: any.
#pragma once

#include <QByteArray>
#include <QVector>

namespace app::packaging {

struct Picture {
    int size = 0; // of its sides
    QByteArray png;
};

// Of Windows; sizes up to 256.
[[nodiscard]] QByteArray icoFile(const QVector<Picture>& pictures);

// Of macOS; sizes it has no place for are left out.
[[nodiscard]] QByteArray icnsFile(const QVector<Picture>& pictures);

} // namespace app::packaging
