// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the next start whether this run ended as it should: a file that is there while Plexus runs. A crash,
// a kill and a power cut leave it behind. Thread: the main thread.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace app {

class RunMarker {
public:
    // Only the one instance of a data folder may use it.
    explicit RunMarker(const QString& dataDir);

    // Puts the marker down. When the former run began, if that one never ended; invalid: nobody knows when. A
    // folder that cannot be written keeps no marker, and nothing is ever found.
    [[nodiscard]] std::optional<QDateTime> begin(const QDateTime& now);
    // This run ends as it should.
    void end();

private:
    QString m_path;
    bool m_isDown = false;
};

} // namespace app
