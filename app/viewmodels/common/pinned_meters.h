// SPDX-License-Identifier: GPL-3.0-or-later
// Which meters a person wants to have before them in the tray: an ordered set that somebody else keeps.
// Thread: the main thread.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace app::viewmodels {

class PinnedMeters : public QObject {
    Q_OBJECT
public:
    // More lines make a poor menu.
    static constexpr qsizetype kMost = 8;

    // `kept` as names() gave it; what is no name of a meter is left out.
    explicit PinnedMeters(const QStringList& kept, QObject* parent = nullptr);

    [[nodiscard]] QStringList names() const { return m_names; }

    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }

    // The place among those pinned; -1: it is not.
    [[nodiscard]] qsizetype placeOf(const QString& provider, const QString& key) const;
    // The oldest goes when there are too many.
    void toggle(const QString& provider, const QString& key);

Q_SIGNALS:
    void changed();

private:
    QStringList m_names; // provider, a line end, the meter's key
};

} // namespace app::viewmodels
