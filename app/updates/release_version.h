// SPDX-License-Identifier: GPL-3.0-or-later
// Which of two versions is newer: semver.org 2.0.0 without build metadata. Pure.
// Thread: any.
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <compare>
#include <optional>

namespace app::updates {

struct ReleaseVersion {
    std::array<int, 3> numbers = {};
    QStringList preRelease = {}; // "beta.2" in its parts; empty: a release

    // "1.2.3" or "1.2.3-beta.2".
    [[nodiscard]] static std::optional<ReleaseVersion> parse(const QString& text);
    [[nodiscard]] QString text() const;

    friend bool operator==(const ReleaseVersion&, const ReleaseVersion&) = default;
    friend std::strong_ordering operator<=>(const ReleaseVersion& a, const ReleaseVersion& b);
};

} // namespace app::updates
