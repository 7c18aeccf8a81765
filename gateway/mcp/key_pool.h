// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is among the keys a server may be asked with, and which of them rest after a 429 or 402
// (control-plane.md §10.2). A key is known by its digest, so what rests stays at rest when the list is
// edited. Thread: any, one pool on one thread.
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace gateway::mcp {

// For telling keys apart; not to be shown.
[[nodiscard]] QByteArray keyDigest(const QByteArray& key);

class KeyPool {
public:
    explicit KeyPool(const Clock& clock)
        : m_clock(clock)
    {
    }

    // The next of the server's keys in turn that does not rest and is not among those tried. An index.
    [[nodiscard]] std::optional<qsizetype> next(
        const QString& server, const QVector<QByteArray>& keys, const QVector<qsizetype>& tried);
    void rest(const QString& server, const QByteArray& key, qint64 forMs);
    // A person's word that it may be asked again. False: it did not rest.
    bool clear(const QString& server, const QByteArray& key);
    // How long until it may be asked again; empty: now.
    [[nodiscard]] std::optional<qint64> restLeftMs(const QString& server, const QByteArray& key) const;
    // Of the one that is soonest; empty: one does not rest.
    [[nodiscard]] std::optional<qint64> soonestMs(
        const QString& server, const QVector<QByteArray>& keys) const;

private:
    struct Turns {
        qsizetype next = 0;
        QHash<QByteArray, qint64> restsUntilMs = {}; // only what is in the future, or was lately
    };

    const Clock& m_clock;
    QHash<QString, Turns> m_servers;
};

} // namespace gateway::mcp
