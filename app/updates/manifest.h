// SPDX-License-Identifier: GPL-3.0-or-later
// The signed list of releases, and which of them to tell of. Pure: bytes, key and time come in.
// Thread: any.
//
//   {"format": 1, "product": "plexus", "published": "2026-11-27T10:00:00Z", "expires":
//   "2027-02-27T10:00:00Z",
//    "releases": [{"version": "1.2.0", "channel": "stable", "date": "2026-11-27", "notes": "…", "page":
//    "https://…"}]}
//
// Fields a later version adds are passed over. An expiry keeps somebody between from showing an old list for
// ever, `published` from showing an older one than was seen.
#pragma once

#include "app/updates/release_version.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUrl>
#include <QVector>

#include <optional>
#include <variant>

namespace app::updates {

constexpr qint64 kMostListBytes = 256 * 1024;

enum class Channel { Stable, Beta };

struct Release {
    ReleaseVersion version;
    Channel channel = Channel::Stable;
    QDate date = {};
    QString notes = {}; // plain text
    QUrl page = {};     // where it is downloaded; https

    friend bool operator==(const Release&, const Release&) = default;
};

struct Manifest {
    QDateTime published;
    QVector<Release> releases;
};

enum class ManifestFault {
    TooLarge,
    NoForm,         // something else is at this address, or the file was cut
    WrongSignature, // changed, or signed with another key
    Expired,
    Older, // than one that was seen
};

struct Seen {
    qint64 nowMs = 0;
    QDateTime published = {}; // of the last list; null: none was seen
};

[[nodiscard]] std::variant<Manifest, ManifestFault> readManifest(
    const QByteArray& file, const QByteArray& publicKey, const Seen& seen);

// The newest of that channel that is newer than what runs. Whoever follows beta is told of releases, too.
[[nodiscard]] std::optional<Release> offerOf(
    const Manifest& manifest, Channel channel, const ReleaseVersion& running);

} // namespace app::updates
